import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Mover } from '@ml-actions/registry/promotion/move-alias'
import type { RegisteredModels } from '@ml-actions/registry/registered-models'
import type { Registry } from '@ml-actions/registry/registry'

/** What model-registry may touch; `main.ts` names the real ones. */
export interface World extends Pick<Mover, 'now' | 'pause' | 'nonce'> {
  /** The files of the working directory. */
  readonly files: DataSource
  readonly registry: Registry
  /** The same registry's models; its requests go on when the run is cancelled, so that it can be put in order. */
  readonly models: RegisteredModels
}
