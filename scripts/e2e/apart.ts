import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** What a script that ran in a process of its own left, or how it ended without leaving anything. */
export type Apart<Found> = { readonly found: Found } | { readonly code: number | null }

/**
 * Runs a script in a process of its own, so that nothing that another one does keeps it waiting.
 * @param words  for the script; the file into which it writes what it found, as JSON, is put behind them
 */
export async function apart<Found>(
  script: string,
  words: readonly string[],
  into: string,
): Promise<Apart<Found>> {
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words, into], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', resolve)
  })
  return code === 0 && existsSync(into) ? { found: JSON.parse(readFileSync(into, 'utf8')) } : { code }
}
