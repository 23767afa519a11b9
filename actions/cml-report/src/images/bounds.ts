/** How much a chart may be; one that is more is left out and the report says why. */
export const bounds = {
  /** Charts of a report. */
  charts: 20,
  /** Bytes of a chart as it is written. */
  spec: 1_048_576,
  /** Members of all lists in it: rows of its data, mostly. */
  rows: 50_000,
  /** Characters of the drawing before it becomes pixels, which bounds its marks. */
  svg: 8 * 1_048_576,
  /** Pixels each way. */
  pixels: 2_000,
  /** Bytes of a picture. */
  png: 2 * 1_048_576,
  /** Milliseconds for one chart, and for all. */
  each: 20_000,
  all: 60_000,
  /** MiB of memory that the program which draws may take for objects. */
  memory: 512,
} as const
