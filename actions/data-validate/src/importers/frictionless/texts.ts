import type { Column, ReadField } from './field.ts'

const text: Column['value'] = (raw) => (typeof raw === 'string' ? raw : undefined)

/** Formats of texts that a contract has by the same name. */
const formats = new Set(['email', 'uri', 'uuid'])

/** Texts, and texts of a format. */
export const string: ReadField = (field, format) => {
  if (format === 'wkt') {
    field.refuse('format', 'no check reads well-known text of geometries')
    return undefined
  }
  return {
    keywords: { type: 'text', ...(formats.has(format) ? { format } : {}) },
    ...(format === 'binary' ? { patterns: [base64] } : {}),
    constraints: new Set(['required', 'unique', 'enum', 'pattern', 'minLength', 'maxLength']),
    value: text,
  }
}

/** Anything at all, as it is written. */
export const any: ReadField = () => ({
  keywords: { type: 'text' },
  constraints: new Set(['required', 'unique', 'enum']),
  value: text,
})

const letter = '[A-Za-z0-9+/]'
const stray = '[^A-Za-z0-9+/\\x{80}-\\x{10ffff}]*'
const padding = '[^A-Za-z0-9+/=\\x{80}-\\x{10ffff}]*'

/**
 * Base64 as Python's `b64decode` takes it: characters of no meaning are stepped over, and what counts is that the
 * letters come in fours, the last four filled up with `=`; what follows that is not read.
 */
const base64 = [
  `^(?:${stray}${letter}${stray}${letter}${padding}(?:=${padding})?${letter}${padding}${letter})*`,
  `(?:${stray}$`,
  `|${stray}${letter}${stray}${letter}${padding}=${padding}=[\\x00-\\x7f]*$`,
  `|${stray}${letter}${stray}${letter}${padding}(?:=${padding})?${letter}${padding}=[\\x00-\\x7f]*$)`,
].join('')
