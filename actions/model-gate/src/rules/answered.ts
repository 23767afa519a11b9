import type { Asked, Strength } from '../policy/policy.ts'
import type { Probed } from '../probes/probe.ts'
import type { Answer, Rule } from './rule.ts'

/** A check of the policy with what its rule found. */
export interface Answered {
  readonly asked: Asked
  readonly rule: Rule
  readonly strength: Strength
  readonly answer: Answer
  /** What a probe found beside its number. */
  readonly probed?: Probed
}
