import type { TextColumn } from '@ml-actions/dataset/batch'

/** Words that are longer are not kept: they come again more rarely, and to compare them costs as much as to decode them. */
const longest = 48
const slots = 4096

/** The bytes of the word in each slot, and one more than their number; 0 where there is none. */
const words = new Uint8Array(slots * longest)
const sizes = new Uint8Array(slots)
const texts: string[] = new Array(slots).fill('')

/** After so many cells it is known whether words of a batch come again. */
const trial = 1024

/**
 * Makes the texts of a column's cells, decoded once for words that come again: a category's few words are then found
 * by their bytes, which costs a third of decoding them. Where most do not, all are decoded. The last word of each hash
 * (FNV-1a) is kept, four thousand in all.
 */
export function cachedTexts(column: TextColumn): (row: number) => string {
  const { bytes, starts, ends } = column
  let [asked, missed] = [0, 0]
  return (row) => {
    const start = starts[row] as number
    const size = (ends[row] as number) - start
    if (size > longest || (asked > trial && missed * 2 > asked)) return column.text(row)
    asked++
    const slot = slotOf(bytes, start, size)
    const from = slot * longest
    let same = sizes[slot] === size + 1 ? 0 : -1
    if (same === 0) while (same < size && words[from + same] === bytes[start + same]) same++
    if (same === size) return texts[slot] as string
    missed++
    const text = column.text(row)
    for (let at = 0; at < size; at++) words[from + at] = bytes[start + at] as number
    sizes[slot] = size + 1
    texts[slot] = text
    return text
  }
}

function slotOf(bytes: Uint8Array, start: number, size: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + size; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return (hash ^ (hash >>> 15)) & (slots - 1)
}
