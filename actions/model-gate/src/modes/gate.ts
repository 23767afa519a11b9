import type { Evidence } from '../evidence/evidence.ts'
import { gather } from '../gather.ts'
import { judge } from '../judge.ts'
import { lineOf } from '../ledger/ledger.ts'
import type { Mode } from './mode.ts'

/** `gate`: judges the candidate, and counts the look at the holdout. */
export const gate = {
  name: 'gate',
  summary: 'judges the candidate by the policy',
  gather,
  judge,
  async record({ outcome }, { budget, ledger }, world) {
    if (budget?.is !== 'counted' || ledger === undefined) return { notes: [], outputs: {} }
    const { path, entries } = ledger
    if (!budget.look.isRepeat) {
      const lines = [...entries, { ...budget.entry, outcome }].map(lineOf)
      world.write(path, `${lines.join('\n')}\n`)
    }
    return { notes: [], outputs: { 'ledger-file': path } }
  },
} as const satisfies Mode<Evidence>
