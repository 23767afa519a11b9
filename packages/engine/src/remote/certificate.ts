import { type Message, Misuse, Outage } from '@ml-actions/verdict/faults'

/** What Node says of a certificate whose authority it does not know. */
const untrusted = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/**
 * Says what is wrong with a server's certificate; undefined where a request failed by something else.
 * @param error  what `fetch` threw
 */
export function certificateFault(error: unknown, address: string): Misuse | Outage | undefined {
  const code = codeOf(error)
  const { origin } = new URL(address)
  const told = (what: string, wanted: string, todo: string): Message => ({
    is: `the certificate of ${origin} ${what} (${code})`,
    wanted,
    todo,
  })
  if (untrusted.has(code)) {
    const todo =
      'set NODE_EXTRA_CA_CERTS for the step to a PEM file with the certificate of your own authority'
    return new Misuse(told('is signed by nobody that this machine trusts', 'one that it trusts', todo))
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const todo = 'name the server by a host that stands in its certificate'
    return new Misuse(told('is that of another host', 'a certificate of the host that is asked', todo))
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    const todo = 'renew it on the server, then run the job again'
    return new Outage(told('is not valid at this time', 'one that is valid now', todo), error)
  }
  return undefined
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}
