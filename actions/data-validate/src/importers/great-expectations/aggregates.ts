import { methodNames } from '@ml-actions/data-validate/checks/quantile'
import { isMap } from '@ml-actions/verdict/mapping'
import { Unmapped } from '../unmapped.ts'
import { type Ends, rangeOf } from './bounds.ts'
import type { Into, Translate } from './expectation.ts'
import type { Kwargs } from './kwargs.ts'
import { typeFor } from './literal.ts'
import { setOf } from './values.ts'

/** Theirs is true without bounds wherever there is a number to speak of: with one value, or with two. */
const someValue = { keyword: 'null-share', value: { below: 1 } } as const
const twoValues = { keyword: 'stddev', value: { min: 0 } } as const

/** A number made of a column's numbers. */
const ofNumbers = (
  keyword: string,
  unbounded: typeof someValue | typeof twoValues | undefined,
): Translate => {
  return (kwargs, into) => {
    const column = kwargs.text('column')
    const range = rangeOf(kwargs)
    if (into.typeOf(column) === 'bool') ofBooleans(keyword, range, into)
    else if (range !== undefined) into.ask(keyword, range, 'number')
    else if (unbounded === undefined) into.present(column)
    else into.ask(unbounded.keyword, unbounded.value, 'number')
  }
}

/** Python counts true as 1: only the mean of that is a question that a contract has. */
function ofBooleans(keyword: string, range: Ends | undefined, into: Into): void {
  if (keyword !== 'mean') throw new Unmapped(`it asks for the ${keyword} of true and false`)
  if (range === undefined) into.ask(someValue.keyword, someValue.value)
  else into.ask('true-share', range)
}

/** The lowest or highest of values that have an order. */
const ofOrdered = (keyword: string): Translate => {
  return (kwargs, into) => {
    const type = into.typeOf(kwargs.text('column'))
    const range = rangeOf(kwargs, type)
    if (range === undefined) into.ask(someValue.keyword, someValue.value)
    else into.ask(keyword, range, typeFor(Object.values(range)))
  }
}

/** A number of distinct values, which is 0 where there are none. */
const ofDistinct = (keyword: string): Translate => {
  return (kwargs, into) => {
    const range = rangeOf(kwargs, keyword === 'distinct' ? 'int64' : undefined)
    if (range === undefined) into.present(kwargs.text('column'))
    else into.ask(keyword, range)
  }
}

const distinctSet = (word: 'within' | 'contains' | 'exactly'): Translate => {
  return (kwargs, into) => {
    const column = kwargs.text('column')
    const { values = [], holdsNothing } = setOf(kwargs, into.typeOf(column))
    const isEmpty = kwargs.get('value_set') === undefined || holdsNothing
    if (word === 'within') {
      // Theirs holds every value to be in an empty set.
      if (isEmpty) into.present(column)
      else into.ask('distinct-set', { within: values }, typeFor(values))
      return
    }
    if (isEmpty || kwargs.list('value_set').includes(null)) {
      throw new Unmapped('its value_set is empty or holds null', ['kwargs', 'value_set'])
    }
    into.ask('distinct-set', { [word]: values }, typeFor(values))
  }
}

const mostCommon: Translate = (kwargs, into) => {
  const { values, holdsNothing } = setOf(kwargs, into.typeOf(kwargs.text('column')))
  if (values === undefined || holdsNothing) {
    throw new Unmapped('its value_set is empty, so that it can never hold', ['kwargs'])
  }
  const ties = kwargs.flag('ties_okay', false) ? 'any' : 'never'
  into.ask('most-common', { 'one-of': values, ties }, typeFor(values))
}

const quantiles: Translate = (kwargs, into) => {
  const ranges = kwargs.get('quantile_ranges')
  const [shares, ends] = isMap(ranges) ? [ranges['quantiles'], ranges['value_ranges']] : []
  const wrong = (why: string) => new Unmapped(why, ['kwargs', 'quantile_ranges'])
  if (
    !Array.isArray(shares) ||
    !Array.isArray(ends) ||
    shares.length !== ends.length ||
    shares.length === 0
  ) {
    throw wrong('its quantile_ranges are not as many value_ranges as quantiles')
  }
  if (new Set(shares).size < shares.length) throw wrong('it names a quantile twice')
  const asked = shares.flatMap((share: unknown, index) => {
    if (typeof share !== 'number' || share < 0 || share > 1) throw wrong('a quantile is no share from 0 to 1')
    const range = widened(ends[index], wrong)
    return range === undefined ? [] : [[String(share), range] as const]
  })
  const method = methodOf(kwargs)
  if (asked.length === 0) into.ask(someValue.keyword, someValue.value, 'number')
  else into.ask('quantiles', { ...Object.fromEntries(asked), method }, 'number')
}

