import { describe, expect, test } from '@jest/globals'
import { type TwinClock, twinClock } from './clock.twin.ts'
import { goesOn, type HarmAsked, harmAfter } from './harm.ts'
import { type Instant, later, secondsBetween } from './instant.ts'
import { planFor } from './rollout.twin.ts'
import { prometheus } from './telemetry/prometheus.ts'
import { PrometheusTwin } from './telemetry/prometheus.twin.ts'
import { type Traffic, twinTelemetry } from './telemetry/twin.ts'

const restored = '2026-01-01T03:00:00.000Z'

function asked(change: Partial<HarmAsked> = {}): HarmAsked {
  return {
    judge: planFor('canary').judge,
    measured: {},
    pods: { before: ['fraud-1', 'fraud-b-1'], since: ['fraud-1'], areNew: false },
    secondsAgo: 4,
    budgetSeconds: 60,
    signal: new AbortController().signal,
    ...change,
  }
}

/** Requests at 100 a second, of which so many are bad before and after a moment. */
function shares(before: number, since: (from: Instant) => number): Traffic {
  return ({ from, seconds }) => {
    const requests = Math.round(seconds * 100)
    const share = from < restored ? before : since(from)
    const none = { requests: 0, bad: 0 }
    return { stable: { requests, bad: Math.round(requests * share) }, candidate: none }
  }
}

function worldOf(traffic: Traffic): { clock: TwinClock; telemetry: ReturnType<typeof twinTelemetry> } {
  const clock = twinClock(restored)
  return { clock, telemetry: twinTelemetry(clock, traffic) }
}

describe('after a restore', () => {
  test('a share that is within its ceiling again is told at once', async () => {
    const world = worldOf(shares(0.12, () => 0.001))
    const harm = await harmAfter(world, asked())
    expect(harm).toMatchObject({
      is: 'asked',
      shares: [{ before: { bad: 3600, total: 30_000 }, since: { bad: 1, total: 500 }, stands: 'within' }],
    })
    expect(goesOn(harm)).toBe(false)
    expect(secondsBetween(restored, world.clock.now())).toBe(5)
  })

  test('one that stays above it is looked at for as long as there is time, and goes on', async () => {
    const world = worldOf(shares(0.12, () => 0.12))
    const harm = await harmAfter(world, asked())
    expect(harm).toMatchObject({ shares: [{ since: { bad: 60, total: 500 }, stands: 'above' }] })
    expect(goesOn(harm)).toBe(true)
    expect(secondsBetween(restored, world.clock.now())).toBe(60)
  })

  test('the first seconds after the switch are not held against the seconds that follow', async () => {
    const isFirst = (from: Instant) => secondsBetween(restored, from) < 5
    const world = worldOf(shares(0.12, (from) => (isFirst(from) ? 0.3 : 0)))
    const harm = await harmAfter(world, asked())
    expect(harm).toMatchObject({ shares: [{ since: { bad: 0, total: 500 }, stands: 'within' }] })
  })

  test('few requests do not clear what many have shown', async () => {
    const few: Traffic = ({ from, seconds }) => {
      const requests = from === restored ? 500 : Math.round(seconds / 10)
      return { stable: { requests, bad: from === restored ? 100 : 0 }, candidate: { requests: 0, bad: 0 } }
    }
    expect(await harmAfter(worldOf(few), asked())).toMatchObject({
      shares: [{ since: { bad: 100, total: 500 }, stands: 'above' }],
    })
  })

  test.each([
    ['few requests', 90, 0, 'unsure'],
    ['a share that is above by a hair', 100, 6, 'unsure'],
    ['the fewest that say something', 100, 5, 'within'],
    ['four bad requests alone', 4, 4, 'unsure'],
  ])('%s: %i of which %i are bad is %s', async (_, requests, bad, stands) => {
    const none = { requests: 0, bad: 0 }
    const once: Traffic = ({ from }) => ({
      stable: from === restored ? { requests, bad } : none,
      candidate: none,
    })
    expect(await harmAfter(worldOf(once), asked())).toMatchObject({ shares: [{ stands }] })
  })

  test('a share without a ceiling is told, and judged by nobody', async () => {
    const judge = planFor('canary').judge
    const [criterion] = judge.criteria
    if (criterion?.is !== 'share') throw new TypeError('the twin’s plan asks for errors')
    const lax = { ...judge, criteria: [{ ...criterion, ceiling: null }] }
    const harm = await harmAfter(worldOf(shares(0.4, () => 0.4)), asked({ judge: lax }))
    expect(harm).toMatchObject({ shares: [{ since: { bad: 200, total: 500 }, stands: 'only-told' }] })
    expect(goesOn(harm)).toBe(false)
  })

  test('silence costs the time for it, and says why', async () => {
    const world = worldOf(({ from }) =>
      from < restored
        ? { stable: { requests: 9, bad: 1 }, candidate: { requests: 0, bad: 0 } }
        : { because: 'stale' },
    )
    expect(await harmAfter(world, asked())).toMatchObject({
      shares: [{ before: { bad: 1, total: 9 }, since: undefined, stands: 'unsure', why: 'as the test says' }],
    })
  })
})

