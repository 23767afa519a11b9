import { expect, test } from '@jest/globals'
import { newsOf } from './channel.suite.ts'
import { webhook } from './webhook.ts'

test('a generic webhook gets the news as it is, under a schema', () => {
  expect(JSON.parse(webhook.write(newsOf()))).toEqual({ schema: 'ml-actions.dev/news/v1', ...newsOf() })
})
