import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import { answersIn } from './answer.ts'
import type { Predicted, Predictor, Row, Where } from './predictor.ts'
import { withoutSecrets } from './without-secrets.ts'

/** More output than this is no answer to a few hundred rows, in bytes. */
export const mostOutput = 64 * 1_048_576

/** The program that this runs in. */
export const ownNode = process.execPath

/** How much of what a program says of its troubles is shown, in characters. */
const shownTrouble = 300

/** Where a program runs, and the variables that it sees though their names tell of secrets. */
export type Surroundings = Pick<Where, 'directory' | 'signal'> & { readonly passed?: readonly string[] }

/** Starts a program in a group of its own, so that its children end with it. */
export function start(
  words: readonly string[],
  { directory, passed }: Surroundings,
): ChildProcessWithoutNullStreams {
  const [program = '', ...rest] = words
  return spawn(program, rest, {
    cwd: directory,
    env: withoutSecrets(process.env, passed),
    stdio: 'pipe',
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
}

/** Ends a program and all that it started. */
export function end(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** Keeps the last of what a program writes to its standard error. */
export function troubleOf(child: ChildProcessWithoutNullStreams): () => string {
  let tail = ''
  child.stderr.on('data', (part: Buffer) => {
    tail = (tail + part.toString('utf8')).slice(-4_000)
  })
  return () => {
    const last = tail.trimEnd().slice(-shownTrouble)
    return last === '' ? '' : `: ${last.replace(/\s+/g, ' ')}`
  }
}

/** Says that a program cannot be started. */
export function notStarted(words: readonly string[], error: Error): Misuse {
  const why = 'code' in error ? String(error.code) : error.message
  const is = `the predictor ${JSON.stringify(shorten(words[0] ?? '', 80))} cannot be started (${why})`
  const todo = 'is it installed, and executable? a shell’s words need a shell: [bash, -c, "…"]'
  return new Misuse({ is, wanted: 'a program', todo })
}

/** A program that is started for every call, reads all rows, and ends. */
export function processEachCall(
  words: readonly string[],
  milliseconds: number,
  where: Surroundings,
): Predictor {
  return {
    name: `command ${shorten(words.join(' '), 80)}`,
    predict: (rows) => run(words, rows, { ...where, milliseconds }),
    close: async () => {},
  }
}

async function run(
  words: readonly string[],
  rows: readonly Row[],
  how: Surroundings & { readonly milliseconds: number },
): Promise<Predicted> {
  how.signal.throwIfAborted()
  const begun = performance.now()
  const child = start(words, how)
  const trouble = troubleOf(child)
  const output: Buffer[] = []
  let bytes = 0
  let because: string | undefined
  const stop = (why: string) => {
    because ??= why
    end(child)
  }
  const timer = setTimeout(
    () => stop(`it gave no answer within ${how.milliseconds / 1_000} s`),
    how.milliseconds,
  )
  const onAbort = () => stop('the run was ended')
  how.signal.addEventListener('abort', onAbort)
  child.stdout.on('data', (part: Buffer) => {
    bytes += part.length
    if (bytes > mostOutput) stop(`it wrote more than ${mostOutput / 1_048_576} MiB`)
    else output.push(part)
  })
  // A program that reads no further than it wants closes the pipe; what it answers decides.
  child.stdin.on('error', () => {})
  child.stdin.end(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return new Promise<Predicted>((resolve, reject) => {
    child.on('error', (error) => reject(notStarted(words, error)))
    // What it left behind holds its pipes open, and would keep them so.
    child.on('exit', () => end(child))
    child.on('close', (code, signal) => {
      if (how.signal.aborted) return reject(how.signal.reason)
      const took = performance.now() - begun
      if (because !== undefined) resolve({ is: 'failed', because: `${because}${trouble()}` })
      else if (code !== 0)
        resolve({ is: 'failed', because: `it ended with ${signal ?? `exit code ${code}`}${trouble()}` })
      else resolve(answersIn(Buffer.concat(output).toString('utf8'), rows.length, took))
    })
  }).finally(() => {
    clearTimeout(timer)
    how.signal.removeEventListener('abort', onAbort)
  })
}
