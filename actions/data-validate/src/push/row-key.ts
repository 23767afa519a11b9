import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { pushColumnOf } from '@ml-actions/conditions/push/engine-column'
import type { EngineColumn } from '@ml-actions/engine/column'
import type { Contract, Demand } from '../contract/contract.ts'

/**
 * The columns whose values tell a row of a table from all others, as the contract says it: those of `primary-key`, or
 * else of the first `unique`. Undefined where it says none, or none that the engine tells exactly.
 */
export function rowKeyOf(
  contract: Contract,
  columns: readonly EngineColumn[],
): readonly PushColumn[] | undefined {
  for (const names of keysOf(contract)) {
    const found = names.map((name) => columns.find((column) => column.name === name))
    const key = found.flatMap((column) => (column === undefined ? [] : [pushColumnOf(column)]))
    const isTold = key.every(({ scalar }) => scalar.is === 'column' && scalar.type.is !== 'other')
    if (key.length === names.length && isTold && unread(key) === undefined) return key
  }
  return undefined
}

/** All keys that a contract names; one that is asked of some rows only tells no others apart. */
function keysOf({ demands, columns }: Contract): readonly (readonly string[])[] {
  const ofAll = (demand: Demand) => demand.when.length === 0
  const named = (keyword: string) =>
    demands.filter((demand) => demand.check.name === keyword && ofAll(demand)).map(columnsOf)
  const alone = columns.flatMap(({ pattern, isGlob, demands: own }) => {
    const isUnique = own.some((demand) => demand.check.name === 'unique' && demand.written && ofAll(demand))
    return isUnique && !isGlob ? [[pattern]] : []
  })
  return [...named('primary-key'), ...named('unique'), ...alone]
}

function columnsOf({ check, asked }: Demand): readonly string[] {
  const columns = check.columns?.(asked) ?? []
  return columns === 'all' ? [] : columns
}
