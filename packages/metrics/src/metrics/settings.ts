/** What a check says of its metric beside its name, by key. */
export type Settings = Readonly<Record<string, unknown>>

/** JSON Schemas of all settings that any metric has; a metric names those that are its own. */
export const settingSchemas = {
  average: {
    enum: ['macro', 'micro', 'weighted', 'samples'],
    description:
      'How the values of classes make one: their mean, of all decisions together, or by how often each class is true; `samples`, in a multilabel task, takes the mean of each row’s own value.',
  },
  class: {
    type: ['string', 'number', 'boolean'],
    description:
      'The class, or the label, that it is computed for; in a binary task the positive one if not said.',
  },
  'zero-division': {
    enum: [0, 1, 'skip'],
    description:
      'What a class (with `samples` a row) counts for whose value is 0 / 0, such as the precision of a class that is never predicted; `skip` leaves it out. Without it the metric is then undefined.',
  },
  beta: {
    type: 'number',
    exclusiveMinimum: 0,
    description: 'How many times as much recall counts as precision.',
  },
  weighting: {
    enum: ['none', 'linear', 'quadratic'],
    description:
      'How much a wrong class counts: the same for all, or by how far away it is in the order of classes.',
  },
  quantile: {
    type: 'number',
    exclusiveMinimum: 0,
    exclusiveMaximum: 1,
    description: 'Which quantile is predicted: 0.9 for one that nine labels of ten lie below.',
  },
  bins: {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    description: 'How many bins scores are put into; 10 if not said.',
  },
  binning: {
    enum: ['equal-width', 'equal-mass'],
    description: 'Whether bins are equally wide (default) or hold equally many rows.',
  },
  k: { type: 'integer', minimum: 1, maximum: 10_000, description: 'How many of the highest scores count.' },
  'empty-queries': {
    enum: ['skip', 'zero'],
    description: 'Whether a query without a relevant row is left out (default) or counts as 0.',
  },
  tolerance: {
    type: 'number',
    minimum: 0,
    description: 'How far two predicted numbers may be apart and count as the same; 0 if not said.',
  },
  costs: {
    type: 'object',
    minProperties: 1,
    maxProperties: 100,
    description:
      'What rows cost, by the true class, then by the predicted one; what is not there costs nothing.',
    additionalProperties: {
      type: 'object',
      minProperties: 1,
      maxProperties: 100,
      additionalProperties: { type: 'number' },
    },
  },
} as const

/** The name of a setting. */
export type SettingName = keyof typeof settingSchemas

/** The names of all settings. */
export const settingNames = Object.keys(settingSchemas) as readonly SettingName[]

/**
 * Prints a metric's name with what makes it another number than its plain self.
 * @example  nameWith('f1', { average: 'macro' }) // → 'f1 (macro)'
 * @example  nameWith('recall', { class: 'leave' }) // → 'recall (class leave)'
 */
export function nameWith(name: string, settings: Settings): string {
  const told = settingNames.flatMap((key) => {
    const value = settings[key]
    if (value === undefined || typeof value === 'object') return []
    return [bare.has(key) ? String(value) : `${key} ${value}`]
  })
  return told.length === 0 ? name : `${name} (${told.join(', ')})`
}

/** Settings whose value says all. */
const bare = new Set<SettingName>(['average', 'weighting'])
