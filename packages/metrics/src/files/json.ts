import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import type { Form, Tree } from './form.ts'
import { isPlain } from './plain-json.ts'
import { readYaml } from './yaml.ts'

/** JSON, RFC 8259; keys that come twice are refused, and so are the NaN and Infinity that Python writes. */
export const json = {
  name: 'json',
  extensions: ['.json'],
  summary: 'JSON; DVC’s metrics and scikit-learn’s reports among them',
  read: readJson,
} as const satisfies Form

function readJson(text: string, path: string): Tree {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  refuseNotANumber(plain, path)
  let value: unknown
  try {
    value = JSON.parse(plain)
  } catch (error) {
    // The engine's words for a syntax error; it throws nothing else. The end of the text has no position.
    const position = /at position (\d+)/.exec(String(error))?.[1]
    const place = position === undefined ? { path } : placeOf(plain, Number(position), path)
    throw new Misuse({
      is: 'it is not JSON',
      wanted: 'one JSON document',
      todo: 'mend the syntax here',
      place,
    })
  }
  // JSON.parse keeps the last of two equal keys and knows no places; every JSON document is YAML 1.2, whose reader knows both and
  // takes forty times as long.
  let tree: Tree | undefined
  const slowly = () => {
    tree ??= readYaml(plain.replaceAll('\t', ' '), path)
    return tree
  }
  return isPlain(plain) ? { value, place: (pointer) => slowly().place(pointer) } : slowly()
}

/** Python's json module writes NaN, Infinity and −Infinity, which are no JSON. */
function refuseNotANumber(text: string, path: string): void {
  const strings = /"(?:[^"\\\n]|\\.)*"/g
  const match = /-?\b(NaN|Infinity)\b/.exec(text.replace(strings, (quoted) => ' '.repeat(quoted.length)))
  if (match === null) return
  const place = placeOf(text, match.index, path)
  const is = `the value is ${match[0]}`
  throw new Misuse({
    is,
    wanted: 'finite numbers',
    todo: 'mend what computed it, or leave the metric out',
    place,
  })
}

function placeOf(text: string, offset: number, path: string): Place {
  const before = text.slice(0, offset).split('\n')
  return { path, line: before.length, column: (before.at(-1) as string).length + 1 }
}
