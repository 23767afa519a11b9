import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Form } from './form.ts'

/** One and the same content in each form, and what each must refuse. */
const written: Readonly<
  Record<
    string,
    { readonly good: string; readonly bad: ReadonlyArray<readonly [text: string, message: string]> }
  >
> = {
  json: {
    good: '\uFEFF{\n\t"accuracy": 0.9,\n\t"test": {"f1": 12}\n}',
    bad: [
      ['{"a": 1,}', 'm.json:1:9: it is not JSON; wanted: one JSON document; mend the syntax here'],
      ['{"a": 1\n "b": 2}', 'm.json:2:2: it is not JSON'],
      ['{"accuracy": 0.9,\n "f1": 0.8,\n "recall" 0.7}', 'm.json:3:11: it is not JSON'],
      ['{"a": 1', 'm.json:1:8: it is not JSON'],
      ['', 'm.json: it is not JSON'],
      [
        '{"a": 1, "a": 2}',
        'm.json:1:10: Map keys must be unique; wanted: one document, each key once; mend it here',
      ],
      [
        '{"a": NaN}',
        'm.json:1:7: the value is NaN; wanted: finite numbers; mend what computed it, or leave the metric out',
      ],
      ['{"Infinity\\"": 1,\n"b": -Infinity}', 'm.json:2:6: the value is -Infinity'],
    ],
  },
  toml: {
    good: 'accuracy = 0.9\n[test]\nf1 = 12\n',
    bad: [
      ['a = ', 'm.toml:1:5: Invalid TOML document: invalid value; wanted: TOML 1.0; mend the syntax here'],
      [
        'a = 1\na = 2',
        'm.toml:2:1: Invalid TOML document: trying to redefine an already defined table or value; wanted',
      ],
      [
        'a = 9007199254740993',
        'm.toml:1:5: Invalid TOML document: integer value cannot be represented losslessly; wanted',
      ],
    ],
  },
  yaml: {
    good: 'accuracy: 0.9\ntest:\n  f1: 12\n',
    bad: [
      ['a: [1', 'm.yaml:1:6: '],
      ['a: 1\na: 2', 'm.yaml:2:1: Map keys must be unique'],
      ['a: !!float "1"', 'm.yaml:1:12: the tag tag:yaml.org,2002:float; wanted: no tags; take the tag away'],
      ['? [a]\n: 1', 'm.yaml:1:3: a key is not text; wanted: text as a key; put it in quotes'],
      ['? {a: 1}\n: 1', 'a key is not text'],
      ['a: 1\n---\nb: 2', 'm.yaml:2:1: '],
      [
        `a: &a [1]\nb: [${'*a,'.repeat(200)}]`,
        'm.yaml: aliases expand more than 100 times; wanted: few aliases; write the repeated parts out',
      ],
      [
        `a: ${'['.repeat(20_000)}`,
        'm.yaml: the document is nested too deep to read; wanted: a few levels; is it the right file?',
      ],
    ],
  },
}

/** The laws that every form of metrics file keeps. */
export function formSuite(form: Form): void {
  const path = `m${form.extensions[0]}`
  const { good, bad } = written[form.name] as (typeof written)[string]

  describe(`a metrics file in ${form.name}`, () => {
    test('holds the same as in any other form', () => {
      expect(form.read(good, path).value).toEqual({ accuracy: 0.9, test: { f1: 12 } })
    })

    test('knows on which line a value stands', () => {
      const tree = form.read(good, path)
      expect(tree.place(['test', 'f1'])).toMatchObject({ path, line: 3 })
      expect(tree.place(['nowhere']).path).toBe(path)
    })

    test.each(bad.map(([text, message]) => ({ text, message })))(
      'it refuses with: $message',
      ({ text, message }) => {
        const read = () => form.read(text, path)
        expect(read).toThrow(Misuse)
        expect(read).toThrow(message)
      },
    )
  })
}
