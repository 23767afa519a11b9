/** Lines around a change that are shown, as `diff -u` has them. */
const around = 3

/** The most comparisons of lines; a larger pair is shown as taken away whole and put whole. */
const mostComparisons = 4_000_000

interface Line {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/**
 * Compares two texts line by line, as a unified diff with three lines around each change; none when they are equal.
 * @example  unifiedDiff(['a', 'b'], ['a', 'c'], { before: 'old', after: 'new' }) // → ['--- old', '+++ new', '@@ -1,2 +1,2 @@', ' a', '-b', '+c']
 */
export function unifiedDiff(
  before: readonly string[],
  after: readonly string[],
  names: { readonly before: string; readonly after: string },
): readonly string[] {
  const lines = compared(before, after)
  if (lines.every(({ mark }) => mark === ' ')) return []
  return [`--- ${names.before}`, `+++ ${names.after}`, ...hunks(lines)]
}

function hunks(lines: readonly Line[]): readonly string[] {
  const changed = lines.flatMap(({ mark }, index) => (mark === ' ' ? [] : [index]))
  const groups: { from: number; to: number }[] = []
  for (const index of changed) {
    const last = groups.at(-1)
    if (last !== undefined && index - around <= last.to + around) last.to = index
    else groups.push({ from: index, to: index })
  }
  return groups.flatMap(({ from, to }) => {
    const start = Math.max(0, from - around)
    const part = lines.slice(start, to + around + 1)
    const [old, young] = [countOf(lines.slice(0, start), '+'), countOf(lines.slice(0, start), '-')]
    const head = `@@ -${span(old, countOf(part, '+'))} +${span(young, countOf(part, '-'))} @@`
    return [head, ...part.map(({ mark, text }) => `${mark}${text}`)]
  })
}

/** How many lines do not carry a mark: those of the one text. */
function countOf(lines: readonly Line[], without: Line['mark']): number {
  return lines.filter(({ mark }) => mark !== without).length
}

function span(before: number, count: number): string {
  return `${count === 0 ? before : before + 1},${count}`
}

/** The longest common lines, by the table of lengths from the end (Wagner & Fischer 1974). */
function compared(before: readonly string[], after: readonly string[]): readonly Line[] {
  const whole = (mark: '-' | '+', texts: readonly string[]) => texts.map((text): Line => ({ mark, text }))
  if (before.length * after.length > mostComparisons) return [...whole('-', before), ...whole('+', after)]
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      lines.push({ mark: ' ', text: before[i] ?? '' })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) lines.push({ mark: '-', text: before[i++] ?? '' })
    else lines.push({ mark: '+', text: after[j++] ?? '' })
  }
  return [...lines, ...whole('-', before.slice(i)), ...whole('+', after.slice(j))]
}
