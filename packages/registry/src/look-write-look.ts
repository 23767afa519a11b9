import { Outage } from '@ml-actions/verdict/faults'

/** A change of the registry that is made once, however often it is asked for. */
export interface Change<Value> {
  /** What is being done, for messages: `point champion of churn to version 3`. */
  readonly doing: string
  /** Finds what the change leads to; undefined where it is still to be made. */
  look(): Promise<Value | undefined>
  write(): Promise<unknown>
}

/**
 * Looks, writes where there is something to write, and looks again; a write is sent once, and one whose answer was lost
 * counts when it is seen to have taken place.
 * @throws {Outage} when the change did not take place, or was undone by somebody else at once
 */
export async function lookWriteLook<Value>({ doing, look, write }: Change<Value>): Promise<Value> {
  const before = await look()
  if (before !== undefined) return before
  let lost: Outage | undefined
  try {
    await write()
  } catch (error) {
    if (!(error instanceof Outage)) throw error
    lost = error
  }
  const after = await look()
  if (after !== undefined) return after
  if (lost !== undefined) throw lost
  const is = `MLflow said that it would ${doing}, and then it is not so`
  throw new Outage({
    is,
    wanted: 'the change to be seen',
    todo: 'does another job write to it too? Run this one again',
  })
}
