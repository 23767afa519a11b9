import { describe, expect, test } from '@jest/globals'
import type { Plan } from '@ml-actions/rollout/plan'
import { kinds } from '../cluster.ts'
import { trafficOf } from '../traffic/catalogue.ts'
import type { RuleGiver } from './rule-giver.ts'

/** Release records are numbered as they come, gateways are named by the route, and pods by their controller: nobody can name them before. */
const unnamed = new Set([
  'the releases on record',
  'what the gateways can do',
  'optional: to tell the last log lines of a release that does not start',
  'optional: to remove the oldest releases on record (keep-releases)',
])

/** Revisions are numbered as they come, too. */
function isNamed(plan: Plan): boolean {
  const { host } = trafficOf(plan)
  return host === undefined || host.places !== undefined
}

/** The laws of a part that asks something of the cluster. */
export function ruleGiverSuite(giver: RuleGiver, plans: readonly Plan[]): void {
  describe(giver.name, () => {
    const rules = plans.flatMap((plan) => giver.rulesFor(plan))

    test('asks for something, of kinds that are known', () => {
      expect(rules.length).toBeGreaterThan(0)
      for (const { kind, verbs } of rules) {
        expect(kinds[kind]).toBeDefined()
        expect(verbs.length).toBeGreaterThan(0)
      }
    })

    test('names the objects wherever a verb can be limited to them, and lists no name twice', () => {
      const known = new Set(plans.filter(isNamed).flatMap((plan) => giver.rulesFor(plan)))
      for (const { verbs, names } of known) {
        const unlimited = verbs.filter((verb) => verb !== 'create' && verb !== 'list')
        if (unlimited.length > 0 && !unnamed.has(giver.name)) expect(names).toBeDefined()
      }
      for (const { verbs, names } of rules) {
        if (names !== undefined)
          expect(verbs.some((verb) => verb === 'create' || verb === 'list')).toBe(false)
        expect(new Set(names).size).toBe(names?.length ?? 0)
      }
    })

    test('never asks to change or remove what it does not name, but where a rollout can do without', () => {
      for (const { verbs, names, optional } of rules)
        if (optional === undefined && verbs.some((verb) => ['patch', 'update', 'delete'].includes(verb)))
          expect(names).toBeDefined()
    })
  })
}
