import { type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import { amount, range } from '@ml-actions/conditions/forms/range'
import { compareDecimals, decimalOf } from '@ml-actions/conditions/values/decimal'
import { pushRanks } from '../push/ranks.ts'
import { noRanking } from '../values/ranking.ts'
import type { Check } from './check.ts'
import {
  answerQuantiles,
  lookRanked,
  mergeRanked,
  methodNames,
  type Quantile,
  type Quantiles,
  quantilesInWords,
  type Ranked,
  ranksIn,
  seekQuantiles,
} from './quantile.ts'

/** More than this is a distribution. */
const mostQuantiles = 50

const amounts = range(amount)

const asks: Form<Quantiles> = {
  schema: {
    type: 'object',
    properties: { method: { enum: methodNames } },
    patternProperties: { '^[0-9.]': amounts.schema },
    additionalProperties: false,
  },
  summary:
    'map of numbers 0 … 1 to ranges, and `method`: `linear` (default), `nearest`, `lower`, `higher` or `midpoint`',
  read(value, about) {
    const { method, ...asked } = value as Written
    const names = Object.keys(asked)
    if (names.length === 0 || names.length > mostQuantiles) {
      const is = names.length === 0 ? 'asks for no quantile' : `asks for ${names.length} quantiles`
      const wanted = `1 to ${mostQuantiles} of them`
      throw refusal(about, { is, wanted, todo: 'write one such as `0.99: { max: 60 }`' })
    }
    const quantiles = names.map((name): Quantile => {
      const p = decimalOf(name)
      if (p === undefined || compareDecimals(p, { unscaled: 1n, scale: 0 }) > 0) {
        const is = `asks for the quantile ${name.slice(0, 20)}`
        throw refusal(about, { is, wanted: 'a number 0 … 1', todo: 'write a share', inside: [name] })
      }
      const place = (...inside: readonly (string | number)[]) => about.place(name, ...inside)
      return { p, range: amounts.read(asked[name], { ...about, place }) }
    })
    return { method: methodNames.find((name) => name === method) ?? 'linear', quantiles }
  },
}

/** `quantiles`: values by their share of the order, exact at any number of rows. */
export const quantiles: Check<Quantiles, Ranked> = {
  name: 'quantiles',
  level: 'column',
  summary:
    'each quantile, a share of the values in ascending order, is in its range; between two values it is interpolated (`linear`, type 7) or the nearer one (`nearest`)',
  on: ['integer', 'decimal', 'float', 'number'],
  asks,
  example: { 0.01: { min: -30 }, 0.99: { max: 60 } },
  perValue: false,
  plan: () => ({ ranking: noRanking(), skipped: 0 }),
  fold: lookRanked,
  again: seekQuantiles,
  push: (asked, about) => pushRanks(about, (evaluated) => ranksIn(asked, evaluated)),
  merge: mergeRanked,
  answer: (state, asked, _, given) => answerQuantiles(state, asked, given),
  wanted: quantilesInWords,
}
