import { checkSettings } from '@ml-actions/action/check-settings'
import { didYouMean } from '@ml-actions/action/inputs'
import { readSettings, type Settings } from '@ml-actions/action/settings'
import { metricNamed, metrics } from '@ml-actions/metrics/metrics/catalogue'
import { type Settings as MetricSettings, settingNames } from '@ml-actions/metrics/metrics/settings'
import type { Task } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Mapping, mapOf } from '@ml-actions/verdict/mapping'
import { crossingOf } from '../evidence/crossing.ts'
import { wayOf } from '../predictors/catalogue.ts'
import { probeFor } from '../probes/catalogue.ts'
import type { Probe } from '../probes/probe.ts'
import type { Holdout } from './holdout.ts'
import { schema } from './json-schema.ts'
import type { Asked, Demand, Limit, Margin, ModelFiles, Policy, Strength, Waiver } from './policy.ts'
import { refuseIdleDemand } from './refuse-idle-demand.ts'
import { validate } from './validate.generated.js'
import { refuseIdleWaivers } from './waivers.ts'

/**
 * Reads a policy from the text of its file.
 * @throws {Misuse} with line and column, for anything that its author must mend
 */
export function parsePolicy(text: string, path: string): Policy {
  const settings = readSettings(text, path)
  checkSettings(settings, validate, schema)
  const value = mapOf(settings.value)
  const candidate = filesOf(mapOf(value['candidate']))
  const baseline = mapOf(value['baseline'])
  const own = filesOf(baseline)
  const { task, positive, threshold } = value
  const checks = checksOf(settings, value)
  const waivers = waiversOf(settings, value)
  refuseIdleWaivers({ checks, waivers })
  const holdout = value['holdout'] === undefined ? undefined : holdoutOf(mapOf(value['holdout']))
  return {
    path,
    ...(isTask(task) ? { task } : {}),
    ...(positive === undefined ? {} : { positive: String(positive) }),
    ...(typeof threshold === 'number' ? { threshold } : {}),
    candidate,
    ...(value['baseline'] === undefined
      ? {}
      : {
          baseline: {
            ...own,
            ...askedAlike(own, candidate),
            columns: { ...candidate.columns, ...own.columns },
          },
        }),
    firstRun: baseline['first-run'] === 'absolute-only' ? 'absolute-only' : 'inconclusive',
    checks,
    waivers,
    ...(holdout === undefined ? {} : { holdout }),
    evaluator: [value['evaluator'] ?? []].flat().map(String),
  }
}

function waiversOf(settings: Settings, { waivers }: Mapping): readonly Waiver[] {
  return (Array.isArray(waivers) ? waivers : []).map((each, at) => {
    const { check, until, reason, by } = mapOf(each)
    return {
      check: String(check),
      until: String(until),
      reason: String(reason),
      ...(by === undefined ? {} : { by: String(by) }),
      place: settings.place(['waivers', at]),
    }
  })
}

function holdoutOf({ looks, adaptivity, reveal }: Mapping): Holdout {
  return {
    looks: Number(looks),
    adaptivity: adaptivity === 'full' ? 'full' : 'none',
    reveal: reveal === 'verdict' ? 'verdict' : 'all',
  }
}

function filesOf(value: Mapping): ModelFiles {
  const named = (keys: readonly string[]) =>
    Object.fromEntries(keys.flatMap((key) => (typeof value[key] === 'string' ? [[key, value[key]]] : [])))
  const predictor = value['predictor'] === undefined ? undefined : mapOf(value['predictor'])
  if (predictor !== undefined) wayOf(predictor)
  const asked = predictor === undefined ? {} : { predictor }
  return {
    ...named(['predictions', 'metrics']),
    ...rowsIn(value),
    ...asked,
    columns: { ...named(['id', 'label', 'prediction', 'score', 'group']), ...byClassIn(value) },
  }
}

/** The rows that a model is asked. */
function rowsIn({ inputs, columns, predictions }: Mapping): Pick<ModelFiles, 'rows'> {
  if (inputs === undefined) return {}
  if (predictions !== undefined) {
    const is = '"predictions" names what a model said, and "inputs" asks it'
    throw new Misuse({ is, wanted: 'one of the two', todo: 'take one away' })
  }
  const given = columns === undefined ? {} : { columns: [columns].flat().map(String) }
  return { rows: { inputs: String(inputs), ...given } }
}

