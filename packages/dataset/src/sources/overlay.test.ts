import { expect, test } from '@jest/globals'
import { overlaySource } from './overlay.ts'
import { slice } from './source.ts'
import { twinSource } from './twin.ts'

const below = twinSource(
  new Map([
    ['a.csv', 'x\n1\n'],
    ['b.csv', 'x\n2\n'],
  ]),
)
const old = new TextEncoder().encode('x\n0\n')
const source = overlaySource(below, new Map([['a.csv', old]]))

async function textOf(path: string): Promise<string> {
  const file = await source.open(path)
  return new TextDecoder().decode(await slice(file, 0, file.bytes))
}

test('a file that lies over another is read in its place, and the others as they are', async () => {
  expect([await textOf('a.csv'), await textOf('b.csv')]).toEqual(['x\n0\n', 'x\n2\n'])
  await expect(source.open('c.csv')).rejects.toThrow('c.csv')
  expect(await source.list('*.csv')).toEqual(['a.csv', 'b.csv'])
  expect(await source.list('c.csv')).toEqual(['c.csv'])
  expect(await overlaySource(below, new Map([['git:v1:c.csv', old]])).list('*.csv')).toEqual([
    'a.csv',
    'b.csv',
    'git:v1:c.csv',
  ])
})

test('its digest is of its own bytes, and reading ends at its end', async () => {
  const file = await source.open('a.csv')
  const same = await twinSource(new Map([['a.csv', old]])).open('a.csv')
  expect(await file.digest()).toBe(await same.digest())
  expect(await file.read(2, new Uint8Array(10))).toBe(2)
  expect(await file.read(9, new Uint8Array(10))).toBe(0)
  await file.close()
})
