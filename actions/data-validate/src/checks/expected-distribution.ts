import { type About, type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import { readOfType } from '@ml-actions/conditions/forms/of-column-type'
import { kindOf, ordered } from '@ml-actions/conditions/values/kind'
import { type Value, valueInWords } from '@ml-actions/conditions/values/value'
import { sumOf } from '@ml-actions/stats/summaries/sum'
import { compareHeld } from '../values/order.ts'
import { heldOf } from './value-range.ts'

const metrics = ['kl', 'js', 'psi'] as const

/** A distance between distributions. */
export type Metric = (typeof metrics)[number]

/** A distribution that values are expected to have, and how far they may lie from it. */
export interface Expected {
  readonly values: readonly Value[]
  /** Edges in ascending order, where the reference is of bins. */
  readonly bins?: readonly Value[]
  /** With the sum 1: of values in their order; of bins with what lies outside before and behind. */
  readonly shares: readonly number[]
  /** The share of all values that are not listed, part of the same sum. */
  readonly other: number
  /** The shares where there are no such values, if the share is set aside only for them. */
  readonly alone?: readonly number[]
  readonly metric: Metric
  readonly max: number
  /** `max` as it was written. */
  readonly words: string
}

const mostBins = 1000

const value = { type: ['number', 'string', 'boolean'] }
/** A number from 0; one of more digits than YAML keeps stands in quotes. */
const weight = {
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'string', pattern: '^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$', examples: ['0.25'] },
  else: { type: 'number', minimum: 0 },
}

/** Less than the whole, since the listed values have the rest. */
const share = {
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'string', pattern: '^0\\.[0-9]+$', examples: ['0.001'] },
  else: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
}

/** The form of a reference, a metric and the greatest distance. */
export const ofReference: Form<Expected> = {
  schema: {
    type: 'object',
    properties: {
      reference: {
        type: 'object',
        properties: {
          values: { type: 'array', items: value, minItems: 1, maxItems: mostBins },
          bins: { type: 'array', items: value, minItems: 2, maxItems: mostBins },
          weights: { type: 'array', items: weight, minItems: 1, maxItems: mostBins },
          other: weight,
          unseen: share,
          tails: { type: 'array', items: weight, minItems: 2, maxItems: 2 },
        },
        required: ['weights'],
        additionalProperties: false,
      },
      metric: { enum: metrics },
      max: weight,
    },
    required: ['reference', 'metric', 'max'],
    additionalProperties: false,
  },
  summary:
    '`{reference, metric, max}`: a reference of `values` and `weights` (`other` for all that are not listed, or `unseen`, a share that is taken from the listed ones only where there are others), or of `bins` and `weights` (`tails` for what lies outside); `kl`, `js` or `psi`; a distance',
  read(raw, about) {
    const map = raw as Written
    const reference = map['reference'] as Written
    const below: About = { ...about, place: (...inside) => about.place('reference', ...inside) }
    const isBinned = reference['bins'] !== undefined
    refuseMix(reference, below)
    const at = readList(reference[isBinned ? 'bins' : 'values'], isBinned ? 'bins' : 'values', below)
    const weights = listOf(reference['weights']).map(Number)
    const wanted = isBinned ? at.length - 1 : at.length
    if (weights.length !== wanted) {
      const is = `has ${weights.length} weights for ${wanted} ${isBinned ? 'bins' : 'values'}`
      throw refusal(below, { is, wanted: 'one for each', todo: 'write as many', inside: ['weights'] })
    }
    const [before = 0, behind = 0] = listOf(reference['tails']).map(Number)
    const all = isBinned ? [before, ...weights, behind] : weights
    const unseen = Number(reference['unseen'] ?? 0)
    const listed = sumOf(all)
    const other = unseen > 0 ? (listed * unseen) / (1 - unseen) : Number(reference['other'] ?? 0)
    const total = sumOf([...all, other])
    if (total === 0) {
      const todo = 'write the share of each'
      throw refusal(below, { is: 'has no weight', wanted: 'weights above 0', todo, inside: ['weights'] })
    }
    return {
      ...(isBinned ? { bins: at, values: [] } : { values: at }),
      shares: all.map((one) => one / total),
      other: other / total,
      ...(unseen > 0 ? { alone: all.map((one) => one / listed) } : {}),
      metric: map['metric'] as Metric,
      max: Number(map['max']),
      words: String(map['max']),
    }
  },
}

function refuseMix(reference: Readonly<Record<string, unknown>>, about: About): void {
  const has = (key: string) => reference[key] !== undefined
  const refuse = (is: string, wanted: string) => {
    throw refusal(about, { is, wanted, todo: 'write the one or the other' })
  }
  if (has('values') === has('bins')) refuse('has not one of values and bins', 'values or bins')
  if (has('other') && has('unseen')) refuse('has other and unseen', 'one of them')
  if (has('bins') && (has('other') || has('unseen'))) refuse('has bins and other', 'tails beside bins')
  if (has('values') && has('tails')) refuse('has values and tails', 'other beside values')
  if (has('bins') && !ordered.includes(kindOf[about.type ?? 'text'])) {
    refuse('has bins for values without order', 'values')
  }
}

/** Reads values of the column's type: all different, or edges in ascending order. */
function readList(raw: unknown, key: 'values' | 'bins', about: About): readonly Value[] {
  const place = (...inside: readonly (string | number)[]) => about.place(key, ...inside)
  const list = listOf(raw).map((one, index) => readOfType(one, { ...about, place }, [index]))
  const refuse = (index: number, is: string, wanted: string) => {
    throw refusal(about, { is, wanted, todo: 'mend it', inside: [key, index] })
  }
  const words = list.map(valueInWords)
  for (const [index, one] of list.entries()) {
    const before = list[index - 1]
    if (key === 'values' && words.indexOf(words[index] as string) < index) {
      refuse(index, `lists ${words[index]} twice`, 'each value once')
    }
    if (
      key === 'bins' &&
      before !== undefined &&
      !(compareHeld(heldOf(before, false), heldOf(one, false)) < 0)
    ) {
      refuse(index, `has the edge ${words[index]} after ${words[index - 1]}`, 'ascending edges')
    }
  }
  return list
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
