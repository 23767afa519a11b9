import { describe, expect, test } from '@jest/globals'
import { commonInputs } from '@ml-actions/action/common-inputs'
import { formats } from '@ml-actions/dataset/formats/catalogue'
import { forms as metricsForms } from '@ml-actions/metrics/files/catalogue'
import { spec } from './inputs.ts'
import { origins } from './origins/catalogue.ts'
import { askedAt, wayOf, ways } from './predictors/catalogue.ts'
import { forms } from './predictors/http-forms.ts'
import { probes } from './probes/catalogue.ts'
import { rules } from './rules/catalogue.ts'
import { type Story, stories } from './stories.suite.ts'

/** Names what no story shows. */
function unseen(names: readonly string[], shows: (story: Story, name: string) => boolean): readonly string[] {
  return names.filter((name) => !stories.some((story) => shows(story, name)))
}

const all = { ...spec.inputs, ...commonInputs }

describe('of what the catalogues offer, some story shows to the bundle', () => {
  test('each input, and each of its words', () => {
    expect(unseen(Object.keys(all), ({ inputs }, name) => inputs[name] !== undefined)).toEqual([])
    for (const [name, input] of Object.entries(all)) {
      const words = 'words' in input ? input.words : []
      expect(unseen(words, ({ inputs }, word) => inputs[name] === word)).toEqual([])
    }
  })

  test('each probe, with a pass and with something else', () => {
    const answered = (isPass: boolean) =>
      unseen(
        probes.map(({ name }) => name),
        ({ policy, checks }, probe) =>
          policy?.checks.some(
            (asked) =>
              asked.probe?.name === probe &&
              checks.some(({ name, outcome }) => name === asked.name && (outcome === 'pass') === isPass),
          ) ?? false,
      )
    expect([answered(true), answered(false)]).toEqual([[], []])
  })

  test.each(['pass', 'fail', 'inconclusive'] as const)('each rule, with %s', (outcome) => {
    const names = rules.map(({ name }) => `gate/${name}`)
    const shows = ({ checks }: Story, rule: string) =>
      checks.some((check) => check.rule === rule && check.outcome === outcome)
    expect(unseen(names, shows)).toEqual([])
  })

  test('each way to ask a model', () => {
    const wayIn = ({ policy, inputs: { predictor = '' } }: Story) => {
      const settings = policy?.candidate.predictor
      if (predictor !== '') return wayOf(askedAt(predictor, settings)).name
      return settings === undefined ? undefined : wayOf(settings).name
    }
    const names = ways.map(({ name }) => name)
    expect(unseen(names, (story, name) => story.code < 2 && wayIn(story) === name)).toEqual([])
  })

  test('each form of a server', () => {
    const spoken = ({ log }: Story) =>
      Array.from(log.matchAll(/^POST (\S+) at <model>.*: 200/gm), ([, path = '']) => path).map(
        (path) => forms.find((form) => form.at(path))?.name,
      )
    expect(
      unseen(
        forms.map(({ name }) => name),
        (story, name) => spoken(story).includes(name),
      ),
    ).toEqual([])
  })

  test('each origin of a file', () => {
    const named = ({ policy, inputs }: Story) => [
      ...[policy?.candidate, policy?.baseline].flatMap((model) => [model?.predictions, model?.metrics]),
      ...[inputs['candidate'], inputs['baseline']],
    ]
    const prefixes = origins.map(({ prefix }) => prefix)
    const shows = (story: Story, prefix: string) =>
      story.code < 2 && named(story).some((path) => path?.startsWith(`${prefix}:`) === true)
    expect(unseen(prefixes, shows)).toEqual([])
  })

  test('each format of rows and of numbers', () => {
    const ends = ({ sources }: Story, { extensions }: { readonly extensions: readonly string[] }) =>
      sources.some((path) => extensions.some((end) => path.replace(/\.gz$/, '').endsWith(end)))
    for (const format of [...formats, ...metricsForms])
      expect([format.name, stories.some((story) => ends(story, format))]).toEqual([format.name, true])
  })

  test('each way for a run to end', () => {
    expect(unseen(['0', '1', '2', '3'], ({ code }, wanted) => String(code) === wanted)).toEqual([])
  })
})
