import { act } from './act.ts'
import { browser } from './browser.ts'
import type { Checked } from './checked.ts'
import { dvc } from './dvc.ts'
import { editor } from './editor/editor.ts'
import { engines } from './engines/engines.ts'
import { examples } from './examples/examples.ts'
import { gitlab } from './gitlab/gitlab.ts'
import { kubernetes } from './kubernetes/kubernetes.ts'
import { mlflow } from './mlflow.ts'
import { release } from './release.ts'
import { training } from './training/training.ts'
import { workflows } from './workflows.ts'

/** All groups of the suite, the longest first, so that no lane is left with one of them at the end. */
export const groups: Readonly<Record<string, () => Promise<readonly Checked[]>>> = {
  kubernetes,
  training,
  examples,
  engines,
  gitlab,
  act,
  mlflow,
  dvc,
  browser,
  editor,
  workflows,
  release,
}
