import type { Plan } from '@ml-actions/rollout/plan'
import { kinds } from '../cluster.ts'
import { ruleGivers } from './catalogue.ts'
import type { Rule } from './rule-giver.ts'

/** Writes the least Role for a plan, as YAML to apply: nothing but what is used is in it. */
export function roleFor(plan: Plan): string {
  const parts = ruleGivers.flatMap((giver) => {
    const rules = giver.rulesFor(plan)
    return rules.length === 0 ? [] : [`  # ${giver.name}`, ...rules.map(ruleInWords)]
  })
  return [
    'apiVersion: rbac.authorization.k8s.io/v1',
    'kind: Role',
    `metadata: { name: canary-deploy-${plan.name}, namespace: ${plan.namespace} }`,
    'rules:',
    ...parts,
    '',
  ].join('\n')
}

/** Writes one rule as it stands below `rules:` of a Role; names and kinds are no text that YAML could misread. */
export function ruleInWords({ kind, verbs, names }: Rule): string {
  const { apiVersion, plural } = kinds[kind]
  const group = apiVersion.includes('/') ? apiVersion.replace(/\/.*$/, '') : '""'
  const limited = names === undefined ? '' : `, resourceNames: [${names.join(', ')}]`
  return `  - { apiGroups: [${group}], resources: [${plural}], verbs: [${verbs.join(', ')}]${limited} }`
}
