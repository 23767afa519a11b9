import type { Channel } from './channel.ts'

/** The schema of what a generic webhook is sent. */
const newsSchema = 'ml-actions.dev/news/v1'

/** A generic webhook: the news as it is, as JSON. */
export const webhook: Channel = {
  name: 'webhook',
  isAt: () => true,
  write: (news) => JSON.stringify({ schema: newsSchema, ...news }),
}
