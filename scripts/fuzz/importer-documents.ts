/** Documents of other tools that hold more of what those know than an example does, by the name of the importer. */
export const otherDocuments: Readonly<Record<string, readonly unknown[]>> = {
  dbt: [
    dbtOf(['unique', { not_null: { severity: 'WARN', name: 'n' } }, { unique: { config: { limit: 5 } } }]),
    dbtOf([
      { accepted_values: { values: [1, 2], quote: false } },
      { not_null: { config: { error_if: '>=10', warn_if: '!= 0' } } },
    ]),
    dbtOf([
      { not_null: { config: { where: "status = 'active' and c is not null" } } },
      { relationships: { to: "ref('customers')", field: 'id' } },
    ]),
    dbtOf([{ 'dbt_utils.accepted_range': { min_value: 0 } }]),
    {
      version: 2,
      sources: [
        {
          name: 's',
          loaded_at_field: 'at',
          freshness: { error_after: { count: 1, period: 'day' } },
          tables: [{ name: 't', columns: [{ name: 'at', data_type: 'timestamp' }] }],
        },
      ],
    },
  ],
  frictionless: [
    fieldsOf({
      name: 'c',
      type: 'number',
      decimalChar: ',',
      groupChar: '.',
      bareNumber: false,
      constraints: { minimum: 1, unique: true },
    }),
    fieldsOf(
      { name: 'c', type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
      { name: 'd', type: 'year' },
      { name: 'e', type: 'any' },
    ),
    fieldsOf(
      { name: 'c', type: 'datetime', format: 'any' },
      { name: 'd', type: 'time', format: '%H:%M', constraints: { enum: ['10:00'] } },
    ),
    fieldsOf({
      name: 'c',
      type: 'string',
      format: 'email',
      constraints: { minLength: 1, maxLength: 9, enum: ['a@b.c'], jsonSchema: { type: 'string' } },
    }),
    {
      name: 'p',
      resources: [
        {
          name: 'r',
          path: ['a.csv'],
          schema: {
            fields: [{ name: 'c', type: 'integer' }],
            uniqueKeys: [['c']],
            foreignKeys: [{ fields: 'c', reference: { resource: 's', fields: 'id' } }],
          },
        },
        { name: 's', path: 's.csv' },
      ],
    },
    {
      name: 'r',
      path: 'a.csv',
      bytes: 3,
      hash: 'sha256:00',
      checklist: {
        checks: [
          { type: 'table-dimensions', maxRows: 3 },
          { type: 'forbidden-value', fieldName: 'c', values: ['x'] },
        ],
      },
      schema: { fields: [{ name: 'c' }] },
    },
  ],
  'great-expectations': [
    suiteOf(
      ['column_values_to_be_in_set', { value_set: [1, 2], mostly: 0.9 }],
      ['column_values_to_not_match_regex_list', { regex_list: ['^a$', 'b'] }],
    ),
    suiteOf(
      ['column_values_to_be_of_type', { type_: 'int64' }],
      ['column_values_to_be_between', { min_value: 0, strict_min: true }],
    ),
    suiteOf(
      ['column_values_to_match_strftime_format', { strftime_format: '%Y-%m-%d' }],
      ['column_values_to_match_like_pattern', { like_pattern: 'a%_' }],
    ),
    suiteOf([
      'column_value_lengths_to_equal',
      { value: 3, row_condition: 'd > 1 and e == "x"', condition_parser: 'pandas' },
    ]),
    suiteOf([
      'column_values_to_be_unique',
      { row_condition: 'col("d").notNull()', condition_parser: 'great_expectations' },
    ]),
    suiteOf([
      'column_quantile_values_to_be_between',
      {
        quantile_ranges: {
          quantiles: [0, 0.5, 1],
          value_ranges: [
            [0, 1],
            [null, 3],
            [2, null],
          ],
        },
      },
    ]),
    suiteOf([
      'column_kl_divergence_to_be_less_than',
      { partition_object: { values: ['a', 'b'], weights: [0.4, 0.6] }, threshold: 0.1 },
    ]),
    suiteOf(
      ['column_most_common_value_to_be_in_set', { value_set: ['a'], ties_okay: true }],
      ['column_mean_to_be_between', { min_value: 1, max_value: '2' }],
    ),
    suiteOf([
      'column_pair_values_a_to_be_greater_than_b',
      { column: undefined, column_A: 'c', column_B: 'd', or_equal: true },
    ]),
    suiteOf([
      'multicolumn_sum_to_equal',
      { column: undefined, column_list: ['c', 'd'], sum_total: 3, ignore_row_if: 'any_value_is_missing' },
    ]),
    suiteOf(
      ['table_columns_to_match_set', { column: undefined, column_set: ['c', 'd'], exact_match: true }],
      ['column_values_to_be_null', {}],
    ),
    suiteOf(
      ['column_value_z_scores_to_be_less_than', { threshold: 3, double_sided: true }],
      ['column_values_to_match_json_schema', { json_schema: { type: 'object' } }],
    ),
  ],
  'json-schema': [
    {
      type: 'object',
      properties: {
        c: { type: 'number', multipleOf: 0.01, exclusiveMinimum: 0 },
        d: { const: 1 },
        e: { $ref: '#/$defs/e' },
      },
      $defs: { e: { type: 'string', pattern: '^a', minLength: 1 } },
    },
    {
      type: 'object',
      properties: { c: { type: 'string', format: 'date-time' } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      allOf: [{ if: { properties: { c: { const: 'a' } } }, then: { required: ['d'] } }],
      oneOf: [{}],
      patternProperties: { '^f': { type: 'boolean' } },
    },
    {
      type: 'array',
      items: {
        type: 'object',
        properties: { c: { type: 'array', uniqueItems: true, items: { type: 'integer' } } },
        minProperties: 1,
        dependentRequired: { c: ['d'] },
      },
    },
  ],
  odcs: [
    odcsOf({
      logicalType: 'string',
      logicalTypeOptions: { minLength: 1, format: 'email' },
      required: true,
      unique: true,
    }),
    odcsOf({
      logicalType: 'date',
      logicalTypeOptions: { format: 'yyyy-MM-dd', minimum: '2020-01-01' },
      quality: [{ metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['a'], pattern: '^a' } }],
    }),
    odcsOf({
      logicalType: 'timestamp',
      logicalTypeOptions: { timezone: true },
      quality: [{ type: 'sql', query: 'select 1', mustBe: 0 }],
    }),
    odcsOf({
      logicalType: 'integer',
      quality: [
        { metric: 'duplicateValues', mustBeBetween: [0, 1], unit: 'percent' },
        { metric: 'missingValues', mustBeLessThan: 3, arguments: { missingValues: ['-'] } },
      ],
      relationships: [{ type: 'foreignKey', to: 'u.id' }],
    }),
  ],
  pandera: [
    {
      schema_type: 'dataframe',
      columns: {
        c: { dtype: 'datetime64[ns, UTC]', nullable: true },
        'f.*': { dtype: 'float64', regex: true },
      },
      coerce: false,
      strict: 'filter',
    },
    {
      schema_type: 'dataframe',
      columns: {
        c: {
          dtype: 'str',
          checks: { str_matches: '^a', str_length: { min_value: 1, max_value: 3 }, notin: ['b'] },
        },
      },
      checks: { x: 1 },
      index: [{ dtype: 'int64' }],
    },
    {
      schema_type: 'dataframe',
      columns: {
        c: {
          dtype: 'int64',
          coerce: true,
          checks: [{ min_value: 1, max_value: 2, options: { check_name: 'between', ignore_na: false } }],
          unique: true,
        },
      },
    },
  ],
}

function dbtOf(tests: readonly unknown[]): unknown {
  const columns = [
    { name: 'c', data_type: 'bigint', data_tests: tests },
    { name: 'status', data_type: 'text' },
  ]
  return { version: 2, models: [{ name: 'm', columns }] }
}

function fieldsOf(...fields: readonly object[]): unknown {
  return { fields, missingValues: ['', 'NA'], primaryKey: ['c'], fieldsMatch: ['subset'] }
}

function suiteOf(...expectations: readonly (readonly [string, object])[]): unknown {
  return {
    name: 's',
    expectations: expectations.map(([type, kwargs]) => ({
      type: `expect_${type}`,
      kwargs: JSON.parse(JSON.stringify({ column: 'c', ...kwargs })),
    })),
    suite_parameters: { p: 3 },
  }
}

function odcsOf(property: object): unknown {
  const about = { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'i', version: '1', status: 'active' }
  return {
    ...about,
    schema: [{ name: 't', properties: [{ name: 'c', ...property }] }],
    slaProperties: [{ property: 'latency', value: 4, unit: 'd', element: 't.c' }],
  }
}
