import onnxProto from 'onnx-proto';

const { onnx } = onnxProto;
const { DataType } = onnx.TensorProto;
const AttributeType = onnx.AttributeProto.AttributeType;
/** The newest format that onnxruntime 1.14, which @xenova/transformers brings along, reads. */
const IR_VERSION = 8;
const OPSET = 13;

/** A value that flows through a graph: its name, element type and axes (a number, or a name for any length). */
export interface GraphValue {
  readonly name: string;
  readonly type: 'float' | 'int64';
  readonly axes: readonly (number | string)[];
}

/** A constant of a graph. */
export interface GraphConstant {
  readonly name: string;
  readonly dims: readonly number[];
  readonly data: Float32Array | Int8Array | BigInt64Array;
}

/** One operation; attributes are integers. */
export interface GraphNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number>>;
}

function elementType(data: GraphConstant['data']): number {
  if (data instanceof Float32Array) return DataType.FLOAT;
  return data instanceof Int8Array ? DataType.INT8 : DataType.INT64;
}

function valueInfo({ name, type, axes }: GraphValue): object {
  const elemType = type === 'float' ? DataType.FLOAT : DataType.INT64;
  const dim = axes.map((axis) => (typeof axis === 'number' ? { dimValue: axis } : { dimParam: axis }));
  return { name, type: { tensorType: { elemType, shape: { dim } } } };
}

/** An ONNX file of the given operations, in order. */
export function encodeGraph(graph: {
  readonly name: string;
  readonly inputs: readonly GraphValue[];
  readonly outputs: readonly GraphValue[];
  readonly constants: readonly GraphConstant[];
  readonly nodes: readonly GraphNode[];
}): Uint8Array {
  const model = onnx.ModelProto.create({
    irVersion: IR_VERSION,
    opsetImport: [{ domain: '', version: OPSET }],
    producerName: 'hoi-phuong',
    graph: {
      name: graph.name,
      input: graph.inputs.map(valueInfo),
      output: graph.outputs.map(valueInfo),
      initializer: graph.constants.map(({ name, dims, data }) => ({
        name,
        dims: [...dims],
        dataType: elementType(data),
        rawData: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
      })),
      node: graph.nodes.map(({ op, inputs, output, attributes = {} }) => ({
        opType: op,
        name: output,
        input: [...inputs],
        output: [output],
        attribute: Object.entries(attributes).map(([name, i]) => ({ name, type: AttributeType.INT, i })),
      })),
    },
  });
  return onnx.ModelProto.encode(model).finish();
}
