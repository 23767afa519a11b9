import { htmlText } from '@ml-actions/verdict/escape/html'

/** A piece of HTML that was made here: only `tag` and `together` make one, so no text can pass for it. */
export interface Markup {
  readonly html: string
}

/** What stands in an element: text, which is escaped, or markup. */
export type Child = Markup | string | undefined

/**
 * Makes an element; attributes that are undefined are left out.
 * @example  tag('b', { class: 'x' }, '<').html // → '<b class="x">&#60;</b>'
 */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Child[]
): Markup {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${htmlText(String(value))}"`)
  return { html: `<${name}${said.join('')}>${together(children).html}</${name}>` }
}

/** Puts pieces one after another. */
export function together(children: readonly Child[]): Markup {
  return { html: children.map(htmlOf).join('') }
}

function htmlOf(child: Child): string {
  if (child === undefined) return ''
  return typeof child === 'string' ? htmlText(child) : child.html
}
