import { at, pointerTo } from '@ml-actions/rollout/json'
import { percent } from '@ml-actions/rollout/plan'
import { slotLabel } from '../names.ts'
import type { Traffic } from './traffic.ts'

const selected = pointerTo('spec', 'selector', slotLabel)

/**
 * Switches all traffic at once, by the selector of a Service. A Service has no status: the write itself is all
 * there is to see, and connections that live long stay where they are.
 */
export const service: Traffic = {
  name: 'service',
  provider: 'service',
  kind: 'Service',
  offers: ['blue-green'],
  attaches: false,
  weightIn: (manifest, _route, { stable, candidate }) => {
    const slot = at(manifest, selected)
    if (slot === stable.slot) return { is: 'weight', weight: percent(0) }
    if (slot === candidate.slot) return { is: 'weight', weight: percent(100) }
    const said = slot === undefined ? 'nothing' : JSON.stringify(slot)
    return {
      is: 'foreign',
      message: `Service ${manifest.metadata.name} selects ${slotLabel}=${said}, neither "a" nor "b"`,
    }
  },
  change: (manifest, _route, { stable, candidate }, weight) => {
    if (weight !== 0 && weight !== 100) throw new RangeError(`a Service has no weight of ${weight} %`)
    const pre = at(manifest, selected)
    const post = weight === 0 ? stable.slot : candidate.slot
    return [{ path: selected, ...(pre === undefined ? {} : { pre }), post }]
  },
  settled: () => ({ is: 'accepted' }),
  fields: () => [selected],
}
