import type { Run } from '@ml-actions/action/action'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Posting } from './evidence.ts'
import type { World } from './world.ts'

/** What a workflow says about the comment. */
export interface PostingInputs {
  readonly comment: 'auto' | 'always' | 'never'
  readonly 'pull-request': number
  readonly token: string
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
  if (asked.comment === 'never') return { is: 'nowhere', because: '' }
  const must = asked.comment === 'always'
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
  if (asked.token === '') {
    return nowhere(
      must,
      'there is no token to write a comment with',
      'give the input "token", for instance github.token',
    )
  }
  return {
    is: 'to',
    forge: world.forge({ apiUrl, token: asked.token, signal, repository }),
    change,
    id: asked.id,
    must,
  }
}

function nowhere(must: boolean, is: string, todo: string): Posting {
  if (must)
    throw new Misuse({
      is,
      wanted: 'a pull request to comment on, as the input "comment" says "always"',
      todo,
    })
  return { is: 'nowhere', because: `no comment: ${is}; ${todo}` }
}
