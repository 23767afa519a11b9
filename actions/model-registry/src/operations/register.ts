import {
  isOf,
  modelIdIn,
  type Registration,
  type Registry,
  type Version,
} from '@ml-actions/registry/registry'
import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import { tagsIn } from '../tag-lines.ts'
import { done, named, told } from '../told.ts'
import { type Judged, readVerdicts } from '../verdicts/judged.ts'
import { digestFor, origins, provenance } from '../verdicts/provenance.ts'
import { digestIn } from '../which.ts'
import { tagsTable } from '../written.ts'
import type { Operation } from './operation.ts'

interface Registered {
  readonly model: string
  readonly registration: Registration
  /** The version of the same model that was there already. */
  readonly before: Version | undefined
  /** Undefined in a dry run of one that is new. */
  readonly version: Version | undefined
  readonly judged: readonly Judged[]
  readonly dryRun: boolean
}

/** `register`: adds a version with its digest and where it comes from; the same one once. */
export const register: Operation<Registered> = {
  name: 'register',
  summary: 'adds a version, with the verdicts on it, its digest and where it comes from as tags',
  takes: ['source', 'run-id', 'verdict', 'digest', 'tags'],
  needs: [['source', 'run-id']],
  writes: true,
  async gather(wishes, { context }, { files, registry, models }) {
    const { model, 'dry-run': dryRun } = wishes
    const own = tagsIn(wishes.tags)
    const asked = digestIn(wishes.digest)
    const judged = await readVerdicts(files, wishes.verdict)
    const digest = digestFor(asked, judged)
    const from = await sourceOf(registry, wishes.source, wishes['run-id'])
    const bare = { name: model, ...from, ...(digest === undefined ? {} : { digest }) }
    const before = (await models.versions(model)).find((version) => isOf(version, bare))
    const kept = Object.entries(provenance(judged, context)).filter(([key]) => !isKept(key, before))
    const registration = { ...bare, tags: { ...own, ...Object.fromEntries(kept) } }
    const version = dryRun ? before : await registry.register(registration)
    return { model, registration, before, version, judged, dryRun }
  },
  judge(evidence) {
    const { model, version, registration, before, judged, dryRun } = evidence
    const headline = headlineOf(evidence)
    const { digest, tags } = registration
    const noDigest =
      'it has no digest, and no promotion takes it: name its files in the input "model" of model-gate'
    return told(
      {
        operation: 'register',
        model,
        version,
        alias: '',
        dryRun,
        ...(digest === undefined ? {} : { digest }),
      },
      {
        outcome: 'pass',
        headline,
        checks: [done('registry/register', headline, 'a version of this source, run and digest')],
        tables: [
          tagsTable(
            digest === undefined ? tags : { ...tags, 'ml-actions.digest': digest },
            before?.tags ?? {},
            dryRun,
          ),
        ],
        notes: digest === undefined ? [noDigest] : [],
        sources: judged.map(({ source }) => source),
      },
    )
  },
}

/** Where a version comes from stays as it was first said. */
function isKept(key: string, before: Version | undefined): boolean {
  return (origins as readonly string[]).includes(key) && before?.tags[key] !== undefined
}

function headlineOf({ model, before, version, registration, dryRun }: Registered): string {
  const what = `${named(model)}: ${shorten(registration.source, 80)}`
  if (before !== undefined) return `Version ${before.version} of ${what} is registered already`
  return dryRun ? `Would register a version of ${what}` : `Registered version ${version?.version} of ${what}`
}

/** Where a model lies, in the words that MLflow keeps. */
async function sourceOf(
  registry: Registry,
  source: string,
  run: string,
): Promise<Pick<Registration, 'source' | 'runId'>> {
  const [, ofRun, path] = /^runs:\/([\w-]+)\/(.+)$/s.exec(source) ?? []
  if (ofRun !== undefined && run !== '' && run !== ofRun) throw otherRun(ofRun, run)
  const runId = ofRun ?? run
  const whose = runId === '' ? {} : { runId }
  if (ofRun === undefined && source !== '') return { source: sourceWritten(source), ...whose }
  const { address, models } = await registry.run(runId)
  if (path !== undefined) return { source: `${address ?? noAddress(runId)}/${path}`, ...whose }
  const [only, second] = models
  if (only !== undefined && second === undefined) return { source: `models:/${only}`, ...whose }
  const is = `the run ${runId} logged ${models.length} models`
  const shown = models.slice(0, 10).map((id) => `models:/${id}`)
  const wanted = models.length === 0 ? 'a run that logged one' : `one of ${shown.join(', ')}`
  throw new Misuse({
    is,
    wanted,
    todo: 'name it in the input "source", models:/m-… or runs:/<run id>/<path>',
  })
}

function sourceWritten(source: string): string {
  if (modelIdIn(source) !== undefined || /^(?!models:|runs:)[a-z][a-z0-9+.-]*:\/./i.test(source))
    return source
  throw new Misuse({
    is: `input "source" is ${JSON.stringify(shorten(source, 120))}`,
    wanted: 'models:/m-…, runs:/<run id>/<path>, or the address of a store that the MLflow server reads',
    todo: 'copy it from the model’s page, or give only "run-id"',
  })
}

function otherRun(named: string, given: string): Misuse {
  const is = `input "source" is of the run ${named}, and input "run-id" is ${JSON.stringify(shorten(given, 80))}`
  return new Misuse({ is, wanted: 'one run', todo: 'leave "run-id" out' })
}

function noAddress(run: string): never {
  throw new Misuse({
    is: `the server does not say where the artifacts of the run ${run} lie`,
    wanted: 'an address',
    todo: 'give the model’s own address in the input "source"',
  })
}
