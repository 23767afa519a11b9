import type { Wishes } from '../gather.ts'
import type { Evidence } from '../judge.ts'
import type { World } from '../world.ts'
import type { Asking, Pushing } from './asking.ts'
import { numbersOf } from './compared.ts'
import { type Failed, withExamples } from './examples.ts'
import { type Around, type Prepared, prepared } from './prepare.ts'
import { questionsOf } from './settled.ts'

/**
 * Judges by an engine: the contract becomes queries, their answers the states that a pass over the rows would have come
 * to, and all that follows is as for files.
 * @throws {Misuse} for a contract, data or an engine that cannot be asked so
 * @throws {Outage} when the engine does not answer, or not in time
 */
export function ask(wishes: Wishes, run: Around, world: Pick<World, 'source' | 'engine'>): Promise<Evidence> {
  return prepared(
    wishes,
    run,
    world,
    async ({ asked, askings, compared, put, running, columnNotes, notes, ...known }) => {
      for (const one of compared) put(one.refers, await one.table.ask(numbersOf(one, running.values())))
      let rows = 0
      const keyless = new Set<string>()
      for (const asking of askings) {
        const told = await answer(asking, known, wishes.keys)
        rows += told.rows
        if (told.keyless !== undefined) keyless.add(told.keyless)
      }
      return {
        ...known,
        seen: {
          running,
          rows,
          files: asked.paths.length,
          faults: 0,
          faultExamples: [],
          ended: false,
          headerless: [],
          profiles: new Map(),
          notes: columnNotes,
        },
        notes: { ...notes, run: [...notes.run, ...keyless, asked.inWords()] },
      }
    },
  )
}

interface Told {
  readonly rows: number
  /** Why rows that do not hold are not told apart, where they could be. */
  readonly keyless: string | undefined
}

/** Has one table answer, and puts the states in place. */
async function answer(
  asking: Asking,
  { given }: Pick<Prepared, 'given'>,
  keys: Wishes['keys'],
): Promise<Told> {
  const { rows, settled } = await asking.table.ask(questionsOf(asking))
  const failed: Failed[] = []
  for (const [index, { state, failing, outOfView }] of settled.entries()) {
    const { run, push } = asking.pushes[index] as Pushing
    const { check } = run.demand
    // What the header said is in the state already.
    run.state = check.open === undefined ? state : check.merge(run.state, state)
    run.outOfView += outOfView
    if (failing !== undefined) failed.push({ run, push, failing: [failing].flat() })
  }
  return { rows, keyless: await withExamples(asking, failed, { given, keys }) }
}
