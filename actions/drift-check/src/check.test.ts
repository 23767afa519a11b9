import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { printVerdict } from '@ml-actions/verdict/json'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { checkOf, verdictOf } from '@ml-actions/verdict/verdict.suite'
import { choose } from './modes/choose.ts'
import type { Wishes } from './reading/reading.ts'
import { plain, run, worldOf } from './twin.ts'

async function checked(
  files: Readonly<Record<string, string>>,
  wishes: Partial<Wishes> = {},
): Promise<Verdict> {
  const all = new Map(Object.entries(files))
  const world = worldOf(all)
  return (await choose({ ...plain, ...wishes }, run, world)).verdict
}

function table(rows: number, cells: (row: number) => string, head = 'x,plan'): string {
  return [head, ...Array.from({ length: rows }, (_, row) => cells(row)), ''].join('\n')
}

const plans = ['free', 'pro', 'team']
const usual = (row: number) => `${row % 50},${plans[row % 3]}`
const reference = table(2000, usual)
const now = 'drift: 1\nhistory: { k: 1, n: 1 }\n'

// The numbers are those of the faults of the reading of data.
describe('drift is told from what only looks like it', () => {
  test.each<readonly [what: string, current: string, decision: string, detail: string]>([
    ['67: no row', table(0, usual), 'inconclusive', 'there is nothing to compare'],
    ['67: 50 rows', table(50, usual), 'inconclusive', '2 of 2 columns are unclear'],
    ['67: the reference itself', reference, 'hold', 'nothing has drifted'],
    ['68: another type', table(2000, (row) => `high,${plans[row % 3]}`), 'fix-data', 'broken: x'],
    ['68: no such column', table(2000, (row) => String(row % 50), 'x'), 'fix-data', 'broken: plan'],
    [
      '68: 30 % are new',
      table(2000, (row) => `${row % 50},${row % 10 < 3 ? 'gold' : plans[row % 3]}`),
      'fix-data',
      'broken: plan',
    ],
    [
      'moved',
      table(2000, (row) => `${(row % 50) + 20},${plans[row % 3]}`),
      'retrain',
      'x drifted, a share of 0.50',
    ],
  ])('%s', async (_, current, decision, detail) => {
    const { facts, headline } = await checked(
      { 'reference.csv': reference, 'current.csv': current, 'drift.yml': now },
      { config: 'drift.yml' },
    )
    expect(facts['decision']).toBe(decision)
    expect(headline).toContain(detail)
  })

  test.each([
    ['69: a constant stays', '7', '7', 'hold'],
    ['69: a constant is another one', '7', '8', 'retrain'],
    ['69: nothing but nulls stays', '""', '""', 'hold'],
  ])('%s', async (_, old, fresh, decision) => {
    const files = {
      'reference.csv': table(500, () => old, 'x'),
      'current.csv': table(500, () => fresh, 'x'),
      'drift.yml': now,
    }
    expect((await checked(files, { config: 'drift.yml' })).facts['decision']).toBe(decision)
  })
})

test('a frozen reference gives the verdict that its data gave', async () => {
  const all = new Map(
    Object.entries({ 'reference.csv': reference, 'current.csv': table(900, (row) => `${row % 37},pro`) }),
  )
  const world = worldOf(all)
  const raw = (await choose(plain, run, world)).verdict
  const frozen = (await choose({ ...plain, mode: 'freeze' }, run, world)).verdict
  expect([frozen.outcome, frozen.headline]).toEqual([
    'pass',
    '2 columns of 2,000 rows were frozen into reference.json',
  ])
  const later = (await choose({ ...plain, reference: ['reference.json'] }, run, world)).verdict
  expect(later.checks).toEqual(raw.checks)
})

test('a column is read as the type that all of its cells are of, also where that shows late', async () => {
  const late = table(70_000, (row) => `${row === 69_999 ? 'n/a' : row % 50},pro`)
  const verdict = await checked({ 'reference.csv': late, 'current.csv': late })
  expect(verdict.headline).toBe('hold: nothing has drifted')
})

