import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'

/** What an image does when it runs. */
export interface Model {
  /** Predictions that it answers with, below `examples/flights`. */
  readonly predictions: string
  /** Share of requests that it fails. */
  readonly failShare: number
  /** What it writes before it ends, again and again; absent for a model that serves. */
  readonly crash?: string
}

/** Real model servers, one process a pod. */
export class Pods {
  readonly #running = new Map<string, { readonly child: ChildProcess; url: string | undefined }>()
  readonly #models: ReadonlyMap<string, Model>

  constructor(models: ReadonlyMap<string, Model>) {
    this.#models = models
  }

  /** Starts and ends processes until just the wanted pods run; each is a name and its image. */
  keep(wanted: ReadonlyMap<string, string>): void {
    for (const [name, { child }] of this.#running) {
      if (wanted.has(name)) continue
      child.kill()
      this.#running.delete(name)
    }
    for (const [name, image] of wanted) if (!this.#running.has(name)) this.#start(name, image)
  }

  /** Where a pod listens; undefined until it does. */
  urlOf(name: string): string | undefined {
    return this.#running.get(name)?.url
  }

  /** The pods that listen. */
  listening(): ReadonlyArray<readonly [name: string, url: string]> {
    return [...this.#running].flatMap(([name, { url }]) => (url === undefined ? [] : [[name, url] as const]))
  }

  #start(name: string, image: string): void {
    const model = this.#models.get(image)
    if (model === undefined || model.crash !== undefined) return
    const flights = join(root, 'examples', 'flights')
    const words = [
      join(flights, 'serve.mjs'),
      '--predictions',
      join(flights, model.predictions),
      '--fail-share',
      String(model.failShare),
    ]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    const entry: { child: ChildProcess; url: string | undefined } = { child, url: undefined }
    child.stdout.once('data', (line: Buffer) => {
      entry.url = line.toString().trim()
    })
    this.#running.set(name, entry)
  }
}
