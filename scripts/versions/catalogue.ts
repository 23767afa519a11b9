import { inCluster } from './in-cluster.ts'
import { settingsFiles } from './settings-files.ts'
import type { VersionedKind } from './versioned-kind.ts'
import { writtenFiles } from './written-files.ts'

/** Every kind of document that carries a version. */
export const versionedKinds: readonly VersionedKind[] = [...settingsFiles, ...writtenFiles, ...inCluster]
