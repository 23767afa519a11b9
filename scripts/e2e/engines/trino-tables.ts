import type { SchemaElement } from 'hyparquet'
import type { ByHand } from './by-hand.ts'
import type { Side } from './differential.ts'

/**
 * Makes tables of drawn files in a real Trino: Hive's connector reads the files, to nanoseconds, and the memory of Trino keeps
 * what it is given, each time as fine as its file says.
 */
export function trinoTables(hand: ByHand): Pick<Side, 'takes' | 'lay'> {
  return {
    takes: (columns) => columns.every((one) => typeSql(one) !== undefined),
    async lay(home, columns, folder = 'data') {
      const name = folder === 'data' ? home : `${home}_${folder}`
      const declared = columns.map((one) => `${one.name} ${typeSql(one)}`).join(', ')
      const options = `external_location = 'local:///${home}/${folder}', format = 'PARQUET'`
      await hand.carryOut(`CREATE TABLE nanos.suite.${name} (${declared}) WITH (${options})`)
      const kept = columns.map((one) => `${keptSql(one)} AS ${one.name}`).join(', ')
      await hand.carryOut(`CREATE TABLE memory.suite.${name} AS SELECT ${kept} FROM nanos.suite.${name}`)
      return `trino://memory.suite.${name}`
    },
  }
}

/** A column as Hive declares it; undefined where it has no such type. */
function typeSql(element: SchemaElement): string | undefined {
  const { type, converted_type: converted, logical_type: logical, precision, scale } = element
  if (converted === 'DECIMAL') return `decimal(${precision},${scale})`
  if (converted === 'UTF8') return 'varchar'
  if (converted === 'DATE') return 'date'
  if (logical?.type === 'TIMESTAMP') return 'timestamp(9)'
  const plain = { INT32: 'integer', INT64: 'bigint', DOUBLE: 'double', FLOAT: 'real', BOOLEAN: 'boolean' }
  if (converted !== undefined) return undefined
  return type === 'BYTE_ARRAY' ? 'varbinary' : Object.entries(plain).find(([known]) => known === type)?.[1]
}

const places = { MILLIS: 3, MICROS: 6, NANOS: 9 } as const

/** A column as it is kept. */
function keptSql({ name, logical_type: logical }: SchemaElement): string {
  if (logical?.type !== 'TIMESTAMP') return name
  const time = `CAST(${name} AS timestamp(${places[logical.unit]}))`
  return logical.isAdjustedToUTC ? `with_timezone(${time}, 'UTC')` : time
}
