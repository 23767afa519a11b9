import { expect, test } from '@jest/globals'
import { markdown } from '@ml-actions/verdict/renderers/markdown'
import type { Found } from './evidence.ts'
import { evidenceOf, since, stateIn } from './evidence.twin.ts'
import { judge } from './judge.ts'
import { summaryOf } from './plan-summary.ts'

function pageOf(found: Found): string {
  const evidence = evidenceOf(found)
  return summaryOf(markdown.render(judge(evidence), { version: '0.0.0' }), evidence)
}

test('what is as it must be is folded, and what is wrong is not', () => {
  const wrong = { is: 'slot b is taken', wanted: 'an idle one', todo: 'free it' }
  const conditions = [
    { name: 'route', is: 'slot a serves', blocked: null },
    { name: 'slot-idle', is: 'slot b is taken', blocked: wrong },
  ]
  const page = pageOf({ is: 'blocked', blockers: [wrong], conditions })
  const [before = '', folded = ''] = page.split('<details>')
  expect(before).toContain('slot b is taken')
  expect(before).not.toContain('slot a serves')
  expect(folded).toMatch(/^<summary>What is as it must be<\/summary>\n\n\| condition \| found \|\n/)
  expect(folded).toContain('slot a serves')
})

test('a log stands as it was written, and ends no fence', () => {
  const lines = ['Traceback', '  File "x", line 1', '```', '#### Files', '</details>']
  const lastLines = { pod: 'flights-b-1', container: 'api', ended: true, lines }
  const phase = { is: 'RolledBack', because: [{ is: 'it crashes' }], since } as const
  const page = pageOf({ is: 'over', state: stateIn(phase, { lastLines }) })
  expect(page).toContain(`\n\n\`\`\`\`text\n${lines.join('\n')}\n\`\`\`\`\n`)
  expect(page).not.toContain('| log |')
  expect(page).toMatch(/^#### The last lines of container api in pod /m)
})

test('a report without such sections stays as it is', () => {
  const evidence = evidenceOf({ is: 'idle', state: undefined })
  const report = markdown.render(judge(evidence), { version: '0.0.0' })
  expect(summaryOf(report, evidence)).toBe(report)
})
