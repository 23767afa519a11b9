import { isMap } from '@ml-actions/verdict/mapping'
import { likeOf, re2Of } from '../patterns/python.ts'
import { Unmapped } from '../unmapped.ts'
import type { Into, Translate } from './expectation.ts'
import type { Kwargs } from './kwargs.ts'
import { requireText } from './values.ts'

type Keyword = 'matches' | 'does-not-match'

const onePattern = (keyword: Keyword, key: string, read: (pattern: string) => string): Translate => {
  return (kwargs, into) => {
    onText(kwargs, into)
    into.ask(
      keyword,
      at(key, () => read(kwargs.text(key))),
    )
  }
}

/** Patterns of which a value must match any or all, or none. */
const severalPatterns = (keyword: Keyword, key: string, read: (pattern: string) => string): Translate => {
  return (kwargs, into) => {
    onText(kwargs, into)
    const patterns = at(key, () => kwargs.texts(key).map(read))
    if (patterns.length === 0) throw new Unmapped(`its ${key} is empty`, ['kwargs', key])
    const on = keyword === 'matches' ? (kwargs.get('match_on') ?? 'any') : 'any'
    if (on !== 'any' && on !== 'all')
      throw new Unmapped('its match_on is not any or all', ['kwargs', 'match_on'])
    into.ask(keyword, { [on]: patterns })
  }
}

const strftime: Translate = (kwargs, into) => {
  onText(kwargs, into)
  into.ask('format', { strptime: kwargs.text('strftime_format') })
}

/** Theirs fails every value that is not text, where the others of its kind cannot be asked. */
const json: Translate = (kwargs, into) => {
  into.demandType(kwargs.text('column'), 'text')
  into.ask('format', 'json')
}

const jsonSchema: Translate = (kwargs, into) => {
  onText(kwargs, into)
  const schema = kwargs.get('json_schema')
  const wrong = (why: string) => new Unmapped(why, ['kwargs', 'json_schema'])
  if (!isMap(schema)) throw wrong('its json_schema is no map')
  const draft = schema['$schema']
  if (draft !== undefined && draft !== 'https://json-schema.org/draft/2020-12/schema') {
    throw wrong('its json_schema is of another draft than 2020-12')
  }
  into.ask('json-schema', schema)
}

/** Expectations about the text of each value. */
export const patterns: readonly (readonly [string, Translate])[] = [
  ['expect_column_values_to_match_regex', onePattern('matches', 'regex', re2Of)],
  ['expect_column_values_to_not_match_regex', onePattern('does-not-match', 'regex', re2Of)],
  ['expect_column_values_to_match_regex_list', severalPatterns('matches', 'regex_list', re2Of)],
  ['expect_column_values_to_not_match_regex_list', severalPatterns('does-not-match', 'regex_list', re2Of)],
  ['expect_column_values_to_match_like_pattern', onePattern('matches', 'like_pattern', likeOf)],
  ['expect_column_values_to_not_match_like_pattern', onePattern('does-not-match', 'like_pattern', likeOf)],
  [
    'expect_column_values_to_match_like_pattern_list',
    severalPatterns('matches', 'like_pattern_list', likeOf),
  ],
  [
    'expect_column_values_to_not_match_like_pattern_list',
    severalPatterns('does-not-match', 'like_pattern_list', likeOf),
  ],
  ['expect_column_values_to_match_strftime_format', strftime],
  ['expect_column_values_to_be_json_parseable', json],
  ['expect_column_values_to_match_json_schema', jsonSchema],
]

function onText(kwargs: Kwargs, into: Into): void {
  requireText(kwargs, into.typeOf(kwargs.text('column')))
}

/** Gives a refusal of a pattern its place. */
function at<T>(key: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unmapped && error.at.length === 0) throw new Unmapped(error.why, ['kwargs', key])
    throw error
  }
}
