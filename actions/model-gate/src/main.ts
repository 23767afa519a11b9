import { runAction } from '@ml-actions/action/run-action'
import { localSource } from '@ml-actions/dataset/sources/local'
import { gather } from './gather.ts'
import { spec } from './inputs.ts'
import { judge } from './judge.ts'
import { outputsOf } from './outputs.ts'

await runAction({
  ...spec,
  gather: (asked, run) => gather(asked, run, localSource(run.directory)),
  judge,
  outputsOf,
})
