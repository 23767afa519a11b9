import type { DataSource } from '@ml-actions/dataset/sources/source'

/** Files that are read, one after another, as one table. */
export interface Files {
  readonly source: DataSource
  readonly paths: readonly string[]
  /** `auto` goes by content and name. */
  readonly format: string
  readonly signal: AbortSignal
}

/** Lists the files of all patterns, each once, and the globs that match none. */
export async function filesOf(source: DataSource, patterns: readonly string[]) {
  const lists = await Promise.all(patterns.map((pattern) => source.list(pattern)))
  const unmatched = patterns.filter((_, index) => lists[index]?.length === 0)
  return { paths: [...new Set(lists.flat())], unmatched }
}
