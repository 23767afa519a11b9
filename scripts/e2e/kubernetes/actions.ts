import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseVerdict } from '@ml-actions/verdict/json'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { root } from '../../build/workspace.ts'

/** A run of an action as a workflow has it. */
export interface Workflow {
  readonly action: 'canary-deploy' | 'rollback'
  /** Inputs by name. */
  readonly inputs: Readonly<Record<string, string>>
  /** The rollout file. */
  readonly rollout: object
  /** The number of the workflow's run: equal for a step that is run again in it. */
  readonly run: number
  /** Folder in which the run has one of its own. */
  readonly home: string
}

/** A run that goes on. */
export interface Running {
  readonly child: ChildProcess
  /** Milliseconds of `performance.now` at its start. */
  readonly began: number
  /** Resolves when a line of its log matches. @throws when it has ended before, or has not said it for ten minutes and is ended */
  said(words: RegExp): Promise<void>
  readonly ended: Promise<Ended>
}

/** How a run ended. */
export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null
  readonly seconds: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly verdict: Verdict | undefined
}

const patienceMilliseconds = 600_000

/** Starts a built bundle as a GitHub runner does: inputs as variables, a file for outputs. */
export function startAction({ action, inputs, rollout, run, home }: Workflow): Running {
  mkdirSync(home, { recursive: true })
  const directory = mkdtempSync(join(home, `${action}-`))
  const output = join(directory, 'output')
  writeFileSync(output, '')
  writeFileSync(join(directory, 'rollout.yml'), JSON.stringify(rollout))
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'actions', action, 'dist', 'index.js')], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/flights',
      GITHUB_RUN_ID: String(run),
      GITHUB_ACTOR: 'ada',
      GITHUB_OUTPUT: output,
      ...Object.fromEntries(given),
    },
  })
  let log = ''
  const waiting = new Set<() => void>()
  const keep = (part: Buffer) => {
    log += part
    for (const look of waiting) look()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) =>
      resolve({
        code,
        log: log.replace(/^::add-mask::.*\n/gm, ''),
        seconds: (performance.now() - began) / 1000,
        outputs: outputsIn(output),
        verdict: verdictIn(join(directory, '.ml-actions', action, 'verdict.json')),
      }),
    )
  })
  return { child, began, ended, said }

  function said(words: RegExp): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds)
      const look = () => {
        if (!words.test(log)) return
        waiting.delete(look)
        clearTimeout(late)
        resolve()
      }
      waiting.add(look)
      look()
      void ended.then(() => {
        clearTimeout(late)
        reject(new Error(`it ended and never said ${words}:\n${log}`))
      })
    })
  }
}

/** Reads `name<<delimiter`, value, delimiter, as the toolkit writes them. */
function outputsIn(file: string): Readonly<Record<string, string>> {
  const found = readFileSync(file, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]))
}

function verdictIn(file: string): Verdict | undefined {
  if (!existsSync(file)) return undefined
  const parsed = parseVerdict(readFileSync(file, 'utf8'))
  return parsed.is === 'verdict' ? parsed.verdict : undefined
}
