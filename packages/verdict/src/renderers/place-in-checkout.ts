import type { Place } from '../place.ts'
import type { Surroundings } from './renderer.ts'

/**
 * Says a place by its path from the root of the checkout; undefined where a forge cannot show it: outside
 * of the checkout. Without `pathInCheckout`, paths that are absolute or climb with `..` are outside.
 */
export function placeInCheckout(
  place: Place,
  around: Pick<Surroundings, 'pathInCheckout'>,
): Place | undefined {
  const path = around.pathInCheckout === undefined ? below(place.path) : around.pathInCheckout(place.path)
  return path === undefined ? undefined : { ...place, path }
}

function below(path: string): string | undefined {
  const outside = path === '' || /^([/\\]|[a-z]:)/iu.test(path) || path.split(/[/\\]/u).includes('..')
  return outside ? undefined : path
}
