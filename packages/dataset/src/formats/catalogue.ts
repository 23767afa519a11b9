import { csv, tsv } from './csv/csv.ts'
import type { Format } from './format.ts'

/** Every format that can be read; the first whose magic or name fits is taken. */
export const formats = [csv, tsv] as const satisfies readonly Format[]
