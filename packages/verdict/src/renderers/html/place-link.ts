import { linkAddress } from '@ml-actions/verdict/escape/address'
import { type Place, placeInWords } from '@ml-actions/verdict/place'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Surroundings } from '../renderer.ts'
import { type Markup, tag } from './markup.ts'

/** A place in words, as a link to the commit where the host knows one. */
export function placeLink(place: Place, around: Surroundings): Markup {
  const text = tag('code', {}, shorten(placeInWords(place), 300))
  const link = around.linkTo?.(place.path, place.line)
  const address = link === undefined ? undefined : linkAddress(link)
  return address === undefined ? text : tag('a', { href: address, rel: 'noreferrer' }, text)
}
