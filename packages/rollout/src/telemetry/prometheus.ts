import { type Instant, instantOf, secondsBetween } from '../instant.ts'
import { type Growth, growth, isFresh, isOld, type Series } from './count.ts'
import { ofPods, readSelector } from './selector.ts'
import type { ArmCounts, Arms, Look, Question, Telemetry, VoidReason, Window } from './telemetry.ts'

/** Sends a query to `/api/v1/query` and gives the parsed body; a text says why there is none. Never throws. */
export type Ask = (
  query: string,
  at?: Instant,
) => Promise<{ readonly body: unknown } | { readonly failed: string }>

/** What is known of the server's habits. */
export interface Habits {
  /** The label that holds the pod's name. */
  readonly label: string
  /** Age beyond which the newest sample of a pod is too old to count: two scrapes and a minute. */
  readonly freshSeconds: number
}

export const usualHabits: Habits = { label: 'pod', freshSeconds: 90 }

/** How far back a series is looked for before a window. */
const lookBackSeconds = 300

class Void extends Error {
  readonly because: VoidReason
  constructor(because: VoidReason, message: string) {
    super(message)
    this.because = because
  }
}

/**
 * Counts with Prometheus: raw counter samples over a range, differences taken here
 * (https://prometheus.io/docs/prometheus/latest/querying/api/#instant-queries).
 */
export function prometheus(ask: Ask, habits: Habits = usualHabits): Telemetry {
  return {
    now: async () => {
      const answer = await ask('time()')
      const [, seconds] = 'body' in answer ? listOf(member(member(answer.body, 'data'), 'result')) : []
      const value = Number(seconds)
      return Number.isFinite(value) && value > 0 ? instantOf(Math.round(value * 1000)) : undefined
    },
    look: async (question, arms, window) => {
      try {
        return await counted(ask, habits, { question, arms, window })
      } catch (error) {
        if (!(error instanceof Void)) throw error
        const { because, message } = error
        return { is: 'void', question: question.name, window, because, message }
      }
    },
  }
}

interface Asked {
  readonly question: Question
  readonly arms: Arms
  readonly window: Window
}

async function counted(ask: Ask, habits: Habits, { question, arms, window }: Asked): Promise<Look> {
  const both = arms.stable.filter((pod) => arms.candidate.includes(pod))
  if (both.length > 0) throw new Void('wrong-pods', `the pods ${both.join(', ')} belong to both releases`)
  const pods = [...arms.stable, ...arms.candidate]
  if (pods.length === 0) throw new Void('wrong-pods', 'neither release has a pod')
  const total = await seriesOf(ask, habits, question.total, pods, window)
  const bad = await seriesOf(ask, habits, question.bad, pods, window)
  const arm = (name: 'stable' | 'candidate') =>
    armOf({ name, pods: arms[name], total, bad, window, habits, question })
  return {
    is: 'counted',
    question: question.name,
    window,
    stable: arm('stable'),
    candidate: arm('candidate'),
  }
}

async function seriesOf(
  ask: Ask,
  { label }: Habits,
  selector: string,
  pods: readonly string[],
  window: Window,
): Promise<readonly Series[]> {
  const seconds = Math.ceil(secondsBetween(window.from, window.to)) + lookBackSeconds
  const query = `${ofPods(readSelector(selector), label, pods)}[${seconds}s]`
  const answer = await ask(query, window.to)
  if ('failed' in answer) throw new Void('no-answer', `${answer.failed} to ${query}`)
  const { body } = answer
  if (member(body, 'status') !== 'success')
    throw new Void('no-answer', `${String(member(body, 'error') ?? 'no success')} to ${query}`)
  const warnings = [...listOf(member(body, 'warnings')), ...listOf(member(body, 'infos'))]
  if (warnings.length > 0) throw new Void('partial', `${String(warnings[0])} to ${query}`)
  if (member(member(body, 'data'), 'resultType') !== 'matrix')
    throw new Void('partial', `no matrix to ${query}`)
  return listOf(member(member(body, 'data'), 'result')).map((one) => readSeries(one, label, query))
}

function readSeries(one: unknown, label: string, query: string): Series {
  const pod = member(member(one, 'metric'), label)
  if (typeof pod !== 'string')
    throw new Void('wrong-pods', `a series without the label "${label}" to ${query}`)
  const samples = listOf(member(one, 'values')).map((pair): readonly [Instant, number] => {
    const [at, value] = listOf(pair)
    if (typeof at !== 'number' || typeof value !== 'string')
      throw new Void('partial', `a sample that is none to ${query}`)
    return [instantOf(Math.round(at * 1000)), Number(value)]
  })
  return { pod, samples }
}

interface Arm {
  readonly name: 'stable' | 'candidate'
  readonly pods: readonly string[]
  readonly total: readonly Series[]
  readonly bad: readonly Series[]
  readonly window: Window
  readonly habits: Habits
  readonly question: Question
}

function armOf({ name, pods, total, bad, window, habits, question }: Arm): ArmCounts {
  if (pods.length === 0) return { requests: 0, bad: 0, pods: 0 }
  const ours = total.filter(({ pod }) => pods.includes(pod))
  if (ours.length === 0)
    throw new Void(
      'no-series',
      `no series of the ${name} for ${question.total} with ${habits.label} ${pods.join(', ')}`,
    )
  const fresh = pods.filter((pod) =>
    ours.some((series) => series.pod === pod && isFresh(series, window, habits.freshSeconds)),
  )
  if (fresh.length === 0)
    throw new Void(
      'stale',
      `no sample of the ${name} in the last ${habits.freshSeconds} s for ${question.total}`,
    )
  const isNew = name === 'candidate'
  const wasThere = (pod: string) => ours.some((series) => series.pod === pod && isOld(series, window))
  const sum = (all: readonly Series[], fromZero: (pod: string) => boolean) =>
    all
      .filter(({ pod }) => fresh.includes(pod))
      .reduce((so, series) => so + grown(growth(series, window, fromZero(series.pod)), series), 0)
  // A series begins with the pod's first request of its kind: where the pod was counted before, it began at 0.
  const fromZero = (pod: string) => isNew || wasThere(pod)
  const requests = sum(ours, fromZero)
  const wrong = sum(bad, fromZero)
  if (wrong > requests)
    throw new Void(
      'not-a-count',
      `${wrong} bad of ${requests} requests of the ${name}: are the selectors right?`,
    )
  return { requests, bad: wrong, pods: fresh.length }
}

function grown(growth: Growth, { pod }: Series): number {
  switch (growth.is) {
    case 'counted':
      return growth.by
    case 'not-a-count':
      throw new Void('not-a-count', `a counter of ${pod} is ${growth.value}`)
    case 'resets':
      throw new Void('resets', `a counter of ${pod} began anew ${growth.count} times in one look`)
  }
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
