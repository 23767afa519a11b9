import type { Artifact } from '../artifacts.ts'
import type { Check, CheckNote, CheckReport } from '../checks.ts'
import type { Deployment, DeploymentState } from '../deployments.ts'
import type { Pull } from '../pulls.ts'
import type { WorkflowRun } from '../runs.ts'
import type { Status } from '../statuses.ts'
import { type Change, type CommentStore, commentStore, type TwinOptions } from '../twin.ts'
import { type GitStore, gitStore } from './git-store.ts'
import type { SeedArtifact, SeedRun } from './holdings.ts'
import { type Threads, threadsOf } from './threads.ts'
import { zipOf } from './zip.ts'

/** A check as a forge keeps it. */
export interface KeptCheck extends Omit<Check, 'notes'> {
  readonly report: CheckReport
  readonly notes: readonly CheckNote[]
}

/** A deployment with what was said about it, oldest first. */
export interface KeptDeployment extends Deployment {
  readonly marks: { readonly state: DeploymentState; readonly url: string }[]
}

/** An artifact with its bytes. */
export interface KeptArtifact extends Artifact {
  readonly run: number
  readonly zip: Uint8Array
}

/** Everything that a forge knows, as one memory that the twin, or a server of it, works on. */
export interface Memory {
  /** `owner/name`. */
  readonly repository: string
  readonly isPrivate: boolean
  readonly comments: CommentStore
  readonly commitComments: Threads<string>
  readonly checks: KeptCheck[]
  /** Oldest first. */
  readonly deployments: KeptDeployment[]
  /** By commit, newest first. */
  readonly statuses: Map<string, readonly Status[]>
  readonly pulls: readonly Pull[]
  readonly git: GitStore
  readonly runs: readonly WorkflowRun[]
  readonly artifacts: readonly KeptArtifact[]
  /** Numbers things, from 1 on. */
  nextId(): number
}

/** Makes the memory of a twin. */
export function memoryOf(options: TwinOptions): Memory {
  const { repository = 'org/repo', changes = [1], commits = [], runs = [], artifacts = [] } = options
  let count = 0
  const nextId = () => ++count
  const commitUrl = (sha: string, id: number) =>
    `https://forge.invalid/${repository}/commit/${sha}#commitcomment-${id}`
  const commitComments = threadsOf((sha: string) => /^[0-9a-f]{40}$/.test(sha), commitUrl, nextId)
  for (const { sha, author, body } of options.commitComments ?? []) commitComments.add(sha, author, body)
  return {
    repository,
    isPrivate: options.private ?? false,
    comments: commentStore(options),
    commitComments,
    checks: [],
    deployments: [],
    statuses: new Map(),
    pulls: changes.map((change) => pullOf(change, repository)),
    git: gitStore(commits),
    runs: runs.map((run) => runOf(run, repository)),
    artifacts: artifacts.map((artifact, at) => artifactOf(artifact, at + 1, repository)),
    nextId,
  }
}

/** A name of a commit made of one digit. */
const shaOf = (digit: string) => digit.repeat(40)

function pullOf(change: Change, repository: string): Pull {
  const said = typeof change === 'number' ? { number: change } : change
  return {
    state: 'open',
    draft: false,
    locked: false,
    head: { sha: shaOf('a'), branch: 'topic', repository },
    base: { sha: shaOf('b'), branch: 'main', repository },
    url: `https://forge.invalid/${repository}/pull/${said.number}`,
    ...said,
  }
}

function runOf(run: SeedRun, repository: string): WorkflowRun {
  return {
    number: run.id,
    attempt: 1,
    path: '.github/workflows/ci.yml',
    event: 'push',
    conclusion: 'success',
    head: { sha: shaOf('a'), branch: 'main', repository },
    url: `https://forge.invalid/${repository}/actions/runs/${run.id}`,
    ...run,
  }
}

function artifactOf(seed: SeedArtifact, id: number, repository: string): KeptArtifact {
  const zip = seed.zip ?? zipOf(seed.files ?? {})
  const { run, name, expired = false } = seed
  const url = `https://forge.invalid/${repository}/actions/runs/${run}/artifacts/${id}`
  return { id, run, name, bytes: zip.length, expired, digest: undefined, url, zip }
}
