/** Says why a request got no answer: what fetch itself says is always "fetch failed", and why, its cause says. */
export function reasonOf(error: unknown): string {
  const { cause = error } = partsOf(error)
  const { message, code } = partsOf(cause)
  const why = [message, code].filter((part) => typeof part === 'string' && part !== '')
  return why.length === 0 ? String(cause) : [...new Set(why)].join(', ')
}

/** Whether nobody listened, so that nothing was handed over. */
export function isUnheard(error: unknown): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(partsOf(partsOf(error).cause).code))
}

function partsOf(error: unknown): { readonly [Part in 'cause' | 'message' | 'code']?: unknown } {
  return typeof error === 'object' && error !== null ? error : {}
}
