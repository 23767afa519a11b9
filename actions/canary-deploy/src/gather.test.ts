import { describe, expect, test } from '@jest/globals'
import { at } from '@ml-actions/rollout/json'
import { broken, twinWithModel } from '@ml-actions/rollout/rollout.twin'
import type { Traffic } from '@ml-actions/rollout/telemetry/twin'
import { act, few, kept, rollout, shadow, weights } from './gather.twin.ts'

describe('a deploy', () => {
  test('of a sound release promotes it, and says how', async () => {
    const twin = twinWithModel()
    const { verdict, outputs, said } = await act(twin)
    expect(verdict).toMatchObject({ outcome: 'pass' })
    expect(verdict.headline).toMatch(/^Promoted fraud 2: 50 % → 100 %, 0 of [\d,]+ requests bad$/)
    expect(outputs).toMatchObject({ phase: 'Keeping', terminal: 'true', weight: '100' })
    expect(weights(twin)).toEqual([
      ['fraud', 0],
      ['fraud-b', 100],
    ])
    expect(said).toContainEqual(
      expect.stringMatching(/^Shifting at 10 %: the candidate is below 1 % bad: candidate 0 of /),
    )
  })

  test('of a broken release takes it back, and says who saw it', async () => {
    const twin = twinWithModel()
    const { verdict, outputs } = await act(twin, {}, { traffic: broken })
    expect(verdict).toMatchObject({ outcome: 'fail' })
    expect(verdict.headline).toMatch(
      /^Rolled back fraud 2 at 10 %: the candidate is above its ceiling of 5 % bad: .*; [\d.]+ % of traffic in \d+ s saw it$/,
    )
    expect(outputs).toMatchObject({ phase: 'RolledBack', terminal: 'true' })
    expect(weights(twin)).toEqual([['fraud', 1]])
  })
})

describe('a rollout that waits', () => {
  test('is held when the evidence is too thin, goes on when told to, and is promoted', async () => {
    const twin = twinWithModel()
    const held = await act(twin, {}, { traffic: few })
    expect(held.verdict).toMatchObject({ outcome: 'inconclusive', facts: { phase: 'Held', weight: 10 } })
    expect(held.verdict.headline).toMatch(/^Held fraud 2 at 10 %: no pass in 600 s at 10 %/)
    expect(held.verdict.checks[0]).toMatchObject({
      reason: 'too-little-evidence',
      todo: expect.stringMatching(/^mode: resume/),
    })
    expect(held.onItsWay).toBe(false)
    const resumed = await act(twin, { image: '', mode: 'resume' }, { run: '2' })
    expect(resumed.verdict).toMatchObject({ outcome: 'pass', facts: { phase: 'Keeping' } })
  })

  test('is taken back when told to, and release and route are as before', async () => {
    const twin = twinWithModel()
    await act(twin, {}, { traffic: few })
    const { verdict, outputs } = await act(twin, { mode: 'abort', image: '' }, { run: '2' })
    expect(verdict).toMatchObject({ outcome: 'pass', facts: { phase: 'RolledBack' } })
    expect(verdict.headline).toMatch(/^Took fraud 2 back at 10 %: fraud 1 serves all traffic again/)
    expect(outputs).toMatchObject({ decision: 'rolled-back' })
    expect(weights(twin)).toEqual([['fraud', 1]])
    expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
    const again = await act(twin, { mode: 'abort', image: '' }, { run: '3' })
    expect(again.verdict).toMatchObject({
      outcome: 'fail',
      headline: 'Nothing to take back of fraud: no rollout is on trial',
    })
  })

  test('is looked at and taken back by Deployment and namespace alone, without a file or what it is judged by', async () => {
    const twin = twinWithModel()
    await act(twin, {}, { traffic: few })
    const named = { image: '', rollout: '', deployment: 'fraud', namespace: 'ml' }
    const status = await act(twin, { ...named, mode: 'status' }, { run: '2', file: 'not: read' })
    expect(status.verdict.headline).toMatch(/^Held fraud 2 at 10 %: .*\(as it stands\)$/)
    const { verdict } = await act(twin, { ...named, mode: 'abort' }, { run: '3', file: 'not: read' })
    expect(verdict).toMatchObject({ outcome: 'pass', facts: { phase: 'RolledBack' } })
    expect(weights(twin)).toEqual([['fraud', 1]])
    const other = await act(twin, { ...named, deployment: 'churn', mode: 'status' }, { run: '4' })
    expect(other.verdict.headline).toBe('Nothing is under way: no rollout of churn is on record')
  })

  test.each([
    [{ namespace: '' }, 'the input "namespace" is empty'],
    [{ deployment: '../x' }, 'the input "deployment" is "../x"'],
    [{ namespace: 'a..b' }, 'the input "namespace" is "a..b"'],
  ])('is not looked for under %j', async (wrong, message) => {
    const twin = twinWithModel()
    const named = { image: '', rollout: '', deployment: 'fraud', namespace: 'ml', mode: 'abort' } as const
    await expect(act(twin, { ...named, ...wrong })).rejects.toThrow(message)
    expect(twin.transcript).toEqual([])
  })

  test('refuses another release meanwhile, and says who has it', async () => {
    const twin = twinWithModel()
    await act(twin, {}, { traffic: few })
    const { verdict, onItsWay } = await act(twin, { image: 'registry.example/fraud:3' }, { run: '2' })
    expect(verdict).toMatchObject({ outcome: 'inconclusive' })
    expect(verdict.headline).toBe(
      'Did not start: fraud 2 is under way in Held, owned by https://ci.example/1/attempts/1',
    )
    expect(onItsWay).toBe(false)
    expect(weights(twin)).toContainEqual(['fraud-b', 10])
  })
})

