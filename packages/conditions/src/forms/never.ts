import type { Form } from './form.ts'

/** A form of `never`, which asks, and of `allowed` and `null`, which do not: the reader makes a null of `null`. */
export const neverAllowedNull: Form<'never'> = {
  // YAML reads a bare `null` as no value at all; both mean the word.
  schema: {
    if: { type: 'null' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: true,
    else: { enum: ['never', 'allowed', 'null'] },
  },
  summary: '`never`, `allowed` or `null`',
  read: (value) => (value === 'never' ? 'never' : undefined),
}
