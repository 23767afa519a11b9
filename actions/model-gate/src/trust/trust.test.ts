import { describe, expect, test } from '@jest/globals'
import { binary, models, runIn } from '../twin.ts'

const good = models(900, 50, 0, 50)
const policy = (checks: string, more = '') => `${binary}${more}checks:\n${checks}\n`
const strict = policy('  accuracy: {min: 0.9}')
const loose = policy('  accuracy: {min: 0.5}')
const change = { number: 7, head: 'h', base: 'b', fork: false }
const commits = { 'abc:gate.yml': strict, 'abc:old.csv': good['old.csv'], 'abc:src/eval.py': 'a' }

async function judged(
  files: Readonly<Record<string, string>>,
  more: Partial<Parameters<typeof runIn>[0]> = {},
) {
  const repository = {
    files: { 'gate.yml': strict, ...good, ...files },
    commits,
    base: 'abc',
    change,
    ...more,
  }
  return (await runIn(repository, { purpose: 'promote' })).verdict
}

describe('a change', () => {
  test('that leaves its gate alone is verified', async () => {
    const verdict = await judged({})
    expect([verdict.facts['verified'], verdict.facts['decision'], verdict.notes]).toEqual([
      true,
      'promote',
      [],
    ])
  })

  test('that loosens its policy is judged by the one before, and named', async () => {
    const verdict = await judged({ 'gate.yml': loose })
    expect(verdict.checks[0]?.wanted).toBe('accuracy at least 0.9')
    expect([verdict.facts['verified'], verdict.facts['decision']]).toEqual([false, 'inconclusive'])
    expect(verdict.notes).toEqual([
      'this verdict is not verified, and promotes nothing: this change edits the policy gate.yml: it was judged by the policy as it was before',
      'what it asks less: accuracy: min loosened, 0.9 is now 0.5',
    ])
    expect(verdict.tables.at(-1)).toMatchObject({ rows: [['loosened', 'accuracy', 'min', '0.9', '0.5']] })
  })

  test('that edits the baseline is compared with the one before', async () => {
    const verdict = await judged({ 'old.csv': models(10, 50, 0, 940)['old.csv'] })
    expect(verdict.facts['verified']).toBe(false)
    expect(verdict.metrics[0]?.old).toBeUndefined()
    expect(verdict.notes[0]).toMatch('this change edits the baseline old.csv')
  })

  test('that edits what a probe compares with is compared with what was before', async () => {
    const sized = policy(
      '  size: {size: new.bin, baseline-size: "prod/*.bin", not-worse-by: 1KB}\n  code: {coverage: c.xml, baseline-coverage: prod/c.xml, not-worse-by: 1%}',
    )
    const covered = (lines: number) => `<coverage lines-valid="100" lines-covered="${lines}"/>`
    const given = { 'gate.yml': sized, 'new.bin': 'x'.repeat(9_000), 'c.xml': covered(50) }
    const at = {
      commits: { ...commits, 'abc:gate.yml': sized, 'abc:prod/a.bin': 'x', 'abc:prod/c.xml': covered(90) },
    }
    const same = await judged({ ...given, 'prod/a.bin': 'x', 'prod/c.xml': covered(90) }, at)
    expect([same.facts['verified'], same.outcome]).toEqual([true, 'fail'])
    const edited = await judged({ ...given, 'prod/a.bin': 'x'.repeat(9_000), 'prod/c.xml': covered(50) }, at)
    expect([edited.facts['verified'], edited.outcome]).toEqual([false, 'fail'])
    expect(edited.checks.map(({ outcome }) => outcome)).toEqual(['fail', 'fail'])
    expect(edited.notes[0]).toMatch(
      /this change edits the baseline prod\/a\.bin.*edits the baseline prod\/c\.xml/,
    )
  })

  test('that adds its own baseline is not verified; one that the job makes is', async () => {
    const { 'abc:old.csv': _, ...without } = commits
    const made = await judged({}, { commits: without })
    expect(made.facts['verified']).toBe(true)
    const added = await judged({}, { commits: { ...without, 'HEAD:old.csv': good['old.csv'] } })
    expect(added.facts['verified']).toBe(false)
    expect(added.notes[0]).toMatch('this change adds the baseline old.csv')
  })

  test('that edits what makes the numbers is not verified', async () => {
    const guarded = policy('  accuracy: {min: 0.9}', 'evaluator: ["src/*.py"]\n')
    const at = { commits: { ...commits, 'abc:gate.yml': guarded } }
    const same = await judged({ 'gate.yml': guarded, 'src/eval.py': 'a' }, at)
    expect(same.facts['verified']).toBe(true)
    const edited = await judged({ 'gate.yml': guarded, 'src/eval.py': 'b' }, at)
    expect([edited.facts['verified'], edited.outcome]).toEqual([false, 'pass'])
    expect(edited.notes[0]).toMatch('this change edits src/eval.py, which makes the numbers')
  })

  test('from a fork, of a new policy, or without history is not verified', async () => {
    const fork = await judged({}, { change: { ...change, fork: true } })
    expect(fork.notes[0]).toMatch('made in a fork')
    const fresh = await judged({}, { commits: {} })
    expect(fresh.notes[0]).toMatch('the policy gate.yml is new with this change')
    const shallow = { files: { 'gate.yml': strict, ...good }, change }
    const { verdict } = await runIn(shallow, { purpose: 'promote' })
    expect([verdict.facts['verified'], verdict.notes[0]]).toEqual([
      false,
      expect.stringMatching('fetch-depth: 0'),
    ])
  })

  test('whose policy is broken is judged by the one before', async () => {
    const broken = { ...good, 'gate.yml': 'policy: 2' }
    const { verdict } = await runIn({ files: broken, commits, base: 'abc', change }, { purpose: 'promote' })
    expect([verdict.outcome, verdict.facts['verified']]).toEqual(['pass', false])
  })

  test('of a ledger is named', async () => {
    const repository = {
      files: { 'gate.yml': strict, ...good, 'l.jsonl': '' },
      commits: { ...commits, 'abc:l.jsonl': 'x' },
      base: 'abc',
      change,
    }
    const { verdict } = await runIn(repository, { ledger: 'l.jsonl' })
    expect(verdict.notes[0]).toMatch('this change edits the ledger l.jsonl')
  })
})

