import { choice, flag, path } from './inputs.ts'

/** The inputs that every action has. */
export const commonInputs = {
  'working-directory': path({
    description: 'Folder that all paths are relative to.',
    default: '.',
  }),
  'report-dir': path({
    description:
      'Folder for verdict.json, report.html and the other reports; by default .ml-actions/ and the action’s name; for a run that judges nothing, such as a plan, a lint or a dry run, that and the mode: .ml-actions/data-validate-lint. Such a run is refused a folder that holds the verdict of one that judged.',
    default: '',
  }),
  'fail-on': choice(['inconclusive', 'fail', 'never'], {
    description: 'What fails the job: a verdict that is not a pass, only a fail, or nothing.',
    default: 'inconclusive',
  }),
  summary: flag({
    description: 'Whether the report is added to the job’s page.',
    default: 'true',
  }),
}

/** The outputs that every action has. */
export const commonOutputs = {
  outcome: 'The verdict: pass, fail or inconclusive.',
  'verdict-file': 'Path of verdict.json, which the other actions read.',
  'report-file': 'Path of report.html, for people.',
  headline: 'The verdict in one sentence.',
} as const
