import { describe, expect, test } from '@jest/globals'
import { isWrite } from '@ml-actions/rollout/kubernetes/request'
import { twinWithModel } from '@ml-actions/rollout/rollout.twin'
import { Misuse } from '@ml-actions/verdict/faults'
import { deployed, press, weights } from './gather.twin.ts'

describe('without a rollout file', () => {
  const named = { deployment: 'fraud', namespace: 'ml' } as const

  test('a Deployment that a rollout deployed is rolled back as such', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const { outputs } = await press(twin, named)
    expect(outputs).toMatchObject({ phase: 'RolledBack', 'from-release': '2', 'to-release': '1' })
    expect(weights(twin)).toEqual([['fraud', 1]])
  })

  test('any other goes back by its ReplicaSets', async () => {
    const twin = twinWithModel()
    const old = twin.peek('Deployment', 'fraud')
    const path = '/spec/template/spec/containers/0/image'
    const body = [
      { op: 'test', path: '/metadata/uid', value: old?.metadata.uid ?? '' },
      { op: 'replace', path, value: 'registry.example/fraud:2' },
    ] as const
    twin.api.request({ method: 'PATCH', kind: 'Deployment', name: 'fraud', body })
    twin.clock.pass(60)
    const dry = await press(twin, { ...named, 'dry-run': true })
    expect(dry.verdict).toMatchObject({
      outcome: 'pass',
      headline:
        'Would take Deployment fraud from revision 2 (registry.example/fraud:2) back to revision 1 (registry.example/fraud:1)',
    })
    expect(dry.writes).toEqual([])
    const { verdict, outputs } = await press(twin, named)
    expect(verdict).toMatchObject({ outcome: 'pass' })
    expect(verdict.headline).toContain(
      'runs revision 1 (registry.example/fraud:1) again in place of revision 2',
    )
    expect(outputs).toMatchObject({ phase: 'RolledBack', 'from-release': '2', 'to-release': '1' })
    const again = await press(twin, named, { run: '10' })
    expect(again.verdict).toMatchObject({
      outcome: 'pass',
      headline: expect.stringContaining('Nothing to do'),
    })
    const far = await press(twin, { ...named, to: '9' })
    expect(far.verdict).toMatchObject({
      outcome: 'fail',
      headline: expect.stringContaining('there is no revision 9'),
    })
  })

  test.each([
    [{ deployment: 'fraud', namespace: '' }],
    [{ deployment: '../secrets/x', namespace: 'ml' }],
    [{ deployment: 'fraud', namespace: 'a/b' }],
    [{ deployment: 'fraud', namespace: 'ml', container: '$(id)' }],
    [{ deployment: 'fraud', namespace: 'ml', to: 'alias:champion' }],
  ])('%j is misuse', async (change) => {
    const twin = twinWithModel()
    await expect(press(twin, change)).rejects.toThrow(Misuse)
    expect(twin.transcript.filter(({ request }) => isWrite(request))).toEqual([])
  })
})
