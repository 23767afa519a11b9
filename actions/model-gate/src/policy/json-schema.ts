import { metrics } from '@ml-actions/metrics/metrics/catalogue'
import { settingSchemas } from '@ml-actions/metrics/metrics/settings'
import { predictorSchema } from '../predictors/catalogue.ts'
import { sampled } from '../probes/sample.ts'
import { rules } from '../rules/catalogue.ts'
import type { Rule } from '../rules/rule.ts'
import { holdoutSchema } from './holdout.ts'
import { checkOfProbes, namesOf, probeDefinitions } from './probe-schema.ts'
import { waiversSchema } from './waivers.ts'

/** Words under which a check is told from the others in reports. */
const checkName = '^[a-z0-9][a-z0-9_-]{0,63}$'

const column = { type: 'string', minLength: 1 } as const

/** A column a class, or what the names of all of them begin with. */
const byClass = [
  column,
  { type: 'object', minProperties: 1, maxProperties: 1000, additionalProperties: column },
] as const

const files = {
  predictions: { type: 'string', minLength: 1, description: 'A file of rows: CSV or Parquet.' },
  metrics: { type: 'string', minLength: 1, description: 'A file of numbers: JSON, YAML or TOML.' },
  inputs: {
    ...sampled.inputs,
    description:
      'A table of rows with their labels that the model itself is asked, through its predictor, in the place of "predictions"; a baseline with a predictor and no file is asked the candidate’s.',
  },
  columns: sampled.columns,
  predictor: predictorSchema,
  id: {
    ...column,
    description: 'The column that tells rows apart, and by which two models’ rows are paired.',
  },
  label: { ...column, description: 'The column of what really happened.' },
  prediction: { ...column, description: 'The column of what the model says.' },
  score: { ...column, description: 'The column of what the model gives the positive class.' },
  labels: {
    description:
      'In a multilabel task, the columns of 0 and 1 of what is true, by label; or what their names begin with, the rest being the label.',
    oneOf: byClass,
  },
  predicted: {
    description: 'In a multilabel task, the columns of 0 and 1 of what the model says, in the same way.',
    oneOf: byClass,
  },
  scores: {
    description:
      'The columns of what the model gives each class, by class (or label); or what their names begin with, the rest being the class.',
    oneOf: byClass,
  },
  group: {
    ...column,
    description:
      'The column of what rows belong together by, such as a user: then intervals are of groups, not of rows.',
  },
} as const

const strength = {
  enum: ['proven-ok', 'no-proven-harm'],
  description: 'What must be proven: that the demand is met, or only that it is not known to be broken.',
} as const

const alpha = {
  type: 'number',
  exclusiveMinimum: 0,
  maximum: 0.4,
  description: 'Chance taken of a wrong answer, to each side.',
} as const

const minRows = {
  type: 'integer',
  minimum: 2,
  description: 'The fewest rows that a metric, or a slice of it, must rest on to be judged.',
} as const

const catalogue: readonly Rule[] = rules

/** What any check may say, whatever it is about. */
const ofAnyCheck = {
  'min-rows': minRows,
  alpha,
  require: strength,
  severity: { enum: ['error', 'warn'], description: 'Whether it decides, or is only reported.' },
  why: { type: 'string', maxLength: 500, description: 'Why it is asked; shown with the answer.' },
} as const

const ofMetric = {
  type: 'object',
  description: 'One demand of a metric.',
  additionalProperties: false,
  properties: {
    metric: {
      type: 'string',
      minLength: 1,
      description: `The metric; by default the check’s own name. One of ${metrics.map(({ name }) => name).join(', ')}, or a name in the metrics files.`,
    },
    better: {
      enum: ['higher', 'lower'],
      description: 'Which way is better, for a metric that is not in the list.',
    },
    ...settingSchemas,
    ...Object.assign({}, ...catalogue.map(({ schema }) => schema)),
    by: {
      description:
        'The slice columns, each by itself; a list in the list is their crossing, `[[region, plan]]`. Or the word "point", to compare values without an interval.',
      oneOf: [
        column,
        {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          uniqueItems: true,
          items: {
            oneOf: [column, { type: 'array', minItems: 2, maxItems: 4, uniqueItems: true, items: column }],
          },
        },
      ],
    },
    slices: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
      items: { type: ['string', 'number', 'boolean'] },
      description:
        'Slices that must be there with enough rows: values of the slice column, or "region=EU" where there are several.',
    },
    'too-small': {
      enum: ['report', 'inconclusive'],
      description:
        'What slices with too few rows do: nothing but be counted, or leave the check unanswered (default).',
    },
    ...namesOf(ofAnyCheck),
  },
} as const

/** A check is a probe’s where it has the probe’s keyword, else a metric’s. */
const check = checkOfProbes(ofAnyCheck, { $ref: '#/$defs/metric' })

/** JSON Schema of a policy, written from the catalogues of metrics and of rules. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://ml-actions.dev/schemas/policy-1.json',
  title: 'Policy of model-gate',
  type: 'object',
  additionalProperties: false,
  required: ['policy', 'checks'],
  examples: [
    {
      policy: 1,
      task: 'binary',
      checks: { accuracy: { min: 0.8 }, 'recall-keep': { metric: 'recall', 'not-worse-by': 0.01 } },
    },
  ],
  $defs: { metric: ofMetric, ...probeDefinitions(ofAnyCheck) },
  properties: {
    policy: { const: 1, description: 'The version of this format.' },
    task: {
      enum: ['binary', 'multiclass', 'multilabel', 'regression', 'ranking'],
      description: 'What the model predicts; needed for predictions.',
    },
    positive: {
      type: ['string', 'number', 'boolean'],
      description:
        'The class that a binary task looks for; by default 1 of 0 and 1, and true of true and false.',
    },
    threshold: {
      type: 'number',
      description:
        'Makes predictions of scores: positive, or a label of the row, from this score on, in a binary or multilabel task without predictions.',
    },
    candidate: {
      type: 'object',
      description: 'The model that asks to replace the baseline.',
      additionalProperties: false,
      properties: files,
    },
    baseline: {
      type: 'object',
      description: 'The model in use; its columns are called as the candidate’s unless it says otherwise.',
      additionalProperties: false,
      properties: {
        ...files,
        'first-run': {
          enum: ['inconclusive', 'absolute-only'],
          description:
            'Without a baseline file: leave comparisons unanswered (default), or judge only what needs none.',
        },
      },
    },
    defaults: {
      type: 'object',
      description: 'What checks have that do not say otherwise.',
      additionalProperties: false,
      properties: {
        alpha,
        family: {
          enum: ['holm'],
          description: 'How the chance of a false alarm is held over slices and groups; Holm’s correction.',
        },
        'min-rows': minRows,
        require: strength,
      },
    },
    holdout: holdoutSchema,
    waivers: waiversSchema,
    evaluator: {
      type: 'array',
      maxItems: 100,
      description:
        'Paths or globs of the code that makes the predictions and metrics; a change of these leaves its verdict unverified.',
      items: { type: 'string', minLength: 1 },
    },
    checks: {
      type: 'object',
      description: 'The demands by name.',
      propertyNames: { type: 'string', pattern: checkName },
      additionalProperties: check,
    },
  },
} as const
