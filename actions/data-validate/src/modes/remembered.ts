import type { Cache } from '@ml-actions/action/cache'
import { sha256 } from '@ml-actions/action/settings-file'
import { version } from '@ml-actions/action/version'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { schemeOf } from '@ml-actions/engine/address'
import { parseVerdict, printVerdict } from '@ml-actions/verdict/json'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Contract } from '../contract/contract.ts'
import { digestOfContract } from '../documents.ts'
import { contractOf, filesOf, patternsOf, type Wishes } from '../gather.ts'

/**
 * The key of an answer: a digest of all that the verdict is made from. Undefined where it depends on the time, or on data
 * that has no digest here: a table, or files in a store.
 */
export async function keyOf(wishes: Wishes, source: DataSource): Promise<string | undefined> {
  const { contract, origin } = await contractOf(source, wishes.contract)
  if (demandsIn(contract).some(({ check }) => check.timed === true)) return undefined
  const named = patternsOf(contract, wishes.data)
  const others = demandsIn(contract).flatMap(({ check, asked }) => check.refers?.(asked) ?? [])
  if ([...named, ...others.map(({ path }) => path)].some((text) => schemeOf(text) !== undefined))
    return undefined
  const { paths, unmatched } = await filesOf(source, named)
  const files: string[] = []
  for (const path of new Set([...paths, ...others.map((refers) => refers.path)])) {
    files.push(path, await digestOf(source, path))
  }
  const { format, values, disk, engine } = wishes
  const parts = [
    version,
    origin.path,
    digestOfContract(contract, origin),
    format,
    values,
    disk,
    engine,
    ...unmatched,
    '',
    ...files,
  ]
  return `data-validate-${sha256(JSON.stringify(parts)).replace('sha256:', '')}`
}

/** Gives the verdict that an earlier run reached on the very same bytes, and says that it does. */
export async function recall(cache: Cache, key: string): Promise<Verdict | undefined> {
  const text = await cache.get(key)
  if (text === undefined) return undefined
  const parsed = parseVerdict(text)
  if (parsed.is === 'refused') return undefined
  const note = 'answered from the cache: contract, data and version are those of an earlier run'
  return { ...parsed.verdict, notes: [note, ...parsed.verdict.notes] }
}

/** Keeps a verdict for the next run on the very same bytes. */
export async function remember(cache: Cache, key: string, verdict: Verdict): Promise<void> {
  const text = printVerdict(verdict, version)
  const parsed = parseVerdict(text)
  // A report that was shortened to its limit is not what a run would say.
  const isWhole = parsed.is === 'verdict' && parsed.verdict.notes.length === verdict.notes.length
  if (isWhole) await cache.put(key, text)
}

function demandsIn({ demands, columns }: Contract) {
  return [...demands, ...columns.flatMap((rule) => rule.demands)]
}

async function digestOf(source: DataSource, path: string): Promise<string> {
  const file = await source.open(path)
  try {
    return await file.digest()
  } finally {
    await file.close()
  }
}
