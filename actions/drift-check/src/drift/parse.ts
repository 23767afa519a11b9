import { checkSettings } from '@ml-actions/action/check-settings'
import { secondsOf } from '@ml-actions/action/inputs'
import { readSettings, type Settings } from '@ml-actions/action/settings'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Mapping, mapOf } from '@ml-actions/verdict/mapping'
import type { As, ColumnRule, DriftFile, Season } from './drift-file.ts'
import { schema } from './json-schema.ts'
import { validate } from './validate.generated.js'

/**
 * Reads a drift file.
 * @throws {Misuse} with line and column, for anything that its author must mend
 */
export function parseDriftFile(text: string, path: string): DriftFile {
  const settings = readSettings(text, path)
  checkSettings(settings, validate, schema)
  const value = mapOf(settings.value)
  const { k, n } = { k: 2, n: 3, ...mapOf(value['history']) }
  refuseNeverEnough(settings, Number(k), Number(n))
  refuseMixed(settings, value)
  const number = (key: string, otherwise: number) => (typeof value[key] === 'number' ? value[key] : otherwise)
  return {
    path,
    rules: Object.entries(mapOf(value['columns'])).map(([pattern, rule]) => ruleOf(pattern, rule)),
    ...(value['label'] === undefined ? {} : { label: String(value['label']) }),
    ...(value['season'] === undefined ? {} : { season: seasonOf(mapOf(value['season'])) }),
    keys: { psiAtLeast: number('psi-at-least', 0.1), alpha: number('alpha', 0.05) },
    minShare: number('min-share', 0.2),
    ...(value['accuracy'] === undefined
      ? {}
      : { accuracy: { min: Number(mapOf(value['accuracy'])['min']) } }),
    predictions: predictionsIn(mapOf(value['predictions'])),
    labelled: columnsIn(mapOf(value['accuracy'] ?? mapOf(value['simple'])['accuracy'])),
    history: { k: Number(k), n: Number(n) },
    cooldownSeconds: secondsOf(String(value['cooldown'] ?? '24h')) ?? 0,
    ...(value['min-fresh-labels'] === undefined ? {} : { minFreshLabels: Number(value['min-fresh-labels']) }),
    compat: Array.isArray(value['compat']) ? value['compat'].map(String) : [],
    ...(value['simple'] === undefined ? {} : { simple: simpleOf(mapOf(value['simple'])) }),
  }
}

function ruleOf(pattern: string, rule: unknown): ColumnRule {
  const { key, weight, as } = mapOf(rule)
  return {
    pattern,
    watch: rule !== 'ignore',
    isKey: key === true,
    weight: typeof weight === 'number' ? weight : 1,
    ...(isAs(as) ? { as } : {}),
  }
}

function columnsIn({ label = 'label', prediction = 'prediction' }: Mapping): DriftFile['labelled'] {
  return { label: String(label), prediction: String(prediction) }
}

function predictionsIn({ column = 'prediction', reference = [] }: Mapping): DriftFile['predictions'] {
  return { column: String(column), reference: [reference].flat().map(String) }
}

function seasonOf({ column, by }: Mapping): Season {
  return { column: String(column), by: by === 'month' || by === 'hour' ? by : 'weekday' }
}

function isAs(as: unknown): as is As {
  return as === 'number' || as === 'category' || as === 'length'
}

function simpleOf({ drift, accuracy }: Mapping): NonNullable<DriftFile['simple']> {
  return {
    ...(drift === undefined ? {} : { driftBelow: Number(mapOf(drift)['below']) }),
    ...(accuracy === undefined ? {} : { accuracyAbove: Number(mapOf(accuracy)['above']) }),
  }
}

function refuseNeverEnough(settings: Settings, k: number, n: number): void {
  if (k <= n) return
  throw new Misuse({
    is: `"history" asks for ${k} of ${n} runs`,
    wanted: '"k" of at most "n"',
    todo: 'lower k, or raise n',
    place: settings.place(['history', 'k']),
  })
}

/** The plain rule stands in place of all that decides otherwise. */
function refuseMixed(settings: Settings, value: Mapping): void {
  if (value['simple'] === undefined) return
  const deciding = [
    'psi-at-least',
    'alpha',
    'min-share',
    'accuracy',
    'history',
    'cooldown',
    'min-fresh-labels',
  ]
  const mixed = deciding.find((key) => value[key] !== undefined)
  if (mixed === undefined) return
  throw new Misuse({
    is: `"${mixed}" beside "simple"`,
    wanted: '"simple" alone, with "columns" and "label"',
    todo: 'take one of them away',
    place: settings.keyPlace([mixed]),
  })
}
