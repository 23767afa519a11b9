import type { Instant } from '../instant.ts'

/** Sends a query to `/api/v1/query` and gives the parsed body; a text says why there is none. Never throws. */
export type Ask = (
  query: string,
  at?: Instant,
) => Promise<{ readonly body: unknown } | { readonly failed: string }>

/** What is known of the server's habits. */
export interface Habits {
  /** The label that holds the pod's name. */
  readonly label: string
  /** Age beyond which the newest sample of a pod is too old to count: two scrapes and a minute. */
  readonly freshSeconds: number
}

/** The label and the age that most servers keep to. */
export const usualHabits: Habits = { label: 'pod', freshSeconds: 90 }
