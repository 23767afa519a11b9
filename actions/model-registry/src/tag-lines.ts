import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'

/** What this action's own tags begin with; what they say must be true, so that no line sets them. */
const own = 'ml-actions.'

/** What MLflow's database holds of a value. */
const longest = 5_000

/** Reads lines `key=value`. @throws {Misuse} for a line that is none, a key that MLflow does not take, and one of {@link own} */
export function tagsIn(lines: readonly string[]): Readonly<Record<string, string>> {
  const tags = new Map<string, string>()
  for (const line of lines) {
    const at = line.indexOf('=')
    const key = line.slice(0, Math.max(0, at)).trim()
    const value = line.slice(at + 1).trim()
    if (!/^[\w.\- :/]{1,250}$/.test(key))
      throw wrong(line, 'key=value, the key of letters, digits, "_", "-", ".", ":", "/" and blanks')
    if (key.startsWith(own))
      throw wrong(line, `keys that do not begin with "${own}", which verdicts and digests are kept under`)
    if (value.length > longest) throw wrong(line, `at most ${longest} characters of a value`)
    if (tags.has(key)) throw wrong(line, 'each key once')
    tags.set(key, value)
  }
  return Object.fromEntries(tags)
}

function wrong(line: string, wanted: string): Misuse {
  return new Misuse({
    is: `input "tags" has the line ${JSON.stringify(shorten(line, 80))}`,
    wanted,
    todo: 'mend the line',
  })
}
