const text = { type: 'string' } as const
const level = { enum: ['none', 'note', 'warning', 'error'] } as const
const message = {
  type: 'object',
  properties: { text },
  required: ['text'],
  additionalProperties: false,
} as const
const position = { type: 'integer', minimum: 1 } as const

const location = {
  type: 'object',
  properties: {
    physicalLocation: {
      type: 'object',
      properties: {
        artifactLocation: {
          type: 'object',
          properties: {
            uri: { type: 'string', pattern: "^[A-Za-z0-9\\-._~!$&'()*+,;=@%/]*$" },
            uriBaseId: text,
          },
          required: ['uri', 'uriBaseId'],
          additionalProperties: false,
        },
        region: {
          type: 'object',
          properties: { startLine: position, startColumn: position, endColumn: position },
          required: ['startLine'],
          additionalProperties: false,
        },
      },
      required: ['artifactLocation'],
      additionalProperties: false,
    },
    logicalLocations: {
      type: 'array',
      items: {
        type: 'object',
        properties: { fullyQualifiedName: text },
        required: ['fullyQualifiedName'],
        additionalProperties: false,
      },
    },
  },
  required: ['physicalLocation'],
  additionalProperties: false,
} as const

const result = {
  type: 'object',
  properties: {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
    level,
    message,
    locations: { type: 'array', items: location, minItems: 1, maxItems: 1 },
    partialFingerprints: { type: 'object', additionalProperties: text },
  },
  required: ['ruleId', 'ruleIndex', 'kind', 'level', 'message', 'locations', 'partialFingerprints'],
  // §3.27.10: a kind other than fail has no level.
  oneOf: [
    { properties: { kind: { const: 'fail' }, level: { not: { const: 'none' } } } },
    { properties: { kind: { not: { const: 'fail' } }, level: { const: 'none' } } },
  ],
  additionalProperties: false,
} as const

const rule = {
  type: 'object',
  properties: {
    id: text,
    shortDescription: message,
    help: message,
    helpUri: { type: 'string', pattern: '^https?://' },
    defaultConfiguration: {
      type: 'object',
      properties: { level },
      required: ['level'],
      additionalProperties: false,
    },
  },
  required: ['id', 'shortDescription', 'help', 'defaultConfiguration'],
  additionalProperties: false,
} as const

const invocation = {
  type: 'object',
  properties: {
    executionSuccessful: { type: 'boolean' },
    toolExecutionNotifications: {
      type: 'array',
      items: {
        type: 'object',
        properties: { level, message },
        required: ['message'],
        additionalProperties: false,
      },
    },
  },
  required: ['executionSuccessful'],
  additionalProperties: false,
} as const

/** What SARIF 2.1.0 demands of the parts that are written here, and GitHub's upload besides: ids, levels, one place a result. */
export const sarifShape = {
  type: 'object',
  properties: {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          tool: {
            type: 'object',
            properties: {
              driver: {
                type: 'object',
                properties: {
                  name: text,
                  semanticVersion: text,
                  rules: { type: 'array', items: rule, uniqueItems: true },
                },
                required: ['name', 'rules'],
                additionalProperties: false,
              },
            },
            required: ['driver'],
            additionalProperties: false,
          },
          invocations: { type: 'array', items: invocation },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result, maxItems: 25_000 },
        },
        required: ['tool', 'results'],
        additionalProperties: false,
      },
    },
  },
  required: ['version', 'runs'],
  additionalProperties: false,
} as const
