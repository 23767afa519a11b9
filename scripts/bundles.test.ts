import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { actionNames, root } from './build/workspace.ts'

// Each MB is read and scanned at every start, for about 15 ms: 17 of them were once models that nothing called.
test.each(actionNames())('%s starts from less than 5 MB', (action) => {
  expect(statSync(join(root, 'actions', action, 'dist', 'index.js')).size).toBeLessThan(5_000_000)
})
