/** JSON Schemas of the keywords of a range. */
export const rangeKeywords = {
  min: { type: 'number', description: 'The value is at least this.' },
  max: { type: 'number', description: 'The value is at most this.' },
  above: { type: 'number', description: 'The value is more than this.' },
  below: { type: 'number', description: 'The value is less than this.' },
} as const

/** JSON Schema of a margin: in the metric's unit, or as a part of the baseline's value. */
export function marginKeyword(description: string) {
  return {
    description,
    oneOf: [
      { type: 'number', minimum: 0 },
      {
        type: 'object',
        additionalProperties: false,
        required: ['relative'],
        properties: {
          relative: {
            type: 'number',
            minimum: 0,
            description: 'A part of the baseline’s value: 0.02 for 2 percent.',
          },
        },
      },
    ],
  } as const
}
