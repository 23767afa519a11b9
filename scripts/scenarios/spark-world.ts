import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, serveTwin } from '@ml-actions/engine/spark/serve-twin'

/** What a story's `spark.json` holds: who may ask, and answers by what a statement holds; the first that fits is given. */
interface SparkFile {
  /** The only value of the header `authorization` that is known. */
  readonly authorization?: string
  readonly answers: readonly { readonly to: string; readonly rows?: readonly (readonly (string | null)[])[]; readonly fails?: Answer['fails'] }[]
}

/** Serves the Spark that a story's `spark.json` describes; undefined without one. */
export async function openSpark(folder: string) {
  const file = join(folder, 'spark.json')
  if (!existsSync(file)) return undefined
  const { answers, authorization }: SparkFile = JSON.parse(readFileSync(file, 'utf8'))
  const twin = await serveTwin({
    ...(authorization === undefined ? {} : { authorization }),
    answer(sql) {
      if (sql.startsWith('SET ')) return {}
      const { rows = [], fails } = answers.find(({ to }) => sql.includes(to)) ?? { fails: { message: '[UNSUPPORTED_FEATURE] the story does not say', state: '0A000' } }
      return fails === undefined ? { pages: [rows] } : { fails }
    },
  })
  return {
    fill: (text: string) => text.replaceAll('<spark>', twin.url),
    hide: (text: string) => text.replaceAll(twin.url, '<spark>'),
    // What sets the session up is sent at once, in no order.
    transcript: () => twin.calls().filter((call) => !/ SET |^(?:GetOperationStatus|FetchResults|CloseOperation) /.test(call)).join('\n'),
    close: () => twin.close(),
  }
}
