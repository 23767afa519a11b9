import { at, canonical, isList, isObject, type Json } from './json.ts'

const mostCharacters = 120

/** Says a field's value for people and logs. Of a pod template only the images are said: the rest may hold secrets. */
export function valueInWords(path: string, value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  if (path !== '/spec/template') return shortened(canonical(value))
  const containers = at(value, '/spec/containers')
  const images = (isList(containers) ? containers : []).filter(isObject).map((one) => String(one['image']))
  return `pods of ${images.join(', ')}`
}

function shortened(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`
}
