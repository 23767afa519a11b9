import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { printVerdict } from '@ml-actions/verdict/json'
import { outputsOf } from '../outputs.ts'
import { churn, digest, gateSays, runIn } from '../twin.ts'
import { operations } from './catalogue.ts'

describe('every operation', () => {
  test('is in the catalogue by its own name', () => {
    for (const [name, operation] of Object.entries(operations)) expect(operation.name).toBe(name)
  })

  test.each([
    [
      { operation: 'resolve', version: '1', expect: '1' },
      /"expect" is given, and operation "resolve" takes none/,
    ],
    [{ operation: 'resolve', version: '1', 'dry-run': true }, /"dry-run" is given/],
    [
      { operation: 'register', 'run-id': 'new', alias: 'champion' },
      /"alias" is given, and operation "register"/,
    ],
    [{ operation: 'resolve' }, /operation "resolve" has no "version" or "alias"/],
    [{ operation: 'promote', version: '2', alias: 'champion' }, /operation "promote" has no "verdict"/],
    [{ operation: 'tag', version: '2' }, /operation "tag" has no "tags"/],
  ] as const)('%j is refused: what it does not take, or lacks', async (asked, words) => {
    await expect(runIn(asked)).rejects.toThrow(words)
    await expect(runIn(asked)).rejects.toBeInstanceOf(Misuse)
  })

  test.each([
    [{ version: 'three' }, /input "version" is "three"; wanted: a version’s number, or "@" and an alias/],
    [{ version: '@' }, /input "version" is "@"/],
    [{ alias: 'a b' }, /input "alias" is "@a b"/],
    [{ operation: 'tag', version: '2', tags: ['ml-actions.digest=x'] }, /do not begin with "ml-actions\."/],
    [{ operation: 'tag', version: '2', tags: ['no sign'] }, /wanted: key=value/],
    [{ operation: 'tag', version: '2', tags: ['a=1', 'a=2'] }, /each key once/],
    [{ operation: 'tag', version: '2', tags: [`a=${'x'.repeat(5001)}`] }, /at most 5000 characters/],
    [{ operation: 'register', 'run-id': 'new', digest: 'sha256:AB' }, /input "digest" is "sha256:AB"/],
    [{ operation: 'register', source: '../model' }, /input "source" is "\.\.\/model"/],
    [
      { operation: 'register', source: 'runs:/old/m', 'run-id': 'new' },
      /"source" is of the run old, and input "run-id"/,
    ],
    [{ operation: 'register', 'run-id': 'old' }, /the run old logged 0 models/],
    [{ operation: 'compare', version: '2', against: 'x' }, /input "against" is "x"/],
  ] as const)('%j is asked wrongly', async (asked, words) => {
    await expect(runIn(asked)).rejects.toThrow(words)
  })
})

describe('resolve', () => {
  test.each([
    [{ version: '@champion' }, '1', 'champion'],
    [{ alias: 'challenger' }, '2', 'challenger'],
    [{ version: '02' }, '2', ''],
  ] as const)('%j is version %s', async (asked, version, alias) => {
    const { verdict, isChanged } = await runIn(asked)
    expect(verdict.outcome).toBe('pass')
    expect(outputsOf(verdict)).toEqual({
      version,
      alias,
      'model-uri': `models:/churn/${version}`,
      digest: digest(version === '1' ? 'a' : 'b'),
    })
    expect(isChanged).toBe(false)
  })

  test('of one without a digest says so', async () => {
    expect((await runIn({ version: '4' })).verdict.headline).toMatch(/registered without a digest/)
  })

  test.each([
    [{ model: 'churm', version: '1' }, /no model "churm".*did you mean "churn"/],
    [{ version: '@champoin' }, /no alias "champoin".*did you mean "champion"/],
    [{ version: '9' }, /no version 9/],
  ])('%j names the nearest', async (asked, words) => {
    await expect(runIn(asked)).rejects.toThrow(words)
  })
})

