import type { Heading } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { anyKind, kindOf } from '../values/kind.ts'
import type { ColumnRule, Demand } from './contract.ts'

/**
 * Refuses to ask a question about text of a typed file's column that holds something else: where the contract
 * gives no type, the values asked for were read as text.
 * @throws {Misuse} that names the type to say
 */
export function refuseUntyped(rule: ColumnRule, heading: Heading): void {
  if (rule.type !== undefined) return
  for (const demand of rule.demands.filter(({ written }) => written)) refuseUntypedDemand(demand, heading)
}

/**
 * Refuses one demand on a column that the contract gives no type.
 * @throws {Misuse} that names the type to say
 */
export function refuseUntypedDemand({ check, asked, place }: Demand, { name, type }: Heading): void {
  if (type === undefined || kindOf[type] === 'text') return
  const anyType = check.level === 'dataset' || check.on.length === anyKind.length
  if (anyType && check.typed?.(asked) !== true) return
  const column = JSON.stringify(name.slice(0, 80))
  throw new Misuse({
    is: `"${check.name}" is asked of column ${column}, which the contract gives no type and the file says is ${type}`,
    wanted: 'the type in the contract, so that the value asked for is read as one',
    todo: `say \`type: ${type}\` under ${column} in columns`,
    place,
  })
}
