import type { Told } from '@ml-actions/action/action'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { brokenRows } from '../broken-rows.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { gather } from '../gather.ts'
import { judge } from '../judge.ts'
import { lineOf } from '../ledger/ledger.ts'
import type { World } from '../world.ts'
import type { Mode } from './mode.ts'

/** `gate`: judges the candidate, and counts the look at the holdout. */
export const gate = {
  name: 'gate',
  summary: 'judges the candidate by the policy',
  gather,
  judge,
  async record({ outcome }, evidence, world) {
    const [looked, broken] = [recordLook(outcome, evidence, world), recordBroken(evidence, world)]
    return { notes: broken.notes, outputs: { ...looked, ...broken.outputs } }
  },
} as const satisfies Mode<Evidence>

/** Adds a look that is new to the ledger. */
function recordLook(
  outcome: Verdict['outcome'],
  { budget, ledger }: Evidence,
  world: World,
): Told['outputs'] {
  if (budget?.is !== 'counted' || ledger === undefined) return {}
  const { path, entries } = ledger
  if (!budget.look.isRepeat) {
    const lines = [...entries, { ...budget.entry, outcome }].map(lineOf)
    world.write(path, `${lines.join('\n')}\n`)
  }
  return { 'ledger-file': path }
}

/** Writes the rows that broke, where that is asked for and may be told. */
function recordBroken({ brokenRows: path, pair, policy }: Evidence, world: World): Told {
  if (path === undefined) return { notes: [], outputs: {} }
  const isCounted = pair?.candidate.isCounted === true
  const why =
    policy.holdout?.reveal === 'verdict'
      ? 'the holdout reveals verdicts alone'
      : isCounted
        ? 'the engine counted rows that are alike together'
        : 'there are no predictions of both models'
  if (pair?.baseline.predictions === undefined || isCounted || policy.holdout?.reveal === 'verdict')
    return { notes: [`the rows that broke were not written: ${why}`], outputs: {} }
  world.write(path, brokenRows(pair))
  return { notes: [], outputs: { 'broken-file': path } }
}
