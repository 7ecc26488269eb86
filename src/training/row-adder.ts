/** Adds up rows of tables; nearly all of training is spent here. */
export interface RowAdder {
  /** A table of zeros kept where the adder can reach it. */
  table(length: number): Float32Array;
  /**
   * The sum of the rows `numbers[from..to)` of a table.
   *
   * @param source from `table`
   * @returns valid until the next call
   */
  sum(source: Float32Array, numbers: Int32Array, from: number, to: number): Float32Array;
}

/** What is used of the standard object, whose types come only with a browser's. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly add?: (...bytes: number[]) => void } };
};

/** Rows added in one go. */
const SCRATCH_ROWS = 4_096;
const PAGE = 65_536;
/** "\\0asm", version 1. */
const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

// Opcodes of the WebAssembly core specification 2.0, as far as they are used below.
const [I32, VOID_BLOCK, END] = [0x7f, 0x40, 0x0b];
const [LOOP, BRANCH_IF] = [0x03, 0x0d];
const [GET, SET, TEE] = [0x20, 0x21, 0x22];
const [I32_LOAD, I32_CONST, I32_LESS, I32_ADD, I32_MUL] = [0x28, 0x41, 0x49, 0x6a, 0x6c];
const [V128_LOAD, V128_STORE, F32X4_ADD] = [
  [0xfd, 0x00, 0x04, 0x00],
  [0xfd, 0x0b, 0x04, 0x00],
  [0xfd, 0xe4, 0x01],
];
// Parameters, all in bytes: where a row of the target and the source begin, the row's width, first and last number.
const [TARGET, SOURCE, WIDTH, NUMBER, LAST] = [0, 1, 2, 3, 4];
const [FROM, TO, STOP] = [5, 6, 7];

const BODY = [
  [GET, TARGET, GET, WIDTH, I32_ADD, SET, STOP],
  [LOOP, VOID_BLOCK],
  // FROM = SOURCE + numbers[NUMBER] * WIDTH; TO = TARGET
  [GET, NUMBER, I32_LOAD, 2, 0, GET, WIDTH, I32_MUL, GET, SOURCE, I32_ADD, SET, FROM],
  [GET, TARGET, SET, TO],
  [LOOP, VOID_BLOCK],
  // Four numbers at a time: *TO += *FROM
  [GET, TO, GET, TO, V128_LOAD, GET, FROM, V128_LOAD, F32X4_ADD, V128_STORE].flat(),
  [GET, FROM, I32_CONST, 16, I32_ADD, SET, FROM],
  [GET, TO, I32_CONST, 16, I32_ADD, TEE, TO, GET, STOP, I32_LESS, BRANCH_IF, 0, END],
  [GET, NUMBER, I32_CONST, 4, I32_ADD, TEE, NUMBER, GET, LAST, I32_LESS, BRANCH_IF, 0, END],
].flat();

function named(name: string): number[] {
  return [name.length, ...Buffer.from(name)];
}

function section(id: number, content: readonly number[]): number[] {
  return [id, content.length, ...content];
}

/** The module's bytes: one imported memory, one exported function of five integers with three more of its own. */
function moduleBytes(): Uint8Array {
  const code = [1, 3, I32, ...BODY, END];
  const unlimited = [0x00, 0x00];
  return Uint8Array.from([
    ...MAGIC,
    ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...named('m'), ...named('m'), 0x02, ...unlimited]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...named('add'), 0x00, 0]),
    ...section(10, [1, code.length, ...code]),
  ]);
}

/**
 * The inner loop as WebAssembly, four numbers an instruction: two to five times as fast as in JavaScript, the more so
 * the more of the table is in the processor's cache.
 *
 * @param width numbers a row, a multiple of 4
 * @param tableBytes memory for all tables together
 */
export function createRowAdder(width: number, tableBytes: number): RowAdder {
  const rowBytes = width * 4;
  const bytes = rowBytes + SCRATCH_ROWS * 4 + tableBytes;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const module = new WebAssembly.Module(moduleBytes());
  const { add } = new WebAssembly.Instance(module, { m: { m: memory } }).exports;
  if (add === undefined || width % 4 !== 0) throw new TypeError('rows must be whole groups of four');
  const sum = new Float32Array(memory.buffer, 0, width);
  const scratch = new Int32Array(memory.buffer, rowBytes, SCRATCH_ROWS);
  let used = rowBytes + SCRATCH_ROWS * 4;
  return {
    table(length) {
      const table = new Float32Array(memory.buffer, used, length);
      used += length * 4;
      return table;
    },
    sum(source, numbers, from, to) {
      sum.fill(0);
      for (let start = from; start < to; start += SCRATCH_ROWS) {
        const end = Math.min(to, start + SCRATCH_ROWS);
        scratch.set(numbers.subarray(start, end));
        add(0, source.byteOffset, rowBytes, rowBytes, rowBytes + (end - start) * 4);
      }
      return sum;
    },
  };
}
