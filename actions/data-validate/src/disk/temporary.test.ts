import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { diskSuite } from './disk.suite.ts'
import { temporaryDisk } from './temporary.ts'

const home = mkdtempSync(join(tmpdir(), 'disk-test-'))
afterAll(() => rmSync(home, { recursive: true }))

diskSuite('the temporary folder', () => temporaryDisk(home))

describe('the temporary folder', () => {
  test('is not touched before it is needed, and is gone afterwards', () => {
    const disk = temporaryDisk(home)
    expect(readdirSync(home)).toEqual([])
    disk.begin()
    const [made = ''] = readdirSync(home)
    expect(statSync(join(home, made)).mode & 0o777).toBe(0o700)
    // What has no name is given back by the system even when the process is killed.
    expect(readdirSync(join(home, made))).toEqual([])
    disk.clear()
    expect(existsSync(join(home, made))).toBe(false)
  })

  test('is that of the runner, or else that of the system', () => {
    const known = process.env['RUNNER_TEMP']
    process.env['RUNNER_TEMP'] = join(home, 'runner')
    expect(() => temporaryDisk().begin()).toThrow(/runner cannot be used/)
    delete process.env['RUNNER_TEMP']
    const disk = temporaryDisk()
    expect(disk.begin().append(Uint8Array.of(1))).toBe(0)
    disk.clear()
    if (known !== undefined) process.env['RUNNER_TEMP'] = known
  })

  test('that is not there, or may not be written, is an Outage that names it', () => {
    const nowhere = temporaryDisk(join(home, 'nowhere'))
    expect(() => nowhere.begin()).toThrow(Outage)
    expect(() => nowhere.begin()).toThrow(/nowhere cannot be used \(ENOENT\)/)
  })
})
