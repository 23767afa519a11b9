import { spawn } from 'node:child_process'

/** What the server says of one text; the shapes are those of the Language Server Protocol 3.17. */
export interface LanguageServer {
  /** Opens a text as an editor does, and gives what is marked in it. */
  open(uri: string, text: string): Promise<readonly Diagnostic[]>
  complete(uri: string, at: Position): Promise<readonly Offer[]>
  /** What is shown where the pointer rests; empty where nothing is. */
  hover(uri: string, at: Position): Promise<string>
  close(): void
}

/** A place in a text, from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** A word that is offered. */
interface Offer {
  readonly label: string
  readonly documentation: string
}

/** A mark below a text. */
interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: Position }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/**
 * Starts the language server that editors use for YAML, by the path of its program, with its own settings.
 * @param schemaAt  what an editor downloads from an address; undefined where nothing is
 */
export async function startLanguageServer(
  program: string,
  schemaAt: (address: string) => string | undefined,
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = new Map<number, (result: unknown) => void>()
  const marks = new Map<string, (found: readonly Diagnostic[]) => void>()
  let asked = 0
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      asked += 1
      answers.set(asked, resolve)
      send({ id: asked, method, params })
    })
  const heard = ({ id, method, params, result }: Message) => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] }
      marks.get(uri)?.(diagnostics)
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section: string }[] }
      send({ id, result: items.map(({ section }) => (section === 'yaml' ? settings : {})) })
    } else if (method === 'vscode/content') {
      const text = schemaAt(String(params))
      send(text === undefined ? { id, error: { code: 404, message: 'not found' } } : { id, result: text })
    } else if (method !== undefined && id !== undefined) send({ id, result: null })
    else if (id !== undefined) answers.get(id)?.(result)
  }
  server.stdout.on('data', framed(heard))
  const textDocument = {
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
  }
  const capabilities = { textDocument, workspace: { configuration: true } }
  await ask('initialize', { processId: process.pid, rootUri: null, capabilities })
  send({ method: 'initialized', params: {} })
  // As Visual Studio Code does: the editor fetches schemas, the server asks it.
  send({ method: 'yaml/registerContentRequest', params: {} })
  return {
    open: (uri, text) =>
      new Promise((resolve) => {
        marks.set(uri, resolve)
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
        })
      }),
    complete: async (uri, position) =>
      offersIn(await ask('textDocument/completion', { textDocument: { uri }, position })),
    hover: async (uri, position) =>
      wordsOf((await ask('textDocument/hover', { textDocument: { uri }, position })) as Shown | null),
    close: () => void server.kill(),
  }
}

/** As an editor is after its installation, but for the catalogue of schemas in the network. */
const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } }

type Shown = { readonly contents?: unknown; readonly documentation?: unknown }

function offersIn(result: unknown): readonly Offer[] {
  const items = Array.isArray(result)
    ? result
    : ((result as { items?: readonly unknown[] } | null)?.items ?? [])
  return items.map((item) => {
    const { label, documentation } = item as { label: string; documentation?: unknown }
    return { label, documentation: wordsOf({ contents: documentation }) }
  })
}

function wordsOf(shown: Shown | null): string {
  const contents = shown?.contents ?? ''
  if (typeof contents === 'string') return contents
  return String((contents as { value?: unknown }).value ?? '')
}

/** Puts what comes in pieces together to messages: `Content-Length: N`, an empty line, N bytes of JSON. */
function framed(heard: (message: Message) => void): (piece: Buffer) => void {
  let held = Buffer.alloc(0)
  return (piece) => {
    held = Buffer.concat([held, piece])
    for (;;) {
      const head = held.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(held.subarray(0, Math.max(head, 0)).toString())?.[1])
      if (head < 0 || held.length < head + 4 + length) return
      heard(JSON.parse(held.subarray(head + 4, head + 4 + length).toString()))
      held = held.subarray(head + 4 + length)
    }
  }
}
