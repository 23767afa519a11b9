import { noArtifact, noLoggedModel, noRun, tooLarge } from '../missing.ts'
import type { Owner, Registry } from '../registry.ts'
import { modelMetricsIn, runIn } from './answers.ts'
import type { MlflowClient } from './client.ts'
import { isMissing } from './faults.ts'
import { api, resolve, type Server } from './versions.ts'
import { register, setAlias, setTags } from './writes.ts'

/** A registry that is an MLflow server. */
export function mlflowRegistry(client: MlflowClient, base: string): Registry {
  const server = { client, base }
  return {
    resolve: (name, which) => resolve(server, name, which),
    run: async (id) => {
      const answer = await client.read(`${api}/runs/get`, { run_id: id }).catch((error) => {
        throw isMissing(error) ? noRun(id) : error
      })
      return runIn(answer, base)
    },
    modelMetrics: async (modelId) => {
      const answer = await client.read(`${api}/logged-models/${modelId}`, {}).catch((error) => {
        throw isMissing(error) ? noLoggedModel(modelId) : error
      })
      return modelMetricsIn(answer, base)
    },
    artifact: async (owner, path, mostBytes) => {
      const bytes = await download(server, owner, path, mostBytes)
      if (bytes === undefined) throw tooLarge(path, mostBytes)
      return bytes
    },
    register: (registration) => register(server, registration),
    setAlias: (name, alias, version) => setAlias(server, { name, alias, version }),
    setTags: (name, version, tags) => setTags(server, { name, version, tags }),
  }
}

async function download(
  { client }: Server,
  owner: Owner,
  path: string,
  mostBytes: number,
): Promise<Uint8Array | undefined> {
  try {
    return owner.is === 'run'
      ? await client.download('get-artifact', { run_id: owner.id, path }, mostBytes)
      : await client.download(
          'model-versions/get-artifact',
          { name: owner.name, version: owner.version, path },
          mostBytes,
        )
  } catch (error) {
    throw isMissing(error) ? noArtifact(owner, path) : error
  }
}
