import { describe, expect, test } from '@jest/globals'
import { importDocument } from '../importer.ts'
import { greatExpectations } from './great-expectations.ts'
import { contractOf, integer, type Types } from './imported.suite.ts'

describe('an expectation about the whole of a column becomes', () => {
  const types: Types = { ...integer, x: 'float64', b: 'bool' }

  test.each([
    ['column_mean_to_be_between', { column: 'a', min_value: 1 }, { mean: { min: 1 } }],
    ['column_mean_to_be_between', { column: 'b', min_value: 0.5 }, { 'true-share': { min: 0.5 } }],
    ['column_mean_to_be_between', { column: 'a' }, { 'null-share': { below: 1 } }],
    ['column_sum_to_be_between', { column: 'a' }, { required: true }],
    ['column_stdev_to_be_between', { column: 'a' }, { stddev: { min: 0 } }],
    [
      'column_median_to_be_between',
      { column: 'a', max_value: 3, strict_max: true },
      { median: { below: 3 } },
    ],
    [
      'column_min_to_be_between',
      { column: 'at', min_value: '2020-01-02' },
      { lowest: { min: '2020-01-02T00:00:00' } },
    ],
    ['column_max_to_be_between', { column: 't', max_value: 'm' }, { highest: { max: 'm' } }],
    ['column_unique_value_count_to_be_between', { column: 'a', min_value: 2 }, { distinct: { min: 2 } }],
    ['column_proportion_of_unique_values_to_be_between', { column: 'a' }, { required: true }],
    [
      'column_proportion_of_non_null_values_to_be_between',
      { column: 'a', min_value: 0.75 },
      { 'null-share': { max: 0.25 } },
    ],
    ['column_distinct_values_to_be_in_set', { column: 'a', value_set: [] }, { required: true }],
    [
      'column_distinct_values_to_equal_set',
      { column: 'a', value_set: [1] },
      { 'distinct-set': { exactly: [1] } },
    ],
    [
      'column_most_common_value_to_be_in_set',
      { column: 'a', value_set: [1], ties_okay: true },
      { 'most-common': { 'one-of': [1], ties: 'any' } },
    ],
    [
      'column_value_z_scores_to_be_less_than',
      { column: 'a', threshold: -3 },
      { 'z-score': { below: 3, sided: 'both' } },
    ],
    [
      'column_value_z_scores_to_be_less_than',
      { column: 'a', threshold: 3, double_sided: false },
      { 'z-score': { below: 3, sided: 'upper' } },
    ],
    [
      'column_values_to_not_be_outliers',
      { column: 'a', method: 'std', multiplier: 3 },
      { 'z-score': { below: 3, sided: 'both' } },
    ],
    ['column_values_to_be_unique', { column: 'a', mostly: 0.5 }, { unique: { value: true, mostly: 0.5 } }],
    ['column_values_to_be_increasing', { column: 'a', strictly: true }, { order: 'strictly-increasing' }],
    ['column_values_to_be_null', { column: 'a' }, { nulls: 'always' }],
    ['column_values_to_be_in_set', { column: 'a', value_set: [] }, { nulls: 'always' }],
    ['column_values_to_be_json_parseable', { column: 'a' }, { type: 'text', format: 'json' }],
    [
      'column_values_to_match_json_schema',
      { column: 't', json_schema: { type: 'object' } },
      { 'json-schema': { type: 'object' } },
    ],
    [
      'column_values_to_match_strftime_format',
      { column: 't', strftime_format: '%d.%m.%Y' },
      { format: { strptime: '%d.%m.%Y' } },
    ],
    ['column_to_exist', { column: 'a', column_index: 2 }, { required: true, position: 3 }],
    [
      'column_quantile_values_to_be_between',
      {
        column: 'a',
        quantile_ranges: {
          quantiles: [0, 0.5],
          value_ranges: [
            [null, null],
            [100, null],
          ],
        },
      },
      { quantiles: { 0.5: { min: 99.98999999 }, method: 'nearest' } },
    ],
    [
      'column_kl_divergence_to_be_less_than',
      {
        column: 't',
        partition_object: { values: ['a', 'b'], weights: [0.5, 0.5] },
        threshold: 0.1,
        tail_weight_holdout: 0.1,
      },
      {
        distribution: {
          reference: { values: ['a', 'b'], weights: [0.5, 0.5], unseen: 0.1 },
          metric: 'kl',
          max: 0.1,
        },
      },
    ],
    [
      'column_kl_divergence_to_be_less_than',
      {
        column: 'a',
        partition_object: { bins: [0, 1, 2], weights: [1, 0] },
        threshold: 0.1,
        internal_weight_holdout: 0.25,
      },
      {
        distribution: {
          reference: { bins: [0, 1, 2], weights: [0.75, 0.25], tails: [0, 0] },
          ...{ metric: 'kl', max: 0.1 },
        },
      },
    ],
    [
      'column_kl_divergence_to_be_less_than',
      { column: 'a', partition_object: null, threshold: null },
      { required: true },
    ],
  ])('%s %j: %j', (type, kwargs, keywords) => {
    const given = types[kwargs.column]
    expect(contractOf(type, kwargs, types)).toEqual({
      columns: { [kwargs.column]: { ...(given === undefined ? {} : { type: given }), ...keywords } },
    })
  })

  test('bins, with infinite ends as tails: what is the last finite edge lies above it', () => {
    const partition_object = { bins: ['@-', 0, 1, 3, '@'], weights: [0.25, 0.25, 0.25, 0.25] }
    const kwargs = { column: 'a', partition_object, threshold: 0 }
    const suite = JSON.stringify({
      expectations: [{ type: 'expect_column_kl_divergence_to_be_less_than', kwargs }],
    })
    const infinite = suite.replace('"@-"', '-Infinity').replace('"@"', 'Infinity')
    const { contract } = importDocument(greatExpectations, infinite, 's.json', { typeOf: () => 'float64' })
    expect(contract['columns']).toEqual({
      a: {
        ...{ type: 'float64', nan: 'null', infinite: 'allowed' },
        distribution: {
          reference: { bins: [0, 1, '2.9999999999999996'], weights: [0.25, 0.25], tails: [0.25, 0.25] },
          ...{ metric: 'kl', max: 0 },
        },
      },
    })
  })
})
