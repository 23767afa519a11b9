/** The JSON Schema of a duration. */
export const duration = {
  type: 'string',
  pattern: '^[0-9]{1,9}[smhd]$',
  description: 'a duration such as 90s, 5m, 36h or 2d',
}

/** The JSON Schema of an object with these properties and no others. */
export function closed(properties: object, required: readonly string[] = []): object {
  return { type: 'object', additionalProperties: false, required, properties }
}
