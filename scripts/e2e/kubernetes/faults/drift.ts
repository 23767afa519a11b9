import { setTimeout } from 'node:timers/promises'
import { at, isObject, type Json } from '@ml-actions/rollout/json'
import { differs } from '../differs.ts'
import { silent } from '../silent.ts'
import { service } from '../ways/service.ts'
import { usualWaits } from '../workload.ts'
import { baking, endsAs, halted, promoted, takenBack } from './ended.ts'
import type { Fault, Scene } from './fault.ts'

const long = { file: { steps: ['50%:5m..10m'] } }

/** What other hands do to the objects of a rollout while its candidate bakes. */
export const drift: readonly Fault[] = [
  {
    title: 'F48: weights that a person edited stay as they are, and the rollout halts and names who',
    wanted: long,
    async stage({ name, deploy, hands, backends }) {
      const running = await baking(deploy('good'))
      const refs = [
        { name, port: 80, weight: 70 },
        { name: `${name}-b`, port: 80, weight: 30 },
      ]
      await hands.edit('HTTPRoute', name, { spec: { rules: [{ name: 'predict', backendRefs: refs }] } })
      const wrong = await endsAs(running, { ...halted, says: /kubectl-edit/ })
      return [...wrong, ...differs('kept', /70.*30/.test(await backends()), true)]
    },
  },
  {
    title: 'F48: a selector that a person gave back to the old release stays so, and the rollout halts',
    wanted: { way: service, file: { strategy: 'blue-green', steps: ['100%:5m..10m'] } },
    async stage({ name, deploy, hands, load }) {
      const running = await baking(deploy('good'))
      await hands.edit('Service', name, { spec: { selector: { 'ml-actions.dev/slot': 'a' } } })
      const wrong = await endsAs(running, { ...halted, says: /kubectl-edit/ })
      const selector = at(await hands.get('Service', name), '/spec/selector/ml-actions.dev~1slot')
      return [...wrong, ...differs('selector', selector, 'a'), ...differs('lost', load.lost(), 0)]
    },
  },
  {
    title: 'F29: a controller that puts its own route back wins, and nobody fights it',
    wanted: long,
    async stage({ name, deploy, hands, backends }) {
      const running = await baking(deploy('good'))
      const backendRefs = [{ name, port: 80 }]
      const wrong = await beside(300, endsAs(running, halted), () =>
        hands.edit('HTTPRoute', name, { spec: { rules: [{ name: 'predict', backendRefs }] } }),
      )
      return [...wrong, ...differs('backends', (await backends()).includes('-b'), false)]
    },
  },
  {
    title: 'F17, F49: a route that is deleted halts the rollout',
    wanted: long,
    async stage({ name, deploy, hands }) {
      const running = await baking(deploy('good'))
      await hands.remove('HTTPRoute', name)
      return endsAs(running, { ...halted, says: /HTTPRoute \S+ is gone/ })
    },
  },
  {
    title: 'F49: a route that is made anew halts it as well',
    wanted: long,
    async stage({ name, deploy, hands }) {
      const running = await baking(deploy('good'))
      const route = await hands.get('HTTPRoute', name)
      await hands.remove('HTTPRoute', name)
      const { apiVersion, kind, spec } = Object(route)
      await hands.make('HTTPRoute', { apiVersion, kind, metadata: { name }, spec })
      return endsAs(running, { ...halted, says: /made anew|is gone/ })
    },
  },
  {
    title: 'F49: a candidate whose Deployment is deleted gives its traffic back',
    wanted: long,
    async stage({ name, deploy, hands, backends }) {
      const running = await baking(deploy('good'))
      await hands.remove('Deployment', `${name}-b`)
      const wrong = await endsAs(running, takenBack)
      return [...wrong, ...differs('backends', (await backends()).includes('-b'), false)]
    },
  },
  {
    title: 'F49: a candidate whose Service is deleted gives its traffic back',
    // Contour accepts no route that names a Service that is gone: so long that is waited for.
    wanted: { file: { ...long.file, waits: { ...usualWaits, accept: '30s' } } },
    async stage({ name, deploy, hands, backends }) {
      const running = await baking(deploy('good'))
      await hands.remove('Service', `${name}-b`)
      const wrong = await endsAs(running, takenBack)
      return [...wrong, ...differs('backends', (await backends()).includes('-b'), false)]
    },
  },
  {
    title: 'F13: a fence that somebody wiped off is put back, and the release is promoted',
    async stage(scene) {
      const running = await baking(scene.deploy('good'))
      await unmark(scene)
      return endsAs(running, promoted)
    },
  },
  {
    title: 'F12: labels that somebody keeps changing on the state cost nothing but writes',
    async stage({ name, deploy, hands }) {
      const running = deploy('good')
      await running.said(/Planned/)
      let seen = 0
      return beside(200, endsAs(running, promoted), () => {
        seen += 1
        return hands.edit('ConfigMap', `mlrollout-${name}`, { metadata: { labels: { seen: String(seen) } } })
      })
    },
  },
  {
    title: 'F63: an object that cannot be removed holds the rollout, its traffic safe, until it goes',
    // So long it waits for an object to go before it is held.
    wanted: { file: { waits: { ...usualWaits, ready: '45s' } } },
    async stage({ name, deploy, hands, load }) {
      const running = await baking(deploy('bad'))
      await hands.edit('Service', `${name}-b`, { metadata: { finalizers: ['example.com/balancer'] } })
      await running.said(/Held/)
      const served = await silent(load, 'bad')
      await hands.edit('Service', `${name}-b`, { metadata: { finalizers: [] } })
      return [...served, ...(await endsAs(running, takenBack))]
    },
  },
]

/** Does something again and again until a run has ended. */
async function beside<Found>(
  milliseconds: number,
  ended: Promise<Found>,
  again: () => Promise<void>,
): Promise<Found> {
  const over = new AbortController()
  const does = async () => {
    while (!over.signal.aborted) {
      await again()
      await setTimeout(milliseconds)
    }
  }
  const [found] = await Promise.all([ended.finally(() => over.abort()), does()])
  return found
}

/** Takes our annotations off the route. */
async function unmark({ name, hands }: Scene): Promise<void> {
  const annotations: Json | undefined = at(await hands.get('HTTPRoute', name), '/metadata/annotations')
  const ours = Object.keys(isObject(annotations) ? annotations : {}).filter((key) =>
    key.includes('ml-actions'),
  )
  const none = Object.fromEntries(ours.map((key) => [key, null]))
  await hands.edit('HTTPRoute', name, { metadata: { annotations: none } })
}
