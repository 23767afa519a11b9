import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { at } from './json.ts'
import { rollback } from './rollback.ts'
import { drive, planFor, process, twinWithModel } from './rollout.twin.ts'

const deployOf = (id: string, plan = planFor('canary')) =>
  ({ plan, id, onBusy: 'fail', command: 'go-on' }) as const

const image = (version: number) => ({
  image: `registry.example/fraud:${version}`,
  version: String(version),
})

describe.each(['canary', 'blue-green'] as const)('rollback of a %s', (strategy) => {
  test('gives the old release its traffic back while it is kept', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), deployOf('first', planFor(strategy)), drive())
    const ended = await rollback(
      process(twin, 'run-2'),
      { name: 'fraud', to: { is: 'previous-good' }, id: 'second' },
      drive(),
    )
    expect(ended).toMatchObject({ is: 'over', from: 2, to: 1, state: { phase: { is: 'RolledBack' } } })
    expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
  })

  test('makes an older release again from its record, and ends the newer one', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), deployOf('first', planFor(strategy)), drive())
    await deploy(process(twin, 'run-2'), deployOf('second', planFor(strategy, image(3))), drive())
    expect(at(twin.peek('Deployment', 'fraud'), '/spec/template/spec/containers/0/image')).toBe(
      'registry.example/fraud:3',
    )
    const ended = await rollback(
      process(twin, 'run-3'),
      { name: 'fraud', to: { is: 'release', release: 1 }, id: 'third' },
      drive(),
    )
    expect(ended).toMatchObject({ is: 'over', from: 3, to: 1, state: { phase: { is: 'RolledBack' } } })
  })
})
