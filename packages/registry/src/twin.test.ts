import { describe, test } from '@jest/globals'
import { sentences } from './registry.suite.ts'
import { registeredModelsTwin, registryStore, registryTwin } from './twin.ts'

describe('the twin, as a registry', () => {
  test.each(sentences)('$title', ({ holds }) => {
    const store = registryStore()
    return holds({
      registry: registryTwin(store),
      models: registeredModelsTwin(store),
      log: async (run) => {
        const id = store.addRun(run)
        return { id, artifacts: `mlflow-artifacts:/0/${id}/artifacts` }
      },
      logModel: async (runId, metrics) => store.logModel({ runId, folder: 'model', metrics }),
      fresh: 'churn',
    })
  })
})
