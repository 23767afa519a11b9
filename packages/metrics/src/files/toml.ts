import { Misuse } from '@ml-actions/verdict/faults'
import { parse, type TomlError } from 'smol-toml'
import type { Form, Pointer, Tree } from './form.ts'

/** TOML 1.0. */
export const toml = {
  name: 'toml',
  extensions: ['.toml'],
  summary: 'TOML 1.0',
  read: readToml,
} as const satisfies Form

function readToml(text: string, path: string): Tree {
  try {
    return { value: parse(text), place: (pointer) => placeOf(text, path, pointer) }
  } catch (error) {
    // The parser throws nothing else; its first line says what, the others show the text.
    const { message, line, column } = error as TomlError
    const is = message.replace(/\n[\s\S]*$/, '')
    const place = { path, line, column }
    throw new Misuse({ is, wanted: 'TOML 1.0', todo: 'mend the syntax here', place })
  }
}

/** The one line that sets a key of that name; only the file where there are several. */
function placeOf(text: string, path: string, pointer: Pointer) {
  const key = pointer.findLast((part) => typeof part === 'string')
  const sets = text.split('\n').flatMap((line, at) => {
    const set = /^\s*(?:[\w.-]+\.)?("?)([\w-]+)\1\s*=/.exec(line)
    return set?.[2] === key ? [at + 1] : []
  })
  const [line] = sets
  return line === undefined || sets.length > 1 ? { path } : { path, line }
}
