import { twinSource } from '@ml-actions/dataset/sources/twin'
import { forgeTwin, type TwinOptions } from '@ml-actions/forge/twin'
import { assetsTwin } from '@ml-actions/forge/twin/assets-twin'
import { checksTwin } from '@ml-actions/forge/twin/checks-twin'
import { memoryOf } from '@ml-actions/forge/twin/memory'
import { artifactsTwin, pullsTwin } from '@ml-actions/forge/twin/reads-twin'
import { type Given, registryStore, registryTwin } from '@ml-actions/registry/twin'
import type { Git, World } from './world.ts'

type Texts = Readonly<Record<string, string>>

/** A whole history whose merge base `abc` has some files. */
export function gitWith(old: Texts): Git {
  return {
    headCommit: async () => 'HEAD-ID',
    mergeBase: async () => 'abc',
    isShallow: async () => false,
    hasCommit: async () => true,
    fetchCommit: async () => false,
    fileAt: async (_, commit, path) => {
      const text = commit === 'abc' ? old[path] : undefined
      return text === undefined ? undefined : new TextEncoder().encode(text)
    },
    firstParents: async (_, commit) => [commit],
    fileAtEach: async (_, commits) => commits.map(() => undefined),
    filesAt: async (_, commit) => (commit === 'abc' ? Object.keys(old) : undefined),
  }
}

/** A world of some files, a history, and a registry. */
export function worldWith(
  files: Texts,
  old: Texts = {},
  registry: Given = {},
  forge: TwinOptions = {},
): World {
  return {
    files: twinSource(new Map(Object.entries(files))),
    git: gitWith(old),
    forge: () => forgeTwin(),
    checks: () => checksTwin(memoryOf(forge)),
    pulls: () => pullsTwin(memoryOf(forge)),
    artifacts: () => artifactsTwin(memoryOf(forge)),
    assets: () => assetsTwin(memoryOf(forge)),
    draw: async () => ({ is: 'refused', because: 'nothing is drawn here' }),
    now: () => 0,
    inflate: (bytes) => bytes,
    mergeBase: async () => undefined,
    dvc: { read: async () => undefined, md5: () => '' },
    registry: async () => registryTwin(registryStore(registry)),
  }
}
