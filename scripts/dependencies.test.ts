import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { packagesOfBundle } from './build/bundle.ts'
import { actionNames, filesBelow, readText, root } from './build/workspace.ts'

interface Manifest {
  readonly name: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const locked: Readonly<Record<string, { readonly resolution: Readonly<Record<string, string>> }>> = parse(
  readText('pnpm-lock.yaml'),
).packages
const workspace: Readonly<Record<string, unknown>> = parse(readText('pnpm-workspace.yaml'))

describe('what is installed', () => {
  test('is from the registry, and its bytes are those of the lock file', () => {
    const others = Object.entries(locked).filter(([, { resolution }]) => !isHashed(resolution))
    expect(Object.keys(locked).length).toBeGreaterThan(500)
    expect(others).toEqual([])
  })

  test('is named by its exact version', () => {
    const manifests = filesBelow('.', (path) => path.endsWith('package.json')).filter((path) =>
      /^((actions|packages)\/[^/]+\/)?package\.json$/.test(path),
    )
    const loose = manifests.flatMap((path) => {
      const { dependencies, devDependencies, optionalDependencies }: Manifest = JSON.parse(readText(path))
      const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      return all.filter(([, asked]) => !isExact(asked)).map(([name, asked]) => `${path}: ${name} ${asked}`)
    })
    expect(manifests.length).toBeGreaterThan(10)
    expect(loose).toEqual([])
  })

  test('runs nothing while it is installed: who would is refused by name, and nobody is let', () => {
    expect(installed().length).toBeGreaterThan(500)
    const would = [
      ...new Set(
        installed()
          .filter(runsWhenInstalled)
          .map(({ name }) => name),
      ),
    ]
    const refused = { allowBuilds: Object.fromEntries(would.map((name) => [name, false])) }
    const { packages: _, patchedDependencies: __, ...settings } = workspace
    expect(settings).toEqual(refused)
  })
})

test.each([
  [{ integrity: 'sha512-x' }, true],
  [{ integrity: 'sha1-x' }, false],
  [{ integrity: 'sha512-x', tarball: 'https://elsewhere.example/a.tgz' }, false],
  [{ type: 'git', repo: 'https://elsewhere.example/a.git', commit: 'x' }, false],
])('%j is from the registry with a hash: %s', (resolution, is) => {
  expect(isHashed(resolution)).toBe(is)
})

test.each([
  ['1.2.3', true],
  ['1.2.3-r.1', true],
  ['workspace:*', true],
  ['npm:@typescript/typescript6@6.0.2', true],
  ['^1.2.3', false],
  ['npm:typescript@latest', false],
  ['github:somebody/something', false],
])('%s is exact: %s', (asked, is) => {
  expect(isExact(asked)).toBe(is)
})

test.each(['preinstall', 'install', 'postinstall'])('a script "%s" is seen', (name) => {
  expect(runsWhenInstalled({ name: 'x', scripts: { [name]: 'node x.js' }, isNative: false })).toBe(true)
  expect(runsWhenInstalled({ name: 'x', scripts: { test: 'x', prepare: 'x' }, isNative: false })).toBe(false)
})

describe.each(actionNames())('the bundle of %s', (action) => {
  const told = packagesOfBundle(action)
  const code = filesBelow(join('actions', action, 'dist'), (path) => path.endsWith('.js'))

  test('is made of packages of the lock file', () => {
    expect(told.map(({ name, version }) => `${name}@${version}`).filter((key) => !(key in locked))).toEqual(
      [],
    )
  })

  test('has code of no package but those that the bill of materials lists', () => {
    const listed = new Set(told.map(({ name }) => name))
    const named = new Set(code.flatMap((file) => packagesNamedIn(readText(file))))
    expect(named.size).toBeGreaterThan(0)
    expect([...named].filter((name) => !listed.has(name))).toEqual([])
  })

  test('loads nothing beside it but what is Node’s own', () => {
    const outside = new Set(code.flatMap((file) => modulesOutside(readText(file))))
    expect(outside.size).toBeGreaterThan(0)
    expect([...outside].filter((name) => !isBuiltin(name))).toEqual([])
  })
})

function isHashed(resolution: Readonly<Record<string, string>>): boolean {
  return Object.keys(resolution).join() === 'integrity' && /^sha512-/.test(resolution['integrity'] ?? '')
}

function isExact(asked: string): boolean {
  return asked === 'workspace:*' || /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(asked)
}

interface Installed {
  readonly name: string
  readonly scripts?: Readonly<Record<string, string>>
  /** Whether npm would compile it, although no script says so. */
  readonly isNative: boolean
}

/** The packages of others that lie in `node_modules`, each in a folder of its own. */
function installed(): readonly Installed[] {
  const store = join(root, 'node_modules', '.pnpm')
  return readdirSync(store).flatMap((folder) => {
    const name = /^(@[^+]+\+)?[^@]+/.exec(folder)?.[0].replace('+', '/') ?? ''
    const home = join(store, folder, 'node_modules', name)
    if (!existsSync(join(home, 'package.json'))) return []
    const { scripts }: Manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    return [{ name, ...(scripts && { scripts }), isNative: existsSync(join(home, 'binding.gyp')) }]
  })
}

function runsWhenInstalled({ scripts = {}, isNative }: Installed): boolean {
  return isNative || ['preinstall', 'install', 'postinstall'].some((name) => name in scripts)
}

/** ncc says of each module where it was. */
function packagesNamedIn(bundle: string): readonly string[] {
  const paths = bundle.matchAll(/node_modules\/\.pnpm\/[^/]+\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)
  return [...paths].map(([, name = '']) => name)
}

function modulesOutside(bundle: string): readonly string[] {
  const found = bundle.matchAll(/__WEBPACK_EXTERNAL_createRequire\([^)]*\)\("([^"]+)"\)|external "([^"]+)"/g)
  return [...found].map(([, required = '', imported = '']) => required || imported)
}
