import { listOf, member } from '@ml-actions/verdict/mapping'
import { instantOf, secondsBetween } from '../instant.ts'
import type { Series } from './count.ts'
import type { Ask, Habits } from './prometheus-api.ts'
import { ofPods, type Selector } from './selector.ts'
import type { Window } from './telemetry.ts'
import { VoidLook } from './void-look.ts'

/** How far back a series is looked for before a window. */
const lookBackSeconds = 300

/** Which series are read, and which label of theirs is kept beside the pod. */
export interface Reading {
  readonly ask: Ask
  readonly habits: Habits
  readonly pods: readonly string[]
  readonly window: Window
}

/**
 * Reads the raw samples of some pods over a window and a while before it.
 * @param keep  a label whose value is kept; `''` for none
 * @throws {VoidLook} when the server does not say all of it
 */
export async function seriesOf(
  { ask, habits: { label }, pods, window }: Reading,
  selector: Selector,
  keep: string = '',
): Promise<readonly Series[]> {
  const seconds = Math.ceil(secondsBetween(window.from, window.to)) + lookBackSeconds
  const query = `${ofPods(selector, label, pods)}[${seconds}s]`
  const results = await resultsOf(ask, query, { at: window.to, type: 'matrix' })
  return results.map((one) => readSeries(one, { label, keep, query }))
}

/**
 * Reads which series of some pods there are: those with a sample in the five minutes before the window's end. An instant query
 * has none of a pod whose last scrape failed (https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness).
 * @throws {VoidLook} when the server does not say all of it
 */
export function seriesThere(
  { ask, habits: { label }, pods, window }: Reading,
  selector: Selector,
): Promise<readonly unknown[]> {
  const query = `${ofPods(selector, label, pods)}[${lookBackSeconds}s]`
  return resultsOf(ask, query, { at: window.to, type: 'matrix' })
}

/** Reads what the server answers to an instant query; anything but a whole answer is void. */
export async function resultsOf(
  ask: Ask,
  query: string,
  { at, type }: { readonly at: string; readonly type: 'matrix' | 'vector' },
): Promise<readonly unknown[]> {
  const answer = await ask(query, at)
  if ('failed' in answer) throw new VoidLook('no-answer', `${answer.failed} to ${query}`)
  const { body } = answer
  if (member(body, 'status') !== 'success')
    throw new VoidLook('no-answer', `${String(member(body, 'error') ?? 'no success')} to ${query}`)
  const warnings = [...listOf(member(body, 'warnings')), ...listOf(member(body, 'infos'))]
  if (warnings.length > 0) throw new VoidLook('partial', `${String(warnings[0])} to ${query}`)
  if (member(member(body, 'data'), 'resultType') !== type)
    throw new VoidLook('partial', `no ${type} to ${query}`)
  return listOf(member(member(body, 'data'), 'result'))
}

function readSeries(
  one: unknown,
  { label, keep, query }: { readonly label: string; readonly keep: string; readonly query: string },
): Series {
  const pod = member(member(one, 'metric'), label)
  if (typeof pod !== 'string')
    throw new VoidLook('wrong-pods', `a series without the label "${label}" to ${query}`)
  const kept = keep === '' ? '' : member(member(one, 'metric'), keep)
  const samples = listOf(member(one, 'values')).map((pair) => {
    const [at, value] = listOf(pair)
    if (typeof at !== 'number' || typeof value !== 'string')
      throw new VoidLook('partial', `a sample that is none to ${query}`)
    return [instantOf(Math.round(at * 1000)), Number(value)] as const
  })
  return { pod, label: typeof kept === 'string' ? kept : '', samples }
}
