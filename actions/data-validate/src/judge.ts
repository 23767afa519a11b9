import { counted, grouped } from '@ml-actions/conditions/words'
import { combine } from '@ml-actions/verdict/combine'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check, Outcome, Source, Verdict } from '@ml-actions/verdict/verdict'
import { type Block, bindNothing, type Running } from './bind.ts'
import type { Answer, Given } from './checks/check.ts'
import { mostExamples } from './checks/tally.ts'
import type { Contract } from './contract/contract.ts'
import { profileTable } from './profile/table.ts'
import { faultFinding, type Seen } from './survey.ts'

/** All that the verdict is made from. */
export interface Evidence {
  readonly contract: Contract
  readonly given: Given
  readonly seen: Seen
  /** What the table is called that was judged, and which of its rows; undefined of files. */
  readonly table?: string
  /** Set when a glob matched nothing, so that some of the data, or all, was not there. */
  readonly missing?: 'no-files'
  readonly notes: Notes
  /** The data's files and the contract, as read. */
  readonly sources: readonly Source[]
}

/** What was noticed and decides nothing. */
export interface Notes {
  /** Globs that matched nothing. */
  readonly unmatched: readonly string[]
  /** What was noticed about the files. */
  readonly files: readonly string[]
  /** What is said about the run. */
  readonly run: readonly string[]
}

/** Decides: same evidence, same verdict. */
export function judge(evidence: Evidence): Verdict {
  const { contract, seen, sources, notes, table } = evidence
  const checks = uniquelyNamed([
    ...readable(seen),
    ...demandedOf(evidence).map((running) => checkOf(running, evidence)),
  ])
  const outcome = combine(checks)
  return {
    action: 'data-validate',
    outcome,
    headline: headline(checks, seen, table),
    checks,
    metrics: [],
    tables: profileTable(seen.profiles, evidence.given.showing),
    notes: [...seen.notes, ...notes.unmatched, ...notes.files, ...notes.run],
    sources,
    facts: {
      rows: seen.rows,
      files: table === undefined ? seen.files : 0,
      ...(table === undefined ? {} : { table }),
      'failed-checks': checks.filter((check) => check.outcome === 'fail').length,
      'contract-file': contract.path,
    },
  }
}

function headline(checks: readonly Check[], { rows, files }: Seen, table: string | undefined): string {
  if (checks.length === 0) return 'nothing asked: the contract holds no check'
  const of = (outcome: Outcome) => grouped(checks.filter((check) => check.outcome === outcome).length)
  const answers = `${of('pass')} pass, ${of('fail')} fail, ${of('inconclusive')} inconclusive`
  const where = table === undefined ? `in ${counted(files, 'file')}` : `of ${shorten(table, 200)}`
  const data = `${counted(rows, 'row')} ${where}`
  return `${counted(checks.length, 'check')}: ${answers}; ${data}${sharedReason(checks)}`
}

/** Says why nothing at all was answered, where all checks have one reason. */
function sharedReason(checks: readonly Check[]): string {
  const [reason, ...others] = new Set(checks.map((check) => check.reason))
  return reason === undefined || others.length > 0 ? '' : `: ${checks[0]?.is.replace(/^not answered: /, '')}`
}

/** Every demand; where no header was seen at all, those too that no column could be met with. */
function demandedOf({ contract, given, seen: { running, files } }: Evidence): readonly Running[] {
  const all = new Map(running)
  if (files === 0) bindNothing(contract, { running: all, given })
  return [...all.values()]
}

/** Files without a header beside others are faults; alone they are nothing to judge. */
function isEmpty({ headerless, files, faults }: Seen): boolean {
  return headerless.length > 0 && files === 0 && faults === 0
}

function wasCut({ ended, headerless }: Seen): boolean {
  return ended || headerless.length > 0
}

/** What is wrong with the files themselves; no check when nothing is, since that answers no question asked. */
function readable(seen: Seen): readonly Check[] {
  const { rows } = seen
  const headerless = isEmpty(seen) ? [] : seen.headerless
  const faults = seen.faults + headerless.length
  if (faults === 0) return []
  const findings = [...seen.faultExamples.map(({ finding }) => finding), ...headerless.map(faultFinding)]
  const end = wasCut(seen) ? '; reading ended there, and what follows was not seen' : ''
  return [
    {
      rule: 'data/readable',
      name: 'readable',
      outcome: 'fail',
      severity: 'error',
      is: `${counted(faults, 'fault')} in the files themselves${end}`,
      wanted: 'files that are what their format says',
      todo: 'mend the files at these places, or say in the contract how they are written',
      counts: { evaluated: Math.max(rows, faults), failed: faults, skipped: 0 },
      findings: findings.slice(0, mostExamples),
    },
  ]
}

function checkOf(running: Running, evidence: Evidence): Check {
  const { demand, subject, shard, state } = running
  const { check, asked, severity, name, why, spelled } = demand
  const answer = check.answer(state, asked, demand.mostly, evidence.given)
  const { outcome, reason } = outcomeOf(running, answer, evidence)
  const { evaluated, failed, observed, examples } = answer
  const skipped = answer.skipped + running.outOfView
  const file = shard === undefined ? '' : `${shard}: `
  const generated = subject === undefined ? check.name : `${subject}: ${check.name}`
  const own = name !== undefined && subject !== undefined ? `${name} (${subject})` : name
  return {
    rule: `data/${check.name}`,
    ...(subject === undefined ? {} : { subject }),
    name: `${file}${own ?? generated}`,
    outcome,
    severity: check.severity?.(asked) ?? severity,
    is:
      reason === undefined
        ? answer.is
        : `not answered: ${because(reason, { answer, running, isTable: evidence.table !== undefined })}`,
    wanted: `${check.wanted(asked)}${spelled === undefined ? '' : `, ${spelled}`}${mostlyInWords(running)}${whenInWords(running)}`,
    ...(outcome === 'pass' ? {} : { todo: todo(outcome, reason) }),
    ...(reason === undefined ? {} : { reason }),
    ...(why === undefined ? {} : { why }),
    ...(observed === undefined ? {} : { observed }),
    counts: { evaluated, failed, skipped },
    asked: demand.place,
    findings: examples.map(({ finding }) => finding),
  }
}

