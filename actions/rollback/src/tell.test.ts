import { describe, expect, test } from '@jest/globals'
import type { Found } from './evidence.ts'
import { began, evidenceOf, stateIn } from './evidence.twin.ts'
import { judge } from './judge.ts'
import { tell } from './tell.ts'

const over: Found = {
  is: 'over',
  state: stateIn({ is: 'RolledBack', because: [], since: began }),
  from: 2,
  to: 1,
}
const planned: Found = {
  is: 'planned',
  foresight: { conditions: [], blockers: [], steps: [], seconds: 0, from: null, to: null, text: '{}' },
}
const hook = 'https://hooks.example/services/marker'

/** Tells of a rollback, and gives what was written and posted. */
async function told(found: Found, notify: string, answer?: string) {
  const written: string[] = []
  const posted: string[] = []
  const evidence = evidenceOf(found, { announce: { notify, 'notify-key': '' } })
  const verdict = judge(evidence)
  const before = structuredClone(verdict)
  const came = await tell(verdict, evidence, {
    write: (name, text) => void written.push(name, text),
    deployments: async () => {
      throw new TypeError('no forge here')
    },
    post: async ({ url, body }) => {
      posted.push(url, body)
      return answer
    },
  })
  // The exit code comes from the verdict: telling changes nothing of it.
  expect(verdict).toEqual(before)
  return { ...came, written, posted }
}

describe('once the cluster is as it is', () => {
  test('the audit record is kept, and the chat is told', async () => {
    const { outputs, notes, written, posted } = await told(over, hook)
    expect({ outputs, notes }).toEqual({ outputs: { told: 'true' }, notes: [] })
    expect(written).toEqual(['audit.json', expect.stringContaining('rollback-audit/v1')])
    expect(posted).toEqual([hook, expect.stringContaining('serves all traffic again')])
  })

  test('without a chat the audit record is all there is to tell', async () => {
    const { outputs, written, posted } = await told(over, '')
    expect(outputs).toEqual({ told: 'true' })
    expect(written[0]).toBe('audit.json')
    expect(posted).toEqual([])
  })

  test('a chat that does not answer is a note without the address', async () => {
    const { outputs, notes, written } = await told(over, hook, 'status 500')
    expect(outputs).toEqual({ told: 'false' })
    expect(notes).toEqual([
      expect.stringContaining('line 1 of "notify" was not told: status 500; the rollback itself'),
    ])
    expect(notes.join()).not.toContain('marker')
    expect(written[0]).toBe('audit.json')
  })

  test.each(['http://example.com/marker', 'file:///etc/marker', 'https://user:marker@hooks.example/'])(
    'nothing is posted to %j',
    async (webhook) => {
      const { outputs, notes, posted } = await told(over, webhook)
      expect(outputs).toEqual({ told: 'false' })
      expect(posted).toEqual([])
      expect(notes.join()).toContain('line 1 of "notify"')
      expect(notes.join()).not.toContain('marker')
    },
  )
})

test.each([
  [over, 'rolled-back'],
  [{ ...over, state: stateIn({ is: 'Halted', because: 'drift', message: 'x', since: began }) }, 'halted'],
  [{ is: 'blocked', blockers: [], conditions: [] }, 'blocked'],
] as const)('what happened has a word for machines', async (found, event) => {
  const { posted } = await told(found, hook)
  expect(JSON.parse(posted[1] ?? '')).toMatchObject({ action: 'rollback', subject: 'fraud', event })
})

test('a disk that is full is a note, and people are told all the same', async () => {
  const posted: string[] = []
  const evidence = evidenceOf(over, { announce: { notify: hook, 'notify-key': '' } })
  const came = await tell(judge(evidence), evidence, {
    write: () => {
      throw new Error('no space left')
    },
    deployments: async () => {
      throw new TypeError('no forge here')
    },
    post: async ({ url }) => void posted.push(url),
  })
  expect(came.outputs).toEqual({ told: 'false' })
  expect(came.notes).toEqual([expect.stringContaining('audit.json was not written: no space left')])
  expect(posted).toEqual([hook])
})

test('a plan is told to nobody', async () => {
  const { outputs, written, posted } = await told(planned, hook)
  expect({ outputs, written, posted }).toEqual({ outputs: { told: 'false' }, written: [], posted: [] })
})
