import { type Kind, kindOf, typeNames } from '../values/kind.ts'
import { type About, refusal } from './form.ts'

/**
 * Refuses a demand on a column whose type it has no meaning for.
 * @param on  the kinds of column that it can apply to
 */
export function refuseKind(on: readonly Kind[], about: About): void {
  if (on.includes(kindOf[about.type ?? 'text'])) return
  const fitting = typeNames.filter((name) => on.includes(kindOf[name]))
  const is =
    about.type === undefined
      ? 'is asked of a column that has no type, which makes it text'
      : `is asked of a column of type ${about.type}`
  const todo = about.type === undefined ? `say \`type: ${fitting.at(-1)}\`` : 'take it away, or mend the type'
  throw refusal(about, { is, wanted: `a column of type ${fitting.join(', ')}`, todo })
}
