import { type DataSource, slice } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import { parseVerdict } from '@ml-actions/verdict/json'
import type { Source, Verdict } from '@ml-actions/verdict/verdict'

/** A verdict.json as it was read. */
export interface Judged {
  readonly source: Source
  readonly verdict: Verdict
}

const mostBytes = 1_048_576

/** Reads verdict.json files, each once. @throws {Misuse} when one is missing, too long, or none that this suite wrote */
export async function readVerdicts(files: DataSource, paths: readonly string[]): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const path of new Set(paths)) judged.push(await readVerdict(files, path))
  return judged
}

async function readVerdict(files: DataSource, path: string): Promise<Judged> {
  const file = await files.open(path)
  try {
    if (file.bytes > mostBytes) {
      const is = `the file has ${file.bytes} bytes`
      throw new Misuse({
        is,
        wanted: 'a verdict.json, at most 1 MiB',
        todo: 'is it the right file?',
        place: { path },
      })
    }
    const text = new TextDecoder().decode(await slice(file, 0, file.bytes))
    const parsed = parseVerdict(text)
    if (parsed.is === 'refused') throw new Misuse({ ...parsed.because, place: { path } })
    return { source: { path, bytes: file.bytes, digest: await file.digest() }, verdict: parsed.verdict }
  } finally {
    await file.close()
  }
}

/** A fact of a verdict, as a text; undefined where it does not say. */
export function factOf({ facts }: Pick<Verdict, 'facts'>, name: string): string | undefined {
  const value = Object.hasOwn(facts, name) ? facts[name] : undefined
  return value === undefined || value === null ? undefined : String(value)
}

/** Whether a verdict is model-gate's, which judges models. */
export function isGate({ verdict }: Judged): boolean {
  return verdict.action === 'model-gate'
}
