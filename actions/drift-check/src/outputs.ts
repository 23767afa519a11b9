import type { Verdict } from '@ml-actions/verdict/verdict'

/** What later steps may read, besides what every action hands on. */
export function outputsOf({ facts }: Verdict): Readonly<Record<string, string>> {
  const names = ['decision', 'drifted', 'reference-file', 'counts-file']
  return Object.fromEntries(names.map((name) => [name, String(facts[name] ?? '')]))
}
