import type { Format } from '../format.ts'

const marks = ['PAR1', 'PARE']

/** Apache Parquet; its decoder is loaded when a file asks for it. */
export const parquet: Format = {
  name: 'parquet',
  extensions: ['.parquet', '.pq', '.parq'],
  magic: ({ head, tail }) =>
    marks.includes(String.fromCharCode(...head.subarray(0, 4))) &&
    marks.includes(String.fromCharCode(...tail.subarray(-4))),
  open: async (...asked) => (await import('./parquet.ts')).openParquet(...asked),
}
