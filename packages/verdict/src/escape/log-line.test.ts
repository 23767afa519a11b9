import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attacks, hostileText } from './hostile.suite.ts'
import { showInvisible } from './invisible.ts'
import { escapeLogLine, workflowCommand } from './log-line.ts'
import { runnerReads } from './runner.suite.ts'

describe('a line of a log', () => {
  test.each(attacks)('%s stays text', (_, text) => {
    const line = escapeLogLine(text)
    expect(line).not.toMatch(/[\r\n]/)
    expect(runnerReads(line)).toEqual([])
  })

  test('any text stays one line that is no command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = escapeLogLine(text)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(runnerReads(line)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['::error::x', 'U+003A:error::x'],
    ['  ::error::x', '  U+003A:error::x'],
    ['std::vector', 'std::vector'],
    [':a ::b', ':a ::b'],
    ['##[error]##[', '##U+005Berror]##U+005B'],
    ['# [a] ##', '# [a] ##'],
    ['50 %', '50 %'],
  ])('%j is written %j', (text, line) => {
    expect(escapeLogLine(text)).toBe(line)
  })
})

describe('a workflow command', () => {
  test('is written as the runner reads it', () => {
    const properties = { file: 'a,b:c.csv', line: 3, col: undefined, title: '100 %' }
    expect(workflowCommand('error', properties, 'x: 50 %, y')).toBe(
      '::error file=a%2Cb%3Ac.csv,line=3,title=100 %25::x: 50 %25, y\n',
    )
  })

  test('has no blank where it has no property', () => {
    expect(workflowCommand('notice', { file: undefined }, 'and 3 more')).toBe('::notice::and 3 more\n')
  })

  test('carries any title and any message unharmed, and nothing besides', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, message) => {
        const written = workflowCommand('warning', { title, line: 3 }, message)
        const read = runnerReads(written)
        expect(read).toHaveLength(1)
        expect(read[0]?.command).toBe('warning')
        expect(Object.keys(read[0]?.properties ?? {})).toEqual(['title', 'line'])
        expect(read[0]?.properties['line']).toBe('3')
        expect(showInvisible(read[0]?.data ?? '')).toBe(read[0]?.data)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['a%0Ab', '100%', 'a:b,c', '%3A%2C%25'])('%j is read as it was given', (text) => {
    const [read] = runnerReads(workflowCommand('error', { title: text }, text))
    expect(read).toEqual({ command: 'error', properties: { title: text }, data: text })
  })
})
