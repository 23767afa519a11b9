import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'

/**
 * Chooses the metrics server's address: the input's, else the file's.
 * @throws {Misuse} for no http(s) address, or one with a password in it
 */
export function metricsAddress(input: string, file: string, place: Place): string {
  const [text, at] = input === '' ? [file, place] : [input, { path: 'input prometheus' }]
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Misuse({
      // A password stands before the last @, whatever is wrong with the rest.
      is: `the address of Prometheus is ${JSON.stringify(text.replace(/^.*@/s, '…@').slice(0, 80))}`,
      wanted: 'an address such as http://prometheus.monitoring:9090',
      todo: 'mend it',
      place: at,
    })
  }
  if (url.username === '' && url.password === '') return text
  throw new Misuse({
    is: `the address of Prometheus on ${url.host} holds a user or a password`,
    wanted: 'an address alone',
    todo: 'give a bearer token by the input "prometheus-token"',
    place: at,
  })
}
