import type { Run } from '@ml-actions/action/action'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Posting } from './evidence.ts'
import type { World } from './world.ts'

/** What a workflow says about the comment. */
export interface PostingInputs {
  readonly comment: 'sticky' | 'none'
  readonly 'require-comment': boolean
  readonly 'pull-request': number
  readonly 'github-token': string
  readonly id: string
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
  const { context, signal } = run
  const must = asked['require-comment']
  if (asked.comment === 'none') {
    if (!must) return { is: 'nowhere', because: '' }
    return nowhere(must, 'the input "comment" is "none"', 'leave one of the two inputs out')
  }
  const change = asked['pull-request'] || context.change?.number
  const { apiUrl, repository } = context
  if (context.host !== 'github' || apiUrl === undefined || repository === undefined) {
    return nowhere(must, 'this run is not on GitHub', 'run it in a workflow of GitHub Actions')
  }
  if (change === undefined) {
    return nowhere(
      must,
      'this run belongs to no pull request',
      'run it on: pull_request, or name the pull request in the input "pull-request"',
    )
  }
  if (asked['github-token'] === '') {
    return nowhere(
      must,
      'there is no token to write a comment with',
      'leave the input "github-token" out, or give it one',
    )
  }
  return {
    is: 'to',
    forge: world.forge({ apiUrl, token: asked['github-token'], signal, repository }),
    change,
    id: asked.id,
    must,
  }
}

function nowhere(must: boolean, is: string, todo: string): Posting {
  if (must)
    throw new Misuse({
      is,
      wanted: 'a pull request to comment on, as the input "require-comment" says',
      todo,
    })
  return { is: 'nowhere', because: `no comment: ${is}; ${todo}` }
}
