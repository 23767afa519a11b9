/** What one folder may import, and which of its files may touch the world. */
export interface Room {
  /** Our packages, by name. */
  readonly ours: readonly string[]
  /** Third-party packages, by name. */
  readonly theirs: readonly string[]
  /** Files below `src/` that may use `node:*`, the process, the network, the clock or chance; `*` stands for any name. */
  readonly edges: readonly string[]
}

/**
 * The rooms of the house. A new dependency, or a new edge, is a change of this table and of ARCHITECTURE.md.
 */
export const rooms: Readonly<Record<string, Room>> = {
  'packages/verdict': { ours: [], theirs: [], edges: [] },
  'packages/stats': { ours: [], theirs: [], edges: [] },
  'packages/dataset': {
    ours: ['verdict'],
    theirs: [],
    edges: ['sources/local.ts', 'sources/decompress.ts'],
  },
  'packages/http': { ours: ['verdict'], theirs: ['@actions/http-client'], edges: ['patience.ts'] },
  'packages/engine': {
    ours: ['http', 'verdict'],
    theirs: [],
    edges: [
      'adapters/duckdb.ts',
      'adapters/spark.ts',
      'adapters/trino.ts',
      'deadline.ts',
      'remote/exchange.ts',
      'remote/loopback-twin.ts',
      'spark/serve-twin.ts',
      'trino/serve-twin.ts',
    ],
  },
  'packages/conditions': {
    ours: ['action', 'dataset', 'engine', 'stats', 'verdict'],
    theirs: ['re2js'],
    edges: [],
  },
  'packages/metrics': { ours: ['dataset', 'stats', 'verdict'], theirs: ['yaml', 'smol-toml'], edges: [] },
  'packages/forge': {
    ours: ['http', 'verdict'],
    theirs: ['@actions/github'],
    edges: [
      'github/client.ts',
      'github/download.ts',
      'github-twin/description.ts',
      'gitlab/client.ts',
      'patience.ts',
      'twin/loopback.ts',
    ],
  },
  'packages/registry': {
    ours: ['http', 'verdict'],
    theirs: [],
    edges: ['mlflow/client.ts', 'mlflow/serve-twin.ts'],
  },
  'packages/rollout': {
    ours: ['dataset', 'verdict', 'stats'],
    theirs: ['@kubernetes/client-node', 'ajv'],
    edges: [
      'digest.ts',
      'kubernetes/client.ts',
      'kubernetes/credentials.ts',
      'kubernetes/serve-twin.ts',
      'telemetry/http.ts',
      'telemetry/serve-twin.ts',
      'clock.ts',
    ],
  },
  'packages/action': {
    ours: ['verdict'],
    theirs: ['@actions/cache', '@actions/core', 'yaml'],
    edges: [
      'channels/post.ts',
      'hosts/github.ts',
      'hosts/gitlab.ts',
      'hosts/terminal.ts',
      'interrupt.ts',
      'cache.ts',
      'git.ts',
      'reports.ts',
      'run-action.ts',
      'settings-file.ts',
    ],
  },
  'actions/data-validate': {
    ours: ['action', 'conditions', 'dataset', 'engine', 'stats', 'verdict'],
    theirs: [],
    edges: ['main.ts', 'disk/temporary.ts'],
  },
  'actions/model-gate': {
    ours: ['action', 'conditions', 'dataset', 'engine', 'metrics', 'registry', 'stats', 'verdict'],
    theirs: ['ajv', 'saxes'],
    edges: [
      'main.ts',
      'predictors/call-http.ts',
      'predictors/onnx-script.ts',
      'predictors/process.ts',
      'predictors/staying-process.ts',
    ],
  },
  'actions/cml-report': {
    ours: ['action', 'dataset', 'forge', 'metrics', 'registry', 'verdict'],
    // All but ajv are for images/program.ts, which is bundled apart.
    theirs: ['ajv', '@resvg/resvg-wasm', 'vega', 'vega-interpreter', 'vega-lite'],
    edges: ['main.ts', 'dvc/local-cache.ts', 'images/child.ts', 'images/program.ts'],
  },
  'actions/canary-deploy': {
    ours: ['action', 'dataset', 'rollout', 'verdict'],
    theirs: [],
    edges: ['main.ts'],
  },
  'actions/drift-check': {
    ours: ['action', 'conditions', 'dataset', 'engine', 'metrics', 'stats', 'verdict'],
    theirs: ['ajv'],
    edges: ['main.ts'],
  },
  'actions/model-registry': {
    ours: ['action', 'dataset', 'metrics', 'registry', 'verdict'],
    theirs: [],
    edges: ['main.ts'],
  },
  'actions/rollback': {
    ours: ['action', 'forge', 'registry', 'rollout', 'verdict'],
    theirs: [],
    edges: ['main.ts'],
  },
}
