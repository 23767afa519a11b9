import { execFileSync, type StdioOptions } from 'node:child_process'
import { sleep } from './once.ts'

/** How long one try may take: a registry that answers no more is left, and what is built of it may take long. */
const patienceMilliseconds = 2_400_000

/** How a program that fetches is started. */
interface Started {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly stdio?: StdioOptions
}

/**
 * Runs a program that fetches from a registry: three times at most, since a registry may be slow or away for a moment.
 * @param pauses  seconds before it is run again
 * @throws {Error} what the last try says
 */
export function fetching(
  program: string,
  words: readonly string[],
  started: Started = {},
  pauses: readonly number[] = [5, 30],
): void {
  const left = [...pauses]
  for (;;) {
    try {
      run(program, words, started)
      return
    } catch (error) {
      const pause = left.shift()
      if (pause === undefined) throw error
      console.log(`${error instanceof Error ? error.message : error}; tried again in ${pause} s`)
      sleep(pause * 1_000)
    }
  }
}

function run(program: string, words: readonly string[], started: Started): void {
  execFileSync(program, [...words], { stdio: 'inherit', timeout: patienceMilliseconds, ...started })
}
