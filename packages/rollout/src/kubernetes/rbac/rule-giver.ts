import type { Plan } from '@ml-actions/rollout/plan'
import type { Kind } from '../cluster.ts'
import type { verbs } from '../request.ts'

/** One line of a Role: what may be done with which objects. */
export interface Rule {
  readonly kind: Kind
  readonly verbs: readonly Verb[]
  /** The objects' names; without them all of the namespace's, since `create` and `list` cannot be limited by name. */
  readonly names?: readonly string[]
  /** Where the objects are: in the rollout's namespace, or anywhere, which only a ClusterRole can allow. */
  readonly anywhere?: true
  /** What becomes of a rollout where nobody granted it, in a few words: its plan says so, and nothing is held back by it. */
  readonly optional?: string
}

/** A verb of access control that a rollout uses. */
export type Verb = (typeof verbs)[keyof typeof verbs]

/** One part of a rollout that asks something of the cluster, and the least that it must be allowed. */
export interface RuleGiver {
  /** What the rules are for, in a few words: a comment in the Role. */
  readonly name: string
  /** Gives the rules of a plan; none when the plan has no such part. */
  rulesFor(plan: Plan): readonly Rule[]
}
