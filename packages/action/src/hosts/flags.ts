import { Misuse } from '@ml-actions/verdict/faults'

/** The flags that were given; a bare one has no value, which is `true` where yes or no is asked. */
export type Flags = ReadonlyMap<string, string | undefined>

/** The text of an input that a flag gives; undefined where none does. */
export function textOf(flags: Flags, name: string): string | undefined {
  return flags.has(name) ? (flags.get(name) ?? 'true') : undefined
}

/**
 * Reads `--name value` and `--name=value`; a repeated flag adds a line.
 * @throws {Misuse} for a word that belongs to no flag
 */
export function readFlags(words: readonly string[]): Flags {
  const flags = new Map<string, string | undefined>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(word)
    const name = match?.[1]
    if (name === undefined) {
      const is = `the word ${JSON.stringify(word.slice(0, 80))} belongs to no flag`
      throw new Misuse({ is, wanted: 'flags such as --name value', todo: 'put --name before it' })
    }
    const next = words[i + 1]
    const follows = match?.[2] === undefined && next !== undefined && !next.startsWith('--')
    const value = match?.[2] ?? (follows ? next : undefined)
    if (follows) i++
    const values = flags.has(name) ? [flags.get(name), value] : [value]
    flags.set(name, values.includes(undefined) ? undefined : values.join('\n'))
  }
  return flags
}
