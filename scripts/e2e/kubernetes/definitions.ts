/** A YAML file of definitions of kinds. */
export interface Definitions {
  readonly file: string
  /** Names of the ones that are needed; all where there is no key. */
  readonly only?: readonly string[]
}
