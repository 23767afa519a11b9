import { judgeSchema } from './judge-schema.ts'
import { closed, duration } from './schema-parts.ts'

const name = {
  type: 'string',
  pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
  description: 'a name as Kubernetes has it',
}
const ref = {
  type: 'string',
  pattern: '^refs/[^*]*\\*?[^*]*$',
  maxLength: 255,
  description: 'a branch or tag such as refs/heads/main or refs/tags/v*',
}

/** All that may be another in each environment. */
const parts = {
  name: { ...name, maxLength: 40 },
  namespace: name,
  strategy: { enum: ['canary', 'blue-green', 'shadow', 'rolling'] },
  'shadow-safe': {
    const: true,
    description: 'says that the candidate may do a request a second time: a copy of a write is a write',
  },
  target: closed({ deployment: name, container: name, service: name }, [
    'deployment',
    'container',
    'service',
  ]),
  route: closed(
    {
      provider: {
        enum: ['gateway-api', 'istio', 'ingress-nginx', 'service', 'kserve-standard', 'kserve-knative'],
      },
      name,
      rule: { type: 'string', minLength: 1, maxLength: 253 },
      'allow-throttle': {
        const: true,
        description: 'says that requests may wait for their copies: a shadow by ingress-nginx',
      },
    },
    ['provider', 'name'],
  ),
  annotations: {
    type: 'object',
    maxProperties: 20,
    propertyNames: {
      pattern:
        '^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,20}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$',
    },
    additionalProperties: {
      type: ['string', 'integer'],
      maxLength: 1024,
      description: 'a text or a whole number',
    },
    description: 'annotations of the pods of the new release, such as ml-actions.dev/schema: 3',
  },
  steps: {
    type: 'array',
    minItems: 1,
    maxItems: 20,
    items: { type: 'string', description: 'weight:bake, weight:least..most, or 100%' },
  },
  judge: judgeSchema,
  waits: closed({ settle: duration, accept: duration, ready: duration, drain: duration, poll: duration }),
  deadline: duration,
  'on-deadline': { enum: ['rollback', 'hold'] },
  'on-inconclusive': { enum: ['hold', 'rollback'] },
  'on-drift': { enum: ['halt', 'restore'] },
  'keep-previous-for': duration,
  'keep-releases': { type: 'integer', minimum: 3, maximum: 1000 },
  guard: closed({ ref: { anyOf: [ref, { type: 'array', minItems: 1, maxItems: 20, items: ref }] } }, ['ref']),
}

/** The same schema with nothing required at any depth: what is left out is taken from the rest of the file. */
function partial(schema: object): object {
  const loose = Object.entries(schema)
    .filter(([key]) => key !== 'required')
    .map(([key, value]) => [key, key === 'properties' ? within(value) : value] as const)
  return Object.fromEntries(loose)
}

function within(properties: Readonly<Record<string, object>>): object {
  return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, partial(schema)]))
}

/** The JSON Schema (2020-12) of the rollout file; closed, so that a mistyped key is told. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'How a new release takes over the traffic',
  ...closed(
    {
      rollout: { const: 1, description: 'version of this format' },
      ...parts,
      environments: {
        type: 'object',
        maxProperties: 20,
        propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$' },
        additionalProperties: partial(closed(parts)),
      },
    },
    ['rollout', 'name', 'namespace', 'strategy'],
  ),
  // A rolling update has no route, and without steps no judge.
  if: { properties: { strategy: { const: 'rolling' } } },
  else: { required: ['route', 'judge'] },
} as const
