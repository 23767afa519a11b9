import { describe, expect, test } from '@jest/globals'
import { deploy } from '@ml-actions/rollout/deploy'
import { at } from '@ml-actions/rollout/json'
import { broken, drive, model, planFor, process, twinWithModel } from '@ml-actions/rollout/rollout.twin'
import { Misuse } from '@ml-actions/verdict/faults'
import { deployed, onTrial, press, rollout, setImage, weights } from './gather.twin.ts'

describe('previous-good', () => {
  test('gives the traffic back after a promotion', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const { verdict, outputs, said } = await press(twin)
    expect(verdict).toMatchObject({ outcome: 'pass' })
    expect(verdict.headline).toBe(
      'fraud 1 serves all traffic again in place of 2, under 1 s after it was asked',
    )
    expect(outputs).toMatchObject({ phase: 'RolledBack', 'from-release': '2', 'to-release': '1' })
    expect(weights(twin)).toEqual([['fraud', 1]])
    expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
    expect(said).toContainEqual(expect.stringMatching(/^RolledBack: /))
  })

  test('pressed twice is one rollback', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    await press(twin)
    const { verdict, outputs, writes } = await press(twin, {}, { run: '10' })
    expect(verdict).toMatchObject({
      outcome: 'pass',
      headline: 'Nothing to do: release 1 serves fraud already',
    })
    expect(outputs).toMatchObject({ 'from-release': '1', 'to-release': '1', 'seconds-to-safe': '0' })
    expect(writes).toEqual([])
  })

  test('does nothing when the deploy was taken back by itself', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2, { traffic: broken })
    const { verdict, writes } = await press(twin)
    expect(verdict.headline).toBe('Nothing to do: release 1 serves fraud already')
    expect(writes).toEqual([])
  })

  test('takes a deploy that is under way over from its owner', async () => {
    const twin = twinWithModel()
    await onTrial(twin, 2)
    expect(weights(twin)).toEqual([
      ['fraud', 90],
      ['fraud-b', 10],
    ])
    const { verdict, outputs } = await press(twin)
    expect(verdict).toMatchObject({ outcome: 'pass' })
    expect(outputs).toMatchObject({ phase: 'RolledBack', 'from-release': '2', 'to-release': '1' })
    expect(weights(twin)).toEqual([['fraud', 1]])
    // The owner that it was taken from finds this out, and does not go on.
    expect(await deployed(twin, 2)).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' } } })
  })
})

test('where nothing better is on record, what is left is named to be pressed', async () => {
  const twin = twinWithModel()
  await deployed(twin, 2)
  await press(twin)
  const { verdict } = await press(twin, { to: 'before-current' }, { run: '10' })
  expect(verdict.headline).toBe(
    'Did not roll fraud back: there is no good release before 1; on record: 1 (1), 2 (2, rolled back from)',
  )
  expect(verdict.checks[0]?.todo).toBe(
    'press again with to: "2" for 2, which was rolled back from once, or deploy the version that is wanted',
  )
})

test('before-current goes one further back after a rollback', async () => {
  const twin = twinWithModel()
  await deployed(twin, 2)
  await deployed(twin, 3)
  await press(twin)
  const { verdict, outputs } = await press(twin, { to: 'before-current' }, { run: '10' })
  expect(verdict).toMatchObject({ outcome: 'pass' })
  expect(outputs).toMatchObject({ 'from-release': '2', 'to-release': '1' })
})

describe('a release on record', () => {
  test.each([
    ['number', '1', 'registry.example/fraud:1'],
    ['version', 'v1.0-rc', 'registry.example/fraud:v1.0-rc'],
  ])('is found by its %s and made again', async (_, to, image) => {
    const twin = twinWithModel(model(image))
    await deployed(twin, 2)
    await deployed(twin, 3)
    const { verdict, outputs } = await press(twin, { to })
    expect(verdict).toMatchObject({ outcome: 'pass' })
    expect(verdict.headline).toContain('serves all traffic again in place of release 3, ')
    // Release 3 alone takes 30 s to drain before release 1 is made again.
    expect(Number(outputs['seconds-to-safe'])).toBeGreaterThan(30)
    expect(outputs).toMatchObject({ phase: 'RolledBack', 'from-release': '3', 'to-release': '1' })
    const [serving] = weights(twin).find(([, weight]) => weight !== 0) ?? []
    const made = at(twin.peek('Deployment', String(serving)), '/spec/template/spec/containers/0/image')
    expect(String(made)).toMatch(/^registry\.example\/fraud@sha256:[0-9a-f]{64}$/)
    expect(twin.api.store.tagged(String(made))).toBe(image)
  })
})

