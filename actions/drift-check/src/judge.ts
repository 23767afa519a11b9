import type { Check, Outcome, Verdict } from '@ml-actions/verdict/verdict'
import { columnCheck } from './column-check.ts'
import { type Judged, judgeColumns } from './columns/standing.ts'
import { type Decided, type Decision, decide, type Weighed } from './decide.ts'
import { ruleFor } from './drift/drift-file.ts'
import type { Evidence } from './evidence.ts'

/** Judges the columns, and decides what is to be done. */
export function judge(evidence: Evidence): Verdict {
  const { settings, current, reference } = evidence
  const judged = judgeColumns(current.columns, settings.keys)
  const decided = decidedOn(evidence, judged)
  const drifted = byImportance(judged, settings).map(({ name }) => name)
  const outcome = outcomes[decided.decision]
  return {
    action: 'drift-check',
    outcome,
    headline: `${decided.decision}: ${decided.because}`,
    checks: [
      decisionCheck(decided, outcome, evidence),
      ...judged.map((one) => columnCheck(one, settings.keys)),
    ],
    metrics: [],
    tables: [],
    notes: evidence.notes,
    sources: evidence.sources,
    facts: {
      decision: decided.decision,
      row: decided.row,
      drifted: JSON.stringify(drifted),
      'rows-reference': reference.rows,
      'rows-current': current.read.rows,
    },
  }
}

const outcomes: Readonly<Record<Decision, Outcome>> = {
  hold: 'pass',
  retrain: 'fail',
  investigate: 'fail',
  'fix-data': 'fail',
  inconclusive: 'inconclusive',
}

const todos: Readonly<Record<Decision, string>> = {
  hold: '',
  retrain: 'train again on recent data, and gate the new model against the one in use',
  investigate: 'look at the columns that drifted: is it the world, the season, or the pipeline?',
  'fix-data': 'mend where the data comes from first; a model that is trained on this is worse',
  inconclusive: 'wait for more rows, or see why there are so few',
}

function decisionCheck(
  { decision, because, row }: Decided,
  outcome: Outcome,
  { current, settings }: Evidence,
): Check {
  return {
    rule: 'drift/decision',
    name: 'decision',
    outcome,
    severity: 'error',
    is: `${decision} (row ${row}): ${because}`,
    wanted: 'nothing that calls for a new model',
    ...(outcome === 'pass' ? {} : { todo: todos[decision] }),
    ...(outcome === 'inconclusive' ? { reason: 'nothing-evaluated' } : {}),
    counts: { evaluated: current.columns.length, failed: 0, skipped: 0 },
    asked: { path: settings.path },
    findings: [],
  }
}

function decidedOn(evidence: Evidence, judged: readonly Judged[]): Decided {
  const { settings, current, validated, before } = evidence
  const columns = judged
    .filter(({ name }) => name !== settings.label)
    .map(({ name, standing }): Weighed => {
      const { weight, isKey } = ruleFor(settings, name)
      return { name, weight, isKey, standing }
    })
  const label = judged.find(({ name }) => name === settings.label)
  const grounds = {
    hasData: current.read.rows > 0,
    ...(validated === undefined ? {} : { validated }),
    columns,
    ...(label === undefined ? {} : { label }),
    minShare: settings.minShare,
    history: { ...settings.history, drifted: before.drifted + 1 },
    ...(before.coolingUntil === undefined ? {} : { coolingUntil: before.coolingUntil }),
  }
  return decide(grounds)
}

/** The columns that drifted: by weight, then by how far they moved. */
function byImportance(judged: readonly Judged[], settings: Evidence['settings']): readonly Judged[] {
  const weight = ({ name }: Judged) => ruleFor(settings, name).weight
  return judged
    .filter(({ standing }) => standing === 'drifted')
    .toSorted(
      (one, other) =>
        weight(other) - weight(one) || (other.numbers?.debiased ?? 0) - (one.numbers?.debiased ?? 0),
    )
}
