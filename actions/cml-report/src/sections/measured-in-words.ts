import type { Measured, Measurement } from '../predictions/measured.ts'

/** What a change of predictions means, after its numbers: `, **worse**`; never more than the rows can carry. */
export function provenInWords(
  { proven, change }: Measurement,
  { paired, baseline }: Pick<Measured, 'paired'> & { readonly baseline: string | undefined },
): string {
  if (baseline === undefined || change === undefined) return ''
  if (!paired) return ', no interval'
  if (typeof change.value !== 'number') return ''
  return proven === undefined ? ', not proven' : `, **${proven}**`
}
