import { openCluster } from './cluster-world.ts'
import { openForge } from './forge-world.ts'
import { openMlflow } from './mlflow-world.ts'
import { openModel } from './model-world.ts'
import { openSpark } from './spark-world.ts'
import { openTrino } from './trino-world.ts'

/** The servers that a story's bundle talks to, on loopback. */
export interface World {
  /** Puts the servers' addresses into a text: `<forge>`, `<mlflow>`, `<model>`, `<elsewhere>`, `<spark>`, `<trino>`, `<kubeconfig>`. */
  fill(text: string): string
  /** Takes them out again, so that a transcript is the same in every run. */
  hide(text: string): string
  /** What was asked of the servers, a line a request. */
  transcript(): string
  close(): Promise<void>
}

/** Starts the servers that a story's folder asks for; none by default. */
export async function openWorld(folder: string): Promise<World> {
  const found = [await openForge(folder), await openMlflow(folder), await openModel(folder), await openSpark(folder), await openTrino(folder), await openCluster(folder)]
  const worlds = found.filter((world) => world !== undefined)
  return {
    fill: (text) => worlds.reduce((filled, world) => world.fill(filled), text),
    hide: (text) => worlds.reduce((hidden, world) => world.hide(hidden), text),
    transcript: () => worlds.map((world) => world.transcript()).filter((text) => text !== '').join('\n'),
    close: async () => {
      for (const world of worlds) await world.close()
    },
  }
}
