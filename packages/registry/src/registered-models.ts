import type { Version } from './registry.ts'

/** A registered model as such: where its aliases point, and its tags. Tags of versions are others. */
export interface RegisteredModel {
  readonly name: string
  /** The version's number by the alias. */
  readonly aliases: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, string>
}

/**
 * The part of a model registry that moving an alias needs: looks, and writes that are sent once and not looked after.
 *
 * MLflow's server reads tags and aliases one after the other, and may answer a look with tags of one moment and aliases
 * of another. Each write takes place whole. It writes over what is there: there is no "only if it is still so".
 * Every verb throws `Misuse` for a no, and `Outage` for what did not answer; then a write may have taken place, or may
 * yet.
 */
export interface RegisteredModels {
  /** Looks at a model. @throws {Misuse} when there is none of that name, with the nearest */
  look(name: string): Promise<RegisteredModel>
  /** All versions of a model, newest first; none where there is no such model. */
  versions(name: string): Promise<readonly Version[]>
  pointAlias(name: string, alias: string, version: string): Promise<void>
  setTag(name: string, key: string, value: string): Promise<void>
  /** Takes a tag away; one that is not there is away already. */
  removeTag(name: string, key: string): Promise<void>
}
