import { compatNumbers } from '../compat/catalogue.ts'

const name = { type: 'string', minLength: 1 } as const
const share = { type: 'number', minimum: 0, maximum: 1 } as const

const watched = {
  oneOf: [
    { enum: ['watch', 'ignore'] },
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        key: {
          type: 'boolean',
          default: false,
          description: 'Whether drift of this column alone is enough.',
        },
        weight: {
          type: 'number',
          exclusiveMinimum: 0,
          default: 1,
          description: 'What it counts for in the share of drifted columns.',
        },
        as: {
          enum: ['number', 'category', 'length'],
          description:
            'How it is put into bins: by its order, value by value, or by how long its text is. By default as the reference is read.',
        },
      },
    },
  ],
} as const

const simple = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  description: 'The plain rule in place of all the rest: hold while both hold, else retrain.',
  properties: {
    drift: {
      description: 'How far the data may have moved.',
      type: 'object',
      additionalProperties: false,
      required: ['below'],
      properties: {
        below: {
          type: 'number',
          exclusiveMinimum: 0,
          description: 'The stability index of no column reaches this.',
        },
      },
    },
    accuracy: {
      description: 'How right the model must still be.',
      type: 'object',
      additionalProperties: false,
      required: ['above'],
      properties: {
        above: { ...share, description: 'The share of labelled rows of late that it must be right on.' },
        label: { ...name, default: 'label', description: 'The column of what really happened.' },
        prediction: { ...name, default: 'prediction', description: 'The column of what the model said.' },
      },
    },
  },
} as const

/** The drift file's schema, for editors and for the reader. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What is watched for drift, and when a model is trained again',
  type: 'object',
  additionalProperties: false,
  required: ['drift'],
  examples: [{ drift: 1, columns: { '*': 'watch', customer_id: 'ignore' }, history: { k: 2, n: 3 } }],
  properties: {
    drift: { const: 1, description: 'Version of this format.' },
    columns: {
      type: 'object',
      additionalProperties: watched,
      description: 'Columns by name or glob; the most exact one counts. By default every column is watched.',
      examples: [{ '*': 'watch', amount: { key: true, weight: 2 }, customer_id: 'ignore' }],
    },
    label: { ...name, description: 'The column of what really happened: its drift is told apart.' },
    season: {
      type: 'object',
      additionalProperties: false,
      required: ['column', 'by'],
      properties: {
        column: { ...name, description: 'The column of the time of a row.' },
        by: { enum: ['month', 'weekday', 'hour'], description: 'What makes rows alike.' },
      },
      description:
        'Rows are compared with those of the same month, weekday or hour (UTC) of the reference only.',
      examples: [{ column: 'at', by: 'weekday' }],
    },
    'psi-at-least': {
      type: 'number',
      exclusiveMinimum: 0,
      default: 0.1,
      description: 'The least stability index of a drifted column, after its noise is taken off.',
    },
    alpha: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 0.5,
      default: 0.05,
      description: 'The share of false alarms among alarms that the p-values are held to.',
    },
    'min-share': {
      ...share,
      default: 0.2,
      description: 'The least share of watched columns, by weight, that must have drifted.',
    },
    accuracy: {
      type: 'object',
      additionalProperties: false,
      required: ['min'],
      properties: {
        min: { ...share, description: 'The share of them that the model must be right on.' },
        label: { ...name, default: 'label', description: 'The column of what really happened.' },
        prediction: { ...name, default: 'prediction', description: 'The column of what the model said.' },
      },
      description:
        'The least accuracy on labelled rows of late; where it is to be had is the input "accuracy".',
    },
    predictions: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        column: {
          ...name,
          default: 'prediction',
          description: 'The column of what the model said, in the files of the input "predictions".',
        },
        reference: {
          oneOf: [name, { type: 'array', minItems: 1, items: name }],
          description:
            'Paths or globs of what it said on the reference, where that is data and was not frozen before.',
        },
      },
      description:
        'Where predictions are. They are watched as a column called `prediction`, and `columns` may name it.',
      examples: [{ column: 'churn', reference: 'predictions/train.parquet' }],
    },
    history: {
      type: 'object',
      additionalProperties: false,
      required: ['k', 'n'],
      properties: {
        k: { type: 'integer', minimum: 1, description: 'So many of them must have drifted.' },
        n: { type: 'integer', minimum: 1, maximum: 100, description: 'So many runs are looked at.' },
      },
      default: { k: 2, n: 3 },
      description: 'In how many of the last runs enough must have drifted.',
    },
    cooldown: {
      type: 'string',
      pattern: '^[0-9]{1,9}[smhd]$',
      examples: ['24h'],
      default: '24h',
      description: 'How long nothing is trained again after a retraining.',
    },
    'min-fresh-labels': {
      type: 'integer',
      minimum: 1,
      description: 'The fewest labelled rows since the reference.',
    },
    compat: {
      type: 'array',
      uniqueItems: true,
      items: { enum: compatNumbers.map((number) => number.name) },
      default: [],
      description:
        'Other tools’ numbers that are printed beside ours, as they define them; `evidently` alone is what it chooses for a column. They decide nothing, and need the values of both sides.',
      examples: [['evidently', 'nannyml.jensen_shannon']],
    },
    simple,
  },
} as const
