const share = { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }
// Evidence against a limit is kept at rates above it, the nearest 2^¼ times as high.
const limit = { type: 'number', exclusiveMinimum: 0, maximum: 0.8 }

function closed(properties: object, required: readonly string[] = []): object {
  return { type: 'object', additionalProperties: false, required, properties }
}

/** The JSON Schema (2020-12) of a rollout file with `pairs`: a shadow that is judged from a log, without a cluster. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'How a new release is judged by a log of paired predictions',
  ...closed(
    {
      rollout: { const: 1, description: 'version of this format' },
      name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$' },
      strategy: { const: 'shadow' },
      pairs: {
        type: 'string',
        minLength: 1,
        maxLength: 1024,
        description:
          'a file of JSON lines, or a glob: one object a request, with id, at, stable and candidate',
      },
      judge: closed({
        errors: closed({ ceiling: limit, 'pass-below': limit }),
        latency: closed({ slo: { type: 'number', exclusiveMinimum: 0, description: 'seconds' } }, ['slo']),
        'max-changed': { ...limit, description: 'share of changed predictions to stay below' },
        'same-within': {
          type: 'number',
          minimum: 0,
          description: 'numbers this close to each other are the same prediction',
        },
        shift: closed({ tolerance: share }),
        margin: { type: 'number', exclusiveMinimum: 1, maximum: 100 },
        'min-requests': { type: 'integer', minimum: 1, maximum: 1_000_000 },
        alpha: closed({ fail: share, pass: share }),
        dispersion: { type: 'number', minimum: 1, maximum: 1000 },
      }),
    },
    ['rollout', 'name', 'strategy', 'pairs'],
  ),
} as const
