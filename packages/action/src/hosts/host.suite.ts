import { describe, expect, test } from '@jest/globals'
import type { Host, Process } from './host.ts'

/** The laws that every host keeps; `named` writes an input as the host's environment has it. */
export function hostSuite(
  name: string,
  make: (process: Process) => Host,
  named: (input: string) => string,
): void {
  const start = (environment: Process['environment'] = {}, words: readonly string[] = []) => {
    const written: string[] = []
    const host = make({ environment, words, colours: false, write: (text) => written.push(text) })
    return { host, log: () => written.join('') }
  }

  describe(`${name} as a host`, () => {
    test('gives an input trimmed, and nothing for one that was not given', () => {
      const { host } = start({ [named('max-annotations')]: ' 5 ' })
      expect(host.input('max-annotations')).toBe('5')
      expect(host.input('contract')).toBe('')
    })

    test('lets a flag win over a variable', () => {
      const { host } = start({ [named('mode')]: 'run' }, ['--mode', 'plan'])
      expect(host.input('mode')).toBe('plan')
      expect([...host.flags()]).toEqual([['mode', 'plan']])
    })

    test('does not take an input from the names of Object.prototype', () => {
      expect(start().host.input('constructor')).toBe('')
    })

    test.each(['::error::x', '##[error]x', 'a\r::warning::x', '\u001b[31mred'])(
      'writes %j as a line that is no command',
      (text) => {
        const { host, log } = start()
        host.log.info(text)
        expect(
          log()
            .split('\n')
            .some((line) => /^(::|##\[)/.test(line.replace(/^.*\r/, ''))),
        ).toBe(false)
        expect(log()).not.toContain('\u001b[31m')
      },
    )

    test('tells a long step at its quarters and not a hundred times', () => {
      const { host, log } = start()
      for (let done = 0; done <= 100; done++) host.log.progress('reading', done, 100)
      expect(log()).toBe('reading\nreading 25 %\nreading 50 %\nreading 75 %\nreading 100 %\n')
    })
  })
}
