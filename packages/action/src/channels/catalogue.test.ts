import { expect, test } from '@jest/globals'
import { channels } from './catalogue.ts'
import { channelSuite } from './channel.suite.ts'

const forgers: Readonly<Record<string, (message: string) => readonly string[]>> = {
  slack: forgedInSlack,
  webhook: (message) => {
    const { schema, action } = JSON.parse(message)
    return schema === 'ml-actions.dev/news/v1' && action === 'rollback' ? [] : [message]
  },
}

for (const channel of channels) channelSuite(channel, forgers[channel.name] ?? (() => [channel.name]))

test('each has a name of its own', () => {
  expect(new Set(channels.map(({ name }) => name)).size).toBe(channels.length)
})

interface Text {
  readonly type: string
  readonly text: string
  readonly emoji?: boolean
}

/** Everything that Slack would format, link or mention, but the one link to the run. */
function forgedInSlack(message: string): readonly string[] {
  const { blocks, text, mrkdwn } = JSON.parse(message)
  const texts: readonly Text[] = [
    { type: mrkdwn === false ? 'plain_text' : 'mrkdwn', text },
    ...blocks.flatMap(
      ({ text: own, fields, elements }: { text?: Text; fields?: readonly Text[]; elements?: Text[] }) => [
        ...(own === undefined ? [] : [own]),
        ...(fields ?? []),
        ...(elements ?? []),
      ],
    ),
  ]
  return texts
    .filter(({ text: said }) => said !== '<https://ci.example/7|the run>')
    .filter(({ type, text: said }) => type !== 'plain_text' || /[<>\n]/.test(said) || said === '')
    .map(({ text: said }) => said)
}
