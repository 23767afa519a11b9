import { Unmapped } from '../unmapped.ts'
import type { Translate } from './expectation.ts'

const reasons: Readonly<Record<string, string>> = {
  expect_column_values_to_be_dateutil_parseable:
    'what dateutil can parse has no grammar; a contract can ask for `format: iso-datetime` or `format: {strptime: …}`',
  unexpected_rows_expectation: 'it is a query, and the text of a query is not run',
  expect_query_results_to_match_comparison: 'it is a query, and the text of a query is not run',
  expect_table_row_count_to_equal_other_table: 'it names a table; a contract can say `rows: {same-as: path}`',
  ...Object.fromEntries(
    [
      'expect_column_chisquare_test_p_value_to_be_greater_than',
      'expect_column_bootstrapped_ks_test_p_value_to_be_greater_than',
      'expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than',
      'expect_column_pair_cramers_phi_value_to_be_less_than',
    ].map((name) => [name, 'no engine of 1.x runs it; for a moving reference use drift-check']),
  ),
}

/** Expectations that are known, and why a contract does not hold them. */
export const refusals: readonly (readonly [string, Translate])[] = Object.entries(reasons).map(
  ([name, why]) => [
    name,
    () => {
      throw new Unmapped(why, ['type'])
    },
  ],
)
