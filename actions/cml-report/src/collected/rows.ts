/** Counts the rows of a document: every object and list that stands in a list. */
export function rowsIn(value: unknown): number {
  if (Array.isArray(value))
    return value.reduce<number>((all, item) => all + (isNested(item) ? 1 : 0) + rowsIn(item), 0)
  return isNested(value) ? Object.values(value).reduce<number>((all, item) => all + rowsIn(item), 0) : 0
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/**
 * How deep the objects and lists of a JSON text are nested, told from the text alone, before anything is made of it; of
 * a text that is no JSON it is some number.
 */
export function depthOf(json: string): number {
  let depth = 0
  let deepest = 0
  let isText = false
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (isText) {
      if (character === '\\') at++
      else if (character === '"') isText = false
    } else if (character === '"') isText = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}
