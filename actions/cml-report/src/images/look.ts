/** A page that a picture is made for. */
export type Look = 'light' | 'dark'

/** What a workflow says about the pages that its pictures are for. */
export type Theme = 'auto' | Look

/** The looks that a picture is drawn in, the one that stands where nothing else is known first. */
export function looksOf(theme: Theme): readonly Look[] {
  return theme === 'auto' ? ['light', 'dark'] : [theme]
}
