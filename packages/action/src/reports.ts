import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Misuse } from '@ml-actions/verdict/faults'
import { renderers } from '@ml-actions/verdict/renderers/catalogue'
import type { Surroundings } from '@ml-actions/verdict/renderers/renderer'
import type { Verdict } from '@ml-actions/verdict/verdict'

/**
 * Writes the verdict in every form below a folder. Each file is complete or absent, whenever the run is
 * killed; verdict.json comes last, so where it is, the others are.
 * @returns the path of each file by the renderer's name
 */
export function writeReports(
  directory: string,
  verdict: Verdict,
  around: Surroundings,
): Readonly<Record<string, string>> {
  mkdirSync(directory, { recursive: true })
  const last = (name: string) => (name === 'json' ? 1 : 0)
  const ordered = renderers.toSorted((one, other) => last(one.name) - last(other.name))
  rmSync(join(directory, 'verdict.json'), { force: true })
  return Object.fromEntries(
    ordered.map((renderer) => {
      const file = join(directory, renderer.file)
      writeWhole(file, renderer.render(verdict, around))
      return [renderer.name, file]
    }),
  )
}

/**
 * Takes away the verdict that an earlier run of the same action left in a folder: a run that ends without one has none, and
 * whoever gathers verdicts must not tell of another run's.
 */
export function forgetVerdict(directory: string, action: string): void {
  const file = join(directory, 'verdict.json')
  if (verdictIn(file)['action'] === action) rmSync(file, { force: true })
}

/**
 * Holds that a run which judges nothing does not take the place of a verdict: it would be gone for whoever gathers them.
 * @param shown  the folder as the workflow wrote it
 * @throws {Misuse}
 */
export function keepVerdict(directory: string, mode: string, shown: string): void {
  const { action, mode: before } = verdictIn(join(directory, 'verdict.json'))
  if (typeof action !== 'string' || before !== undefined) return
  throw new Misuse({
    is: `the folder ${JSON.stringify(shown)} of input "report-dir" holds a verdict of ${action.slice(0, 40)}, and this run (${mode}) judges nothing: it would take the verdict's place`,
    wanted: 'a folder that holds none',
    todo: 'name another for this step, or leave report-dir out: the run has a folder of its own then; remove the verdict if it is an old one',
  })
}

/** More than any verdict that somebody gathers, in bytes. */
const mostBytes = 16 * 1024 * 1024

/** What a file says of itself where it is a verdict; nothing of any other file. */
function verdictIn(file: string): Readonly<Record<string, unknown>> {
  try {
    return statSync(file).size > mostBytes ? {} : { ...JSON.parse(readFileSync(file, 'utf8')) }
  } catch {
    return {}
  }
}

/**
 * Writes reports once more, where the workflow wants them.
 * @param wanted  paths below `directory` by the renderer's name; an empty one is none
 */
export function writeCopies(
  directory: string,
  written: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): void {
  for (const [name, path] of Object.entries(wanted)) {
    const from = written[name]
    if (path !== '' && from !== undefined) writeWhole(resolve(directory, path), readFileSync(from))
  }
}

/** Writes beside the file first and renames: a reader sees the old file, the new one, or none. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(beside, content)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
