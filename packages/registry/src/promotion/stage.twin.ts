import { Outage } from '@ml-actions/verdict/faults'
import type { RegisteredModel, RegisteredModels } from '../registered-models.ts'
import { registeredModelsTwin, registryStore } from '../twin.ts'
import { type Move, type Moved, moveAlias } from './move-alias.ts'

/** What befalls one write of a run: done without an answer; not done; or done later, when the scheduler likes, after an error. */
export interface Mishap {
  readonly run: number
  /** Which of the run's writes, from 0. */
  readonly write: number
  readonly is: 'lost' | 'down' | 'late'
}

/** What runs do at once to one model, `churn`, whose alias `champion` points to version 1. */
export interface Script {
  readonly moves: readonly Partial<Move>[]
  readonly mishaps?: readonly Mishap[]
  /** What of the model a look reads first: a server need not read both at one moment. */
  readonly reads?: 'tags-first' | 'aliases-first'
}

/** An alias as it was written. */
interface Written {
  readonly run: number
  readonly alias: string
  readonly before: string | undefined
  readonly after: string
}

/** How a script ended. */
export interface Played {
  readonly results: readonly (Moved | Outage)[]
  readonly writes: readonly Written[]
  readonly model: RegisteredModel
  /** How many of the things that could have gone on there were at each step. */
  readonly options: readonly number[]
}

interface Waiting {
  readonly run: number
  go(): Promise<void>
}

/** Plays a script; the scheduler says at each step which of the waiting calls takes place. */
export async function play(
  script: Script,
  choose: (options: number, step: number) => number,
): Promise<Played> {
  const stage = new Stage(script)
  const options: number[] = []
  await stage.settled()
  for (let step = 0; stage.waiting.length > 0; step++) {
    options.push(stage.waiting.length)
    const [chosen] = stage.waiting.splice(choose(stage.waiting.length, step), 1)
    await chosen?.go()
    await stage.settled()
  }
  return {
    results: await Promise.all(stage.results),
    writes: stage.writes,
    model: await stage.models.look('churn'),
    options,
  }
}

class Stage {
  readonly waiting: Waiting[] = []
  readonly writes: Written[] = []
  readonly results: readonly Promise<Moved | Outage>[]
  readonly models = registeredModelsTwin(
    registryStore({
      models: { churn: { versions: [{}, {}, {}, {}], aliases: { champion: '1', previous: '0' } } },
    }),
  )
  readonly #script: Script
  readonly #wrote: number[]
  #busy: number
  #rest: () => void = () => {}

  constructor(script: Script) {
    this.#script = script
    this.#busy = script.moves.length
    this.#wrote = script.moves.map(() => 0)
    this.results = script.moves.map((move, run) => this.#run(move, run))
  }

  /** Waits until every run waits for the scheduler, or has ended. */
  async settled(): Promise<void> {
    if (this.#busy > 0) await new Promise<void>((rest) => (this.#rest = rest))
  }

  async #run(move: Partial<Move>, run: number): Promise<Moved | Outage> {
    const whole = {
      name: 'churn',
      alias: 'champion',
      version: String(run + 2),
      expect: undefined,
      former: undefined,
      by: `run ${run}`,
      ...move,
    }
    const pause = () => this.#step(run, async () => {}, 'last')
    const mover = {
      models: this.#modelsOf(run),
      now: () => 0,
      pause,
      nonce: `n${run}`,
      signal: AbortSignal.any([]),
    }
    const ended = await moveAlias(whole, mover).catch((error: unknown) => {
      if (error instanceof Outage) return error
      throw error
    })
    this.#idle()
    return ended
  }

  #idle(): void {
    if (--this.#busy === 0) this.#rest()
  }

  /** A call waits; the run that made the last one goes on unless the scheduler says otherwise, or it pauses. */
  #step<Value>(run: number, act: () => Promise<Value>, place: 'first' | 'last' = 'first'): Promise<Value> {
    return new Promise((done, failed) => {
      const go = async () => {
        this.#busy++
        await act().then(done, failed)
      }
      if (place === 'first') this.waiting.unshift({ run, go })
      else this.waiting.push({ run, go })
      this.#idle()
    })
  }

  #modelsOf(run: number): RegisteredModels {
    const write = (act: () => Promise<void>) => this.#step(run, () => this.#meet(run, act))
    return {
      look: async (name) => {
        const parts = [
          async () => (await this.models.look(name)).tags,
          async () => (await this.models.look(name)).aliases,
        ]
        const isTagsFirst = this.#script.reads !== 'aliases-first'
        const [one, other] = isTagsFirst ? parts : parts.toReversed()
        const first = await this.#step(run, one ?? fail)
        const second = await this.#step(run, other ?? fail)
        return isTagsFirst ? { name, tags: first, aliases: second } : { name, tags: second, aliases: first }
      },
      versions: (name) => this.models.versions(name),
      pointAlias: (name, alias, version) =>
        write(async () => {
          const before = (await this.models.look(name)).aliases.get(alias)
          this.writes.push({ run, alias, before, after: version })
          await this.models.pointAlias(name, alias, version)
        }),
      setTag: (name, key, value) => write(() => this.models.setTag(name, key, value)),
      removeTag: (name, key) => write(() => this.models.removeTag(name, key)),
    }
  }

  async #meet(run: number, act: () => Promise<void>): Promise<void> {
    const number = this.#wrote[run] ?? 0
    this.#wrote[run] = number + 1
    const mishap = this.#script.mishaps?.find((each) => each.run === run && each.write === number)
    if (mishap === undefined) return act()
    if (mishap.is === 'lost') await act()
    if (mishap.is === 'late') this.waiting.push({ run, go: act })
    throw new Outage({ is: 'no answer', wanted: 'one', todo: 'wait' })
  }
}

function fail(): never {
  throw new TypeError('a look has two parts')
}
