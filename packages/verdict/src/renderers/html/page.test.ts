import { expect, test } from '@jest/globals'
import { pageEnd, pageHead } from './page.ts'

test('a page allows what is in itself alone, and what it has not it does not allow', () => {
  const script = { text: 'x', hash: 'sha256-abc' }
  expect(pageHead({ title: 't', script, images: true })).toContain(
    `content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-abc'; img-src data:; base-uri 'none'; form-action 'none'"`,
  )
  expect(pageHead({ title: 't' })).not.toMatch(/script-src|img-src/)
  expect(pageEnd({ script })).toBe('\n</main>\n<script>x</script>\n</body>\n</html>\n')
  expect(pageEnd()).toBe('\n</main>\n</body>\n</html>\n')
})

test('a title is text', () => {
  expect(pageHead({ title: '</title><script>' })).toContain('<title>&#60;/title&#62;&#60;script&#62;</title>')
})

test.each(['light', 'dark'] as const)('a page that is %s is so for everybody', (theme) => {
  const page = pageHead({ title: 't', style: '.own{}', theme })
  expect(page).toContain(`:root{color-scheme:${theme};--page:`)
  expect(page).not.toContain('prefers-color-scheme')
  expect(page).toMatch(/\.own\{\}<\/style>/)
})
