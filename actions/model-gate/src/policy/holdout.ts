/** How often the same rows may judge candidates, and what each judgement may tell. */
export interface Holdout {
  /** How many candidates the rows may judge. */
  readonly looks: number
  /** Whether whoever makes candidates learns from verdicts: `none` divides alpha by the looks, `full` by 2^looks. */
  readonly adaptivity: 'none' | 'full'
  /** Whether the report shows numbers, or verdicts alone. */
  readonly reveal: 'all' | 'verdict'
}

/** JSON Schema of a holdout. */
export const holdoutSchema = {
  type: 'object',
  description:
    'How often these rows may judge: every candidate judged by them wears them out, and alpha is divided among the looks.',
  additionalProperties: false,
  required: ['looks'],
  properties: {
    looks: {
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
      description: 'How many candidates the rows may judge.',
    },
    adaptivity: {
      enum: ['none', 'full'],
      description:
        'Whether candidates are made knowing earlier verdicts: `none` divides alpha by the looks (default), `full` by 2 to their power.',
    },
    reveal: {
      enum: ['all', 'verdict'],
      description:
        'What the report shows of the rows: all numbers (default), or the verdicts alone, which the bound of `full` supposes.',
    },
  },
} as const

/** The chance of a wrong answer that one look may take, so that all looks together take alpha. */
export function alphaOfLook(alpha: number, { looks, adaptivity }: Holdout): number {
  return adaptivity === 'full' ? alpha * 2 ** -looks : alpha / looks
}