function methodOf(kwargs: Kwargs): string {
  const method = kwargs.get('allow_relative_error') || 'nearest'
  const known = methodNames.find((name) => name === method)
  if (known !== undefined) return known
  throw new Unmapped('its allow_relative_error is no method of a contract', [
    'kwargs',
    'allow_relative_error',
  ])
}

/** Theirs takes a value that is close to an end (numpy's isclose with rtol 1e-4, atol 1e-8) for one that is inside. */
function widened(ends: unknown, wrong: (why: string) => Unmapped): Ends | undefined {
  const pair: readonly unknown[] = Array.isArray(ends) && ends.length === 2 ? ends : [{}, {}]
  if (!pair.every((end) => end === null || typeof end === 'number'))
    throw wrong('a value range is not two numbers or nulls')
  const [low, high] = pair as readonly (number | null)[]
  const slack = (end: number) => 1e-8 + 1e-4 * Math.abs(end)
  const isEnd = (end: number | null | undefined): end is number =>
    typeof end === 'number' && Number.isFinite(end)
  if (!isEnd(low) && !isEnd(high)) return undefined
  return {
    ...(isEnd(low) ? { min: low - slack(low) } : {}),
    ...(isEnd(high) ? { max: high + slack(high) } : {}),
  }
}

const zScore: Translate = (kwargs, into) => {
  const threshold = Number(kwargs.number('threshold'))
  const both = kwargs.flag('double_sided', true)
  into.ask(
    'z-score',
    { below: both ? Math.abs(threshold) : threshold, sided: both ? 'both' : 'upper' },
    'number',
  )
}

const nonNullShare: Translate = (kwargs, into) => {
  const { min, max, above, below } = rangeOf(kwargs) ?? {}
  const rest = (end: unknown) => 1 - Number(end)
  const range = {
    ...(max === undefined ? {} : { min: rest(max) }),
    ...(below === undefined ? {} : { above: rest(below) }),
    ...(min === undefined ? {} : { max: rest(min) }),
    ...(above === undefined ? {} : { below: rest(above) }),
  }
  if (Object.keys(range).length === 0) into.present(kwargs.text('column'))
  else into.ask('null-share', range)
}

const outliers: Translate = (kwargs, into) => {
  if (kwargs.get('method') !== 'std')
    throw new Unmapped('its method is iqr, which no check has', ['kwargs', 'method'])
  into.ask('z-score', { below: Number(kwargs.number('multiplier')), sided: 'both' }, 'number')
}

/** Expectations about numbers and sets made of one column. */
export const aggregates: readonly (readonly [string, Translate])[] = [
  ['expect_column_min_to_be_between', ofOrdered('lowest')],
  ['expect_column_max_to_be_between', ofOrdered('highest')],
  ['expect_column_mean_to_be_between', ofNumbers('mean', someValue)],
  ['expect_column_median_to_be_between', ofNumbers('median', someValue)],
  ['expect_column_stdev_to_be_between', ofNumbers('stddev', twoValues)],
  ['expect_column_sum_to_be_between', ofNumbers('sum', undefined)],
  ['expect_column_unique_value_count_to_be_between', ofDistinct('distinct')],
  ['expect_column_proportion_of_unique_values_to_be_between', ofDistinct('distinct-share')],
  ['expect_column_proportion_of_non_null_values_to_be_between', nonNullShare],
  ['expect_column_distinct_values_to_be_in_set', distinctSet('within')],
  ['expect_column_distinct_values_to_contain_set', distinctSet('contains')],
  ['expect_column_distinct_values_to_equal_set', distinctSet('exactly')],
  ['expect_column_most_common_value_to_be_in_set', mostCommon],
  ['expect_column_quantile_values_to_be_between', quantiles],
  ['expect_column_value_z_scores_to_be_less_than', zScore],
  ['expect_column_values_to_not_be_outliers', outliers],
]
