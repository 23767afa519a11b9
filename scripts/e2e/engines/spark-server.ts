import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from '../free-port.ts'
import { pythonTool } from '../tools.ts'
import { jdkOf } from './jdk.ts'
import { startServer } from './server-process.ts'

/** A real Spark Thrift Server on loopback, with a catalog in memory, that knows one user. */
export interface SparkServer {
  readonly url: string
  readonly user: string
  readonly password: string
  /** What tells of its jobs: Spark's own pages. */
  readonly pages: string
  /** A folder for the files of tables. */
  readonly store: string
  close(): Promise<void>
}

/** Settings of Spark by their names. */
type Settings = Readonly<Record<string, string>>

/**
 * Starts the Thrift Server of Spark 4.3.0 over HTTP, with both processors of one machine, and waits until it answers.
 * @param settings  of Spark, besides or in place of those that are set here
 */
export async function startSpark(settings: Settings = {}): Promise<SparkServer> {
  const binary = pythonTool('pyspark', '4.3.0', undefined, 'spark-submit')
  const java = jdkOf(17)
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-spark-'))
  const store = join(home, 'store')
  mkdirSync(store)
  compile(java, { binary, to: join(home, 'classes') })
  const [port, pagesPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}/cliservice`
  // The scripts that it begins with end in the server itself: there is one process to end.
  const close = await startServer({
    name: 'Spark',
    home,
    command: binary,
    words: wordsFor({ home, port, pagesPort, settings }),
    env: {
      ...process.env,
      JAVA_HOME: java,
      // By it the scripts find the rest of the package.
      PYSPARK_PYTHON: join(dirname(binary), 'python3'),
      SPARK_LOCAL_IP: '127.0.0.1',
      TZ: 'Asia/Kolkata',
    },
    isReady: () => asksWhoIsThere(url),
  })
  return { url, user: 'somebody', password: 'sesame', pages: `http://127.0.0.1:${pagesPort}`, store, close }
}

/** Spark has no list of users of its own: it asks a class that is named to it. */
function compile(java: string, { binary, to }: { readonly binary: string; readonly to: string }): void {
  const [jars] = globSync(join(dirname(binary), '..', 'lib', 'python*', 'site-packages', 'pyspark', 'jars'))
  const source = join(import.meta.dirname, 'Known.java')
  execFileSync(join(java, 'bin', 'javac'), ['-cp', join(String(jars), '*'), '-d', to, source], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

interface Laid {
  readonly home: string
  readonly port: number
  readonly pagesPort: number
  readonly settings: Settings
}

function wordsFor({ home, port, pagesPort, settings }: Laid): readonly string[] {
  const all = {
    'spark.driver.memory': '1g',
    'spark.sql.catalogImplementation': 'in-memory',
    'spark.sql.warehouse.dir': join(home, 'warehouse'),
    'spark.driver.extraClassPath': join(home, 'classes'),
    'spark.hadoop.hive.server2.authentication': 'CUSTOM',
    // It is looked up in settings of Hive's own, which begin with Java's.
    'spark.driver.extraJavaOptions': '-Dhive.server2.custom.authentication.class=Known',
    'spark.sql.shuffle.partitions': '2',
    'spark.ui.port': String(pagesPort),
    'spark.ui.showConsoleProgress': 'false',
    // Not as they are by default, so that what a session sets is seen to be needed.
    'spark.sql.ansi.enabled': 'false',
    'spark.sql.parser.escapedStringLiterals': 'true',
    'spark.sql.parquet.datetimeRebaseModeInRead': 'LEGACY',
    'spark.hadoop.hive.server2.transport.mode': 'http',
    'spark.hadoop.hive.server2.thrift.bind.host': '127.0.0.1',
    'spark.hadoop.hive.server2.thrift.http.port': String(port),
    'spark.hadoop.hive.server2.thrift.http.path': 'cliservice',
    ...settings,
  }
  return [
    ...['--master', 'local[2]', '--class', 'org.apache.spark.sql.hive.thriftserver.HiveThriftServer2'],
    ...Object.entries(all).flatMap(([name, value]) => ['--conf', `${name}=${value}`]),
    'spark-internal',
  ]
}

/** It asks who is there before anything else, once it listens. */
async function asksWhoIsThere(url: string): Promise<boolean> {
  return (await fetch(url, { method: 'POST' })).status === 401
}
