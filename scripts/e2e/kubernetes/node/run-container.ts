import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import type { Pulled } from './images.ts'
import type { Container, ContainerRun } from './pod.ts'
import { probe } from './probe.ts'

/** A container whose process is one of this machine. */
export interface RunningContainer {
  readonly run: Readonly<ContainerRun>
  /** Ends its process: politely within the grace period, then for sure. */
  stop(graceMilliseconds: number): Promise<void>
}

/** What a container needs of its pod. */
export interface Surrounding {
  readonly ip: string
  readonly env: Readonly<Record<string, string>>
  pull(image: string): Pulled | undefined
  /** Hears that it stands elsewhere. */
  changed(): void
}

const mostLog = 65_536
const longestBackOff = 10_000

/** Starts a container, and starts it again whenever it ends. */
export function runContainer(container: Container, around: Surrounding): RunningContainer {
  const run: ContainerRun = {
    imageId: '',
    ready: false,
    restarts: 0,
    state: { waiting: { reason: 'ContainerCreating' } },
    lastState: {},
    started: false,
    log: '',
  }
  let child: ChildProcess | undefined
  let endProbe = () => {}
  let stopping = false

  function begin(): void {
    if (stopping) return
    const image = around.pull(container.image)
    if (image === undefined) {
      run.state = { waiting: { reason: 'ErrImagePull', message: `image ${container.image} not found` } }
      around.changed()
      return
    }
    child = spawned(image, container, around.env)
    const keep = (text: string | Buffer) => {
      run.log = `${run.log}${text}`.slice(-mostLog)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', ({ message }) => keep(message)).on('close', (code) => over(code ?? 137))
    const ready = container.readinessProbe === undefined
    Object.assign(run, { imageId: image.id, state: { running: { startedAt: now() } }, started: true, ready })
    endProbe = probe(container, around.ip, (is) => {
      run.ready = is
      around.changed()
    })
    around.changed()
  }

  function over(exitCode: number): void {
    endProbe()
    child = undefined
    if (stopping) return
    const reason = exitCode === 0 ? 'Completed' : 'Error'
    const message = `back-off restarting failed container ${container.name}`
    run.ready = false
    run.restarts += 1
    run.lastState = { terminated: { exitCode, reason, finishedAt: now() } }
    run.state = { waiting: { reason: 'CrashLoopBackOff', message } }
    setTimeout(begin, Math.min(longestBackOff, 500 * 2 ** run.restarts))
    around.changed()
  }

  begin()
  return {
    run,
    async stop(grace) {
      stopping = true
      endProbe()
      if (child !== undefined) await ended(child, grace)
    },
  }
}

function spawned(image: Pulled, container: Container, own: Readonly<Record<string, string>>): ChildProcess {
  const [program = '', ...words] = image.command
  const env = { PATH: process.env['PATH'], HOME: tmpdir(), ...image.env, ...own }
  return spawn(program, [...words, ...(container.args ?? [])], { env })
}

function ended(child: ChildProcess, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), grace)
    child.once('close', () => {
      clearTimeout(late)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

/** The time as the API takes it in a status: without a fraction. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
