import type { Engine } from '@ml-actions/engine/engine'
import type { SchemaElement } from 'hyparquet'
import type { Side } from './differential.ts'

/** Makes tables of drawn files in a real Spark, which reads off the files what their columns are. */
export function sparkTables(engine: Engine, store: string): Pick<Side, 'takes' | 'lay'> {
  return {
    takes: (columns) => columns.every(isTaken),
    async lay(home, _, folder = 'data') {
      const name = folder === 'data' ? home : `${home}_${folder}`
      const sql = `CREATE TABLE suite.${name} USING parquet LOCATION '${store}/${home}/${folder}'`
      for await (const _ of engine.query(sql, new AbortController().signal));
      return `spark://spark_catalog.suite.${name}`
    },
  }
}

/** Spark has no nanoseconds, and no whole number of 64 bits without a sign. */
function isTaken({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return converted !== 'UINT_64' && !(logical?.type === 'TIMESTAMP' && logical.unit === 'NANOS')
}
