import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import { pythonTool } from './tools.ts'

/** A real MLflow on loopback. */
export interface MlflowServer {
  readonly url: string
  close(): Promise<void>
}

const patienceMilliseconds = 600_000

/**
 * Starts MLflow's own server on a database and a folder of its own, on a free port, and waits until it answers.
 * @param password  when given, the server asks who is there (its `basic-auth` app), and `admin` has this password
 */
export async function startMlflow(password?: string): Promise<MlflowServer> {
  const binary = pythonTool('mlflow', '3.17.2', 'auth')
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-mlflow-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const log = join(home, 'log')
  const output = openSync(log, 'w')
  // A group of its own, because MLflow starts workers that outlive it when only it is ended.
  const child = spawn(binary, ['server', ...wordsFor(home, port), ...authWords(home, password)], {
    cwd: home,
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...environmentFor(home, password) },
  })
  const close = async () => {
    const ended = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : undefined
    if (child.pid !== undefined) killGroup(child.pid)
    await ended
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  const until = Date.now() + patienceMilliseconds
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      const said = readFileSync(log, 'utf8').slice(-2000)
      await close()
      throw new Error(`MLflow did not start:\n${said}`)
    }
    await setTimeout(200)
  }
  return { url, close }
}

function wordsFor(home: string, port: number): readonly string[] {
  const database = `sqlite:///${join(home, 'mlflow.db')}`
  const store = ['--backend-store-uri', database, '--artifacts-destination', join(home, 'artifacts')]
  return ['--host', '127.0.0.1', '--port', String(port), '--workers', '1', ...store]
}

function authWords(home: string, password: string | undefined): readonly string[] {
  if (password === undefined) return []
  const settings = [
    '[mlflow]',
    'default_permission = READ',
    `database_uri = sqlite:///${join(home, 'users.db')}`,
    'admin_username = admin',
    `admin_password = ${password}`,
    'authorization_function = mlflow.server.auth:authenticate_request_basic_auth',
  ]
  writeFileSync(join(home, 'auth.ini'), `${settings.join('\n')}\n`)
  return ['--app-name', 'basic-auth']
}

function environmentFor(home: string, password: string | undefined): Readonly<Record<string, string>> {
  return {
    MLFLOW_DISABLE_TELEMETRY: 'true',
    // Its queue of jobs takes 240 MB, and nothing here asks for one.
    MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
    ...(password === undefined
      ? {}
      : {
          MLFLOW_AUTH_CONFIG_PATH: join(home, 'auth.ini'),
          MLFLOW_FLASK_SERVER_SECRET_KEY: 'for-a-test-only',
        }),
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok
  } catch {
    return false
  }
}
