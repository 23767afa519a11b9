import { HttpClient } from '@actions/http-client'

/** The runner's proxies (`https_proxy`, `no_proxy`), which Node's own fetch does not follow unless it is started so. */
export function throughProxy(address: string): object {
  const dispatcher = new HttpClient('ml-actions').getAgentDispatcher(address)
  return dispatcher === undefined ? {} : { dispatcher }
}
