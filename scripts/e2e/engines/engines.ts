import type { Checked } from '../checked.ts'
import { onSpark } from './on-spark.ts'
import { onStore } from './on-store.ts'
import { onTrino } from './on-trino.ts'

/** Holds the adapters to every law of engines on real servers, one after the other: each takes two gigabytes. */
export async function engines(): Promise<readonly Checked[]> {
  return [...(await onStore()), ...(await onTrino()), ...(await onSpark())]
}