describe('what cannot be read', () => {
  test.each<readonly [what: string, files: Readonly<Record<string, string>>, is: string]>([
    ['no reference', {}, 'reference.csv: there is no such file'],
    ['a reference with a broken row', { 'reference.csv': 'x,plan\n1\n' }, 'the row has'],
  ])('%s is told', async (_, files, is) => {
    const refused = checked({ 'current.csv': reference, ...files })
    await expect(refused).rejects.toThrow(Misuse)
    await expect(refused).rejects.toThrow(is)
  })
})

describe('a drift file that names what is not there is refused, by data and by a frozen reference', () => {
  const refused = async (settings: string) => {
    const all = new Map(Object.entries({ 'reference.csv': reference, 'current.csv': reference }))
    const world = worldOf(all)
    const asking = { ...plain, config: 'drift.yml' }
    const messages: unknown[] = []
    for (const mode of ['check', 'freeze'] as const) {
      all.set('drift.yml', settings)
      messages.push(await choose({ ...asking, mode }, run, world).catch((error: unknown) => error))
    }
    for (const message of messages) expect(message).toBeInstanceOf(Misuse)
    return String(messages[0])
  }

  test.each([
    [
      'a key',
      'columns: { plam: { key: true }, "*": ignore }',
      /"plam".*wanted: one of "x", "plan"; did you mean "plan"\?/,
    ],
    ['another case', 'columns: { X: { weight: 2 } }', /"X".*did you mean "x"\?/],
    [
      'a column that is watched',
      'columns: { amount: watch }',
      /"amount", which the reference does not have; wanted: one of "x", "plan"/,
    ],
    ['the label', 'label: churned', /"churned"/],
    ['a number of texts', 'columns: { plan: { as: number } }', /"plan", whose type has no bins of the kind/],
  ])('%s', async (_, settings, is) => {
    expect(await refused(`drift: 1\n${settings}\n`)).toMatch(is)
  })

  test('what is ignored need not be there, and what a model says has a name of its own', async () => {
    const settings = 'drift: 1\ncolumns: { amount: ignore, prediction: { key: true } }\n'
    const files = { 'reference.csv': reference, 'current.csv': reference, 'drift.yml': settings }
    expect((await checked(files, { config: 'drift.yml' })).facts['decision']).toBe('hold')
  })

  test('weights may change after the freeze, but not to those of another column', async () => {
    const all = new Map(Object.entries({ 'reference.csv': reference, 'current.csv': reference }))
    const world = worldOf(all)
    await choose({ ...plain, mode: 'freeze' }, run, world)
    all.set('drift.yml', 'drift: 1\ncolumns: { x: { weight: 2 } }\n')
    const later = choose({ ...plain, config: 'drift.yml', reference: ['reference.json'] }, run, world)
    await expect(later).rejects.toThrow('frozen with another drift file')
  })
})

describe('runs one after another', () => {
  const moved = (by: number) => table(2000, (row) => `${(row % 50) + by},${plans[row % 3]}`)

  test('the second one of drift retrains, and the third one cools down', async () => {
    const all = new Map(Object.entries({ 'reference.csv': reference, 'current.csv': moved(20) }))
    const world = worldOf(all)
    const decisions: unknown[] = []
    for (const [day, by] of [20, 20, 21, 22].entries()) {
      all.set('current.csv', moved(by))
      const now = new Date(Date.UTC(2026, 10, 20, day * 6))
      const { verdict, record } = await choose({ ...plain, state: 'h.jsonl', now }, run, world)
      await record()
      decisions.push(verdict.facts['decision'])
    }
    expect(decisions).toEqual(['investigate', 'investigate', 'retrain', 'hold'])
    expect(all.get('h.jsonl')?.split('\n')).toHaveLength(5)
  })
})

