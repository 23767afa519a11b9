/** Values as a file stores them, in the machine's own byte order. */
export type Stored =
  | { readonly is: 'bits'; readonly values: Uint8Array }
  | { readonly is: 'ints'; readonly values: Int32Array }
  | { readonly is: 'longs'; readonly values: BigInt64Array }
  | { readonly is: 'floats'; readonly values: Float32Array | Float64Array }
  /** Whole numbers of more than 64 bits. */
  | { readonly is: 'bigs'; readonly values: bigint[] }
  | Ranges

/** Values that are bytes: value `i` is `bytes[starts[i] … ends[i])`. */
export interface Ranges {
  readonly is: 'bytes'
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}
