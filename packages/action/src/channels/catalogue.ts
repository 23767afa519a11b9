import type { Channel } from './channel.ts'
import { slack } from './slack.ts'
import { webhook } from './webhook.ts'

/** Every channel; the first one that is at an address is its channel. */
export const channels: readonly Channel[] = [slack, webhook]
