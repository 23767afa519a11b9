import { expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { diskSuite } from './disk.suite.ts'
import { twinDisk } from './twin.ts'

diskSuite('in memory', twinDisk)

test('a disk without room for more says what to do', () => {
  const scratch = twinDisk({ room: 3 }).begin()
  scratch.append(Uint8Array.of(1, 2, 3))
  expect(() => scratch.append(Uint8Array.of(4))).toThrow(Outage)
  expect(() => scratch.append(Uint8Array.of(4))).toThrow(/is full.*set RUNNER_TEMP/)
})
