import { isList, isObject, type Json } from '../json.ts'

/** Writes a value as block YAML, a line an element, for people to read and to compare line by line. */
export function yamlLines(value: Json): readonly string[] {
  return isScalar(value) ? [scalar(value)] : linesOf(value)
}

function linesOf(value: Json): readonly string[] {
  if (isList(value)) {
    return value.flatMap((item) => {
      const [first = '', ...rest] = yamlLines(item)
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
    })
  }
  if (!isObject(value)) return [scalar(value)]
  return Object.entries(value).flatMap(([key, inner]) =>
    isScalar(inner)
      ? [`${word(key)}: ${scalar(inner)}`]
      : [`${word(key)}:`, ...linesOf(inner).map((line) => `  ${line}`)],
  )
}

/** What stands on one line: also a map or a list with nothing in it. */
function isScalar(value: Json): boolean {
  if (isList(value)) return value.length === 0
  return !isObject(value) || Object.keys(value).length === 0
}

function scalar(value: Json): string {
  if (isList(value)) return '[]'
  if (isObject(value)) return '{}'
  return typeof value === 'string' ? word(value) : String(value)
}

/** A text as it is where YAML reads it as that text, else in double quotes, which JSON and YAML share. */
function word(text: string): string {
  const plain = /^[A-Za-z_/…][A-Za-z0-9_/.…@ -]*(:[A-Za-z0-9_/.…@-]+)*$/.test(text) && !/ $/.test(text)
  return plain && !/^(true|false|null|yes|no|on|off|y|n|~|\.nan|\.inf)$/i.test(text)
    ? text
    : JSON.stringify(text)
}
