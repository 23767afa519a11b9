import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bounds } from './bounds.ts'
import { framesIn } from './frames.ts'
import type { Look } from './look.ts'
import type { Drawn } from './picture.ts'

/** What the drawing program may: read its own folder, take so much memory, and run no text as code. */
function flagsFor(home: string): readonly string[] {
  const memory = [`--max-old-space-size=${bounds.memory}`, '--disallow-code-generation-from-strings']
  // Before Node 23.5 that flag has another name, and warns.
  if (!process.allowedNodeEnvironmentFlags.has('--permission')) return memory
  return [...memory, '--permission', `--allow-fs-read=${home}`]
}

/**
 * Draws a chart in a process of its own, which lies beside the bundle: `images/index.js`. It sees no variable of this run, and
 * ends after {@link bounds.each} milliseconds whatever it does.
 */
export async function drawInChild(
  bundle: string,
  chart: string,
  looks: readonly Look[],
  signal: AbortSignal,
): Promise<Drawn> {
  const home = realpathSync(join(dirname(bundle), 'images'))
  const words = [...flagsFor(home), join(home, 'index.js'), ...looks]
  const told = await answerOf(words, { chart, most: looks.length * (bounds.png + 4) }, signal)
  if (!(told instanceof Uint8Array)) return { is: 'refused', because: told }
  const pngs = framesIn(told)
  if (pngs?.length !== looks.length) return { is: 'refused', because: 'its pictures are damaged' }
  return { is: 'drawn', pngs }
}

interface Task {
  readonly chart: string
  /** Bytes that its pictures may have. */
  readonly most: number
}

/** What the program wrote, or why it wrote nothing. */
function answerOf(
  words: readonly string[],
  { chart, most }: Task,
  signal: AbortSignal,
): Promise<Uint8Array | string> {
  signal.throwIfAborted()
  const child = spawn(process.execPath, words, { env: {}, stdio: 'pipe', windowsHide: true })
  const output: Buffer[] = []
  let bytes = 0
  let trouble = ''
  let because: string | undefined
  const stop = (why: string) => {
    because ??= why
    child.kill('SIGKILL')
  }
  const timer = setTimeout(() => stop(`it took longer than ${bounds.each / 1_000} s`), bounds.each)
  const onAbort = () => stop('the run was ended')
  signal.addEventListener('abort', onAbort)
  child.stdout.on('data', (part: Buffer) => {
    bytes += part.length
    if (bytes > most) stop(`its picture is larger than ${bounds.png / 1_048_576} MiB`)
    else output.push(part)
  })
  child.stderr.on('data', (part: Buffer) => {
    trouble = `${trouble}${part.toString('utf8')}`.slice(0, 1_000)
  })
  // A program that ends early closes the pipe; what it said decides.
  child.stdin.on('error', () => {})
  child.stdin.end(chart)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      if (signal.aborted) reject(signal.reason)
      else if (because !== undefined) resolve(because)
      else if (code === 0) resolve(Buffer.concat(output))
      else resolve(code === 3 ? trouble : 'it took more memory than it may')
    })
  })
}
