import type { Pointer } from '@ml-actions/action/settings'
import type { Severity } from '@ml-actions/verdict/verdict'

/** Something that a contract's author did not mean. */
export interface Remark {
  /** `error` for what no data could ever keep, or what could never be answered; `warn` for what asks nothing. */
  readonly severity: Severity
  /** What kind of thing it is: `contradiction`, `no-effect`, `unknown-column`. */
  readonly kind: 'contradiction' | 'never-answered' | 'no-effect' | 'unknown-column' | 'overlap'
  readonly is: string
  readonly todo: string
  /** Where the part stands that is to be mended. */
  readonly at: Pointer
}

/** A part of a contract as plain JSON. */
export type Keywords = Readonly<Record<string, unknown>>
