import { at, isObject } from './json.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import { recordOf } from './record.ts'
import { twinWithModel } from './rollout.twin.ts'

/** A cluster with the model on it, and so many good releases of before on record, whose versions are `old-1` and on. */
export function twinWithRecords(count: number): Twin {
  const twin = twinWithModel()
  const template = at(twin.peek('Deployment', 'fraud'), '/spec/template')
  for (let release = 1; release <= count; release += 1) {
    const [version, image] = [`old-${release}`, `registry.example/fraud:old-${release}`]
    const whole = { release, version, image, template: isObject(template) ? template : {} }
    const rest = { digest: null, pinned: null, replicas: 3, slot: 'a', deployment: 'fraud' } as const
    const record = { ...whole, ...rest, outcome: 'good', config: [], sha: '' } as const
    twin.given(recordOf(record, { name: 'fraud', id: `old-${release}` }))
  }
  return twin
}
