import { isMap, listOf, type Mapping, mapOf } from '@ml-actions/verdict/mapping'
import { digestTag, modelIdIn, type RunRecord, type Version } from '../registry.ts'
import { noAnswer } from './faults.ts'

/** Reads `model_version` of an answer. @throws {Outage} when it is none */
export function versionIn(answer: unknown, base: string): Version {
  const fields = mapIn(mapOf(answer), 'model_version')
  if (fields === undefined) throw noAnswer(base, 'an answer without a model version')
  return versionOf(fields, base)
}

/** Reads `model_versions` of an answer. @throws {Outage} when one is none */
export function versionsIn(answer: unknown, base: string): readonly Version[] {
  return mapsIn(mapOf(answer), 'model_versions').map((fields) => versionOf(fields, base))
}

function versionOf(fields: Mapping, base: string): Version {
  const name = textIn(fields, 'name')
  const version = textIn(fields, 'version')
  if (name === '' || version === '') throw noAnswer(base, 'a model version without name or number')
  const tags = pairsIn(fields, 'tags')
  const runId = textIn(fields, 'run_id')
  const digest = tags[digestTag]
  const source = textIn(fields, 'source')
  const modelId = modelIdIn(source)
  return {
    name,
    version,
    source,
    tags,
    ...(runId === '' ? {} : { runId }),
    ...(modelId === undefined ? {} : { modelId }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/** Reads `run` of an answer. @throws {Outage} when it is none */
export function runIn(answer: unknown, base: string): RunRecord {
  const run = mapIn(mapOf(answer), 'run')
  const info = mapIn(run ?? {}, 'info')
  const data = mapIn(run ?? {}, 'data') ?? {}
  if (info === undefined) throw noAnswer(base, 'an answer without a run')
  const address = textIn(info, 'artifact_uri')
  const outputs = mapsIn(mapIn(run ?? {}, 'outputs') ?? {}, 'model_outputs')
  return {
    id: textIn(info, 'run_id'),
    status: textIn(info, 'status'),
    metrics: lastValues(mapsIn(data, 'metrics'), base),
    params: pairsIn(data, 'params'),
    tags: pairsIn(data, 'tags'),
    models: outputs.map((output) => textIn(output, 'model_id')),
    ...(address === '' ? {} : { address }),
  }
}

/** Reads the metrics of `model` of an answer: all that were ever logged, of which the last ones count. @throws {Outage} when it is none */
export function modelMetricsIn(answer: unknown, base: string): Readonly<Record<string, number>> {
  const model = mapIn(mapOf(answer), 'model')
  if (model === undefined) throw noAnswer(base, 'an answer without a logged model')
  return lastValues(mapsIn(mapIn(model, 'data') ?? {}, 'metrics'), base)
}

/** The last value of each metric as MLflow itself chooses it for runs: by step, then by time, then the greater one. */
function lastValues(metrics: readonly Mapping[], base: string): Readonly<Record<string, number>> {
  const values = metrics.map((metric) => ({
    key: textIn(metric, 'key'),
    step: Number(textIn(metric, 'step')),
    time: Number(textIn(metric, 'timestamp')),
    value: numberIn(metric, base),
  }))
  const inOrder = values.toSorted(
    (one, other) => one.step - other.step || one.time - other.time || one.value - other.value || 0,
  )
  return Object.fromEntries(inOrder.map(({ key, value }) => [key, value]))
}

/** Reads the aliases of `registered_model`: the version by the alias. */
export function aliasesIn(answer: unknown): ReadonlyMap<string, string> {
  const model = mapIn(mapOf(answer), 'registered_model') ?? {}
  return new Map(mapsIn(model, 'aliases').map((each) => [textIn(each, 'alias'), textIn(each, 'version')]))
}

/** Reads the tags of `registered_model`. */
export function modelTagsIn(answer: unknown): ReadonlyMap<string, string> {
  return new Map(Object.entries(pairsIn(mapIn(mapOf(answer), 'registered_model') ?? {}, 'tags')))
}

/** Reads the names of `registered_models`. */
export function namesIn(answer: unknown): readonly string[] {
  return mapsIn(mapOf(answer), 'registered_models').map((model) => textIn(model, 'name'))
}

/** Reads where the next page begins; undefined on the last one. */
export function nextPageIn(answer: unknown): string | undefined {
  const token = textIn(mapOf(answer), 'next_page_token')
  return token === '' ? undefined : token
}

/** A metric's value: a JSON number, or one of the three words that protobuf's JSON writes for what JSON has no number for. */
function numberIn(metric: Mapping, base: string): number {
  const value = metric['value']
  if (typeof value === 'number') return value
  // Protobuf leaves out a field that has its default value.
  if (value === undefined) return 0
  const word = ['NaN', 'Infinity', '-Infinity'].find((each) => each === value)
  if (word === undefined) throw noAnswer(base, 'a metric whose value is no number')
  return Number(word)
}

function pairsIn(fields: Mapping, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(mapsIn(fields, key).map((pair) => [textIn(pair, 'key'), textIn(pair, 'value')]))
}

function mapsIn(fields: Mapping, key: string): readonly Mapping[] {
  return listOf(fields[key]).map(mapOf)
}

function mapIn(fields: Mapping, key: string): Mapping | undefined {
  return isMap(fields[key]) ? fields[key] : undefined
}

function textIn(fields: Mapping, key: string): string {
  const value = fields[key]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
