import type { Mode } from './mode.ts'
import { validate } from './validate.ts'

/**
 * Every mode, by the word of the input `mode`; a new one is a file of this folder and its name here. All but the
 * one that nearly every run asks for are loaded when they are asked for: they are a third of the code.
 */
export const modes = {
  validate: async () => validate,
  infer: async () => (await import('./infer.ts')).infer,
  lint: async () => (await import('./lint.ts')).lint,
  diff: async () => (await import('./diff.ts')).diff,
  convert: async () => (await import('./convert.ts')).convert,
  state: async () => (await import('./state.ts')).state,
  merge: async () => (await import('./merge.ts')).merge,
} as const satisfies Readonly<Record<string, () => Promise<Mode>>>
