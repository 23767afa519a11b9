const timeoutMilliseconds = 5_000

/**
 * Posts JSON once, with a time limit and without following redirects.
 * @returns undefined when it was taken, else why not; the address is a secret and never in it
 */
export async function post(address: string, body: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    })
    await response.body?.cancel()
    return response.ok ? undefined : `status ${response.status}`
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? `no answer in ${timeoutMilliseconds / 1000} s`
      : 'no connection'
  }
}
