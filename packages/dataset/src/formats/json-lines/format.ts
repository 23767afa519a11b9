import type { Format } from '../format.ts'

/** Bytes read at once: small enough to stay near the processor, large enough that a read costs nothing. */
const windowBytes = 2 ** 20

/** JSON Lines: one object a line; its reader is loaded when a file asks for it. */
export const jsonLines: Format = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson', '.jsonlines'],
  open: opening('jsonl'),
}

/** JSON: one array of objects; or, as many files of that name are, one object a line. */
export const json: Format = { name: 'json', extensions: ['.json'], open: opening('json') }

function opening(format: 'jsonl' | 'json'): Format['open'] {
  return async (file, asked, notes) =>
    (await import('./json-lines.ts')).openObjects(file, asked, { format, windowBytes, notes })
}