test('a server that is down is asked once, and costs nothing more', async () => {
  const { clock, telemetry } = worldOf(shares(0, () => 0))
  const deaf = { ...telemetry, now: async () => undefined }
  expect(await harmAfter({ clock, telemetry: deaf }, asked())).toEqual({
    is: 'no-answer',
    why: 'the metrics server does not answer',
  })
  expect(clock.now()).toBe(restored)
})

test('nothing is asked where there is nothing to ask', async () => {
  const world = worldOf(shares(0, () => 0))
  const judge = { ...planFor('canary').judge, criteria: [] }
  expect(await harmAfter(world, asked({ judge }))).toMatchObject({ is: 'not-asked' })
  const pods = { before: [], since: [], areNew: false }
  expect(await harmAfter(world, asked({ pods }))).toMatchObject({ is: 'no-answer' })
})

test('a run that is asked to end asks no more', async () => {
  const world = worldOf(shares(0.12, () => 0.12))
  const harm = await harmAfter(world, asked({ signal: AbortSignal.abort() }))
  expect(harm).toMatchObject({ shares: [{ since: undefined }] })
  expect(world.clock.now()).toBe(restored)
})

describe('by Prometheus’s own samples', () => {
  /** Scrapes every 15 s: 50 requests each, of a pod's answers so many bad. */
  function scraped(pods: readonly (readonly [pod: string, from: number, bad: (at: number) => number])[]) {
    const clock = twinClock(restored)
    const server = new PrometheusTwin(() => clock.now())
    for (const [pod, first, badAt] of pods) {
      let [total, bad] = [0, 0]
      for (let at = first; at <= 120; at += 15) {
        total += 50
        bad += badAt(at)
        server.add('http_requests_total', { pod }, later(restored, at), String(total))
        server.add('http_errors_total', { pod }, later(restored, at), String(bad))
      }
    }
    return { clock, telemetry: prometheus(async (query, at) => server.ask(query, at)) }
  }

  test('both releases are what users got before, and the restored one alone since', async () => {
    const world = scraped([
      ['fraud-1', -900, () => 0],
      ['fraud-b-1', -900, () => 20],
    ])
    expect(await harmAfter(world, asked())).toMatchObject({
      shares: [{ before: { bad: 400, total: 2_000 }, since: { bad: 0, total: 100 }, stands: 'within' }],
    })
  })

  test('pods that were made again are counted from their first request', async () => {
    const world = scraped([['fraud-2', 7, () => 30]])
    const pods = { before: [], since: ['fraud-2'], areNew: true }
    expect(await harmAfter(world, asked({ pods }))).toMatchObject({
      shares: [{ before: undefined, stands: 'above', since: { bad: 30, total: 50 } }],
    })
  })
})
