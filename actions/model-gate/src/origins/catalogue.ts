import { Misuse } from '@ml-actions/verdict/faults'
import type { World } from '../world.ts'
import { git } from './git.ts'
import { mlflow } from './mlflow.ts'
import type { Fetched, Origin } from './origin.ts'

/** All origins, by prefix in alphabetical order. */
export const origins: readonly Origin[] = [git, mlflow]

/** The origin that a text begins with; undefined for a path of the working directory. */
export function originOf(text: string): Origin | undefined {
  return origins.find(({ prefix }) => text.startsWith(`${prefix}:`))
}

/**
 * Fetches a file that comes from elsewhere; undefined for a path of the working directory.
 * @throws {Misuse} when it is not there, or is written in no known form
 */
export async function fetchFrom(text: string, world: World): Promise<Fetched | undefined> {
  const origin = originOf(text)
  if (origin === undefined) return undefined
  const fetched = await origin.bring(text, world)
  if (fetched !== undefined) return fetched
  const is = `${JSON.stringify(text.slice(0, 120))} names no file`
  throw new Misuse({ is, wanted: origin.form, todo: 'write it in this form' })
}
