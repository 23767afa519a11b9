import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import { traffics, waysOf } from '../kubernetes/traffic/catalogue.ts'
import type { Route, Target } from '../plan.ts'
import type { RolloutFile } from './rollout-file.ts'

type PlaceOf = (pointer: readonly (string | number)[]) => Place

/** Where each provider has its rules. */
const ruled = {
  'gateway-api': 'the name of the HTTPRoute’s rule, or its index',
  istio: 'the name of the VirtualService’s http entry, or its index',
} as const

/** Why the others have none. */
const ruleless = {
  service: 'a Service has no rules',
  'ingress-nginx': 'the paths of an Ingress have no names',
  'kserve-standard': 'an InferenceService has no rules',
  'kserve-knative': 'an InferenceService has no rules',
} as const

/**
 * Reads where the traffic is moved.
 * @throws {Misuse} for a strategy that the provider does not offer, with those that it does; for a rule too many or too few
 */
export function routeIn(
  { strategy, route }: Pick<RolloutFile, 'strategy' | 'route'>,
  target: Target,
  placeOf: PlaceOf,
): Route {
  if (strategy === 'rolling' || route === undefined) {
    if (route === undefined)
      return { provider: 'deployment', name: target.deployment, container: target.container }
    throw new Misuse({
      is: 'a rolling update with a route',
      wanted: 'no key "route": the pods of the Deployment are its traffic',
      todo: 'take it away, or take strategy: canary',
      place: placeOf(['route']),
    })
  }
  const { provider, name, rule } = route
  refuseOther(strategy, provider, placeOf)
  refuseThrottle(strategy, route, placeOf)
  if (provider !== 'gateway-api' && provider !== 'istio') {
    if (rule === undefined) return { provider, name }
    throw new Misuse({
      is: ruleless[provider],
      wanted: 'no key "rule"',
      todo: 'take it away',
      place: placeOf(['route', 'rule']),
    })
  }
  if (rule !== undefined) return { provider, name, rule }
  throw new Misuse({
    is: 'the route has no "rule"',
    wanted: ruled[provider],
    todo: 'name the rule whose weights move',
    place: placeOf(['route']),
  })
}

/** A request that ingress-nginx mirrors waits for its copy: only who knows the model can say that this is harmless. */
function refuseThrottle(
  strategy: RolloutFile['strategy'],
  route: NonNullable<RolloutFile['route']>,
  placeOf: PlaceOf,
): void {
  const isNeeded = route.provider === 'ingress-nginx' && strategy === 'shadow'
  const isSaid = route['allow-throttle'] === true
  if (isNeeded === isSaid) return
  throw isNeeded
    ? new Misuse({
        is: 'a shadow by ingress-nginx without "allow-throttle: true"',
        wanted: 'the word that a slow candidate may make the stable release slow',
        todo: 'add allow-throttle: true, or take the provider gateway-api or istio',
        place: placeOf(['route']),
      })
    : new Misuse({
        is: `"allow-throttle" with strategy ${strategy} by ${route.provider}`,
        wanted: 'no such key: it is for a shadow by ingress-nginx alone',
        todo: 'take it away',
        place: placeOf(['route', 'allow-throttle']),
      })
}

function refuseOther(
  strategy: RolloutFile['strategy'],
  provider: NonNullable<RolloutFile['route']>['provider'],
  placeOf: PlaceOf,
): void {
  const offered = waysOf(provider).flatMap(({ offers }) => offers)
  if (offered.includes(strategy)) return
  const others = traffics.filter(({ offers }) => offers.some((one) => one === strategy))
  throw new Misuse({
    is: `strategy ${strategy} with the provider ${provider}`,
    wanted: `${provider} with ${[...new Set(offered)].join(' or ')}; or ${strategy} with ${[...new Set(others.map((one) => one.provider))].join(' or ')}`,
    todo: 'change route.provider or strategy',
    place: placeOf(['route', 'provider']),
  })
}
