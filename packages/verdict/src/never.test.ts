import { expect, test } from '@jest/globals'
import { never } from './never.ts'

test('a value that no branch knew is named', () => {
  expect(() => never('maybe' as never)).toThrow(new TypeError('no branch for "maybe"'))
})
