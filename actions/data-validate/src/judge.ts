import { combine } from '@ml-actions/verdict/combine'
import type { Check, Outcome, Source, Verdict } from '@ml-actions/verdict/verdict'
import type { Block, Running } from './bind.ts'
import type { Answer, Given } from './checks/check.ts'
import { counted, grouped } from './checks/words.ts'
import type { Contract } from './contract/contract.ts'
import type { Seen } from './survey.ts'

/** All that the verdict is made from. */
export interface Evidence {
  readonly contract: Contract
  readonly given: Given
  readonly seen: Seen
  /** Set when a glob matched nothing, so that some of the data, or all, was not there. */
  readonly missing?: 'no-files'
  readonly notes: readonly string[]
  /** The data's files and the contract, as read. */
  readonly sources: readonly Source[]
}

/** Decides: same evidence, same verdict. */
export function judge(evidence: Evidence): Verdict {
  const { contract, seen, sources } = evidence
  const checks = uniquelyNamed([
    ...readable(seen),
    ...seen.running.map((running) => checkOf(running, evidence)),
  ])
  const outcome = combine(checks)
  return {
    action: 'data-validate',
    outcome,
    headline: headline(checks, seen),
    checks,
    metrics: [],
    tables: [],
    notes: [...seen.notes, ...evidence.notes],
    sources,
    facts: {
      rows: seen.rows,
      files: seen.files,
      'failed-checks': checks.filter((check) => check.outcome === 'fail').length,
      'contract-file': contract.path,
    },
  }
}

function headline(checks: readonly Check[], { rows, files }: Seen): string {
  if (checks.length === 0) return 'nothing asked: the contract holds no check'
  const of = (outcome: Outcome) => grouped(checks.filter((check) => check.outcome === outcome).length)
  const answers = `${of('pass')} pass, ${of('fail')} fail, ${of('inconclusive')} inconclusive`
  const data = `${counted(rows, 'row')} in ${counted(files, 'file')}`
  return `${counted(checks.length, 'check')}: ${answers}; ${data}${sharedReason(checks)}`
}

/** Says why nothing at all was answered, where all checks have one reason. */
function sharedReason(checks: readonly Check[]): string {
  const [reason, ...others] = new Set(checks.map((check) => check.reason))
  return reason === undefined || others.length > 0 ? '' : `: ${checks[0]?.is.replace(/^not answered: /, '')}`
}

/** What is wrong with the files themselves; no check when nothing is, since that answers no question asked. */
function readable({ faults, faultExamples, rows, ended }: Seen): readonly Check[] {
  if (faults === 0) return []
  const end = ended ? '; reading ended there, and what follows was not seen' : ''
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
      findings: faultExamples.map(({ finding }) => finding),
    },
  ]
}

function checkOf(running: Running, evidence: Evidence): Check {
  const { demand, subject, state } = running
  const { check, asked, severity, name, why } = demand
  const answer = check.answer(state, asked, demand.mostly, evidence.given)
  const { outcome, reason } = outcomeOf(running, answer, evidence)
  const { evaluated, failed, observed, examples } = answer
  const skipped = answer.skipped + running.outOfView
  const generated = subject === undefined ? check.name : `${subject}: ${check.name}`
  const own = name !== undefined && subject !== undefined ? `${name} (${subject})` : name
  return {
    rule: `data/${check.name}`,
    ...(subject === undefined ? {} : { subject }),
    name: own ?? generated,
    outcome,
    severity: check.severity?.(asked) ?? severity,
    is: reason === undefined ? answer.is : `not answered: ${because(reason, answer, demand.minEvaluated)}`,
    wanted: `${check.wanted(asked)}${mostlyInWords(running)}${whenInWords(running)}`,
    ...(outcome === 'pass' ? {} : { todo: todo(outcome) }),
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
function outcomeOf({ demand, block }: Running, answer: Answer, { seen, missing }: Evidence): Decided {
  const unknown = (reason: string): Decided => ({ outcome: 'inconclusive', reason })
  const { evaluated, holds, settled } = answer
  const missed = block ?? missing ?? (seen.empty ? 'no-header' : seen.ended ? 'reading-ended' : undefined)
  if (missed !== undefined && (holds !== false || !settled || evaluated === 0)) return unknown(missed)
  if (holds === undefined) return unknown(answer.reason ?? 'nothing-evaluated')
  if (evaluated < demand.minEvaluated)
    return unknown(evaluated === 0 ? 'nothing-evaluated' : 'too-few-evaluated')
  if (!holds) return { outcome: 'fail' }
  return seen.rows === 0 && demand.check.name !== 'rows' ? unknown('nothing-evaluated') : { outcome: 'pass' }
}

const blocks: Readonly<Record<Block | 'reading-ended' | 'no-files' | 'no-header', string>> = {
  'column-absent': 'the column is not in every file',
  'nested-column': 'the column holds lists, maps or structs',
  'type-differs': "the file's own type is another",
  sampled: 'only a sample of the rows was looked at',
  'reading-ended': 'a file could not be read to its end',
  'no-files': 'no file matches',
  'no-header': 'the file is empty, without even a header',
}

function because(reason: string, answer: Answer, minEvaluated: number): string {
  if (Object.hasOwn(blocks, reason)) return blocks[reason as keyof typeof blocks]
  if (reason === 'nothing-evaluated') return 'nothing was there to evaluate'
  if (reason !== 'too-few-evaluated') return answer.is
  return `${grouped(answer.evaluated)} evaluated, fewer than min-evaluated (${grouped(minEvaluated)})`
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

function todo(outcome: Outcome): string {
  return outcome === 'fail'
    ? 'mend the data, or change the contract at the place where it asks this'
    : 'see that the data to be judged is there, or take the demand away'
}

/** Makes names that stand twice unique, by a number. */
function uniquelyNamed(checks: readonly Check[]): readonly Check[] {
  const times = new Map<string, number>()
  return checks.map((check) => {
    const time = (times.get(check.name) ?? 0) + 1
    times.set(check.name, time)
    return time === 1 ? check : { ...check, name: `${check.name} #${time}` }
  })
}
