import type { Run } from '@ml-actions/action/action'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Evidence, Posting } from './evidence.ts'
import { stageOf } from './stage.ts'
import type { Access, World } from './world.ts'

/** What a workflow says about the comment. */
export interface PostingInputs {
  readonly comment: 'sticky' | 'new' | 'none'
  readonly notify: 'never' | 'on-worse'
  readonly 'require-comment': boolean
  readonly 'pull-request': number
  readonly 'github-token': string
  readonly id: string
  readonly stage: 'auto' | 'collect' | 'publish'
}

/**
 * Says where the comment goes.
 * @throws {Misuse} when it must be written and has no place
 */
export function postingOf(
  asked: PostingInputs,
  run: Pick<Run, 'context' | 'signal'>,
  world: Pick<World, 'forge'>,
): Posting {
  const { context } = run
  const must = asked['require-comment']
  if (stageOf(asked.stage, context) === 'collect') {
    const todo = 'publish collected.json from a workflow on: workflow_run, with stage: publish'
    return nowhere(must, 'this job collects for one that may post', todo)
  }
  const change = asked['pull-request'] || context.change?.number
  return postingTo(change, asked, run, world)
}

const wherePulls = {
  github: 'run it on: pull_request, or name the pull request in the input "pull-request"',
  gitlab:
    'run it in a merge-request pipeline, or name the merge request by its number in the input "pull-request"',
}

const whereTokens = {
  github: 'leave the input "github-token" out, or give it one',
  gitlab: 'give the input "github-token" a project access token with the scope api, from a masked variable',
}

/** How GitLab’s job tokens begin, https://docs.gitlab.com/security/tokens/#token-prefixes. */
const jobTokenPrefix = 'glcbt-'

/**
 * Says where a comment on a pull request goes.
 * @throws {Misuse} when it must be written and has no place
 */
export function postingTo(
  change: number | undefined,
  asked: Omit<PostingInputs, 'pull-request' | 'stage'>,
  run: Pick<Run, 'context' | 'signal'>,
  world: Pick<World, 'forge'>,
): Posting {
  const must = asked['require-comment']
  if (asked.comment === 'none') {
    if (!must) return { is: 'nowhere', because: '' }
    return nowhere(must, 'the input "comment" is "none"', 'leave one of the two inputs out')
  }
  const { host, repository } = run.context
  if (host === 'terminal' || repository === undefined) {
    return nowhere(
      must,
      'this run is not on GitHub or GitLab',
      'run it in a workflow of GitHub Actions, or a merge-request pipeline of GitLab',
    )
  }
  if (change === undefined) {
    return nowhere(must, 'this run belongs to no pull request', wherePulls[host])
  }
  if (asked['github-token'] === '') {
    return nowhere(must, 'there is no token to write a comment with', whereTokens[host])
  }
  if (host === 'gitlab' && asked['github-token'].startsWith(jobTokenPrefix)) {
    return nowhere(must, 'CI_JOB_TOKEN may not write notes', whereTokens[host])
  }
  return {
    is: 'to',
    forge: world.forge(accessOf(asked, run), host),
    change,
    id: asked.id,
    must,
    perRun: asked.comment === 'new',
    notify: asked.notify === 'on-worse',
  }
}

/**
 * Says how a check is shown, where one is asked for. A run that collects shows none: its token can only read.
 * @throws {Misuse} when this run is not on GitHub, or has no token
 */
export function checkOf(
  asked: Pick<PostingInputs, 'github-token' | 'id' | 'stage'> & { readonly 'check-run': boolean },
  run: Pick<Run, 'context' | 'signal'>,
  world: Pick<World, 'checks'>,
): Pick<Evidence, 'check'> {
  if (!asked['check-run'] || stageOf(asked.stage, run.context) === 'collect') return {}
  if (run.context.host !== 'github') {
    throw new Misuse({
      is: 'the input "check-run" is "true" and this run is not on GitHub',
      wanted: 'a host that has check runs',
      todo: 'leave the input out',
    })
  }
  return { check: { checks: world.checks(accessOf(asked, run)), id: asked.id } }
}

/**
 * Says how to reach the forge of this run.
 * @throws {Misuse} when the run is on none, or there is no token
 */
export function accessOf(
  asked: Pick<PostingInputs, 'github-token'>,
  { context, signal }: Pick<Run, 'context' | 'signal'>,
): Access {
  const { apiUrl, repository, serverUrl } = context
  const token = asked['github-token']
  if (apiUrl === undefined || serverUrl === undefined || repository === undefined || token === '') {
    const is = token === '' ? 'there is no token to ask the forge with' : 'this run is on no forge'
    const todo = 'run it in a workflow of GitHub Actions, with the input "github-token" left out'
    throw new Misuse({ is, wanted: 'a forge and a token for it', todo })
  }
  return { apiUrl, serverUrl, repository, token, signal }
}

/**
 * A comment that has no place, and why.
 * @throws {Misuse} when it must be written
 */
export function nowhere(must: boolean, is: string, todo: string): Posting {
  if (must) {
    const wanted = 'a pull request to comment on, as the input "require-comment" says'
    throw new Misuse({ is, wanted, todo })
  }
  return { is: 'nowhere', because: `no comment: ${is}; ${todo}` }
}
