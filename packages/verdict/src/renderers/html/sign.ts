import type { Outcome } from '@ml-actions/verdict/verdict'
import { type Markup, tag } from './markup.ts'

/** The tone in which something is shown; its word always stands beside it. */
export type Tone = Outcome | 'warning'

const marks: Readonly<Record<Tone, string>> = { pass: '✓', fail: '✕', inconclusive: '?', warning: '!' }

/** A sign with its word, in the tone of an answer. */
export function sign(tone: Tone, word: string): Markup {
  return tag('span', { class: `sign ${tone}`, 'data-mark': marks[tone] }, word)
}
