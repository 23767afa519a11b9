import { nearest } from '@ml-actions/verdict/nearest'

/** One input of an action: how it is described, and how its text becomes a value. */
export interface Input<Value> {
  readonly kind:
    | 'text'
    | 'lines'
    | 'path'
    | 'choice'
    | 'count'
    | 'share'
    | 'duration'
    | 'instant'
    | 'flag'
    | 'secret'
  readonly description: string
  /** The text that stands for an absent one; undefined when the input must be given, `''` when it may be left out. */
  readonly default?: string
  /** The expression that action.yml gives instead of the default, since only GitHub's runner evaluates it: `github.token`. */
  readonly expression?: string
  /** What may be written, completing "wanted: …". */
  readonly wanted: string
  /** The valid words of a choice. */
  readonly words?: readonly string[]
  /** An example for the README's table. */
  readonly example?: string
  /** Turns the text into a value; undefined when the text is not one. Never sees an empty text without a default of `''`. */
  parse(text: string): Value | undefined
  /** The mode that a value makes of the run, where that judges nothing: it only tells, or writes, something. */
  telling?(value: Value): string | undefined
}

/** The inputs of an action by the name that a workflow writes. */
export type Inputs = Readonly<Record<string, Input<unknown>>>

/** The values that a workflow gave, by name. */
export type Asked<Of extends Inputs> = {
  readonly [Name in keyof Of]: Of[Name] extends Input<infer Value> ? Value : never
}

interface Described {
  readonly description: string
  readonly default?: string
  readonly expression?: string
  readonly example?: string
}

/** Takes any text as it stands. */
export function text(about: Described): Input<string> {
  return { ...about, kind: 'text', wanted: 'text', parse: (given) => given }
}

/** Takes several texts, one a line; blank lines are left out. */
export function lines(about: Described): Input<readonly string[]> {
  const parse = (given: string) =>
    given
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  return { ...about, kind: 'lines', wanted: 'one value a line', parse }
}

/** Takes a path, relative to the working directory. */
export function path(about: Described): Input<string> {
  return {
    ...about,
    kind: 'path',
    wanted: 'a path without NUL characters',
    parse: (given) => (given.includes('\0') ? undefined : given),
  }
}

/** Takes one of several words. */
export function choice<const Word extends string>(words: readonly Word[], about: Described): Input<Word> {
  return {
    ...about,
    kind: 'choice',
    wanted: oneOf(words),
    words,
    parse: (given) => words.find((word) => word === given),
  }
}

/** Takes the mode of a run, and says of each one whether a pass of it is a judgement: of `lint`, of `plan` it is none. */
export function modes<const Word extends string>(
  words: Readonly<Record<Word, 'judges' | 'tells'>>,
  about: Described,
): Input<Word> {
  const names = Object.keys(words) as Word[]
  return { ...choice(names, about), telling: (word) => (words[word] === 'tells' ? word : undefined) }
}

/** Takes a whole number from `min` to `max`. */
export function count(about: Described & { readonly min?: number; readonly max?: number }): Input<number> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, ...rest } = about
  const wanted =
    max === Number.MAX_SAFE_INTEGER
      ? `a whole number, at least ${min}`
      : `a whole number from ${min} to ${max}`
  return {
    ...rest,
    kind: 'count',
    wanted,
    parse: (given) => {
      const value = /^(0|[1-9][0-9]{0,15})$/.test(given) ? Number(given) : Number.NaN
      return value >= min && value <= max ? value : undefined
    },
  }
}

/** Takes `true` or `false`. */
export function flag(about: Described): Input<boolean> {
  const parse = (given: string) => (given === 'true' ? true : given === 'false' ? false : undefined)
  return { ...about, kind: 'flag', wanted: '"true" or "false"', words: ['true', 'false'], parse }
}

/** Takes `true` or `false`, where a run with `true` judges nothing and has the mode of that name: `dry-run`. */
export function tellingFlag(mode: string, about: Described): Input<boolean> {
  return { ...flag(about), telling: (given) => (given ? mode : undefined) }
}

/** Takes a duration such as `90s`, `5m`, `36h` or `2d`; the value is in seconds. */
export function duration(about: Described): Input<number> {
  return { ...about, kind: 'duration', wanted: 'a duration such as 90s, 5m, 36h or 2d', parse: secondsOf }
}

/** Takes a time in UTC such as `2026-11-23T06:00:00Z`; null where it is left out. */
export function instant(about: Described): Input<Date | null> {
  return { ...about, kind: 'instant', wanted: 'a time in UTC such as 2026-11-23T06:00:00Z', parse: instantOf }
}

/** Takes a text that is never shown: it is masked in the log and not named in messages. */
export function secret(about: Described): Input<string> {
  return { ...about, kind: 'secret', wanted: 'a secret', parse: (given) => given }
}

/** Says which valid word a mistyped one is near to, as the last part of a message. */
export function didYouMean(given: string, words: readonly string[]): string {
  const near = nearest(given, words)
  return near === undefined ? 'write one of these' : `did you mean "${near}"?`
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 }

/** The seconds of a duration such as `5m`; undefined when it is none. */
export function secondsOf(given: string): number | undefined {
  const match = /^([0-9]{1,9})([smhd])$/.exec(given)
  const [, digits, unit] = match ?? []
  if (digits === undefined || unit === undefined) return undefined
  return Number(digits) * (secondsIn[unit] ?? Number.NaN)
}

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function instantOf(given: string): Date | null | undefined {
  if (given === '') return null
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(given)) return undefined
  const time = new Date(given)
  // A day that does not exist, such as 30 February, would be read as another one.
  const isReal = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(given.slice(0, 19))
  return isReal ? time : undefined
}
