import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { lookWriteLook } from './look-write-look.ts'

const message = { is: 'no', wanted: 'yes', todo: 'wait' }

/** Changes a value in memory; `lost` is thrown after the write, `refused` and `down` in its place. */
async function changed(before: number, by: 'write' | 'lost' | 'down' | 'refused' | 'nothing') {
  let value = before
  let writes = 0
  const ended = await lookWriteLook({
    doing: 'set it to 7',
    look: async () => (value === 7 ? value : undefined),
    write: async () => {
      writes++
      if (by === 'refused') throw new Misuse(message)
      if (by === 'write' || by === 'lost') value = 7
      if (by === 'lost' || by === 'down') throw new Outage(message)
    },
  }).catch((error: unknown) => error)
  return { ended, writes }
}

test.each([
  [7, 'write', 7, 0, 'it is so already'],
  [1, 'write', 7, 1, 'it is written'],
  [1, 'lost', 7, 1, 'it took place, whatever the answer'],
] as const)('from %i, %s leads to %i after %i writes, because %s', async (before, by, ended, writes, _) => {
  expect(await changed(before, by)).toEqual({ ended, writes })
})

test.each([
  ['down', Outage, /no; wanted: yes/],
  ['refused', Misuse, /no; wanted: yes/],
  ['nothing', Outage, /said that it would set it to 7, and then it is not so/],
] as const)('what is %s is written once, and no success', async (by, kind, words) => {
  const { ended, writes } = await changed(1, by)
  expect(ended).toBeInstanceOf(kind)
  expect(String(ended)).toMatch(words)
  expect(writes).toBe(1)
})
