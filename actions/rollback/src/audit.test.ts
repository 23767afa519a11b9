import { expect, test } from '@jest/globals'
import { auditRecord } from './audit.ts'
import { began, entry, evidenceOf, maria, stateIn } from './evidence.twin.ts'
import { judge } from './judge.ts'

const evidence = evidenceOf(
  { is: 'over', state: stateIn({ is: 'RolledBack', because: [], since: began }), from: 2, to: 1 },
  {
    reason: 'complaints from the airport',
    heard: [entry(7, 'Restoring', 0), entry(40, 'RolledBack')],
    announce: { notify: 'https://hooks.example/marker-of-a-secret', 'notify-key': 'marker-of-a-secret' },
  },
)

test('says who, when, from what, to what, why, what came of it, and everything that was done', () => {
  const record = JSON.parse(auditRecord(judge(evidence), evidence))
  expect(record).toMatchObject({
    schema: 'ml-actions.dev/rollback-audit/v1',
    name: 'fraud',
    by: maria,
    began,
    ended: '2026-01-01T03:01:00.000Z',
    asked: { to: 'previous-good', reason: 'complaints from the airport' },
    came: {
      outcome: 'pass',
      facts: { 'from-release': 2, 'to-release': 1, 'seconds-to-safe': 7 },
      checks: [{ check: 'rollback', outcome: 'pass' }],
    },
    done: evidence.heard,
  })
})

test('holds no secret and ends with a line end', () => {
  const text = auditRecord(judge(evidence), evidence)
  expect(text).not.toContain('marker-of-a-secret')
  expect(text.endsWith('}\n')).toBe(true)
})
