import { member } from '@ml-actions/verdict/mapping'
import type { Instant } from '../instant.ts'
import { bucketOf } from './boundary.ts'
import type { Ask, Habits } from './prometheus-api.ts'
import { resultsOf, seriesThere } from './range.ts'
import { readSelector, type Selector } from './selector.ts'
import type { Probed, Question } from './telemetry.ts'
import { VoidLook } from './void-look.ts'

/** Labels, and values of one, that a message names. */
const mostNamed = 8

/** Looks, before a rollout begins, whether a question can be answered for some pods. */
export async function probeOf(
  { ask, habits, now }: { readonly ask: Ask; readonly habits: Habits; readonly now: Instant },
  question: Question,
  pods: readonly string[],
): Promise<Probed> {
  const { label } = habits
  const selector = totalOf(question)
  try {
    const reading = { ask, habits, pods, window: { from: now, to: now } }
    const found = podsIn(await seriesThere(reading, selector), label)
    if (found.size === 0)
      return (await native(ask, question, now)) ?? (await without(ask, { selector, label, now }))
    if (question.is === 'histogram') await bucketOf(reading, readSelector(question.histogram), question.slo)
    return { is: 'counted', pods: pods.filter((pod) => found.has(pod)) }
  } catch (error) {
    if (!(error instanceof VoidLook)) throw error
    return { is: error.because === 'no-boundary' ? 'no-boundary' : 'no-answer', message: error.message }
  }
}

/** A native histogram keeps no buckets by name, and what it gives for a boundary of ours would be interpolated. */
async function native(ask: Ask, question: Question, now: Instant): Promise<Probed | undefined> {
  if (question.is !== 'histogram') return undefined
  const { metric, matchers } = readSelector(question.histogram)
  const all = await resultsOf(ask, matchers === '' ? metric : `${metric}{${matchers}}`, instant(now))
  if (!all.some((one) => member(one, 'histogram') !== undefined)) return undefined
  const message = `${metric} is a native histogram, whose buckets have no fixed boundaries; always_scrape_classic_histograms: true in the scrape config keeps the classic ones too`
  return { is: 'no-boundary', message }
}

/** What is there of a counter when it knows none of the pods. */
async function without(
  ask: Ask,
  { selector, label, now }: { readonly selector: Selector; readonly label: string; readonly now: Instant },
): Promise<Probed> {
  const { metric, matchers } = selector
  const all = await resultsOf(ask, matchers === '' ? metric : `${metric}{${matchers}}`, instant(now))
  if (all.length === 0) return { is: 'no-series', message: `there is no series of ${metric} yet` }
  const values = [...podsIn(all, label)].sort()
  const names = new Set(all.flatMap((one) => Object.keys(Object(member(one, 'metric')))))
  names.delete('__name__')
  const message =
    values.length > 0
      ? `the label "${label}" of ${metric} is ${few(values)}`
      : `${metric} has no label "${label}"; its labels are ${few([...names].sort())}`
  return { is: 'other-pods', message }
}

function totalOf(question: Question): Selector {
  switch (question.is) {
    case 'counters':
      return readSelector(question.total)
    case 'classes':
      return readSelector(question.counter)
    case 'histogram': {
      const { metric, matchers } = readSelector(question.histogram)
      return { metric: `${metric}_bucket`, matchers }
    }
  }
}

function podsIn(results: readonly unknown[], label: string): ReadonlySet<string> {
  const values = results.map((one) => member(member(one, 'metric'), label))
  return new Set(values.filter((value) => typeof value === 'string'))
}

function instant(at: Instant): { readonly at: Instant; readonly type: 'vector' } {
  return { at, type: 'vector' }
}

function few(names: readonly string[]): string {
  const more = names.length - mostNamed
  const named = names.slice(0, mostNamed).map((name) => name.slice(0, 80))
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
