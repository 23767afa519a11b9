import { expect, test } from '@jest/globals'
import { choose } from '../modes/choose.ts'
import { plain, run, worldOf } from '../twin.ts'

const rows = '[{"x": 1}, {"x": 2}]'
const frozen = '{\n  "drift-reference": 2,\n  "rows": 1\n}\n'
const files = {
  'a.csv': 'x\n1\n2\n',
  'rows.json': rows,
  'lines.json': '{"x": 1}\n{"x": 2}\n',
  'frozen.json': frozen,
  'torn.json': '{ "drift-reference": 2, ',
  'worded.json': '{ "drift-reference": "2" }',
  'counts.json': '{ "drift-counts": 1 }',
}

test.each([
  [{ current: ['frozen.json'] }, 'frozen.json: this is a reference that was frozen, and it is given where'],
  [{ reference: ['a.csv', 'frozen.json'] }, 'frozen.json: this is a reference that was frozen, and it is'],
  [{ mode: 'freeze' as const, reference: ['frozen.json'] }, 'what is frozen is not frozen again'],
  [
    { reference: ['rows.json'] },
    'rows.json: it says no version of a frozen reference, which is what a reference named .json is',
  ],
  [{ reference: ['lines.json'] }, 'is it data? freeze it with mode: freeze'],
  [{ reference: ['counts.json'] }, 'these are counts of current data, given as the reference'],
  [{ reference: ['torn.json'] }, 'the frozen reference cannot be read: it is not JSON'],
  [{ reference: ['worded.json'] }, 'the frozen reference cannot be read: its version is no number'],
])('%j is told as what it is', async (wishes, message) => {
  const asked = { ...plain, reference: ['a.csv'], current: ['a.csv'], ...wishes }
  await expect(choose(asked, run, worldOf(new Map(Object.entries(files))))).rejects.toThrow(message)
})

test('other JSON is data', async () => {
  const asked = { ...plain, reference: ['a.csv'], current: ['rows.json'] }
  const { verdict } = await choose(asked, run, worldOf(new Map(Object.entries(files))))
  expect(verdict.sources.map(({ path }) => path)).toContain('rows.json')
})
