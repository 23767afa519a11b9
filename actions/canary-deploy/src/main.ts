import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { post } from '@ml-actions/action/channels/post'
import { writeWhole } from '@ml-actions/action/reports'
import { runAction } from '@ml-actions/action/run-action'
import { readSettingsFile, sha256 } from '@ml-actions/action/settings-file'
import { localSource } from '@ml-actions/dataset/sources/local'
import { systemClock } from '@ml-actions/rollout/clock'
import { heardClock } from '@ml-actions/rollout/heard-clock'
import { clusterOf } from '@ml-actions/rollout/kubernetes/client'
import { askOver } from '@ml-actions/rollout/telemetry/http'
import { prometheus } from '@ml-actions/rollout/telemetry/prometheus'
import { gather } from './gather.ts'
import { spec } from './inputs.ts'
import { judge, onItsWay } from './judge.ts'
import { outputsOf } from './outputs.ts'
import { summaryOf } from './plan-summary.ts'
import { tell } from './tell.ts'

const paths = process.env['KUBECONFIG'] ?? ''
const served = heardClock(systemClock)

await runAction({
  ...spec,
  gather: (asked, { directory, signal, ...run }) =>
    gather(
      asked,
      { ...run, signal },
      {
        clock: served.clock,
        settings: (path) => readSettingsFile(directory, path),
        data: localSource(directory),
        cluster: (access) => clusterOf({ ...access, paths }, signal, served.hear),
        telemetry: (url, token, habits) => prometheus(askOver(url, token, signal), habits),
        digest: sha256,
      },
    ),
  ...{ judge, outputsOf, onItsWay },
  summaryOf: (_, evidence, { reports }) =>
    summaryOf(readFileSync(join(reports, 'summary.md'), 'utf8'), evidence),
  tell: (verdict, evidence, { reports }) =>
    tell(verdict, evidence, { write: (name, text) => writeWhole(join(reports, name), text), post }),
})
