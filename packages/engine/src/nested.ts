import { Misuse } from '@ml-actions/verdict/faults'
import type { EngineColumn } from './column.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { Scalar } from './expression.ts'

/** Describes a column and, in it, the members of structs: each as a column of its name and its type's word. */
export function withMembers(
  column: EngineColumn,
  dialect: Dialect,
  describe: (name: string, word: string, at: number) => EngineColumn,
): EngineColumn {
  const nested = dialect.nested(column.word)
  if (nested === undefined) return column
  if (typeof nested === 'string') return { ...column, holds: nested }
  return { ...column, holds: nested.map(({ name, word }, at) => describe(name, word, at)) }
}

/**
 * Members of structs as columns of their own, named `a.b`, and lists and maps as JSON, as the readers of files have them
 * where a contract says `flatten`.
 * @throws {Misuse} for a struct whose members the engine's word for it does not tell apart
 */
export function flattened(columns: readonly EngineColumn[]): readonly EngineColumn[] {
  return columns.flatMap((column) => {
    const { holds } = column
    if (holds === undefined) return [column]
    if (holds === 'many') return [{ ...column, type: { is: 'json' }, inexact: 'lists or maps' }]
    if (holds === 'untold') throw untold(column)
    return flattened(membersOf(column, holds))
  })
}

/**
 * The columns of this name, which may be members of structs at any depth: `a.b` of `a`; and those in which it would lie, were
 * they not lists, maps or structs whose members the engine does not tell apart.
 */
export function named(columns: readonly EngineColumn[], name: string): readonly EngineColumn[] {
  return columns.flatMap((column) => {
    const { holds } = column
    if (column.name === name) return [column]
    if (holds === undefined || !name.startsWith(`${column.name}.`)) return []
    return typeof holds === 'string' ? [column] : named(membersOf(column, holds), name)
  })
}

/** The names of columns and of all members of structs in them. */
export function namesOf(columns: readonly EngineColumn[]): readonly string[] {
  return columns.flatMap((column) => {
    const { name, holds } = column
    return typeof holds === 'object' ? [name, ...namesOf(membersOf(column, holds))] : [name]
  })
}

function membersOf(of: EngineColumn, holds: readonly EngineColumn[]): readonly EngineColumn[] {
  return holds.map((member, at) => ({
    ...member,
    name: `${of.name}.${member.name}`,
    inside: { of, name: member.name, at },
  }))
}

/** What stands in a row of a column, or of a member of a struct. */
export function scalarOf({ name, called = name, type, inside }: EngineColumn): Scalar {
  return inside === undefined
    ? { is: 'column', name: called, type }
    : { is: 'member', of: scalarOf(inside.of), name: inside.name, at: inside.at, type }
}

function untold({ name, word }: EngineColumn): Misuse {
  return new Misuse({
    is: `column ${JSON.stringify(name.slice(0, 80))} is a ${word.slice(0, 80)}, whose members the engine does not tell apart`,
    wanted: 'members with names of letters, digits and `_`, for `flatten`',
    todo: 'name a view that has them as columns, or take `flatten` away',
  })
}
