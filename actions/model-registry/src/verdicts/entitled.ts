import { combine } from '@ml-actions/verdict/combine'
import type { Check, Outcome } from '@ml-actions/verdict/verdict'
import { factOf, isGate, type Judged } from './judged.ts'

/** A version that is to be promoted, and what it is held to. */
export interface Candidate {
  readonly model: string
  readonly version: string
  /** What it was registered with. */
  readonly digest: string | undefined
  readonly judged: readonly Judged[]
  /** What the workflow says that the digest is. */
  readonly asked: string | undefined
  readonly alias: string
  /** The version that the alias points to now. */
  readonly now: string | undefined
}

/** Whether a version may be promoted: each verdict passes, and model-gate's is on this very model and the one that it replaces. */
export function entitled(candidate: Candidate): readonly Check[] {
  const { judged } = candidate
  const gates = judged.filter(isGate)
  return [
    ...judged.map(verdictCheck),
    ...(gates.length === 0 ? [noGate(judged)] : []),
    digestCheck(candidate),
    ...gates.map((gate) => sameModel(candidate, gate)),
    ...gates.flatMap((gate) => freshness(candidate, gate)),
  ]
}

/** Whether all of them pass. */
export function areAllPassed(checks: readonly Check[]): boolean {
  return combine(checks) === 'pass'
}

interface Answer {
  readonly rule: string
  readonly name: string
  readonly outcome: Outcome
  readonly is: string
  readonly wanted: string
  readonly todo?: string
  readonly reason?: string
}

function check({ todo, reason, ...answer }: Answer): Check {
  const isPass = answer.outcome === 'pass'
  return {
    ...answer,
    severity: 'error',
    findings: [],
    ...(isPass || todo === undefined ? {} : { todo }),
    ...(isPass || reason === undefined ? {} : { reason }),
  }
}

function verdictCheck(each: Judged): Check {
  const { source, verdict } = each
  const about = { rule: 'registry/verdict', name: `verdict ${source.path}` }
  const decision = factOf(verdict, 'decision')
  const todo = 'mend the model or its data, and let it be judged again'
  if (verdict.outcome !== 'pass' || !isGate(each) || decision === 'promote') {
    const is = `${verdict.action}: ${verdict.outcome}: ${verdict.headline}`
    return check({ ...about, outcome: verdict.outcome, is, wanted: 'pass', todo, reason: 'not-proven' })
  }
  const is = `model-gate passed, and its decision is ${decision ?? 'not told'}, not promote: ${verdict.headline}`
  const how =
    'judge with purpose: promote on the branch that is merged into; on a pull request a pass only says that no harm is proven'
  return check({
    ...about,
    outcome: 'inconclusive',
    is,
    wanted: 'the decision promote',
    todo: how,
    reason: 'not-proven',
  })
}

function noGate(judged: readonly Judged[]): Check {
  const given = [...new Set(judged.map(({ verdict }) => verdict.action))].join(', ')
  return check({
    rule: 'registry/gate',
    name: 'judged by model-gate',
    outcome: 'fail',
    is: `the verdicts are of ${given}, and none of model-gate`,
    wanted: 'the verdict.json of model-gate on this model',
    todo: 'name it in the input "verdict"',
  })
}

function digestCheck({ model, version, digest, asked }: Candidate): Check {
  const about = {
    rule: 'registry/digest',
    name: 'digest of the version',
    wanted: asked ?? 'a version that was registered with its digest',
  }
  if (digest === undefined) {
    const is = `version ${version} of ${model} was registered without a digest`
    const todo =
      'register it again with the input "digest", or with the verdict of a model-gate that was given the input "model"'
    return check({ ...about, outcome: 'fail', is, todo })
  }
  const isSame = asked === undefined || asked === digest
  const is = `version ${version} of ${model} is ${digest}`
  return check({
    ...about,
    outcome: isSame ? 'pass' : 'fail',
    is,
    todo: 'promote the version that has this digest',
  })
}

function sameModel({ version, digest }: Candidate, { source, verdict }: Judged): Check {
  const said = factOf(verdict, 'model-digest')
  const about = { rule: 'registry/same-model', name: `model judged by ${source.path}` }
  const wanted = digest === undefined ? 'the model that is promoted' : `version ${version}, ${digest}`
  if (said === undefined) {
    const is = 'the verdict does not say which model it judged'
    return check({
      ...about,
      outcome: 'fail',
      is,
      wanted,
      todo: 'give model-gate the files of the model in its input "model"',
    })
  }
  const todo = 'give the verdict on this version, or promote the version that was judged'
  return check({
    ...about,
    outcome: said === digest ? 'pass' : 'fail',
    is: said === digest ? `it judged ${said}` : `it judged another model, ${said}`,
    wanted,
    todo,
  })
}

/** A gate that compared with the version in use is stale once another one is. */
function freshness({ model, version, alias, now }: Candidate, { source, verdict }: Judged): readonly Check[] {
  const baseline = factOf(verdict, 'baseline') ?? ''
  const [, name, number] = /^mlflow:models:\/([^/:]+)\/(\d+)[/#]/.exec(baseline) ?? []
  if (name !== model || number === undefined || now === version) return []
  const is = `it compared with version ${number}, and ${alias} points to ${now === undefined ? 'none' : `version ${now}`}`
  return [
    check({
      rule: 'registry/baseline',
      name: `baseline of ${source.path}`,
      outcome: number === now ? 'pass' : 'fail',
      is,
      wanted: 'a comparison with the version that is replaced',
      todo: 'let model-gate judge it against the version that is in use now',
    }),
  ]
}
