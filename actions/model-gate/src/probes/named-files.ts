import type { Settings } from './probe.ts'
import type { Reach } from './reach.ts'

/** JSON Schema of a path or a glob, or of several. */
export const paths = {
  oneOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', minItems: 1, maxItems: 100, uniqueItems: true, items: { type: 'string', minLength: 1 } },
  ],
} as const

/** Finds the files of a path or a glob, or of several, each once, in the order of their names. */
export async function filesNamed(named: unknown, reach: Reach): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const pattern of [named].flat()) {
    for (const path of await reach.list(String(pattern))) found.add(path)
  }
  return [...found].sort()
}

/** The files that a check's settings name of the baseline: those of all keys that begin with `baseline-`. */
export function baselineFiles(settings: Settings): readonly string[] {
  const named = Object.entries(settings).filter(([key]) => key.startsWith('baseline-'))
  return named.flatMap(([, value]) => [value].flat().map(String))
}
