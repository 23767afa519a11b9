import type { Misuse } from '@ml-actions/verdict/faults'
import { noAlias, noModel, noVersion } from '../missing.ts'
import type { Version, Which } from '../registry.ts'
import { aliasesIn, namesIn, nextPageIn, versionIn, versionsIn } from './answers.ts'
import type { MlflowClient } from './client.ts'
import { isMissing, Refused } from './faults.ts'

/** The REST API of MLflow 2.3 (aliases) and later, https://mlflow.org/docs/latest/api_reference/rest-api.html */
export const api = 'api/2.0/mlflow'

/** Versions of one model are looked through 1,000 at a time, 200,000 of them at most. */
const mostPages = 200
const perPage = '1000'

/** What a server is asked with: the client, and its address for messages. */
export interface Server {
  readonly client: MlflowClient
  readonly base: string
}

/** Finds a version by alias or number. @throws {Misuse} when it is not there, with what is near */
export async function resolve({ client, base }: Server, name: string, which: Which): Promise<Version> {
  try {
    const answer =
      which.is === 'alias'
        ? await client.read(`${api}/registered-models/alias`, { name, alias: which.alias })
        : await client.read(`${api}/model-versions/get`, { name, version: which.version })
    return versionIn(answer, base)
  } catch (error) {
    // For an alias that is not there MLflow says 400, "invalid parameter", as for a name that none can have.
    if (error instanceof Refused && (error.status === 400 || isMissing(error)))
      throw (await diagnosed({ client, base }, name, which)) ?? error
    throw error
  }
}

/** Finds out what is not there; undefined when everything is. */
async function diagnosed(server: Server, name: string, which: Which): Promise<Misuse | undefined> {
  const aliases = await aliasesOf(server, name)
  if (aliases === undefined) return noModel(name, await namesOf(server))
  if (which.is === 'alias')
    return aliases.has(which.alias) ? undefined : noAlias(name, which.alias, [...aliases.keys()])
  const versions = (await versionsOf(server, name)).map(({ version }) => version)
  return versions.includes(which.version) ? undefined : noVersion(name, which.version, versions)
}

/** The aliases of a model; undefined when there is no such model. */
export async function aliasesOf(
  { client }: Server,
  name: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    return aliasesIn(await client.read(`${api}/registered-models/get`, { name }))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The names of the models that there are, up to a thousand. */
export async function namesOf({ client }: Server): Promise<readonly string[]> {
  return namesIn(await client.read(`${api}/registered-models/search`, { max_results: perPage }))
}

/** All versions of a model, newest first. */
export async function versionsOf({ client, base }: Server, name: string): Promise<readonly Version[]> {
  const filter = `name=${name.includes("'") ? `"${name}"` : `'${name}'`}`
  const versions: Version[] = []
  let page: string | undefined
  for (let pages = 0; pages < mostPages; pages++) {
    const answer = await client.read(`${api}/model-versions/search`, {
      filter,
      max_results: perPage,
      page_token: page,
    })
    versions.push(...versionsIn(answer, base))
    page = nextPageIn(answer)
    if (page === undefined) break
  }
  return versions.toSorted((one, other) => Number(other.version) - Number(one.version))
}
