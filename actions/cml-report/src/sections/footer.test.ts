import { expect, test } from '@jest/globals'
import type { Context } from '@ml-actions/action/action'
import { rendered, seenIn } from '@ml-actions/verdict/escape/markup.suite'
import { context, reportOf } from '../evidence.suite.ts'
import type { Evidence } from '../evidence.ts'
import { footer } from './footer.ts'

const seen = (where: Context, change: Partial<Evidence> = {}) =>
  footer.blocks({ ...reportOf(change), context: where }).map(({ text }) => seenIn(rendered(text)).trim())

const terminal: Context = { host: 'terminal', runNumber: 0, attempt: 1 }
const numbers = [{ path: 'm.json', now: new Map([['a', 1]]) }]

test('it names the head of the pull request, the baseline of the numbers, and the run', () => {
  expect(seen(context, { numbers })).toEqual([
    '91bd7aa against the merge base 0ddba11 · run 8412.1 · all numbers',
  ])
})

test('it names no baseline where there are no numbers, or no baseline', () => {
  expect(seen(context)).toEqual(['91bd7aa · run 8412.1 · all numbers'])
  expect(seen(context, { numbers, baseline: { is: 'none', because: '' } })[0]).not.toContain('against')
})

test('it names the commit of a push, and leaves out a link that is none', () => {
  const { change: _, ...push } = context
  expect(seen({ ...push, runUrl: 'javascript:alert(1)' })).toEqual(['3f2c9e1 · run 8412.1'])
})

test('in a terminal it has nothing to say, or only the baseline', () => {
  expect(seen(terminal)).toEqual([])
  expect(seen(terminal, { numbers })).toEqual(['the merge base 0ddba11'])
})
