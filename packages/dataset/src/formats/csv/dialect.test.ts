import { describe, expect, test } from '@jest/globals'
import type { Dialect } from '@ml-actions/dataset/table'
import { grammarOf } from './dialect.ts'
import { encodingOf } from './encoding.ts'

describe('dialects', () => {
  test('are RFC 4180 where nothing is said', () => {
    expect(grammarOf({}, ',')).toMatchObject({
      delimiter: 44,
      quote: 34,
      escapeMark: 34,
      header: true,
      names: [],
      nulls: [new Uint8Array(0)],
      loneReturn: true,
      blankLines: 'fault',
      encoding: 'utf-8',
    })
  })

  test.each<[Dialect, string]>([
    [{ delimiter: '' }, '"delimiter" is ""'],
    [{ delimiter: '||' }, '"delimiter" is "||"'],
    [{ delimiter: '§' }, 'one ASCII character'],
    [{ delimiter: '\n' }, 'that is not a line end'],
    [{ delimiter: '\0' }, 'one ASCII character'],
    [{ header: 0 }, 'are 0; wanted: numbers of rows, from 1'],
    [{ header: 1.5 }, 'numbers of rows'],
    [{ header: [2, 1] }, 'in order'],
    [{ header: [] }, 'numbers of rows'],
    [{ header: 20_000 }, 'at most 10000'],
    [{ skipRows: [0] }, 'are [0]'],
    [{ quote: '\r' }, '"quote" is "\\r"'],
    [{ escape: 'ab' }, '"escape" is "ab"'],
    [{ quote: ',' }, '"delimiter" is ","'],
    [{ delimiter: '"' }, 'another character than quote and escape'],
    [{ delimiter: '\\', escape: '\\' }, 'another character than quote and escape'],
    [{ comment: '#\n' }, '"comment" is "#\\n"'],
    [{ header: false }, 'its columns have no names'],
    [{ names: ['a'] }, 'add "header: false", or remove "names"'],
    [{ encoding: 'utf8' }, 'did you mean "utf-8"?'],
    [{ encoding: 'ebcdic-cp-be' }, 'convert the file to UTF-8'],
  ])('%j is Misuse', (dialect, message) => {
    expect(() => grammarOf(dialect, ',')).toThrow(message)
  })

  test('encodings are named in any case', () => {
    expect(encodingOf('Windows-1252')).toBe('windows-1252')
  })
})
