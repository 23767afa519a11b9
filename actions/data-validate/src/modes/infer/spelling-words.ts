import { counted, grouped } from '@ml-actions/conditions/words'
import { printInline } from '@ml-actions/data-validate/contract/print'
import { type Showing, showText } from '@ml-actions/data-validate/values/show'
import { placeInWords } from '@ml-actions/verdict/place'
import type { Spelt } from './spell.ts'
import type { Proposal } from './trial.ts'

/** Says how the cells of a column are written, with a cell itself only where the author wants cells shown. */
export function spellingInWords(spelt: Spelt | undefined, showing: Showing): readonly string[] {
  if (spelt === undefined) return []
  const { chosen, either, nearly } = spelt
  if (chosen !== undefined) {
    const such = chosen.such === undefined ? undefined : showText(chosen.such, showing)
    const example = such === undefined ? '' : `, such as ${JSON.stringify(such)}`
    return [
      `${grouped(chosen.spelled)} of ${counted(chosen.cells, 'cell')} written as is said here${example}`,
    ]
  }
  if (either.length > 0) {
    return [
      'Left open: no cell tells which of these it is; say the right one in place of the type:',
      ...either.map(writtenOut),
    ]
  }
  return nearly === undefined ? [] : nearlyInWords(nearly, showing)
}

/** A proposal as a contract writes it: `{ type: date, format: { strptime: "%d.%m.%Y" } }`. */
export function writtenOut({ type, keywords }: Proposal): string {
  return printInline({ type, ...keywords })
}

function nearlyInWords(nearly: Proposal, showing: Showing): readonly string[] {
  const { cells, misfits, examples } = nearly
  const places = examples.map(({ text, place }) => {
    const shown = showText(text, showing)
    return shown === undefined ? placeInWords(place) : `${placeInWords(place)} (${JSON.stringify(shown)})`
  })
  const more = misfits > places.length ? ` and ${grouped(misfits - places.length)} more` : ''
  return [
    `Probably faults: all but ${grouped(misfits)} of ${counted(cells, 'cell')} are of the type below; not ${places.join(', ')}${more}.`,
    'Say it in place of the type, and each of them is found:',
    writtenOut(nearly),
  ]
}
