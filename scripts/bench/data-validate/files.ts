import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { root } from '../../build/workspace.ts'
import { benchHome } from '../environment.ts'
import { generate, type Recipe } from './generate.ts'

/** A file to be measured on. */
export interface DataFile {
  readonly path: string
  /** SHA-256 as hexadecimal digits. */
  readonly digest: string
}

/** Makes the CSV or JSONL file of a recipe, or finds it made before. */
export function textFile(recipe: Recipe): DataFile {
  const folder = join(benchHome, 'data')
  mkdirSync(folder, { recursive: true })
  const kind = recipe.wrong === 0 ? 'clean' : `wrong-${recipe.wrong}`
  return generate(join(folder, `${kind}-${recipe.rows}.${recipe.form}`), recipe)
}

/** Makes a columnar file of the same rows as a CSV file, or finds it made before. */
export async function columnarFile(
  python: string,
  csv: DataFile,
  extension: '.parquet' | '.arrow',
): Promise<DataFile> {
  const path = csv.path.replace(/\.csv$/, extension)
  if (!existsSync(path)) {
    execFileSync(python, [join(root, 'scripts', 'bench', 'data-validate', 'convert.py'), csv.path, path])
  }
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { path, digest: hash.digest('hex') }
}
