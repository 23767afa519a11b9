import { at } from '@ml-actions/rollout/json'
import type { Delivery } from './delivery.ts'
import { backendsOf } from './gateway.ts'

/** The images that get requests: of the Deployments behind the route, each of which has a Service of its name. */
export function servingIn(world: Delivery): string {
  const route = world.peek('HTTPRoute', 'flights')
  const live = (route === undefined ? [] : backendsOf(route)).filter(({ weight }) => weight > 0)
  const images = live.map(({ service }) =>
    String(at(world.peek('Deployment', service), '/spec/template/spec/containers/0/image') ?? ''),
  )
  return images.join(' and ')
}
