import { marked } from 'marked'

/** Shows a comment as the forge would: GitHub-flavoured Markdown rendered in a frame of its own. */
export async function commentPicture(body: string): Promise<string> {
  const html = await marked.parse(body, { gfm: true })
  return `<div class="comment"><div class="who"><b>github-actions</b> <span>bot</span> commented</div><div class="body">${html}</div></div>`
}
