import type { Outcome } from '@ml-actions/verdict/verdict'

/** One thing that happened, as it is told to people and their systems. Texts may be hostile: each channel escapes them. */
export interface News {
  /** The action, `rollback`. */
  readonly action: string
  /** What it happened to: a rollout's name. */
  readonly subject: string
  /** In one word, for machines: `promoted`, `rolled-back`, `held`, `halted`. */
  readonly event: string
  readonly outcome: Outcome
  readonly headline: string
  /** Why, in the words of whoever asked; `''` for none. */
  readonly reason: string
  /** Who asked. */
  readonly by: string
  /** The run's page; `''` for none. */
  readonly link: string
  /** When, UTC. */
  readonly at: string
  /** The verdict's facts. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** A form of message that something at an address understands. */
export interface Channel {
  /** The word that may stand before an address, `slack:https://…`. */
  readonly name: string
  /** Tells whether an address without a word before it is one of these. */
  readonly isAt: (address: URL) => boolean
  /** Writes the message, JSON. */
  readonly write: (news: News) => string
}
