import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import { pythonTool } from '../tools.ts'

/** A store that speaks as S3 does, on loopback, with one bucket `lake`. */
export interface StoreServer {
  readonly url: string
  /** Puts a file into the bucket. */
  put(key: string, file: string): Promise<void>
  close(): Promise<void>
}

const patienceMilliseconds = 600_000

/** Starts moto's server, which keeps objects in memory. */
export async function startStore(): Promise<StoreServer> {
  const port = await freePort()
  const server = pythonTool('moto', '5.2.1', 'server', 'moto_server')
  const child = spawn(server, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  const put = async (path: string, body: string | Uint8Array) => {
    const { ok, status } = await fetch(`${url}/${path}`, { method: 'PUT', body: Buffer.from(body) })
    if (!ok) throw new Error(`the store answered ${status}`)
  }
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill()
    await gone
  }
  const until = Date.now() + patienceMilliseconds
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      await close()
      throw new Error('the store did not start')
    }
    await setTimeout(200)
  }
  await put('lake', '')
  return { url, put: (key, file) => put(`lake/${key}`, readFileSync(file)), close }
}

async function answers(url: string): Promise<boolean> {
  return (await fetch(url).catch(() => undefined))?.ok === true
}
