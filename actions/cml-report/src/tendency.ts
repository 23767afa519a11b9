import { numberInWords, quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Check, MetricChange } from '@ml-actions/verdict/verdict'
import { changesOf, type Fate } from './changes.ts'
import type { Evidence } from './evidence.ts'
import type { Measured, Measurement } from './predictions/measured.ts'

/** Which way a change goes, as far as the numbers can say; nothing here is a verdict, since no rule was asked. */
export interface Tendency {
  readonly is: 'better' | 'worse' | 'mixed' | 'changed' | 'unchanged' | 'unknown'
  /** Completes `better: …`. */
  readonly because: string
}

/**
 * Says whether a change is better, worse or both.
 *
 * Better and worse need rows that are paired and chance ruled out, for all metrics at once. Numbers without intervals
 * only changed, whichever way, and a change that chance may have made is unknown.
 * @returns undefined where there are no numbers at all
 */
export function tendencyOf(
  evidence: Pick<Evidence, 'measured' | 'numbers' | 'baseline'>,
): Tendency | undefined {
  const { measured } = evidence
  return measured?.paired === true ? ofPairs(measured) : ofNumbers(evidence)
}

/** Whether there was nothing to judge, so that the numbers have to speak for themselves. */
export function isUnjudged(checks: readonly Check[]): boolean {
  return checks.every(({ severity, reason }) => severity === 'warn' || reason === 'nothing-evaluated')
}

/** Says a tendency as a headline: `better, judged by no rule: …`. */
export function tendencyInWords({ is, because }: Tendency): string {
  const isUndecided = is === 'unknown' || is === 'unchanged'
  return `${is}${isUndecided ? '' : ', judged by no rule'}: ${because}`
}

function ofPairs({ metrics, slices, rows }: Measured): Tendency {
  const all: readonly Measurement[] = [...metrics, ...slices]
  const better = all.filter(({ proven }) => proven === 'better')
  const worse = all.filter(({ proven }) => proven === 'worse')
  if (better.length > 0 && worse.length > 0) {
    return { is: 'mixed', because: `${listed(worse)} is worse, ${listed(better)} is better` }
  }
  if (better.length > 0) return { is: 'better', because: `${listed(better)}, nothing proven worse` }
  if (worse.length > 0) return { is: 'worse', because: `${listed(worse)}, nothing proven better` }
  const compared = all.filter(({ change }) => change !== undefined).length
  const because = `none of ${compared} changes is beyond chance on ${numberInWords(rows, 0)} rows`
  return { is: 'unknown', because }
}

/** The first of several, with how many more there are. */
function listed(some: readonly Measurement[]): string {
  const [first] = some
  if (first === undefined) return ''
  return some.length === 1 ? inWords(first) : `${inWords(first)} and ${some.length - 1} more`
}

function inWords({ name, slice, old, new: fresh, change }: MetricChange): string {
  const said = (quantity: MetricChange['new']) =>
    quantity === undefined ? '' : quantityInWords(quantity, { bare: true })
  const by = change === undefined ? '' : ` ${quantityInWords(change, { change: true, bare: true })}`
  return `${name}${slice === undefined ? '' : ` in ${slice}`}${by} (${said(old)} → ${said(fresh)})`
}

function ofNumbers({ measured, numbers, baseline }: Parameters<typeof tendencyOf>[0]): Tendency | undefined {
  const ofPredictions = (measured?.metrics ?? []).map(fateOf)
  const fates = [...ofPredictions, ...changesOf(numbers).map(({ fate }) => fate)]
  if (fates.length === 0) return undefined
  if (fates.every((fate) => fate === 'alone')) {
    return { is: 'unknown', because: `${many(fates.length)} and nothing to compare with` }
  }
  if (fates.every((fate) => fate === 'unchanged' || fate === 'alone')) {
    const name = baseline.is === 'commit' ? ` at ${baseline.name}` : ''
    return {
      is: 'unchanged',
      because: `${many(fates.length)} as ${fates.length === 1 ? 'it was' : 'they were'}${name}`,
    }
  }
  const told = ['better', 'worse', 'changed', 'new', 'vanished', 'outside', 'no-number'] as const
  const parts = told.flatMap((word) => {
    const count = fates.filter((fate) => fate === word).length
    return count === 0 ? [] : [`${count} ${words[word] ?? word}`]
  })
  return {
    is: 'changed',
    because: `of ${many(fates.length)} ${parts.join(', ')}; without intervals, so nothing is proven`,
  }
}

const words: Partial<Record<Fate, string>> = { outside: 'outside its range', 'no-number': 'no number' }

/** What became of a metric of predictions whose rows are not paired. */
function fateOf({ change, better }: Measurement): Fate {
  const by = change?.value
  if (typeof by !== 'number') return 'alone'
  if (by === 0) return 'unchanged'
  if (better === 'neither') return 'changed'
  return by > 0 === (better === 'higher') ? 'better' : 'worse'
}

function many(count: number): string {
  return count === 1 ? '1 number' : `${numberInWords(count, 0)} numbers`
}
