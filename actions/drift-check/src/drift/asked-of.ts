import { sha256 } from '@ml-actions/action/settings-file'
import type { DriftFile } from './drift-file.ts'

/**
 * Marks what a drift file asks of the bins of a reference: which columns, put into bins how, by which season. Limits, history
 * and all else that is only asked later may change without freezing anew.
 */
export function askedOf({ rules, label, season }: Pick<DriftFile, 'rules' | 'label' | 'season'>): string {
  const bins = rules.map(({ pattern, watch, as }) => [pattern, watch, as ?? ''])
  return sha256(JSON.stringify([bins.sort(), label ?? '', season?.column ?? '', season?.by ?? '']))
}
