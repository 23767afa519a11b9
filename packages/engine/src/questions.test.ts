import { expect, test } from '@jest/globals'
import type { Aggregate, Need } from './expression.ts'
import type { Answers } from './plan.ts'
import { answeredBy, type Questions, together } from './questions.ts'

const rows: Aggregate = { is: 'rows', where: { is: 'always' } }
const lowest: Aggregate = { ...rows, is: 'lowest', of: { is: 'column', name: 'x', type: { is: 'date' } } }

function* once(): Questions<bigint> {
  return (yield [rows]).whole(rows)
}

function* twice(): Questions<string> {
  const first = (yield [rows]).whole(rows)
  const second = (yield [lowest]).whole(lowest)
  return `${first} and ${second}`
}

function* never(): Questions<'known'> {
  yield* together([])
  return 'known'
}

test('what several ask at once is asked at once, and each makes its own of the answers', async () => {
  const asked: (readonly Need[])[] = []
  const made = await answeredBy(together([once(), together([twice(), never()])]), async (needs) => {
    asked.push(needs)
    return { whole: ({ is }: Aggregate) => (is === 'rows' ? 7n : 9n) } as Answers
  })
  expect(made).toEqual([7n, ['7 and 9', 'known']])
  expect(asked).toEqual([[rows, rows], [lowest]])
})

test('what needs nothing asks nothing', async () => {
  const ask = () => Promise.reject(new Error('asked'))
  await expect(answeredBy(together([never(), never()]), ask)).resolves.toEqual(['known', 'known'])
  await expect(answeredBy(together([]), ask)).resolves.toEqual([])
})
