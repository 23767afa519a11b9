import type { Column } from '@ml-actions/dataset/batch'
import type { Scalar } from '@ml-actions/engine/expression'

/** A column of an engine's table as keywords see it. */
export interface PushColumn {
  readonly name: string
  /** What stands in a row, nulls being what the contract says they are. */
  readonly scalar: Scalar
  /** The form in which the reader of files would hold it. */
  readonly form: Column['is']
  /** Why its values cannot be asked of the engine; whether they are null can. */
  readonly unread?: string
}

/** What the engine takes. */
export interface Capable {
  /** A pattern as the engine must be told it; undefined where it would find something else than RE2. */
  pattern(source: string): string | undefined
}

/** Why no engine is asked for what a keyword says. */
export function unpushed({ name, unpushed: because }: Unpushed): string {
  return because ?? `"${name}" is answered by this action's own reader alone`
}

interface Unpushed {
  readonly name: string
  /** Completes "the engine is not asked: …". */
  readonly unpushed?: string
}

/** Why some column's values cannot be asked of the engine. */
export function unread(columns: readonly PushColumn[]): string | undefined {
  const found = columns.find((column) => column.unread !== undefined)
  return found === undefined ? undefined : `column ${JSON.stringify(found.name)} holds ${found.unread}`
}
