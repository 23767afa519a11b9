import type { Artifacts } from '../artifacts.ts'
import type { Contents } from '../contents.ts'
import type { History } from '../history.ts'
import type { Pulls } from '../pulls.ts'
import type { Runs } from '../runs.ts'
import { carryOut } from '../twin.ts'
import type { Memory } from './memory.ts'

/** The pull requests of a twin. */
export function pullsTwin({ comments, pulls }: Memory): Pulls {
  return {
    pull: (number) => carryOut(comments, 'pull-read', () => pulls.find((pull) => pull.number === number)),
    from: (repository, branch) =>
      carryOut(comments, 'pull-list', () =>
        pulls
          .filter(({ head }) => head.repository === repository && head.branch === branch)
          .toSorted((one, other) => other.number - one.number),
      ),
  }
}

/** The history of a twin's commits. */
export function historyTwin({ comments, git }: Memory): History {
  return { mergeBase: (one, other) => carryOut(comments, 'compare', () => git.mergeBase(one, other)) }
}

/** The files of a twin's commits. */
export function contentsTwin({ comments, git }: Memory): Contents {
  return {
    read: (path, at, mostBytes) =>
      carryOut(comments, 'contents', () => {
        const bytes = git.fileAt(at, path)?.bytes
        return bytes !== undefined && bytes.length > mostBytes ? 'too-large' : bytes
      }),
  }
}

/** What the runs of a twin have left behind. */
export function artifactsTwin({ comments, artifacts }: Memory): Artifacts {
  return {
    list: (run) =>
      carryOut(comments, 'artifact-list', () =>
        artifacts
          .filter((artifact) => artifact.run === run)
          .map(({ zip: _zip, run: _run, ...artifact }) => artifact),
      ),
    download: (id, mostBytes) =>
      carryOut(comments, 'artifact-download', () => {
        const artifact = artifacts.find((one) => one.id === id)
        if (artifact === undefined || artifact.expired) return 'gone'
        return artifact.zip.length > mostBytes ? 'too-large' : artifact.zip
      }),
  }
}

/** The workflow runs of a twin. */
export function runsTwin({ comments, runs }: Memory): Runs {
  return {
    run: (id) => carryOut(comments, 'run-read', () => runs.find((run) => run.id === id)),
    ofBranch: (workflow, branch, most) =>
      carryOut(comments, 'run-list', () =>
        runs
          .filter(({ path, head, event, conclusion }) => {
            const isIts = path.endsWith(`/${workflow}`) && head.branch === branch
            return isIts && event === 'push' && conclusion !== ''
          })
          .toSorted((one, other) => other.id - one.id)
          .slice(0, most),
      ),
  }
}
