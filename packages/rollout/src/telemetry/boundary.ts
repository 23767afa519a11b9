import { member } from '@ml-actions/verdict/mapping'
import { type Reading, seriesThere } from './range.ts'
import { type Selector, selected } from './selector.ts'
import { VoidLook } from './void-look.ts'

/** A histogram's bucket at one boundary, and the counter of all that it holds. */
export interface Bucket {
  readonly bucket: Selector
  readonly count: Selector
}

/**
 * Finds the bucket of a boundary. Boundaries are compared as numbers, since `0.5`, `5e-1` and `0.50` are one and
 * Prometheus 3 writes 1 as `1.0`.
 * @throws {VoidLook} listing the boundaries that there are, when none of them is the one
 */
export async function bucketOf(reading: Reading, histogram: Selector, boundary: number): Promise<Bucket> {
  const { metric, matchers } = histogram
  const bucket: Selector = { metric: `${metric}_bucket`, matchers }
  const texts = await boundariesOf(reading, bucket)
  const same = texts.filter((text) => Number(text) === boundary)
  if (same.length > 0)
    return { bucket: selected(bucket, 'le', same), count: { metric: `${metric}_count`, matchers } }
  if (texts.length === 0)
    throw new VoidLook('no-series', `no series of ${bucket.metric} for ${reading.pods.join(', ')}`)
  throw new VoidLook(
    'no-boundary',
    `${metric} has no boundary ${boundary}; its boundaries are ${inOrder(texts).join(', ')}`,
  )
}

/** Gives boundaries in order, each once. */
export function inOrder(texts: readonly string[]): readonly number[] {
  return [...new Set(texts.map(Number))].filter(Number.isFinite).sort((one, other) => one - other)
}

async function boundariesOf(reading: Reading, bucket: Selector) {
  const texts = (await seriesThere(reading, bucket)).flatMap((one) => {
    const le = member(member(one, 'metric'), 'le')
    return typeof le === 'string' ? [le] : []
  })
  return [...new Set(texts)]
}
