import { expect, test } from '@jest/globals'
import { announce } from './announce.ts'
import { newsOf } from './channel.suite.ts'
import type { Message } from './post.ts'

/** Announces to some lines, where each address that holds `down` does not answer. */
async function announced(notify: string, key = '') {
  const posted: Message[] = []
  const came = await announce(newsOf(), { notify, 'notify-key': key }, async (message) => {
    posted.push(message)
    return message.url.includes('down') ? 'status 500' : undefined
  })
  return { ...came, posted }
}

test('everyone is told, in the form that each one reads', async () => {
  const { told, notes, posted } = await announced(
    ' https://hooks.slack.com/services/x \r\n\nhttps://pager.example/in\n',
    'key',
  )
  expect({ told, notes }).toEqual({ told: 2, notes: [] })
  expect(posted.map(({ url, key }) => [url, key])).toEqual([
    ['https://hooks.slack.com/services/x', 'key'],
    ['https://pager.example/in', 'key'],
  ])
  expect(posted.map(({ body }) => Object.keys(JSON.parse(body))[0])).toEqual(['text', 'schema'])
  expect(posted[0]?.at).toBe(newsOf().at)
})

test('who cannot be told is a note without the address, and the others are told', async () => {
  const { told, notes } = await announced('https://a.example/down\nmarker\nhttps://a.example/up')
  expect(told).toBe(1)
  expect(notes).toEqual([
    'line 1 of "notify" was not told: status 500',
    expect.stringContaining('line 2 of "notify" was not told: it is no https address'),
  ])
  expect(notes.join()).not.toMatch(/marker|example/)
})

test('nobody is told when nobody is named, and of too many the first ten', async () => {
  expect(await announced('')).toEqual({ told: 0, notes: [], posted: [] })
  const many = await announced('https://a.example/up\n'.repeat(12))
  expect(many.told).toBe(10)
  expect(many.notes).toEqual(['2 more lines of "notify" were not told: at most 10 are'])
})
