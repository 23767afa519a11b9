import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { initWasm } from '@resvg/resvg-wasm'
import fc from 'fast-check'
import type { CurveChange } from '../project.ts'
import { curveChart } from './curve-chart.ts'
import { draw } from './draw.ts'
import { frame, framesIn } from './frames.ts'
import { gatherPictures } from './gather-pictures.ts'
import { looksOf } from './look.ts'
import { type Draw, fileNameFor, sizeOf } from './picture.ts'

const { resolve } = createRequire(import.meta.url)
const font = readFileSync(resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))
const lite = 'https://vega.github.io/schema/vega-lite/v5.json'
const full = 'https://vega.github.io/schema/vega/v5.json'
const png0 = new Uint8Array(0)
const square = { $schema: full, width: 50, height: 40, padding: 0 }

describe('a chart', () => {
  beforeAll(() => initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  const drawn = (chart: unknown) => draw(JSON.stringify(chart), font)

  test('of Vega has twice the pixels it asks for, and no more than there may be', async () => {
    expect(sizeOf(await drawn(square))).toEqual({ width: 100, height: 80 })
    expect(sizeOf(await drawn({ ...square, width: 2_000 }))).toEqual({ width: 2_000, height: 40 })
    await expect(drawn({ ...square, width: 2_001 })).rejects.toThrow('2001 × 40 pixels')
  })

  test('of Vega-Lite shows its values, so other values are another picture', async () => {
    const bars = (values: readonly number[]) => ({
      $schema: lite,
      data: { values: values.map((a) => ({ a })) },
      mark: 'bar',
      encoding: { x: { field: 'a', type: 'ordinal' }, y: { aggregate: 'count' } },
    })
    const one = await drawn(bars([1, 1, 2]))
    expect(sizeOf(one)?.width).toBeGreaterThan(60)
    expect(Buffer.compare(one, await drawn(bars([1, 1, 2])))).toBe(0)
    expect(Buffer.compare(one, await drawn(bars([1, 2, 2])))).not.toBe(0)
  })

  test('has another look on a dark page, but for one with a background of its own', async () => {
    const text = { type: 'text', encode: { enter: { text: { value: 'a' }, y: { value: 20 } } } }
    const chart = { ...square, marks: [text] }
    const both = (one: unknown) =>
      Promise.all(looksOf('auto').map((look) => draw(JSON.stringify(one), font, look)))
    const [light = png0, dark = png0] = await both(chart)
    expect(Buffer.compare(light, dark)).not.toBe(0)
    const [one = png0, other = png0] = await both({ ...chart, background: 'white' })
    expect(Buffer.compare(one, other)).toBe(0)
    const [lite1 = png0, lite2 = png0] = await both({ $schema: lite, data: { values: [] }, mark: 'bar' })
    expect(Buffer.compare(lite1, lite2)).not.toBe(0)
  })

  test('of a curve keeps the spike among a million points, and takes its name for text', async () => {
    const now = Array.from({ length: 1_000_000 }, (_, step) => ({ step, value: step === 777_777 ? 9 : 0 }))
    const chart = curveChart({ name: '{"expr": "1"} datum', now, old: now.slice(0, 3) })
    expect(chart.length).toBeLessThan(60_000)
    expect(chart).toContain('{"step":777777,"value":9,"side":"new"}')
    expect(sizeOf(await draw(chart, font, 'dark'))?.width).toBeGreaterThan(840)
  })

  test.each([
    ['data by address', { ...square, data: [{ name: 'd', url: 'http://169.254.169.254/' }] }, 'elsewhere'],
    ['data of a file', { $schema: lite, data: { url: '/etc/passwd' }, mark: 'bar' }, 'elsewhere'],
    ['code', { ...square, signals: [{ name: 's', update: 'constructor.constructor("1")()' }] }, 'callee'],
    ['rows', { ...square, data: [{ name: 'd', values: Array(50_001).fill(1) }] }, '50000 rows'],
  ])('that wants %s is refused', async (_, chart, because) => {
    await expect(drawn(chart)).rejects.toThrow(because)
  })

  test('with a picture from elsewhere in it is refused', async () => {
    const image = { type: 'image', encode: { enter: { url: { value: 'https://example.invalid/a.png' } } } }
    await expect(drawn({ ...square, marks: [image] })).rejects.toThrow('elsewhere')
  })

  test('may say whatever characters there are', async () => {
    const saying = (text: string) => ({
      ...square,
      marks: [{ type: 'text', encode: { enter: { text: { value: text }, y: { value: 20 } } } }],
    })
    // Vega itself takes a value like "toString" for a member that every object has, and refuses the chart.
    const texts = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !(text in {}))
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(sizeOf(await drawn(saying(text)))).toBeDefined()
      }),
      { numRuns: 30 },
    )
  })

  test('of any JSON at all is a picture or an error', async () => {
    const key = fc.constantFrom('data', 'marks', 'mark', 'encoding', 'x', 'field', 'type', 'values', 'layer')
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(null, 1, 'bar', 'rect', 'quantitative', -1, 'datum.a'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom(lite, full), async (chart, $schema) => {
        const given = typeof chart === 'object' ? { ...chart, $schema } : chart
        const result = await drawn(given).catch((error: unknown) => error)
        expect(result instanceof Error || sizeOf(result as Uint8Array) !== undefined).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the charts among files', () => {
  const chart = JSON.stringify(square)
  const png = Uint8Array.from([...Buffer.from('89504e470d0a1a0a0000000d494844520000000a00000014', 'hex')])
  let curves: readonly CurveChange[] = []
  afterEach(() => {
    curves = []
  })
  const gathered = async (files: Readonly<Record<string, string>>, draw: Draw, took = 0) => {
    const notes: string[] = []
    let clock = 0
    const now = () => {
      clock += took
      return clock
    }
    const source = twinSource(new Map(Object.entries(files)))
    const studio = { files: source, draw, now, signal: new AbortController().signal, looks: looksOf('auto') }
    return { pictures: await gatherPictures({ patterns: ['*'], curves }, studio, notes), notes }
  }
  const drawing: Draw = async (_, looks) => ({ is: 'drawn', pngs: looks.map(() => png) })

  test('become pictures, each with a name of its own; tables become none', async () => {
    const { pictures, notes } = await gathered({ 'a.json': chart, 'a.vg': chart, 'b.tsv': 'x' }, drawing)
    expect(pictures.map(({ file }) => file)).toEqual(['a.png', 'a-2.png'])
    expect(pictures[0]).toMatchObject({ path: 'a.json', width: 10, height: 20 })
    expect(notes).toEqual([])
  })

  test('and the curves that none of them shows become pictures, once each', async () => {
    const point = { step: 0, value: 1 }
    const shows = {
      $schema: lite,
      data: { values: [{ step: 0, loss: 1 }] },
      encoding: { x: { field: 'step' }, y: { field: 'loss' } },
    }
    curves = [
      { name: 'loss', now: [point] },
      { name: 'train/acc', now: [point], old: [point] },
      { name: 'empty', now: [] },
    ]
    const { pictures } = await gathered({ 'a.json': JSON.stringify(shows) }, drawing)
    expect(pictures.map(({ path, file }) => [path, file])).toEqual([
      ['a.json', 'a.png'],
      ['train/acc', 'train-acc.png'],
    ])
  })

  test('are there for both looks where these differ, under names that no other has', async () => {
    const pale = png.map((byte, at) => (at === 23 ? 21 : byte))
    const both: Draw = async () => ({ is: 'drawn', pngs: [png, pale] })
    const { pictures } = await gathered({ 'a.json': chart, 'a-dark.json': chart }, both)
    expect(pictures.map(({ file, dark }) => [file, dark?.file])).toEqual([
      ['a-dark.png', 'a-dark-dark.png'],
      ['a.png', 'a-dark-2.png'],
    ])
    expect(pictures[0]?.dark?.png).toBe(pale)
  })

  test('that are refused, too large, too many or too late are notes', async () => {
    const refused = await gathered({ 'a.json': chart }, async () => ({ is: 'refused', because: 'no\nway' }))
    expect(refused).toEqual({ pictures: [], notes: ['no picture of a.json: no way'] })
    const none = await gathered({ 'a.json': chart }, async () => ({
      is: 'drawn',
      pngs: [new Uint8Array(30)],
    }))
    expect(none.notes).toEqual(['no picture of a.json: it cannot be drawn'])
    const large = await gathered({ 'a.json': `${chart}${' '.repeat(1_048_576)}` }, drawing)
    expect(large.notes).toEqual(['no picture of a.json: it is larger than 1 MiB'])
    const files = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`${at}.json`, chart]))
    const many = await gathered(files, drawing)
    expect(many.pictures).toHaveLength(20)
    expect(many.notes).toEqual(['21 charts, and pictures of the first 20 of them'])
    const late = await gathered({ 'a.json': chart, 'b.json': chart }, drawing, 30_000)
    expect(late.pictures.map(({ path }) => path)).toEqual(['a.json'])
    expect(late.notes).toEqual(['no picture of b.json: all charts together took longer than 60 s'])
  })
})

test('frames that are read are those that were written, and a cut stream is none', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array()), fc.nat(), (parts, at) => {
      const stream = Buffer.concat(parts.map(frame))
      expect(framesIn(stream)?.map((part) => [...part])).toEqual(parts.map((part) => [...part]))
      const cut = framesIn(stream.subarray(0, at % (stream.length + 1)))
      if (cut !== undefined) expect(cut.length).toBeLessThanOrEqual(parts.length)
      if (stream.length > 0) expect(framesIn(stream.subarray(0, -1))?.length).not.toBe(parts.length)
    }),
  )
})

test('a file name is one that any file system takes, and is taken once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 20 }), (paths) => {
      const taken = new Set<string>()
      for (const path of paths) taken.add(fileNameFor(path, taken))
      expect(taken.size).toBe(paths.length)
      for (const name of taken) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,70}\.png$/)
    }),
  )
})
