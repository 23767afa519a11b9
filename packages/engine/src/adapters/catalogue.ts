import type { Adapter } from './adapter.ts'
import { duckdb } from './duckdb.ts'
import { trino } from './trino.ts'

/** Every engine that can be asked; a new one is a file of this folder and its name here. */
export const adapters = [duckdb, trino] as const satisfies readonly Adapter[]
