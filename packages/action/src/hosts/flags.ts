import { Misuse } from '@ml-actions/verdict/faults'

/**
 * Reads `--name value` and `--name=value`; a flag without a value means `true`, a repeated one adds a line.
 * @throws {Misuse} for a word that belongs to no flag
 */
export function readFlags(words: readonly string[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>()
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
    const value = match?.[2] ?? (follows ? next : 'true')
    if (follows) i++
    const before = flags.get(name)
    flags.set(name, before === undefined ? value : `${before}\n${value}`)
  }
  return flags
}
