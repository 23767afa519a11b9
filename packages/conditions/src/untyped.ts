import type { Heading } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import type { Keyword } from './keywords/keyword.ts'
import { anyKind, kindOf } from './values/kind.ts'

/** A demand as it was read, and where it stands. */
export interface Untyped {
  readonly check: Pick<Keyword, 'name' | 'on' | 'typed'>
  readonly asked: unknown
  readonly place: Place
}

/**
 * Refuses to ask a question about text of a typed file's column that holds something else: where the contract
 * gives no type, the values asked for were read as text.
 * @throws {Misuse} that names the type to say
 */
export function refuseUntyped({ check, asked, place }: Untyped, { name, type }: Heading): void {
  if (type === undefined || kindOf[type] === 'text') return
  if (check.on.length === anyKind.length && check.typed?.(asked) !== true) return
  const column = JSON.stringify(name.slice(0, 80))
  throw new Misuse({
    is: `"${check.name}" is asked of column ${column}, which the contract gives no type and the file says is ${type}`,
    wanted: 'the type in the contract, so that the value asked for is read as one',
    todo: `say \`type: ${type}\` under ${column} in columns`,
    place,
  })
}
