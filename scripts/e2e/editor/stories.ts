/** What a person does in an editor, and what is shown. `▮` is where the cursor, or the pointer, rests. */
export interface EditorStory {
  readonly title: string
  /** The address of the schema, below that of the release. */
  readonly schema: string
  readonly text: string
  /** Words that are offered there, each with a part of what is said of it. */
  readonly offers?: Readonly<Record<string, string>>
  /** A part of what is shown there. */
  readonly hover?: string
  /** Parts of what is marked in the file, in any order; none but these. */
  readonly marks?: readonly string[]
}

/** One story of each file at least: what is offered, what is shown, what is marked. */
export const editorStories: readonly EditorStory[] = [
  {
    title: 'the keys of a column are offered',
    schema: 'data-validate/contract.schema.json',
    text: 'contract: 1\ncolumns:\n  age:\n    type: int64\n    ▮\n',
    offers: {
      max: 'every value is at most this',
      'null-share': 'the share of nulls',
      unique: 'no value stands twice',
    },
    marks: [],
  },
  {
    title: 'the types of a column are offered',
    schema: 'data-validate/contract.schema.json',
    text: 'contract: 1\ncolumns:\n  age:\n    type: ▮\n',
    offers: { int64: '', category: '', datetime: '' },
  },
  {
    title: 'a key of the long form is explained',
    schema: 'data-validate/contract.schema.json',
    text: 'contract: 1\ncolumns:\n  age: { max: { value: 120, w▮hy: sensor cap } }\n',
    hover: 'Why it is demanded',
    marks: [],
  },
  {
    title: 'a mistyped key of a contract is marked',
    schema: 'data-validate/contract.schema.json',
    text: 'contract: 1\ncolumns:\n  age: { type: int64, mx: 120 }\n',
    marks: ['Property mx is not allowed'],
  },
  {
    title: 'another version of the format is marked',
    schema: 'data-validate/contract.schema.json',
    text: 'contract: 2\n',
    marks: ['Value must be 1'],
  },
  {
    title: 'the keys of a check are offered',
    schema: 'model-gate/policy.schema.json',
    text: 'policy: 1\nchecks:\n  accuracy:\n    min: 0.8\n    ▮\n',
    offers: { 'not-worse-by': '', by: '', slices: 'Slices that must be there' },
    marks: [],
  },
  {
    title: 'the keys of a policy are explained',
    schema: 'model-gate/policy.schema.json',
    text: 'policy: 1\nthres▮hold: 0.5\nchecks: { accuracy: { min: 0.8 } }\n',
    hover: 'Makes predictions of scores',
    marks: [],
  },
  {
    title: 'a policy that asks nothing is marked',
    schema: 'model-gate/policy.schema.json',
    text: 'policy: 1\n',
    marks: ['Missing property "checks"'],
  },
  {
    title: 'the strategies are offered',
    schema: 'canary-deploy/rollout.schema.json',
    text: 'rollout: 1\nname: flights\nnamespace: ml\nstrategy: ▮\n',
    offers: { canary: '', 'blue-green': '', shadow: '', rolling: '' },
  },
  {
    title: 'what a judge may look at is offered',
    schema: 'canary-deploy/rollout.schema.json',
    text: 'rollout: 1\nname: flights\nnamespace: ml\nstrategy: canary\nroute: { provider: service, name: flights }\njudge:\n  prometheus: { url: "http://prometheus:9090" }\n  ▮\n',
    offers: {
      errors: 'requests that fail',
      latency: 'requests that are slow',
      'min-requests': '300 by default',
    },
    marks: [],
  },
  {
    title: 'a canary without a route and a judge is marked',
    schema: 'canary-deploy/rollout.schema.json',
    text: 'rollout: 1\nname: flights\nnamespace: ml\nstrategy: canary\n',
    marks: ['Missing property "route"', 'Missing property "judge"'],
  },
  {
    title: 'the keys of a drift file are offered',
    schema: 'drift-check/drift.schema.json',
    text: 'drift: 1\n▮\n',
    offers: { season: 'same month, weekday or hour', cooldown: 'nothing is trained again' },
    marks: [],
  },
  {
    title: 'a share of false alarms that is too large is marked',
    schema: 'drift-check/drift.schema.json',
    text: 'drift: 1\nalpha: 0.9\n',
    marks: ['Value is above the maximum of 0.5'],
  },
  {
    title: 'a shadow by a log: what it is judged by is offered',
    schema: 'canary-deploy/paired-log.schema.json',
    text: 'rollout: 1\nname: flights\nstrategy: shadow\npairs: logs/*.jsonl\njudge:\n  ▮\n',
    offers: { 'max-changed': 'share of changed predictions', 'same-within': 'the same prediction' },
  },
]
