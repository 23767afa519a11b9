import { expect, test } from '@jest/globals'
import { resolvePath } from './resolve-path.ts'

test.each([
  ['dvc.yaml', '.', 'm.json', 'm.json'],
  ['a/b/dvc.yaml', '.', 'm.json', 'a/b/m.json'],
  ['a/dvc.yaml', '..', './m.json', 'm.json'],
  ['a/dvc.yaml', '.', '../b//m.json', 'b/m.json'],
  ['dvc.yaml', '.', '../m.json', undefined],
  ['a/dvc.yaml', '../..', 'm.json', undefined],
  ['dvc.yaml', '.', '/etc/passwd', undefined],
  ['dvc.yaml', '/etc', 'passwd', undefined],
  ['dvc.yaml', '.', 's3://bucket/m.json', undefined],
  ['dvc.yaml', '.', 'C:\\m.json', undefined],
  ['dvc.yaml', '.', '.', undefined],
])('%s in %s with %s is %s', (file, wdir, path, wanted) => {
  expect(resolvePath(file, wdir, path)).toBe(wanted)
})
