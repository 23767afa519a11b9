import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { parsePolicy } from '../policy/parse.ts'
import { answerTo, gate, type Models } from '../twin.ts'
import type { Probe } from './probe.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A check of a probe, and files that it passes, that it fails, and that say nothing. */
export interface Cases {
  readonly check: Readonly<Record<string, unknown>>
  readonly good: Files
  readonly bad: Files
  /** Models that the check asks, by the word that its predictor names them with. */
  readonly models?: () => Models
  /** Absent where such files cannot be. */
  readonly empty?: Files
}

/**
 * The laws that every probe keeps.
 * @param head  what the policy says besides its checks
 */
export function probeSuite(
  { name, keyword, word, example, schema, subject }: Probe,
  cases: Cases,
  head: Readonly<Record<string, unknown>> = {},
): void {
  const ask = (files: Files, more: object = {}): Promise<Verdict> => {
    const policy = JSON.stringify({ policy: 1, ...head, checks: { asked: { ...cases.check, ...more } } })
    return gate({ 'gate.yml': policy, ...files }, { purpose: 'promote' }, cases.models?.())
  }

  describe(`${name} keeps the laws of probes:`, () => {
    test('its example is a policy’s check', () => {
      const { checks } = parsePolicy(JSON.stringify({ policy: 1, checks: { asked: example } }), 'gate.yml')
      expect(checks[0]?.probe?.name).toBe(name)
      if (word === undefined) expect(Object.keys(schema)).toContain(keyword)
      else expect(example[keyword]).toBe(word)
      expect(subject(example)).not.toBe('')
    })

    test('good files pass, bad ones fail, and say what is and what was wanted', async () => {
      const [good, bad] = [await ask(cases.good), await ask(cases.bad)]
      expect([good.outcome, bad.outcome]).toEqual(['pass', 'fail'])
      const { is, wanted, todo } = answerTo(bad, 'asked')
      expect([is, wanted, todo].every((words) => words !== undefined && words !== '')).toBe(true)
      expect(good.sources.length).toBeGreaterThan(1)
    })

    test('nothing to judge by is never a pass, whatever was to be proven', async () => {
      for (const require of cases.empty === undefined ? [] : ['proven-ok', 'no-proven-harm']) {
        const verdict = await ask(cases.empty ?? {}, { require })
        expect(verdict.outcome).toBe('inconclusive')
        expect(answerTo(verdict, 'asked').todo).not.toBe('')
      }
    })

    test('a file that is not there is asked wrongly', async () => {
      await expect(ask({})).rejects.toBeInstanceOf(Misuse)
    })

    test('the same files give the same verdict', async () => {
      expect(await ask(cases.bad)).toEqual(await ask(cases.bad))
    })

    test('a warning decides nothing', async () => {
      expect((await ask(cases.bad, { severity: 'warn' })).outcome).toBe('inconclusive')
    })
  })
}
