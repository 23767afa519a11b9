import { join } from 'node:path'
import { actionNames, filesBelow } from '../build/workspace.ts'

/** A JSON Schema of the release, for editors: where it is in the tree, and what it is made from. */
export interface ReleasedSchema {
  readonly path: string
  readonly source: string
}

/** The schemas of the release: those of the actions in their folders, and those of packages with the action that reads such files. */
export function releasedSchemas(): readonly ReleasedSchema[] {
  const ofActions = actionNames().flatMap((action) =>
    filesBelow(join('actions', action), (path) => /^actions\/[^/]+\/[^/]+\.schema\.json$/.test(path)),
  )
  return [
    ...ofActions.map((source) => ({ path: source.replace(/^actions\//, ''), source })),
    { path: 'canary-deploy/rollout.schema.json', source: 'packages/rollout/rollout-file.schema.json' },
    { path: 'canary-deploy/paired-log.schema.json', source: 'packages/rollout/paired-log.schema.json' },
    { path: 'verdict.schema.json', source: 'packages/verdict/verdict.schema.json' },
  ]
}
