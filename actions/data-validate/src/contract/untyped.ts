import type { Heading } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { anyKind, kindOf } from '../values/kind.ts'
import type { ColumnRule } from './contract.ts'

/**
 * Refuses to ask a question about text of a typed file's column that holds something else: without a type
 * in the contract, its values were read as text.
 * @throws {Misuse} that names the type to say
 */
export function refuseUntyped(rule: ColumnRule, { name, type }: Heading): void {
  if (rule.type !== undefined || type === undefined || kindOf[type] === 'text') return
  const demand = rule.demands.find(
    ({ check, written }) => written && (check.typed === true || check.on.length < anyKind.length),
  )
  if (demand === undefined) return
  const column = JSON.stringify(name.slice(0, 80))
  throw new Misuse({
    is: `"${demand.check.name}" is asked of column ${column}, which the contract gives no type and the file says is ${type}`,
    wanted: 'the type in the contract, so that the value asked for is read as one',
    todo: `say \`type: ${type}\``,
    place: demand.place,
  })
}
