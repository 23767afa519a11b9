/** A part of the report that is shown whole or not at all: complete Markdown, nothing in it left open. */
export interface Block {
  readonly text: string
  /** Blocks with smaller numbers are kept first; the order on the page is that of the list. */
  readonly rank: number
  /** What is missing when it is left out: `{ count: 12, one: 'metric' }`. */
  readonly holds: { readonly count: number; readonly one: string }
}

/** How much a page may hold, and how that is counted. */
export interface Limit {
  readonly most: number
  size(text: string): number
}

/** GitHub refuses comments over 65,536 characters; 60,000 code points leave room for the marker and for another count. */
export const commentLimit: Limit = { most: 60_000, size: codePoints }

function codePoints(text: string): number {
  let count = text.length
  // A pair of surrogates is one.
  for (const { length } of text.match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? []) count -= length - 1
  return count
}

/** GitHub drops a job summary over 1,048,576 bytes a step. */
export const summaryLimit: Limit = {
  most: 1_000_000,
  size: (text) => new TextEncoder().encode(text).length,
}

/**
 * Joins blocks to a page that keeps the limit: the blocks that matter most are chosen first, none is cut, and
 * one line says what was left out.
 * @param where  where all of it is, as Markdown: `the job summary`
 */
export function pageOf(blocks: readonly Block[], limit: Limit, where: string): string {
  const ranked = blocks.toSorted((one, other) => one.rank - other.rank)
  const whole = choose(ranked, limit, limit.most)
  if (whole.size === blocks.length) return textOf(blocks)
  const kept = choose(ranked, limit, limit.most - limit.size(`${leftOut(blocks, where)}\n`))
  const gone = blocks.filter((block) => !kept.has(block))
  return `${textOf(blocks.filter((block) => kept.has(block)))}${leftOut(gone, where)}\n`
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => `${text}\n`).join('')
}

/** So many blocks in a row that do not fit say that the page is full: the texts of the others are never made. */
const mostMisses = 20

function choose(ranked: readonly Block[], limit: Limit, room: number): ReadonlySet<Block> {
  const kept = new Set<Block>()
  let used = 0
  let misses = 0
  for (const block of ranked) {
    const size = limit.size(`${block.text}\n`)
    if (used + size <= room) {
      kept.add(block)
      used += size
      misses = 0
    } else if (++misses === mostMisses) break
  }
  return kept
}

/** A block whose text is made when it is asked for: of a long list only the first parts find room. */
export function lazily(part: Omit<Block, 'text'>, make: () => string): Block {
  let made: string | undefined
  return {
    ...part,
    get text() {
      made ??= make()
      return made
    },
  }
}

function leftOut(gone: readonly Block[], where: string): string {
  const counts = new Map<string, number>()
  for (const { holds } of gone) counts.set(holds.one, (counts.get(holds.one) ?? 0) + holds.count)
  const parts = [...counts].map(([one, count]) => `${count} more ${count === 1 ? one : `${one}s`}`)
  return `_Left out for length: ${parts.join(', ')}, in ${where}._\n`
}
