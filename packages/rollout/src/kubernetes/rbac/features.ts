import { trafficOf } from '../traffic/catalogue.ts'
import type { RuleGiver } from './rule-giver.ts'

/** What the class of a route's gateways can do: they may be of other namespaces, and a class is of none. */
export const features: RuleGiver = {
  name: 'what the gateways can do',
  rulesFor: (plan) =>
    trafficOf(plan).feature === undefined
      ? []
      : [
          { kind: 'Gateway', verbs: ['get'], anywhere: true },
          { kind: 'GatewayClass', verbs: ['get'], anywhere: true },
        ],
}
