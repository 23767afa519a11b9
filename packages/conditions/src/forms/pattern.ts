import { State } from '@ml-actions/dataset/batch'
import { RE2JS, type RE2JSSyntaxException } from 're2js'
import { Automaton, answers, type Words } from './automaton.ts'
import { programOf } from './program.ts'

/** A pattern that could be read: tells whether a part of a text matches, in time linear in the text. */
export interface Pattern {
  test(text: string): boolean
  /** Answers for text as it lies in UTF-8, from `from` up to `to`. */
  testBytes(bytes: Uint8Array, from: number, to: number): boolean
  /** Whether all values of the first rows of a column match. */
  allMatch(column: Words, rows: number): boolean
}

/** Why a pattern could not be read. */
export interface PatternFault {
  /** Completes "has …". */
  readonly is: string
  readonly wanted: string
  readonly todo: string
}

const mostCharacters = 1_000

/** Reads a pattern in RE2 syntax, or tells what is wrong with it and at which of its characters. */
export function readPattern(source: string): Pattern | PatternFault {
  const characters = [...source].length
  if (characters > mostCharacters) {
    const is = `a pattern of ${characters} characters`
    return { is, wanted: `at most ${mostCharacters}`, todo: 'split it under all or any' }
  }
  try {
    return patternOf(RE2JS.compile(source))
  } catch (error) {
    const fault = error as RE2JSSyntaxException
    const at = [...source.slice(0, positionOf(source, fault))].length + 1
    return {
      is: `a pattern that cannot be read: ${fault.error} at character ${at}`,
      wanted: 'a pattern in RE2 syntax',
      todo: 'RE2 has no lookaround and no backreferences: https://github.com/google/re2/wiki/Syntax',
    }
  }
}

function patternOf(compiled: RE2JS): Pattern {
  const program = programOf(compiled)
  const automaton = program === undefined ? undefined : new Automaton(program)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const testBytes: Pattern['testBytes'] = (bytes, from, to) => {
    const answer = automaton?.test(bytes, from, to) ?? answers.unknown
    if (answer !== answers.unknown) return answer === answers.yes
    return compiled.test(decoder.decode(bytes.subarray(from, to)))
  }
  return {
    test: (text) => compiled.test(text),
    testBytes,
    allMatch(column, rows) {
      const { bytes, starts, ends, states } = column
      let row = automaton?.matching(column, rows, 0) ?? 0
      while (row < rows) {
        if (states[row] === State.value && !testBytes(bytes, starts[row] as number, ends[row] as number))
          return false
        row = automaton?.matching(column, rows, row + 1) ?? row + 1
      }
      return true
    },
  }
}

/** Finds where the part that the engine complains of begins: before it, the pattern can be read, and with it not. */
function positionOf(source: string, { error, input }: RE2JSSyntaxException): number {
  if (error.startsWith('missing closing')) return source.length
  // Only of a backslash at the end, the engine gives no part.
  if (input === null) return source.length - 1
  // Of a bracket too many, the engine gives the whole pattern.
  const isBracket = error.startsWith('unexpected )')
  const part = isBracket ? ')' : input
  for (let at = source.indexOf(part); at >= 0; at = source.indexOf(part, at + 1)) {
    if (isReadable(source.slice(0, at)) && !(isBracket && isReadable(source.slice(0, at + 1)))) return at
  }
  // Of a name that two groups have, the part is the name alone, and the last of them is meant.
  return Math.max(source.indexOf(part), source.lastIndexOf(`<${part}>`) + 1)
}

/** Whether the beginning of a pattern can be read, but for groups that are still open. */
function isReadable(beginning: string): boolean {
  try {
    RE2JS.compile(beginning)
    return true
  } catch (error) {
    return (error as RE2JSSyntaxException).error === 'missing closing )'
  }
}
