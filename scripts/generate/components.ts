import { actionNames, filesBelow, readText } from '../build/workspace.ts'
import { specOf } from './actions.ts'
import { componentYaml } from './component.ts'
import type { Generated } from './generated.ts'

/** Writes a CI/CD component for GitLab from each action's `inputs.ts`, `templates/<action>.yml`. */
export async function components(): Promise<readonly Generated[]> {
  return Promise.all(
    actionNames().map(async (action) => ({
      path: `templates/${action}.yml`,
      text: componentYaml(await specOf(action), { history: readsHistory(action) }),
    })),
  )
}

/** Whether an action looks at the project's earlier commits: only then the whole history is fetched. */
function readsHistory(action: string): boolean {
  const sources = filesBelow(
    `actions/${action}/src`,
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  )
  return sources.some((path) => readText(path).includes("'@ml-actions/action/git'"))
}