/** A baseline that can be asked, and has no file or rows of its own, is asked the candidate's rows. */
function askedAlike(own: ModelFiles, { rows }: ModelFiles): Pick<ModelFiles, 'rows'> {
  const speaks = own.predictions !== undefined || own.metrics !== undefined || own.rows !== undefined
  return rows === undefined || speaks || own.predictor === undefined ? {} : { rows }
}

const tasks: readonly unknown[] = ['binary', 'multiclass', 'multilabel', 'regression', 'ranking']

function isTask(task: unknown): task is Task {
  return tasks.includes(task)
}

/** Columns by class or label, or what they begin with. */
function byClassIn(value: Mapping): Pick<ModelFiles['columns'], 'labels' | 'predicted' | 'scores'> {
  const found = ['labels', 'predicted', 'scores'].flatMap((key) => {
    const written = value[key]
    if (typeof written === 'string') return [[key, written]]
    const named = Object.entries(mapOf(written)).map(([name, column]) => [name, String(column)])
    return named.length === 0 ? [] : [[key, Object.fromEntries(named)]]
  })
  return Object.fromEntries(found)
}

function checksOf(settings: Settings, value: Mapping): readonly Asked[] {
  const defaults = mapOf(value['defaults'])
  return Object.entries(mapOf(value['checks'])).map(([name, check]) =>
    checkOf(settings, name, { 'min-rows': 30, alpha: 0.05, ...defaults, ...mapOf(check) }),
  )
}

function checkOf(settings: Settings, name: string, value: Mapping): Asked {
  const place = settings.keyPlace(['checks', name])
  const { severity, why, by } = value
  const better = value['better'] === 'higher' || value['better'] === 'lower' ? value['better'] : undefined
  const point = by === 'point'
  const strength = strengthIn(value['require'])
  const probe = probeFor(value)
  const measured = inUnits(value, probe)
  const asked: Asked = {
    name,
    metric: typeof value['metric'] === 'string' ? value['metric'] : name,
    settings: probe === undefined ? settingsIn(value) : {},
    ...(better === undefined ? {} : { better }),
    demand: demandOf(name, measured, { place, probe }),
    point,
    columns: point ? [] : slicedBy(by),
    slices: [value['slices'] ?? []].flat().map(String),
    tooSmall: value['too-small'] === 'report' ? 'report' : 'inconclusive',
    minRows: Number(value['min-rows']),
    alpha: Number(value['alpha']),
    ...(strength === undefined ? {} : { require: strength }),
    severity: severity === 'warn' ? 'warn' : 'error',
    ...(typeof why === 'string' ? { why } : {}),
    place,
    ...(probe === undefined ? {} : { probe: { name: probe.name, settings: measured } }),
  }
  if (probe === undefined) {
    refuseUnknownMetric(asked)
    refuseIdleDemand(asked)
  }
  refuseIdleSlices(asked, value)
  return asked
}

/** The slice columns; a list in the list is a crossing of columns. */
function slicedBy(by: unknown): readonly string[] {
  if (by === undefined) return []
  return [by].flat().map((each) => (Array.isArray(each) ? crossingOf(each.map(String)) : String(each)))
}

/** Turns limits with a unit (`60ms`) into numbers of the probe's own. */
function inUnits(value: Mapping, probe: Probe | undefined): Mapping {
  const units = probe?.units ?? {}
  const limits = [...limitWords, 'not-worse-by', 'better-by'].flatMap((word) => {
    const [, digits, unit] = /^([0-9.]+) ?([A-Za-z%]+)$/.exec(String(value[word])) ?? []
    return digits === undefined || unit === undefined
      ? []
      : [[word, Number(digits) * (units[unit] ?? Number.NaN)]]
  })
  return { ...value, ...Object.fromEntries(limits) }
}

/** What a check says of its metric beside its name. */
function settingsIn(value: Mapping): MetricSettings {
  return Object.fromEntries(
    settingNames.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])),
  )
}

function strengthIn(word: unknown): Strength | undefined {
  return word === 'proven-ok' || word === 'no-proven-harm' ? word : undefined
}

const limitWords = ['min', 'max', 'above', 'below'] as const

