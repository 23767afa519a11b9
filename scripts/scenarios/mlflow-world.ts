import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, type ServeOptions, serveTwin } from '@ml-actions/registry/mlflow/serve-twin'
import type { RegistryStore } from '@ml-actions/registry/twin'

/** What a story's `mlflow.json` may say: the server as it is found, and what it does at some of its requests. */
interface MlflowFile extends Omit<ServeOptions, 'fault'> {
  /** The fault that a request meets, by its number from 1. */
  readonly faults?: Readonly<Record<string, Fault>>
  /** What somebody else writes before a request is answered, by its number: where aliases point. */
  readonly meanwhile?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>
  /** Whether the transcript ends with what the registry holds after all. */
  readonly shows?: boolean
}

/** Serves the MLflow that a story's `mlflow.json` describes; undefined without one. */
export async function openMlflow(folder: string) {
  const file = join(folder, 'mlflow.json')
  if (!existsSync(file)) return undefined
  const { faults = {}, meanwhile = {}, shows = false, ...options }: MlflowFile = JSON.parse(readFileSync(file, 'utf8'))
  const served = await serveTwin({
    ...options,
    fault: ({ count }) => {
      for (const [name, aliases] of Object.entries(meanwhile[count] ?? {}))
        for (const [alias, version] of Object.entries(aliases)) served.store.models.get(name)?.aliases.set(alias, version)
      return faults[count]
    },
  })
  return {
    fill: (text: string) => text.replaceAll('<mlflow>', served.url),
    hide: (text: string) => text.replaceAll(served.url, '<mlflow>'),
    transcript: () => [...served.requests(), ...(shows ? ['--- registry', ...held(served.store)] : [])].join('\n'),
    close: () => served.close(),
  }
}

/** What a registry holds, a line a thing; what a run's claim is called is another in each run. */
function held({ models }: RegistryStore): readonly string[] {
  return [...models].flatMap(([name, { aliases, tags, versions }]) => [
    ...versions.map(({ version, source, tags }) => `${name} ${version} ${source} ${JSON.stringify(tags)}`),
    ...[...aliases].map(([alias, version]) => `${name}@${alias} ${version}`),
    ...[...tags.keys()].map((key) => `${name} tag ${key.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '<nonce>')}`),
  ])
}
