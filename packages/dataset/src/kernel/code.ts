/**
 * Instructions of WebAssembly (W3C, WebAssembly Core Specification 2.0, section 5.4), written as expressions: each
 * function below returns the code that leaves its result on the stack.
 */

/** Bytes of instructions, and structures in which branches find their labels. */
export type Code = number | Branch | Structure | readonly Code[]

/** A place that a branch can lead to: the end of a block, the start of a loop. */
export interface Label {
  readonly name: string
}

interface Branch {
  readonly is: 'branch'
  readonly to: Label
  readonly when: Code | undefined
}

interface Structure {
  readonly is: 'block' | 'loop' | 'if'
  readonly label: Label
  readonly body: Code
  readonly otherwise?: Code
}

/** Types of values, by their numbers in the format. */
export const types = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b } as const

/** The name of a type. */
export type Type = keyof typeof types

/** A parameter or a local: `at()` reads it, `at(value)` sets it, `at.tee(value)` sets it and leaves the value. */
export interface Variable {
  (): Code
  (value: Code): Code
  tee(value: Code): Code
}

/** Makes the variable with a number. */
export function variable(index: number): Variable {
  const number = unsigned(index)
  const access = (value?: Code): Code => (value === undefined ? [0x20, number] : [value, 0x21, number])
  return Object.assign(access, { tee: (value: Code): Code => [value, 0x22, number] })
}

/** Runs code that may leave it by a branch to the label. */
export function block(label: Label, ...body: readonly Code[]): Code {
  return { is: 'block', label, body }
}

/** Runs code, again whenever a branch leads to the label. */
export function loop(label: Label, ...body: readonly Code[]): Code {
  return { is: 'loop', label, body }
}

/** Runs code where a condition is not 0. */
export function when(condition: Code, body: Code, otherwise?: Code): Code {
  const choice: Structure = {
    is: 'if',
    label: { name: 'if' },
    body,
    ...(otherwise === undefined ? {} : { otherwise }),
  }
  return [condition, choice]
}

/** Goes to a label, always or where a condition is not 0. */
export function go(to: Label, condition?: Code): Code {
  return { is: 'branch', to, when: condition }
}

/** Ends the routine with a result. */
export const give = (value: Code): Code => [value, 0x0f]

/** Chooses one of two values, both of which are computed. */
export const choose = (condition: Code, one: Code, other: Code): Code => [one, other, condition, 0x1b]

const unary =
  (op: number) =>
  (value: Code): Code => [value, op]
const binary =
  (op: number) =>
  (one: Code, other: Code): Code => [one, other, op]
const load =
  (op: number) =>
  (at: Code, offset = 0): Code => [at, op, 0, unsigned(offset)]
const store =
  (op: number) =>
  (at: Code, value: Code, offset = 0): Code => [at, value, op, 0, unsigned(offset)]

/** Whole numbers of 32 bits, addresses among them; `u` marks what takes them as unsigned. */
export const i32 = {
  of: (value: number): Code => [0x41, signed(BigInt(value))],
  not: unary(0x45),
  eq: binary(0x46),
  ne: binary(0x47),
  ltu: binary(0x49),
  gtu: binary(0x4b),
  leu: binary(0x4d),
  geu: binary(0x4f),
  add: binary(0x6a),
  sub: binary(0x6b),
  mul: binary(0x6c),
  divu: binary(0x6e),
  remu: binary(0x70),
  and: binary(0x71),
  or: binary(0x72),
  shl: binary(0x74),
  shru: binary(0x76),
  wrap: unary(0xa7),
  load: load(0x28),
  byte: load(0x2d),
  half: load(0x2f),
  store: store(0x36),
  storeByte: store(0x3a),
}

/** Whole numbers of 64 bits. */
export const i64 = {
  of: (value: bigint): Code => [0x42, signed(value)],
  isZero: unary(0x50),
  ne: binary(0x52),
  lts: binary(0x53),
  gts: binary(0x55),
  gtu: binary(0x56),
  ctz: unary(0x7a),
  add: binary(0x7c),
  sub: binary(0x7d),
  mul: binary(0x7e),
  and: binary(0x83),
  or: binary(0x84),
  shl: binary(0x86),
  shru: binary(0x88),
  extend: unary(0xad),
  load: load(0x29),
  store: store(0x37),
}

/** Doubles. */
export const f64 = {
  neg: unary(0x9a),
  mul: binary(0xa2),
  div: binary(0xa3),
  fromI32: unary(0xb7),
  fromI64: unary(0xb9),
  load: load(0x2b),
  store: store(0x39),
}

/** Sixteen bytes at once. */
export const v128 = {
  load: (at: Code, offset = 0): Code => [at, 0xfd, 0x00, 0, unsigned(offset)],
  store: (at: Code, value: Code): Code => [at, value, 0xfd, 0x0b, 0, 0],
  splat: (byte: Code): Code => [byte, 0xfd, 0x0f],
  eq: (one: Code, other: Code): Code => [one, other, 0xfd, 0x23],
  or: (one: Code, other: Code): Code => [one, other, 0xfd, 0x50],
  /** The highest bit of each byte, the first byte's lowest. */
  bitmask: (value: Code): Code => [value, 0xfd, 0x64],
}

/** Writes code as bytes behind those that are there; `open` are the labels around it, the innermost last. */
export function writeCode(code: Code, to: number[], open: readonly Label[] = []): void {
  if (typeof code === 'number') to.push(code)
  else if (!('is' in code)) for (const part of code) writeCode(part, to, open)
  else if (code.is === 'branch') {
    const depth = open.length - 1 - open.lastIndexOf(code.to)
    if (depth >= open.length) throw new RangeError(`no label ${code.to.name} is open`)
    if (code.when !== undefined) writeCode(code.when, to, open)
    to.push(code.when === undefined ? 0x0c : 0x0d, ...unsigned(depth))
  } else {
    const inside = [...open, code.label]
    to.push(starts[code.is], nothing)
    writeCode(code.body, to, inside)
    if (code.otherwise !== undefined) {
      to.push(0x05)
      writeCode(code.otherwise, to, inside)
    }
    to.push(0x0b)
  }
}

const starts = { block: 0x02, loop: 0x03, if: 0x04 } as const

/** The type of a block that leaves nothing on the stack. */
const nothing = 0x40

/** Writes a count in LEB128. */
export function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

function signed(value: bigint): number[] {
  const low = Number(value & 127n)
  const rest = value >> 7n
  const ends = (rest === 0n && (low & 64) === 0) || (rest === -1n && (low & 64) !== 0)
  return ends ? [low] : [low | 128, ...signed(rest)]
}
