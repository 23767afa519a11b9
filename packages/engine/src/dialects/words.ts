import type { ColumnType } from '../column.ts'

/** The type that a word of SQL names, `DECIMAL(12,2)` among them; `other` for a word that is not listed. */
export function typeByWord(word: string, words: Readonly<Record<string, ColumnType>>): ColumnType {
  const decimal = /^(?:decimal|numeric)\s*\(\s*(\d+)\s*,\s*(\d+)\s*\)$/i.exec(word)
  if (decimal !== null) return { is: 'decimal', precision: Number(decimal[1]), scale: Number(decimal[2]) }
  const known = word.toLowerCase()
  return Object.hasOwn(words, known) ? (words[known] as ColumnType) : { is: 'other' }
}

/** A signed whole number of so many bits. */
export function signed(bits: 8 | 16 | 32 | 64 | 128): ColumnType {
  return { is: 'integer', signed: true, bits }
}

/** A whole number from 0 of so many bits. */
export function unsigned(bits: 8 | 16 | 32 | 64): ColumnType {
  return { is: 'integer', signed: false, bits }
}
