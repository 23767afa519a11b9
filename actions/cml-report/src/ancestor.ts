import type { Run } from '@ml-actions/action/action'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Access, Sides, World } from './world.ts'

/**
 * Finds the merge base of two commits, and sees to it that this clone holds it. A clone with its whole history answers
 * itself. For one that was cut, as checkout leaves it, the forge is asked, since a cut history may hide a nearer
 * ancestor, and that one commit is fetched.
 * @throws {Misuse} when it cannot be had, with what was tried
 */
export async function findAncestor(
  sides: Sides,
  token: string,
  run: Pick<Run, 'directory' | 'context' | 'signal'>,
  world: Pick<World, 'git' | 'mergeBase'>,
): Promise<string> {
  const { directory } = run
  const { git } = world
  const notFound = refusalOn(run.context.host, sides.base)
  const told = await git.mergeBase(directory, sides.head, sides.base)
  if (told !== undefined && !(await git.isShallow(directory))) return told
  const access = accessOf(token, run)
  if (access === undefined) {
    if (told !== undefined) return told
    const why = run.context.host === 'github' ? 'without a token' : 'outside GitHub'
    throw notFound(`git finds no merge base of ${inWords(sides)} in this clone, and ${why} no forge is asked`)
  }
  const commit = await world.mergeBase(access, { ...sides, base: sides.base.replace(/^origin\//, '') })
  if (commit === undefined) {
    if (told !== undefined) return told
    throw notFound(`neither git in this clone nor the forge finds a merge base of ${inWords(sides)}`)
  }
  if (await git.hasCommit(directory, commit)) return commit
  const { serverUrl } = run.context
  const remote = serverUrl === undefined ? undefined : { serverUrl, token }
  if (await git.fetchCommit(directory, commit, remote)) return commit
  throw notFound(
    `the merge base ${commit.slice(0, 12)} is not in this clone, and cannot be fetched from "origin"`,
  )
}

/** How the forge is reached; undefined where there is none to ask, or nobody to ask it as. */
function accessOf(token: string, { context, signal }: Pick<Run, 'context' | 'signal'>): Access | undefined {
  const { host, apiUrl, serverUrl, repository } = context
  if (host !== 'github' || token === '' || apiUrl === undefined) return undefined
  if (serverUrl === undefined || repository === undefined) return undefined
  return { apiUrl, serverUrl, token, signal, repository }
}

function inWords({ head, base }: Sides): string {
  return `${head.slice(0, 80)} and ${base.slice(0, 80)}`
}

/** Makes the refusal, with what helps where the run is. @param base  what was asked for */
function refusalOn(host: Run['context']['host'], base: string): (is: string) => Misuse {
  const whole = {
    github: 'give actions/checkout `fetch-depth: 0`, or this step a token that may read contents',
    gitlab: 'set GIT_DEPTH to "0" in the variables of the job',
    terminal: 'in a clone that was cut, run: git fetch --unshallow',
  }[host]
  const name = /^[0-9a-f]{40}$/.test(base) ? '' : `is ${base.slice(0, 80)} a branch, tag or commit? `
  const wanted = 'the commit that the change stands on, for the old numbers'
  return (is) => new Misuse({ is, wanted, todo: `${name}${whole}` })
}
