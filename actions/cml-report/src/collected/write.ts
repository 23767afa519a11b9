import { shorterAndShorter } from '@ml-actions/verdict/bound'
import { shorten } from '@ml-actions/verdict/shorten'
import { utf8Bytes } from '@ml-actions/verdict/utf8'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { namesIn } from '../changes.ts'
import type { Baseline, Evidence, Numbers } from '../evidence.ts'
import { silentProject } from '../project.ts'
import { boundedMeasured, boundedProject } from './bounded.ts'
import {
  type BaselineRow,
  type Collected,
  collectedSchema,
  collectedVersion,
  most,
  type NumberRow,
} from './collected.ts'
import { rowsIn } from './rows.ts'

/** How much of the evidence is kept: each step keeps less, the last one fits whatever there is. */
interface Keep {
  /** Which of the ever shorter forms of a verdict. */
  readonly form: number
  readonly numbers: number
  readonly notes: number
  readonly text: number
}

const steps: readonly Keep[] = [
  { form: 0, numbers: 1_000, notes: most.cells, text: most.text },
  { form: 2, numbers: 1_000, notes: most.cells, text: most.text },
  { form: 3, numbers: 500, notes: 50, text: most.text },
  { form: 4, numbers: 500, notes: 50, text: most.text },
  { form: 5, numbers: 300, notes: 10, text: most.text },
  { form: 5, numbers: 100, notes: 5, text: 60 },
  { form: 6, numbers: 50, notes: 1, text: 20 },
]

/** Prints the evidence as collected.json: at most 1 MiB and 2,000 rows, of a long report what matters most. */
export function printCollected(evidence: Evidence, toolVersion: string): string {
  let text = ''
  const forms = evidence.verdicts.map(({ verdict }) => [...shorterAndShorter(verdict)])
  for (const [at, keep] of steps.entries()) {
    const document = collectedOf(evidence, toolVersion, { ...keep, forms })
    if (rowsIn(document) > most.rows && at < steps.length - 1) continue
    text = `${JSON.stringify(document, (key, value) => (words.has(key) ? value : plain(value, keep.text)))}\n`
    if (utf8Bytes(text) <= most.bytes) break
  }
  return text
}

/** Names whose values are words of ours, which stand as they are. */
const words: ReadonlySet<string> = new Set(['$schema', 'action', 'rule'])

/** A text without addresses and not too long; a number that JSON can write. */
function plain(value: unknown, longest: number): unknown {
  if (typeof value === 'string') return shorten(value.replace(/:\/\/+/g, ':/'), longest)
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}

interface Kept extends Keep {
  /** The ever shorter forms of each verdict. */
  readonly forms: readonly (readonly Verdict[])[]
}

function collectedOf(evidence: Evidence, toolVersion: string, keep: Kept): Collected {
  const verdicts = evidence.verdicts.map(({ path, verdict }, at) => ({
    path,
    verdict: formOf(keep.forms[at] ?? [verdict], keep),
  }))
  const checks = verdicts.flatMap(({ verdict }, of) => verdict.checks.map((check) => ({ ...check, of })))
  const { baseline, matrix, measured, unread } = evidence
  return {
    $schema: collectedSchema,
    version: collectedVersion,
    toolVersion,
    verdicts: verdicts.map(({ path, verdict: { action, mode, outcome, headline, notes, facts } }) => ({
      path,
      action,
      ...(mode === undefined ? {} : { mode }),
      outcome,
      headline,
      notes: notes.slice(0, keep.notes),
      ...(facts['verified'] === false ? { verified: false } : {}),
    })),
    checks: checks.map(({ findings: _, ...check }) => ({ ...check, rule: ruleOf(check.rule) })),
    findings: checks.flatMap(({ findings }, of) => findings.map((finding) => ({ ...finding, of }))),
    metrics: verdicts.flatMap(({ verdict }, of) => verdict.metrics.map((metric) => ({ ...metric, of }))),
    tables: verdicts.flatMap(({ verdict }, of) =>
      verdict.tables.map(({ rows, ...table }) => ({
        ...table,
        columns: table.columns.slice(0, most.cells),
        rows: rows.map((row) => row.slice(0, most.cells)),
        of,
      })),
    ),
    unread: unread.map(({ path, because: { is, wanted, todo } }) => ({ path, is, wanted, todo })),
    files: evidence.numbers.map(({ path, old, because }) => ({
      path,
      old: old !== undefined,
      ...(because === undefined ? {} : { because }),
    })),
    numbers: numbersOf(evidence.numbers, keep.numbers),
    absent: evidence.absent.slice(0, most.cells),
    baseline: baselineOf(baseline),
    ...(measured === undefined || keep.form > 4 ? {} : { measured: boundedMeasured(measured) }),
    project: keep.form > 4 ? silentProject : boundedProject(evidence.project, keep.form < 3),
    ...(matrix === undefined || keep.form > 4 ? {} : { matrix }),
    notes: evidence.notes.slice(0, keep.notes),
    ...(isCut(evidence, keep) ? { cut: true } : {}),
  }
}

/** Whether less than all was kept. */
function isCut({ numbers }: Evidence, keep: Kept): boolean {
  const count = numbers.reduce((sum, { now }) => sum + now.size, 0)
  return keep.form > 0 || count > keep.numbers
}

function baselineOf(baseline: Baseline): BaselineRow {
  if (baseline.is === 'none') return { is: 'none', words: baseline.because }
  const commit = baseline.is === 'commit' && isCommit(baseline.commit) ? { commit: baseline.commit } : {}
  return { is: baseline.is, ...commit, words: baseline.name }
}

function isCommit(name: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(name)
}

/** A rule of a foreign verdict may be longer than any of ours; nobody is shown it. */
function ruleOf(rule: string): string {
  return rule.length <= most.text ? rule : 'report/verdict'
}

/** One of a verdict's forms; after the last one there are no metrics and tables either. */
function formOf(forms: readonly Verdict[], { form }: Keep): Verdict {
  const shortest = forms.at(-1) as Verdict
  return forms[form] ?? { ...shortest, metrics: [], tables: [] }
}

/** The numbers of all files, those that changed before those that did not. */
function numbersOf(files: readonly Numbers[], length: number): readonly NumberRow[] {
  const rows = files.flatMap((file, of) =>
    namesIn(file).map((name) => ({
      of,
      name,
      now: file.now.get(name) ?? null,
      old: file.old?.get(name) ?? null,
      ...leftOutIn(file.leftOut, name),
      ...directionIn(file.better, name),
    })),
  )
  if (rows.length <= length) return rows
  const kept = new Set(rows.toSorted((one, other) => isSame(one) - isSame(other)).slice(0, length))
  return rows.filter((row) => kept.has(row))
}

function leftOutIn(leftOut: Numbers['leftOut'], name: string): Pick<NumberRow, 'leftOut'> {
  const said = leftOut?.get(name)
  return said === undefined ? {} : { leftOut: said }
}

function directionIn(better: Numbers['better'], name: string): Pick<NumberRow, 'better'> {
  const asked = better?.get(name)
  return asked === undefined ? {} : { better: asked }
}

function isSame({ now, old }: NumberRow): number {
  return now === old ? 1 : 0
}