test('a chain of ticks promotes a release, each of them green, and the tick after the end tells the end again', async () => {
  const twin = twinWithModel()
  const phases: unknown[] = []
  for (let run = 1; run < 500 && phases.at(-1) !== 'Keeping'; run += 1) {
    const { verdict, onItsWay, outputs } = await act(twin, { mode: 'tick' }, { run: String(run) })
    phases.push(verdict.facts['phase'])
    expect(onItsWay || verdict.outcome === 'pass').toBe(true)
    if (onItsWay) expect(outputs['next-tick-at']).toMatch(/^2026-01-01T/)
    twin.clock.pass(30)
  }
  expect([...new Set(phases)]).toEqual(['WaitingReady', 'Settling', 'Baking', 'Promoting', 'Keeping'])
  const again = await act(twin, { mode: 'tick', image: '' }, { run: 'last' })
  expect(again.verdict).toMatchObject({ outcome: 'pass', facts: { phase: 'Keeping' } })
})

test('a tick does not deploy again what was rolled back', async () => {
  const twin = twinWithModel()
  await act(twin, {}, { traffic: broken })
  const { verdict } = await act(twin, { mode: 'tick' }, { run: '2' })
  expect(verdict).toMatchObject({ outcome: 'fail', facts: { phase: 'RolledBack' } })
  expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
})

