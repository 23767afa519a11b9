import { asked } from '@ml-actions/engine/asked'
import type { Need } from '@ml-actions/engine/expression'
import { askedInWords } from '@ml-actions/engine/in-words'
import { planned, type Query } from '@ml-actions/engine/plan'
import type { Wishes } from '../gather.ts'
import type { Evidence } from '../judge.ts'
import type { World } from '../world.ts'
import type { Asking, Pushing } from './asking.ts'
import { type Failed, withExamples } from './examples.ts'
import { type Asked, type Prepared, prepare } from './prepare.ts'
import { settled } from './settled.ts'

/**
 * Judges by an engine: the contract becomes queries, their answers the states that a pass over the rows would have come
 * to, and all that follows is as for files.
 * @throws {Misuse} for a contract, data or an engine that cannot be asked so
 * @throws {Outage} when the engine does not answer, or not in time
 */
export async function ask(
  wishes: Wishes,
  run: Asked,
  world: Pick<World, 'source' | 'engine'>,
): Promise<Evidence> {
  const prepared = await prepare(wishes, run, world)
  const { opened, askings, running, contract, given, notes, table } = prepared
  try {
    let [rows, count] = [0, 0]
    const keyless = new Set<string>()
    for (const asking of askings) {
      const told = await answer(asking, prepared, { log: run.log, keys: wishes.keys })
      rows += told.rows
      count += told.queries
      if (told.keyless !== undefined) keyless.add(told.keyless)
    }
    return {
      contract,
      given,
      seen: {
        running,
        rows,
        files: prepared.headers,
        faults: 0,
        faultExamples: [],
        ended: false,
        headerless: [],
        profiles: new Map(),
        notes: prepared.columnNotes,
      },
      ...(table === undefined ? {} : { table }),
      ...(prepared.missing === undefined ? {} : { missing: prepared.missing }),
      notes: { ...notes, run: [...notes.run, ...keyless, askedInWords(opened.engine, count)] },
      sources: prepared.sources,
    }
  } finally {
    await prepared.close()
  }
}

interface Telling extends Pick<Asked, 'log'> {
  readonly keys: Wishes['keys']
}

interface Answered {
  readonly rows: number
  readonly queries: number
  /** Why rows that do not hold are not told apart, where they could be. */
  readonly keyless?: string
}

/** Runs the queries of one table and puts the states in place; tells its rows, and how many queries there were. */
async function answer(
  asking: Asking,
  { opened, given, signal }: Prepared,
  { log, keys }: Telling,
): Promise<Answered> {
  const { engine } = opened
  let done = 0
  const put = (queries: readonly Query[]) =>
    asked(engine, queries, {
      signal,
      tell({ sql, about }) {
        log.debug(sql)
        log.progress(`${engine.name}: ${about}`, done++)
      },
    })
  const answers = await put(asking.queries)
  const more = (needs: readonly Need[]) => put(planned(asking.relation, needs, engine.dialect, asking.where))
  const pushes = asking.pushes.map(({ push }) => push)
  const failed: Failed[] = []
  for (const [index, { state, failing }] of (await settled(pushes, answers, more)).entries()) {
    const { run, push, inView } = asking.pushes[index] as Pushing
    const { check } = run.demand
    // What the header said is in the state already.
    run.state = check.open === undefined ? state : check.merge(run.state, state)
    run.outOfView += Number(answers.whole(asking.rows) - answers.whole(inView))
    if (failing !== undefined) failed.push({ run, push, failing: [failing].flat() })
  }
  const { queries, keyless } = await withExamples(asking, failed, opened, { given, signal, keys })
  return {
    rows: Number(answers.whole(asking.rows)),
    queries: done + queries,
    ...(keyless === undefined ? {} : { keyless }),
  }
}
