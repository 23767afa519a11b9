import { expect, test } from '@jest/globals'
import { placeInCheckout } from './place-in-checkout.ts'

test.each(['/etc/passwd', '\\share', 'c:/x', 'C:x', '..', '../a', 'a/../b', 'a\\..\\b', ''])(
  '%j is outside of the checkout',
  (path) => {
    expect(placeInCheckout({ path, line: 3 }, {})).toBeUndefined()
  },
)

test.each(['a.csv', 'a/b.csv', '..a', 'a..b/c', './a', 'ab:c'])('%j is inside of it', (path) => {
  expect(placeInCheckout({ path, line: 3 }, {})).toEqual({ path, line: 3 })
})

test('the host knows better', () => {
  const pathInCheckout = (path: string) => (path === 'out' ? undefined : `sub/${path}`)
  expect(placeInCheckout({ path: '../a', row: 3 }, { pathInCheckout })).toEqual({ path: 'sub/../a', row: 3 })
  expect(placeInCheckout({ path: 'out' }, { pathInCheckout })).toBeUndefined()
})
