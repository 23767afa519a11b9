import { Misuse } from '@ml-actions/verdict/faults'
import { parse, TomlError } from 'smol-toml'
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
    if (!(error instanceof TomlError)) throw error
    const is = error.message.split('\n')[0] ?? 'it is not TOML'
    const place = { path, line: error.line, column: error.column }
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
