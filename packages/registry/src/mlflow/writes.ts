import { lookWriteLook } from '../look-write-look.ts'
import { digestTag, isOf, modelIdIn, type Registration, type Version } from '../registry.ts'
import { Refused } from './faults.ts'
import { aliasesOf, api, resolve, type Server, versionsOf } from './versions.ts'

/** Registers a version, unless one of the same source, run and digest is there. */
export async function register(server: Server, registration: Registration): Promise<Version> {
  const { client } = server
  const { name, source, runId, digest } = registration
  // MLflow refuses the source of a logged model without it.
  const modelId = modelIdIn(source)
  await lookWriteLook({
    doing: `register the model ${name}`,
    look: () => aliasesOf(server, name),
    write: () => client.write(`${api}/registered-models/create`, { name }).catch(unlessThere),
  })
  const tags = { ...registration.tags, ...(digest === undefined ? {} : { [digestTag]: digest }) }
  const registered = await lookWriteLook({
    doing: `register a version of ${name}`,
    look: async () => (await versionsOf(server, name)).find((version) => isOf(version, registration)),
    write: () =>
      client.write(`${api}/model-versions/create`, {
        name,
        source,
        ...(runId === undefined ? {} : { run_id: runId }),
        ...(modelId === undefined ? {} : { model_id: modelId }),
        tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      }),
  })
  await setTags(server, { name, version: registered.version, tags })
  return resolve(server, name, { is: 'version', version: registered.version })
}

/** Somebody else was faster, and that is as good. */
function unlessThere(error: unknown): void {
  if (!(error instanceof Refused && error.code === 'RESOURCE_ALREADY_EXISTS')) throw error
}

/** Points an alias to a version. @throws {Misuse} when there is no such version */
export async function setAlias(
  server: Server,
  { name, alias, version }: { readonly name: string; readonly alias: string; readonly version: string },
): Promise<void> {
  await resolve(server, name, { is: 'version', version })
  await lookWriteLook({
    doing: `point ${alias} of ${name} to version ${version}`,
    look: async () => ((await aliasesOf(server, name))?.get(alias) === version ? true : undefined),
    write: () => server.client.write(`${api}/registered-models/alias`, { name, alias, version }),
  })
}

interface Tagging extends Pick<Version, 'name' | 'version' | 'tags'> {}

/** Sets tags of a version, one after the other. @throws {Misuse} when there is no such version */
export async function setTags(server: Server, { name, version, tags }: Tagging): Promise<void> {
  for (const [key, value] of Object.entries(tags)) {
    await lookWriteLook({
      doing: `tag version ${version} of ${name}`,
      look: async () => {
        const { tags: there } = await resolve(server, name, { is: 'version', version })
        return Object.hasOwn(there, key) && there[key] === value ? true : undefined
      },
      write: () => server.client.write(`${api}/model-versions/set-tag`, { name, version, key, value }),
    })
  }
}
