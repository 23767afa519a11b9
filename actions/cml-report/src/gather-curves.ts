import { isGlob } from '@ml-actions/dataset/sources/glob'
import { Misuse } from '@ml-actions/verdict/faults'
import { curvesIn } from './curves/catalogue.ts'
import type { ReadCurve } from './curves/curve-form.ts'
import type { Past } from './past/past.ts'
import type { CurveChange } from './project.ts'
import { readWhole } from './read-file.ts'
import type { World } from './world.ts'

const mostFiles = 100
const mostBytes = 8 * 1_048_576

/**
 * Reads training curves, each beside that of the baseline.
 * @throws {Misuse} for a file that is named and is not there, or is of no form that is known
 */
export async function gatherCurves(
  patterns: readonly string[],
  { files }: Pick<World, 'files'>,
  past: Past,
  notes: string[],
): Promise<readonly CurveChange[]> {
  const paths = await find(patterns, files, notes)
  const curves: CurveChange[] = []
  for (const path of paths) {
    const read = textIn(path, await readWhole(files, path, mostBytes))
    const old = read.some((curve) => curve.old)
      ? read.filter((curve) => curve.old)
      : await oldCurves(path, past, notes)
    for (const { name, points } of read.filter((curve) => !curve.old)) {
      const before = old.find((curve) => curve.name === name)
      curves.push({ name, now: points, ...(before === undefined ? {} : { old: before.points }) })
    }
  }
  return curves
}

async function find(
  patterns: readonly string[],
  files: World['files'],
  notes: string[],
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const paths = await files.list(pattern)
    if (isGlob(pattern) && paths.length === 0) notes.push(`no file matches ${pattern} of the input "plots"`)
    for (const path of paths) found.add(path.replace(/^(\.\/)+/, ''))
  }
  if (found.size <= mostFiles) return [...found]
  const is = `input "plots" names ${found.size} files`
  throw new Misuse({ is, wanted: `at most ${mostFiles}`, todo: 'name fewer, or a narrower glob' })
}

function textIn(path: string, bytes: Uint8Array): readonly ReadCurve[] {
  const curves = curvesIn(new TextDecoder().decode(bytes), path)
  if (curves !== undefined) return curves
  throw new Misuse({
    is: 'this is no file of curves',
    wanted:
      'TSV or CSV with a column of steps, TensorBoard’s scalars as JSON, or a Vega-Lite chart with its data',
    todo: 'leave it out of the input "plots", or export it in one of these forms',
    place: { path },
  })
}

/** The change cannot mend the baseline: what cannot be read there is noted. */
async function oldCurves(path: string, past: Past, notes: string[]): Promise<readonly ReadCurve[]> {
  const file = past.baseline.is === 'commit' ? await past.read(path, false) : undefined
  if (file === undefined) return []
  try {
    return textIn(path, file.bytes)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    notes.push(`no old curves of ${path}: at the baseline, ${error.message}`)
    return []
  }
}