describe('register', () => {
  const data = printVerdict(
    {
      action: 'data-validate',
      outcome: 'pass',
      headline: 'all of 3 checks are met',
      checks: [
        {
          rule: 'data/rows',
          name: 'rows',
          outcome: 'pass',
          severity: 'error',
          is: '9',
          wanted: '1',
          findings: [],
        },
      ],
      metrics: [],
      tables: [],
      notes: [],
      sources: [
        { path: 'contract.yml', bytes: 1, digest: digest('0') },
        { path: 'a.csv', bytes: 1, digest: digest('d'), rows: 9 },
      ],
      facts: {},
    },
    '0.1.0',
  )
  const files = { 'gate.json': gateSays(), 'data.json': data }
  const asked = {
    operation: 'register',
    'run-id': 'new',
    verdict: ['gate.json', 'data.json'],
    tags: ['team = growth'],
  } as const

  test('keeps how a model was judged and where it comes from', async () => {
    const { verdict, store } = await runIn(asked, files)
    const { source, tags, runId } = store.models.get('churn')?.versions.at(-1) ?? {}
    expect({ source, runId }).toEqual({ source: 'models:/m-1', runId: 'new' })
    expect(tags).toEqual({
      team: 'growth',
      'ml-actions.digest': digest('b'),
      'ml-actions.verdict': 'pass',
      'ml-actions.decision': 'promote',
      'ml-actions.verdict-digest': verdict.sources[0]?.digest,
      'ml-actions.data-digest': digest('d'),
      'ml-actions.git-sha': 'c0ffee',
      'ml-actions.run': 'https://ci.example/run/7',
    })
    expect(outputsOf(verdict)).toMatchObject({ version: '5', digest: digest('b') })
  })

  test('twice is once, and the first run stays where it comes from', async () => {
    const { store, world, running } = await runIn(asked, files)
    const again = {
      ...asked,
      model: 'churn',
      version: '',
      source: '',
      alias: '',
      against: '',
      digest: '',
      expect: '',
      'previous-alias': '',
      'mlflow-tracking-uri': '',
      'dry-run': false,
    }
    const later = { ...running, context: { ...running.context, runUrl: 'https://ci.example/run/8' } }
    const evidence = await operations.register.gather(again, later, world)
    expect(operations.register.judge(evidence).headline).toMatch(
      /Version 5 of churn: .* is registered already/,
    )
    const versions = store.models.get('churn')?.versions ?? []
    expect(versions).toHaveLength(5)
    expect(versions[4]?.tags['ml-actions.run']).toBe('https://ci.example/run/7')
  })

  test('in a dry run tells the tags, and writes nothing', async () => {
    const { verdict, isChanged } = await runIn({ ...asked, 'dry-run': true }, files)
    expect(verdict.headline).toMatch(/Would register a version of churn: models:\/m-1/)
    expect(verdict.tables[0]?.title).toBe('Tags that would be set')
    expect(isChanged).toBe(false)
  })

  test('takes a model at a path of a run, and a model that is new', async () => {
    const { store } = await runIn({
      operation: 'register',
      model: 'fresh',
      source: 'runs:/old/model',
      digest: digest('f'),
    })
    expect(store.models.get('fresh')?.versions[0]).toMatchObject({
      source: 'mlflow-artifacts:/0/old/artifacts/model',
      digest: digest('f'),
    })
  })

  test('says that nobody can promote what has no digest', async () => {
    const { verdict } = await runIn({ operation: 'register', source: 's3://bucket/model' })
    expect(verdict.notes.join()).toMatch(/it has no digest, and no promotion takes it/)
  })

  test('refuses the verdict on another model', async () => {
    await expect(runIn({ ...asked, digest: digest('e') }, files)).rejects.toThrow(
      /gate\.json judged the model sha256:b+, and another/,
    )
  })

  test('keeps the worst of the verdicts', async () => {
    const { store } = await runIn(asked, { ...files, 'gate.json': gateSays({ outcome: 'fail' }) })
    expect(store.models.get('churn')?.versions.at(-1)?.tags).toMatchObject({
      'ml-actions.verdict': 'fail',
      'ml-actions.decision': 'block',
    })
  })
})

describe('tag', () => {
  test('sets tags, hostile ones too, and shows what was there', async () => {
    const { verdict, store } = await runIn({
      operation: 'tag',
      version: '@challenger',
      tags: ['team=fraud', 'note=::error::<b>=|'],
    })
    expect(store.models.get('churn')?.versions[1]?.tags).toMatchObject({
      team: 'fraud',
      note: '::error::<b>=|',
    })
    expect(verdict.tables[0]?.rows[0]).toEqual(['team', 'growth', 'fraud', 'written'])
  })

  test('in a dry run writes nothing', async () => {
    const { verdict, isChanged } = await runIn({
      operation: 'tag',
      version: '2',
      tags: ['team=growth', 'a=b'],
      'dry-run': true,
    })
    expect(verdict.headline).toBe('Would set 1 of 2 tags of version 2 of churn')
    expect(isChanged).toBe(false)
  })
})

describe('compare', () => {
  test('shows old and new with the direction that is better', async () => {
    const { verdict } = await runIn({ operation: 'compare', version: '2', alias: 'champion' })
    expect(verdict.metrics).toEqual([
      {
        name: 'accuracy',
        better: 'higher',
        old: { value: 0.905 },
        new: { value: 0.912 },
        change: { value: 0.912 - 0.905 },
      },
      { name: 'bad', better: 'neither', new: { value: null } },
      { name: 'odd', better: 'neither', old: { value: 1 } },
      expect.objectContaining({ name: 'val/loss', old: { value: 0.4 }, new: { value: 0.35 } }),
    ])
    expect(verdict.headline).toBe('version 2 of churn beside version 1: 2 metrics of both')
    expect(verdict.outcome).toBe('pass')
  })

  test('of versions with nothing in common is inconclusive', async () => {
    const given = { ...churn, runs: { ...churn.runs, old: { metrics: { other: 1 } } } }
    const { verdict } = await runIn({ operation: 'compare', version: '2', against: '1' }, {}, given)
    expect(verdict.outcome).toBe('inconclusive')
  })

  test('of a version with itself says so', async () => {
    const { verdict } = await runIn({ operation: 'compare', version: '1', alias: 'champion' })
    expect(verdict.notes).toEqual(['it is one version, beside itself'])
  })
})
