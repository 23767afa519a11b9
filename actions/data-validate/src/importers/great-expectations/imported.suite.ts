import type { TypeName } from '@ml-actions/dataset/table'
import { type Imported, importDocument } from '../importer.ts'
import { greatExpectations } from './great-expectations.ts'

/** The types of a table's columns. */
export type Types = Readonly<Record<string, TypeName>>

/** Imports a suite of some expectations. */
export function imported(expectations: readonly object[], types: Types = {}, others: object = {}): Imported {
  const suite = JSON.stringify({ name: 's', expectations, ...others }, null, 1)
  return importDocument(greatExpectations, suite, 'suite.json', { typeOf: (column) => types[column] })
}

/** The contract of one expectation, without what every one has. */
export function contractOf(type: string, kwargs: object, types: Types = {}, others: object = {}) {
  const { contract, refused } = imported([{ type: `expect_${type}`, kwargs, ...others }], types)
  const { contract: _, name, 'other-columns': other, ...own } = contract
  return refused.length > 0 ? refused.map(({ why }) => why).join() : own
}

/** A table that most expectations are asked of. */
export const integer: Types = { a: 'int64', b: 'int64', t: 'text', at: 'datetime', day: 'date' }
