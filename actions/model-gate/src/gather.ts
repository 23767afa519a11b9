import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { overlaySource } from '@ml-actions/dataset/sources/overlay'
import { schemeOf } from '@ml-actions/engine/address'
import { pair } from '@ml-actions/metrics/pair'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Evidence } from './evidence/evidence.ts'
import type { Reading } from './evidence/files.ts'
import { modelDigest } from './evidence/model-digest.ts'
import { type Ask, baselineOf, modelOf } from './evidence/models.ts'
import { numbered } from './evidence/numbered.ts'
import { reachOf } from './evidence/reach-of.ts'
import { refuseUncomputable, rolesOf } from './evidence/roles.ts'
import type { spec } from './inputs.ts'
import { budgetOf } from './ledger/budget-of.ts'
import { originOf } from './origins/catalogue.ts'
import { fetchAll } from './origins/fetch-all.ts'
import { overridden } from './policy/overridden.ts'
import { parsePolicy } from './policy/parse.ts'
import type { Policy } from './policy/policy.ts'
import { policyText } from './policy/text.ts'
import { refuseChosenByChange } from './predictors/token.ts'
import { probeNamed } from './probes/catalogue.ts'
import { baselineFiles } from './probes/named-files.ts'
import { modelsBy } from './push/models-by.ts'
import { type Trust, trusted, trustIn } from './trust/trust.ts'
import type { World } from './world.ts'

/** Finds the policy and the files of both models, and reads them. */
export async function gather(
  asked: Asked<typeof spec.inputs>,
  run: Pick<Run, 'context' | 'log' | 'signal' | 'startedAt'>,
  world: World,
): Promise<Evidence> {
  const over = new Map<string, Uint8Array>()
  const files = overlaySource(world.files, over)
  const reading: Reading = { files, signal: run.signal, sources: [], notes: [] }
  const trust = await trustOf(asked, run, world)
  for (const [path, bytes] of trust.before) over.set(path, bytes)
  const text = await policyText(reading, asked.policy)
  const written = trust.policy ?? parsePolicy(text, asked.policy)
  const { policy, files: fetched, notes: told } = await fetchAll(overridden(written, asked), world)
  for (const [path, bytes] of fetched) over.set(path, bytes)
  reading.notes.push(...told)
  const { predictions, rows, predictor } = policy.candidate
  if (trust.isOwn && asked['predictor-token'] !== '')
    refuseChosenByChange(predictor, [asked.predictor, asked.candidate], { path: asked.policy })
  if (predictions !== undefined || rows !== undefined)
    refuseUncomputable(policy, rolesOf(policy, 'candidate'))
  const reach = reachOf(reading, policy, (settings, shows) => world.predictor(settings, shows))
  const read = async () => {
    const both =
      asked.engine === 'local'
        ? await modelsOf(reading, policy, (which) => reach.predictor(which))
        : await modelsBy(asked, policy, { reading, over, log: run.log, open: world.engine })
    const { candidate } = both
    const budget = await budgetOf(reading, { policy, candidate, ledger: asked.ledger, now: run.startedAt })
    return { ...both, seen: await probe(policy, reach), ...budget }
  }
  const seen = await read().finally(() => reach.close())
  const digest = await modelDigest(reading, asked.model)
  const { sources, notes } = reading
  return {
    policy,
    purpose: purposeOf(asked, run),
    ...seen,
    ...(digest === undefined ? {} : { modelDigest: digest }),
    ...(asked['broken-rows'] === '' ? {} : { brokenRows: asked['broken-rows'] }),
    trust,
    now: run.startedAt,
    sources,
    notes,
  }
}

/** Reads both models, and pairs what they predict. */
async function modelsOf(
  reading: Reading,
  policy: Policy,
  ask: Ask,
): Promise<Pick<Evidence, 'candidate' | 'baseline' | 'pair'>> {
  const candidate = await modelOf(reading, policy, 'candidate', ask)
  const isBare = candidate.predictions === undefined && candidate.metrics === undefined
  const isProbed = policy.checks.length > 0 && policy.checks.every((check) => check.probe !== undefined)
  if (isBare && !isProbed) throw noCandidate(policy)
  const baseline = await baselineOf(reading, policy, ask)
  // A glob that matches nothing is no evidence, rather than rows that the baseline has more of.
  const isNothing = candidate.predictions?.rows === 0 && candidate.digest === undefined
  if (typeof baseline === 'string' || isNothing) return { candidate, baseline }
  const isAlike = policy.candidate.rows?.inputs === policy.baseline?.rows?.inputs
  const [one, other] = [candidate.predictions, baseline.predictions].map((each) =>
    isAlike && policy.candidate.rows !== undefined && each !== undefined ? numbered(each) : each,
  )
  return {
    candidate,
    baseline,
    ...(one === undefined || other === undefined ? {} : { pair: pair(one, other) }),
  }
}

function purposeOf(
  { purpose }: Pick<Asked<typeof spec.inputs>, 'purpose'>,
  { context }: Pick<Run, 'context'>,
): Evidence['purpose'] {
  if (purpose !== 'auto') return purpose
  return context.change === undefined ? 'promote' : 'review'
}

/** Looks at what a change does to its own gate; what nobody asks to merge is judged by its own files. */
async function trustOf(
  asked: Asked<typeof spec.inputs>,
  { context }: Pick<Run, 'context'>,
  world: World,
): Promise<Trust> {
  const { change } = context
  if (change === undefined) return trusted
  const inForce = (policy: Policy | undefined) =>
    policy === undefined ? undefined : overridden(policy, asked)
  const baseline = (policy: Policy | undefined) => {
    const model = inForce(policy)?.baseline
    const paths = [model?.predictions, model?.metrics].filter((path) => path !== undefined)
    const probed = policy?.checks.flatMap(({ probe }) =>
      probe === undefined ? [] : baselineFiles(probe.settings),
    )
    const isFile = (path: string) => originOf(path) === undefined && schemeOf(path) === undefined
    return [...paths, ...(probed ?? [])].filter(isFile)
  }
  return trustIn(world, {
    policy: asked.policy,
    baseline,
    asked: (policy) => askedFiles(inForce(policy)),
    ledger: asked.ledger,
    fork: change.fork,
  })
}

/** What the answers of models that are asked themselves rest on: the rows, and the files of how the baseline is asked. */
function askedFiles(policy: Policy | undefined): readonly string[] {
  const { candidate, baseline } = policy ?? {}
  const rows = [candidate, baseline].flatMap((model) => model?.rows?.inputs ?? [])
  if (baseline?.rows === undefined) return rows
  const { command, onnx } = baseline.predictor ?? {}
  const words = [command ?? [], onnx ?? []].flat().map(String)
  return [...rows, ...words.filter((word) => /^[\w.@-][\w./@ -]*$/.test(word) && !word.includes('..'))]
}

/** Lets the probes of a policy read what they need, one after the other. */
async function probe(
  { checks }: Policy,
  reach: ReturnType<typeof reachOf>,
): Promise<ReadonlyMap<string, unknown>> {
  const seen = new Map<string, unknown>()
  for (const { name, probe } of checks) {
    if (probe !== undefined) seen.set(name, await probeNamed(probe.name).gather(probe.settings, reach))
  }
  return seen
}

function noCandidate({ path }: Policy): Misuse {
  const is = 'neither the policy nor the input "candidate" names a file of the candidate'
  const todo =
    'write "predictions: …" or "metrics: …" under "candidate", or "inputs: …" with a "predictor" to ask the model itself'
  return new Misuse({ is, wanted: 'its predictions, its metrics, or both', todo, place: { path } })
}