describe('looking', () => {
  test('a plan writes nothing, is the same bytes twice, and is what a run then does', async () => {
    const twin = twinWithModel()
    const first = await act(twin, { mode: 'plan' })
    const second = await act(twin, { mode: 'plan' }, { run: '2' })
    expect(first.outputs['plan-json']).toBe(second.outputs['plan-json'])
    expect(kept(twin)).toEqual([])
    expect(first.verdict).toMatchObject({ outcome: 'pass' })
    expect(first.verdict.headline).toMatch(/^Would roll out fraud 2 over 1: \d+ changes, at least /)
    const planned = (first.verdict.tables[0]?.rows ?? []).map(([, , , what]) => what)
    const { said } = await act(twin)
    const done = said.flatMap(
      (line) => /: ((?:create|give|change|remove) .*?)(?:: .*)? \(/.exec(line)?.[1] ?? [],
    )
    expect(done.length).toBeGreaterThan(8)
    // What follows once the old release is not kept any more is in the plan, and not in this run.
    expect(planned.slice(0, done.length)).toEqual(done)
    expect(planned.slice(done.length)).toEqual(['change Deployment fraud'])
  })

  test('a plan of a rollout that is under way is what is left of it', async () => {
    const twin = twinWithModel()
    await act(twin, {}, { traffic: few })
    const { verdict } = await act(twin, { mode: 'plan', image: '' }, { run: '2' })
    const planned = (verdict.tables[0]?.rows ?? []).map(([, , , what]) => what)
    expect(planned.slice(0, 2)).toEqual([
      'give the candidate 50 % in HTTPRoute fraud',
      'give the candidate 100 % in HTTPRoute fraud',
    ])
  })

  test('a plan after a promotion ends the old release first, and one of the same image has nothing to do', async () => {
    const twin = twinWithModel()
    await act(twin)
    const next = await act(twin, { mode: 'plan', image: 'registry.example/fraud:3' }, { run: '2' })
    expect(next.verdict.tables[0]?.rows[0]?.[3]).toBe('change Deployment fraud')
    expect(next.verdict).toMatchObject({ outcome: 'pass' })
  })

  test('a plan that is blocked fails with what blocks, and a run says the same and writes nothing', async () => {
    const twin = twinWithModel()
    const target = { file: rollout.replace('container: api', 'container: apj') }
    const { verdict } = await act(twin, { mode: 'plan' }, target)
    expect(verdict).toMatchObject({ outcome: 'fail' })
    expect(verdict.headline).toBe('Cannot roll out fraud: Deployment fraud has no container "apj"')
    const ran = await act(twin, {}, target)
    expect(ran.verdict).toMatchObject({ outcome: 'fail', facts: { phase: 'None' } })
    expect(kept(twin)).toEqual([])
  })

  test('status says where it stands and is green, and says so when nothing is on record', async () => {
    const twin = twinWithModel()
    const before = await act(twin, { mode: 'status', image: '' })
    expect(before).toMatchObject({ onItsWay: true, verdict: { outcome: 'inconclusive' } })
    await act(twin, {}, { traffic: broken })
    const after = await act(twin, { mode: 'status', image: '' })
    expect(after).toMatchObject({ onItsWay: true, verdict: { outcome: 'fail' } })
  })
})

test('a cancelled run leaves traffic where it is, frees the rollout, and says how to go on', async () => {
  const twin = twinWithModel()
  const controller = new AbortController()
  const stopping: Traffic = (window) => {
    controller.abort()
    return few(window)
  }
  const { evidence, said } = await act(twin, {}, { traffic: stopping, signal: controller.signal })
  expect(evidence).toMatchObject({ found: { is: 'on-its-way', because: 'interrupted' } })
  expect(said.at(-1)).toMatch(/^interrupted in \w+: traffic stays at 10 % for the candidate/)
  expect(at(twin.peek('Lease', 'mlrollout-fraud'), '/spec/holderIdentity')).toBe('')
  const next = await act(twin, {}, { run: '2' })
  expect(next.verdict).toMatchObject({ outcome: 'pass' })
})

test('the same image again is nothing to do', async () => {
  const twin = twinWithModel()
  const { verdict } = await act(twin, { image: 'registry.example/fraud:1' })
  expect(verdict).toMatchObject({ outcome: 'pass' })
  expect(verdict.headline).toBe('Nothing to do: fraud serves registry.example/fraud:1 already')
})

describe('asked wrongly:', () => {
  const hostile = '::error::x\n$(id)`'
  test.each([
    ['no image', { image: '' }, rollout, /the input "image" is empty/],
    ['an image that is none', { image: `a b${hostile}` }, rollout, /input "image" is "a b/],
    ['a version that is none', { version: hostile }, rollout, /input "version" is "::error/],
    ['a step that is none', { steps: `10%${hostile}` }, rollout, /the step is "10%/],
    [
      'an address that is none',
      { 'prometheus-url': 'file:///etc/passwd' },
      rollout,
      /the address of Prometheus is "file/,
    ],
    [
      'an address with a password',
      { 'prometheus-url': 'http://me:secret@p' },
      rollout,
      /on p holds a user or a password/,
    ],
    [
      'a mistyped key',
      {},
      rollout.replace('strategy:', 'stratgy:'),
      /rollout\.yml:5:1: unknown key "stratgy".*did you mean "strategy"/,
    ],
    ['a name that is none', {}, rollout.replace('name: fraud', 'name: "../x"'), /"name" is "\.\.\/x"/],
  ] as const)('%s is refused before anything is written', async (_, change, file, message) => {
    const twin = twinWithModel()
    await expect(act(twin, change, { file })).rejects.toThrow(message)
    expect(twin.transcript.every(({ request }) => request.method === 'GET')).toBe(true)
  })

  test('a password in an address is not told', async () => {
    const refused = act(twinWithModel(), { 'prometheus-url': 'http://me:secret@p' })
    await expect(refused).rejects.not.toThrow(/secret/)
  })
})

describe('a token for Prometheus', () => {
  const token = { 'prometheus-token': 's3cret' }

  test.each(['run', 'tick', 'resume', 'plan'] as const)(
    'is not sent where the rollout file alone leads: %s is refused at its place',
    async (mode) => {
      const twin = twinWithModel()
      const opened: (readonly [string, string])[] = []
      const refused = act(twin, { ...token, mode }, { opened })
      await expect(refused).rejects.toThrow(
        /^rollout\.yml:10:22: .* would be sent to http:\/\/prometheus:9090/,
      )
      await expect(refused).rejects.not.toThrow(/s3cret/)
      expect([opened, twin.transcript]).toEqual([[], []])
    },
  )

  test('goes to the address that the workflow names, whatever the file says', async () => {
    const opened: (readonly [string, string])[] = []
    await act(twinWithModel(), { ...token, 'prometheus-url': 'https://metrics.example' }, { opened })
    expect(opened).toEqual([['https://metrics.example', 's3cret']])
  })

  test.each(['status', 'abort'] as const)('is nothing that %s asks for', async (mode) => {
    const opened: (readonly [string, string])[] = []
    await act(twinWithModel(), { ...token, mode }, { opened })
    expect(opened).toEqual([])
  })
})

test('a release that ends the one before tells its own story alone', async () => {
  const twin = twinWithModel()
  await act(twin)
  const { verdict, said } = await act(twin, { image: 'registry.example/fraud:3' }, { run: '2' })
  expect(said[0]).toMatch(/^Keeping at 100 %: change Deployment fraud: /)
  const story = verdict.tables.at(-1)
  expect(story?.rows[0]?.[2]).toMatch(/^Planned: begin \(deploy release 3/)
  const phases = story?.rows.map(([, , what]) => what?.split(':')[0])
  expect(phases?.indexOf('Keeping')).toBe((phases?.length ?? 0) - 1)
})

test.each(['run', 'plan'] as const)('mode %s says once that ingress-nginx is retired', async (mode) => {
  const file = rollout.replace(
    'provider: gateway-api, name: fraud, rule: predict',
    'provider: ingress-nginx, name: fraud',
  )
  const { verdict, said } = await act(twinWithModel(), { mode }, { file })
  expect(verdict).toMatchObject({ outcome: 'pass' })
  expect(said.filter((text) => text.startsWith('ingress-nginx is retired'))).toHaveLength(1)
  expect(verdict.notes[0]).toMatch(/^ingress-nginx is retired/)
})

test('a gateway is nothing to be warned of', async () => {
  const { verdict } = await act(twinWithModel(), { mode: 'plan' })
  expect(verdict.notes.join()).not.toContain('retired')
})

test.each(['run', 'tick', 'plan', 'status'] as const)(
  'mode %s of a state that nobody can read is no good news',
  async (mode) => {
    const twin = twinWithModel()
    const data = { 'state.json': '{' }
    twin.given({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'mlrollout-fraud' }, data })
    const calls = twin.transcript.length
    const { verdict } = await act(twin, mode === 'tick' ? { mode, image: '' } : { mode })
    expect(verdict).toMatchObject({ outcome: 'fail' })
    expect(verdict.headline).toContain('ConfigMap mlrollout-fraud holds no state of rollout fraud')
    expect(twin.transcript.slice(calls).every(({ request }) => request.method === 'GET')).toBe(true)
  },
)

describe('a rollout file that names pairs', () => {
  const asked = { image: '', version: '2' }

  test('is judged by them, and no cluster is asked', async () => {
    const twin = twinWithModel()
    const before = twin.transcript.length
    const { verdict, outputs, onItsWay } = await act(twin, asked, { file: shadow })
    expect(verdict.headline).toBe(
      'Not decided: fraud 2 in the shadow: 500 pairs; too little to say: candidate 0 and stable 0 of 500 failed',
    )
    expect(verdict.checks.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'pairs pass',
      'errors inconclusive',
      'changed pass',
    ])
    expect(outputs).toMatchObject({ phase: 'Succeeded', terminal: 'true', weight: '' })
    expect([onItsWay, twin.transcript.length]).toEqual([false, before])
  })

  test.each([
    [{ mode: 'tick' }, 'mode tick with'],
    [{ mode: 'plan' }, 'mode plan with'],
    [{ mode: 'abort' }, 'mode abort with'],
    [{ environment: 'staging' }, 'an environment with'],
  ] as const)('has nothing for %j', async (change, is) => {
    await expect(act(twinWithModel(), { ...asked, ...change }, { file: shadow })).rejects.toThrow(is)
  })
})