interface Decided {
  readonly outcome: Outcome
  readonly reason?: string
}

/** Pass only what was really evaluated, on all of the data; fail only what no unseen row could undo. */
function outcomeOf({ demand, block, shard }: Running, answer: Answer, { seen, missing }: Evidence): Decided {
  const unknown = (reason: string): Decided => ({ outcome: 'inconclusive', reason })
  const { evaluated, holds, settled } = answer
  const missed =
    block ??
    missing ??
    (isEmpty(seen) ? 'no-header' : shard === undefined && wasCut(seen) ? 'reading-ended' : undefined)
  if (missed !== undefined && (holds !== false || !settled || evaluated === 0)) return unknown(missed)
  if (holds === undefined) return unknown(answer.reason ?? 'nothing-evaluated')
  if (evaluated < demand.minEvaluated)
    return unknown(evaluated === 0 ? 'nothing-evaluated' : 'too-few-evaluated')
  if (!holds) return { outcome: 'fail' }
  return seen.rows === 0 && demand.check.name !== 'rows' ? unknown('nothing-evaluated') : { outcome: 'pass' }
}

const blocks: Readonly<Record<Block | 'no-files' | 'no-header', string>> = {
  'column-absent': 'the column is not in every file',
  'nested-column': 'the column holds lists, maps or structs',
  'type-differs': "the file's own type is another",
  sampled: 'only a sample of the rows was looked at',
  'rows-gone': 'it must see the rows twice, and only what others saw of them is here',
  'not-pushed': 'the engine is not asked this',
  'files-differ':
    'the files have different columns, or have them in another order, and an engine is asked of all at once',
  'reading-ended': 'a file could not be read to its end',
  'no-files': 'no file matches',
  'no-header': 'the file is empty, without even a header',
}

/** The same of a table. */
const blocksOfTable: Readonly<Record<string, string>> = {
  ...blocks,
  'column-absent': 'the table has no such column',
  'type-differs': "the table's own type is another",
}

interface Unanswered {
  readonly answer: Answer
  readonly running: Running
  readonly isTable: boolean
}

function because(reason: string, { answer, running, isTable }: Unanswered): string {
  const { because: told, demand } = running
  const words: Readonly<Record<string, string>> = isTable ? blocksOfTable : blocks
  if (reason === 'not-pushed' && told !== undefined) return `the engine is not asked: ${told}`
  if (Object.hasOwn(words, reason)) return String(words[reason])
  if (reason === 'nothing-evaluated') return 'nothing was there to evaluate'
  if (reason !== 'too-few-evaluated') return answer.is
  return `${grouped(answer.evaluated)} evaluated, fewer than min-evaluated (${grouped(demand.minEvaluated)})`
}

function mostlyInWords({ demand: { mostly } }: Running): string {
  const { unscaled, scale } = mostly
  return unscaled === 10n ** BigInt(scale)
    ? ''
    : `, for at least ${Number(unscaled) / 10 ** scale} of the values`
}

function whenInWords({ demand: { when } }: Running): string {
  return when.length === 0 ? '' : `, where ${when.map(({ words }) => words).join(' and ')}`
}

/** What may be done about a check that could not be answered, by the reason; of any other, that the data be there. */
const remedies: Readonly<Record<string, string>> = {
  'not-pushed': 'judge it by `engine: local`, or take the demand away',
  'files-differ': 'judge it by `engine: local`, or take the demand away',
  'column-absent': 'mend the name of the column, or say `required: false` of it',
  'nested-column':
    'say `flatten: true` under `data`, which makes columns of the members, or take the demand away',
  'type-differs': "mend the column's type in the contract, or in the file",
  sampled: 'take `sample` away, or the demand',
  'rows-gone': 'judge all of the data in one run, or take the demand away',
  'reading-ended': 'mend the file where reading ended',
  'too-few-evaluated': 'judge more data, or mend `min-evaluated`',
  'too-few-values': 'judge more data, or take the demand away',
  'over-limit': 'take the demand away, or ask it of fewer rows',
  'not-finite':
    'say `nan: "null"` of the column, which leaves NaN out; what is infinite is to be mended in the data',
  'no-spread': 'take the demand away: all values are the same',
  'no-order': "say the column's `timezone`, or mend the data",
  'no-timezone': "say the column's `timezone`, or take the demand away",
}

function todo(outcome: Outcome, reason = ''): string {
  if (outcome === 'fail') return 'mend the data, or change the contract at the place where it asks this'
  if (Object.hasOwn(remedies, reason)) return String(remedies[reason])
  return 'see that the data to be judged is there, or take the demand away'
}

/** Makes names that stand twice unique, by a number. */
export function uniquelyNamed(checks: readonly Check[]): readonly Check[] {
  const times = new Map<string, number>()
  return checks.map((check) => {
    const time = (times.get(check.name) ?? 0) + 1
    times.set(check.name, time)
    return time === 1 ? check : { ...check, name: `${check.name} #${time}` }
  })
}
