import { describe, expect, test } from '@jest/globals'
import type { Twin } from '@ml-actions/rollout/kubernetes/twin/twin'
import { twinWithModel } from '@ml-actions/rollout/rollout.twin'
import type { Arms, Telemetry } from '@ml-actions/rollout/telemetry/telemetry'
import { type Traffic, twinTelemetry } from '@ml-actions/rollout/telemetry/twin'
import { deployed, onTrial, press } from './gather.twin.ts'
import { metricsIn } from './metrics.ts'

/** Requests of which so many are bad, before a rollback is pressed and since the release serves. */
function telemetryOf(twin: Twin, before: number, since: number, asked: Arms[] = []): Telemetry {
  const pressed = twin.clock.now()
  const traffic: Traffic = ({ from, seconds }) => {
    const requests = Math.round(seconds * 100)
    const bad = Math.round(requests * (from < pressed ? before : since))
    return { stable: { requests, bad }, candidate: { requests: 0, bad: 0 } }
  }
  const telemetry = twinTelemetry(twin.clock, traffic)
  return {
    ...telemetry,
    look: (question, arms, window) => {
      asked.push(arms)
      return telemetry.look(question, arms, window)
    },
  }
}

const watching = { 'watch-for': 60 }
const check = (verdict: { readonly checks: readonly { readonly name: string }[] }) =>
  verdict.checks.find(({ name }) => name === 'error share')

describe('once a release serves again', () => {
  test('the shares before and since are told, and green means that the harm is over', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const telemetry = telemetryOf(twin, 0.12, 0.001)
    const { verdict, outputs } = await press(twin, watching, { telemetry })
    expect(verdict.outcome).toBe('pass')
    expect(verdict.headline).toMatch(/^fraud 1 serves all .*; bad requests: 12 % before, 0\.2 % since$/)
    expect(check(verdict)).toMatchObject({ outcome: 'pass', is: expect.stringContaining('1 of 500') })
    expect(outputs).toMatchObject({ 'error-share-before': '0.12', 'error-share-since': '0.002' })
    expect(verdict.tables[0]).toMatchObject({
      title: 'Is the harm over?',
      rows: [['bad requests', '12 % (3600 of 30000)', '0.2 % (1 of 500)', '5 %', 'within its ceiling']],
    })
  })

  test('a harm that goes on is red, and is no rollback that failed', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const telemetry = telemetryOf(twin, 0.12, 0.11)
    const { verdict, outputs, evidence } = await press(twin, watching, { telemetry })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.headline).toMatch(
      /^fraud 1 serves all .* asked, and the harm goes on: bad requests: 12 % before, 11 % since$/,
    )
    expect(verdict.checks[0]).toMatchObject({ name: 'rollback', outcome: 'pass' })
    expect(check(verdict)).toMatchObject({ outcome: 'inconclusive', severity: 'error', reason: 'goes-on' })
    expect(outputs).toMatchObject({ phase: 'RolledBack', 'to-release': '1' })
    // It was restored when it was restored: the minute of asking is not of it.
    expect(evidence.ended < twin.clock.now()).toBe(true)
  })

  test('a Prometheus that is down changes no outcome, and is told', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const { verdict, outputs } = await press(twin, watching)
    expect(verdict.outcome).toBe('pass')
    expect(verdict.headline).toMatch(/asked$/)
    expect(check(verdict)).toMatchObject({
      outcome: 'inconclusive',
      severity: 'warn',
      is: 'not asked: the metrics server does not answer',
    })
    expect(outputs).toMatchObject({ 'error-share-before': '', 'error-share-since': '' })
  })

  test('a second press asks as well', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    await press(twin)
    const { verdict, writes } = await press(twin, watching, {
      run: '10',
      telemetry: telemetryOf(twin, 0.2, 0.2),
    })
    expect(verdict).toMatchObject({ outcome: 'inconclusive' })
    expect(verdict.headline).toMatch(/^Nothing to do: .*, and the harm goes on: /)
    expect(writes).toEqual([])
  })

  test('both releases’ pods are what served before, and the restored one’s alone since', async () => {
    const twin = twinWithModel()
    await onTrial(twin, 2)
    const asked: Arms[] = []
    await press(twin, watching, { telemetry: telemetryOf(twin, 0.1, 0, asked) })
    const [before, since] = asked.map(({ stable }) => stable)
    expect(before).toHaveLength(6)
    expect(since).toHaveLength(3)
    expect(since?.every((pod) => before?.includes(pod))).toBe(true)
  })

  test('of a release that is made again, its new pods', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    await press(twin)
    const asked: Arms[] = []
    const { outputs } = await press(
      twin,
      { ...watching, to: '2' },
      {
        run: '11',
        telemetry: telemetryOf(twin, 0.1, 0, asked),
      },
    )
    expect(outputs).toMatchObject({ 'from-release': '1', 'to-release': '2' })
    const last = asked.at(-1)
    expect(last?.stable).toEqual([])
    expect(last?.candidate).toHaveLength(3)
    expect(asked[0]?.stable).not.toContain(last?.candidate[0])
  })
})

describe('a token for Prometheus', () => {
  const asked = { ...watching, 'prometheus-token': 's3cret' }

  test('is not sent where the rollout file alone leads, which stops no rollback', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const sent: (readonly [string, string])[] = []
    const { verdict, said } = await press(twin, asked, { sent, telemetry: telemetryOf(twin, 0.1, 0) })
    expect(verdict.outcome).toBe('pass')
    expect(sent).toEqual([['http://prometheus:9090', '']])
    expect(said).toContainEqual(expect.stringMatching(/asked without the token; give .* "prometheus-url"/))
  })

  test('goes to the address that the workflow names', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const sent: (readonly [string, string])[] = []
    const { said } = await press(
      twin,
      { ...asked, 'prometheus-url': 'https://metrics.example' },
      { sent, telemetry: telemetryOf(twin, 0.1, 0) },
    )
    expect(sent).toEqual([['https://metrics.example', 's3cret']])
    expect(said).not.toContainEqual(expect.stringContaining('without the token'))
  })
})

describe('nothing is asked', () => {
  test('of a dry run, or where no time is given for it', async () => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const dry = await press(twin, { ...watching, 'dry-run': true })
    expect(check(dry.verdict)).toBeUndefined()
    const { verdict } = await press(twin, { 'watch-for': 0 }, { run: '10' })
    expect(check(verdict)).toBeUndefined()
    expect(verdict.notes).toEqual([])
  })

  test.each([
    [
      'a Deployment by its name',
      { deployment: 'fraud', namespace: 'ml' },
      'no rollout file names a Prometheus',
    ],
    ['an address that is none', { 'prometheus-url': 'prometheus:9090' }, 'the address of Prometheus is none'],
  ])('of %s, which a note says', async (_, change, why) => {
    const twin = twinWithModel()
    await deployed(twin, 2)
    const { verdict } = await press(twin, { ...watching, ...change })
    expect(verdict.outcome).toBe('pass')
    expect(verdict.notes).toContain(`Whether the harm is over was not asked: ${why}`)
  })
})

test('a judge that no longer holds against its own rules is no reason not to restore', () => {
  const judge = {
    prometheus: { url: 'http://prometheus:9090' },
    errors: { total: 'sum(requests)', bad: 'errors' },
  }
  const file = { rollout: 1, name: 'fraud', namespace: 'ml', strategy: 'canary', judge } as const
  expect(metricsIn(file, '')).toEqual({ url: 'http://prometheus:9090', label: 'pod', judge: undefined })
})
