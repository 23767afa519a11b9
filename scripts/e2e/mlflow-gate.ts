import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Registry } from '@ml-actions/registry/registry'
import type { Opened } from '@ml-actions/registry/registry.suite'
import { root } from '../build/workspace.ts'
import type { Checked } from './checked.ts'

/** A policy that holds a run's predictions to those that the champion was registered with. */
const policyOf = (run: string, champion: string) => `policy: 1
task: binary
candidate: { predictions: "mlflow:runs:/${run}/eval/rows.csv", id: id, label: y, prediction: p }
baseline: { predictions: "${champion}/eval/rows.csv" }
checks:
  accuracy: { not-worse-by: 0.02 }
`

/** Lets model-gate judge runs on a real server against the version that an alias points to. */
export async function gateOnMlflow(
  url: string,
  registry: Registry,
  log: Opened['log'],
): Promise<readonly Checked[]> {
  const name = 'gated'
  const old = await log({ artifacts: { 'model/eval/rows.csv': rows(9) } })
  await registry.register({ name, source: `${old.artifacts}/model`, runId: old.id, tags: {} })
  await registry.setAlias(name, 'champion', '1')
  const better = await log({ artifacts: { 'eval/rows.csv': rows(18) } })
  const worse = await log({ artifacts: { 'eval/rows.csv': rows(6) } })
  const champion = `mlflow:models:/${name}@champion`
  return [
    judged('a better run is promoted', url, policyOf(better.id, champion), [
      0,
      /Pass: accuracy 0\.9\d+ vs 0\.8\d+/,
    ]),
    judged('a worse run is blocked', url, policyOf(worse.id, champion), [1, /Fail: accuracy/]),
    judged('an alias that is not there is asked back', url, policyOf(better.id, `${champion}s`), [
      2,
      /did you mean "champion"/,
    ]),
  ]
}

/** Predictions of which one in so many is wrong. */
function rows(every: number): string {
  const lines = Array.from(
    { length: 900 },
    (_, i) => `${i},${i % 2},${i % every === 0 ? 1 - (i % 2) : i % 2}`,
  )
  return `id,y,p\n${lines.join('\n')}\n`
}

function judged(
  title: string,
  url: string,
  policy: string,
  [code, words]: readonly [number, RegExp],
): Checked {
  const directory = mkdtempSync(join(tmpdir(), 'ml-actions-gated-'))
  try {
    writeFileSync(join(directory, 'gate.yml'), policy)
    const main = join(root, 'actions', 'model-gate', 'src', 'main.ts')
    const asked = [main, '--mlflow-tracking-uri', url, '--purpose', 'promote']
    const env = { PATH: process.env['PATH'], NO_COLOR: '1' }
    const { status, stdout, stderr } = spawnSync(process.execPath, asked, {
      cwd: directory,
      env,
      encoding: 'utf8',
    })
    const said = `${stdout}${stderr}`
    return { title, holds: status === code && words.test(said), because: `exit ${status}\n${said}` }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
