import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { serveTwin } from '@ml-actions/forge/github/serve-twin'
import { root } from '../../build/workspace.ts'
import type { Command, Measured } from '../measure.ts'
import { secureFront } from './secure-front.ts'

/** What is compared, and where. */
export interface Bench {
  /** A folder for whatever a contender makes; its HOME as well. */
  readonly home: string
  /** The repository. */
  readonly directory: string
  /** Commits of it. */
  readonly base: string
  readonly head: string
}

/** One way from metrics to a comment. */
export interface Contender {
  /** How the page calls it. */
  readonly name: string
  /** True where it speaks https alone. */
  readonly secure?: boolean
  /** Forgets what an earlier run installed; not measured, and undefined where nothing is. */
  readonly before?: () => void
  /** @param certificate  path of the certificate that the forge shows; empty over http */
  command(forge: string, certificate: string): Command
}

/** What one way to the comment took. */
export interface Took {
  readonly cpuSeconds: number
  /** From the start of the step to the arrival of the comment. */
  readonly toComment: number
}

/**
 * Runs a contender beside a GitHub on loopback, and takes the time at which its comment arrives.
 * @throws {Error} when it fails, or none arrives
 */
export async function timed(contender: Contender, home: string): Promise<Took> {
  let arrived = Number.NaN
  const served = await serveTwin({
    repository: 'acme/churn',
    pulls: [7],
    onExchange: ({ method, url, status }) => {
      if (method === 'POST' && url.endsWith('/issues/7/comments') && status === 201)
        arrived = performance.now()
    },
  })
  const front = contender.secure === true ? await secureFront(served.url, home) : undefined
  try {
    contender.before?.()
    const command = contender.command(front?.url ?? served.url, front?.certificate ?? '')
    const started = performance.now()
    const { cpuSeconds } = await measured(command, home)
    if (Number.isNaN(arrived)) throw new Error(`${contender.name}: no comment arrived`)
    return { cpuSeconds, toComment: (arrived - started) / 1000 }
  } finally {
    await front?.close()
    await served.close()
  }
}

/** As `measure`, without holding up the server that the command talks to. */
function measured({ words, cwd, variables }: Command, home: string): Promise<Measured> {
  const script = join(root, 'scripts', 'bench', 'measure.py')
  const env = { PATH: process.env['PATH'], HOME: home, ...variables }
  const child = spawn('python3', [script, '0', ...words], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      const used = said.trim().split('\n').at(-1) ?? ''
      const read: Measured | undefined = used.startsWith('{') ? JSON.parse(used) : undefined
      if (read?.exitCode === 0) resolve(read)
      else reject(new Error(`${words.join(' ')}: ${said}`))
    })
  })
}