describe('the accuracy of late', () => {
  const labelled = (right: number, wrong: number, open = 0) =>
    [
      'label,prediction',
      ...Array(right).fill('yes,yes'),
      ...Array(wrong).fill('no,yes'),
      ...Array(open).fill(',yes'),
      '',
    ].join('\n')
  const asks = 'drift: 1\naccuracy: { min: 0.85 }\nhistory: { k: 1, n: 1 }\n'
  const plainly = 'drift: 1\nsimple: { drift: { below: 0.1 }, accuracy: { above: 0.85 } }\n'

  test.each([
    ['proven too low', 800, 200, 'fail', '0.8000 of 1,000 labelled rows: at least 0.7784 and at most 0.8200'],
    ['undecided', 85, 15, 'inconclusive', '0.8500 of 100 labelled rows'],
    ['high enough', 900, 100, 'pass', '0.9000 of 1,000 labelled rows'],
    ['of no row', 0, 0, 'inconclusive', 'no row has its label'],
  ])('that is %s has a check of its own', async (_, right, wrong, outcome, is) => {
    const files = {
      'reference.csv': reference,
      'current.csv': reference,
      'p.csv': labelled(right, wrong),
      'drift.yml': asks,
    }
    const { checks } = await checked(files, { config: 'drift.yml', accuracy: 'p.csv' })
    const own = checks.find(({ rule }) => rule === 'drift/accuracy')
    expect([own?.outcome, own?.is]).toEqual([outcome, expect.stringContaining(is)])
  })

  test('that is too low for the first time is told, and not as drift', async () => {
    const files = {
      'reference.csv': reference,
      'current.csv': reference,
      'p.csv': labelled(800, 200),
      'drift.yml': 'drift: 1\naccuracy: { min: 0.85 }\n',
    }
    const { headline } = await checked(files, { config: 'drift.yml', accuracy: 'p.csv' })
    expect(headline).toBe(
      'investigate: the accuracy is at most 0.8200, wanted 0.85; too low, or drifted enough, in 1 of the last 3 runs, wanted 2',
    )
  })

  test.each<
    readonly [
      what: string,
      settings: string,
      accuracy: readonly [string, string],
      decision: string,
      because: string,
    ]
  >([
    [
      'is proven too low',
      asks,
      ['p.csv', labelled(800, 200)],
      'retrain',
      'the accuracy is at most 0.8200, wanted 0.85',
    ],
    ['is high enough', asks, ['p.csv', labelled(900, 100, 50)], 'hold', 'nothing has drifted'],
    [
      'is undecided',
      asks,
      ['p.csv', labelled(85, 15)],
      'hold',
      'whether the accuracy is at least 0.85 is undecided',
    ],
    ['is of no row', asks, ['p.csv', labelled(0, 0, 50)], 'inconclusive', 'no row has its label'],
    ['is reported', asks, ['m.json', '{"accuracy":{"value":0.7,"n":500}}'], 'retrain', 'wanted 0.85'],
    [
      'is above, by the plain rule',
      plainly,
      ['p.csv', labelled(86, 14)],
      'hold',
      'drift 0.000, wanted below 0.1; accuracy 0.8600, wanted above 0.85',
    ],
    [
      'is not above, by the plain rule',
      plainly,
      ['p.csv', labelled(85, 15)],
      'retrain',
      'accuracy 0.8500, wanted above 0.85',
    ],
    [
      'is of no row, by the plain rule',
      plainly,
      ['p.csv', labelled(0, 0)],
      'inconclusive',
      'no row has its label',
    ],
  ])('%s', async (_, settings, [path, text], decision, because) => {
    const files = {
      'reference.csv': reference,
      'current.csv': reference,
      'drift.yml': settings,
      [path]: text,
    }
    const { facts, headline } = await checked(files, { config: 'drift.yml', accuracy: path })
    expect(facts['decision']).toBe(decision)
    expect(headline).toContain(because)
  })

  test.each([
    ['nothing', '', {}, 'the input "accuracy" names none'],
    [
      'a number of unknown rows',
      'm.json',
      { 'm.json': '{"accuracy": 0.9}' },
      'does not say of how many rows',
    ],
    [
      'an accuracy in percent',
      'm.json',
      { 'm.json': '{"accuracy": {"value": 85, "n": 900}}' },
      'accuracy is 85; wanted: 0 to 1; was percent logged?',
    ],
    ['no accuracy', 'm.json', { 'm.json': '{"f1": 0.9}' }, 'holds no accuracy'],
    ['one that is null', 'm.json', { 'm.json': '{"accuracy": null}' }, 'm.json:1:14: the accuracy is null'],
    [
      'another table',
      'p.csv',
      { 'p.csv': 'a,b\n1,2\n' },
      'do not have both columns "label" and "prediction"',
    ],
  ])('is refused where the input names %s', async (_, accuracy, more, is) => {
    const files = { 'reference.csv': reference, 'current.csv': reference, 'drift.yml': asks, ...more }
    await expect(checked(files, { config: 'drift.yml', accuracy })).rejects.toThrow(is)
  })
})

