import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ServeOptions, serveTwin } from '@ml-actions/forge/github/serve-twin'
import { serveTwin as serveGitlab } from '@ml-actions/forge/gitlab/serve-twin'
import type { SeedArtifact } from '@ml-actions/forge/twin/holdings'
import type { Fault } from '@ml-actions/forge/twin'

/** What a story's `forge.json` may say: the forge as it is found, and what it does at some of its calls. */
interface ForgeFile extends Omit<ServeOptions, 'fault' | 'turn' | 'port' | 'artifacts'> {
  /** A zip file of the folder `artifact/`, or the bytes of one. */
  readonly artifacts?: readonly (SeedArtifact & { readonly base64?: string })[]
  /** Whose words it speaks; GitHub's by default. */
  readonly host?: 'gitlab'
  /** The fault that a call meets, by its number from 1. */
  readonly faults?: Readonly<Record<string, Fault>>
}

/** Serves the forge that a story's `forge.json` describes; undefined without one. */
export async function openForge(folder: string) {
  const file = join(folder, 'forge.json')
  if (!existsSync(file)) return undefined
  const { faults = {}, artifacts = [], host, pulls = [1], ...options }: ForgeFile = JSON.parse(readFileSync(file, 'utf8'))
  const seeds = artifacts.map(({ base64, ...artifact }) => ({
    ...artifact,
    ...(base64 === undefined ? { files: textsIn(join(folder, 'artifact')) } : { zip: Buffer.from(base64, 'base64') }),
  }))
  const world = { ...options, artifacts: seeds, fault: ({ count }: { readonly count: number }) => faults[count] }
  const served = host === 'gitlab' ? await serveGitlab({ ...world, changes: pulls }) : await serveTwin({ ...world, pulls })
  const first = pulls[0] ?? 1
  const given = new Set(options.commits?.map(({ sha }) => sha))
  /** A branch that the run wrote. */
  const filesOn = (branch: string, commit: string) => {
    const { trees, commits, blobs } = served.memory.git
    const files = [...(trees.get(commits.get(commit)?.tree ?? '') ?? [])].map(([path, blob]) => `${path} ${blobs.get(blob)?.length} bytes`)
    return [`--- branch ${branch}, of ${commits.get(commit)?.parents.length === 0 ? 'one commit' : 'a history'}`, ...files.toSorted()].join('\n')
  }
  const comments = () => served.memory.comments.of(typeof first === 'number' ? first : first.number) ?? []
  return {
    fill: (text: string) => text.replaceAll('<forge>', served.url),
    hide: (text: string) => text.replaceAll(served.url, '<forge>'),
    transcript: () =>
      [
        ...served.requests(),
        ...comments().map(({ url, author, body }) => `--- ${author} at ${url}\n${body}`),
        ...[...served.memory.git.branches].filter(([, commit]) => !given.has(commit)).map(([branch, commit]) => filesOn(branch, commit)),
      ].join('\n'),
    close: () => served.close(),
  }
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
