import { describe, expect, test } from '@jest/globals'
import { at } from '@ml-actions/rollout/json'
import type { Twin } from '@ml-actions/rollout/kubernetes/twin/twin'
import { twinWithModel } from '@ml-actions/rollout/rollout.twin'
import { deployed, press, setImage, weights } from './gather.twin.ts'

/** The image of the Deployment that the route gives everything. */
function servingImage(twin: Twin): string {
  const [serving] = weights(twin).find(([, weight]) => weight !== 0) ?? []
  const made = at(twin.peek('Deployment', String(serving)), '/spec/template/spec/containers/0/image')
  return twin.api.store.tagged(String(made)) ?? String(made)
}

describe('an image that somebody set by hand', () => {
  const bad = 'registry.example/fraud:bad'

  test('after a rollback: the release that was restored comes again, and nothing says that it serves', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    await press(twin)
    twin.api.habits.behaviour = (image) => (image === bad ? 'CrashLoopBackOff' : 'runs')
    setImage(twin, 'fraud', bad)
    const dry = await press(twin, { 'dry-run': true }, { run: '10' })
    expect(dry.verdict.headline).toMatch(/^Would take fraud from bad back to 1: /)
    expect(dry.writes).toEqual([])
    const { verdict, outputs } = await press(twin, {}, { run: '11' })
    expect(verdict.headline).toMatch(/^fraud 1 serves all traffic again in place of bad, /)
    expect(verdict.checks).toContainEqual(
      expect.objectContaining({
        rule: 'rollback/serving',
        is: `Deployment fraud runs ${bad}, which no rollout deployed: release 1 was deployed last`,
      }),
    )
    expect(outputs).toMatchObject({ phase: 'RolledBack', 'from-release': '3', 'to-release': '1' })
    expect(servingImage(twin)).toBe('registry.example/fraud:1')
    const again = await press(twin, {}, { run: '12' })
    expect(again.verdict.headline).toBe('Nothing to do: release 1 serves fraud already')
    expect(again.verdict.notes).toContainEqual(
      expect.stringContaining('press again with to: "before-current"'),
    )
    expect(again.writes).toEqual([])
  })

  test('after a promotion: the promoted release comes again, not the one before it', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    twin.clock.pass(4000)
    await deployed(twin, 2)
    setImage(twin, 'fraud-b', bad)
    const { verdict, outputs } = await press(twin)
    expect(verdict).toMatchObject({ outcome: 'pass' })
    expect(outputs).toMatchObject({ 'from-release': '3', 'to-release': '2' })
    expect(servingImage(twin)).toBe('registry.example/fraud:2')
  })

  test('while the old release is kept: that one gets the traffic, at once', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    setImage(twin, 'fraud-b', bad)
    const { outputs } = await press(twin)
    expect(outputs).toMatchObject({ 'from-release': '2', 'to-release': '1' })
    expect(Number(outputs['seconds-to-safe'])).toBeLessThan(10)
  })

  test('and the release by its number is not said to serve already', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    await press(twin)
    setImage(twin, 'fraud', bad)
    const { outputs } = await press(twin, { to: '1' }, { run: '10' })
    expect(outputs).toMatchObject({ phase: 'RolledBack', 'to-release': '1' })
    expect(servingImage(twin)).toBe('registry.example/fraud:1')
  })

  test('on a Deployment that no rollout ever had: its rollout file is enough', async () => {
    const twin = twinWithModel()
    setImage(twin, 'fraud', bad)
    const { verdict } = await press(twin)
    expect(verdict.headline).toBe(
      `Deployment fraud runs revision 1 (registry.example/fraud:1) again in place of revision 2 (${bad}): all of its pods are available`,
    )
  })
})
