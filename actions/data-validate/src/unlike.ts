import { kindOf } from '@ml-actions/conditions/values/kind'
import type { Heading, TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Given } from './checks/check.ts'
import type { Demand } from './contract/contract.ts'

/** What a column here is read as, and where it is: for the file's own type the file says it, not the contract. */
export interface Compared {
  readonly heading: Heading
  readonly type: TypeName
}

/**
 * Refuses to compare columns with those of another file that are of another kind: no value of one is equal to any
 * of the other, so that every row would fail, or none.
 * @param columns  those that the demand looks at, in the order of what it compares them with
 * @throws {Misuse} that names both types
 */
export function refuseUnlike(demand: Demand, columns: readonly Compared[], given: Given): void {
  for (const refers of demand.check.refers?.(demand.asked) ?? []) {
    const { types } = given.reference(refers)
    for (const [index, { name }] of refers.columns.entries()) {
      const [own, other] = [columns[index], types[index]]
      if (own === undefined || other === undefined || family(own.type) === family(other)) continue
      const here = `${JSON.stringify(own.heading.name.slice(0, 80))}, which is ${own.type}`
      const there = `${JSON.stringify(name.slice(0, 80))} of ${refers.path}, which is ${other}`
      throw new Misuse({
        is: `"${demand.check.name}" compares ${here}, with ${there}`,
        wanted: 'two columns of one kind, since no value of these is equal to one of the other',
        todo:
          own.heading.type === undefined
            ? `say \`type: ${other}\` of the column here, if it is that, or write the other file anew`
            : 'write one of the files anew, with the type of the other',
        place: demand.place,
      })
    }
  }
}

/** Types whose equal values have equal keys: whole numbers and floats have, decimals have their own. */
function family(type: TypeName): string {
  const kind = kindOf[type]
  return kind === 'float' || kind === 'number' ? 'integer' : kind
}
