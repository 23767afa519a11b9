import type { Cluster } from './kubernetes/cluster.ts'
import { type Access, accessTo } from './kubernetes/rbac/access.ts'
import { rulesFor } from './kubernetes/rbac/catalogue.ts'
import type { Rule } from './kubernetes/rbac/rule-giver.ts'
import type { Plan } from './plan.ts'
import type { Precondition } from './preflight.ts'

/** What a rollback finds there: the state, the lease and the releases were made by the deploy before it. */
const made: readonly Rule['kind'][] = ['ConfigMap', 'Lease', 'ControllerRevision']

/** Asks the API server whether this account may make a release again; nothing is changed. */
export async function accessOfRollback(cluster: Cluster, plan: Plan): Promise<Access> {
  const rules = rulesFor(plan).flatMap((rule) => {
    const verbs = made.includes(rule.kind) ? rule.verbs.filter((verb) => verb !== 'create') : rule.verbs
    return verbs.length === 0 ? [] : [{ ...rule, verbs }]
  })
  return accessTo(cluster, plan, rules)
}

/**
 * Takes what is missing for a reason to stop, since the account that asked is the one that would have to go on: to be
 * refused half way is worse. By force it is only said: an authorizer may not know what it would allow.
 */
export function accessNeeded({ condition }: Access, force: boolean): Precondition {
  const { name, is, warns } = condition
  if (warns === undefined || force) return condition
  return { name, is, blocked: { ...warns, todo: `${warns.todo}; then run again: nothing was changed` } }
}
