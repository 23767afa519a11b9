import type { SchemaElement } from 'hyparquet'
import type { ByHand } from './by-hand.ts'
import type { Side } from './differential.ts'

/** Makes tables of drawn files in a real Trino. */
export function trinoTables(hand: ByHand): Pick<Side, 'takes' | 'lay'> {
  return {
    takes: (columns) => columns.every((one) => typeSql(one) !== undefined),
    async lay(name, columns) {
      const declared = columns.map((one) => `${one.name} ${typeSql(one)}`).join(', ')
      // Hive's connector rounds times; the memory of Trino keeps those that it was given.
      const isFine = JSON.stringify(columns).includes('NANOS')
      const options = `external_location = 'local:///${name}/data', format = 'PARQUET'`
      await hand.carryOut(`CREATE TABLE hive.suite.${name} (${declared}) WITH (${options})`)
      if (!isFine)
        await hand.carryOut(`CREATE TABLE memory.suite.${name} AS SELECT * FROM hive.suite.${name}`)
      return `trino://${isFine ? 'hive' : 'memory'}.suite.${name}`
    },
  }
}

/** A column as Hive declares it; undefined where it has no such type. */
function typeSql(element: SchemaElement): string | undefined {
  const { type, converted_type: converted, logical_type: logical, precision, scale } = element
  if (converted === 'DECIMAL') return `decimal(${precision},${scale})`
  if (converted === 'UTF8') return 'varchar'
  if (converted === 'DATE') return 'date'
  if (logical?.type === 'TIMESTAMP') return logical.isAdjustedToUTC ? undefined : 'timestamp(6)'
  const plain = { INT32: 'integer', INT64: 'bigint', DOUBLE: 'double', FLOAT: 'real', BOOLEAN: 'boolean' }
  if (converted !== undefined) return undefined
  return type === 'BYTE_ARRAY' ? 'varbinary' : Object.entries(plain).find(([known]) => known === type)?.[1]
}
