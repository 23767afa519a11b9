import { forgeSuite } from './forge.suite.ts'
import { forgeTwin } from './twin.ts'

forgeSuite('the twin', async (options) => {
  const forge = forgeTwin(options)
  return { forge, store: forge.store, close: async () => undefined }
})
