import { trafficOf } from '../traffic/catalogue.ts'
import type { RuleGiver } from './rule-giver.ts'

/** The one object that holds the weight, whichever provider moves it. */
export const traffic: RuleGiver = {
  name: 'the traffic',
  rulesFor: (plan) => [{ kind: trafficOf(plan).kind, verbs: ['get', 'patch'], names: [plan.route.name] }],
}