/** What is demanded; the keys of one rule, and of one only. */
function demandOf(
  name: string,
  value: Mapping,
  { place, probe }: { readonly place: Asked['place']; readonly probe: Probe | undefined },
): Demand {
  const limits = limitWords.flatMap((word): Limit[] =>
    typeof value[word] === 'number' ? [{ word, value: value[word] }] : [],
  )
  const max = mapOf(value['gap'])['max']
  const demands: Demand[] = [
    ...(limits.length === 0 ? [] : [{ is: 'range', limits } as const]),
    ...(value['not-worse-by'] === undefined
      ? []
      : [{ is: 'not-worse-by', margin: marginOf(value['not-worse-by']) } as const]),
    ...(value['better-by'] === undefined
      ? []
      : [{ is: 'better-by', margin: marginOf(value['better-by']) } as const]),
    ...(typeof max === 'number' ? [{ is: 'gap', max } as const] : []),
  ]
  const [demand = probe?.demand] = demands
  if (demand !== undefined && demands.length <= 1) return demand
  const words = 'min, max, above, below; not-worse-by; better-by; gap'
  const is =
    demand === undefined
      ? `the check "${name}" demands nothing`
      : `the check "${name}" demands several things`
  const todo = demand === undefined ? 'write what is demanded' : 'write a check for each, with "metric"'
  throw new Misuse({ is, wanted: `one of ${words}`, todo, place })
}

function marginOf(value: unknown): Margin {
  if (typeof value === 'number') return { is: 'absolute', value }
  return { is: 'relative', value: Number(mapOf(value)['relative']) }
}

function refuseUnknownMetric({ name, metric, settings, better, demand, place }: Asked): void {
  const known = metricNamed(metric)
  const names = metrics.map((each) => each.name)
  if (known === undefined && better === undefined) {
    const is = `the metric of the check "${name}" is ${JSON.stringify(metric.slice(0, 80))}, which is not known`
    const todo = `${didYouMean(metric, names)} for one that only your metrics files have, say "better: higher" or "better: lower"`
    throw new Misuse({ is, wanted: `one of ${names.join(', ')}`, todo, place })
  }
  if (known !== undefined && better !== undefined && known.better !== better) {
    const is = `the check "${name}" says "better: ${better}" of ${known.name}`
    throw new Misuse({ is, wanted: `"better: ${known.better}", or nothing`, todo: 'take it away', place })
  }
  const idle = settingNames.filter(
    (key) => settings[key] !== undefined && known?.settings?.includes(key) !== true,
  )
  if (idle.length > 0) {
    const is = `the check "${name}" says "${idle.join('", "')}", which ${known?.name ?? 'a metric of your own'} does not have`
    const own = known?.settings?.map((key) => `"${key}"`).join(', ') ?? 'none'
    throw new Misuse({ is, wanted: `settings of the metric: ${own}`, todo: `take "${idle[0]}" away`, place })
  }
  const compares = demand.is === 'not-worse-by' || demand.is === 'better-by'
  if (compares && known?.better === 'neither') {
    const is = `the check "${name}" compares ${known.name}, of which neither more nor less is better`
    throw new Misuse({
      is,
      wanted: 'a range, or a gap between groups',
      todo: 'write "min" and "max", or "gap"',
      place,
    })
  }
}

/** Refuses keys of slices without slices, and what is not offered for slices. */
function refuseIdleSlices({ name, demand, columns, place, point }: Asked, value: Mapping): void {
  const sliced = columns.length > 0
  if (demand.is === 'gap' && !sliced) {
    const is = `the check "${name}" asks for a gap${point ? ' by point' : ''} and names no groups`
    throw new Misuse({ is, wanted: 'the column of the groups', todo: 'write for instance "by: sex"', place })
  }
  if (demand.is === 'better-by' && sliced) {
    const is = `the check "${name}" asks every slice to be better`
    throw new Misuse({
      is,
      wanted: '"min", "max", "not-worse-by" or "gap" with "by"',
      todo: 'ask one of these',
      place,
    })
  }
  if (!sliced && (value['too-small'] !== undefined || value['slices'] !== undefined)) {
    const said = value['slices'] === undefined ? 'says what slices that are too small do' : 'names "slices"'
    const is = `the check "${name}" ${said}, and has no slices`
    throw new Misuse({
      is,
      wanted: '"by" with it',
      todo: `name the slice columns, or take "${value['slices'] === undefined ? 'too-small' : 'slices'}" away`,
      place,
    })
  }
}
