/** The JSON Schema of a duration. */
export const duration = {
  type: 'string',
  pattern: '^[0-9]{1,9}[smhd]$',
  examples: ['90s', '24h'],
  description: 'a duration such as 90s, 5m, 36h or 2d',
}

/** Says what a key is for: editors show it while it is written. */
export function described(description: string, schema: object): object {
  return { ...schema, description }
}

/** The JSON Schema of an object with these properties and no others. */
export function closed(properties: object, required: readonly string[] = []): object {
  return { type: 'object', additionalProperties: false, required, properties }
}
