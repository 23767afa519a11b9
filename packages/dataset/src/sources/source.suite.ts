import { describe, expect, test } from '@jest/globals'
import { type DataSource, slice, streamOf } from './source.ts'

/** What a suite needs of a source: one that holds these files, and a way to change one of them. */
export interface Held {
  readonly source: DataSource
  /** Makes a file longer. */
  change(path: string): Promise<void>
}

/** The files that `hold` must lay down before the suite looks. */
export const laid: Readonly<Record<string, string>> = {
  'b.csv': 'id\n2\n',
  'a.csv': 'id\n1\n',
  'data/part-1.csv': 'id\n3\n',
  'data/part-2.csv': 'id\n4\n',
  'data/deep/part-3.csv': 'id\n5\n',
  'data/notes.txt': 'no table',
  '\uffee.csv': 'id\n6\n',
  '😀.csv': 'id\n7\n',
  'empty.csv': '',
}

/** The laws that every source keeps. */
export function sourceSuite(
  name: string,
  hold: (files: Readonly<Record<string, string>>) => Promise<Held>,
): void {
  describe(`the laws of sources: ${name}`, () => {
    test.each([
      ['*.csv', ['a.csv', 'b.csv', 'empty.csv', '\uffee.csv', '😀.csv']],
      ['data/part-*.csv', ['data/part-1.csv', 'data/part-2.csv']],
      ['data/**/*.csv', ['data/deep/part-3.csv', 'data/part-1.csv', 'data/part-2.csv']],
      ['nothing-*.csv', []],
      ['missing.csv', ['missing.csv']],
    ])('%s names its files in the order of their code points', async (pattern, files) => {
      const { source } = await hold(laid)
      expect(await source.list(pattern)).toEqual(files)
    })

    test('a file is read from anywhere, up to its end', async () => {
      const { source } = await hold(laid)
      const file = await source.open('data/notes.txt')
      expect(file.bytes).toBe(8)
      expect(new TextDecoder().decode(await slice(file, 3, 100))).toBe('table')
      expect(await slice(file, 8, 100)).toHaveLength(0)
      const stream = streamOf(file)
      const into = new Uint8Array(5)
      expect([await stream.read(into), await stream.read(into), await stream.read(into)]).toEqual([5, 3, 0])
      await file.close()
    })

    test.each(['before', 'after', 'in the middle of'])(
      'the digest is that of the whole file %s reading',
      async (when) => {
        const { source } = await hold(laid)
        const file = await source.open('a.csv')
        if (when === 'after') await slice(file, 0, file.bytes)
        if (when === 'in the middle of') {
          await slice(file, 0, 2)
          await slice(file, 4, 5)
          await slice(file, 1, 4)
        }
        expect(await file.digest()).toBe(
          'sha256:7cde7fb64fd82bd152710cf238e017b9ab46c0592483edc067ba4f6c75fac108',
        )
        await file.close()
      },
    )

    test('a file that is not there is Misuse at its path', async () => {
      const { source } = await hold(laid)
      await expect(source.open('missing.csv')).rejects.toThrow('missing.csv: there is no such file')
    })

    test.each(['read', 'digest'] as const)('a file that changed is found out by %s', async (how) => {
      const { source, change } = await hold(laid)
      const file = await source.open('a.csv')
      await change('a.csv')
      const look = how === 'read' ? slice(file, 0, file.bytes) : file.digest()
      await expect(look).rejects.toThrow('the file changed while reading')
      await file.close()
    })

    test('an empty file has no bytes and a digest', async () => {
      const { source } = await hold(laid)
      const file = await source.open('empty.csv')
      expect(await slice(file, 0, 10)).toHaveLength(0)
      expect(await file.digest()).toBe(
        'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      )
      await file.close()
    })
  })
}
