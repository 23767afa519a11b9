import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Spec } from '@ml-actions/action/action'
import { actionYaml, inputsTable, outputsTable } from '@ml-actions/action/describe'
import type { Inputs } from '@ml-actions/action/inputs'
import { actionNames, readText, root } from '../build/workspace.ts'
import { withImporters } from './data-docs.ts'
import { between, type Generated } from './generated.ts'
import { load } from './load.ts'

/** Writes each action's `action.yml` and its README's tables from `inputs.ts`. */
export async function actionFiles(): Promise<readonly Generated[]> {
  const files = await Promise.all(actionNames().map(filesOf))
  return files.flat()
}

async function filesOf(action: string): Promise<readonly Generated[]> {
  const spec = await specOf(action)
  const readme = `actions/${action}/README.md`
  const yaml = { path: `actions/${action}/action.yml`, text: actionYaml(spec) }
  if (!existsSync(join(root, readme))) return [yaml]
  const withInputs = between(readText(readme), 'inputs', inputsTable(spec))
  return [
    yaml,
    { path: readme, text: await withImporters(between(withInputs, 'outputs', outputsTable(spec))) },
  ]
}

/** Reads what an action asks for and gives. */
export async function specOf(action: string): Promise<Spec<Inputs>> {
  const { spec } = await load<{ spec?: Spec<Inputs> }>(`actions/${action}/src/inputs.ts`)
  if (spec === undefined) throw new Error(`actions/${action}/src/inputs.ts exports no spec`)
  return spec
}
