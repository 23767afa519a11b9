import type { Answers } from '@ml-actions/engine/plan'
import { type Questions, together } from '@ml-actions/engine/questions'
import type { Asking } from './asking.ts'
import type { Push, Settled } from './push.ts'

/** What all that is asked of a table comes to. */
export interface Answered {
  readonly rows: number
  /** Of each demand. */
  readonly settled: readonly (Settled<unknown> & { readonly outOfView: number })[]
}

/** What is asked of a table: what all demands need, then what some of them need by the answers, step by step together. */
export function* questionsOf({ rows, pushes }: Asking): Questions<Answered> {
  const answers = yield [rows, ...pushes.flatMap(({ push, inView }) => [inView, ...push.needs])]
  const all = yield* together(pushes.map(({ push }) => settling(push, answers)))
  const outOfView = pushes.map(({ inView }) => Number(answers.whole(rows) - answers.whole(inView)))
  return {
    rows: Number(answers.whole(rows)),
    settled: all.map((one, at) => ({ ...one, outOfView: outOfView[at] ?? 0 })),
  }
}

function* settling(push: Push<unknown>, answers: Answers): Questions<Settled<unknown>> {
  const further = push.further?.(answers)
  if (further !== undefined) return yield* further
  const failing = typeof push.failing === 'function' ? push.failing(answers) : push.failing
  return { state: push.state(answers), ...(failing === undefined ? {} : { failing }) }
}
