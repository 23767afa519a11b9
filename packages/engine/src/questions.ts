import type { Need } from './expression.ts'
import type { Answers } from './plan.ts'

/** What is asked step by step, each step by what the one before was answered, until something is made of that. */
export type Questions<Made> = Generator<readonly Need[], Made, Answers>

type MadeOf<Asked> = Asked extends Questions<infer Made> ? Made : never

/** Asks the steps of several questions together, so that what all of them ask at once is one plan. */
export function* together<const All extends readonly Questions<unknown>[]>(
  all: All,
): Questions<{ readonly [At in keyof All]: MadeOf<All[At]> }> {
  const steps = all.map((questions) => questions.next())
  for (;;) {
    const needs = steps.flatMap((step) => (step.done === true ? [] : step.value))
    if (steps.every((step) => step.done === true)) break
    const answers = yield needs
    for (const [at, questions] of all.entries())
      if (steps[at]?.done !== true) steps[at] = questions.next(answers)
  }
  return steps.map(({ value }) => value) as { [At in keyof All]: MadeOf<All[At]> }
}

/**
 * Answers questions, step by step.
 * @param ask  answers what is needed
 */
export async function answeredBy<Made>(
  questions: Questions<Made>,
  ask: (needs: readonly Need[]) => Promise<Answers>,
): Promise<Made> {
  let step = questions.next()
  while (step.done !== true) step = questions.next(await ask(step.value))
  return step.value
}
