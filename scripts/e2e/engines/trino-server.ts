import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'
import { makeCertificates } from '../kubernetes/certificates.ts'
import { mavenArchive } from '../tools.ts'
import { byHand } from './by-hand.ts'
import { jdkOf } from './jdk.ts'
import { startServer } from './server-process.ts'

/** A real Trino on loopback, with the catalogs `hive` and `nanos` (files of a folder) and `memory`. */
export interface TrinoServer {
  readonly url: string
  /** The same with TLS, by a certificate that the authority in this file signed. */
  readonly secure: { readonly url: string; readonly authority: string }
  /** The folder that the catalogs of files call `local:///`. */
  readonly store: string
  close(): Promise<void>
}

const archive = {
  group: 'io.trino',
  artifact: 'trino-server',
  version: '476',
  sha256: 'cfd5accde17e8ebd251eeeb78aed1f490e77bb3a164d95a0f454bf8a7c1cbd3f',
}

/** What is asked of; the other plugins are 900 MB and slow the start. */
const plugins = ['exchange-filesystem', 'hive', 'memory', 'tpch']

/**
 * Starts Trino 476 as one coordinator that works itself, on a free port, and waits until it reads tables.
 * @param gigabytes  its memory, of which queries may use half
 */
export async function startTrino(gigabytes = 2): Promise<TrinoServer> {
  const java = join(jdkOf(24), 'bin', 'java')
  const server = mavenArchive(archive, (folder) => {
    for (const name of readdirSync(join(folder, 'plugin')))
      if (!plugins.includes(name)) rmSync(join(folder, 'plugin', name), { recursive: true })
  })
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-trino-'))
  const store = join(home, 'store')
  const [port, securePort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  const { authority, certificate, key } = makeCertificates(home)
  const identity = join(home, 'identity.pem')
  writeFileSync(identity, readFileSync(key, 'utf8') + readFileSync(certificate, 'utf8'))
  laySettings({ home, store, server, port, securePort, identity, gigabytes })
  const close = await startServer({
    name: 'Trino',
    home,
    command: java,
    words: wordsFor(home, server, gigabytes),
    isReady: () => readsTables(url),
  })
  return { url, secure: { url: `https://localhost:${securePort}`, authority }, store, close }
}

interface Laid {
  readonly home: string
  readonly store: string
  readonly server: string
  readonly port: number
  readonly securePort: number
  /** A PEM file with the server's key and certificate. */
  readonly identity: string
  readonly gigabytes: number
}

function laySettings({ home, store, server, port, securePort, identity, gigabytes }: Laid): void {
  for (const folder of ['etc/catalog', 'store']) mkdirSync(join(home, folder), { recursive: true })
  const files = {
    'etc/config.properties': [
      'coordinator=true',
      'node-scheduler.include-coordinator=true',
      `http-server.http.port=${port}`,
      'http-server.https.enabled=true',
      `http-server.https.port=${securePort}`,
      `http-server.https.keystore.path=${identity}`,
      `discovery.uri=http://127.0.0.1:${port}`,
      `query.max-memory=${gigabytes / 2}GB`,
      `query.max-memory-per-node=${gigabytes / 2}GB`,
      // What was asked is told long after.
      'query.max-history=10000',
      'node.environment=test',
      'node.id=one',
      'node.internal-address=127.0.0.1',
      'node.bind-ip=127.0.0.1',
      `plugin.dir=${join(server, 'plugin')}`,
    ],
    'etc/log.properties': ['io.trino=WARN'],
    'etc/catalog/hive.properties': filesOf(store, 'metastore', 'MICROSECONDS'),
    'etc/catalog/nanos.properties': filesOf(store, 'metastore-of-nanos', 'NANOSECONDS'),
    'etc/catalog/memory.properties': ['connector.name=memory'],
    // Rows without end, made as they are read.
    'etc/catalog/tpch.properties': ['connector.name=tpch'],
  }
  for (const [path, lines] of Object.entries(files)) writeFileSync(join(home, path), `${lines.join('\n')}\n`)
}

/** A catalog of files below a folder, by Hive's connector, which reads times to milliseconds if not told otherwise. */
function filesOf(store: string, metastore: string, precision: string): readonly string[] {
  return [
    'connector.name=hive',
    'hive.metastore=file',
    `hive.metastore.catalog.dir=local:///${metastore}`,
    `hive.timestamp-precision=${precision}`,
    'hive.parquet.time-zone=UTC',
    'fs.native-local.enabled=true',
    `local.location=${store}`,
  ]
}

function wordsFor(home: string, server: string, gigabytes: number): readonly string[] {
  return [
    `-Xmx${gigabytes}G`,
    '-Djdk.attach.allowAttachSelf=true',
    '--add-modules=jdk.incubator.vector',
    '--sun-misc-unsafe-memory-access=allow',
    '--enable-native-access=ALL-UNNAMED',
    `-Dconfig=${join(home, 'etc', 'config.properties')}`,
    `-Dlog.levels-file=${join(home, 'etc', 'log.properties')}`,
    '-cp',
    join(server, 'lib', '*'),
    'io.trino.server.TrinoServer',
  ]
}

/** Trino says that it has started seconds before it counts itself among the nodes that read a table. */
async function readsTables(url: string): Promise<boolean> {
  await byHand(url).carryOut('SELECT count(*) FROM tpch.tiny.nation')
  return true
}
