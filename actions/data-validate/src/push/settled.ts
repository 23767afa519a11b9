import type { Need } from '@ml-actions/engine/expression'
import type { Answers } from '@ml-actions/engine/plan'
import { answeredBy, type Questions, together } from '@ml-actions/engine/questions'
import type { Push, Settled } from './push.ts'

/**
 * Brings demands to what they come to: those that ask no more at once, the others step by step, the steps of all of them
 * together.
 * @param answers  of what all of them need
 * @param ask  answers what they need besides
 */
export function settled(
  pushes: readonly Push<unknown>[],
  answers: Answers,
  ask: (needs: readonly Need[]) => Promise<Answers>,
): Promise<readonly Settled<unknown>[]> {
  return answeredBy(together(pushes.map((push) => settling(push, answers))), ask)
}

function* settling(push: Push<unknown>, answers: Answers): Questions<Settled<unknown>> {
  const further = push.further?.(answers)
  if (further !== undefined) return yield* further
  const failing = typeof push.failing === 'function' ? push.failing(answers) : push.failing
  return { state: push.state(answers), ...(failing === undefined ? {} : { failing }) }
}
