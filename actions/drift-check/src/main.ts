import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeWhole } from '@ml-actions/action/reports'
import { runAction } from '@ml-actions/action/run-action'
import { localSource } from '@ml-actions/dataset/sources/local'
import { openEngine } from '@ml-actions/engine/open'
import { spec } from './inputs.ts'
import { type Chosen, choose } from './modes/choose.ts'
import { outputsOf } from './outputs.ts'

await runAction<(typeof spec)['inputs'], Chosen>({
  ...spec,
  gather: (asked, run) =>
    choose(asked, run, {
      files: localSource(run.directory),
      exists: (path) => existsSync(resolve(run.directory, path)),
      engine: (name, wanted, signal) => openEngine(name, wanted, { directory: run.directory, signal }),
      write: (path, content) => writeWhole(resolve(run.directory, path), content),
    }),
  judge: ({ verdict }) => verdict,
  outputsOf,
  tell: (_, { record }) => record(),
})
