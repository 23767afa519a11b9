import { expect, test } from '@jest/globals'
import { context } from './evidence.suite.ts'
import { stageOf } from './stage.ts'

const fork = { ...context, change: { number: 7, head: 'h', base: 'b', fork: true } }
const { change: _, ...push } = context

test.each([
  ['auto', context, 'post'],
  ['auto', push, 'post'],
  ['auto', fork, 'collect'],
  ['auto', { ...fork, event: 'pull_request_target' }, 'post'],
  ['collect', context, 'collect'],
  ['publish', fork, 'publish'],
] as const)('%# asked for %s, the stage is %3$s', (asked, where, stage) => {
  expect(stageOf(asked, where)).toBe(stage)
})
