import type { Plan } from '@ml-actions/rollout/plan'
import { kinds } from '../cluster.ts'
import { ruleGivers } from './catalogue.ts'
import type { Rule } from './rule-giver.ts'

/** Writes the least Role for a plan, as YAML to apply: nothing but what is used is in it. */
export function roleFor(plan: Plan): string {
  const name = `canary-deploy-${plan.name}`
  const here = `metadata: { name: ${name}, namespace: ${plan.namespace} }`
  const role = documentOf('Role', here, partsOf(plan, undefined))
  const abroad = partsOf(plan, true)
  if (abroad.length === 0) return role
  return `${role}---\n${documentOf('ClusterRole', `metadata: { name: ${name} }`, abroad)}`
}

function documentOf(kind: string, metadata: string, parts: readonly string[]): string {
  const version = 'apiVersion: rbac.authorization.k8s.io/v1'
  return [version, `kind: ${kind}`, metadata, 'rules:', ...parts, ''].join('\n')
}

function partsOf(plan: Plan, anywhere: true | undefined): readonly string[] {
  return ruleGivers.flatMap((giver) => {
    const rules = giver.rulesFor(plan).filter((rule) => rule.anywhere === anywhere)
    return rules.length === 0 ? [] : [`  # ${giver.name}`, ...rules.map(ruleInWords)]
  })
}

/** Writes one rule as it stands below `rules:` of a Role; names and kinds are no text that YAML could misread. */
export function ruleInWords({ kind, verbs, names }: Rule): string {
  const { apiVersion, plural } = kinds[kind]
  const group = apiVersion.includes('/') ? apiVersion.replace(/\/.*$/, '') : '""'
  const limited = names === undefined ? '' : `, resourceNames: [${names.join(', ')}]`
  return `  - { apiGroups: [${group}], resources: [${plural}], verbs: [${verbs.join(', ')}]${limited} }`
}
