import { execFileSync } from 'node:child_process'
import { appendFile, chmod, mkdir, mkdtemp, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { limits } from '../limits.ts'
import { localSource } from './local.ts'
import { laid, sourceSuite } from './source.suite.ts'
import { slice } from './source.ts'

const made: string[] = []

afterEach(async () => {
  for (const directory of made.splice(0)) await rm(directory, { recursive: true })
})

async function directoryWith(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'source-'))
  made.push(directory)
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), content)
  }
  return directory
}

sourceSuite('on disk', async (files) => {
  const directory = await directoryWith(files)
  return { source: localSource(directory), change: (path) => appendFile(join(directory, path), 'more') }
})

describe('files on disk', () => {
  test.each(['.git/config', 'sub/.GIT/config', 'notes.md'])(
    '%s is not read where it lies in git’s own folder',
    async (path) => {
      const directory = await directoryWith({
        '.git/config': 'token',
        'sub/.GIT/config': 'token',
        'a.git/b': '',
      })
      await symlink('.git/config', join(directory, 'notes.md'))
      await expect(localSource(directory).open(path)).rejects.toThrow('the path leads into .git')
      const file = await localSource(directory).open('a.git/b')
      await file.close()
    },
  )

  test('a link inside the directory is followed, one that leads out is not', async () => {
    const outside = await directoryWith({ 'secret.csv': 'x' })
    const directory = await directoryWith(laid)
    await symlink('a.csv', join(directory, 'inside.csv'))
    await symlink(join(outside, 'secret.csv'), join(directory, 'outside.csv'))
    await symlink(outside, join(directory, 'elsewhere'))
    await symlink('nowhere', join(directory, 'broken.csv'))
    const source = localSource(directory)
    const file = await source.open('inside.csv')
    expect(file.bytes).toBe(5)
    await file.close()
    await expect(source.open('outside.csv')).rejects.toThrow(
      'outside.csv: the path leads out of the working directory',
    )
    await expect(source.open('elsewhere/secret.csv')).rejects.toThrow('leads out')
    await expect(source.open('../a.csv')).rejects.toThrow()
    await expect(source.open('broken.csv')).rejects.toThrow('no such file')
    expect(await source.list('*side.csv')).toEqual(['inside.csv', 'outside.csv'])
    expect(await source.list('elsewhere/*.csv')).toEqual([])
  })

  test.each(['/etc/*', '../*.csv', 'a/../../*.csv'])('the pattern %s leads out', async (pattern) => {
    await expect(localSource(tmpdir()).list(pattern)).rejects.toThrow('leads out of the working directory')
  })

  test('what is no regular file is refused, and a pipe is not waited for', async () => {
    const directory = await directoryWith({ 'data/a.csv': '' })
    execFileSync('mkfifo', [join(directory, 'pipe.csv')])
    const source = localSource(directory)
    await expect(source.open('pipe.csv')).rejects.toThrow('this is a named pipe; wanted: a regular file')
    await expect(source.open('data')).rejects.toThrow('this is a directory')
    await expect(localSource('/').open('dev/zero')).rejects.toThrow('this is a device or a socket')
    await expect(source.open('data/a.csv/b')).rejects.toThrow('no such file')
  })

  test('a name that the system does not take is told with the word of the system', async () => {
    const directory = await directoryWith({})
    await expect(localSource(directory).open('x'.repeat(300))).rejects.toThrow(
      'cannot be read (ENAMETOOLONG)',
    )
    await expect(localSource(directory).open('a\0b')).rejects.toThrow(
      'cannot be read (ERR_INVALID_ARG_VALUE)',
    )
  })

  test('a file that may not be read is told', async () => {
    const directory = await directoryWith({ 'a.csv': 'x' })
    await chmod(join(directory, 'a.csv'), 0)
    const opened = localSource(directory).open('a.csv')
    // The superuser may read it all the same.
    if (process.getuid?.() === 0) await (await opened).close()
    else await expect(opened).rejects.toThrow('cannot be read (EACCES)')
  })

  test('a file over the limit is refused before it is read', async () => {
    const directory = await directoryWith({ 'a.csv': 'x' })
    await truncate(join(directory, 'a.csv'), limits.file + 1)
    await expect(localSource(directory).open('a.csv')).rejects.toThrow('at most 50 GiB (limit "file")')
  })

  test('a file that became shorter, or was written again, has changed', async () => {
    const directory = await directoryWith({ 'a.csv': 'id\n1\n', 'b.csv': 'id\n1\n' })
    const source = localSource(directory)
    const short = await source.open('a.csv')
    await truncate(join(directory, 'a.csv'), 1)
    await expect(slice(short, 0, 5)).rejects.toThrow('changed while reading')
    await short.close()
    const again = await source.open('b.csv')
    await utimes(join(directory, 'b.csv'), 0, 0)
    await expect(again.digest()).rejects.toThrow('changed while reading')
    await again.close()
  })

  test('more files than the limit are Misuse', async () => {
    const directory = await directoryWith({})
    for (let i = 0; i <= limits.files; i += 500) {
      await Promise.all(Array.from({ length: 500 }, (_, j) => writeFile(join(directory, `${i + j}.csv`), '')))
    }
    await expect(localSource(directory).list('*.csv')).rejects.toThrow('at most 10,000 (limit "files")')
  })

  test('a directory that cannot be looked into is told, since it could hold files that were meant', async () => {
    const directory = await directoryWith({ 'a.csv': '' })
    await expect(localSource(join(directory, 'a.csv')).list('*.csv')).rejects.toThrow('no such file')
  })

  test('a directory that is not there has no files', async () => {
    expect(await localSource('/nowhere').list('*.csv')).toEqual([])
    await expect(localSource('/nowhere').open('a.csv')).rejects.toThrow('no such file')
  })
})
