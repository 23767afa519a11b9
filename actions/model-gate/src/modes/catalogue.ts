import { gate } from './gate.ts'
import type { Mode } from './mode.ts'

/**
 * Every mode, by the word of the input `mode`; a new one is a file of this folder and its name here. All but the one that
 * nearly every run asks for are loaded when they are asked for.
 */
export const modes = {
  gate: async () => gate,
  plan: async () => (await import('./plan.ts')).plan,
  diff: async () => (await import('./diff.ts')).diff,
} as const satisfies Readonly<Record<string, () => Promise<Mode>>>
