import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'

/**
 * Checks the metrics server's address.
 * @throws {Misuse} for no http(s) address, or one with a password in it
 */
export function metricsAddress(text: string, place: Place): void {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Misuse({
      // A password stands before the last @, whatever is wrong with the rest.
      is: `the address of Prometheus is ${JSON.stringify(text.replace(/^.*@/s, '…@').slice(0, 80))}`,
      wanted: 'an address such as http://prometheus.monitoring:9090',
      todo: 'mend it',
      place,
    })
  }
  if (url.username === '' && url.password === '') return
  throw new Misuse({
    is: `the address of Prometheus on ${url.host} holds a user or a password`,
    wanted: 'an address alone',
    todo: 'give a bearer token by the input "prometheus-token"',
    place,
  })
}

/**
 * Refuses to send the token to an address that only the rollout file names: whoever changes that file would choose who
 * gets it.
 * @throws {Misuse} for a token without an address beside it
 */
export function refuseChosenElsewhere(
  given: { readonly 'prometheus-token': string; readonly 'prometheus-url': string },
  url: string,
  place: Place,
): void {
  if (given['prometheus-token'] === '' || given['prometheus-url'] !== '') return
  const { origin } = new URL(url)
  throw new Misuse({
    is: `the input "prometheus-token" would be sent to ${origin}, which the rollout file alone names`,
    wanted: 'an address that the workflow names: whoever changes the file would choose who gets the token',
    todo: `give the input "prometheus-url" beside it, if ${origin} is to have it`,
    place,
  })
}
