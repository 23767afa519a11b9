import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { GithubClient } from './client.ts'
import { Refused } from './faults.ts'

/** A repository in the words of GitHub's paths. */
export type Repository = { readonly owner: string; readonly repo: string }

/** Reads `owner/name`. @throws {Misuse} when the text is not of that form */
export function repositoryOf(text: string): Repository {
  const [owner, repo, ...rest] = text.split('/')
  if (!owner || !repo || rest.length > 0) {
    const is = `the repository is ${JSON.stringify(text.slice(0, 200))}`
    throw new Misuse({ is, wanted: 'owner/name', todo: 'run it on GitHub, or set GITHUB_REPOSITORY' })
  }
  return { owner, repo }
}

/** The value below some keys of an answer; undefined where there is none. */
export function at(data: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return (value as Readonly<Record<string, unknown>>)[key]
  }, data)
}

/** A text below some keys. @throws {Outage} when there is none */
export function textAt(data: unknown, ...keys: readonly string[]): string {
  const value = at(data, ...keys)
  if (typeof value !== 'string') throw unreadable(`a text in ${keys.join('.')}`)
  return value
}

/** A text below some keys, or `''` where GitHub gives null or nothing. @throws {Outage} when it is something else */
export function textOrNone(data: unknown, ...keys: readonly string[]): string {
  return (at(data, ...keys) ?? '') === '' ? '' : textAt(data, ...keys)
}

/** A whole number below some keys. @throws {Outage} when there is none */
export function numberAt(data: unknown, ...keys: readonly string[]): number {
  const value = at(data, ...keys)
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw unreadable(`a whole number in ${keys.join('.')}`)
  }
  return value
}

/** A list below some keys, or the answer itself without any. @throws {Outage} when there is none */
export function listAt(data: unknown, ...keys: readonly string[]): readonly unknown[] {
  const value = at(data, ...keys)
  if (!Array.isArray(value)) throw unreadable(`a list in ${keys.join('.') || 'the answer'}`)
  return value
}

/** Something else answered, or GitHub has changed. */
export function unreadable(wanted: string): Outage {
  const is = 'GitHub’s answer cannot be read'
  return new Outage({ is, wanted, todo: 'check GITHUB_API_URL; is there a proxy that answers for GitHub?' })
}

/** Gives undefined where GitHub answers 404 or 410. */
export async function unlessGone<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Refused && (error.status === 404 || error.status === 410)) return undefined
    throw error
  }
}

const mostPages = 1_000

/**
 * All items of a list, page by page, a hundred each.
 * @param keys  where an answer has its list; nowhere when it is the list
 * @throws {Outage} when the pages do not end
 */
export async function* pagesOf(
  client: Pick<GithubClient, 'read'>,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  keys: readonly string[] = [],
): AsyncGenerator<unknown> {
  for (let page = 1; page <= mostPages; page++) {
    const { data, more } = await client.read(route, { ...parameters, per_page: 100, page })
    yield* listAt(data, ...keys)
    if (!more) return
  }
  throw unreadable(`an end of the list within ${mostPages} pages`)
}
