import { at, isObject } from '@ml-actions/rollout/json'
import type { Delivery } from './delivery.ts'
import { backendsOf } from './gateway.ts'

/** The images that get requests: of the Deployments whose pods the Services behind the route select. */
export function servingIn(world: Delivery): string {
  const route = world.peek('HTTPRoute', 'flights')
  const live = (route === undefined ? [] : backendsOf(route)).filter(({ weight }) => weight > 0)
  const slots = ['flights', 'flights-b'].map((name) => world.peek('Deployment', name))
  const images = live.flatMap(({ service }) => {
    const selector = at(world.peek('Service', service), '/spec/selector')
    if (!isObject(selector)) return []
    return slots
      .filter((slot) =>
        Object.entries(selector).every(([name, value]) => {
          const labels = at(slot, '/spec/template/metadata/labels')
          return isObject(labels) && labels[name] === value
        }),
      )
      .map((slot) => String(at(slot, '/spec/template/spec/containers/0/image') ?? ''))
  })
  return images.join(' and ')
}
