import { arrow } from './arrow.ts'
import { contract } from './contract.ts'
import { csv } from './csv.ts'
import { importerParsers } from './importers.ts'
import { jsonLines } from './json-lines.ts'
import { parquet } from './parquet.ts'
import type { Parser } from './parser.ts'
import { pattern } from './pattern.ts'
import { strptime } from './strptime.ts'

/** Everything that reads what strangers wrote, as far as it is fuzzed. */
export const parsers: readonly Parser[] = [
  arrow,
  contract,
  csv,
  jsonLines,
  parquet,
  pattern,
  strptime,
  ...importerParsers,
]
