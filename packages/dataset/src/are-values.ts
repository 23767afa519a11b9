import { State } from './batch.ts'

/** Tells quickly whether all cells are values. */
export function areValues(states: Uint8Array): boolean {
  const start = (4 - (states.byteOffset & 3)) & 3
  const count = Math.max(0, states.length - start) >> 2
  const words = count === 0 ? [] : new Uint32Array(states.buffer, states.byteOffset + start, count)
  for (let i = 0; i < words.length; i++) if (words[i] !== 0) return false
  const rest = Math.min(start, states.length)
  for (let i = 0; i < rest; i++) if (states[i] !== State.value) return false
  for (let i = start + count * 4; i < states.length; i++) if (states[i] !== State.value) return false
  return true
}
