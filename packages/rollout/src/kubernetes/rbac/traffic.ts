import { trafficOf } from '../traffic/catalogue.ts'
import { slotNames } from '../workload.ts'
import type { Rule, RuleGiver } from './rule-giver.ts'

/** The object that holds the weight, whichever provider moves it, and the one beside it that some make. */
export const traffic: RuleGiver = {
  name: 'the traffic',
  rulesFor: (plan) => {
    const { kind, beside } = trafficOf(plan)
    const own: Rule = { kind, verbs: ['get', 'patch'], names: [plan.route.name] }
    if (beside?.isMade !== true) return [own]
    const ref = beside.ref(plan.route, slotNames(plan, 'b'))
    return [
      own,
      { kind: ref.kind, verbs: ['get', 'patch', 'delete'], names: [ref.name] },
      { kind: ref.kind, verbs: ['create'] },
    ]
  },
}
