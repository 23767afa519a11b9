import type { Adapter } from './adapters/adapter.ts'
import { adapters } from './adapters/catalogue.ts'
import type { Table } from './column.ts'
import type { Opened } from './engine.ts'

/** What an engine is to be asked of: files below a directory, or elsewhere by their addresses; or a table. */
export type Wanted = { readonly is: 'files' | 'objects'; readonly paths: readonly string[] } | Table

interface Where {
  /** The working directory of the run. */
  readonly directory: string
  /** Where its packages are looked for, if not there. */
  readonly project?: string
  readonly signal: AbortSignal
}

/**
 * Opens an engine by its name for some data; whoever takes it closes it.
 * @throws {Misuse} when what the engine needs is not installed or not set
 * @throws {Outage} when it does not answer
 */
export async function openEngine(
  name: string,
  wanted: Wanted,
  { directory, project = directory, signal }: Where,
): Promise<Opened> {
  const adapter: Adapter | undefined = adapters.find((one) => one.name === name)
  if (adapter === undefined) throw new RangeError(`no engine is called ${name}`)
  const where = { directory: project, signal }
  if (wanted.is === 'table')
    return { engine: await adapter.open({ ...where, relation: wanted }), relation: wanted }
  const lists = wanted.is === 'objects' ? await adapter.list?.(wanted.paths, where) : undefined
  const paths = lists === undefined ? wanted.paths : [...new Set(lists.flat())]
  const relation = { is: 'files', folder: wanted.is === 'files' ? `${directory}/` : '', paths } as const
  const found = new Map(lists?.map((files, index) => [wanted.paths[index] as string, files]))
  return { engine: await adapter.open({ ...where, relation }), relation, found }
}
