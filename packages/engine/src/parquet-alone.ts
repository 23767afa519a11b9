import { Misuse } from '@ml-actions/verdict/faults'

/** Files that an engine is to be asked of. */
interface Files {
  readonly paths: readonly string[]
  /** What the workflow says of their format; `auto` goes by content. */
  readonly format: string
  /** Opens a file and looks: so no link may lead the engine out of the working directory. */
  isParquet(path: string): Promise<boolean>
}

/**
 * Refuses what is no Parquet: CSV and JSON are read by engines in ways of their own, in which `007` is 7.
 * @throws {Misuse} for the first file that is none
 */
export async function parquetAlone(engine: string, { paths, format, isParquet }: Files): Promise<void> {
  for (const path of paths) {
    if ((await isParquet(path)) && ['auto', 'parquet'].includes(format)) continue
    throw new Misuse({
      is: `${path} is no Parquet file, and ${engine} reads others in a way of its own: it takes 007 for 7`,
      wanted: 'Parquet files, of which both read the same values',
      todo: 'leave the input "engine" away, or write the data as Parquet',
      place: { path },
    })
  }
}
