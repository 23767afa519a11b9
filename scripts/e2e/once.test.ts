import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { fetching } from './fetching.ts'

const home = mkdtempSync(join(tmpdir(), 'ml-actions-once-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Makes `home/<name>` once in a process of its own: says so in a file, and writes another one that may take a while. */
function making(name: string, dies = false): Promise<number | null> {
  const script = `import { appendFileSync, writeFileSync } from 'node:fs'
import { once, sleep } from ${JSON.stringify(join(import.meta.dirname, 'once.ts'))}
once('${name}', () => {
  appendFileSync('${name}.made', 'once ')
  if (${dies}) process.kill(process.pid, 'SIGKILL')
  sleep(100)
  writeFileSync('${name}/file', '')
})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve) => child.on('close', resolve))
}

test('of several processes at once one makes a folder, and none goes on before it is whole', async () => {
  expect(await Promise.all(['a', 'a', 'a', 'a'].map((name) => making(name)))).toEqual([0, 0, 0, 0])
  expect(readFileSync(join(home, 'a.made'), 'utf8')).toBe('once ')
  expect([existsSync(join(home, 'a', 'file')), existsSync(join(home, 'a.lock'))]).toEqual([true, false])
})

test('what a process that was ended left is made anew', async () => {
  await making('b', true)
  mkdirSync(join(home, 'b', 'half'))
  expect(await making('b')).toBe(0)
  expect([existsSync(join(home, 'b', 'half')), existsSync(join(home, 'b', 'file'))]).toEqual([false, true])
})

test('a program that fetches is run three times at most', () => {
  const tries = join(home, 'tries')
  const failing = (times: number) => {
    writeFileSync(tries, '')
    const script = `printf x >> '${tries}'; test "$(wc -c < '${tries}')" -gt ${times}`
    fetching('sh', ['-c', script], {}, [0, 0])
  }
  failing(2)
  expect(readFileSync(tries, 'utf8')).toBe('xxx')
  expect(() => failing(3)).toThrow('Command failed')
  expect(readFileSync(tries, 'utf8')).toBe('xxx')
})
