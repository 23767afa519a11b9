import { combine } from '@ml-actions/verdict/combine'
import type { Check, MetricChange, Outcome, Table, Verdict } from '@ml-actions/verdict/verdict'
import { worstFirst } from '@ml-actions/verdict/worst-first'
import { absentCheck } from './absent.ts'
import { changesOf, untold, wrongInWords } from './changes.ts'
import type { Evidence, Matrix, ReadVerdict, UnreadVerdict } from './evidence.ts'
import { isUnjudged, tendencyInWords, tendencyOf } from './tendency.ts'

/**
 * Combines the verdicts that were read: any fail is a fail, any inconclusive one or none at all is
 * inconclusive. Numbers of metrics files decide nothing: no rule was asked of them. Nor does a run whose mode judges
 * nothing, a draft or a plan, unless it fails.
 */
export function judge(evidence: Evidence): Verdict {
  const read = [
    ...judgingFirst(evidence).map((one) => checkOf(one, evidence)),
    ...evidence.unread.map(unread),
    ...evidence.absent.map((one) => absentCheck(one, evidence.baseline)),
  ]
  const checks = read.some(decides) ? read : [nothingRead(evidence), ...read]
  const outcome = combine(checks)
  return {
    action: 'cml-report',
    outcome,
    headline: headlineOf(evidence, outcome, checks),
    checks,
    metrics: metricsOf(evidence),
    tables: evidence.matrix === undefined ? [] : [matrixTable(evidence.matrix)],
    notes: [...new Set([...wrongInWords(evidence.numbers), ...evidence.notes])],
    sources: [],
    facts: {
      verdicts: evidence.verdicts.length,
      baseline: baselineFact(evidence),
    },
  }
}

function baselineFact({ baseline }: Evidence): string | null {
  if (baseline.is === 'none') return null
  return baseline.is === 'commit' ? baseline.commit : baseline.name
}

/** Names a verdict by its action and mode, and by its file too where these ran more than once. */
function nameOf({ path, verdict }: ReadVerdict, { verdicts }: Evidence): string {
  const name = ranAs(verdict)
  const same = verdicts.filter((other) => ranAs(other.verdict) === name)
  return same.length > 1 ? `${name} (${path})` : name
}

/** The action, with its mode where that judges nothing: `data-validate lint`. */
function ranAs({ action, mode }: Verdict): string {
  return mode === undefined ? action : `${action} ${mode}`
}

/** What judged is told before what only read or wrote something. */
function judgingFirst({ verdicts }: Evidence): readonly ReadVerdict[] {
  const isTold = ({ verdict }: ReadVerdict) => Number(verdict.mode !== undefined)
  return verdicts.toSorted((one, other) => isTold(one) - isTold(other))
}

function decides({ severity }: Check): boolean {
  return severity === 'error'
}

function checkOf(read: ReadVerdict, evidence: Evidence): Check {
  const { verdict } = read
  const [worst] = worstFirst(verdict.checks.filter((check) => check.outcome === verdict.outcome))
  const todo = verdict.outcome === 'pass' ? undefined : (worst?.todo ?? `read ${read.path}`)
  const isTold = verdict.mode !== undefined && verdict.outcome !== 'fail'
  return {
    rule: 'report/verdict',
    name: nameOf(read, evidence),
    outcome: verdict.outcome,
    severity: isTold ? 'warn' : 'error',
    is: isTold ? `judged nothing: ${verdict.headline}` : verdict.headline,
    wanted: 'a pass',
    ...(todo === undefined ? {} : { todo }),
    findings: [],
  }
}

function unread({ path, because }: UnreadVerdict): Check {
  return {
    rule: 'report/verdict',
    name: path,
    outcome: 'inconclusive',
    severity: 'error',
    is: because.is,
    wanted: because.wanted,
    todo: because.todo,
    reason: 'unreadable',
    findings: [],
  }
}

function nothingRead({ patterns, verdicts }: Evidence): Check {
  const told = [...new Set(verdicts.map(({ verdict }) => ranAs(verdict)))].join(', ')
  return {
    rule: 'report/verdict',
    name: 'verdicts',
    outcome: 'inconclusive',
    severity: 'error',
    is:
      told === ''
        ? `nothing was judged: no file matches ${patterns.join(', ')}`
        : `nothing was judged by ${told}`,
    wanted: 'the verdict.json of a step before this one',
    todo: 'run data-validate or model-gate first, or set fail-on to fail where numbers alone are wanted',
    reason: 'nothing-evaluated',
    findings: [],
  }
}

function headlineOf(evidence: Evidence, outcome: Outcome, read: readonly Check[]): string {
  const checks = read.filter(decides)
  const tendency = isUnjudged(checks) ? tendencyOf(evidence) : undefined
  if (tendency !== undefined) return tendencyInWords(tendency)
  const [worst, ...others] = worstFirst(checks)
  if (worst === undefined || others.length === 0) return worst?.is ?? 'nothing was judged'
  if (outcome !== 'pass') return `${worst.name}: ${worst.is}`
  const telling = evidence.verdicts.find(
    ({ verdict }) => verdict.mode === undefined && verdict.metrics.some((metric) => metric.change),
  )
  return telling?.verdict.headline ?? `all ${checks.length} verdicts pass`
}

function metricsOf({ verdicts, numbers, measured }: Evidence): readonly MetricChange[] {
  const judged = verdicts.flatMap(({ verdict }) => verdict.metrics)
  const parts = (measured?.slices ?? []).map(({ rows: _, ...slice }) => slice)
  const seen = untold([...(measured?.metrics ?? []), ...parts], judged).map(
    ({ proven: _, ...metric }) => metric,
  )
  const counted = untold(changesOf(numbers), [...judged, ...seen]).map(({ path, fate: _, ...change }) =>
    numbers.length > 1 ? { ...change, name: `${change.name} (${path})` } : change,
  )
  return [...judged, ...seen, ...counted]
}

function matrixTable({ now }: Matrix): Table {
  return {
    title: 'Confusion matrix: true classes by row, predicted ones by column',
    columns: ['true', ...now.classes],
    rows: now.classes.map((name, label) => [name, ...(now.counts[label] ?? []).map(String)]),
  }
}
