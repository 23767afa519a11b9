import type { Contender } from './contenders.ts'
import { differences, type Found } from './found.ts'
import type { Served } from './served.ts'
import type { Line, Used } from './table.ts'

/** What was measured of all contenders of one engine. */
export interface Measurement {
  readonly lines: readonly Line[]
  /** What all of them found that came to an end; undefined where none did. */
  readonly found: Found | undefined
}

/**
 * Runs all in turn, each round; the least time of each counts. One that fails, or finds something else than the first, which
 * is ours, has no time, and does not end the others.
 * @param since  what the server did since it was last asked, where there is one
 */
export async function measureAll(
  contenders: readonly Contender[],
  rounds: number,
  since?: () => Promise<Served>,
): Promise<Measurement> {
  const lines = new Map<string, Line>()
  let wanted: Found | undefined
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders)
      await run(contender).catch((error: unknown) => fails(contender, error))
  }
  return { lines: [...lines.values()], found: wanted }

  async function run(contender: Contender): Promise<void> {
    const before = lines.get(contender.name)
    const { used, found } = contender.run()
    const served = await since?.()
    wanted ??= found
    const differing = differences(wanted, found)
    if (differing.length > 0)
      throw new Error(
        `it found otherwise: ${differing.map((name) => `${name} ${found.found[name]}`).join(', ')}`,
      )
    const line = lineOf(contender.name, { used, found, served })
    console.log(JSON.stringify(line))
    if (before === undefined || ('wallSeconds' in before && before.wallSeconds > line.wallSeconds))
      lines.set(contender.name, line)
  }

  async function fails({ name }: Contender, error: unknown): Promise<void> {
    // What it left of its queries is nobody else's.
    await since?.()
    console.error(`${name}: ${error}`)
    lines.set(name, { name, failed: reasonIn(error) })
  }
}

/** The last line of what a contender said, which is where Python says what went wrong. */
function reasonIn(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error)
  const last = told.trim().split('\n').at(-1) ?? ''
  return last.replaceAll('|', '\\|').slice(0, 160)
}

interface Ran extends ReturnType<Contender['run']> {
  readonly served: Served | undefined
}

function lineOf(name: string, { used, found, served }: Ran): Used {
  const { wallSeconds, peakMegabytes, cpuSeconds, readBytes } = used
  const own = { name, wallSeconds, peakMegabytes }
  if (served === undefined) return { ...own, cpuSeconds, readBytes, queries: found.queries }
  return {
    ...own,
    cpuSeconds: cpuSeconds + served.cpuSeconds,
    readBytes: served.readBytes,
    queries: served.queries,
    serverMegabytes: served.peakMegabytes,
  }
}
