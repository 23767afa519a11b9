import { expect, test } from '@jest/globals'
import { openTable } from '@ml-actions/dataset/open'
import { twinSource } from '@ml-actions/dataset/sources/twin'

async function placesOf(text: string) {
  const { headings } = await openTable(twinSource(new Map([['a.csv', text]])), 'a.csv')
  return headings.map(({ place }) => [place?.line, place?.column])
}

test('each name has its place, behind quotes, wide characters and line ends in names', async () => {
  expect(await placesOf('a,"b\r\nc",😀,d\n1,2,3,4\n')).toEqual([
    [1, 1],
    [1, 3],
    [2, 4],
    [2, 7],
  ])
})

test('ten thousand long names are placed in one walk over them', async () => {
  // Counted from the row's start each, the names below are forty billion characters.
  const names = Array.from({ length: 10_000 }, (_, index) => `${index}${'x'.repeat(800)}`)
  const places = await placesOf(`${names.join(',')}\n`)
  expect(places.at(-1)).toEqual([1, names.slice(0, -1).reduce((sum, name) => sum + name.length + 1, 1)])
})
