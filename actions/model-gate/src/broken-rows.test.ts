import { describe, expect, test } from '@jest/globals'
import { csv, runIn } from './twin.ts'

const binary = `policy: 1
task: binary
candidate: {predictions: new.csv, id: id, label: y, prediction: p}
baseline: {predictions: old.csv}
checks:
  asked: {metric: accuracy, by: region, min: 0.01, min-rows: 2, too-small: report}
`

async function written(files: Readonly<Record<string, string>>, more: object = {}) {
  const left = await runIn({ files }, { purpose: 'promote', 'broken-rows': 'out/broken.csv', ...more })
  return left.written['out/broken.csv']
}

describe('the rows that broke', () => {
  const id = ['a', 'b "2"', 'c', 'd,4', 'e']
  const region = ['EU', 'US', 'EU', '', 'US']
  const given = {
    'gate.yml': binary,
    'new.csv': csv({ id: id.map(quoted), y: [1, 0, 1, 0, 1], p: [1, 1, 0, 1, 1], region }),
    'old.csv': csv({ id: id.map(quoted), y: [1, 0, 1, 0, 1], p: [0, 0, 0, 0, 1] }),
  }

  test('are written with what both models said, and their slices', async () => {
    expect(await written(given)).toBe('id,label,old,new,region\n"b ""2""",0,0,1,US\n"d,4",0,0,1,(missing)\n')
  })

  test('are none where nothing broke', async () => {
    expect(
      await written({
        ...given,
        'new.csv': given['old.csv'].replace('p\n', 'p,region\n').replaceAll(/,([01])\n/g, ',$1,EU\n'),
      }),
    ).toBe('id,label,old,new,region\n')
  })

  test('are written nowhere unless that is asked for, nor where there is no baseline', async () => {
    expect(await written(given, { 'broken-rows': '' })).toBeUndefined()
    const { 'old.csv': _, ...alone } = given
    expect(await written(alone)).toBeUndefined()
  })

  test('are not told of a holdout that reveals verdicts alone', async () => {
    const secret = binary.replace('checks:', 'holdout: {looks: 3, reveal: verdict}\nchecks:')
    expect(
      await written({ ...given, 'gate.yml': secret, 'l.jsonl': '' }, { ledger: 'l.jsonl' }),
    ).toBeUndefined()
  })

  test('of a regression are those whose error grew, the worst first', async () => {
    const policy =
      'policy: 1\ntask: regression\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\nbaseline: {predictions: old.csv}\nchecks: {mae: {max: 99, min-rows: 2}}\n'
    const rows = (p: readonly number[]) => csv({ id: ['a', 'b', 'c', 'd'], y: [1, 2, 3, 4], p })
    expect(
      await written({
        'gate.yml': policy,
        'new.csv': rows([1.5, 9, 3, 4.25]),
        'old.csv': rows([1, 3, 2, 4.5]),
      }),
    ).toBe('id,label,old,new\nb,2,3,9\na,1,1,1.5\n')
  })
})

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
