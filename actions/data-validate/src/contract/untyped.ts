import { refuseUntyped as refuse } from '@ml-actions/conditions/untyped'
import { anyKind } from '@ml-actions/conditions/values/kind'
import type { Heading } from '@ml-actions/dataset/table'
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
export function refuseUntypedDemand({ check, asked, place }: Demand, heading: Heading): void {
  const on = check.level === 'dataset' ? anyKind : check.on
  refuse({ check: { ...check, on }, asked, place }, heading)
}
