import { arrow } from './arrow.ts'
import { csv } from './csv.ts'
import { jsonLines } from './json-lines.ts'
import { parquet } from './parquet.ts'
import type { Parser } from './parser.ts'

/** Everything that reads bytes of strangers, as far as it is fuzzed. */
export const parsers: readonly Parser[] = [arrow, csv, jsonLines, parquet]
