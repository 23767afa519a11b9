import { normalQuantile } from '@ml-actions/stats/distributions/normal'
import { wilson } from '@ml-actions/stats/intervals/wilson'
import type { Check, Outcome, Verdict } from '@ml-actions/verdict/verdict'
import { accuracyCheck } from './accuracy/accuracy-check.ts'
import type { Labelled } from './accuracy/labelled.ts'
import { columnCheck } from './column-check.ts'
import { type Judged, judgeColumns } from './columns/standing.ts'
import { compatTables } from './compat/compat-tables.ts'
import {
  type Accuracy,
  type Decided,
  type Decision,
  decide,
  type Grounds,
  isDriftedEnough,
  type Weighed,
} from './decide.ts'
import { ruleFor } from './drift/drift-file.ts'
import type { Evidence } from './evidence.ts'
import { coolingUntil, driftedBefore } from './history/history.ts'
import { byImportance } from './importance.ts'
import { tablesOf } from './tables.ts'

/** Judges the columns, and decides what is to be done. */
export function judge(evidence: Evidence): Verdict {
  const { settings, current, reference } = evidence
  const judged = judgeColumns(current.columns, settings.keys)
  const grounds = groundsOf(evidence, judged)
  const decided = decide(grounds)
  const drifted = byImportance(judged, settings)
    .filter(({ standing }) => standing === 'drifted')
    .map(({ name }) => name)
  const outcome = outcomes[decided.decision]
  return {
    action: 'drift-check',
    outcome,
    headline: `${decided.decision}: ${decided.because}`,
    checks: [
      decisionCheck(decided, outcome, evidence, judged),
      ...accuracyChecks(grounds, evidence),
      ...judged.map((one) => columnCheck(one, settings.keys)),
    ],
    metrics: [],
    tables: [...tablesOf(evidence, judged), ...compatTables(evidence.compat)],
    notes: evidence.notes,
    sources: evidence.sources,
    facts: {
      decision: decided.decision,
      row: decided.row,
      enough: isDriftedEnough(grounds),
      drifted: JSON.stringify(drifted),
      'rows-reference': reference.rows,
      'rows-current': current.rows,
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
  investigate: 'look at what moved: is it the world, the season, or the pipeline?',
  'fix-data': 'mend where the data comes from first; a model that is trained on this is worse',
  inconclusive: 'wait for more rows, or see why there are so few',
}

function decisionCheck(
  { decision, because, row }: Decided,
  outcome: Outcome,
  { settings }: Evidence,
  judged: readonly Judged[],
): Check {
  return {
    rule: 'drift/decision',
    name: 'decision',
    outcome,
    severity: 'error',
    is: `${decision} (row ${row} of the table of decisions): ${because}`,
    wanted: 'nothing that calls for a new model',
    ...(outcome === 'pass' ? {} : { todo: todos[decision] }),
    ...(outcome === 'inconclusive' ? { reason: 'nothing-evaluated' } : {}),
    counts: countsOf(judged),
    asked: { path: settings.path },
    findings: [],
  }
}

/** The plain rule holds a point against its limit, and says so itself. */
function accuracyChecks({ accuracy, simple }: Grounds, { labelled }: Evidence): readonly Check[] {
  if (accuracy === undefined || labelled === undefined || simple !== undefined) return []
  return [accuracyCheck(accuracy, labelled.right / labelled.rows)]
}

function countsOf(judged: readonly Judged[]): NonNullable<Check['counts']> {
  const skipped = judged.filter(({ standing }) => standing === 'unclear').length
  const failed = judged.filter(({ standing }) => standing === 'drifted' || standing === 'broken').length
  return { evaluated: judged.length - skipped, failed, skipped }
}

/** What the decision rests on. */
function groundsOf(evidence: Evidence, judged: readonly Judged[]): Grounds {
  const { settings, current, validated, labelled, past } = evidence
  const { history, cooldownSeconds, minFreshLabels, accuracy } = settings
  const columns = judged
    .filter(({ name }) => name !== settings.label)
    .map(({ name, standing }): Weighed => {
      const { weight, isKey } = ruleFor(settings, name)
      return { name, weight, isKey, standing }
    })
  const label = judged.find(({ name }) => name === settings.label)
  const cooling = coolingUntil(past.history, past.now.at, cooldownSeconds)
  const rows = labelled?.rows ?? 0
  return {
    hasData: current.rows > 0,
    ...(validated === undefined ? {} : { validated }),
    columns,
    ...(label === undefined ? {} : { label }),
    ...(accuracy === undefined || labelled === undefined
      ? {}
      : { accuracy: boundsOf(labelled, accuracy.min) }),
    ...(settings.simple === undefined ? {} : simplyOf(settings.simple, judged, labelled)),
    minShare: settings.minShare,
    // This run is one of them, and counts where it is drifted enough, which the rows before that one have asked.
    history: { ...history, drifted: driftedBefore(past.history, past.now, history.n - 1) + 1 },
    ...(cooling === undefined ? {} : { coolingUntil: cooling }),
    ...(minFreshLabels === undefined ? {} : { labels: { fresh: rows, min: minFreshLabels } }),
  }
}

/** The plain rule's numbers: points, not bounds. */
function simplyOf(
  { driftBelow, accuracyAbove }: NonNullable<Evidence['settings']['simple']>,
  judged: readonly Judged[],
  labelled: Labelled | undefined,
): Pick<Grounds, 'simple' | 'accuracy'> {
  const most = Math.max(0, ...judged.map(({ numbers }) => numbers?.debiased ?? 0))
  const drift = driftBelow === undefined ? {} : { drift: { most, below: driftBelow } }
  if (accuracyAbove === undefined || labelled === undefined) return { simple: drift }
  const share = labelled.right / labelled.rows
  return {
    accuracy: boundsOf(labelled, accuracyAbove),
    simple: { ...drift, accuracy: { share, above: accuracyAbove } },
  }
}

/** The accuracy with its one-sided bounds, Wilson at 95 %. */
function boundsOf({ rows, right }: Labelled, min: number): Accuracy {
  const [lower, upper] = wilson(Math.min(right, rows), rows, normalQuantile(0.95))
  return { min, rows, lower, upper }
}
