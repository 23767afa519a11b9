import { byGitlab } from './gitlab.ts'
import { dying, twoAtOnce } from './interrupted.ts'
import { broken, fewRows, oneColumn, registryDown, usual } from './nothing-trained.ts'
import type { Story } from './story.ts'
import { better, worse } from './trained.ts'

/** The endings of a week, each from the same beginning. */
export const stories: readonly Story[] = [
  { name: 'a usual week', tell: usual },
  { name: 'broken data', tell: broken },
  { name: 'one column of many has drifted', tell: oneColumn },
  { name: 'too few rows', tell: fewRows },
  { name: 'MLflow is down', tell: registryDown },
  { name: 'drift and a worse model', tell: worse },
  { name: 'drift and a better model, taken back', tell: better },
  { name: 'three runs die on the way', tell: dying },
  { name: 'two runs at once', tell: twoAtOnce },
  { name: 'by a schedule of GitLab', tell: byGitlab },
]
