import { join } from 'node:path'
import { post } from '@ml-actions/action/channels/post'
import { writeWhole } from '@ml-actions/action/reports'
import { runAction } from '@ml-actions/action/run-action'
import { readSettingsFile, sha256 } from '@ml-actions/action/settings-file'
import { systemClock } from '@ml-actions/rollout/clock'
import { clusterOf } from '@ml-actions/rollout/kubernetes/client'
import { gather } from './gather.ts'
import { spec } from './inputs.ts'
import { judge } from './judge.ts'
import { outputsOf } from './outputs.ts'
import { tell } from './tell.ts'

const paths = process.env['KUBECONFIG'] ?? ''

await runAction({
  ...spec,
  gather: (asked, run) => {
    const settings = (path: string) => readSettingsFile(run.directory, path)
    const cluster = (access: { content: string; context: string; namespace: string }) =>
      clusterOf({ ...access, paths }, run.signal)
    return gather(asked, run, { clock: systemClock, settings, cluster, digest: sha256 })
  },
  ...{ judge, outputsOf },
  tell: (verdict, evidence, run) =>
    tell(verdict, evidence, { write: (name, text) => writeWhole(join(run.reports, name), text), post }),
})
