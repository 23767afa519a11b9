/** A member of a struct, as the word for the struct tells it. */
export interface Member {
  readonly name: string
  /** The engine's own word for its type. */
  readonly word: string
}

/**
 * What a type holds: the members of a struct in their order, `many` values of lists and maps, or members that the word
 * does not tell apart.
 */
export type Nested = readonly Member[] | 'many' | 'untold'

/** How an engine writes types that hold others. */
export interface NestedWords {
  /** Finds what stands between the brackets of a struct. */
  readonly struct: RegExp
  /** Finds a list or a map. */
  readonly many: RegExp
  /** Finds the name of a member, `quoted` or `plain`, and the `word` for its type. */
  readonly member: RegExp
}

/** Takes the word for a type apart; undefined for a type that holds no others. */
export function nestedIn(word: string, { struct, many, member }: NestedWords): Nested | undefined {
  if (many.test(word)) return 'many'
  const inside = struct.exec(word)?.[1]
  if (inside === undefined) return undefined
  const members = partsIn(inside).map((part) => {
    const { quoted, plain, word: of = '' } = member.exec(part)?.groups ?? {}
    const name = quoted?.replaceAll('""', '"') ?? plain
    return name === undefined ? undefined : { name, word: of }
  })
  return members.every((one) => one !== undefined) ? members : 'untold'
}

/** Splits at the commas that stand in no brackets and no quotes. */
function partsIn(inside: string): readonly string[] {
  const tokens = inside.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g) ?? []
  const parts: string[] = []
  let [part, depth] = ['', 0]
  for (const token of [...tokens, ',']) {
    if ('(<['.includes(token)) depth++
    if (')>]'.includes(token)) depth--
    if (token === ',' && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += token
  }
  return parts
}
