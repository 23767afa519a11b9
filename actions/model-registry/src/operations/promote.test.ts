import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { churn, digest, gateSays, runIn } from '../twin.ts'

const asked = { operation: 'promote', version: '2', alias: 'champion', verdict: ['v.json'] } as const
const promoted = (more: object = {}, verdict = gateSays(), given = churn) =>
  runIn({ ...asked, ...more }, { 'v.json': verdict }, given)
const aliases = ({ store }: Awaited<ReturnType<typeof runIn>>) =>
  Object.fromEntries(store.models.get('churn')?.aliases ?? [])

describe('a version that its gate let through', () => {
  test('is promoted, and the one that it replaces is kept at hand', async () => {
    const ran = await promoted({ expect: '1', 'previous-alias': 'previous', digest: digest('b') })
    expect(ran.verdict.outcome).toBe('pass')
    expect(ran.verdict.headline).toBe('churn@champion points to version 2 now, after version 1')
    expect(aliases(ran)).toEqual({ champion: '2', challenger: '2', previous: '1' })
    expect(ran.verdict.tables[0]?.rows).toEqual([
      ['previous', '', '1'],
      ['champion', '1', '2'],
    ])
    expect(ran.store.models.get('churn')?.tags.size).toBe(0)
  })

  test('is promoted once, however often it is asked for', async () => {
    const given = {
      ...churn,
      models: { churn: { versions: churn.models?.['churn']?.versions ?? [], aliases: { champion: '2' } } },
    }
    const stale = gateSays({ facts: { baseline: 'mlflow:models:/churn/1/rows.csv' } })
    const { verdict, isChanged } = await promoted({ expect: '1' }, stale, given)
    expect(verdict.headline).toBe('churn@champion points to version 2 already')
    expect(verdict.outcome).toBe('pass')
    expect(isChanged).toBe(false)
  })

  test('may be the first one', async () => {
    const ran = await promoted({ alias: 'blue', expect: 'none' })
    expect(ran.verdict.headline).toBe('churn@blue points to version 2 now, as the first one')
  })

  test('is not promoted in a dry run, which says what would be', async () => {
    const { verdict, isChanged } = await promoted({ 'dry-run': true, 'previous-alias': 'previous' })
    expect(verdict.outcome).toBe('pass')
    expect(verdict.headline).toBe('Would point churn@champion to version 2, after version 1')
    expect(verdict.tables[0]?.title).toBe('Aliases that would be written')
    expect(verdict.facts['written']).toBe(false)
    expect(isChanged).toBe(false)
  })
})

describe('nothing is written', () => {
  test.each([
    [
      'its gate blocked it',
      {},
      gateSays({ outcome: 'fail' }),
      'fail',
      /Did not promote version 2 of churn: model-gate: fail: accuracy 0\.912/,
    ],
    [
      'its gate could not say',
      {},
      gateSays({ outcome: 'inconclusive' }),
      'inconclusive',
      /model-gate: inconclusive/,
    ],
    [
      'its gate only reviewed',
      {},
      gateSays({ facts: { decision: 'inconclusive' } }),
      'inconclusive',
      /its decision is inconclusive, not promote/,
    ],
    [
      'no gate judged it',
      {},
      gateSays({ action: 'data-validate' }),
      'fail',
      /the verdicts are of data-validate, and none of model-gate/,
    ],
    [
      'another model was judged',
      { version: '3' },
      gateSays(),
      'fail',
      /it judged another model, sha256:b{64}/,
    ],
    [
      'nobody knows which model was judged',
      {},
      gateSays({ facts: { 'model-digest': null } }),
      'fail',
      /does not say which model it judged/,
    ],
    [
      'the version has no digest',
      { version: '4' },
      gateSays(),
      'fail',
      /version 4 of churn was registered without a digest/,
    ],
    [
      'the digest is another one',
      { digest: digest('e') },
      gateSays(),
      'fail',
      /version 2 of churn is sha256:b{64}/,
    ],
    [
      'the gate compared with an older version',
      {},
      gateSays({ facts: { baseline: 'mlflow:models:/churn/3#metrics.json' } }),
      'fail',
      /it compared with version 3, and champion points to version 1/,
    ],
    [
      'the alias points elsewhere',
      { expect: '3' },
      gateSays(),
      'fail',
      /churn@champion points to version 1, and version 3 was expected/,
    ],
    [
      'there is an alias',
      { expect: 'none' },
      gateSays(),
      'fail',
      /points to version 1, and no version was expected/,
    ],
  ] as const)('where %s', async (_, more, verdict, outcome, words) => {
    for (const dryRun of [false, true]) {
      const ran = await promoted({ ...more, 'dry-run': dryRun }, verdict)
      expect(ran.verdict.outcome).toBe(outcome)
      expect(ran.verdict.headline.replace('Would not', 'Did not')).toMatch(words)
      for (const check of ran.verdict.checks) if (check.outcome !== 'pass') expect(check.todo).toBeTruthy()
      expect(ran.isChanged).toBe(false)
    }
  })

  test('where one of several verdicts does not pass', async () => {
    const files = { 'v.json': gateSays(), 'w.json': gateSays({ action: 'drift-check', outcome: 'fail' }) }
    const { verdict, isChanged } = await runIn({ ...asked, verdict: ['v.json', 'w.json'] }, files)
    expect(verdict.headline).toMatch(/drift-check: fail/)
    expect(isChanged).toBe(false)
  })

  test('where another run is at it, whose words may be hostile', async () => {
    const tags = { 'ml-actions.claim.champion.a': '1970-01-01T00:00:00.000Z ::error::<b>' }
    const given = { ...churn, models: { churn: { versions: [], ...churn.models?.['churn'], tags } } }
    const { verdict, store } = await promoted({}, gateSays(), given)
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.headline).toMatch(
      /another promotion of churn@champion is under way since 1970-01-01T00:00:00Z: ::error::<b>/,
    )
    expect(store.models.get('churn')?.aliases.get('champion')).toBe('1')
  })
})

describe('it is asked wrongly', () => {
  test.each([
    ['{"outcome": "pass"}', /v\.json: verdict\.json/],
    ['not JSON', /v\.json: verdict\.json is not JSON/],
    [
      gateSays().replace('"fail"', '"pass"').replace('"version": 1', '"version": 2'),
      /version 2, which is newer than this ml-actions; wanted: version 1/,
    ],
    ['x'.repeat(1_048_577), /1048577 bytes; wanted: a verdict\.json, at most 1 MiB/],
  ])('with a verdict that cannot be read', async (text, words) => {
    await expect(promoted({}, text)).rejects.toThrow(words)
    await expect(promoted({}, text)).rejects.toBeInstanceOf(Misuse)
  })

  test('with a verdict that says pass where its checks do not', async () => {
    const forged = gateSays({ outcome: 'fail' }).replace('"outcome": "fail"', '"outcome": "pass"')
    await expect(promoted({}, forged)).rejects.toThrow(/says pass, and its checks do not/)
  })

  test.each([
    [{ verdict: ['none.json'] }, /none\.json/],
    [{ alias: 'latest' }, /input "alias" is "latest"/],
    [{ alias: 'V3' }, /neither "latest" nor "v" with a number/],
    [{ 'previous-alias': 'a.b' }, /input "previous-alias" is "a\.b"/],
    [{ expect: '@champion' }, /input "expect" is "@champion"/],
    [{ version: '9' }, /no version 9/],
  ])('by %j', async (more, words) => {
    await expect(promoted(more)).rejects.toThrow(words)
  })
})
