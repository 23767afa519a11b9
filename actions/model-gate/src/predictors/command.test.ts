import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { command } from './command.ts'
import { predictorSuite } from './predictor.suite.ts'

const directory = mkdtempSync(join(tmpdir(), 'ml-actions-command-'))
afterAll(() => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }))

const answer = `
const answer = (x) => {
  if (x === 'crash') { console.error('no such feature'); process.exit(3) }
  if (x === 'hang') return new Promise(() => setInterval(() => {}, 1e6))
  if (x === 'garbage') return '{"a"'
  if (x === 'short') return undefined
  if (x === 'nan') return 'NaN'
  return JSON.stringify(typeof x === 'number' || x === null ? 2 * x : x)
}
`
const toTheEnd = `${answer}
let text = ''
for await (const part of process.stdin) text += part
for (const line of text.split('\\n').filter(Boolean)) {
  const said = await answer(JSON.parse(line).x)
  if (said !== undefined) console.log(said)
}
`
const lineByLine = `${answer}
import { createInterface } from 'node:readline'
for await (const line of createInterface({ input: process.stdin })) {
  const said = await answer(JSON.parse(line).x)
  if (said === undefined) process.exit(0)
  console.log(said)
}
`
writeFileSync(join(directory, 'each.mjs'), toTheEnd)
writeFileSync(join(directory, 'stays.mjs'), lineByLine)

const signal = new AbortController().signal
const run = (script: string, more: object = {}) =>
  command.open({ command: [process.execPath, script], ...more }, { directory, signal })

predictorSuite('a command that is started for each call', {
  open: (where, milliseconds) =>
    command.open(
      { command: [process.execPath, 'each.mjs'], timeout: milliseconds / 1_000 },
      { directory, ...where },
    ),
  openNothing: () => command.open({ command: ['no-such-program'] }, { directory, signal }),
})

predictorSuite('a command that stays', {
  open: (where, milliseconds) =>
    command.open(
      { command: [process.execPath, 'stays.mjs'], stays: true, timeout: milliseconds / 1_000 },
      { directory, ...where },
    ),
  openNothing: () => command.open({ command: ['no-such-program'], stays: true }, { directory, signal }),
})

describe('a command', () => {
  test('says with what it ended, and the last of its standard error', async () => {
    const said = await (await run('each.mjs')).predict([{ x: 'crash' }])
    expect(said).toEqual({ is: 'failed', because: 'it ended with exit code 3: no such feature' })
  })

  test('is no shell’s: its words reach the program as they are', async () => {
    writeFileSync(
      join(directory, 'words.mjs'),
      'console.log(JSON.stringify(process.argv.slice(2).join(" ")))',
    )
    const predictor = await command.open(
      { command: [process.execPath, 'words.mjs', '$HOME; ls', '*'] },
      { directory, signal },
    )
    expect(await predictor.predict([{ x: 1 }])).toMatchObject({ answers: [{ label: '$HOME; ls *' }] })
  })

  test('does not see what the step speaks to its runner with', async () => {
    const names = [
      'INPUT_TOKEN',
      'GITHUB_OUTPUT',
      'GITHUB_STEP_SUMMARY',
      'ACTIONS_RUNTIME_TOKEN',
      'SEEN_BY_ALL',
    ]
    writeFileSync(
      join(directory, 'env.mjs'),
      'console.log(JSON.stringify(Object.keys(process.env).filter((name) => process.env[name] === "held").join(" ")))',
    )
    for (const name of names) process.env[name] = 'held'
    const said = await (await run('env.mjs')).predict([{ x: 1 }])
    for (const name of names) delete process.env[name]
    expect(said).toMatchObject({ answers: [{ label: 'SEEN_BY_ALL' }] })
  })

  test.each([false, true])('ends with what it started (stays: %s)', async (stays) => {
    const child = `import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: ['ignore', 'inherit', 'inherit'] })
writeFileSync('child.pid', String(child.pid))
console.log('1')
${stays ? 'setInterval(() => {}, 1e6)' : 'process.exit(0)'}
`
    writeFileSync(join(directory, 'children.mjs'), child)
    const predictor = await run('children.mjs', { stays })
    expect(await predictor.predict([{ x: 1 }])).toMatchObject({ answers: [{ numbers: [1] }] })
    await predictor.close()
    const pid = Number(readFileSync(join(directory, 'child.pid'), 'utf8'))
    await expect(gone(pid)).resolves.toBe(true)
  })

  test('may answer without reading', async () => {
    writeFileSync(
      join(directory, 'deaf.mjs'),
      'process.stdin.destroy(); for (let i = 0; i < 20000; i++) console.log(1)',
    )
    const rows = Array.from({ length: 20_000 }, (_, x) => ({ x, text: 'x'.repeat(50) }))
    expect(await (await run('deaf.mjs')).predict(rows)).toMatchObject({ is: 'answers' })
  })

  test('that writes without end is ended', async () => {
    writeFileSync(
      join(directory, 'flood.mjs'),
      `const part = 'x'.repeat(1e6)
const more = () => { while (process.stdout.write(part)); process.stdout.once('drain', more) }
more()`,
    )
    for (const stays of [false, true]) {
      const predictor = await run('flood.mjs', { stays })
      expect(await predictor.predict([{ x: 1 }])).toMatchObject({
        is: 'failed',
        because: expect.stringMatching('more than 64 MiB'),
      })
      await predictor.close()
    }
  })
})

/** Waits until a process is gone: it is being ended, and its end takes its turn. */
async function gone(pid: number): Promise<boolean> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    try {
      if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return true
      process.kill(pid, 0)
    } catch {
      return true
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return false
}
