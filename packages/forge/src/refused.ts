import { type Message, Misuse } from '@ml-actions/verdict/faults'

/** The forge said no, with its status. */
export class Refused extends Misuse {
  readonly status: number
  constructor(status: number, parts: Message) {
    super(parts)
    this.status = status
  }
}

/** Gives undefined where the forge answers that there is none, or no longer: 404 or 410. */
export async function unlessGone<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Refused && (error.status === 404 || error.status === 410)) return undefined
    throw error
  }
}
