import { arrow } from './arrow/arrow.ts'
import { csv, tsv } from './csv/csv.ts'
import type { Format } from './format.ts'
import { json, jsonLines } from './json-lines/json-lines.ts'
import { parquet } from './parquet/parquet.ts'

/** Every format that can be read; the first whose magic or name fits is taken. */
export const formats = [csv, tsv, jsonLines, json, parquet, arrow] as const satisfies readonly Format[]
