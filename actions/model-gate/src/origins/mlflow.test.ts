import { describe, expect, test } from '@jest/globals'
import type { Given } from '@ml-actions/registry/twin'
import { answerTo, models, runIn } from '../twin.ts'

const rows = models(880, 15, 5, 100)
const mlflow: Given = {
  runs: {
    old1: {
      metrics: { accuracy: 0.885 },
      artifacts: { 'model/MLmodel': 'x', 'model/eval/rows.csv': rows['old.csv'] },
    },
    new1: { metrics: { accuracy: 0.895, 'val/loss': 0.4 }, artifacts: { 'out/rows.csv': rows['new.csv'] } },
    young: { status: 'RUNNING', metrics: { accuracy: 0.9 } },
    ill: { metrics: { accuracy: 0.9, loss: Number.NaN } },
    bare: {},
  },
  models: {
    churn: {
      versions: [{ run: 'old1' }, { run: 'new1' }, {}],
      aliases: { champion: '1', challenger: '2', lone: '3' },
    },
  },
}

const metrics = (candidate: string, baseline: string) => ({
  files: {
    'gate.yml': `policy: 1
candidate: { metrics: "${candidate}" }
baseline: { metrics: "${baseline}" }
checks:
  accuracy: { not-worse-by: 0.02, by: point }
`,
  },
  mlflow,
})
const champion = 'mlflow:models:/churn@champion'

test.each([
  ['mlflow:runs:/new1', champion],
  ['mlflow:models:/churn/2', 'mlflow:models:/churn/1'],
  ['mlflow:models:/churn/02', champion],
  ['mlflow:models:/churn@challenger', 'mlflow:runs:/old1'],
])('%s against %s is judged by the metrics of their runs', async (candidate, baseline) => {
  const { verdict } = await runIn(metrics(candidate, baseline), { purpose: 'promote' })
  expect(answerTo(verdict, 'accuracy').is).toContain('0.885 → 0.895')
  expect(verdict.sources.map(({ path }) => path).slice(1)).toEqual(
    [
      candidate.includes('runs') ? 'mlflow:runs:/new1' : 'mlflow:models:/churn/2',
      baseline.includes('runs') ? 'mlflow:runs:/old1' : 'mlflow:models:/churn/1',
    ].map((name) => `${name}#metrics.json`),
  )
})

test('the report says which version and run an alias was', async () => {
  const { verdict } = await runIn(metrics('mlflow:runs:/new1', champion))
  expect(verdict.notes).toContain('mlflow:models:/churn@champion is version 1, of the run old1')
})

test('two models of one run are told apart by what was logged for each', async () => {
  const runs = { both: { metrics: { accuracy: 0.7 } } }
  const versions = [0.9, 0.7].map((accuracy) => ({ run: 'both', metrics: { accuracy } }))
  const repository = metrics('mlflow:models:/two/2', 'mlflow:models:/two/1')
  const { verdict } = await runIn({ ...repository, mlflow: { runs, models: { two: { versions } } } })
  expect(answerTo(verdict, 'accuracy').is).toContain('0.900 → 0.700')
  expect(verdict.outcome).toBe('fail')
})

test('the report says that a run is not over', async () => {
  const { verdict } = await runIn(metrics('mlflow:runs:/young', champion))
  expect(verdict.notes).toContain(
    'the run young is RUNNING, and not FINISHED: its metrics may be half of them',
  )
})

test('the report says that a run made several models, whose metrics it shows as one', async () => {
  const runs = {
    both: { metrics: { accuracy: 0.9 }, models: ['m-1', 'm-2'] },
    old: { metrics: { accuracy: 0.9 } },
  }
  const repository = metrics('mlflow:runs:/both', 'mlflow:runs:/old')
  const { verdict } = await runIn({ ...repository, mlflow: { runs } })
  expect(verdict.notes.join()).toMatch(/the run both made 2 models, .*; name a version, mlflow:models:/)
  expect(verdict.notes.join()).not.toMatch(/the run old/)
})

test('a run without metrics is never green', async () => {
  const { verdict } = await runIn(metrics('mlflow:runs:/bare', champion))
  expect(verdict.outcome).toBe('inconclusive')
})

test('files among the artifacts are predictions like any other, paired by id', async () => {
  const files = {
    'gate.yml': `policy: 1
task: binary
candidate: { predictions: "mlflow:runs:/new1/out/rows.csv", id: id, label: y, prediction: p }
baseline: { predictions: "mlflow:models:/churn@champion/eval/rows.csv" }
checks:
  accuracy: { not-worse-by: 0.02 }
`,
  }
  const { verdict } = await runIn({ files, mlflow }, { purpose: 'promote' })
  expect(verdict.outcome).toBe('pass')
  expect(verdict.sources.map(({ path }) => path)).toEqual([
    'gate.yml',
    'mlflow:runs:/new1/out/rows.csv',
    'mlflow:models:/churn/1/eval/rows.csv',
  ])
})

test('the inputs take the same words as the policy', async () => {
  const inputs = { candidate: 'mlflow:runs:/new1', baseline: champion }
  const { verdict } = await runIn(metrics('none.json', 'none.json'), inputs)
  expect(answerTo(verdict, 'accuracy').is).toContain('0.885 → 0.895')
})

test('a plan is made from the baseline that an alias points to', async () => {
  const { verdict } = await runIn(metrics('none.json', champion), { mode: 'plan' })
  expect(verdict.outcome).toBe('pass')
  await expect(runIn(metrics('none.json', 'mlflow:models:/churn@x'), { mode: 'plan' })).rejects.toThrow(
    'no alias',
  )
})

describe('it is refused', () => {
  test.each([
    ['mlflow:models:/churm@champion', /no model "churm".*did you mean "churn"/],
    ['mlflow:models:/churn@champoin', /no alias "champoin".*did you mean "champion"/],
    ['mlflow:models:/churn/9', /no version 9; wanted: one of "3", "2", "1"/],
    ['mlflow:runs:/none', /no run "none"/],
    ['mlflow:runs:/new1/none.json', /the run new1 has no artifact "none.json"/],
    ['mlflow:models:/churn@lone', /version 3 of the model "churn" names no run/],
    ['mlflow:models:/churn', /names no file; wanted: mlflow:models:/],
    ['mlflow:models:/churn/latest', /names no file/],
    ['mlflow:models:/churn/Production', /names no file/],
    ['mlflow:models:churn@champion', /names no file/],
    ['mlflow:', /names no file/],
    ['mlflow:runs:/../x', /names no file/],
    ['mlflow:runs:/ill', /the run ill reports NaN as "loss"; wanted: finite numbers/],
  ])('%s', async (candidate, words) => {
    await expect(runIn(metrics(candidate, champion))).rejects.toThrow(words)
    await expect(runIn(metrics('mlflow:runs:/new1', candidate))).rejects.toThrow(words)
  })

  test('metrics where predictions are asked for', async () => {
    const files = {
      'gate.yml': `policy: 1
task: binary
candidate: { predictions: "mlflow:runs:/new1", id: id, label: y, prediction: p }
checks: { accuracy: { min: 0.5 } }
`,
    }
    await expect(runIn({ files, mlflow })).rejects.toThrow(
      /gate.yml: the predictions are "mlflow:runs:\/new1"/,
    )
  })
})
