import type { Context } from '@ml-actions/action/action'

/**
 * What this run does with the report: posts it, collects it as facts for another job that may post, or publishes what another
 * run collected.
 */
export type Stage = 'post' | 'collect' | 'publish'

/**
 * Chooses the stage. By itself a run on a pull request from a fork collects, since its token can only read; where a token
 * turns out to be refused, `tell.ts` collects too.
 */
export function stageOf(asked: 'auto' | 'collect' | 'publish', { change, event }: Context): Stage {
  if (asked !== 'auto') return asked
  // The token of `pull_request_target` can write, whoever the change is from.
  return change?.fork === true && event !== 'pull_request_target' ? 'collect' : 'post'
}
