import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { adapters } from './adapters/catalogue.ts'
import type { Opened } from './engine.ts'

/** An engine in this process may use half of the machine's memory. */
const shareOfMemory = 0.5

/**
 * Opens an engine for some files below the working directory, with a folder of its own for what does not fit in memory,
 * which is gone when the engine is closed.
 * @param project  where its packages are looked for, if not there
 * @throws {Misuse} when the engine is not installed
 */
export async function openEngine(
  name: string,
  paths: readonly string[],
  directory: string,
  project: string = directory,
): Promise<Opened> {
  const adapter = adapters.find((one) => one.name === name)
  if (adapter === undefined) throw new RangeError(`no engine is called ${name}`)
  const temporary = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'ml-actions-'))
  const clear = () => rmSync(temporary, { recursive: true, force: true })
  const relation = { is: 'files', folder: `${directory}/`, paths } as const
  const threads = availableParallelism()
  const memoryBytes = Math.floor(totalmem() * shareOfMemory)
  try {
    const engine = await adapter.open({ directory: project, relation, memoryBytes, threads, temporary })
    const close = async () => {
      await engine.close()
      clear()
    }
    const means = `${threads} threads and at most ${Math.floor(memoryBytes / 2 ** 20)} MiB of memory`
    return { engine: { ...engine, close }, relation, means }
  } catch (error) {
    clear()
    throw error
  }
}
