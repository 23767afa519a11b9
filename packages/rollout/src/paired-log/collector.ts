import { Misuse } from '@ml-actions/verdict/faults'
import type { Finding } from '@ml-actions/verdict/finding'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Arm, Pairs } from './pairs.ts'

/** Requests that one judgement may be made of: their ids are held in memory. */
export const mostRequests = 1_000_000

/** Findings that are kept; all are counted. */
const mostFindings = 20

/** What one line says of one release. */
export interface Answer {
  /** Its prediction in normal form; undefined where it has none. */
  readonly prediction: string | undefined
  readonly failed: boolean
  readonly milliseconds: number
}

/** Collects what lines say, arm by arm and id by id; the two arms of one id may stand in different lines and files. */
export class Collector {
  readonly #ids = new Map<string, number>()
  readonly #predictions = new Map<string, number>()
  readonly #stable = new GrowingArm()
  readonly #candidate = new GrowingArm()
  readonly #findings: Finding[] = []
  readonly #sources: Source[] = []
  readonly #notes: string[] = []
  #repeated = 0
  #broken = 0
  #ended: string | undefined
  #from = Number.POSITIVE_INFINITY
  #to = Number.NEGATIVE_INFINITY

  /**
   * Adds a line; what was said before of the same arm stays.
   * @throws {Misuse} when there are more ids than a judgement may be made of
   */
  add(id: string, stable: Answer | undefined, candidate: Answer | undefined): void {
    const known = this.#ids.get(id)
    if (known === undefined && this.#ids.size === mostRequests) throw tooMany()
    const index = known ?? this.#ids.size
    if (known === undefined) this.#ids.set(id, index)
    const repeats = [this.#set(this.#stable, index, stable), this.#set(this.#candidate, index, candidate)]
    if (repeats.includes(true)) this.#repeated += 1
  }

  /** Notes when a request was, in milliseconds since 1970. */
  at(time: number): void {
    this.#from = Math.min(this.#from, time)
    this.#to = Math.max(this.#to, time)
  }

  /** Counts a line that cannot be used. */
  break(finding: Finding): void {
    this.#broken += 1
    if (this.#findings.length < mostFindings) this.#findings.push(finding)
  }

  /** Notes that a file was read, and whether to its end. */
  end(
    source: Source,
    { ended, notes }: { readonly ended: boolean; readonly notes: readonly string[] },
  ): void {
    this.#sources.push(source)
    this.#notes.push(...notes.map((note) => `${source.path}: ${note}`))
    if (ended) this.#ended ??= source.path
  }

  /** Gives all that was collected. */
  pairs(): Pairs {
    const requests = this.#ids.size
    return {
      requests,
      stable: this.#stable.cut(requests),
      candidate: this.#candidate.cut(requests),
      predictions: [...this.#predictions.keys()],
      repeated: this.#repeated,
      broken: this.#broken,
      findings: this.#findings,
      ended: this.#ended,
      from: Number.isFinite(this.#from) ? this.#from : null,
      to: Number.isFinite(this.#to) ? this.#to : null,
      sources: this.#sources,
      notes: this.#notes,
    }
  }

  #set(arm: GrowingArm, index: number, answer: Answer | undefined): boolean {
    if (answer === undefined) return false
    if (arm.has(index)) return true
    arm.set(index, answer, answer.prediction === undefined ? -1 : this.#codeOf(answer.prediction))
    return false
  }

  #codeOf(prediction: string): number {
    const known = this.#predictions.get(prediction)
    if (known !== undefined) return known
    const code = this.#predictions.size
    this.#predictions.set(prediction, code)
    return code
  }
}

/** An arm whose arrays double when they are full. */
class GrowingArm {
  #states = new Uint8Array(1024)
  #codes = new Int32Array(1024)
  #milliseconds = new Float64Array(1024)

  has(index: number): boolean {
    return (this.#states[index] ?? 0) !== 0
  }

  set(index: number, { failed, milliseconds }: Answer, code: number): void {
    this.#grow(index + 1)
    this.#states[index] = failed ? 2 : 1
    this.#codes[index] = code
    this.#milliseconds[index] = milliseconds
  }

  cut(length: number): Arm {
    this.#grow(length)
    return {
      states: this.#states.subarray(0, length),
      codes: this.#codes.subarray(0, length),
      milliseconds: this.#milliseconds.subarray(0, length),
    }
  }

  #grow(length: number): void {
    if (length <= this.#states.length) return
    const size = Math.max(length, 2 * this.#states.length)
    const [states, codes, milliseconds] = [this.#states, this.#codes, this.#milliseconds]
    this.#states = new Uint8Array(size)
    this.#states.set(states)
    this.#codes = new Int32Array(size)
    this.#codes.set(codes)
    this.#milliseconds = new Float64Array(size)
    this.#milliseconds.set(milliseconds)
  }
}

function tooMany(): Misuse {
  return new Misuse({
    is: `the log holds more than ${mostRequests.toLocaleString('en')} requests`,
    wanted: 'as many at most',
    todo: 'name the newest files alone under "pairs"',
  })
}