describe('seasons', () => {
  // Tickets cost twice as much at weekends, and the data of late is of a weekend.
  const day = (row: number) => `2026-03-${String(1 + (row % 28)).padStart(2, '0')}`
  const isWeekend = (row: number) => [0, 6].includes(new Date(`${day(row)}T00:00:00Z`).getUTCDay())
  const price = (row: number) => (isWeekend(row) ? 2 : 1) * (10 + ((row * 7) % 13))
  const year = table(4200, (row) => `${price(row)},${day(row)}`, 'price,at')
  const rows = Array.from({ length: 4200 }, (_, row) => row).filter(isWeekend)
  const weekend = (by: number) =>
    ['price,at', ...rows.map((row) => `${price(row) + by},${day(row)}`), ''].join('\n')
  const settings = (season: string) => `drift: 1\ncolumns: { at: ignore }\nhistory: { k: 1, n: 1 }\n${season}`
  const bySeason = settings('season: { column: at, by: weekday }\n')

  test.each<readonly [what: string, settings: string, current: string, decision: string]>([
    ['without them a weekend is drift', settings(''), weekend(0), 'retrain'],
    ['with them it is a weekend', bySeason, weekend(0), 'hold'],
    ['with them a dear weekend is drift', bySeason, weekend(9), 'retrain'],
    [
      'of a season that never was nothing is known',
      settings('season: { column: at, by: month }\n'),
      weekend(0).replaceAll('2026-03', '2026-07'),
      'inconclusive',
    ],
  ])('%s', async (_, drift, current, decision) => {
    const files = { 'reference.csv': year, 'current.csv': current, 'drift.yml': drift }
    expect((await checked(files, { config: 'drift.yml' })).facts['decision']).toBe(decision)
  })

  test('are frozen with the reference', async () => {
    const all = new Map(
      Object.entries({
        'reference.csv': year,
        'current.csv': weekend(9),
        'drift.yml': bySeason,
        'other.yml': settings(''),
      }),
    )
    const world = worldOf(all)
    const asked = { ...plain, config: 'drift.yml' }
    await choose({ ...asked, mode: 'freeze' }, run, world)
    const { verdict } = await choose({ ...asked, reference: ['reference.json'] }, run, world)
    expect(verdict.checks).toEqual((await choose(asked, run, world)).verdict.checks)
    const otherwise = choose({ ...asked, config: 'other.yml', reference: ['reference.json'] }, run, world)
    await expect(otherwise).rejects.toThrow('the reference was frozen with another drift file')
  })

  test.each([
    ['no such column', 'season: { column: when, by: month }\n', 'there is no column "when"'],
    ['no times', 'season: { column: price, by: month }\n', 'the column "price" holds no times'],
  ])('are refused where there is %s', async (_, season, is) => {
    const files = { 'reference.csv': year, 'current.csv': year, 'drift.yml': `drift: 1\n${season}` }
    await expect(checked(files, { config: 'drift.yml' })).rejects.toThrow(is)
  })
})

test('a validation that judged no data is refused', async () => {
  const drafted = verdictOf({ action: 'data-validate', mode: 'infer', outcome: 'pass', checks: [checkOf()] })
  const files = {
    'reference.csv': reference,
    'current.csv': reference,
    'verdict.json': printVerdict(drafted, '1.0.0'),
  }
  await expect(checked(files, { validated: 'verdict.json' })).rejects.toThrow(
    'the verdict is of `mode: infer`, which judges no data; wanted: the verdict.json that data-validate wrote of the data',
  )
})
