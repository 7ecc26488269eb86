/**
 * Adds the rows `numbers[from..to)` of `source` to the `width` numbers of `target` at `at`. Four rows at a time, since
 * nearly all of training is spent here and each visit to `target` costs as much as an addition.
 */
export function addRows(
  target: Float32Array,
  at: number,
  source: Float32Array,
  width: number,
  numbers: Int32Array,
  from: number,
  to: number,
): void {
  let index = from;
  for (; index + 4 <= to; index += 4) {
    const a = numbers[index]! * width;
    const b = numbers[index + 1]! * width;
    const c = numbers[index + 2]! * width;
    const e = numbers[index + 3]! * width;
    for (let d = 0; d < width; d++) {
      target[at + d]! += source[a + d]! + source[b + d]! + (source[c + d]! + source[e + d]!);
    }
  }
  for (; index < to; index++) {
    const a = numbers[index]! * width;
    for (let d = 0; d < width; d++) target[at + d]! += source[a + d]!;
  }
}