test('what nobody asks to merge is judged by its own files', async () => {
  const { verdict } = await runIn(
    { files: { 'gate.yml': loose, ...good }, commits, base: 'abc' },
    { purpose: 'promote' },
  )
  expect([verdict.facts['verified'], verdict.facts['decision']]).toEqual([true, 'promote'])
})

test('a baseline may lie at a commit', async () => {
  const keep = policy('  accuracy: {not-worse-by: 0.05}')
  const at = {
    files: { 'gate.yml': keep, 'new.csv': good['new.csv'] },
    commits: { 'v1:out/old.csv': good['old.csv'] },
  }
  const { verdict } = await runIn(at, { purpose: 'promote', baseline: 'git:v1:out/old.csv' })
  expect([verdict.outcome, verdict.facts['baseline']]).toEqual(['pass', 'git:v1:out/old.csv'])
  await expect(runIn(at, { baseline: 'git:v2:out/old.csv' })).rejects.toThrow('there is no out/old.csv at v2')
  await expect(runIn(at, { baseline: 'git:v1:out/odl.csv' })).rejects.toThrow(
    /at v1, which this clone has.*"first-run: absolute-only"/,
  )
  await expect(runIn(at, { baseline: 'git:v2' })).rejects.toThrow('"git:v2" names no file')
})

test.each([
  ['v1:README.md', 'pass', ['"keep" was not asked: it needs a baseline, and this is the first run']],
  ['v0:README.md', 'there is no metrics.json at v1 in this clone', []],
])('the first run may lack its baseline at a commit, not the commit: %s', async (commit, comes, notes) => {
  const gate = `policy: 1
candidate: { metrics: metrics.json }
baseline: { metrics: "git:v1:metrics.json", first-run: absolute-only }
checks:
  roc_auc: { min: 0.7, by: point }
  keep: { metric: roc_auc, not-worse-by: 0.01, by: point }
`
  const at = { files: { 'gate.yml': gate, 'metrics.json': '{"roc_auc": 0.8}' }, commits: { [commit]: 'x' } }
  const ran = await runIn(at).then(
    ({ verdict }) => [verdict.outcome, verdict.notes.filter((note) => note.includes('keep'))],
    (error: Error) => [error.message.split(';')[0], []],
  )
  expect(ran).toEqual([comes, notes])
})

describe('the token of a model’s server', () => {
  const address = 'https://models.example/invocations'
  const gate = (server: string) => `policy: 1
candidate: { id: id, predictor: { http: "${server}" } }
checks: { same-again: { behaviour: determinism, inputs: rows.csv } }
`
  const files = { 'gate.yml': gate(address), 'rows.csv': 'id,x\n1,2\n' }
  const token = { 'predictor-token': 's3cret' }
  // Where nothing is refused the twin, which has no servers, is asked.
  const isAsked = 'there is no model'

  test.each([
    ['a policy that is new', { base: 'abc', commits: { 'abc:README.md': 'x' } }],
    ['a policy of which nobody knows what it was', {}],
  ])('is not sent where %s leads', async (_, at) => {
    const refused = runIn({ files, change, ...at }, token)
    await expect(refused).rejects.toThrow(
      /^gate\.yml: .* would be sent to https:\/\/models\.example, which only/,
    )
    await expect(refused).rejects.not.toThrow(/s3cret/)
    await expect(runIn({ files, change, ...at })).rejects.toThrow(isAsked)
    await expect(runIn({ files, change, ...at }, { ...token, predictor: address })).rejects.toThrow(isAsked)
  })

  test('goes where the policy led before, or where nobody asks to merge anything', async () => {
    const before = { base: 'abc', commits: { 'abc:gate.yml': gate(address) } }
    await expect(runIn({ files, change, ...before }, token)).rejects.toThrow(isAsked)
    await expect(runIn({ files }, token)).rejects.toThrow(isAsked)
  })
})
