import { trafficOf } from '../traffic/catalogue.ts'
import { slotNames } from '../workload.ts'
import type { RuleGiver } from './rule-giver.ts'

/** The two releases: their Deployments, their Services and their pods. The target's own are never removed. */
export const slots: RuleGiver = {
  name: 'the two releases',
  rulesFor: (plan) => {
    // A rolling update has one Deployment, which is its route, and no Service of its own.
    if (plan.strategy === 'rolling') return [{ kind: 'Pod', verbs: ['list'] }]
    const { host } = trafficOf(plan)
    // Another controller makes them: they are looked at, and nothing more.
    if (host !== undefined) {
      const names = host.places?.(plan.route)
      const named = names === undefined ? {} : { names }
      return [
        { kind: 'Deployment', verbs: ['get'], ...named },
        { kind: 'Service', verbs: ['get'], ...named },
        { kind: 'Pod', verbs: ['list'] },
        { kind: 'EndpointSlice', verbs: ['list'] },
      ]
    }
    const [a, b] = [slotNames(plan, 'a'), slotNames(plan, 'b')]
    const made = [a.service, b.service].filter((name) => name !== plan.target.service)
    return [
      { kind: 'Deployment', verbs: ['get', 'patch'], names: [a.deployment, b.deployment] },
      { kind: 'Deployment', verbs: ['delete'], names: [b.deployment] },
      { kind: 'Service', verbs: ['get'], names: [plan.target.service] },
      { kind: 'Service', verbs: ['get', 'patch', 'delete'], names: made },
      { kind: 'Deployment', verbs: ['create'] },
      { kind: 'Service', verbs: ['create'] },
      { kind: 'Pod', verbs: ['list'] },
      { kind: 'EndpointSlice', verbs: ['list'] },
    ]
  },
}
