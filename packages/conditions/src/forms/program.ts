import type { RE2JS } from 're2js'

/** One instruction of a compiled pattern, as the pattern engine numbers them (Cox 2009, "Regular Expression Matching: the Virtual Machine Approach"). */
export interface Instruction {
  readonly op: number
  /** Where to go on. */
  readonly out: number
  /** The other way of a fork; the assertions of an empty match. */
  readonly arg: number
  matchRune(codePoint: number): boolean
}

/** A compiled pattern. */
export interface Program {
  readonly inst: readonly Instruction[]
  readonly start: number
}

/** The kinds of instruction. */
export const ops = {
  fork: 1,
  altMatch: 2,
  capture: 3,
  empty: 4,
  fail: 5,
  match: 6,
  pass: 7,
  rune: 8,
  last: 11,
}

/** What an empty match may ask of its place; the bits of an `empty` instruction's `arg`. */
export const places = { beginLine: 1, endLine: 2, beginText: 4, endText: 8, wordEdge: 16, noWordEdge: 32 }

/** Longer programs are left to the pattern engine: each new state is found by a walk over all of it. */
const mostInstructions = 1_000

/** Takes the program out of a compiled pattern; undefined when it is too long, or holds what is not known here. */
export function programOf(pattern: RE2JS): Program | undefined {
  const { prog }: { readonly prog: Program } = pattern.re2()
  return prog.inst.length > mostInstructions ? undefined : prog
}
