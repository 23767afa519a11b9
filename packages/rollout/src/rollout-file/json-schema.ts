import { judgeSchema } from './judge-schema.ts'
import { closed, described, duration } from './schema-parts.ts'

const name = {
  type: 'string',
  pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
  examples: ['churn-model'],
  description: 'a name as Kubernetes has it',
}
const ref = {
  type: 'string',
  pattern: '^refs/[^*]*\\*?[^*]*$',
  maxLength: 255,
  description: 'a branch or tag such as refs/heads/main or refs/tags/v*',
}

const target = closed(
  {
    deployment: described('the Deployment that serves now', name),
    container: described('its container that holds the model', name),
    service: described('the Service that finds its pods', name),
  },
  ['deployment', 'container', 'service'],
)
const route = closed(
  {
    provider: described('what moves the traffic', {
      enum: ['gateway-api', 'istio', 'ingress-nginx', 'service', 'kserve-standard', 'kserve-knative'],
    }),
    name: described(
      'the object of the route: of an HTTPRoute, a VirtualService, an Ingress, a Service, an InferenceService',
      name,
    ),
    rule: described('the rule, or http entry, whose weights move; for gateway-api and istio', {
      type: 'string',
      minLength: 1,
      maxLength: 253,
    }),
    'allow-throttle': {
      const: true,
      description: 'says that requests may wait for their copies: a shadow by ingress-nginx',
    },
  },
  ['provider', 'name'],
)
const waits = closed({
  settle: described('time that a change of the route needs to reach every proxy; 30s by default', duration),
  accept: described('after this a route that is not accepted is given up; 60s by default', duration),
  ready: described('in this time the pods of the candidate must be ready; 10m by default', duration),
  drain: described('between weight 0 and the end of the pods of the candidate; 60s by default', duration),
  poll: described('between two looks at the cluster; 5s by default', duration),
})
const annotations = {
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
}

/** All that may be another in each environment. */
const parts = {
  name: described('name of the rollout, at most 40 characters; what it makes is called by it', {
    ...name,
    maxLength: 40,
  }),
  namespace: described('the namespace that all of it is in', name),
  strategy: described(
    'canary: to a part of the users first; blue-green: to all at once, and back at once; shadow: to copies of their requests; rolling: pod by pod',
    { enum: ['canary', 'blue-green', 'shadow', 'rolling'] },
  ),
  'shadow-safe': {
    const: true,
    description: 'says that the candidate may do a request a second time: a copy of a write is a write',
  },
  target: described('what serves now; not with KServe, where the route is what serves', target),
  route: described('what moves the traffic', route),
  annotations: described(
    'annotations of the pods of the new release, such as ml-actions.dev/schema: 3',
    annotations,
  ),
  steps: described('weights, and how long each bakes: 5%:5m or 25%:10m..2h; 100 % follows by itself', {
    type: 'array',
    minItems: 1,
    maxItems: 20,
    items: { type: 'string', description: 'weight:bake, weight:least..most, or 100%' },
  }),
  judge: described('how the candidate is judged, beside the release that serves', judgeSchema),
  waits: described('how long is waited for what', waits),
  deadline: described('from the start to the end of the whole rollout; 6h by default', duration),
  'on-deadline': described('what follows at the deadline; rollback by default', {
    enum: ['rollback', 'hold'],
  }),
  'on-inconclusive': described(
    'what follows when a step has baked its most without a pass; hold by default',
    { enum: ['hold', 'rollback'] },
  ),
  'on-drift': described(
    'what follows when somebody else writes the weight; halt by default, restore puts it back',
    { enum: ['halt', 'restore'] },
  ),
  'keep-previous-for': described(
    'how long the old pods are kept after the new release serves; 1h by default',
    duration,
  ),
  'keep-releases': described('how many releases stay on record for a rollback; 10 by default', {
    type: 'integer',
    minimum: 3,
    maximum: 1000,
  }),
  guard: described(
    'who may run it',
    closed(
      {
        ref: described('the branch or tag that a run must be of, or a list of them', {
          anyOf: [ref, { type: 'array', minItems: 1, maxItems: 20, items: ref }],
        }),
      },
      ['ref'],
    ),
  ),
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
        description:
          'what is another in each environment, by its name: laid over the rest by the input environment',
        type: 'object',
        maxProperties: 20,
        propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$' },
        additionalProperties: partial(closed(parts)),
      },
    },
    ['rollout', 'name', 'namespace', 'strategy'],
  ),
  examples: [
    {
      rollout: 1,
      name: 'flights',
      namespace: 'ml',
      strategy: 'canary',
      target: { deployment: 'flights', container: 'api', service: 'flights' },
      route: { provider: 'gateway-api', name: 'flights', rule: 'predict' },
      steps: ['10%:10m', '50%:10m'],
      judge: {
        prometheus: { url: 'http://prometheus.monitoring:9090' },
        errors: { total: 'http_requests_total', bad: 'http_requests_total{code=~"5.."}' },
      },
      environments: { staging: { namespace: 'ml-staging', steps: ['50%:1m'] } },
    },
  ],
  // A rolling update has no route, and without steps no judge.
  if: { properties: { strategy: { const: 'rolling' } } },
  else: { required: ['route', 'judge'] },
} as const
