import { assetsSuite } from './assets.suite.ts'
import { checksSuite } from './checks.suite.ts'
import { deploymentsSuite } from './deployments.suite.ts'
import { forgeSuite } from './forge.suite.ts'
import { commitCommentsSuite, portsSuite } from './ports.suite.ts'
import { runsSuite } from './runs.suite.ts'
import { assetsTwin } from './twin/assets-twin.ts'
import { checksTwin } from './twin/checks-twin.ts'
import { deploymentsTwin } from './twin/deployments-twin.ts'
import { memoryOf } from './twin/memory.ts'
import { artifactsTwin, contentsTwin, historyTwin, pullsTwin, runsTwin } from './twin/reads-twin.ts'
import { statusesTwin } from './twin/statuses-twin.ts'
import { commentsTwin, forgeTwin, mostCharacters, type TwinOptions } from './twin.ts'

const close = async () => undefined

forgeSuite('the twin', mostCharacters, async (options) => {
  const forge = forgeTwin(options)
  return { forge, store: forge.store, close }
})

const open = async (options: TwinOptions) => {
  const memory = memoryOf(options)
  return {
    memory,
    close,
    commitComments: commentsTwin(memory.comments, memory.commitComments, 'commit-'),
    statuses: statusesTwin(memory),
    pulls: pullsTwin(memory),
    history: historyTwin(memory),
    contents: contentsTwin(memory),
    checks: checksTwin(memory),
    deployments: deploymentsTwin(memory),
    runs: runsTwin(memory),
    artifacts: artifactsTwin(memory),
    assets: assetsTwin(memory),
  }
}

portsSuite('the twin', open)
checksSuite('the twin', open)
runsSuite('the twin', open)
assetsSuite('the twin', open)
commitCommentsSuite('the twin', open)
deploymentsSuite('the twin', open)
