import { closed, described, duration } from './schema-parts.ts'

const share = { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }
const labelName = { type: 'string', pattern: '^[a-zA-Z_][a-zA-Z0-9_]*$' }
const text = { type: 'string' }
const limits = {
  // The test against a ceiling asks for a share above it that is still below one: 2^¼ times.
  ceiling: described('share of bad requests above which a candidate fails, whatever the stable one does', {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 0.8,
  }),
  'pass-below': described(
    'share below which it passes, whatever the stable one does; blue-green must have it',
    share,
  ),
}
const pair = closed(
  {
    total: described('all requests: a selector of a raw counter, such as http_requests_total', text),
    bad: described('the bad ones among them, such as http_requests_total{code=~"5.."}', text),
    ...limits,
  },
  ['total', 'bad'],
)
const prometheus = closed(
  {
    url: described('address of the server, without user or password', {
      type: 'string',
      pattern: '^https?://',
    }),
    'telemetry-lag': described('how late samples become visible; 30s by default', duration),
    'look-every': described('time between looks; 30s by default', duration),
  },
  ['url'],
)
const latency = closed(
  {
    histogram: described('name of a histogram, without _bucket', text),
    slo: described('the boundary, in its unit, above which a request is slow', { type: 'number' }),
    ...limits,
  },
  ['histogram', 'slo'],
)
const business = {
  type: 'object',
  minProperties: 1,
  maxProperties: 8,
  propertyNames: {
    pattern: '^[a-z][a-z0-9-]{0,39}$',
    not: { enum: ['errors', 'latency', 'shift'] },
  },
  additionalProperties: pair,
}
const shift = closed(
  {
    counter: described('a counter of predictions', text),
    by: described('its label that holds the class', labelName),
    tolerance: described('total variation distance of the classes that is tolerated; 0.1 by default', share),
    'on-shift': described('asks a person (hold, the default), or takes the candidate back', {
      enum: ['hold', 'rollback'],
    }),
  },
  ['counter', 'by'],
)
const alpha = closed({
  fail: described('chance that a good candidate is failed, over the whole rollout; 0.01 by default', share),
  pass: described('chance that one worse than the margin passes a step; 0.05 by default', share),
})

/** The part of the rollout file's JSON Schema that says how a candidate is judged. */
export const judgeSchema = closed(
  {
    prometheus: described('where the metrics are', prometheus),
    arms: described(
      'how the pods of both releases are told apart',
      closed({ label: described('the label that holds the name of the pod; pod by default', labelName) }, [
        'label',
      ]),
    ),
    errors: described('requests that fail', pair),
    latency: described('requests that are slow', latency),
    business: described('up to 8 pairs of counters of your own, by a name of yours', business),
    shift: described('what is predicted: whether the classes moved; not for blue-green', shift),
    margin: described(
      'how many times the share of bad requests of the stable one is not tolerated; 1.5 by default',
      {
        type: 'number',
        exclusiveMinimum: 1,
        maximum: 100,
      },
    ),
    'min-requests': described(
      'requests to the candidate, in each step, below which nothing passes; 300 by default',
      {
        type: 'integer',
        minimum: 1,
        maximum: 1_000_000_000,
      },
    ),
    alpha: described('how often the judge may err', alpha),
    dispersion: described(
      'how much more bad requests come in bursts than alone, where it cannot be measured; 2 by default',
      {
        type: 'number',
        minimum: 1,
        maximum: 1000,
      },
    ),
  },
  ['prometheus'],
)
