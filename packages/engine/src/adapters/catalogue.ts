import type { Adapter } from './adapter.ts'
import { duckdb } from './duckdb.ts'
import { spark } from './spark.ts'
import { trino } from './trino.ts'

/** Every engine that can be asked; a new one is a file of this folder and its name here. */
export const adapters = [duckdb, trino, spark] as const satisfies readonly Adapter[]
