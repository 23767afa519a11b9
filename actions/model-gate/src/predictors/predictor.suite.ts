import { afterAll, describe, expect, test } from '@jest/globals'
import type { Predictor, Where } from './predictor.ts'

/** What a predictor under test is asked with, and how it is started anew. */
export interface Subject {
  /**
   * Opens a predictor whose model answers `{x: 3}` with twice the number, `{x: 'a word'}` with the word, and does what
   * it is told by `{x: 'crash'}`, `'hang'`, `'garbage'`, `'short'`, `'nan'` and `'object'`.
   */
  open(where: Pick<Where, 'signal'>, milliseconds: number): Promise<Predictor>
  /** Opens one that cannot be asked at all. */
  openNothing(): Promise<Predictor>
  close?(): Promise<void>
}

const signal = new AbortController().signal

/** The laws that every predictor keeps, whatever it asks. */
export function predictorSuite(name: string, subject: Subject): void {
  describe(`${name} keeps the laws of predictors:`, () => {
    afterAll(() => subject.close?.())

    const ask = async (rows: readonly (number | string | null)[], milliseconds = 20_000) => {
      const predictor = await subject.open({ signal }, milliseconds)
      try {
        return await predictor.predict(rows.map((x) => ({ x })))
      } finally {
        await predictor.close()
      }
    }

    test('an answer a row, in the order of rows', async () => {
      const said = await ask([1, 2.5, -3])
      expect(said).toMatchObject({
        is: 'answers',
        answers: [{ numbers: [2] }, { numbers: [5] }, { numbers: [-6] }],
      })
      expect(said.is === 'answers' && said.milliseconds >= 0).toBe(true)
    })

    test('words are classes, and what is no number is NaN', async () => {
      expect(await ask(['yes', 'é "quoted"\nline'])).toMatchObject({
        is: 'answers',
        answers: [{ label: 'yes' }, { label: 'é "quoted"\nline' }],
      })
      expect(await ask(['nan'])).toMatchObject({ is: 'answers', answers: [{ numbers: [Number.NaN] }] })
      expect(await ask([null])).toMatchObject({ is: 'answers', answers: [{ numbers: [0] }] })
    })

    test('no rows have no answers', async () => {
      expect(await ask([])).toMatchObject({ is: 'answers', answers: [] })
    })

    test('many rows are answered', async () => {
      const rows = Array.from({ length: 3_000 }, (_, x) => x)
      const said = await ask(rows)
      expect(said.is === 'answers' && said.answers.map(({ numbers }) => numbers[0])).toEqual(
        rows.map((x) => 2 * x),
      )
    })

    test.each(['crash', 'garbage', 'short'])('a model that gives up has failed: %s', async (how) => {
      const said = await ask([1, how, 2])
      expect(said).toMatchObject({ is: 'failed', because: expect.stringMatching(/./) })
    })

    test('a model that does not answer in time has failed', async () => {
      expect(await ask(['hang'], 1_000)).toMatchObject({
        is: 'failed',
        because: expect.stringMatching('within 1 s'),
      })
    })

    test('after a failure it answers again', async () => {
      const predictor = await subject.open({ signal }, 20_000)
      expect(await predictor.predict([{ x: 'crash' }])).toMatchObject({ is: 'failed' })
      expect(await predictor.predict([{ x: 4 }])).toMatchObject({ answers: [{ numbers: [8] }] })
      await predictor.close()
      await predictor.close()
    })

    test('calls at once do not mix', async () => {
      const predictor = await subject.open({ signal }, 20_000)
      const said = await Promise.all([1, 2, 3].map((x) => predictor.predict([{ x }])))
      expect(said).toMatchObject([2, 4, 6].map((twice) => ({ answers: [{ numbers: [twice] }] })))
      await predictor.close()
    })

    test('a run that is asked to end ends it', async () => {
      const end = new AbortController()
      const predictor = await subject.open({ signal: end.signal }, 20_000)
      const said = predictor.predict([{ x: 'hang' }])
      const ended = expect(said).rejects.toThrow('enough')
      end.abort(new Error('enough'))
      await ended
      await expect(predictor.predict([{ x: 1 }])).rejects.toThrow('enough')
      await predictor.close()
    })

    test('nothing that could be asked is told in words', async () => {
      const predictor = await subject.openNothing()
      await expect(predictor.predict([{ x: 1 }])).rejects.toMatchObject({
        name: expect.stringMatching(/^(Misuse|Outage)$/),
        parts: { todo: expect.stringMatching(/./) },
      })
      await predictor.close()
    })
  })
}
