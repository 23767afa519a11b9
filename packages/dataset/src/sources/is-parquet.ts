import { type DataSource, slice } from './source.ts'

/**
 * Tells whether a file begins as Parquet does.
 * @throws {Misuse} when there is no such file, or it lies elsewhere than below the source
 */
export async function isParquet(source: DataSource, path: string): Promise<boolean> {
  const file = await source.open(path)
  try {
    return new TextDecoder('latin1').decode(await slice(file, 0, 4)) === 'PAR1'
  } finally {
    await file.close()
  }
}