describe('nothing is written', () => {
  test.each([
    ['7', 'there is no record of release 7; on record: 1 (1), 2 (2)'],
    ['v9', 'there is no record of version v9; on record: 1 (1), 2 (2)'],
  ])('for release %s, which is not on record', async (to, is) => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const { verdict, outputs, writes } = await press(twin, { to })
    expect(verdict).toMatchObject({ outcome: 'fail', headline: `Did not roll fraud back: ${is}` })
    expect(verdict.checks).toContainEqual(
      expect.objectContaining({ rule: 'rollback/release', outcome: 'fail', is }),
    )
    expect(outputs).toMatchObject({ phase: 'None', 'to-release': '', 'seconds-to-safe': '' })
    expect(writes).toEqual([])
  })

  test.each([false, true])(
    'when no rollout is on record and there is one revision, in a dry run: %s',
    async (dry) => {
      const twin = twinWithModel()
      const { verdict, writes } = await press(twin, { 'dry-run': dry })
      expect(verdict).toMatchObject({ outcome: 'fail' })
      expect(verdict.headline).toContain('there is no revision before 1; kept as ReplicaSets: 1 (1)')
      expect(writes).toEqual([])
    },
  )

  test.each([false, true])(
    'when the state is gone and not asked to be made again, in a dry run: %s',
    async (dry) => {
      const twin = twinWithModel()
      await deployed(twin, 2)
      twin.api.store.drop({ kind: 'ConfigMap', name: 'mlrollout-fraud' })
      const { verdict, writes } = await press(twin, { 'dry-run': dry })
      expect(verdict).toMatchObject({
        outcome: 'fail',
        headline: 'Did not roll fraud back: no rollout fraud is on record',
      })
      expect(verdict.checks[0]?.todo).toContain('from-record: true')
      expect(writes).toEqual([])
    },
  )

  test('while another rollback, to another release, is under way', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    await deployed(twin, 3)
    await press(twin, { to: '1', timeout: 20 })
    const { verdict, outputs, writes } = await press(twin, { to: '3' }, { run: '10' })
    expect(verdict).toMatchObject({ outcome: 'inconclusive' })
    expect(verdict.headline).toBe(
      'Did not start: another rollback of fraud is under way, owned by https://ci.example/9/attempts/1',
    )
    expect(outputs).toMatchObject({ phase: 'Restoring' })
    expect(writes).toEqual([])
  })

  test.each(['', '--help', '$(id)', '../1', 'alias:', 'v1\n::set-output', 'v'.repeat(64)])(
    'for the hostile target %j',
    async (to) => {
      const twin = twinWithModel()
      await expect(press(twin, { to })).rejects.toThrow(Misuse)
      expect(twin.transcript).toEqual([])
    },
  )

  test('for a release that was promoted just now and serves', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const { verdict, writes } = await press(twin, { to: '2' })
    expect(verdict).toMatchObject({
      outcome: 'pass',
      headline: 'Nothing to do: release 2 serves fraud already',
    })
    expect(writes).toEqual([])
  })

  test('for a rollout file with a key that nobody knows', async () => {
    const twin = twinWithModel()
    await expect(press(twin, {}, { file: `${rollout}stratgy: canary\n` })).rejects.toThrow('rollout.yml:11')
    expect(twin.transcript).toEqual([])
  })
})

describe('a dry run', () => {
  test.each([
    ['the release that is kept', 'previous-good', '2', '1'],
    ['a release that is made again', 'before-current', '2', '1'],
  ])('tells byte for byte the same twice for %s, and writes nothing', async (_, to, from, back) => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    if (to === 'before-current') {
      await deployed(twin, 3)
      await press(twin)
    }
    const first = await press(twin, { 'dry-run': true, to }, { run: '10' })
    const second = await press(twin, { 'dry-run': true, to }, { run: '11' })
    expect(first.outputs['plan-json']).toBe(second.outputs['plan-json'])
    expect([...first.writes, ...second.writes]).toEqual([])
    expect(first.verdict).toMatchObject({ outcome: 'pass' })
    expect(first.verdict.headline).toMatch(`Would take fraud from ${from} back to ${back}: `)
    expect(first.verdict.notes).toContainEqual(expect.stringContaining('feature stores'))
    const plan = JSON.parse(first.outputs['plan-json'] ?? '')
    expect(plan.steps.length).toBeGreaterThan(0)
  })

  test('has no steps when the release serves already', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const { verdict, writes } = await press(twin, { 'dry-run': true, to: '2' })
    expect(verdict).toMatchObject({
      outcome: 'pass',
      headline: 'Nothing to do: the release that was asked for serves fraud already',
    })
    expect(writes).toEqual([])
  })
})

test('an interrupted rollback leaves the traffic where it is and is gone on with by the next run', async () => {
  const twin = twinWithModel()
  await deployed(twin, 2)
  const first = await press(twin, {}, { signal: AbortSignal.abort() })
  expect(first.verdict).toMatchObject({ outcome: 'inconclusive', facts: { terminal: false } })
  const second = await press(twin, {}, { run: '10' })
  expect(second.outputs).toMatchObject({ phase: 'RolledBack', 'from-release': '2', 'to-release': '1' })
})

