import type { Check } from '@ml-actions/verdict/verdict'
import type { Policy } from '../policy/policy.ts'
import type { Entry } from './ledger.ts'
import type { Look } from './look.ts'

/** What the ledger says of this judgement, or why it says nothing. */
export type Budget =
  | { readonly is: 'counted'; readonly look: Look; readonly entry: Omit<Entry, 'outcome'> }
  | { readonly is: 'unknown'; readonly because: string; readonly todo: string }

/**
 * The check that a holdout implies: that its looks are counted and not spent.
 * @returns undefined when it holds, so that it alone never makes a pass
 */
export function holdoutCheck({ path, holdout }: Policy, budget: Budget | undefined): Check | undefined {
  if (holdout === undefined || budget === undefined) return undefined
  const shared = {
    rule: 'gate/holdout',
    name: 'holdout',
    outcome: 'inconclusive',
    severity: 'error',
    wanted: `rows that have judged no more than ${holdout.looks} candidates`,
    asked: { path },
    findings: [],
  } as const
  if (budget.is === 'unknown') {
    const is = `how often these rows were used is not known: ${budget.because}`
    return { ...shared, is, todo: budget.todo, reason: 'ledger-unknown' }
  }
  const { look } = budget
  if (!look.isSpent) return undefined
  return {
    ...shared,
    is: `these rows have judged ${look.number - 1} candidates, and may judge ${holdout.looks}`,
    todo: 'bring fresh labelled rows: what these say of one more candidate is not to be relied on',
    reason: 'holdout-spent',
    observed: {
      value: look.number,
      unit: 'looks',
      definition: 'candidates judged by these rows, this one included',
    },
  }
}

/** Says which look this is, and what it shares with earlier ones. */
export function lookInWords({ holdout }: Policy, budget: Budget | undefined): readonly string[] {
  if (holdout === undefined || budget?.is !== 'counted') return []
  const { number, isRepeat, overlap } = budget.look
  const again = isRepeat ? ', which this candidate had before' : ''
  const near =
    overlap === undefined
      ? []
      : [
          `about ${Math.round(100 * overlap)}% of the rows are those of an earlier holdout, and count as the same`,
        ]
  const divided =
    holdout.adaptivity === 'full' ? `2 to the power of ${holdout.looks}` : `${holdout.looks} looks`
  return [
    `look ${number} of ${holdout.looks} at these rows${again}; each check’s alpha is divided by ${divided}`,
    ...near,
  ]
}
