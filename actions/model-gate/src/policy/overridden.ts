import { formOf } from '@ml-actions/metrics/files/catalogue'
import { Misuse } from '@ml-actions/verdict/faults'
import { originOf } from '../origins/catalogue.ts'
import { askedAt } from '../predictors/catalogue.ts'
import type { ModelFiles, Policy } from './policy.ts'

/** What a workflow names in the place of a policy: files or models, and how the candidate is asked; empty for nothing. */
interface Named {
  readonly candidate: string
  readonly baseline: string
  readonly predictor: string
}

/**
 * Puts the files and models that the inputs name in the place of the policy's.
 * @throws {Misuse} when a model is named, and the policy has no rows to ask it
 */
export function overridden(policy: Policy, named: Named): Policy {
  const { candidate, baseline } = policy
  const own = named.candidate === '' ? candidate : asNamed('candidate', named.candidate, policy)
  return {
    ...policy,
    candidate: named.predictor === '' ? own : { ...own, predictor: askedAt(named.predictor, own.predictor) },
    ...(named.baseline === ''
      ? baseline === undefined
        ? {}
        : { baseline }
      : { baseline: asNamed('baseline', named.baseline, policy) }),
  }
}

function asNamed(which: 'candidate' | 'baseline', text: string, policy: Policy): ModelFiles {
  const { columns, predictor, rows } = policy[which] ?? { columns: policy.candidate.columns }
  if (isModel(text)) {
    const asked = rows ?? policy.candidate.rows
    if (asked === undefined) throw noRows(which, text, policy)
    return { columns, rows: asked, predictor: askedAt(text, predictor) }
  }
  const kept = { columns, ...(predictor === undefined ? {} : { predictor }) }
  const isMetrics = formOf(text) !== undefined || originOf(text)?.isMetrics?.(text) === true
  return isMetrics ? { ...kept, metrics: text } : { ...kept, predictions: text }
}

/** Tells a model from a file of what one said: an address, an ONNX file, or a command as a list in JSON. */
function isModel(text: string): boolean {
  return /^https?:\/\/|^\[\s*"/.test(text) || (text.endsWith('.onnx') && originOf(text) === undefined)
}

function noRows(which: string, text: string, { path }: Policy): Misuse {
  const is = `input "${which}" names a model, ${JSON.stringify(text.slice(0, 80))}, and the policy no rows to ask it`
  const todo = `write "inputs: …" under "candidate", or name a file of what the model said`
  return new Misuse({ is, wanted: 'rows with their labels', todo, place: { path } })
}