describe('a state that cannot be read', () => {
  /** A trial whose state somebody wrote over. */
  async function spoiled() {
    const twin = twinWithModel()
    await onTrial(twin, 2)
    const state = twin.api.store.get({ kind: 'ConfigMap', name: 'mlrollout-fraud' })
    if (state !== undefined) twin.api.store.put({ ...state, data: { 'state.json': '{' } })
    return twin
  }

  test('blocks, until it is asked to be made again from the record', async () => {
    const twin = await spoiled()
    const refused = await press(twin)
    expect(refused.verdict).toMatchObject({ outcome: 'fail' })
    expect(refused.writes).toEqual([])
    const done = await press(twin, { 'from-record': true })
    expect(done.verdict).toMatchObject({ outcome: 'pass' })
    expect(done.outputs).toMatchObject({ phase: 'RolledBack', 'to-release': '1' })
    expect(weights(twin)).toMatchObject([
      ['fraud', 100],
      ['fraud-b', 0],
    ])
  })

  test('is told in a dry run, and nothing is written', async () => {
    const twin = await spoiled()
    const { verdict, writes } = await press(twin, { 'dry-run': true, 'from-record': true })
    expect(verdict).toMatchObject({ outcome: 'pass', headline: expect.stringContaining('Would take fraud') })
    expect(writes).toEqual([])
  })

  test('is not made again without the file that says how its traffic moves', async () => {
    const asked = { 'from-record': true, deployment: 'fraud', namespace: 'ml' }
    await expect(press(twinWithModel(), asked)).rejects.toThrow(Misuse)
  })
})

describe('the environment', () => {
  const several = `${rollout}environments: { staging: { namespace: ml-staging }, production: {} }\n`

  test.each([
    ['', several, 'ml'],
    ['staging', several, 'ml-staging'],
    ['production', several, 'ml'],
    // A file of one place: the environment is that of the forge alone.
    ['production', rollout, 'ml'],
  ])('%j opens its own namespace', async (environment, file, namespace) => {
    const opened: string[] = []
    const twin = twinWithModel()
    await deployed(twin, 2)
    await press(twin, { environment, 'dry-run': true }, { file, opened })
    expect(opened).toEqual([namespace])
  })

  test('that the file does not have is asked back, and no cluster is opened', async () => {
    const opened: string[] = []
    const pressed = press(twinWithModel(), { environment: 'stagin' }, { file: several, opened })
    await expect(pressed).rejects.toThrow(/no environment "stagin"[\s\S]*staging/)
    expect(opened).toEqual([])
  })
})

describe('a shadow that has ended', () => {
  test('leaves what serves to its ReplicaSets, since no rollout deployed it', async () => {
    const twin = twinWithModel()
    const plan = planFor('shadow')
    await deploy(process(twin, 'd'), { plan, id: 'd', onBusy: 'fail', command: 'go-on' }, drive())
    setImage(twin, 'fraud', 'registry.example/fraud:bad')
    const dry = await press(twin, { 'dry-run': true })
    expect(dry.verdict.headline).toMatch(/^Would take Deployment fraud from revision 2 /)
    const { verdict } = await press(twin, {}, { run: '10' })
    expect(verdict.headline).toMatch(
      /^Deployment fraud runs revision 1 \(registry\.example\/fraud:1\) again in place of revision 2 /,
    )
  })
})

describe('a right that this account has not', () => {
  const lacking = { denied: 'patch deployments', is: 'this account may not patch deployments fraud' }

  /** Release 1 has to be made again, by an account that may not change a Deployment. */
  async function denied() {
    const twin = twinWithModel()
    await deployed(twin, 2)
    await press(twin)
    setImage(twin, 'fraud', 'registry.example/fraud:bad')
    twin.api.denied.add(lacking.denied)
    return twin
  }

  test('is said before anything is written, with the lines that its Role lacks', async () => {
    const { verdict, writes } = await press(await denied(), {}, { run: '10' })
    expect(verdict).toMatchObject({ outcome: 'fail' })
    expect(verdict.headline).toContain(`Did not roll fraud back: ${lacking.is}`)
    expect(verdict.checks[0]?.todo).toBe(
      'add to its Role: - { apiGroups: [apps], resources: [deployments], verbs: [patch], resourceNames: [fraud] } - { apiGroups: [apps], resources: [deployments], verbs: [patch], resourceNames: [fraud-b] }; then run again: nothing was changed',
    )
    expect(writes).toEqual([])
  })

  test('is a warning in a dry run, which a reader may make', async () => {
    const { verdict, writes } = await press(await denied(), { 'dry-run': true }, { run: '10' })
    expect(verdict).toMatchObject({ outcome: 'pass' })
    expect(verdict.checks).toContainEqual(
      expect.objectContaining({
        rule: 'rollback/access',
        severity: 'warn',
        outcome: 'inconclusive',
        is: expect.stringContaining(lacking.is),
      }),
    )
    expect(writes).toEqual([])
  })

  test('is tried all the same by force, and the server has the last word', async () => {
    const twin = await denied()
    await expect(press(twin, { force: true }, { run: '10' })).rejects.toThrow(/the cluster refused/)
  })

  test('does not hold back traffic that goes back to a release that is kept', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const asked = twin.transcript.length
    await press(twin)
    const kinds = twin.transcript.slice(asked).map(({ request }) => request.kind)
    expect(kinds).not.toContain('SelfSubjectAccessReview')
  })
})
