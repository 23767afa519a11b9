import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { folderCache, runnerCache } from '@ml-actions/action/cache'
import { fileAt, mergeBase } from '@ml-actions/action/git'
import { writeWhole } from '@ml-actions/action/reports'
import { runAction } from '@ml-actions/action/run-action'
import { localSource } from '@ml-actions/dataset/sources/local'
import { openEngine } from '@ml-actions/engine/open'
import { temporaryDisk } from './disk/temporary.ts'
import { spec } from './inputs.ts'
import { type Chosen, choose } from './modes/choose.ts'
import { outputsOf } from './outputs.ts'

await runAction<(typeof spec)['inputs'], Chosen>({
  ...spec,
  gather: (asked, run) =>
    choose(asked, run, {
      source: localSource(run.directory),
      exists: (path) => existsSync(resolve(run.directory, path)),
      write: (path, content) => writeWhole(resolve(run.directory, path), content),
      cache: (where) => {
        if (where === 'off') return undefined
        return where === 'github' ? runnerCache(run.log.notice) : folderCache(resolve(run.directory, where))
      },
      disk: () => temporaryDisk(),
      engine: (name, wanted, signal) => openEngine(name, wanted, { directory: run.directory, signal }),
      fileAt: (ref, path) => fileAt(run.directory, ref, path),
      base: async () => {
        const { head, base } = run.context.change ?? { head: 'HEAD', base: 'origin/HEAD' }
        return mergeBase(run.directory, head, base)
      },
    }),
  judge: ({ verdict }) => verdict,
  outputsOf,
  annotations: ({ annotations }) => annotations,
  copies: ({ copies }) => copies,
})
