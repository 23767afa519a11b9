import { most } from './document/verdict-shape.ts'
import type { Check, Verdict } from './verdict.ts'
import { worstFirst } from './worst-first.ts'

/** How many of each thing a shorter verdict keeps. */
interface Caps {
  readonly items: number
  readonly findings: number
}

const steps: readonly Caps[] = [
  { items: most.items, findings: most.items },
  { items: most.items, findings: 100 },
  { items: most.items, findings: 10 },
  { items: 500, findings: 1 },
  { items: 50, findings: 1 },
  { items: 1, findings: 0 },
]

/**
 * Lists a verdict and ever shorter forms of it, the longest first, for a writer to take the first that
 * fits. Outcome and headline stay; of checks those that decide and the worst are kept, of everything else
 * the first; a note says what was left out.
 */
export function* shorterAndShorter(verdict: Verdict): Generator<Verdict> {
  for (const caps of steps) yield shortened(verdict, caps)
}

function shortened(verdict: Verdict, caps: Caps): Verdict {
  const kept = keptChecks(verdict.checks, caps.items)
  const checks = verdict.checks
    .filter((check) => kept.has(check))
    .map((check) => ({ ...check, findings: check.findings.slice(0, caps.findings) }))
  const tables = verdict.tables
    .slice(0, caps.items)
    .map((table) => ({ ...table, rows: table.rows.slice(0, caps.items) }))
  const facts = Object.fromEntries(Object.entries(verdict.facts).slice(0, caps.items))
  const metrics = verdict.metrics.slice(0, caps.items)
  const sources = verdict.sources.slice(0, caps.items)
  const less = { ...verdict, checks, metrics, tables, sources, facts }
  const lost = losses(verdict, less)
  if (lost === '' && verdict.notes.length <= caps.items) return less
  const notes = verdict.notes.slice(0, caps.items - 1)
  const lostNotes = named(verdict.notes.length - notes.length, 'note')
  const said = [lost, lostNotes].filter((part) => part !== '').join(', ')
  return { ...less, notes: [...notes, `left out of verdict.json for its length: ${said}`] }
}

/** The checks to keep: deciding ones before others, so that a passing verdict keeps what made it pass. */
function keptChecks(checks: readonly Check[], count: number): ReadonlySet<Check> {
  const deciding = checks.filter((check) => check.severity === 'error')
  const others = checks.filter((check) => check.severity === 'warn')
  return new Set([...worstFirst(deciding), ...worstFirst(others)].slice(0, count))
}

function losses(whole: Verdict, less: Verdict): string {
  const lost = (count: (verdict: Verdict) => number, thing: string) =>
    named(count(whole) - count(less), thing)
  return [
    lost((verdict) => verdict.checks.length, 'check'),
    lost((verdict) => sum(verdict.checks.map((check) => check.findings.length)), 'place'),
    lost((verdict) => verdict.metrics.length, 'metric'),
    lost((verdict) => verdict.tables.length, 'table'),
    lost((verdict) => sum(verdict.tables.map((table) => table.rows.length)), 'table row'),
    lost((verdict) => verdict.sources.length, 'source'),
    lost((verdict) => Object.keys(verdict.facts).length, 'fact'),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function named(count: number, thing: string): string {
  return count === 0 ? '' : `${count} ${thing}${count === 1 ? '' : 's'}`
}
