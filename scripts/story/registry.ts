import { type Served, serveTwin } from '@ml-actions/registry/mlflow/serve-twin'
import type { Where } from './files.ts'
import { runBundle } from './run.ts'
import { line } from './say.ts'
import type { Stop } from './stop.ts'

/** The registry of the story: two versions were there before, and the first is in production. */
export function openRegistry(): Promise<Served> {
  return serveTwin({
    models: { flights: { versions: [{}, {}], aliases: { champion: '1' } } },
  })
}

const gate = '6-better-model'

/** Registry: the model that its gate let through is registered, and no other one's verdict moves the alias. */
export async function* registryStops(where: Where, registry: Served): AsyncGenerator<Stop> {
  yield await stopOf(where, registry, {
    chapter: 'Registry',
    folder: '8-registered',
    title: 'The better model is registered, with the verdict on it and its digest',
    promised: 'pass',
    words: ['--operation', 'register', '--source', 's3://models/flights/3', '--verdict', verdictOf(gate)],
  })
  yield await stopOf(where, registry, {
    chapter: 'Registry',
    folder: '9-not-entitled',
    title: 'The verdict on the worse model moves no alias',
    promised: 'fail',
    words: [...promotion, '--verdict', verdictOf('4-worse-model')],
  })
}

/** The alias is moved, once the release serves. */
export function promotedStop(where: Where, registry: Served): Promise<Stop> {
  return stopOf(where, registry, {
    chapter: 'Delivery',
    folder: '12-promoted',
    title: 'The alias moves once the release serves',
    promised: 'pass',
    words: [...promotion, '--previous-alias', 'previous', '--verdict', verdictOf(gate)],
  })
}

const promotion = ['--operation', 'promote', '--version', '3', '--alias', 'champion', '--expect', '1']

function verdictOf(folder: string): string {
  return `reports/${folder}/verdict.json`
}

interface Telling {
  readonly chapter: string
  readonly folder: string
  readonly title: string
  readonly promised: Stop['promised']
  readonly words: readonly string[]
}

async function stopOf(where: Where, registry: Served, telling: Telling): Promise<Stop> {
  const { folder, words, ...told } = telling
  line(told.title)
  const { directory } = where.project
  const { verdict, seconds, log } = await runBundle({
    action: 'model-registry',
    words: ['--model', 'flights', ...words],
    directory,
    reports: `${directory}/reports/${folder}`,
    env: { MLFLOW_TRACKING_URI: registry.url },
  })
  if (verdict === undefined) throw new Error(`model-registry wrote no verdict:\n${log}`)
  return { ...told, verdict, seconds, report: `project/reports/${folder}/report.html` }
}
