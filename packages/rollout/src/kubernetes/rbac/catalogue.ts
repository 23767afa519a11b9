import type { Plan } from '@ml-actions/rollout/plan'
import { features } from './features.ts'
import { lastLines } from './last-lines.ts'
import { memory } from './memory.ts'
import { pruning } from './pruning.ts'
import { records } from './records.ts'
import type { Rule, RuleGiver } from './rule-giver.ts'
import { slots } from './slots.ts'
import { traffic } from './traffic.ts'

/** Every part of a rollout that asks something of the cluster. */
export const ruleGivers = [
  features,
  memory,
  records,
  slots,
  traffic,
  lastLines,
  pruning,
] as const satisfies readonly RuleGiver[]

/** Gives all that a plan must be allowed, from its first look to its clean-up. */
export function rulesFor(plan: Plan): readonly Rule[] {
  return ruleGivers.flatMap((giver) => giver.rulesFor(plan))
}
