import { type Code, type Type, types, unsigned, type Variable, variable, writeCode } from './code.ts'

/** A function of a WebAssembly module. */
export interface Routine {
  readonly name: string
  readonly params: readonly Type[]
  readonly locals: readonly Type[]
  readonly result: Type
  readonly body: Code
}

/**
 * Makes a routine: its parameters and locals are named by their types, and `body` is given them as variables.
 */
export function routine<Names extends string>(
  name: string,
  types: { readonly params: readonly NoInfer<Names>[]; readonly variables: Readonly<Record<Names, Type>> },
  result: Type,
  body: (variables: Readonly<Record<Names, Variable>>) => Code,
): Routine {
  const names = Object.keys(types.variables) as Names[]
  const locals = names.filter((one) => !types.params.includes(one))
  const ordered = [...types.params, ...locals]
  const made = Object.fromEntries(ordered.map((one, index) => [one, variable(index)]))
  const typesOf = (list: readonly Names[]) => list.map((one) => types.variables[one])
  return {
    name,
    params: typesOf(types.params),
    locals: typesOf(locals),
    result,
    body: body(made as Record<Names, Variable>),
  }
}

/** Writes a module of routines that share one memory, imported as `host.memory`. */
export function moduleOf(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const signatures = routines.map(({ params, result }) => [
    0x60,
    ...list(params.map((one) => [types[one]])),
    ...list([[types[result]]]),
  ])
  const memory = [...name('host'), ...name('memory'), 0x02, 0x00, ...unsigned(1)]
  const bodies = routines.map(({ locals, body }) => {
    const code = list(locals.map((one) => [1, types[one]]))
    writeCode(body, code)
    code.push(0x0b)
    return [...unsigned(code.length), ...code]
  })
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(signatures)),
    ...section(2, list([memory])),
    ...section(3, list(routines.map((_, index) => unsigned(index)))),
    ...section(7, list(routines.map((one, index) => [...name(one.name), 0x00, ...unsigned(index)]))),
    ...section(10, list(bodies)),
  ])
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content]
}

function list(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()]
}

function name(text: string): number[] {
  const bytes = [...new TextEncoder().encode(text)]
  return [...unsigned(bytes.length), ...bytes]
}
