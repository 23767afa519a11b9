import type { Which } from '@ml-actions/registry/registry'
import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'

/** Reads which version an input names: `3`, or `@champion`. @throws {Misuse} for anything else */
export function whichIn(input: string, text: string): Which {
  const [, alias, number] = /^(?:@([\w-]{1,255})|(\d{1,10}))$/.exec(text) ?? []
  if (alias !== undefined) return { is: 'alias', alias }
  if (number !== undefined) return { is: 'version', version: String(Number(number)) }
  throw wrong(input, text, {
    wanted: 'a version’s number, or "@" and an alias',
    todo: 'write 3, or @champion',
  })
}

/** Reads an alias that is to be pointed somewhere. @throws {Misuse} for a name that MLflow keeps for itself, or takes for none */
export function aliasIn(input: string, text: string): string {
  if (/^[\w-]{1,200}$/.test(text) && !/^(latest|v\d+)$/i.test(text)) return text
  throw wrong(input, text, {
    wanted: 'letters, digits, "_" and "-", and neither "latest" nor "v" with a number',
    todo: 'name it champion, or previous',
  })
}

/** Reads what an alias must point to: a number, null for `none`, undefined for an empty text. @throws {Misuse} for anything else */
export function expectedIn(text: string): string | null | undefined {
  if (text === '') return undefined
  if (text === 'none') return null
  if (/^\d{1,10}$/.test(text)) return String(Number(text))
  throw wrong('expect', text, {
    wanted: 'a version’s number, or "none"',
    todo: 'give the output "version" of an earlier step with operation: resolve',
  })
}

/** Reads a digest; undefined for an empty text. @throws {Misuse} for anything else */
export function digestIn(text: string): string | undefined {
  if (text === '') return undefined
  if (/^sha256:[0-9a-f]{64}$/.test(text)) return text
  throw wrong('digest', text, {
    wanted: '"sha256:" and 64 hexadecimal digits in lower case',
    todo: 'give the output "model-digest" of model-gate',
  })
}

function wrong(
  input: string,
  text: string,
  rest: { readonly wanted: string; readonly todo: string },
): Misuse {
  return new Misuse({ is: `input "${input}" is ${JSON.stringify(shorten(text, 120))}`, ...rest })
}
