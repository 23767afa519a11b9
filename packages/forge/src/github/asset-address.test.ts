import { expect, test } from '@jest/globals'
import { assetAddress } from './asset-address.ts'

const place = { serverUrl: 'https://github.com', repository: 'acme/churn', branch: 'plots', isPublic: true }

test.each([
  ['public', place, 'https://raw.githubusercontent.com/acme/churn/plots/7/a.png'],
  ['private', { ...place, isPublic: false }, 'https://github.com/acme/churn/blob/plots/7/a.png?raw=true'],
  [
    'on a server of one’s own',
    { ...place, serverUrl: 'https://git.acme.example/' },
    'https://git.acme.example/acme/churn/blob/plots/7/a.png?raw=true',
  ],
])('a file of a repository that is %s', (_, where, address) => {
  expect(assetAddress(where, '7/a.png')).toBe(address)
})

test('no name leads elsewhere', () => {
  expect(assetAddress({ ...place, branch: 'a b' }, 'x?y#z/"<.png')).toBe(
    'https://raw.githubusercontent.com/acme/churn/a%20b/x%3Fy%23z/%22%3C.png',
  )
})
