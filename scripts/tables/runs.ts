import { basename } from 'node:path'
import { checks } from '@ml-actions/data-validate/checks/catalogue'
import { placeInWords } from '@ml-actions/verdict/place'
import { renderers } from '@ml-actions/verdict/renderers/catalogue'
import type { Check } from '@ml-actions/verdict/verdict'
import { parse } from 'yaml'
import { differs, type Left, lacks, type Row, type Trial } from './trial.ts'

/** A run as a table tells it, and all that must come of it. */
export interface Run {
  readonly run: string
  readonly inputs: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly exit: number
  /** By `keyword`, or `column keyword` for a check of one column. */
  readonly checks?: Readonly<Record<string, Wanted>>
  /** Words that the log, the job's page and files that the run leaves must have. */
  readonly log?: readonly string[]
  readonly summary?: readonly string[]
  readonly left?: Readonly<Record<string, readonly string[]>>
  /** Further runs in the same folder. */
  readonly next?: readonly Run[]
  /** What it shows beside what can be seen from the above. */
  readonly covers?: readonly string[]
}

/** What must come of a check. */
interface Wanted {
  readonly is: 'pass' | 'fail' | 'inconclusive'
  /** Words of what was found, or the reason. */
  readonly says?: string
  /** `path:line:column` of the first place. */
  readonly at?: string
}

/** Makes a trial of a run, and of each that follows it. */
export function trialOf(run: Run): Trial {
  const { run: name, inputs, files = {}, terminal = false, next = [] } = run
  const checked = Object.entries(run.checks ?? {}).map(
    ([key, wanted]): Row => ({
      name: `${name}: ${key}`,
      covers: wanted.is === 'fail' ? [levelOf(key)] : [],
      differences: (left) => checkDifferences(left, key, wanted),
    }),
  )
  const ended: Row = {
    name: `${name}: ends with ${run.exit}`,
    covers: [...coveredInputs(inputs), ...coveredReading(files['contract.yml'] ?? ''), ...(run.covers ?? [])],
    differences: (left) => [
      ...differs('the exit code', left.code, run.exit),
      ...lacks('the log', left.log, run.log ?? []),
    ],
  }
  return {
    name,
    inputs,
    files,
    inTerminal: terminal,
    rows: [ended, ...checked, ...reportRows(run)],
    next: next.map(trialOf),
  }
}

function reportRows({ run, log = [], summary = [], left = {} }: Run): readonly Row[] {
  const files = Object.entries(left).map(
    ([path, words]): Row => ({
      name: `${run}: leaves ${path}`,
      covers: renderers.filter(({ file }) => file === basename(path)).map((one) => `report ${one.name}`),
      differences: (of) => lacks(path, of.file(path), words),
    }),
  )
  const annotated = log.some((words) => /^::(error|warning|notice) /.test(words))
  const covers = [
    ...(annotated ? ['report of annotations'] : []),
    ...(summary.length > 0 ? ['report of the job’s page'] : []),
  ]
  const page: Row = {
    name: `${run}: what the job shows`,
    covers,
    differences: (of) => lacks("the job's page", of.summary, summary),
  }
  return covers.length === 0 ? files : [page, ...files]
}

/** The inputs that a run uses, and which of their words. */
function coveredInputs(inputs: Readonly<Record<string, string>>): readonly string[] {
  const { mode = 'validate', tool = 'auto' } = inputs
  const importer = mode === 'convert' && tool !== 'auto' ? [`importer ${tool}`] : []
  const used = Object.entries(inputs).flatMap(([name, value]) => [`input ${name}`, `input ${name}: ${value}`])
  return [`mode ${mode}`, ...importer, ...used]
}

/** What a contract says of how its data is written, and the keys of the long form that it uses. */
function coveredReading(contract: string): readonly string[] {
  const { data, columns } = mapOf(parse(contract, { schema: 'failsafe' }))
  const { csv, ...others } = mapOf(data)
  const demands = Object.values(mapOf(columns)).map(mapOf)
  const accepted = demands.flatMap(({ accept }) => (Array.isArray(accept) ? accept : []))
  const long = demands.flatMap((demand) => Object.values(demand).map(mapOf)).filter((one) => 'value' in one)
  return [
    ...Object.keys(others).map((key) => `data ${key}`),
    ...(csv === undefined ? [] : ['data csv']),
    ...Object.keys(mapOf(csv)).map((key) => `csv ${key}`),
    ...accepted.map((one) => `accept ${typeof one === 'string' ? one : Object.keys(mapOf(one))[0]}`),
    ...long.flatMap((one) => Object.keys(one).map((key) => `long form ${key}`)),
  ]
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

/** Whether a key speaks of a column, a row or the dataset. */
function levelOf(key: string): string {
  const [keyword = '', column] = key.split(' ').reverse()
  if (column !== undefined) return `column ${keyword}`
  return `${checks.some(({ name, level }) => name === keyword && level === 'row') ? 'row' : 'dataset'} ${keyword}`
}

function checkDifferences(left: Left, key: string, wanted: Wanted): readonly string[] {
  const check = left.verdict?.checks.find((one) => keyOf(one) === key)
  if (check === undefined) {
    const there = left.verdict?.checks.map(keyOf).join(', ') ?? `no verdict: ${left.log.slice(0, 800)}`
    return [`no such check in the verdict; there are: ${there}`]
  }
  const [first] = check.findings
  const place = first?.place === undefined ? '' : placeInWords(first.place)
  return [
    ...differs('the outcome', check.outcome, wanted.is),
    ...lacks(
      'what was found',
      `${check.is} (${check.reason ?? ''})`,
      wanted.says === undefined ? [] : [wanted.says],
    ),
    ...(wanted.at === undefined ? [] : differs('the first place', place, wanted.at)),
  ]
}

function keyOf({ rule, subject }: Check): string {
  return [subject, rule.replace(/^data\//, '')].filter((word) => word !== undefined).join(' ')
}
