import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, serveTwin } from '@ml-actions/engine/trino/serve-twin'

/** What a story's `trino.json` holds: who may ask, and answers by what a statement holds; the first that fits is given. */
interface TrinoFile {
  /** The only value of the header `authorization` that is known. */
  readonly authorization?: string
  readonly answers: readonly (Page & { readonly to: string; readonly endless?: boolean })[]
}

/** Serves the Trino that a story's `trino.json` describes; undefined without one. */
export async function openTrino(folder: string) {
  const file = join(folder, 'trino.json')
  if (!existsSync(file)) return undefined
  const { answers, authorization }: TrinoFile = JSON.parse(readFileSync(file, 'utf8'))
  const statements: string[] = []
  const twin = await serveTwin({
    ...(authorization === undefined ? {} : { authorization }),
    *pages(sql) {
      statements.push(sql)
      const found = answers.find(({ to }) => sql.includes(to))
      const page = found ?? { error: { errorName: 'NOT_SUPPORTED', errorType: 'USER_ERROR', message: 'the story does not say' } }
      // A statement is taken first and answered then.
      yield {}
      while (found?.endless === true) yield {}
      yield page
    },
  })
  return {
    fill: (text: string) => text.replaceAll('<trino>', twin.url),
    hide: (text: string) => text.replaceAll(twin.url, '<trino>').replaceAll(twin.url.replace(/[:/.]/g, (mark) => `&#${mark.charCodeAt(0)};`), '<trino>'),
    transcript: () => [...statements, ...ended(twin.requests())].join('\n'),
    close: () => twin.close(),
  }
}

/** The statements that were ended before their end. */
function ended(requests: readonly string[]): readonly string[] {
  return requests.filter((line) => line.startsWith('DELETE')).map((line) => line.replace(/\/\d+$/, ''))
}
