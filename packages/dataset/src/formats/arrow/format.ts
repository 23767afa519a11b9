import type { Format } from '../format.ts'
import { startsFile } from './starts.ts'

/** Apache Arrow's IPC format: files with a footer, and streams; its decoder is loaded when a file asks for it. */
export const arrow: Format = {
  name: 'arrow',
  extensions: ['.arrow', '.arrows', '.feather', '.ipc'],
  magic: ({ head }) => startsFile(head) || startsStream(head),
  open: async (...asked) => (await import('./arrow.ts')).openArrow(...asked),
}

/** The mark of a message, then its length, which is no more than 64 MiB. */
function startsStream(head: Uint8Array): boolean {
  return [0, 1, 2, 3].every((i) => head[i] === 255) && head.length >= 8 && (head[7] as number) < 4
}
