import { noModel } from '../missing.ts'
import type { RegisteredModels } from '../registered-models.ts'
import { aliasesIn, modelTagsIn } from './answers.ts'
import { isMissing } from './faults.ts'
import { api, namesOf, type Server, versionsOf } from './versions.ts'

/** The registered models of an MLflow server. Its writes are upserts: what was there before is not asked. */
export function mlflowModels(server: Server): RegisteredModels {
  const { client } = server
  return {
    look: async (name) => {
      const answer = await client.read(`${api}/registered-models/get`, { name }).catch(async (error) => {
        throw isMissing(error) ? noModel(name, await namesOf(server)) : error
      })
      return { name, aliases: aliasesIn(answer), tags: modelTagsIn(answer) }
    },
    versions: (name) => versionsOf(server, name),
    pointAlias: async (name, alias, version) => {
      await client.write(`${api}/registered-models/alias`, { name, alias, version })
    },
    setTag: async (name, key, value) => {
      await client.write(`${api}/registered-models/set-tag`, { name, key, value })
    },
    removeTag: async (name, key) => {
      await client.remove(`${api}/registered-models/delete-tag`, { name, key })
    },
  }
}
