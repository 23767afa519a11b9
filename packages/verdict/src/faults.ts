import { type Place, placeInWords } from './place.ts'

/** A message in three parts, which every refusal carries. */
export interface Message {
  /** What is, without a full stop: `input "weight" is "5O"`. */
  readonly is: string
  /** What was wanted: `a whole number from 0 to 100`. */
  readonly wanted: string
  /** What to do next: `write the digit 0, not the letter O`. */
  readonly todo: string
  readonly place?: Place
}

/** Prints a message's parts as one line, the place first. */
export function messageInWords(message: Message): string {
  const place = message.place === undefined ? '' : `${placeInWords(message.place)}: `
  return `${place}${message.is}; wanted: ${message.wanted}; ${message.todo}`
}

/** Asked wrongly: an input, a contract, a policy or a named file. Mended by the workflow's author; exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
  readonly parts: Message
  constructor(parts: Message) {
    super(messageInWords(parts))
    this.parts = parts
  }
}

/**
 * Something that the action needs did not answer, after bounded retries of reads. Mended by whoever runs
 * that thing, or by another run; exit code 3.
 */
export class Outage extends Error {
  override readonly name = 'Outage'
  readonly parts: Message
  constructor(parts: Message, cause?: unknown) {
    super(messageInWords(parts), cause === undefined ? undefined : { cause })
    this.parts = parts
  }
}
