import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readSettingsFile } from './settings-file.ts'

const home = mkdtempSync(join(tmpdir(), 'ml-actions-settings-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('a settings file is read with its size and digest', async () => {
  writeFileSync(join(home, 'a.yml'), 'a: 1\n')
  const { settings, source } = await readSettingsFile(home, 'a.yml')
  expect(settings.value).toEqual({ a: 1 })
  expect(source).toEqual({
    path: 'a.yml',
    bytes: 5,
    digest: 'sha256:37b128c59f1f5097f73f82691cb519f1f568667faab5ced1b4ab979d36837eae',
  })
})

mkdirSync(join(home, 'folder'))
writeFileSync(join(home, 'large.yml'), ' '.repeat(1_048_577))
writeFileSync(join(home, 'latin.yml'), Buffer.from([0x61, 0x3a, 0x20, 0xe4]))
symlinkSync('/dev/zero', join(home, 'endless.yml'))

test.each([
  ['absent.yml', /absent\.yml: there is no such file/],
  ['folder', /folder: it is no regular file/],
  ['endless.yml', /endless\.yml: it is no regular file/],
  ['large.yml', /it has 1048577 bytes/],
  ['latin.yml', /it is not UTF-8/],
])('%s is refused', async (path, message) => {
  await expect(readSettingsFile(home, path)).rejects.toThrow(message)
})
