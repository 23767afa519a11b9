import type { Dialect } from './dialect.ts'
import { duckdb } from './duckdb.ts'
import { spark } from './spark.ts'
import { trino } from './trino.ts'

/** Every dialect; a new one is a file of this folder and its name here. */
export const dialects = [duckdb, trino, spark] as const satisfies readonly Dialect[]
