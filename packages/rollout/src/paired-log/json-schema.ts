import { closed, described } from '../rollout-file/schema-parts.ts'

const share = { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }
// Evidence against a limit is kept at rates above it, the nearest 2^¼ times as high.
const limit = { type: 'number', exclusiveMinimum: 0, maximum: 0.8 }

const limits = {
  ceiling: described('share of failed requests above which a candidate fails', limit),
  'pass-below': described('share below which it passes, whatever the stable one does', limit),
}
const latency = {
  slo: { type: 'number', exclusiveMinimum: 0, description: 'seconds above which a request is slow' },
}
const alpha = closed({
  fail: described('chance that a good candidate is failed; 0.01 by default', share),
  pass: described('chance that one worse than the margin passes; 0.05 by default', share),
})
const judge = closed({
  errors: described('requests that fail', closed(limits)),
  latency: described('requests that are slow', closed(latency, ['slo'])),
  'max-changed': described('share of changed predictions to stay below', limit),
  'same-within': {
    type: 'number',
    minimum: 0,
    description: 'numbers this close to each other are the same prediction',
  },
  shift: described(
    'whether the classes moved',
    closed({ tolerance: described('total variation distance that is tolerated; 0.1 by default', share) }),
  ),
  margin: described(
    'how many times the share of bad requests of the stable one is not tolerated; 1.5 by default',
    {
      type: 'number',
      exclusiveMinimum: 1,
      maximum: 100,
    },
  ),
  'min-requests': described('pairs below which nothing passes; 300 by default', {
    type: 'integer',
    minimum: 1,
    maximum: 1_000_000,
  }),
  alpha: described('how often the judge may err', alpha),
  dispersion: described('how much more bad requests come in bursts than alone', {
    type: 'number',
    minimum: 1,
    maximum: 1000,
  }),
})

/** The JSON Schema (2020-12) of a rollout file with `pairs`: a shadow that is judged from a log, without a cluster. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'How a new release is judged by a log of paired predictions',
  ...closed(
    {
      rollout: { const: 1, description: 'version of this format' },
      name: described('name of the rollout, at most 40 characters', {
        type: 'string',
        pattern: '^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$',
      }),
      strategy: described('shadow: the candidate was asked beside, and answered nobody', { const: 'shadow' }),
      pairs: {
        type: 'string',
        minLength: 1,
        maxLength: 1024,
        description:
          'a file of JSON lines, or a glob: one object a request, with id, at, stable and candidate',
      },
      judge: described('how the candidate is judged, beside the release that serves', judge),
    },
    ['rollout', 'name', 'strategy', 'pairs'],
  ),
  examples: [
    {
      rollout: 1,
      name: 'flights',
      strategy: 'shadow',
      pairs: 'logs/*.jsonl',
      judge: { 'max-changed': 0.05 },
    },
  ],
} as const
