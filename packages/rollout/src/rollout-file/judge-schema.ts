import { closed, duration } from './schema-parts.ts'

const share = { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }
const labelName = { type: 'string', pattern: '^[a-zA-Z_][a-zA-Z0-9_]*$' }
/** The test against a ceiling asks for a share above it that is still below one: 2^¼ times. */
const ceiling = { type: 'number', exclusiveMinimum: 0, maximum: 0.8 }
const limits = { ceiling, 'pass-below': share }
const pair = closed({ total: { type: 'string' }, bad: { type: 'string' }, ...limits }, ['total', 'bad'])

/** The part of the rollout file's JSON Schema that says how a candidate is judged. */
export const judgeSchema = closed(
  {
    prometheus: closed(
      {
        url: { type: 'string', pattern: '^https?://' },
        'telemetry-lag': duration,
        'look-every': duration,
      },
      ['url'],
    ),
    arms: closed({ label: labelName }, ['label']),
    errors: pair,
    latency: closed({ histogram: { type: 'string' }, slo: { type: 'number' }, ...limits }, [
      'histogram',
      'slo',
    ]),
    business: {
      type: 'object',
      minProperties: 1,
      maxProperties: 8,
      propertyNames: {
        pattern: '^[a-z][a-z0-9-]{0,39}$',
        not: { enum: ['errors', 'latency', 'shift'] },
      },
      additionalProperties: pair,
    },
    shift: closed(
      {
        counter: { type: 'string' },
        by: labelName,
        tolerance: share,
        'on-shift': { enum: ['hold', 'rollback'] },
      },
      ['counter', 'by'],
    ),
    margin: { type: 'number', exclusiveMinimum: 1, maximum: 100 },
    'min-requests': { type: 'integer', minimum: 1, maximum: 1_000_000_000 },
    alpha: closed({ fail: share, pass: share }),
    dispersion: { type: 'number', minimum: 1, maximum: 1000 },
  },
  ['prometheus'],
)
