// Generated from json-schema.ts by `npm run generate`.
import * as func4Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ml-actions:contract:1","title":"Contract of a dataset","type":"object","properties":{"contract":{"const":1},"name":{"type":"string"},"owner":{"type":"string"},"description":{"type":"string"},"data":{"if":{"type":"object"},"then":{"type":"object","properties":{"path":{"type":["string","array"],"items":{"type":"string"}},"format":{"enum":["auto","csv","tsv","jsonl","json","parquet","arrow"]},"encoding":{"type":"string"},"csv":{"type":"object","properties":{"delimiter":{"type":"string"},"quote":{"type":"string"},"escape":{"type":"string"},"comment":{"type":"string"},"header":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1}},"else":{"type":["boolean","integer"],"minimum":1}},"header-join":{"type":"string"},"header-case":{"enum":["lower"]},"header-trim":{"type":"boolean"},"names":{"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}},"else":{"enum":["numbered"]}},"null":{"type":"array","items":{"type":"string"}},"null-quoted":{"type":"boolean"},"skip-rows":{"type":"array","items":{"type":"integer","minimum":1}},"strict":{"type":"boolean"},"encoding":{"type":"string"},"newline":{"enum":["any","lf"]},"blank-lines":{"enum":["skip","skip-all","row"]}},"additionalProperties":false},"shards":{"enum":["union"]}},"additionalProperties":false},"else":{"type":["string","array"],"items":{"type":"string"}}},"any-of-columns":{"description":"every file has at least one of these columns, so that it is one that the contract speaks of.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"array","items":{"type":"string"}}}},"else":{"type":"array","items":{"type":"string"}}},"blank-rows":{"description":"no row is without any value: at least one of its cells is not null.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"column-count":{"description":"the number of columns of every file is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"column-order":{"description":"every file has the columns that the contract names in its order, whatever others stand between them.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["same","any"]}}},"else":{"enum":["same","any"]}},"duplicate-rows":{"description":"no two rows agree on all columns of the data, named or not; a null is equal to a null.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"file":{"description":"every file of the data has this size in bytes and this SHA-256, as it lies there, packed or not.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"}},"additionalProperties":false}}},"else":{"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"}},"additionalProperties":false}},"foreign-keys":{"description":"each row's values in `columns` are found together in the columns `to` of the file `in`; a row with a null among them is left out, or fails.","if":{"type":"array","minItems":1,"items":{"type":["array","object"]}},"then":{"type":"array","items":{"if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"object","properties":{"columns":{"type":"array","items":{"type":"string"},"minItems":1},"in":{"type":"string","minLength":1},"to":{"type":"array","items":{"type":"string"},"minItems":1},"nulls":{"enum":["skip","refuse"]},"format":{"type":"string"}},"required":["columns","in","to"],"additionalProperties":false}}},"else":{"type":"object","properties":{"columns":{"type":"array","items":{"type":"string"},"minItems":1},"in":{"type":"string","minLength":1},"to":{"type":"array","items":{"type":"string"},"minItems":1},"nulls":{"enum":["skip","refuse"]},"format":{"type":"string"}},"required":["columns","in","to"],"additionalProperties":false}}},"else":{"if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"object","properties":{"columns":{"type":"array","items":{"type":"string"},"minItems":1},"in":{"type":"string","minLength":1},"to":{"type":"array","items":{"type":"string"},"minItems":1},"nulls":{"enum":["skip","refuse"]},"format":{"type":"string"}},"required":["columns","in","to"],"additionalProperties":false}}},"else":{"type":"object","properties":{"columns":{"type":"array","items":{"type":"string"},"minItems":1},"in":{"type":"string","minLength":1},"to":{"type":"array","items":{"type":"string"},"minItems":1},"nulls":{"enum":["skip","refuse"]},"format":{"type":"string"}},"required":["columns","in","to"],"additionalProperties":false}}},"freshness":{"description":"the newest value of a column is at most `max-age` old at the input `now` (the run's start by default), and at most `allow-future` ahead of it; a time needs an offset or the column's `timezone`, a day counts from its first moment in UTC.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"column":{"type":"string"},"max-age":{"type":"string"},"allow-future":{"type":"string"}},"required":["column","max-age"],"additionalProperties":false}}},"else":{"type":"object","properties":{"column":{"type":"string"},"max-age":{"type":"string"},"allow-future":{"type":"string"}},"required":["column","max-age"],"additionalProperties":false}},"label":{"description":"the classes of a column are balanced: `top-share` of the most frequent, `each-share` and `each-count` of every one; of listed `classes` an absent one counts as 0, and any other class is a failure.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"column":{"type":"string"},"classes":{"type":"array","items":{"type":["number","string","boolean"]}},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false}}},"else":{"type":"object","properties":{"column":{"type":"string"},"classes":{"type":"array","items":{"type":["number","string","boolean"]}},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false}},"missing":{"description":"nulls of all columns, named or not, are in these ranges: `share` of all cells, `per-row` nulls for each row, `rows-share` of rows with a null.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false}}},"else":{"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false}},"other-columns":{"description":"no file has a column that the contract does not name; asked only where it has `columns`.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["refuse","warn","allow"]}}},"else":{"enum":["refuse","warn","allow"]}},"primary-key":{"description":"no two rows agree on all of these columns, and no cell of them is null.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"array","items":{"type":"string"}}}},"else":{"type":"array","items":{"type":"string"}}},"rows":{"description":"the number of data rows, of all files together, is in this range, or is that of another file (`same-as`).","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"if":{"type":"object","required":["same-as"]},"then":{"type":"object","properties":{"same-as":{"type":"string","minLength":1},"format":{"type":"string"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts"}}}},"else":{"if":{"type":"object","required":["same-as"]},"then":{"type":"object","properties":{"same-as":{"type":"string","minLength":1},"format":{"type":"string"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts"}}},"unique":{"description":"no two rows agree on all of these columns; a row with a null among them is stepped over unless `nulls` says otherwise; every member of a group is a failure.","if":{"type":"array","minItems":1,"items":{"type":["array","object"]}},"then":{"type":"array","items":{"if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"columns":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","equal","equal-some"]}},"required":["columns"],"additionalProperties":false},"else":{"type":"array","items":{"type":"string"}}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"columns":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","equal","equal-some"]}},"required":["columns"],"additionalProperties":false},"else":{"type":"array","items":{"type":"string"}}}}},"else":{"if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"columns":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","equal","equal-some"]}},"required":["columns"],"additionalProperties":false},"else":{"type":"array","items":{"type":"string"}}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"columns":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","equal","equal-some"]}},"required":["columns"],"additionalProperties":false},"else":{"type":"array","items":{"type":"string"}}}}},"columns":{"type":"object","additionalProperties":{"$ref":"#/$defs/column"}},"row-rules":{"type":"array","items":{"$ref":"#/$defs/row-rule"}},"sample":{"type":"object","properties":{"rows":{"type":"integer","minimum":1},"seed":{"type":["string","integer"]}},"required":["rows"],"additionalProperties":false}},"required":["contract"],"additionalProperties":false,"$defs":{"column":{"type":"object","properties":{"accept":{"description":"Spellings of text files that are taken beside the type’s own; each use is counted in the report.","type":"array","minItems":1,"items":{"if":{"type":"object"},"then":{"type":"object","properties":{"thousands":{"type":"string","minLength":1,"maxLength":1},"ignore":{"type":"string","minLength":1,"maxLength":1},"decimal-mark":{"type":"string","minLength":1,"maxLength":1},"true-values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}},"false-values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"enum":["leading-zeros","plus-sign","spaces","decimal-comma","exponent-int","bare-point","units","listed-only"]}}},"null":{"description":"The words that are null in this column of a text file, in place of those of `csv`.","type":"array","items":{"type":"string"}},"above":{"description":"every value is more than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"below":{"description":"every value is less than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"count":{"description":"the glob matches so many columns in every file.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"decimal":{"description":"every value has at most `precision` digits in all and `scale` digits after the point, as it is written: 1.50 has 3 and 2; leading zeros are not counted; in a typed file the scale is the column’s own.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false}}},"else":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false}},"distinct":{"description":"the number of different values, nulls left out, is in this range; beyond 1,000,000 it is only known that there are more.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"distinct-set":{"description":"the set of values, nulls left out, is `within` a list, `contains` all of it, or is `exactly` the list.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"within":{"type":"array","items":{"type":["number","string","boolean"]}},"contains":{"type":"array","items":{"type":["number","string","boolean"]}},"exactly":{"type":"array","items":{"type":["number","string","boolean"]}}},"additionalProperties":false}}},"else":{"type":"object","properties":{"within":{"type":"array","items":{"type":["number","string","boolean"]}},"contains":{"type":"array","items":{"type":["number","string","boolean"]}},"exactly":{"type":"array","items":{"type":["number","string","boolean"]}}},"additionalProperties":false}},"distinct-share":{"description":"the number of different values over the number of values, nulls left out, is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"distribution":{"description":"the values, nulls and NaN left out, are distributed as a fixed reference, to a distance of at most `max`: `kl` in nats, `js` the root in base 2, `psi` smoothed by half a row.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"reference":{"type":"object","properties":{"values":{"type":"array","items":{"type":["number","string","boolean"]},"minItems":1,"maxItems":1000},"bins":{"type":"array","items":{"type":["number","string","boolean"]},"minItems":2,"maxItems":1000},"weights":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"minItems":1,"maxItems":1000},"other":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"unseen":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]+$"},"else":{"type":"number","minimum":0,"exclusiveMaximum":1}},"tails":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"minItems":2,"maxItems":2}},"required":["weights"],"additionalProperties":false},"metric":{"enum":["kl","js","psi"]},"max":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}}},"required":["reference","metric","max"],"additionalProperties":false}}},"else":{"type":"object","properties":{"reference":{"type":"object","properties":{"values":{"type":"array","items":{"type":["number","string","boolean"]},"minItems":1,"maxItems":1000},"bins":{"type":"array","items":{"type":["number","string","boolean"]},"minItems":2,"maxItems":1000},"weights":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"minItems":1,"maxItems":1000},"other":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"unseen":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]+$"},"else":{"type":"number","minimum":0,"exclusiveMaximum":1}},"tails":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"minItems":2,"maxItems":2}},"required":["weights"],"additionalProperties":false},"metric":{"enum":["kl","js","psi"]},"max":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}}},"required":["reference","metric","max"],"additionalProperties":false}},"does-not-match":{"description":"the pattern (RE2 syntax, linear time) is found in no value; with `any` none of them is, with `all` not all at once.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"empty":{"description":"no value is the empty text, which is a value and not a null; with `null`, it is one.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}}},"else":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}},"format":{"description":"every value is written so: `email` is a mailbox (RFC 5321) without quotes; `uuid` is a UUID (RFC 9562); `uri` is an absolute URI (RFC 3986); `hostname` is a host name (RFC 1123); `ipv4` is an IPv4 address as a dotted quad; `ipv6` is an IPv6 address (RFC 4291); `iso-date` is a real day, YYYY-MM-DD (RFC 3339); `iso-datetime` is a time such as 2013-07-01T08:30:00Z, with Z or an offset (RFC 3339); `iso-time` is a time of day with Z or an offset (RFC 3339); `iso-duration` is a duration such as P1DT12H (RFC 3339, appendix A); `json` is a JSON text (RFC 8259) of at most 512 levels; `strptime` takes the directives %Y %m %d %H %M %S %f %z %y %b %B %a %A %j %p %I %% with English names.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}}},"highest":{"description":"the highest value, nulls left out, is in this range; text is ordered by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":["number","string"]},"max":{"type":["number","string"]},"above":{"type":["number","string"]},"below":{"type":["number","string"]}},"additionalProperties":false},"else":{"type":["number","string"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":["number","string"]},"max":{"type":["number","string"]},"above":{"type":["number","string"]},"below":{"type":["number","string"]}},"additionalProperties":false},"else":{"type":["number","string"]}}},"infinite":{"description":"no value is infinite.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"json-schema":{"description":"every value is a JSON text that is valid by this JSON Schema (draft 2020-12), written here or in the file of this path; references stay within it, patterns are RE2, and `format` demands nothing, as the draft says.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["object","boolean","string"]}}},"else":{"type":["object","boolean","string"]}},"length":{"description":"the number of Unicode code points of every value is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"lowest":{"description":"the lowest value, nulls left out, is in this range; text is ordered by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":["number","string"]},"max":{"type":["number","string"]},"above":{"type":["number","string"]},"below":{"type":["number","string"]}},"additionalProperties":false},"else":{"type":["number","string"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":["number","string"]},"max":{"type":["number","string"]},"above":{"type":["number","string"]},"below":{"type":["number","string"]}},"additionalProperties":false},"else":{"type":["number","string"]}}},"matches":{"description":"the pattern (RE2 syntax, linear time) is found in every value; anchor it with ^ and $ for the whole.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"max":{"description":"every value is at most this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"mean":{"description":"the arithmetic mean of the values is in this range, compared exactly; a boolean counts 1 for true.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"median":{"description":"the middle value in ascending order, or the mean of the two in the middle, is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"min":{"description":"every value is at least this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"most-common":{"description":"the most frequent value is one of a list; where several are equally frequent, none of them is, unless `ties` says `any` or `all`.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"one-of":{"type":"array","items":{"type":["number","string","boolean"]}},"ties":{"enum":["never","any","all"]}},"required":["one-of"],"additionalProperties":false}}},"else":{"type":"object","properties":{"one-of":{"type":"array","items":{"type":["number","string","boolean"]}},"ties":{"enum":["never","any","all"]}},"required":["one-of"],"additionalProperties":false}},"multiple-of":{"description":"every value is a whole multiple of this number, in exact decimal arithmetic; a float stands for its shortest decimal text, so that 0.3 is a multiple of 0.1.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"nan":{"description":"no value is NaN, which is a value and not a null; with `null`, it is one.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}}},"else":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}},"not-one-of":{"description":"no value is one of a list, or of the values of another file's column, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}}},"null-count":{"description":"the number of nulls is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"null-share":{"description":"the share of nulls among the rows is in this range, compared exactly.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"nulls":{"description":"no cell is null (an unquoted empty cell, or a word that the contract calls null); with `always`, every cell is.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","always","allowed"]}}},"else":{"enum":["never","always","allowed"]}},"one-of":{"description":"every value is one of a list, or of the values of another file's column, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}}},"order":{"description":"each value follows the one before it in this order (`consecutive` whole numbers: one by one), across batches and files; nulls are stepped over, the later cell is the failure, and NaN fails by itself.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing","consecutive"]}}},"else":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing","consecutive"]}},"position":{"description":"the column stands at this place among the columns of every file, from 1.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"quantiles":{"description":"each quantile, a share of the values in ascending order, is in its range; between two values it is interpolated (`linear`, type 7) or the nearer one (`nearest`).","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"method":{"enum":["linear","nearest","lower","higher","midpoint"]}},"patternProperties":{"^[0-9.]":{"$ref":"#/$defs/amounts"}},"additionalProperties":false}}},"else":{"type":"object","properties":{"method":{"enum":["linear","nearest","lower","higher","midpoint"]}},"patternProperties":{"^[0-9.]":{"$ref":"#/$defs/amounts"}},"additionalProperties":false}},"required":{"description":"the column is in every file; with `false` its other checks do not apply where it is absent.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"stddev":{"description":"the sample standard deviation (n − 1 below) of the values is in this range; one value has none.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"sum":{"description":"the exact sum of the values is in this range; a boolean counts 1 for true.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"timezone":{"description":"every time carries an offset from UTC, or none does; a zone says how those without one are read.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"string"}}},"else":{"type":"string"}},"true-share":{"description":"the share of true among the booleans that are not null is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"type":{"description":"every value is of this type, as it stands; one that is not reaches no other check.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}},"unique":{"description":"no value stands twice; every member of a group is a failure; up to 67 million numbers or 33 million other values.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"z-score":{"description":"each value lies less than so many of the column's own standard deviations (n − 1 below) from its mean, on both sides or the upper one; the rows are read twice.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"object","properties":{"below":{"type":["number","string"]},"sided":{"enum":["both","upper"]}},"required":["below"],"additionalProperties":false}}},"else":{"type":"object","properties":{"below":{"type":["number","string"]},"sided":{"enum":["both","upper"]}},"required":["below"],"additionalProperties":false}},"zero-share":{"description":"the share of zeros among the numbers that are not null is in this range; NaN is left out.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}}},"additionalProperties":false},"row-rule":{"if":{"type":"object","required":["all-different"]},"then":{"type":"object","properties":{"all-different":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","equal","equal-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["all-equal"]},"then":{"type":"object","properties":{"all-equal":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","fail","fail-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["at-least-one"]},"then":{"type":"object","properties":{"at-least-one":{"type":"array","items":{"type":"string"}},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["compare"]},"then":{"type":"object","properties":{"compare":{"type":"array","prefixItems":[{"type":"string"},{"enum":["=","!=","<","<=",">",">="]},{"if":{"type":"object"},"then":{"type":"object","properties":{"column":{"type":"string"},"plus":{"type":["number","string"]}},"required":["column","plus"],"additionalProperties":false},"else":{"type":"string"}}],"minItems":3,"maxItems":3},"nulls":{"enum":["skip","fail","fail-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["expect"]},"then":{"type":"object","properties":{"expect":{"$ref":"#/$defs/conditions"},"nulls":{"enum":["skip","fail"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["sum"]},"then":{"type":"object","properties":{"sum":{"type":"array","items":{"type":"string"}},"equals":{"type":["number","string"]},"within":{"type":["number","string"]},"arithmetic":{"enum":["exact","double"]},"nulls":{"enum":["skip","fail","fail-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["together"]},"then":{"type":"object","properties":{"together":{"type":"array","items":{"type":"string"}},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["tuples"]},"then":{"type":"object","properties":{"tuples":{"type":"array","items":{"type":"string"}},"one-of":{"type":"array","items":{"type":"array","items":{"type":["string","number","boolean"]}}},"nulls":{"enum":["skip","fail","fail-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"type":"object","properties":{"all-different":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","fail","fail-some"]},"all-equal":{"type":"array","items":{"type":"string"}},"at-least-one":{"type":"array","items":{"type":"string"}},"compare":{"type":"array","prefixItems":[{"type":"string"},{"enum":["=","!=","<","<=",">",">="]},{"if":{"type":"object"},"then":{"type":"object","properties":{"column":{"type":"string"},"plus":{"type":["number","string"]}},"required":["column","plus"],"additionalProperties":false},"else":{"type":"string"}}],"minItems":3,"maxItems":3},"expect":{"$ref":"#/$defs/conditions"},"sum":{"type":"array","items":{"type":"string"}},"equals":{"type":["number","string"]},"within":{"type":["number","string"]},"arithmetic":{"enum":["exact","double"]},"together":{"type":"array","items":{"type":"string"}},"tuples":{"type":"array","items":{"type":"string"}},"one-of":{"type":"array","items":{"type":"array","items":{"type":["string","number","boolean"]}}},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false}}}}}}}}},"long":{"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"long-each":{"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"severity":{"enum":["error","warn"]},"conditions":{"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1},"condition":{"type":"object","properties":{"above":{"type":["number","string"]},"below":{"type":["number","string"]},"decimal":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false},"does-not-match":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"empty":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"format":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}},"infinite":{"enum":["never","allowed"]},"json-schema":{"type":["object","boolean","string"]},"length":{"$ref":"#/$defs/counts"},"matches":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"max":{"type":["number","string"]},"min":{"type":["number","string"]},"multiple-of":{"type":["number","string"]},"nan":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"not-one-of":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"nulls":{"enum":["never","always","allowed"]},"one-of":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"timezone":{"type":"string"}},"additionalProperties":false,"minProperties":1},"counts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}},"counts-end":{"type":"integer","minimum":0},"shares":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}},"shares-end":{"type":"number","minimum":0,"maximum":1},"rates":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}},"rates-end":{"type":"number","minimum":0},"amounts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/amounts-end"},"max":{"$ref":"#/$defs/amounts-end"},"above":{"$ref":"#/$defs/amounts-end"},"below":{"$ref":"#/$defs/amounts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/amounts-end"}},"amounts-end":{"type":["number","string"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func4 = (func4Module.default ?? func4Module).default;
const schema32 = {"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false};
const schema33 = {"enum":["error","warn"]};
const schema34 = {"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1};
const schema35 = {"type":"object","properties":{"above":{"type":["number","string"]},"below":{"type":["number","string"]},"decimal":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false},"does-not-match":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"empty":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"format":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}},"infinite":{"enum":["never","allowed"]},"json-schema":{"type":["object","boolean","string"]},"length":{"$ref":"#/$defs/counts"},"matches":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"max":{"type":["number","string"]},"min":{"type":["number","string"]},"multiple-of":{"type":["number","string"]},"nan":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"not-one-of":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"nulls":{"enum":["never","always","allowed"]},"one-of":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"timezone":{"type":"string"}},"additionalProperties":false,"minProperties":1};
const schema36 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}};
const schema37 = {"type":"integer","minimum":0};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "above")) || (key0 === "below"))){
const err1 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.above !== undefined){
let data2 = data.above;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.below !== undefined){
let data3 = data.below;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs18 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err11 = {instancePath,schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err12 = {instancePath,schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.above !== undefined){
let data0 = data.above;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type: schema35.properties.above.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.below !== undefined){
let data1 = data.below;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type: schema35.properties.below.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.decimal !== undefined){
let data2 = data.decimal;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "precision") || (key1 === "scale"))){
const err4 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.precision !== undefined){
let data3 = data2.precision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/properties/precision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data2.scale !== undefined){
let data4 = data2.scale;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/properties/scale/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 255 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["does-not-match"] !== undefined){
let data5 = data["does-not-match"];
const _errs14 = errors;
let valid2 = true;
const _errs15 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((key2 === "any") || (key2 === "all"))){
const err13 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.any !== undefined){
let data6 = data5.any;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err14 = {instancePath:instancePath+"/does-not-match/any/" + i0,schemaPath:"#/properties/does-not-match/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/does-not-match/any",schemaPath:"#/properties/does-not-match/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.all !== undefined){
let data8 = data5.all;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
const err16 = {instancePath:instancePath+"/does-not-match/all/" + i1,schemaPath:"#/properties/does-not-match/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/does-not-match/all",schemaPath:"#/properties/does-not-match/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs28 = errors;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err20 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.empty !== undefined){
let data10 = data.empty;
const _errs31 = errors;
let valid8 = true;
const _errs32 = errors;
if(data10 !== null){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs34 = errors;
if(!(((data10 === "never") || (data10 === "allowed")) || (data10 === "null"))){
const err22 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/else/enum",keyword:"enum",params:{allowedValues: schema35.properties.empty.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid8 = _valid1;
}
if(!valid8){
const err23 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.format !== undefined){
let data11 = data.format;
const _errs36 = errors;
let valid9 = true;
const _errs37 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs39 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.strptime === undefined){
const err25 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/then/required",keyword:"required",params:{missingProperty: "strptime"},message:"must have required property '"+"strptime"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data11){
if(!(key3 === "strptime")){
const err26 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.strptime !== undefined){
if(typeof data11.strptime !== "string"){
const err27 = {instancePath:instancePath+"/format/strptime",schemaPath:"#/properties/format/then/properties/strptime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid9 = _valid2;
ifClause1 = "then";
}
else {
const _errs44 = errors;
if(!(((((((((((data11 === "email") || (data11 === "uuid")) || (data11 === "uri")) || (data11 === "hostname")) || (data11 === "ipv4")) || (data11 === "ipv6")) || (data11 === "iso-date")) || (data11 === "iso-datetime")) || (data11 === "iso-time")) || (data11 === "iso-duration")) || (data11 === "json"))){
const err29 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/enum",keyword:"enum",params:{allowedValues: schema35.properties.format.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid9 = _valid2;
ifClause1 = "else";
}
if(!valid9){
const err30 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.infinite !== undefined){
let data13 = data.infinite;
if(!((data13 === "never") || (data13 === "allowed"))){
const err31 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/enum",keyword:"enum",params:{allowedValues: schema35.properties.infinite.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["json-schema"] !== undefined){
let data14 = data["json-schema"];
if(((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (typeof data14 !== "boolean")) && (typeof data14 !== "string")){
const err32 = {instancePath:instancePath+"/json-schema",schemaPath:"#/properties/json-schema/type",keyword:"type",params:{type: schema35.properties["json-schema"].type},message:"must be object,boolean,string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.length !== undefined){
if(!(validate24(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined){
let data16 = data.matches;
const _errs50 = errors;
let valid11 = true;
const _errs51 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs53 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(!((key4 === "any") || (key4 === "all"))){
const err34 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.any !== undefined){
let data17 = data16.any;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err35 = {instancePath:instancePath+"/matches/any/" + i2,schemaPath:"#/properties/matches/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/matches/any",schemaPath:"#/properties/matches/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.all !== undefined){
let data19 = data16.all;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(typeof data19[i3] !== "string"){
const err37 = {instancePath:instancePath+"/matches/all/" + i3,schemaPath:"#/properties/matches/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/matches/all",schemaPath:"#/properties/matches/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid11 = _valid3;
ifClause2 = "then";
}
else {
const _errs64 = errors;
if(typeof data16 !== "string"){
const err40 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs64 === errors;
valid11 = _valid3;
ifClause2 = "else";
}
if(!valid11){
const err41 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.max !== undefined){
let data21 = data.max;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (typeof data21 !== "string")){
const err42 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema35.properties.max.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.min !== undefined){
let data22 = data.min;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (typeof data22 !== "string")){
const err43 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema35.properties.min.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["multiple-of"] !== undefined){
let data23 = data["multiple-of"];
if((!((typeof data23 == "number") && (isFinite(data23)))) && (typeof data23 !== "string")){
const err44 = {instancePath:instancePath+"/multiple-of",schemaPath:"#/properties/multiple-of/type",keyword:"type",params:{type: schema35.properties["multiple-of"].type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.nan !== undefined){
let data24 = data.nan;
const _errs73 = errors;
let valid17 = true;
const _errs74 = errors;
if(data24 !== null){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs76 = errors;
if(!(((data24 === "never") || (data24 === "allowed")) || (data24 === "null"))){
const err46 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/else/enum",keyword:"enum",params:{allowedValues: schema35.properties.nan.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid4 = _errs76 === errors;
valid17 = _valid4;
}
if(!valid17){
const err47 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["not-one-of"] !== undefined){
let data25 = data["not-one-of"];
const _errs78 = errors;
let valid18 = true;
const _errs79 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs79 === errors;
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid5){
const _errs81 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.file === undefined){
const err49 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/then/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data25.column === undefined){
const err50 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/then/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 in data25){
if(!(((key5 === "file") || (key5 === "column")) || (key5 === "format"))){
const err51 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data25.file !== undefined){
let data26 = data25.file;
if(typeof data26 === "string"){
if(func4(data26) < 1){
const err52 = {instancePath:instancePath+"/not-one-of/file",schemaPath:"#/properties/not-one-of/then/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/not-one-of/file",schemaPath:"#/properties/not-one-of/then/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.column !== undefined){
if(typeof data25.column !== "string"){
const err54 = {instancePath:instancePath+"/not-one-of/column",schemaPath:"#/properties/not-one-of/then/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data25.format !== undefined){
if(typeof data25.format !== "string"){
const err55 = {instancePath:instancePath+"/not-one-of/format",schemaPath:"#/properties/not-one-of/then/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid5 = _errs81 === errors;
valid18 = _valid5;
ifClause3 = "then";
}
else {
const _errs90 = errors;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data29 = data25[i4];
if(((!((typeof data29 == "number") && (isFinite(data29)))) && (typeof data29 !== "string")) && (typeof data29 !== "boolean")){
const err57 = {instancePath:instancePath+"/not-one-of/" + i4,schemaPath:"#/properties/not-one-of/else/items/type",keyword:"type",params:{type: schema35.properties["not-one-of"].else.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid5 = _errs90 === errors;
valid18 = _valid5;
ifClause3 = "else";
}
if(!valid18){
const err59 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.nulls !== undefined){
let data30 = data.nulls;
if(!(((data30 === "never") || (data30 === "always")) || (data30 === "allowed"))){
const err60 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema35.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data["one-of"] !== undefined){
let data31 = data["one-of"];
const _errs96 = errors;
let valid22 = true;
const _errs97 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid6 = _errs97 === errors;
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid6){
const _errs99 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.file === undefined){
const err62 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/then/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data31.column === undefined){
const err63 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/then/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key6 in data31){
if(!(((key6 === "file") || (key6 === "column")) || (key6 === "format"))){
const err64 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.file !== undefined){
let data32 = data31.file;
if(typeof data32 === "string"){
if(func4(data32) < 1){
const err65 = {instancePath:instancePath+"/one-of/file",schemaPath:"#/properties/one-of/then/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/one-of/file",schemaPath:"#/properties/one-of/then/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data31.column !== undefined){
if(typeof data31.column !== "string"){
const err67 = {instancePath:instancePath+"/one-of/column",schemaPath:"#/properties/one-of/then/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.format !== undefined){
if(typeof data31.format !== "string"){
const err68 = {instancePath:instancePath+"/one-of/format",schemaPath:"#/properties/one-of/then/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid6 = _errs99 === errors;
valid22 = _valid6;
ifClause4 = "then";
}
else {
const _errs108 = errors;
if(Array.isArray(data31)){
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data35 = data31[i5];
if(((!((typeof data35 == "number") && (isFinite(data35)))) && (typeof data35 !== "string")) && (typeof data35 !== "boolean")){
const err70 = {instancePath:instancePath+"/one-of/" + i5,schemaPath:"#/properties/one-of/else/items/type",keyword:"type",params:{type: schema35.properties["one-of"].else.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid6 = _errs108 === errors;
valid22 = _valid6;
ifClause4 = "else";
}
if(!valid22){
const err72 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err73 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "value") || (key0 === "severity")) || (key0 === "min-evaluated")) || (key0 === "when")) || (key0 === "name")) || (key0 === "why"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!((data0 === "error") || (data0 === "warn"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data1 = data["min-evaluated"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false};
const pattern6 = new RegExp("^0\\.[0-9]*[1-9][0-9]*$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "value") || (key0 === "severity")) || (key0 === "min-evaluated")) || (key0 === "when")) || (key0 === "name")) || (key0 === "why")) || (key0 === "mostly"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!((data0 === "error") || (data0 === "warn"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data1 = data["min-evaluated"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mostly !== undefined){
let data5 = data.mostly;
const _errs12 = errors;
let valid2 = true;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs15 = errors;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err7 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs17 = errors;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err12 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}};
const schema45 = {"type":"number","minimum":0,"maximum":1};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "above")) || (key0 === "below"))){
const err1 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.above !== undefined){
let data2 = data.above;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.below !== undefined){
let data3 = data.below;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs18 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err15 = {instancePath,schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err16 = {instancePath,schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath,schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate42.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema50 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}};
const schema51 = {"type":"number","minimum":0};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "above")) || (key0 === "below"))){
const err1 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.above !== undefined){
let data2 = data.above;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.below !== undefined){
let data3 = data.below;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs18 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err11 = {instancePath,schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate51.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema56 = {"type":"object","properties":{"accept":{"description":"Spellings of text files that are taken beside the type’s own; each use is counted in the report.","type":"array","minItems":1,"items":{"if":{"type":"object"},"then":{"type":"object","properties":{"thousands":{"type":"string","minLength":1,"maxLength":1},"ignore":{"type":"string","minLength":1,"maxLength":1},"decimal-mark":{"type":"string","minLength":1,"maxLength":1},"true-values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}},"false-values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"enum":["leading-zeros","plus-sign","spaces","decimal-comma","exponent-int","bare-point","units","listed-only"]}}},"null":{"description":"The words that are null in this column of a text file, in place of those of `csv`.","type":"array","items":{"type":"string"}},"above":{"description":"every value is more than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"below":{"description":"every value is less than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"count":{"description":"the glob matches so many columns in every file.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"decimal":{"description":"every value has at most `precision` digits in all and `scale` digits after the point, as it is written: 1.50 has 3 and 2; leading zeros are not counted; in a typed file the scale is the column’s own.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false}}},"else":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false}},"distinct":{"description":"the number of different values, nulls left out, is in this range; beyond 1,000,000 it is only known that there are more.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"distinct-set":{"description":"the set of values, nulls left out, is `within` a list, `contains` all of it, or is `exactly` the list.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"within":{"type":"array","items":{"type":["number","string","boolean"]}},"contains":{"type":"array","items":{"type":["number","string","boolean"]}},"exactly":{"type":"array","items":{"type":["number","string","boolean"]}}},"additionalProperties":false}}},"else":{"type":"object","properties":{"within":{"type":"array","items":{"type":["number","string","boolean"]}},"contains":{"type":"array","items":{"type":["number","string","boolean"]}},"exactly":{"type":"array","items":{"type":["number","string","boolean"]}}},"additionalProperties":false}},"distinct-share":{"description":"the number of different values over the number of values, nulls left out, is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"distribution":{"description":"the values, nulls and NaN left out, are distributed as a fixed reference, to a distance of at most `max`: `kl` in nats, `js` the root in base 2, `psi` smoothed by half a row.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"reference":{"type":"object","properties":{"values":{"type":"array","items":{"type":["number","string","boolean"]},"minItems":1,"maxItems":1000},"bins":{"type":"array","items":{"type":["number","string","boolean"]},"minItems":2,"maxItems":1000},"weights":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"minItems":1,"maxItems":1000},"other":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"unseen":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]+$"},"else":{"type":"number","minimum":0,"exclusiveMaximum":1}},"tails":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"minItems":2,"maxItems":2}},"required":["weights"],"additionalProperties":false},"metric":{"enum":["kl","js","psi"]},"max":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}}},"required":["reference","metric","max"],"additionalProperties":false}}},"else":{"type":"object","properties":{"reference":{"type":"object","properties":{"values":{"type":"array","items":{"type":["number","string","boolean"]},"minItems":1,"maxItems":1000},"bins":{"type":"array","items":{"type":["number","string","boolean"]},"minItems":2,"maxItems":1000},"weights":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"minItems":1,"maxItems":1000},"other":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"unseen":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]+$"},"else":{"type":"number","minimum":0,"exclusiveMaximum":1}},"tails":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}},"minItems":2,"maxItems":2}},"required":["weights"],"additionalProperties":false},"metric":{"enum":["kl","js","psi"]},"max":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"type":"number","minimum":0}}},"required":["reference","metric","max"],"additionalProperties":false}},"does-not-match":{"description":"the pattern (RE2 syntax, linear time) is found in no value; with `any` none of them is, with `all` not all at once.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"empty":{"description":"no value is the empty text, which is a value and not a null; with `null`, it is one.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}}},"else":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}},"format":{"description":"every value is written so: `email` is a mailbox (RFC 5321) without quotes; `uuid` is a UUID (RFC 9562); `uri` is an absolute URI (RFC 3986); `hostname` is a host name (RFC 1123); `ipv4` is an IPv4 address as a dotted quad; `ipv6` is an IPv6 address (RFC 4291); `iso-date` is a real day, YYYY-MM-DD (RFC 3339); `iso-datetime` is a time such as 2013-07-01T08:30:00Z, with Z or an offset (RFC 3339); `iso-time` is a time of day with Z or an offset (RFC 3339); `iso-duration` is a duration such as P1DT12H (RFC 3339, appendix A); `json` is a JSON text (RFC 8259) of at most 512 levels; `strptime` takes the directives %Y %m %d %H %M %S %f %z %y %b %B %a %A %j %p %I %% with English names.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}}},"highest":{"description":"the highest value, nulls left out, is in this range; text is ordered by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":["number","string"]},"max":{"type":["number","string"]},"above":{"type":["number","string"]},"below":{"type":["number","string"]}},"additionalProperties":false},"else":{"type":["number","string"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":["number","string"]},"max":{"type":["number","string"]},"above":{"type":["number","string"]},"below":{"type":["number","string"]}},"additionalProperties":false},"else":{"type":["number","string"]}}},"infinite":{"description":"no value is infinite.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"json-schema":{"description":"every value is a JSON text that is valid by this JSON Schema (draft 2020-12), written here or in the file of this path; references stay within it, patterns are RE2, and `format` demands nothing, as the draft says.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["object","boolean","string"]}}},"else":{"type":["object","boolean","string"]}},"length":{"description":"the number of Unicode code points of every value is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"lowest":{"description":"the lowest value, nulls left out, is in this range; text is ordered by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":["number","string"]},"max":{"type":["number","string"]},"above":{"type":["number","string"]},"below":{"type":["number","string"]}},"additionalProperties":false},"else":{"type":["number","string"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":["number","string"]},"max":{"type":["number","string"]},"above":{"type":["number","string"]},"below":{"type":["number","string"]}},"additionalProperties":false},"else":{"type":["number","string"]}}},"matches":{"description":"the pattern (RE2 syntax, linear time) is found in every value; anchor it with ^ and $ for the whole.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"max":{"description":"every value is at most this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"mean":{"description":"the arithmetic mean of the values is in this range, compared exactly; a boolean counts 1 for true.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"median":{"description":"the middle value in ascending order, or the mean of the two in the middle, is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"min":{"description":"every value is at least this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"most-common":{"description":"the most frequent value is one of a list; where several are equally frequent, none of them is, unless `ties` says `any` or `all`.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"one-of":{"type":"array","items":{"type":["number","string","boolean"]}},"ties":{"enum":["never","any","all"]}},"required":["one-of"],"additionalProperties":false}}},"else":{"type":"object","properties":{"one-of":{"type":"array","items":{"type":["number","string","boolean"]}},"ties":{"enum":["never","any","all"]}},"required":["one-of"],"additionalProperties":false}},"multiple-of":{"description":"every value is a whole multiple of this number, in exact decimal arithmetic; a float stands for its shortest decimal text, so that 0.3 is a multiple of 0.1.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"nan":{"description":"no value is NaN, which is a value and not a null; with `null`, it is one.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}}},"else":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}},"not-one-of":{"description":"no value is one of a list, or of the values of another file's column, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}}},"null-count":{"description":"the number of nulls is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"null-share":{"description":"the share of nulls among the rows is in this range, compared exactly.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"nulls":{"description":"no cell is null (an unquoted empty cell, or a word that the contract calls null); with `always`, every cell is.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","always","allowed"]}}},"else":{"enum":["never","always","allowed"]}},"one-of":{"description":"every value is one of a list, or of the values of another file's column, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}}},"order":{"description":"each value follows the one before it in this order (`consecutive` whole numbers: one by one), across batches and files; nulls are stepped over, the later cell is the failure, and NaN fails by itself.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing","consecutive"]}}},"else":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing","consecutive"]}},"position":{"description":"the column stands at this place among the columns of every file, from 1.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"quantiles":{"description":"each quantile, a share of the values in ascending order, is in its range; between two values it is interpolated (`linear`, type 7) or the nearer one (`nearest`).","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"method":{"enum":["linear","nearest","lower","higher","midpoint"]}},"patternProperties":{"^[0-9.]":{"$ref":"#/$defs/amounts"}},"additionalProperties":false}}},"else":{"type":"object","properties":{"method":{"enum":["linear","nearest","lower","higher","midpoint"]}},"patternProperties":{"^[0-9.]":{"$ref":"#/$defs/amounts"}},"additionalProperties":false}},"required":{"description":"the column is in every file; with `false` its other checks do not apply where it is absent.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"stddev":{"description":"the sample standard deviation (n − 1 below) of the values is in this range; one value has none.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"sum":{"description":"the exact sum of the values is in this range; a boolean counts 1 for true.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"timezone":{"description":"every time carries an offset from UTC, or none does; a zone says how those without one are read.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"string"}}},"else":{"type":"string"}},"true-share":{"description":"the share of true among the booleans that are not null is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"type":{"description":"every value is of this type, as it stands; one that is not reaches no other check.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}},"unique":{"description":"no value stands twice; every member of a group is a failure; up to 67 million numbers or 33 million other values.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"z-score":{"description":"each value lies less than so many of the column's own standard deviations (n − 1 below) from its mean, on both sides or the upper one; the rows are read twice.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"object","properties":{"below":{"type":["number","string"]},"sided":{"enum":["both","upper"]}},"required":["below"],"additionalProperties":false}}},"else":{"type":"object","properties":{"below":{"type":["number","string"]},"sided":{"enum":["both","upper"]}},"required":["below"],"additionalProperties":false}},"zero-share":{"description":"the share of zeros among the numbers that are not null is in this range; NaN is left out.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}}},"additionalProperties":false};
const schema57 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/amounts-end"},"max":{"$ref":"#/$defs/amounts-end"},"above":{"$ref":"#/$defs/amounts-end"},"below":{"$ref":"#/$defs/amounts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/amounts-end"}};
const schema58 = {"type":["number","string"]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "above")) || (key0 === "below"))){
const err1 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.above !== undefined){
let data2 = data.above;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.below !== undefined){
let data3 = data.below;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err5 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs18 = errors;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err7 = {instancePath,schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate92.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern7 = new RegExp("^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$", "u");
const pattern9 = new RegExp("^0\\.[0-9]+$", "u");
const pattern17 = new RegExp("^[0-9.]", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.accept !== undefined){
let data0 = data.accept;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid3 = true;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
const err3 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/then/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/then/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "thousands") || (key1 === "ignore")) || (key1 === "decimal-mark")) || (key1 === "true-values")) || (key1 === "false-values"))){
const err5 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.thousands !== undefined){
let data2 = data1.thousands;
if(typeof data2 === "string"){
if(func4(data2) > 1){
const err6 = {instancePath:instancePath+"/accept/" + i0+"/thousands",schemaPath:"#/properties/accept/items/then/properties/thousands/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func4(data2) < 1){
const err7 = {instancePath:instancePath+"/accept/" + i0+"/thousands",schemaPath:"#/properties/accept/items/then/properties/thousands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/accept/" + i0+"/thousands",schemaPath:"#/properties/accept/items/then/properties/thousands/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.ignore !== undefined){
let data3 = data1.ignore;
if(typeof data3 === "string"){
if(func4(data3) > 1){
const err9 = {instancePath:instancePath+"/accept/" + i0+"/ignore",schemaPath:"#/properties/accept/items/then/properties/ignore/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func4(data3) < 1){
const err10 = {instancePath:instancePath+"/accept/" + i0+"/ignore",schemaPath:"#/properties/accept/items/then/properties/ignore/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/accept/" + i0+"/ignore",schemaPath:"#/properties/accept/items/then/properties/ignore/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1["decimal-mark"] !== undefined){
let data4 = data1["decimal-mark"];
if(typeof data4 === "string"){
if(func4(data4) > 1){
const err12 = {instancePath:instancePath+"/accept/" + i0+"/decimal-mark",schemaPath:"#/properties/accept/items/then/properties/decimal-mark/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func4(data4) < 1){
const err13 = {instancePath:instancePath+"/accept/" + i0+"/decimal-mark",schemaPath:"#/properties/accept/items/then/properties/decimal-mark/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/accept/" + i0+"/decimal-mark",schemaPath:"#/properties/accept/items/then/properties/decimal-mark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1["true-values"] !== undefined){
let data5 = data1["true-values"];
if(Array.isArray(data5)){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/accept/" + i0+"/true-values",schemaPath:"#/properties/accept/items/then/properties/true-values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
const err16 = {instancePath:instancePath+"/accept/" + i0+"/true-values/" + i1,schemaPath:"#/properties/accept/items/then/properties/true-values/items/type",keyword:"type",params:{type: schema56.properties.accept.items.then.properties["true-values"].items.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/accept/" + i0+"/true-values",schemaPath:"#/properties/accept/items/then/properties/true-values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1["false-values"] !== undefined){
let data7 = data1["false-values"];
if(Array.isArray(data7)){
if(data7.length < 1){
const err18 = {instancePath:instancePath+"/accept/" + i0+"/false-values",schemaPath:"#/properties/accept/items/then/properties/false-values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
const err19 = {instancePath:instancePath+"/accept/" + i0+"/false-values/" + i2,schemaPath:"#/properties/accept/items/then/properties/false-values/items/type",keyword:"type",params:{type: schema56.properties.accept.items.then.properties["false-values"].items.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/accept/" + i0+"/false-values",schemaPath:"#/properties/accept/items/then/properties/false-values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs25 = errors;
if(!((((((((data1 === "leading-zeros") || (data1 === "plus-sign")) || (data1 === "spaces")) || (data1 === "decimal-comma")) || (data1 === "exponent-int")) || (data1 === "bare-point")) || (data1 === "units")) || (data1 === "listed-only"))){
const err22 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.accept.items.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err23 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.null !== undefined){
let data9 = data.null;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
const err25 = {instancePath:instancePath+"/null/" + i3,schemaPath:"#/properties/null/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.above !== undefined){
let data11 = data.above;
const _errs31 = errors;
let valid11 = true;
const _errs32 = errors;
if(errors === _errs32){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing0;
if((data11.value === undefined) && (missing0 = "value")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid1 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs34 = errors;
if(!(validate36(data11, {instancePath:instancePath+"/above",parentData:data,parentDataProperty:"above",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.value !== undefined){
let data12 = data11.value;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")){
const err29 = {instancePath:instancePath+"/above/value",schemaPath:"#/properties/above/then/properties/value/type",keyword:"type",params:{type: schema56.properties.above.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid11 = _valid1;
ifClause1 = "then";
}
else {
const _errs38 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")){
const err31 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/else/type",keyword:"type",params:{type: schema56.properties.above.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid11 = _valid1;
ifClause1 = "else";
}
if(!valid11){
const err32 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.below !== undefined){
let data13 = data.below;
const _errs41 = errors;
let valid13 = true;
const _errs42 = errors;
if(errors === _errs42){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((data13.value === undefined) && (missing1 = "value")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid2 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs44 = errors;
if(!(validate36(data13, {instancePath:instancePath+"/below",parentData:data,parentDataProperty:"below",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.value !== undefined){
let data14 = data13.value;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")){
const err35 = {instancePath:instancePath+"/below/value",schemaPath:"#/properties/below/then/properties/value/type",keyword:"type",params:{type: schema56.properties.below.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid13 = _valid2;
ifClause2 = "then";
}
else {
const _errs48 = errors;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (typeof data13 !== "string")){
const err37 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/else/type",keyword:"type",params:{type: schema56.properties.below.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid13 = _valid2;
ifClause2 = "else";
}
if(!valid13){
const err38 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.count !== undefined){
let data15 = data.count;
const _errs51 = errors;
let valid15 = true;
const _errs52 = errors;
if(errors === _errs52){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.value === undefined) && (missing2 = "value")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid3 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs54 = errors;
if(!(validate21(data15, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value !== undefined){
if(!(validate24(data15.value, {instancePath:instancePath+"/count/value",parentData:data15,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid15 = _valid3;
if(valid15){
var props4 = true;
}
ifClause3 = "then";
}
else {
const _errs57 = errors;
if(!(validate24(data15, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props5 = validate24.evaluated.props;
}
var _valid3 = _errs57 === errors;
valid15 = _valid3;
if(valid15){
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
}
ifClause3 = "else";
}
if(!valid15){
const err42 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.decimal !== undefined){
let data17 = data.decimal;
const _errs59 = errors;
let valid17 = true;
const _errs60 = errors;
if(errors === _errs60){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((data17.value === undefined) && (missing3 = "value")){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid4 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs62 = errors;
if(!(validate36(data17, {instancePath:instancePath+"/decimal",parentData:data,parentDataProperty:"decimal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.value !== undefined){
let data18 = data17.value;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
if(!((key2 === "precision") || (key2 === "scale"))){
const err45 = {instancePath:instancePath+"/decimal/value",schemaPath:"#/properties/decimal/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.precision !== undefined){
let data19 = data18.precision;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err46 = {instancePath:instancePath+"/decimal/value/precision",schemaPath:"#/properties/decimal/then/properties/value/properties/precision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10000 || isNaN(data19)){
const err47 = {instancePath:instancePath+"/decimal/value/precision",schemaPath:"#/properties/decimal/then/properties/value/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err48 = {instancePath:instancePath+"/decimal/value/precision",schemaPath:"#/properties/decimal/then/properties/value/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data18.scale !== undefined){
let data20 = data18.scale;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err49 = {instancePath:instancePath+"/decimal/value/scale",schemaPath:"#/properties/decimal/then/properties/value/properties/scale/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 255 || isNaN(data20)){
const err50 = {instancePath:instancePath+"/decimal/value/scale",schemaPath:"#/properties/decimal/then/properties/value/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err51 = {instancePath:instancePath+"/decimal/value/scale",schemaPath:"#/properties/decimal/then/properties/value/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/decimal/value",schemaPath:"#/properties/decimal/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid4 = _errs62 === errors;
valid17 = _valid4;
if(valid17){
var props6 = true;
}
ifClause4 = "then";
}
else {
const _errs71 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((key3 === "precision") || (key3 === "scale"))){
const err54 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.precision !== undefined){
let data21 = data17.precision;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err55 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/else/properties/precision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 10000 || isNaN(data21)){
const err56 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/else/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err57 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/else/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data17.scale !== undefined){
let data22 = data17.scale;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err58 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/else/properties/scale/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 255 || isNaN(data22)){
const err59 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/else/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err60 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/else/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid4 = _errs71 === errors;
valid17 = _valid4;
if(valid17){
if(props6 !== true){
props6 = true;
}
}
ifClause4 = "else";
}
if(!valid17){
const err62 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.distinct !== undefined){
let data23 = data.distinct;
const _errs79 = errors;
let valid21 = true;
const _errs80 = errors;
if(errors === _errs80){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((data23.value === undefined) && (missing4 = "value")){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid5 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs82 = errors;
if(!(validate21(data23, {instancePath:instancePath+"/distinct",parentData:data,parentDataProperty:"distinct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.value !== undefined){
if(!(validate24(data23.value, {instancePath:instancePath+"/distinct/value",parentData:data23,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/distinct",schemaPath:"#/properties/distinct/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid5 = _errs82 === errors;
valid21 = _valid5;
if(valid21){
var props8 = true;
}
ifClause5 = "then";
}
else {
const _errs85 = errors;
if(!(validate24(data23, {instancePath:instancePath+"/distinct",parentData:data,parentDataProperty:"distinct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props9 = validate24.evaluated.props;
}
var _valid5 = _errs85 === errors;
valid21 = _valid5;
if(valid21){
if(props8 !== true && props9 !== undefined){
if(props9 === true){
props8 = true;
}
else {
props8 = props8 || {};
Object.assign(props8, props9);
}
}
}
ifClause5 = "else";
}
if(!valid21){
const err66 = {instancePath:instancePath+"/distinct",schemaPath:"#/properties/distinct/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["distinct-set"] !== undefined){
let data25 = data["distinct-set"];
const _errs87 = errors;
let valid23 = true;
const _errs88 = errors;
if(errors === _errs88){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing5;
if((data25.value === undefined) && (missing5 = "value")){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid6 = _errs88 === errors;
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs90 = errors;
if(!(validate21(data25, {instancePath:instancePath+"/distinct-set",parentData:data,parentDataProperty:"distinct-set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.value !== undefined){
let data26 = data25.value;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key4 in data26){
if(!(((key4 === "within") || (key4 === "contains")) || (key4 === "exactly"))){
const err69 = {instancePath:instancePath+"/distinct-set/value",schemaPath:"#/properties/distinct-set/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.within !== undefined){
let data27 = data26.within;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(((!((typeof data28 == "number") && (isFinite(data28)))) && (typeof data28 !== "string")) && (typeof data28 !== "boolean")){
const err70 = {instancePath:instancePath+"/distinct-set/value/within/" + i4,schemaPath:"#/properties/distinct-set/then/properties/value/properties/within/items/type",keyword:"type",params:{type: schema56.properties["distinct-set"].then.properties.value.properties.within.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/distinct-set/value/within",schemaPath:"#/properties/distinct-set/then/properties/value/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.contains !== undefined){
let data29 = data26.contains;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(((!((typeof data30 == "number") && (isFinite(data30)))) && (typeof data30 !== "string")) && (typeof data30 !== "boolean")){
const err72 = {instancePath:instancePath+"/distinct-set/value/contains/" + i5,schemaPath:"#/properties/distinct-set/then/properties/value/properties/contains/items/type",keyword:"type",params:{type: schema56.properties["distinct-set"].then.properties.value.properties.contains.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/distinct-set/value/contains",schemaPath:"#/properties/distinct-set/then/properties/value/properties/contains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data26.exactly !== undefined){
let data31 = data26.exactly;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(((!((typeof data32 == "number") && (isFinite(data32)))) && (typeof data32 !== "string")) && (typeof data32 !== "boolean")){
const err74 = {instancePath:instancePath+"/distinct-set/value/exactly/" + i6,schemaPath:"#/properties/distinct-set/then/properties/value/properties/exactly/items/type",keyword:"type",params:{type: schema56.properties["distinct-set"].then.properties.value.properties.exactly.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/distinct-set/value/exactly",schemaPath:"#/properties/distinct-set/then/properties/value/properties/exactly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/distinct-set/value",schemaPath:"#/properties/distinct-set/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/distinct-set",schemaPath:"#/properties/distinct-set/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid6 = _errs90 === errors;
valid23 = _valid6;
if(valid23){
var props10 = true;
}
ifClause6 = "then";
}
else {
const _errs107 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(!(((key5 === "within") || (key5 === "contains")) || (key5 === "exactly"))){
const err78 = {instancePath:instancePath+"/distinct-set",schemaPath:"#/properties/distinct-set/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data25.within !== undefined){
let data33 = data25.within;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(((!((typeof data34 == "number") && (isFinite(data34)))) && (typeof data34 !== "string")) && (typeof data34 !== "boolean")){
const err79 = {instancePath:instancePath+"/distinct-set/within/" + i7,schemaPath:"#/properties/distinct-set/else/properties/within/items/type",keyword:"type",params:{type: schema56.properties["distinct-set"].else.properties.within.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/distinct-set/within",schemaPath:"#/properties/distinct-set/else/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data25.contains !== undefined){
let data35 = data25.contains;
if(Array.isArray(data35)){
const len8 = data35.length;
for(let i8=0; i8<len8; i8++){
let data36 = data35[i8];
if(((!((typeof data36 == "number") && (isFinite(data36)))) && (typeof data36 !== "string")) && (typeof data36 !== "boolean")){
const err81 = {instancePath:instancePath+"/distinct-set/contains/" + i8,schemaPath:"#/properties/distinct-set/else/properties/contains/items/type",keyword:"type",params:{type: schema56.properties["distinct-set"].else.properties.contains.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/distinct-set/contains",schemaPath:"#/properties/distinct-set/else/properties/contains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data25.exactly !== undefined){
let data37 = data25.exactly;
if(Array.isArray(data37)){
const len9 = data37.length;
for(let i9=0; i9<len9; i9++){
let data38 = data37[i9];
if(((!((typeof data38 == "number") && (isFinite(data38)))) && (typeof data38 !== "string")) && (typeof data38 !== "boolean")){
const err83 = {instancePath:instancePath+"/distinct-set/exactly/" + i9,schemaPath:"#/properties/distinct-set/else/properties/exactly/items/type",keyword:"type",params:{type: schema56.properties["distinct-set"].else.properties.exactly.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/distinct-set/exactly",schemaPath:"#/properties/distinct-set/else/properties/exactly/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/distinct-set",schemaPath:"#/properties/distinct-set/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid6 = _errs107 === errors;
valid23 = _valid6;
if(valid23){
if(props10 !== true){
props10 = true;
}
}
ifClause6 = "else";
}
if(!valid23){
const err86 = {instancePath:instancePath+"/distinct-set",schemaPath:"#/properties/distinct-set/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data["distinct-share"] !== undefined){
let data39 = data["distinct-share"];
const _errs123 = errors;
let valid39 = true;
const _errs124 = errors;
if(errors === _errs124){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing6;
if((data39.value === undefined) && (missing6 = "value")){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var _valid7 = _errs124 === errors;
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs126 = errors;
if(!(validate21(data39, {instancePath:instancePath+"/distinct-share",parentData:data,parentDataProperty:"distinct-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.value !== undefined){
if(!(validate42(data39.value, {instancePath:instancePath+"/distinct-share/value",parentData:data39,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/distinct-share",schemaPath:"#/properties/distinct-share/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid7 = _errs126 === errors;
valid39 = _valid7;
if(valid39){
var props12 = true;
}
ifClause7 = "then";
}
else {
const _errs129 = errors;
if(!(validate42(data39, {instancePath:instancePath+"/distinct-share",parentData:data,parentDataProperty:"distinct-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
else {
var props13 = validate42.evaluated.props;
}
var _valid7 = _errs129 === errors;
valid39 = _valid7;
if(valid39){
if(props12 !== true && props13 !== undefined){
if(props13 === true){
props12 = true;
}
else {
props12 = props12 || {};
Object.assign(props12, props13);
}
}
}
ifClause7 = "else";
}
if(!valid39){
const err90 = {instancePath:instancePath+"/distinct-share",schemaPath:"#/properties/distinct-share/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.distribution !== undefined){
let data41 = data.distribution;
const _errs131 = errors;
let valid41 = true;
const _errs132 = errors;
if(errors === _errs132){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing7;
if((data41.value === undefined) && (missing7 = "value")){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var _valid8 = _errs132 === errors;
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs134 = errors;
if(!(validate21(data41, {instancePath:instancePath+"/distribution",parentData:data,parentDataProperty:"distribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.value !== undefined){
let data42 = data41.value;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.reference === undefined){
const err93 = {instancePath:instancePath+"/distribution/value",schemaPath:"#/properties/distribution/then/properties/value/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data42.metric === undefined){
const err94 = {instancePath:instancePath+"/distribution/value",schemaPath:"#/properties/distribution/then/properties/value/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data42.max === undefined){
const err95 = {instancePath:instancePath+"/distribution/value",schemaPath:"#/properties/distribution/then/properties/value/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key6 in data42){
if(!(((key6 === "reference") || (key6 === "metric")) || (key6 === "max"))){
const err96 = {instancePath:instancePath+"/distribution/value",schemaPath:"#/properties/distribution/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data42.reference !== undefined){
let data43 = data42.reference;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.weights === undefined){
const err97 = {instancePath:instancePath+"/distribution/value/reference",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key7 in data43){
if(!((((((key7 === "values") || (key7 === "bins")) || (key7 === "weights")) || (key7 === "other")) || (key7 === "unseen")) || (key7 === "tails"))){
const err98 = {instancePath:instancePath+"/distribution/value/reference",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data43.values !== undefined){
let data44 = data43.values;
if(Array.isArray(data44)){
if(data44.length > 1000){
const err99 = {instancePath:instancePath+"/distribution/value/reference/values",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/values/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data44.length < 1){
const err100 = {instancePath:instancePath+"/distribution/value/reference/values",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len10 = data44.length;
for(let i10=0; i10<len10; i10++){
let data45 = data44[i10];
if(((!((typeof data45 == "number") && (isFinite(data45)))) && (typeof data45 !== "string")) && (typeof data45 !== "boolean")){
const err101 = {instancePath:instancePath+"/distribution/value/reference/values/" + i10,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/values/items/type",keyword:"type",params:{type: schema56.properties.distribution.then.properties.value.properties.reference.properties.values.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/distribution/value/reference/values",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data43.bins !== undefined){
let data46 = data43.bins;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err103 = {instancePath:instancePath+"/distribution/value/reference/bins",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/bins/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data46.length < 2){
const err104 = {instancePath:instancePath+"/distribution/value/reference/bins",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/bins/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len11 = data46.length;
for(let i11=0; i11<len11; i11++){
let data47 = data46[i11];
if(((!((typeof data47 == "number") && (isFinite(data47)))) && (typeof data47 !== "string")) && (typeof data47 !== "boolean")){
const err105 = {instancePath:instancePath+"/distribution/value/reference/bins/" + i11,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/bins/items/type",keyword:"type",params:{type: schema56.properties.distribution.then.properties.value.properties.reference.properties.bins.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/distribution/value/reference/bins",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/bins/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data43.weights !== undefined){
let data48 = data43.weights;
if(Array.isArray(data48)){
if(data48.length > 1000){
const err107 = {instancePath:instancePath+"/distribution/value/reference/weights",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/weights/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data48.length < 1){
const err108 = {instancePath:instancePath+"/distribution/value/reference/weights",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/weights/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
let data49 = data48[i12];
const _errs153 = errors;
let valid51 = true;
const _errs154 = errors;
if(typeof data49 !== "string"){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid9 = _errs154 === errors;
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs156 = errors;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
const err110 = {instancePath:instancePath+"/distribution/value/reference/weights/" + i12,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/weights/items/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/distribution/value/reference/weights/" + i12,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/weights/items/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid9 = _errs156 === errors;
valid51 = _valid9;
ifClause9 = "then";
}
else {
const _errs158 = errors;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err112 = {instancePath:instancePath+"/distribution/value/reference/weights/" + i12,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/weights/items/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/distribution/value/reference/weights/" + i12,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/weights/items/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid9 = _errs158 === errors;
valid51 = _valid9;
ifClause9 = "else";
}
if(!valid51){
const err114 = {instancePath:instancePath+"/distribution/value/reference/weights/" + i12,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/weights/items/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/distribution/value/reference/weights",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/weights/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data43.other !== undefined){
let data50 = data43.other;
const _errs161 = errors;
let valid52 = true;
const _errs162 = errors;
if(typeof data50 !== "string"){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid10 = _errs162 === errors;
errors = _errs161;
if(vErrors !== null){
if(_errs161){
vErrors.length = _errs161;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs164 = errors;
if(typeof data50 === "string"){
if(!pattern7.test(data50)){
const err117 = {instancePath:instancePath+"/distribution/value/reference/other",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/other/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/distribution/value/reference/other",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/other/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid10 = _errs164 === errors;
valid52 = _valid10;
ifClause10 = "then";
}
else {
const _errs166 = errors;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err119 = {instancePath:instancePath+"/distribution/value/reference/other",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/other/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/distribution/value/reference/other",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/other/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid10 = _errs166 === errors;
valid52 = _valid10;
ifClause10 = "else";
}
if(!valid52){
const err121 = {instancePath:instancePath+"/distribution/value/reference/other",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/other/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data43.unseen !== undefined){
let data51 = data43.unseen;
const _errs169 = errors;
let valid53 = true;
const _errs170 = errors;
if(typeof data51 !== "string"){
const err122 = {};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid11 = _errs170 === errors;
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs172 = errors;
if(typeof data51 === "string"){
if(!pattern9.test(data51)){
const err123 = {instancePath:instancePath+"/distribution/value/reference/unseen",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/unseen/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]+$"},message:"must match pattern \""+"^0\\.[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/distribution/value/reference/unseen",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/unseen/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid11 = _errs172 === errors;
valid53 = _valid11;
ifClause11 = "then";
}
else {
const _errs174 = errors;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err125 = {instancePath:instancePath+"/distribution/value/reference/unseen",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/unseen/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data51 >= 1 || isNaN(data51)){
const err126 = {instancePath:instancePath+"/distribution/value/reference/unseen",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/unseen/else/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/distribution/value/reference/unseen",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/unseen/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid11 = _errs174 === errors;
valid53 = _valid11;
ifClause11 = "else";
}
if(!valid53){
const err128 = {instancePath:instancePath+"/distribution/value/reference/unseen",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/unseen/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data43.tails !== undefined){
let data52 = data43.tails;
if(Array.isArray(data52)){
if(data52.length > 2){
const err129 = {instancePath:instancePath+"/distribution/value/reference/tails",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/tails/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data52.length < 2){
const err130 = {instancePath:instancePath+"/distribution/value/reference/tails",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/tails/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len13 = data52.length;
for(let i13=0; i13<len13; i13++){
let data53 = data52[i13];
const _errs179 = errors;
let valid56 = true;
const _errs180 = errors;
if(typeof data53 !== "string"){
const err131 = {};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid12 = _errs180 === errors;
errors = _errs179;
if(vErrors !== null){
if(_errs179){
vErrors.length = _errs179;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs182 = errors;
if(typeof data53 === "string"){
if(!pattern7.test(data53)){
const err132 = {instancePath:instancePath+"/distribution/value/reference/tails/" + i13,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/tails/items/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/distribution/value/reference/tails/" + i13,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/tails/items/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid12 = _errs182 === errors;
valid56 = _valid12;
ifClause12 = "then";
}
else {
const _errs184 = errors;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err134 = {instancePath:instancePath+"/distribution/value/reference/tails/" + i13,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/tails/items/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/distribution/value/reference/tails/" + i13,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/tails/items/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid12 = _errs184 === errors;
valid56 = _valid12;
ifClause12 = "else";
}
if(!valid56){
const err136 = {instancePath:instancePath+"/distribution/value/reference/tails/" + i13,schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/tails/items/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/distribution/value/reference/tails",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/properties/tails/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/distribution/value/reference",schemaPath:"#/properties/distribution/then/properties/value/properties/reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data42.metric !== undefined){
let data54 = data42.metric;
if(!(((data54 === "kl") || (data54 === "js")) || (data54 === "psi"))){
const err139 = {instancePath:instancePath+"/distribution/value/metric",schemaPath:"#/properties/distribution/then/properties/value/properties/metric/enum",keyword:"enum",params:{allowedValues: schema56.properties.distribution.then.properties.value.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data42.max !== undefined){
let data55 = data42.max;
const _errs188 = errors;
let valid57 = true;
const _errs189 = errors;
if(typeof data55 !== "string"){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid13 = _errs189 === errors;
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs191 = errors;
if(typeof data55 === "string"){
if(!pattern7.test(data55)){
const err141 = {instancePath:instancePath+"/distribution/value/max",schemaPath:"#/properties/distribution/then/properties/value/properties/max/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/distribution/value/max",schemaPath:"#/properties/distribution/then/properties/value/properties/max/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid13 = _errs191 === errors;
valid57 = _valid13;
ifClause13 = "then";
}
else {
const _errs193 = errors;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err143 = {instancePath:instancePath+"/distribution/value/max",schemaPath:"#/properties/distribution/then/properties/value/properties/max/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/distribution/value/max",schemaPath:"#/properties/distribution/then/properties/value/properties/max/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid13 = _errs193 === errors;
valid57 = _valid13;
ifClause13 = "else";
}
if(!valid57){
const err145 = {instancePath:instancePath+"/distribution/value/max",schemaPath:"#/properties/distribution/then/properties/value/properties/max/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/distribution/value",schemaPath:"#/properties/distribution/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid8 = _errs134 === errors;
valid41 = _valid8;
if(valid41){
var props14 = true;
}
ifClause8 = "then";
}
else {
const _errs195 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.reference === undefined){
const err148 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/else/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data41.metric === undefined){
const err149 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/else/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data41.max === undefined){
const err150 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/else/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key8 in data41){
if(!(((key8 === "reference") || (key8 === "metric")) || (key8 === "max"))){
const err151 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data41.reference !== undefined){
let data56 = data41.reference;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.weights === undefined){
const err152 = {instancePath:instancePath+"/distribution/reference",schemaPath:"#/properties/distribution/else/properties/reference/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key9 in data56){
if(!((((((key9 === "values") || (key9 === "bins")) || (key9 === "weights")) || (key9 === "other")) || (key9 === "unseen")) || (key9 === "tails"))){
const err153 = {instancePath:instancePath+"/distribution/reference",schemaPath:"#/properties/distribution/else/properties/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data56.values !== undefined){
let data57 = data56.values;
if(Array.isArray(data57)){
if(data57.length > 1000){
const err154 = {instancePath:instancePath+"/distribution/reference/values",schemaPath:"#/properties/distribution/else/properties/reference/properties/values/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data57.length < 1){
const err155 = {instancePath:instancePath+"/distribution/reference/values",schemaPath:"#/properties/distribution/else/properties/reference/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len14 = data57.length;
for(let i14=0; i14<len14; i14++){
let data58 = data57[i14];
if(((!((typeof data58 == "number") && (isFinite(data58)))) && (typeof data58 !== "string")) && (typeof data58 !== "boolean")){
const err156 = {instancePath:instancePath+"/distribution/reference/values/" + i14,schemaPath:"#/properties/distribution/else/properties/reference/properties/values/items/type",keyword:"type",params:{type: schema56.properties.distribution.else.properties.reference.properties.values.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/distribution/reference/values",schemaPath:"#/properties/distribution/else/properties/reference/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data56.bins !== undefined){
let data59 = data56.bins;
if(Array.isArray(data59)){
if(data59.length > 1000){
const err158 = {instancePath:instancePath+"/distribution/reference/bins",schemaPath:"#/properties/distribution/else/properties/reference/properties/bins/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data59.length < 2){
const err159 = {instancePath:instancePath+"/distribution/reference/bins",schemaPath:"#/properties/distribution/else/properties/reference/properties/bins/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const len15 = data59.length;
for(let i15=0; i15<len15; i15++){
let data60 = data59[i15];
if(((!((typeof data60 == "number") && (isFinite(data60)))) && (typeof data60 !== "string")) && (typeof data60 !== "boolean")){
const err160 = {instancePath:instancePath+"/distribution/reference/bins/" + i15,schemaPath:"#/properties/distribution/else/properties/reference/properties/bins/items/type",keyword:"type",params:{type: schema56.properties.distribution.else.properties.reference.properties.bins.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/distribution/reference/bins",schemaPath:"#/properties/distribution/else/properties/reference/properties/bins/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data56.weights !== undefined){
let data61 = data56.weights;
if(Array.isArray(data61)){
if(data61.length > 1000){
const err162 = {instancePath:instancePath+"/distribution/reference/weights",schemaPath:"#/properties/distribution/else/properties/reference/properties/weights/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data61.length < 1){
const err163 = {instancePath:instancePath+"/distribution/reference/weights",schemaPath:"#/properties/distribution/else/properties/reference/properties/weights/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const len16 = data61.length;
for(let i16=0; i16<len16; i16++){
let data62 = data61[i16];
const _errs212 = errors;
let valid66 = true;
const _errs213 = errors;
if(typeof data62 !== "string"){
const err164 = {};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid14 = _errs213 === errors;
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs215 = errors;
if(typeof data62 === "string"){
if(!pattern7.test(data62)){
const err165 = {instancePath:instancePath+"/distribution/reference/weights/" + i16,schemaPath:"#/properties/distribution/else/properties/reference/properties/weights/items/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/distribution/reference/weights/" + i16,schemaPath:"#/properties/distribution/else/properties/reference/properties/weights/items/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid14 = _errs215 === errors;
valid66 = _valid14;
ifClause14 = "then";
}
else {
const _errs217 = errors;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err167 = {instancePath:instancePath+"/distribution/reference/weights/" + i16,schemaPath:"#/properties/distribution/else/properties/reference/properties/weights/items/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/distribution/reference/weights/" + i16,schemaPath:"#/properties/distribution/else/properties/reference/properties/weights/items/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid14 = _errs217 === errors;
valid66 = _valid14;
ifClause14 = "else";
}
if(!valid66){
const err169 = {instancePath:instancePath+"/distribution/reference/weights/" + i16,schemaPath:"#/properties/distribution/else/properties/reference/properties/weights/items/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/distribution/reference/weights",schemaPath:"#/properties/distribution/else/properties/reference/properties/weights/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data56.other !== undefined){
let data63 = data56.other;
const _errs220 = errors;
let valid67 = true;
const _errs221 = errors;
if(typeof data63 !== "string"){
const err171 = {};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid15 = _errs221 === errors;
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs223 = errors;
if(typeof data63 === "string"){
if(!pattern7.test(data63)){
const err172 = {instancePath:instancePath+"/distribution/reference/other",schemaPath:"#/properties/distribution/else/properties/reference/properties/other/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/distribution/reference/other",schemaPath:"#/properties/distribution/else/properties/reference/properties/other/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid15 = _errs223 === errors;
valid67 = _valid15;
ifClause15 = "then";
}
else {
const _errs225 = errors;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err174 = {instancePath:instancePath+"/distribution/reference/other",schemaPath:"#/properties/distribution/else/properties/reference/properties/other/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/distribution/reference/other",schemaPath:"#/properties/distribution/else/properties/reference/properties/other/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid15 = _errs225 === errors;
valid67 = _valid15;
ifClause15 = "else";
}
if(!valid67){
const err176 = {instancePath:instancePath+"/distribution/reference/other",schemaPath:"#/properties/distribution/else/properties/reference/properties/other/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data56.unseen !== undefined){
let data64 = data56.unseen;
const _errs228 = errors;
let valid68 = true;
const _errs229 = errors;
if(typeof data64 !== "string"){
const err177 = {};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid16 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs231 = errors;
if(typeof data64 === "string"){
if(!pattern9.test(data64)){
const err178 = {instancePath:instancePath+"/distribution/reference/unseen",schemaPath:"#/properties/distribution/else/properties/reference/properties/unseen/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]+$"},message:"must match pattern \""+"^0\\.[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/distribution/reference/unseen",schemaPath:"#/properties/distribution/else/properties/reference/properties/unseen/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid16 = _errs231 === errors;
valid68 = _valid16;
ifClause16 = "then";
}
else {
const _errs233 = errors;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err180 = {instancePath:instancePath+"/distribution/reference/unseen",schemaPath:"#/properties/distribution/else/properties/reference/properties/unseen/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data64 >= 1 || isNaN(data64)){
const err181 = {instancePath:instancePath+"/distribution/reference/unseen",schemaPath:"#/properties/distribution/else/properties/reference/properties/unseen/else/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/distribution/reference/unseen",schemaPath:"#/properties/distribution/else/properties/reference/properties/unseen/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid16 = _errs233 === errors;
valid68 = _valid16;
ifClause16 = "else";
}
if(!valid68){
const err183 = {instancePath:instancePath+"/distribution/reference/unseen",schemaPath:"#/properties/distribution/else/properties/reference/properties/unseen/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data56.tails !== undefined){
let data65 = data56.tails;
if(Array.isArray(data65)){
if(data65.length > 2){
const err184 = {instancePath:instancePath+"/distribution/reference/tails",schemaPath:"#/properties/distribution/else/properties/reference/properties/tails/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data65.length < 2){
const err185 = {instancePath:instancePath+"/distribution/reference/tails",schemaPath:"#/properties/distribution/else/properties/reference/properties/tails/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const len17 = data65.length;
for(let i17=0; i17<len17; i17++){
let data66 = data65[i17];
const _errs238 = errors;
let valid71 = true;
const _errs239 = errors;
if(typeof data66 !== "string"){
const err186 = {};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid17 = _errs239 === errors;
errors = _errs238;
if(vErrors !== null){
if(_errs238){
vErrors.length = _errs238;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs241 = errors;
if(typeof data66 === "string"){
if(!pattern7.test(data66)){
const err187 = {instancePath:instancePath+"/distribution/reference/tails/" + i17,schemaPath:"#/properties/distribution/else/properties/reference/properties/tails/items/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/distribution/reference/tails/" + i17,schemaPath:"#/properties/distribution/else/properties/reference/properties/tails/items/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid17 = _errs241 === errors;
valid71 = _valid17;
ifClause17 = "then";
}
else {
const _errs243 = errors;
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err189 = {instancePath:instancePath+"/distribution/reference/tails/" + i17,schemaPath:"#/properties/distribution/else/properties/reference/properties/tails/items/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/distribution/reference/tails/" + i17,schemaPath:"#/properties/distribution/else/properties/reference/properties/tails/items/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid17 = _errs243 === errors;
valid71 = _valid17;
ifClause17 = "else";
}
if(!valid71){
const err191 = {instancePath:instancePath+"/distribution/reference/tails/" + i17,schemaPath:"#/properties/distribution/else/properties/reference/properties/tails/items/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/distribution/reference/tails",schemaPath:"#/properties/distribution/else/properties/reference/properties/tails/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/distribution/reference",schemaPath:"#/properties/distribution/else/properties/reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data41.metric !== undefined){
let data67 = data41.metric;
if(!(((data67 === "kl") || (data67 === "js")) || (data67 === "psi"))){
const err194 = {instancePath:instancePath+"/distribution/metric",schemaPath:"#/properties/distribution/else/properties/metric/enum",keyword:"enum",params:{allowedValues: schema56.properties.distribution.else.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data41.max !== undefined){
let data68 = data41.max;
const _errs247 = errors;
let valid72 = true;
const _errs248 = errors;
if(typeof data68 !== "string"){
const err195 = {};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid18 = _errs248 === errors;
errors = _errs247;
if(vErrors !== null){
if(_errs247){
vErrors.length = _errs247;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs250 = errors;
if(typeof data68 === "string"){
if(!pattern7.test(data68)){
const err196 = {instancePath:instancePath+"/distribution/max",schemaPath:"#/properties/distribution/else/properties/max/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/distribution/max",schemaPath:"#/properties/distribution/else/properties/max/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid18 = _errs250 === errors;
valid72 = _valid18;
ifClause18 = "then";
}
else {
const _errs252 = errors;
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err198 = {instancePath:instancePath+"/distribution/max",schemaPath:"#/properties/distribution/else/properties/max/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/distribution/max",schemaPath:"#/properties/distribution/else/properties/max/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid18 = _errs252 === errors;
valid72 = _valid18;
ifClause18 = "else";
}
if(!valid72){
const err200 = {instancePath:instancePath+"/distribution/max",schemaPath:"#/properties/distribution/else/properties/max/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid8 = _errs195 === errors;
valid41 = _valid8;
if(valid41){
if(props14 !== true){
props14 = true;
}
}
ifClause8 = "else";
}
if(!valid41){
const err202 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data["does-not-match"] !== undefined){
let data69 = data["does-not-match"];
const _errs255 = errors;
let valid73 = true;
const _errs256 = errors;
if(errors === _errs256){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing8;
if((data69.value === undefined) && (missing8 = "value")){
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
var _valid19 = _errs256 === errors;
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs258 = errors;
if(!(validate36(data69, {instancePath:instancePath+"/does-not-match",parentData:data,parentDataProperty:"does-not-match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.value !== undefined){
let data70 = data69.value;
const _errs261 = errors;
let valid75 = true;
const _errs262 = errors;
if(!(data70 && typeof data70 == "object" && !Array.isArray(data70))){
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid20 = _errs262 === errors;
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs264 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key10 in data70){
if(!((key10 === "any") || (key10 === "all"))){
const err206 = {instancePath:instancePath+"/does-not-match/value",schemaPath:"#/properties/does-not-match/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data70.any !== undefined){
let data71 = data70.any;
if(Array.isArray(data71)){
const len18 = data71.length;
for(let i18=0; i18<len18; i18++){
if(typeof data71[i18] !== "string"){
const err207 = {instancePath:instancePath+"/does-not-match/value/any/" + i18,schemaPath:"#/properties/does-not-match/then/properties/value/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/does-not-match/value/any",schemaPath:"#/properties/does-not-match/then/properties/value/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data70.all !== undefined){
let data73 = data70.all;
if(Array.isArray(data73)){
const len19 = data73.length;
for(let i19=0; i19<len19; i19++){
if(typeof data73[i19] !== "string"){
const err209 = {instancePath:instancePath+"/does-not-match/value/all/" + i19,schemaPath:"#/properties/does-not-match/then/properties/value/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/does-not-match/value/all",schemaPath:"#/properties/does-not-match/then/properties/value/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/does-not-match/value",schemaPath:"#/properties/does-not-match/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid20 = _errs264 === errors;
valid75 = _valid20;
ifClause20 = "then";
}
else {
const _errs275 = errors;
if(typeof data70 !== "string"){
const err212 = {instancePath:instancePath+"/does-not-match/value",schemaPath:"#/properties/does-not-match/then/properties/value/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid20 = _errs275 === errors;
valid75 = _valid20;
ifClause20 = "else";
}
if(!valid75){
const err213 = {instancePath:instancePath+"/does-not-match/value",schemaPath:"#/properties/does-not-match/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid19 = _errs258 === errors;
valid73 = _valid19;
if(valid73){
var props16 = true;
}
ifClause19 = "then";
}
else {
const _errs277 = errors;
const _errs278 = errors;
let valid81 = true;
const _errs279 = errors;
if(!(data69 && typeof data69 == "object" && !Array.isArray(data69))){
const err215 = {};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid21 = _errs279 === errors;
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs281 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key11 in data69){
if(!((key11 === "any") || (key11 === "all"))){
const err216 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data69.any !== undefined){
let data75 = data69.any;
if(Array.isArray(data75)){
const len20 = data75.length;
for(let i20=0; i20<len20; i20++){
if(typeof data75[i20] !== "string"){
const err217 = {instancePath:instancePath+"/does-not-match/any/" + i20,schemaPath:"#/properties/does-not-match/else/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/does-not-match/any",schemaPath:"#/properties/does-not-match/else/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data69.all !== undefined){
let data77 = data69.all;
if(Array.isArray(data77)){
const len21 = data77.length;
for(let i21=0; i21<len21; i21++){
if(typeof data77[i21] !== "string"){
const err219 = {instancePath:instancePath+"/does-not-match/all/" + i21,schemaPath:"#/properties/does-not-match/else/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/does-not-match/all",schemaPath:"#/properties/does-not-match/else/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid21 = _errs281 === errors;
valid81 = _valid21;
if(valid81){
var props17 = true;
}
ifClause21 = "then";
}
else {
const _errs292 = errors;
if(typeof data69 !== "string"){
const err222 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid21 = _errs292 === errors;
valid81 = _valid21;
ifClause21 = "else";
}
if(!valid81){
const err223 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid19 = _errs277 === errors;
valid73 = _valid19;
if(valid73){
if(props16 !== true && props17 !== undefined){
if(props17 === true){
props16 = true;
}
else {
props16 = props16 || {};
Object.assign(props16, props17);
}
}
}
ifClause19 = "else";
}
if(!valid73){
const err224 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data.empty !== undefined){
let data79 = data.empty;
const _errs295 = errors;
let valid87 = true;
const _errs296 = errors;
if(errors === _errs296){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing9;
if((data79.value === undefined) && (missing9 = "value")){
const err225 = {};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
var _valid22 = _errs296 === errors;
errors = _errs295;
if(vErrors !== null){
if(_errs295){
vErrors.length = _errs295;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid22){
const _errs298 = errors;
if(!(validate36(data79, {instancePath:instancePath+"/empty",parentData:data,parentDataProperty:"empty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.value !== undefined){
let data80 = data79.value;
const _errs301 = errors;
let valid89 = true;
const _errs302 = errors;
if(data80 !== null){
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid23 = _errs302 === errors;
errors = _errs301;
if(vErrors !== null){
if(_errs301){
vErrors.length = _errs301;
}
else {
vErrors = null;
}
}
if(!_valid23){
const _errs304 = errors;
if(!(((data80 === "never") || (data80 === "allowed")) || (data80 === "null"))){
const err228 = {instancePath:instancePath+"/empty/value",schemaPath:"#/properties/empty/then/properties/value/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.empty.then.properties.value.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid23 = _errs304 === errors;
valid89 = _valid23;
}
if(!valid89){
const err229 = {instancePath:instancePath+"/empty/value",schemaPath:"#/properties/empty/then/properties/value/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid22 = _errs298 === errors;
valid87 = _valid22;
ifClause22 = "then";
}
else {
const _errs305 = errors;
const _errs306 = errors;
let valid90 = true;
const _errs307 = errors;
if(data79 !== null){
const err231 = {};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid24 = _errs307 === errors;
errors = _errs306;
if(vErrors !== null){
if(_errs306){
vErrors.length = _errs306;
}
else {
vErrors = null;
}
}
if(!_valid24){
const _errs309 = errors;
if(!(((data79 === "never") || (data79 === "allowed")) || (data79 === "null"))){
const err232 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/else/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.empty.else.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid24 = _errs309 === errors;
valid90 = _valid24;
}
if(!valid90){
const err233 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/else/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid22 = _errs305 === errors;
valid87 = _valid22;
ifClause22 = "else";
}
if(!valid87){
const err234 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.format !== undefined){
let data81 = data.format;
const _errs311 = errors;
let valid91 = true;
const _errs312 = errors;
if(errors === _errs312){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing10;
if((data81.value === undefined) && (missing10 = "value")){
const err235 = {};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
var _valid25 = _errs312 === errors;
errors = _errs311;
if(vErrors !== null){
if(_errs311){
vErrors.length = _errs311;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid25){
const _errs314 = errors;
if(!(validate36(data81, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.value !== undefined){
let data82 = data81.value;
const _errs317 = errors;
let valid93 = true;
const _errs318 = errors;
if(!(data82 && typeof data82 == "object" && !Array.isArray(data82))){
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid26 = _errs318 === errors;
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid26){
const _errs320 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.strptime === undefined){
const err238 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/then/required",keyword:"required",params:{missingProperty: "strptime"},message:"must have required property '"+"strptime"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
for(const key12 in data82){
if(!(key12 === "strptime")){
const err239 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data82.strptime !== undefined){
if(typeof data82.strptime !== "string"){
const err240 = {instancePath:instancePath+"/format/value/strptime",schemaPath:"#/properties/format/then/properties/value/then/properties/strptime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid26 = _errs320 === errors;
valid93 = _valid26;
ifClause24 = "then";
}
else {
const _errs325 = errors;
if(!(((((((((((data82 === "email") || (data82 === "uuid")) || (data82 === "uri")) || (data82 === "hostname")) || (data82 === "ipv4")) || (data82 === "ipv6")) || (data82 === "iso-date")) || (data82 === "iso-datetime")) || (data82 === "iso-time")) || (data82 === "iso-duration")) || (data82 === "json"))){
const err242 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.format.then.properties.value.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid26 = _errs325 === errors;
valid93 = _valid26;
ifClause24 = "else";
}
if(!valid93){
const err243 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid25 = _errs314 === errors;
valid91 = _valid25;
if(valid91){
var props20 = true;
}
ifClause23 = "then";
}
else {
const _errs326 = errors;
const _errs327 = errors;
let valid95 = true;
const _errs328 = errors;
if(!(data81 && typeof data81 == "object" && !Array.isArray(data81))){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid27 = _errs328 === errors;
errors = _errs327;
if(vErrors !== null){
if(_errs327){
vErrors.length = _errs327;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid27){
const _errs330 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.strptime === undefined){
const err246 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/then/required",keyword:"required",params:{missingProperty: "strptime"},message:"must have required property '"+"strptime"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key13 in data81){
if(!(key13 === "strptime")){
const err247 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data81.strptime !== undefined){
if(typeof data81.strptime !== "string"){
const err248 = {instancePath:instancePath+"/format/strptime",schemaPath:"#/properties/format/else/then/properties/strptime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid27 = _errs330 === errors;
valid95 = _valid27;
if(valid95){
var props21 = true;
}
ifClause25 = "then";
}
else {
const _errs335 = errors;
if(!(((((((((((data81 === "email") || (data81 === "uuid")) || (data81 === "uri")) || (data81 === "hostname")) || (data81 === "ipv4")) || (data81 === "ipv6")) || (data81 === "iso-date")) || (data81 === "iso-datetime")) || (data81 === "iso-time")) || (data81 === "iso-duration")) || (data81 === "json"))){
const err250 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.format.else.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid27 = _errs335 === errors;
valid95 = _valid27;
ifClause25 = "else";
}
if(!valid95){
const err251 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid25 = _errs326 === errors;
valid91 = _valid25;
if(valid91){
if(props20 !== true && props21 !== undefined){
if(props21 === true){
props20 = true;
}
else {
props20 = props20 || {};
Object.assign(props20, props21);
}
}
}
ifClause23 = "else";
}
if(!valid91){
const err252 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.highest !== undefined){
let data85 = data.highest;
const _errs337 = errors;
let valid97 = true;
const _errs338 = errors;
if(errors === _errs338){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing11;
if((data85.value === undefined) && (missing11 = "value")){
const err253 = {};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
var _valid28 = _errs338 === errors;
errors = _errs337;
if(vErrors !== null){
if(_errs337){
vErrors.length = _errs337;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid28){
const _errs340 = errors;
if(!(validate21(data85, {instancePath:instancePath+"/highest",parentData:data,parentDataProperty:"highest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.value !== undefined){
let data86 = data85.value;
const _errs343 = errors;
let valid99 = true;
const _errs344 = errors;
if(!(data86 && typeof data86 == "object" && !Array.isArray(data86))){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var _valid29 = _errs344 === errors;
errors = _errs343;
if(vErrors !== null){
if(_errs343){
vErrors.length = _errs343;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid29){
const _errs346 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key14 in data86){
if(!((((key14 === "min") || (key14 === "max")) || (key14 === "above")) || (key14 === "below"))){
const err256 = {instancePath:instancePath+"/highest/value",schemaPath:"#/properties/highest/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data86.min !== undefined){
let data87 = data86.min;
if((!((typeof data87 == "number") && (isFinite(data87)))) && (typeof data87 !== "string")){
const err257 = {instancePath:instancePath+"/highest/value/min",schemaPath:"#/properties/highest/then/properties/value/then/properties/min/type",keyword:"type",params:{type: schema56.properties.highest.then.properties.value.then.properties.min.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data86.max !== undefined){
let data88 = data86.max;
if((!((typeof data88 == "number") && (isFinite(data88)))) && (typeof data88 !== "string")){
const err258 = {instancePath:instancePath+"/highest/value/max",schemaPath:"#/properties/highest/then/properties/value/then/properties/max/type",keyword:"type",params:{type: schema56.properties.highest.then.properties.value.then.properties.max.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data86.above !== undefined){
let data89 = data86.above;
if((!((typeof data89 == "number") && (isFinite(data89)))) && (typeof data89 !== "string")){
const err259 = {instancePath:instancePath+"/highest/value/above",schemaPath:"#/properties/highest/then/properties/value/then/properties/above/type",keyword:"type",params:{type: schema56.properties.highest.then.properties.value.then.properties.above.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data86.below !== undefined){
let data90 = data86.below;
if((!((typeof data90 == "number") && (isFinite(data90)))) && (typeof data90 !== "string")){
const err260 = {instancePath:instancePath+"/highest/value/below",schemaPath:"#/properties/highest/then/properties/value/then/properties/below/type",keyword:"type",params:{type: schema56.properties.highest.then.properties.value.then.properties.below.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/highest/value",schemaPath:"#/properties/highest/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid29 = _errs346 === errors;
valid99 = _valid29;
ifClause27 = "then";
}
else {
const _errs357 = errors;
if((!((typeof data86 == "number") && (isFinite(data86)))) && (typeof data86 !== "string")){
const err262 = {instancePath:instancePath+"/highest/value",schemaPath:"#/properties/highest/then/properties/value/else/type",keyword:"type",params:{type: schema56.properties.highest.then.properties.value.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid29 = _errs357 === errors;
valid99 = _valid29;
ifClause27 = "else";
}
if(!valid99){
const err263 = {instancePath:instancePath+"/highest/value",schemaPath:"#/properties/highest/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/highest",schemaPath:"#/properties/highest/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid28 = _errs340 === errors;
valid97 = _valid28;
if(valid97){
var props23 = true;
}
ifClause26 = "then";
}
else {
const _errs359 = errors;
const _errs360 = errors;
let valid101 = true;
const _errs361 = errors;
if(!(data85 && typeof data85 == "object" && !Array.isArray(data85))){
const err265 = {};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid30 = _errs361 === errors;
errors = _errs360;
if(vErrors !== null){
if(_errs360){
vErrors.length = _errs360;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid30){
const _errs363 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key15 in data85){
if(!((((key15 === "min") || (key15 === "max")) || (key15 === "above")) || (key15 === "below"))){
const err266 = {instancePath:instancePath+"/highest",schemaPath:"#/properties/highest/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data85.min !== undefined){
let data91 = data85.min;
if((!((typeof data91 == "number") && (isFinite(data91)))) && (typeof data91 !== "string")){
const err267 = {instancePath:instancePath+"/highest/min",schemaPath:"#/properties/highest/else/then/properties/min/type",keyword:"type",params:{type: schema56.properties.highest.else.then.properties.min.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data85.max !== undefined){
let data92 = data85.max;
if((!((typeof data92 == "number") && (isFinite(data92)))) && (typeof data92 !== "string")){
const err268 = {instancePath:instancePath+"/highest/max",schemaPath:"#/properties/highest/else/then/properties/max/type",keyword:"type",params:{type: schema56.properties.highest.else.then.properties.max.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data85.above !== undefined){
let data93 = data85.above;
if((!((typeof data93 == "number") && (isFinite(data93)))) && (typeof data93 !== "string")){
const err269 = {instancePath:instancePath+"/highest/above",schemaPath:"#/properties/highest/else/then/properties/above/type",keyword:"type",params:{type: schema56.properties.highest.else.then.properties.above.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data85.below !== undefined){
let data94 = data85.below;
if((!((typeof data94 == "number") && (isFinite(data94)))) && (typeof data94 !== "string")){
const err270 = {instancePath:instancePath+"/highest/below",schemaPath:"#/properties/highest/else/then/properties/below/type",keyword:"type",params:{type: schema56.properties.highest.else.then.properties.below.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/highest",schemaPath:"#/properties/highest/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid30 = _errs363 === errors;
valid101 = _valid30;
if(valid101){
var props24 = true;
}
ifClause28 = "then";
}
else {
const _errs374 = errors;
if((!((typeof data85 == "number") && (isFinite(data85)))) && (typeof data85 !== "string")){
const err272 = {instancePath:instancePath+"/highest",schemaPath:"#/properties/highest/else/else/type",keyword:"type",params:{type: schema56.properties.highest.else.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid30 = _errs374 === errors;
valid101 = _valid30;
ifClause28 = "else";
}
if(!valid101){
const err273 = {instancePath:instancePath+"/highest",schemaPath:"#/properties/highest/else/if",keyword:"if",params:{failingKeyword: ifClause28},message:"must match \""+ifClause28+"\" schema"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid28 = _errs359 === errors;
valid97 = _valid28;
if(valid97){
if(props23 !== true && props24 !== undefined){
if(props24 === true){
props23 = true;
}
else {
props23 = props23 || {};
Object.assign(props23, props24);
}
}
}
ifClause26 = "else";
}
if(!valid97){
const err274 = {instancePath:instancePath+"/highest",schemaPath:"#/properties/highest/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data.infinite !== undefined){
let data95 = data.infinite;
const _errs377 = errors;
let valid103 = true;
const _errs378 = errors;
if(errors === _errs378){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing12;
if((data95.value === undefined) && (missing12 = "value")){
const err275 = {};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
var _valid31 = _errs378 === errors;
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid31){
const _errs380 = errors;
if(!(validate36(data95, {instancePath:instancePath+"/infinite",parentData:data,parentDataProperty:"infinite",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.value !== undefined){
let data96 = data95.value;
if(!((data96 === "never") || (data96 === "allowed"))){
const err277 = {instancePath:instancePath+"/infinite/value",schemaPath:"#/properties/infinite/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema56.properties.infinite.then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid31 = _errs380 === errors;
valid103 = _valid31;
ifClause29 = "then";
}
else {
const _errs383 = errors;
if(!((data95 === "never") || (data95 === "allowed"))){
const err279 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.infinite.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid31 = _errs383 === errors;
valid103 = _valid31;
ifClause29 = "else";
}
if(!valid103){
const err280 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/if",keyword:"if",params:{failingKeyword: ifClause29},message:"must match \""+ifClause29+"\" schema"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data["json-schema"] !== undefined){
let data97 = data["json-schema"];
const _errs385 = errors;
let valid105 = true;
const _errs386 = errors;
if(errors === _errs386){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing13;
if((data97.value === undefined) && (missing13 = "value")){
const err281 = {};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
var _valid32 = _errs386 === errors;
errors = _errs385;
if(vErrors !== null){
if(_errs385){
vErrors.length = _errs385;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid32){
const _errs388 = errors;
if(!(validate36(data97, {instancePath:instancePath+"/json-schema",parentData:data,parentDataProperty:"json-schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.value !== undefined){
let data98 = data97.value;
if(((!(data98 && typeof data98 == "object" && !Array.isArray(data98))) && (typeof data98 !== "boolean")) && (typeof data98 !== "string")){
const err283 = {instancePath:instancePath+"/json-schema/value",schemaPath:"#/properties/json-schema/then/properties/value/type",keyword:"type",params:{type: schema56.properties["json-schema"].then.properties.value.type},message:"must be object,boolean,string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/json-schema",schemaPath:"#/properties/json-schema/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid32 = _errs388 === errors;
valid105 = _valid32;
ifClause30 = "then";
}
else {
const _errs392 = errors;
if(((!(data97 && typeof data97 == "object" && !Array.isArray(data97))) && (typeof data97 !== "boolean")) && (typeof data97 !== "string")){
const err285 = {instancePath:instancePath+"/json-schema",schemaPath:"#/properties/json-schema/else/type",keyword:"type",params:{type: schema56.properties["json-schema"].else.type},message:"must be object,boolean,string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid32 = _errs392 === errors;
valid105 = _valid32;
ifClause30 = "else";
}
if(!valid105){
const err286 = {instancePath:instancePath+"/json-schema",schemaPath:"#/properties/json-schema/if",keyword:"if",params:{failingKeyword: ifClause30},message:"must match \""+ifClause30+"\" schema"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data.length !== undefined){
let data99 = data.length;
const _errs395 = errors;
let valid107 = true;
const _errs396 = errors;
if(errors === _errs396){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing14;
if((data99.value === undefined) && (missing14 = "value")){
const err287 = {};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
var _valid33 = _errs396 === errors;
errors = _errs395;
if(vErrors !== null){
if(_errs395){
vErrors.length = _errs395;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid33){
const _errs398 = errors;
if(!(validate36(data99, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.value !== undefined){
if(!(validate24(data99.value, {instancePath:instancePath+"/length/value",parentData:data99,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err289 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid33 = _errs398 === errors;
valid107 = _valid33;
if(valid107){
var props28 = true;
}
ifClause31 = "then";
}
else {
const _errs401 = errors;
if(!(validate24(data99, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props29 = validate24.evaluated.props;
}
var _valid33 = _errs401 === errors;
valid107 = _valid33;
if(valid107){
if(props28 !== true && props29 !== undefined){
if(props29 === true){
props28 = true;
}
else {
props28 = props28 || {};
Object.assign(props28, props29);
}
}
}
ifClause31 = "else";
}
if(!valid107){
const err290 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/if",keyword:"if",params:{failingKeyword: ifClause31},message:"must match \""+ifClause31+"\" schema"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data.lowest !== undefined){
let data101 = data.lowest;
const _errs403 = errors;
let valid109 = true;
const _errs404 = errors;
if(errors === _errs404){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing15;
if((data101.value === undefined) && (missing15 = "value")){
const err291 = {};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
var _valid34 = _errs404 === errors;
errors = _errs403;
if(vErrors !== null){
if(_errs403){
vErrors.length = _errs403;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid34){
const _errs406 = errors;
if(!(validate21(data101, {instancePath:instancePath+"/lowest",parentData:data,parentDataProperty:"lowest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.value !== undefined){
let data102 = data101.value;
const _errs409 = errors;
let valid111 = true;
const _errs410 = errors;
if(!(data102 && typeof data102 == "object" && !Array.isArray(data102))){
const err293 = {};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid35 = _errs410 === errors;
errors = _errs409;
if(vErrors !== null){
if(_errs409){
vErrors.length = _errs409;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid35){
const _errs412 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key16 in data102){
if(!((((key16 === "min") || (key16 === "max")) || (key16 === "above")) || (key16 === "below"))){
const err294 = {instancePath:instancePath+"/lowest/value",schemaPath:"#/properties/lowest/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data102.min !== undefined){
let data103 = data102.min;
if((!((typeof data103 == "number") && (isFinite(data103)))) && (typeof data103 !== "string")){
const err295 = {instancePath:instancePath+"/lowest/value/min",schemaPath:"#/properties/lowest/then/properties/value/then/properties/min/type",keyword:"type",params:{type: schema56.properties.lowest.then.properties.value.then.properties.min.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data102.max !== undefined){
let data104 = data102.max;
if((!((typeof data104 == "number") && (isFinite(data104)))) && (typeof data104 !== "string")){
const err296 = {instancePath:instancePath+"/lowest/value/max",schemaPath:"#/properties/lowest/then/properties/value/then/properties/max/type",keyword:"type",params:{type: schema56.properties.lowest.then.properties.value.then.properties.max.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data102.above !== undefined){
let data105 = data102.above;
if((!((typeof data105 == "number") && (isFinite(data105)))) && (typeof data105 !== "string")){
const err297 = {instancePath:instancePath+"/lowest/value/above",schemaPath:"#/properties/lowest/then/properties/value/then/properties/above/type",keyword:"type",params:{type: schema56.properties.lowest.then.properties.value.then.properties.above.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data102.below !== undefined){
let data106 = data102.below;
if((!((typeof data106 == "number") && (isFinite(data106)))) && (typeof data106 !== "string")){
const err298 = {instancePath:instancePath+"/lowest/value/below",schemaPath:"#/properties/lowest/then/properties/value/then/properties/below/type",keyword:"type",params:{type: schema56.properties.lowest.then.properties.value.then.properties.below.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/lowest/value",schemaPath:"#/properties/lowest/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid35 = _errs412 === errors;
valid111 = _valid35;
ifClause33 = "then";
}
else {
const _errs423 = errors;
if((!((typeof data102 == "number") && (isFinite(data102)))) && (typeof data102 !== "string")){
const err300 = {instancePath:instancePath+"/lowest/value",schemaPath:"#/properties/lowest/then/properties/value/else/type",keyword:"type",params:{type: schema56.properties.lowest.then.properties.value.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid35 = _errs423 === errors;
valid111 = _valid35;
ifClause33 = "else";
}
if(!valid111){
const err301 = {instancePath:instancePath+"/lowest/value",schemaPath:"#/properties/lowest/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause33},message:"must match \""+ifClause33+"\" schema"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/lowest",schemaPath:"#/properties/lowest/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid34 = _errs406 === errors;
valid109 = _valid34;
if(valid109){
var props31 = true;
}
ifClause32 = "then";
}
else {
const _errs425 = errors;
const _errs426 = errors;
let valid113 = true;
const _errs427 = errors;
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
const err303 = {};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var _valid36 = _errs427 === errors;
errors = _errs426;
if(vErrors !== null){
if(_errs426){
vErrors.length = _errs426;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid36){
const _errs429 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key17 in data101){
if(!((((key17 === "min") || (key17 === "max")) || (key17 === "above")) || (key17 === "below"))){
const err304 = {instancePath:instancePath+"/lowest",schemaPath:"#/properties/lowest/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data101.min !== undefined){
let data107 = data101.min;
if((!((typeof data107 == "number") && (isFinite(data107)))) && (typeof data107 !== "string")){
const err305 = {instancePath:instancePath+"/lowest/min",schemaPath:"#/properties/lowest/else/then/properties/min/type",keyword:"type",params:{type: schema56.properties.lowest.else.then.properties.min.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data101.max !== undefined){
let data108 = data101.max;
if((!((typeof data108 == "number") && (isFinite(data108)))) && (typeof data108 !== "string")){
const err306 = {instancePath:instancePath+"/lowest/max",schemaPath:"#/properties/lowest/else/then/properties/max/type",keyword:"type",params:{type: schema56.properties.lowest.else.then.properties.max.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data101.above !== undefined){
let data109 = data101.above;
if((!((typeof data109 == "number") && (isFinite(data109)))) && (typeof data109 !== "string")){
const err307 = {instancePath:instancePath+"/lowest/above",schemaPath:"#/properties/lowest/else/then/properties/above/type",keyword:"type",params:{type: schema56.properties.lowest.else.then.properties.above.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data101.below !== undefined){
let data110 = data101.below;
if((!((typeof data110 == "number") && (isFinite(data110)))) && (typeof data110 !== "string")){
const err308 = {instancePath:instancePath+"/lowest/below",schemaPath:"#/properties/lowest/else/then/properties/below/type",keyword:"type",params:{type: schema56.properties.lowest.else.then.properties.below.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/lowest",schemaPath:"#/properties/lowest/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid36 = _errs429 === errors;
valid113 = _valid36;
if(valid113){
var props32 = true;
}
ifClause34 = "then";
}
else {
const _errs440 = errors;
if((!((typeof data101 == "number") && (isFinite(data101)))) && (typeof data101 !== "string")){
const err310 = {instancePath:instancePath+"/lowest",schemaPath:"#/properties/lowest/else/else/type",keyword:"type",params:{type: schema56.properties.lowest.else.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid36 = _errs440 === errors;
valid113 = _valid36;
ifClause34 = "else";
}
if(!valid113){
const err311 = {instancePath:instancePath+"/lowest",schemaPath:"#/properties/lowest/else/if",keyword:"if",params:{failingKeyword: ifClause34},message:"must match \""+ifClause34+"\" schema"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid34 = _errs425 === errors;
valid109 = _valid34;
if(valid109){
if(props31 !== true && props32 !== undefined){
if(props32 === true){
props31 = true;
}
else {
props31 = props31 || {};
Object.assign(props31, props32);
}
}
}
ifClause32 = "else";
}
if(!valid109){
const err312 = {instancePath:instancePath+"/lowest",schemaPath:"#/properties/lowest/if",keyword:"if",params:{failingKeyword: ifClause32},message:"must match \""+ifClause32+"\" schema"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data.matches !== undefined){
let data111 = data.matches;
const _errs443 = errors;
let valid115 = true;
const _errs444 = errors;
if(errors === _errs444){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing16;
if((data111.value === undefined) && (missing16 = "value")){
const err313 = {};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
var _valid37 = _errs444 === errors;
errors = _errs443;
if(vErrors !== null){
if(_errs443){
vErrors.length = _errs443;
}
else {
vErrors = null;
}
}
let ifClause35;
if(_valid37){
const _errs446 = errors;
if(!(validate36(data111, {instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.value !== undefined){
let data112 = data111.value;
const _errs449 = errors;
let valid117 = true;
const _errs450 = errors;
if(!(data112 && typeof data112 == "object" && !Array.isArray(data112))){
const err315 = {};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid38 = _errs450 === errors;
errors = _errs449;
if(vErrors !== null){
if(_errs449){
vErrors.length = _errs449;
}
else {
vErrors = null;
}
}
let ifClause36;
if(_valid38){
const _errs452 = errors;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key18 in data112){
if(!((key18 === "any") || (key18 === "all"))){
const err316 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data112.any !== undefined){
let data113 = data112.any;
if(Array.isArray(data113)){
const len22 = data113.length;
for(let i22=0; i22<len22; i22++){
if(typeof data113[i22] !== "string"){
const err317 = {instancePath:instancePath+"/matches/value/any/" + i22,schemaPath:"#/properties/matches/then/properties/value/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/matches/value/any",schemaPath:"#/properties/matches/then/properties/value/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data112.all !== undefined){
let data115 = data112.all;
if(Array.isArray(data115)){
const len23 = data115.length;
for(let i23=0; i23<len23; i23++){
if(typeof data115[i23] !== "string"){
const err319 = {instancePath:instancePath+"/matches/value/all/" + i23,schemaPath:"#/properties/matches/then/properties/value/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/matches/value/all",schemaPath:"#/properties/matches/then/properties/value/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid38 = _errs452 === errors;
valid117 = _valid38;
ifClause36 = "then";
}
else {
const _errs463 = errors;
if(typeof data112 !== "string"){
const err322 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
var _valid38 = _errs463 === errors;
valid117 = _valid38;
ifClause36 = "else";
}
if(!valid117){
const err323 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause36},message:"must match \""+ifClause36+"\" schema"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid37 = _errs446 === errors;
valid115 = _valid37;
if(valid115){
var props34 = true;
}
ifClause35 = "then";
}
else {
const _errs465 = errors;
const _errs466 = errors;
let valid123 = true;
const _errs467 = errors;
if(!(data111 && typeof data111 == "object" && !Array.isArray(data111))){
const err325 = {};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid39 = _errs467 === errors;
errors = _errs466;
if(vErrors !== null){
if(_errs466){
vErrors.length = _errs466;
}
else {
vErrors = null;
}
}
let ifClause37;
if(_valid39){
const _errs469 = errors;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key19 in data111){
if(!((key19 === "any") || (key19 === "all"))){
const err326 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data111.any !== undefined){
let data117 = data111.any;
if(Array.isArray(data117)){
const len24 = data117.length;
for(let i24=0; i24<len24; i24++){
if(typeof data117[i24] !== "string"){
const err327 = {instancePath:instancePath+"/matches/any/" + i24,schemaPath:"#/properties/matches/else/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/matches/any",schemaPath:"#/properties/matches/else/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data111.all !== undefined){
let data119 = data111.all;
if(Array.isArray(data119)){
const len25 = data119.length;
for(let i25=0; i25<len25; i25++){
if(typeof data119[i25] !== "string"){
const err329 = {instancePath:instancePath+"/matches/all/" + i25,schemaPath:"#/properties/matches/else/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/matches/all",schemaPath:"#/properties/matches/else/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid39 = _errs469 === errors;
valid123 = _valid39;
if(valid123){
var props35 = true;
}
ifClause37 = "then";
}
else {
const _errs480 = errors;
if(typeof data111 !== "string"){
const err332 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid39 = _errs480 === errors;
valid123 = _valid39;
ifClause37 = "else";
}
if(!valid123){
const err333 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/if",keyword:"if",params:{failingKeyword: ifClause37},message:"must match \""+ifClause37+"\" schema"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid37 = _errs465 === errors;
valid115 = _valid37;
if(valid115){
if(props34 !== true && props35 !== undefined){
if(props35 === true){
props34 = true;
}
else {
props34 = props34 || {};
Object.assign(props34, props35);
}
}
}
ifClause35 = "else";
}
if(!valid115){
const err334 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/if",keyword:"if",params:{failingKeyword: ifClause35},message:"must match \""+ifClause35+"\" schema"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data.max !== undefined){
let data121 = data.max;
const _errs483 = errors;
let valid129 = true;
const _errs484 = errors;
if(errors === _errs484){
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
let missing17;
if((data121.value === undefined) && (missing17 = "value")){
const err335 = {};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
var _valid40 = _errs484 === errors;
errors = _errs483;
if(vErrors !== null){
if(_errs483){
vErrors.length = _errs483;
}
else {
vErrors = null;
}
}
let ifClause38;
if(_valid40){
const _errs486 = errors;
if(!(validate36(data121, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.value !== undefined){
let data122 = data121.value;
if((!((typeof data122 == "number") && (isFinite(data122)))) && (typeof data122 !== "string")){
const err337 = {instancePath:instancePath+"/max/value",schemaPath:"#/properties/max/then/properties/value/type",keyword:"type",params:{type: schema56.properties.max.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid40 = _errs486 === errors;
valid129 = _valid40;
ifClause38 = "then";
}
else {
const _errs490 = errors;
if((!((typeof data121 == "number") && (isFinite(data121)))) && (typeof data121 !== "string")){
const err339 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/else/type",keyword:"type",params:{type: schema56.properties.max.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
var _valid40 = _errs490 === errors;
valid129 = _valid40;
ifClause38 = "else";
}
if(!valid129){
const err340 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/if",keyword:"if",params:{failingKeyword: ifClause38},message:"must match \""+ifClause38+"\" schema"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data.mean !== undefined){
let data123 = data.mean;
const _errs493 = errors;
let valid131 = true;
const _errs494 = errors;
if(errors === _errs494){
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
let missing18;
if((data123.value === undefined) && (missing18 = "value")){
const err341 = {};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
var _valid41 = _errs494 === errors;
errors = _errs493;
if(vErrors !== null){
if(_errs493){
vErrors.length = _errs493;
}
else {
vErrors = null;
}
}
let ifClause39;
if(_valid41){
const _errs496 = errors;
if(!(validate21(data123, {instancePath:instancePath+"/mean",parentData:data,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.value !== undefined){
if(!(validate92(data123.value, {instancePath:instancePath+"/mean/value",parentData:data123,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err343 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid41 = _errs496 === errors;
valid131 = _valid41;
if(valid131){
var props38 = true;
}
ifClause39 = "then";
}
else {
const _errs499 = errors;
if(!(validate92(data123, {instancePath:instancePath+"/mean",parentData:data,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
else {
var props39 = validate92.evaluated.props;
}
var _valid41 = _errs499 === errors;
valid131 = _valid41;
if(valid131){
if(props38 !== true && props39 !== undefined){
if(props39 === true){
props38 = true;
}
else {
props38 = props38 || {};
Object.assign(props38, props39);
}
}
}
ifClause39 = "else";
}
if(!valid131){
const err344 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/if",keyword:"if",params:{failingKeyword: ifClause39},message:"must match \""+ifClause39+"\" schema"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data.median !== undefined){
let data125 = data.median;
const _errs501 = errors;
let valid133 = true;
const _errs502 = errors;
if(errors === _errs502){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing19;
if((data125.value === undefined) && (missing19 = "value")){
const err345 = {};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
else {
const err346 = {};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
var _valid42 = _errs502 === errors;
errors = _errs501;
if(vErrors !== null){
if(_errs501){
vErrors.length = _errs501;
}
else {
vErrors = null;
}
}
let ifClause40;
if(_valid42){
const _errs504 = errors;
if(!(validate21(data125, {instancePath:instancePath+"/median",parentData:data,parentDataProperty:"median",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.value !== undefined){
if(!(validate92(data125.value, {instancePath:instancePath+"/median/value",parentData:data125,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err347 = {instancePath:instancePath+"/median",schemaPath:"#/properties/median/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
var _valid42 = _errs504 === errors;
valid133 = _valid42;
if(valid133){
var props41 = true;
}
ifClause40 = "then";
}
else {
const _errs507 = errors;
if(!(validate92(data125, {instancePath:instancePath+"/median",parentData:data,parentDataProperty:"median",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
else {
var props42 = validate92.evaluated.props;
}
var _valid42 = _errs507 === errors;
valid133 = _valid42;
if(valid133){
if(props41 !== true && props42 !== undefined){
if(props42 === true){
props41 = true;
}
else {
props41 = props41 || {};
Object.assign(props41, props42);
}
}
}
ifClause40 = "else";
}
if(!valid133){
const err348 = {instancePath:instancePath+"/median",schemaPath:"#/properties/median/if",keyword:"if",params:{failingKeyword: ifClause40},message:"must match \""+ifClause40+"\" schema"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data.min !== undefined){
let data127 = data.min;
const _errs509 = errors;
let valid135 = true;
const _errs510 = errors;
if(errors === _errs510){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing20;
if((data127.value === undefined) && (missing20 = "value")){
const err349 = {};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
var _valid43 = _errs510 === errors;
errors = _errs509;
if(vErrors !== null){
if(_errs509){
vErrors.length = _errs509;
}
else {
vErrors = null;
}
}
let ifClause41;
if(_valid43){
const _errs512 = errors;
if(!(validate36(data127, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.value !== undefined){
let data128 = data127.value;
if((!((typeof data128 == "number") && (isFinite(data128)))) && (typeof data128 !== "string")){
const err351 = {instancePath:instancePath+"/min/value",schemaPath:"#/properties/min/then/properties/value/type",keyword:"type",params:{type: schema56.properties.min.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid43 = _errs512 === errors;
valid135 = _valid43;
ifClause41 = "then";
}
else {
const _errs516 = errors;
if((!((typeof data127 == "number") && (isFinite(data127)))) && (typeof data127 !== "string")){
const err353 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/else/type",keyword:"type",params:{type: schema56.properties.min.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid43 = _errs516 === errors;
valid135 = _valid43;
ifClause41 = "else";
}
if(!valid135){
const err354 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/if",keyword:"if",params:{failingKeyword: ifClause41},message:"must match \""+ifClause41+"\" schema"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data["most-common"] !== undefined){
let data129 = data["most-common"];
const _errs519 = errors;
let valid137 = true;
const _errs520 = errors;
if(errors === _errs520){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
let missing21;
if((data129.value === undefined) && (missing21 = "value")){
const err355 = {};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
var _valid44 = _errs520 === errors;
errors = _errs519;
if(vErrors !== null){
if(_errs519){
vErrors.length = _errs519;
}
else {
vErrors = null;
}
}
let ifClause42;
if(_valid44){
const _errs522 = errors;
if(!(validate21(data129, {instancePath:instancePath+"/most-common",parentData:data,parentDataProperty:"most-common",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.value !== undefined){
let data130 = data129.value;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130["one-of"] === undefined){
const err357 = {instancePath:instancePath+"/most-common/value",schemaPath:"#/properties/most-common/then/properties/value/required",keyword:"required",params:{missingProperty: "one-of"},message:"must have required property '"+"one-of"+"'"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key20 in data130){
if(!((key20 === "one-of") || (key20 === "ties"))){
const err358 = {instancePath:instancePath+"/most-common/value",schemaPath:"#/properties/most-common/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data130["one-of"] !== undefined){
let data131 = data130["one-of"];
if(Array.isArray(data131)){
const len26 = data131.length;
for(let i26=0; i26<len26; i26++){
let data132 = data131[i26];
if(((!((typeof data132 == "number") && (isFinite(data132)))) && (typeof data132 !== "string")) && (typeof data132 !== "boolean")){
const err359 = {instancePath:instancePath+"/most-common/value/one-of/" + i26,schemaPath:"#/properties/most-common/then/properties/value/properties/one-of/items/type",keyword:"type",params:{type: schema56.properties["most-common"].then.properties.value.properties["one-of"].items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/most-common/value/one-of",schemaPath:"#/properties/most-common/then/properties/value/properties/one-of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data130.ties !== undefined){
let data133 = data130.ties;
if(!(((data133 === "never") || (data133 === "any")) || (data133 === "all"))){
const err361 = {instancePath:instancePath+"/most-common/value/ties",schemaPath:"#/properties/most-common/then/properties/value/properties/ties/enum",keyword:"enum",params:{allowedValues: schema56.properties["most-common"].then.properties.value.properties.ties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/most-common/value",schemaPath:"#/properties/most-common/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/most-common",schemaPath:"#/properties/most-common/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
var _valid44 = _errs522 === errors;
valid137 = _valid44;
if(valid137){
var props44 = true;
}
ifClause42 = "then";
}
else {
const _errs532 = errors;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129["one-of"] === undefined){
const err364 = {instancePath:instancePath+"/most-common",schemaPath:"#/properties/most-common/else/required",keyword:"required",params:{missingProperty: "one-of"},message:"must have required property '"+"one-of"+"'"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
for(const key21 in data129){
if(!((key21 === "one-of") || (key21 === "ties"))){
const err365 = {instancePath:instancePath+"/most-common",schemaPath:"#/properties/most-common/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data129["one-of"] !== undefined){
let data134 = data129["one-of"];
if(Array.isArray(data134)){
const len27 = data134.length;
for(let i27=0; i27<len27; i27++){
let data135 = data134[i27];
if(((!((typeof data135 == "number") && (isFinite(data135)))) && (typeof data135 !== "string")) && (typeof data135 !== "boolean")){
const err366 = {instancePath:instancePath+"/most-common/one-of/" + i27,schemaPath:"#/properties/most-common/else/properties/one-of/items/type",keyword:"type",params:{type: schema56.properties["most-common"].else.properties["one-of"].items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/most-common/one-of",schemaPath:"#/properties/most-common/else/properties/one-of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data129.ties !== undefined){
let data136 = data129.ties;
if(!(((data136 === "never") || (data136 === "any")) || (data136 === "all"))){
const err368 = {instancePath:instancePath+"/most-common/ties",schemaPath:"#/properties/most-common/else/properties/ties/enum",keyword:"enum",params:{allowedValues: schema56.properties["most-common"].else.properties.ties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/most-common",schemaPath:"#/properties/most-common/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid44 = _errs532 === errors;
valid137 = _valid44;
if(valid137){
if(props44 !== true){
props44 = true;
}
}
ifClause42 = "else";
}
if(!valid137){
const err370 = {instancePath:instancePath+"/most-common",schemaPath:"#/properties/most-common/if",keyword:"if",params:{failingKeyword: ifClause42},message:"must match \""+ifClause42+"\" schema"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data["multiple-of"] !== undefined){
let data137 = data["multiple-of"];
const _errs541 = errors;
let valid145 = true;
const _errs542 = errors;
if(errors === _errs542){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing22;
if((data137.value === undefined) && (missing22 = "value")){
const err371 = {};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
var _valid45 = _errs542 === errors;
errors = _errs541;
if(vErrors !== null){
if(_errs541){
vErrors.length = _errs541;
}
else {
vErrors = null;
}
}
let ifClause43;
if(_valid45){
const _errs544 = errors;
if(!(validate36(data137, {instancePath:instancePath+"/multiple-of",parentData:data,parentDataProperty:"multiple-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.value !== undefined){
let data138 = data137.value;
if((!((typeof data138 == "number") && (isFinite(data138)))) && (typeof data138 !== "string")){
const err373 = {instancePath:instancePath+"/multiple-of/value",schemaPath:"#/properties/multiple-of/then/properties/value/type",keyword:"type",params:{type: schema56.properties["multiple-of"].then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/multiple-of",schemaPath:"#/properties/multiple-of/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid45 = _errs544 === errors;
valid145 = _valid45;
ifClause43 = "then";
}
else {
const _errs548 = errors;
if((!((typeof data137 == "number") && (isFinite(data137)))) && (typeof data137 !== "string")){
const err375 = {instancePath:instancePath+"/multiple-of",schemaPath:"#/properties/multiple-of/else/type",keyword:"type",params:{type: schema56.properties["multiple-of"].else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid45 = _errs548 === errors;
valid145 = _valid45;
ifClause43 = "else";
}
if(!valid145){
const err376 = {instancePath:instancePath+"/multiple-of",schemaPath:"#/properties/multiple-of/if",keyword:"if",params:{failingKeyword: ifClause43},message:"must match \""+ifClause43+"\" schema"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data.nan !== undefined){
let data139 = data.nan;
const _errs551 = errors;
let valid147 = true;
const _errs552 = errors;
if(errors === _errs552){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing23;
if((data139.value === undefined) && (missing23 = "value")){
const err377 = {};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
var _valid46 = _errs552 === errors;
errors = _errs551;
if(vErrors !== null){
if(_errs551){
vErrors.length = _errs551;
}
else {
vErrors = null;
}
}
let ifClause44;
if(_valid46){
const _errs554 = errors;
if(!(validate36(data139, {instancePath:instancePath+"/nan",parentData:data,parentDataProperty:"nan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.value !== undefined){
let data140 = data139.value;
const _errs557 = errors;
let valid149 = true;
const _errs558 = errors;
if(data140 !== null){
const err379 = {};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid47 = _errs558 === errors;
errors = _errs557;
if(vErrors !== null){
if(_errs557){
vErrors.length = _errs557;
}
else {
vErrors = null;
}
}
if(!_valid47){
const _errs560 = errors;
if(!(((data140 === "never") || (data140 === "allowed")) || (data140 === "null"))){
const err380 = {instancePath:instancePath+"/nan/value",schemaPath:"#/properties/nan/then/properties/value/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.nan.then.properties.value.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid47 = _errs560 === errors;
valid149 = _valid47;
}
if(!valid149){
const err381 = {instancePath:instancePath+"/nan/value",schemaPath:"#/properties/nan/then/properties/value/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid46 = _errs554 === errors;
valid147 = _valid46;
ifClause44 = "then";
}
else {
const _errs561 = errors;
const _errs562 = errors;
let valid150 = true;
const _errs563 = errors;
if(data139 !== null){
const err383 = {};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid48 = _errs563 === errors;
errors = _errs562;
if(vErrors !== null){
if(_errs562){
vErrors.length = _errs562;
}
else {
vErrors = null;
}
}
if(!_valid48){
const _errs565 = errors;
if(!(((data139 === "never") || (data139 === "allowed")) || (data139 === "null"))){
const err384 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/else/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.nan.else.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid48 = _errs565 === errors;
valid150 = _valid48;
}
if(!valid150){
const err385 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/else/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid46 = _errs561 === errors;
valid147 = _valid46;
ifClause44 = "else";
}
if(!valid147){
const err386 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/if",keyword:"if",params:{failingKeyword: ifClause44},message:"must match \""+ifClause44+"\" schema"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data["not-one-of"] !== undefined){
let data141 = data["not-one-of"];
const _errs567 = errors;
let valid151 = true;
const _errs568 = errors;
if(errors === _errs568){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing24;
if((data141.value === undefined) && (missing24 = "value")){
const err387 = {};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
var _valid49 = _errs568 === errors;
errors = _errs567;
if(vErrors !== null){
if(_errs567){
vErrors.length = _errs567;
}
else {
vErrors = null;
}
}
let ifClause45;
if(_valid49){
const _errs570 = errors;
if(!(validate36(data141, {instancePath:instancePath+"/not-one-of",parentData:data,parentDataProperty:"not-one-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.value !== undefined){
let data142 = data141.value;
const _errs573 = errors;
let valid153 = true;
const _errs574 = errors;
if(!(data142 && typeof data142 == "object" && !Array.isArray(data142))){
const err389 = {};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
var _valid50 = _errs574 === errors;
errors = _errs573;
if(vErrors !== null){
if(_errs573){
vErrors.length = _errs573;
}
else {
vErrors = null;
}
}
let ifClause46;
if(_valid50){
const _errs576 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.file === undefined){
const err390 = {instancePath:instancePath+"/not-one-of/value",schemaPath:"#/properties/not-one-of/then/properties/value/then/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data142.column === undefined){
const err391 = {instancePath:instancePath+"/not-one-of/value",schemaPath:"#/properties/not-one-of/then/properties/value/then/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
for(const key22 in data142){
if(!(((key22 === "file") || (key22 === "column")) || (key22 === "format"))){
const err392 = {instancePath:instancePath+"/not-one-of/value",schemaPath:"#/properties/not-one-of/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data142.file !== undefined){
let data143 = data142.file;
if(typeof data143 === "string"){
if(func4(data143) < 1){
const err393 = {instancePath:instancePath+"/not-one-of/value/file",schemaPath:"#/properties/not-one-of/then/properties/value/then/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/not-one-of/value/file",schemaPath:"#/properties/not-one-of/then/properties/value/then/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data142.column !== undefined){
if(typeof data142.column !== "string"){
const err395 = {instancePath:instancePath+"/not-one-of/value/column",schemaPath:"#/properties/not-one-of/then/properties/value/then/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data142.format !== undefined){
if(typeof data142.format !== "string"){
const err396 = {instancePath:instancePath+"/not-one-of/value/format",schemaPath:"#/properties/not-one-of/then/properties/value/then/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/not-one-of/value",schemaPath:"#/properties/not-one-of/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var _valid50 = _errs576 === errors;
valid153 = _valid50;
ifClause46 = "then";
}
else {
const _errs585 = errors;
if(Array.isArray(data142)){
const len28 = data142.length;
for(let i28=0; i28<len28; i28++){
let data146 = data142[i28];
if(((!((typeof data146 == "number") && (isFinite(data146)))) && (typeof data146 !== "string")) && (typeof data146 !== "boolean")){
const err398 = {instancePath:instancePath+"/not-one-of/value/" + i28,schemaPath:"#/properties/not-one-of/then/properties/value/else/items/type",keyword:"type",params:{type: schema56.properties["not-one-of"].then.properties.value.else.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/not-one-of/value",schemaPath:"#/properties/not-one-of/then/properties/value/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid50 = _errs585 === errors;
valid153 = _valid50;
ifClause46 = "else";
}
if(!valid153){
const err400 = {instancePath:instancePath+"/not-one-of/value",schemaPath:"#/properties/not-one-of/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause46},message:"must match \""+ifClause46+"\" schema"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid49 = _errs570 === errors;
valid151 = _valid49;
if(valid151){
var props48 = true;
}
ifClause45 = "then";
}
else {
const _errs589 = errors;
const _errs590 = errors;
let valid157 = true;
const _errs591 = errors;
if(!(data141 && typeof data141 == "object" && !Array.isArray(data141))){
const err402 = {};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
var _valid51 = _errs591 === errors;
errors = _errs590;
if(vErrors !== null){
if(_errs590){
vErrors.length = _errs590;
}
else {
vErrors = null;
}
}
let ifClause47;
if(_valid51){
const _errs593 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.file === undefined){
const err403 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/else/then/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data141.column === undefined){
const err404 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/else/then/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key23 in data141){
if(!(((key23 === "file") || (key23 === "column")) || (key23 === "format"))){
const err405 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data141.file !== undefined){
let data147 = data141.file;
if(typeof data147 === "string"){
if(func4(data147) < 1){
const err406 = {instancePath:instancePath+"/not-one-of/file",schemaPath:"#/properties/not-one-of/else/then/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/not-one-of/file",schemaPath:"#/properties/not-one-of/else/then/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data141.column !== undefined){
if(typeof data141.column !== "string"){
const err408 = {instancePath:instancePath+"/not-one-of/column",schemaPath:"#/properties/not-one-of/else/then/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data141.format !== undefined){
if(typeof data141.format !== "string"){
const err409 = {instancePath:instancePath+"/not-one-of/format",schemaPath:"#/properties/not-one-of/else/then/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
else {
const err410 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid51 = _errs593 === errors;
valid157 = _valid51;
if(valid157){
var props49 = true;
}
ifClause47 = "then";
}
else {
const _errs602 = errors;
if(Array.isArray(data141)){
const len29 = data141.length;
for(let i29=0; i29<len29; i29++){
let data150 = data141[i29];
if(((!((typeof data150 == "number") && (isFinite(data150)))) && (typeof data150 !== "string")) && (typeof data150 !== "boolean")){
const err411 = {instancePath:instancePath+"/not-one-of/" + i29,schemaPath:"#/properties/not-one-of/else/else/items/type",keyword:"type",params:{type: schema56.properties["not-one-of"].else.else.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/else/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid51 = _errs602 === errors;
valid157 = _valid51;
ifClause47 = "else";
}
if(!valid157){
const err413 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/else/if",keyword:"if",params:{failingKeyword: ifClause47},message:"must match \""+ifClause47+"\" schema"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid49 = _errs589 === errors;
valid151 = _valid49;
if(valid151){
if(props48 !== true && props49 !== undefined){
if(props49 === true){
props48 = true;
}
else {
props48 = props48 || {};
Object.assign(props48, props49);
}
}
}
ifClause45 = "else";
}
if(!valid151){
const err414 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/if",keyword:"if",params:{failingKeyword: ifClause45},message:"must match \""+ifClause45+"\" schema"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data["null-count"] !== undefined){
let data151 = data["null-count"];
const _errs607 = errors;
let valid161 = true;
const _errs608 = errors;
if(errors === _errs608){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing25;
if((data151.value === undefined) && (missing25 = "value")){
const err415 = {};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
var _valid52 = _errs608 === errors;
errors = _errs607;
if(vErrors !== null){
if(_errs607){
vErrors.length = _errs607;
}
else {
vErrors = null;
}
}
let ifClause48;
if(_valid52){
const _errs610 = errors;
if(!(validate21(data151, {instancePath:instancePath+"/null-count",parentData:data,parentDataProperty:"null-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.value !== undefined){
if(!(validate24(data151.value, {instancePath:instancePath+"/null-count/value",parentData:data151,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err417 = {instancePath:instancePath+"/null-count",schemaPath:"#/properties/null-count/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
var _valid52 = _errs610 === errors;
valid161 = _valid52;
if(valid161){
var props51 = true;
}
ifClause48 = "then";
}
else {
const _errs613 = errors;
if(!(validate24(data151, {instancePath:instancePath+"/null-count",parentData:data,parentDataProperty:"null-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props52 = validate24.evaluated.props;
}
var _valid52 = _errs613 === errors;
valid161 = _valid52;
if(valid161){
if(props51 !== true && props52 !== undefined){
if(props52 === true){
props51 = true;
}
else {
props51 = props51 || {};
Object.assign(props51, props52);
}
}
}
ifClause48 = "else";
}
if(!valid161){
const err418 = {instancePath:instancePath+"/null-count",schemaPath:"#/properties/null-count/if",keyword:"if",params:{failingKeyword: ifClause48},message:"must match \""+ifClause48+"\" schema"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data["null-share"] !== undefined){
let data153 = data["null-share"];
const _errs615 = errors;
let valid163 = true;
const _errs616 = errors;
if(errors === _errs616){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
let missing26;
if((data153.value === undefined) && (missing26 = "value")){
const err419 = {};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
var _valid53 = _errs616 === errors;
errors = _errs615;
if(vErrors !== null){
if(_errs615){
vErrors.length = _errs615;
}
else {
vErrors = null;
}
}
let ifClause49;
if(_valid53){
const _errs618 = errors;
if(!(validate21(data153, {instancePath:instancePath+"/null-share",parentData:data,parentDataProperty:"null-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.value !== undefined){
if(!(validate42(data153.value, {instancePath:instancePath+"/null-share/value",parentData:data153,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err421 = {instancePath:instancePath+"/null-share",schemaPath:"#/properties/null-share/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var _valid53 = _errs618 === errors;
valid163 = _valid53;
if(valid163){
var props54 = true;
}
ifClause49 = "then";
}
else {
const _errs621 = errors;
if(!(validate42(data153, {instancePath:instancePath+"/null-share",parentData:data,parentDataProperty:"null-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
else {
var props55 = validate42.evaluated.props;
}
var _valid53 = _errs621 === errors;
valid163 = _valid53;
if(valid163){
if(props54 !== true && props55 !== undefined){
if(props55 === true){
props54 = true;
}
else {
props54 = props54 || {};
Object.assign(props54, props55);
}
}
}
ifClause49 = "else";
}
if(!valid163){
const err422 = {instancePath:instancePath+"/null-share",schemaPath:"#/properties/null-share/if",keyword:"if",params:{failingKeyword: ifClause49},message:"must match \""+ifClause49+"\" schema"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data.nulls !== undefined){
let data155 = data.nulls;
const _errs623 = errors;
let valid165 = true;
const _errs624 = errors;
if(errors === _errs624){
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
let missing27;
if((data155.value === undefined) && (missing27 = "value")){
const err423 = {};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
var _valid54 = _errs624 === errors;
errors = _errs623;
if(vErrors !== null){
if(_errs623){
vErrors.length = _errs623;
}
else {
vErrors = null;
}
}
let ifClause50;
if(_valid54){
const _errs626 = errors;
if(!(validate36(data155, {instancePath:instancePath+"/nulls",parentData:data,parentDataProperty:"nulls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.value !== undefined){
let data156 = data155.value;
if(!(((data156 === "never") || (data156 === "always")) || (data156 === "allowed"))){
const err425 = {instancePath:instancePath+"/nulls/value",schemaPath:"#/properties/nulls/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema56.properties.nulls.then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
var _valid54 = _errs626 === errors;
valid165 = _valid54;
ifClause50 = "then";
}
else {
const _errs629 = errors;
if(!(((data155 === "never") || (data155 === "always")) || (data155 === "allowed"))){
const err427 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.nulls.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
var _valid54 = _errs629 === errors;
valid165 = _valid54;
ifClause50 = "else";
}
if(!valid165){
const err428 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/if",keyword:"if",params:{failingKeyword: ifClause50},message:"must match \""+ifClause50+"\" schema"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data["one-of"] !== undefined){
let data157 = data["one-of"];
const _errs631 = errors;
let valid167 = true;
const _errs632 = errors;
if(errors === _errs632){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing28;
if((data157.value === undefined) && (missing28 = "value")){
const err429 = {};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
var _valid55 = _errs632 === errors;
errors = _errs631;
if(vErrors !== null){
if(_errs631){
vErrors.length = _errs631;
}
else {
vErrors = null;
}
}
let ifClause51;
if(_valid55){
const _errs634 = errors;
if(!(validate36(data157, {instancePath:instancePath+"/one-of",parentData:data,parentDataProperty:"one-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.value !== undefined){
let data158 = data157.value;
const _errs637 = errors;
let valid169 = true;
const _errs638 = errors;
if(!(data158 && typeof data158 == "object" && !Array.isArray(data158))){
const err431 = {};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid56 = _errs638 === errors;
errors = _errs637;
if(vErrors !== null){
if(_errs637){
vErrors.length = _errs637;
}
else {
vErrors = null;
}
}
let ifClause52;
if(_valid56){
const _errs640 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.file === undefined){
const err432 = {instancePath:instancePath+"/one-of/value",schemaPath:"#/properties/one-of/then/properties/value/then/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data158.column === undefined){
const err433 = {instancePath:instancePath+"/one-of/value",schemaPath:"#/properties/one-of/then/properties/value/then/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
for(const key24 in data158){
if(!(((key24 === "file") || (key24 === "column")) || (key24 === "format"))){
const err434 = {instancePath:instancePath+"/one-of/value",schemaPath:"#/properties/one-of/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data158.file !== undefined){
let data159 = data158.file;
if(typeof data159 === "string"){
if(func4(data159) < 1){
const err435 = {instancePath:instancePath+"/one-of/value/file",schemaPath:"#/properties/one-of/then/properties/value/then/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/one-of/value/file",schemaPath:"#/properties/one-of/then/properties/value/then/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data158.column !== undefined){
if(typeof data158.column !== "string"){
const err437 = {instancePath:instancePath+"/one-of/value/column",schemaPath:"#/properties/one-of/then/properties/value/then/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data158.format !== undefined){
if(typeof data158.format !== "string"){
const err438 = {instancePath:instancePath+"/one-of/value/format",schemaPath:"#/properties/one-of/then/properties/value/then/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/one-of/value",schemaPath:"#/properties/one-of/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid56 = _errs640 === errors;
valid169 = _valid56;
ifClause52 = "then";
}
else {
const _errs649 = errors;
if(Array.isArray(data158)){
const len30 = data158.length;
for(let i30=0; i30<len30; i30++){
let data162 = data158[i30];
if(((!((typeof data162 == "number") && (isFinite(data162)))) && (typeof data162 !== "string")) && (typeof data162 !== "boolean")){
const err440 = {instancePath:instancePath+"/one-of/value/" + i30,schemaPath:"#/properties/one-of/then/properties/value/else/items/type",keyword:"type",params:{type: schema56.properties["one-of"].then.properties.value.else.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/one-of/value",schemaPath:"#/properties/one-of/then/properties/value/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
var _valid56 = _errs649 === errors;
valid169 = _valid56;
ifClause52 = "else";
}
if(!valid169){
const err442 = {instancePath:instancePath+"/one-of/value",schemaPath:"#/properties/one-of/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause52},message:"must match \""+ifClause52+"\" schema"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid55 = _errs634 === errors;
valid167 = _valid55;
if(valid167){
var props58 = true;
}
ifClause51 = "then";
}
else {
const _errs653 = errors;
const _errs654 = errors;
let valid173 = true;
const _errs655 = errors;
if(!(data157 && typeof data157 == "object" && !Array.isArray(data157))){
const err444 = {};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid57 = _errs655 === errors;
errors = _errs654;
if(vErrors !== null){
if(_errs654){
vErrors.length = _errs654;
}
else {
vErrors = null;
}
}
let ifClause53;
if(_valid57){
const _errs657 = errors;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.file === undefined){
const err445 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/else/then/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data157.column === undefined){
const err446 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/else/then/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
for(const key25 in data157){
if(!(((key25 === "file") || (key25 === "column")) || (key25 === "format"))){
const err447 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data157.file !== undefined){
let data163 = data157.file;
if(typeof data163 === "string"){
if(func4(data163) < 1){
const err448 = {instancePath:instancePath+"/one-of/file",schemaPath:"#/properties/one-of/else/then/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/one-of/file",schemaPath:"#/properties/one-of/else/then/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data157.column !== undefined){
if(typeof data157.column !== "string"){
const err450 = {instancePath:instancePath+"/one-of/column",schemaPath:"#/properties/one-of/else/then/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data157.format !== undefined){
if(typeof data157.format !== "string"){
const err451 = {instancePath:instancePath+"/one-of/format",schemaPath:"#/properties/one-of/else/then/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
var _valid57 = _errs657 === errors;
valid173 = _valid57;
if(valid173){
var props59 = true;
}
ifClause53 = "then";
}
else {
const _errs666 = errors;
if(Array.isArray(data157)){
const len31 = data157.length;
for(let i31=0; i31<len31; i31++){
let data166 = data157[i31];
if(((!((typeof data166 == "number") && (isFinite(data166)))) && (typeof data166 !== "string")) && (typeof data166 !== "boolean")){
const err453 = {instancePath:instancePath+"/one-of/" + i31,schemaPath:"#/properties/one-of/else/else/items/type",keyword:"type",params:{type: schema56.properties["one-of"].else.else.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/else/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
var _valid57 = _errs666 === errors;
valid173 = _valid57;
ifClause53 = "else";
}
if(!valid173){
const err455 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/else/if",keyword:"if",params:{failingKeyword: ifClause53},message:"must match \""+ifClause53+"\" schema"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid55 = _errs653 === errors;
valid167 = _valid55;
if(valid167){
if(props58 !== true && props59 !== undefined){
if(props59 === true){
props58 = true;
}
else {
props58 = props58 || {};
Object.assign(props58, props59);
}
}
}
ifClause51 = "else";
}
if(!valid167){
const err456 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/if",keyword:"if",params:{failingKeyword: ifClause51},message:"must match \""+ifClause51+"\" schema"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data.order !== undefined){
let data167 = data.order;
const _errs671 = errors;
let valid177 = true;
const _errs672 = errors;
if(errors === _errs672){
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
let missing29;
if((data167.value === undefined) && (missing29 = "value")){
const err457 = {};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
var _valid58 = _errs672 === errors;
errors = _errs671;
if(vErrors !== null){
if(_errs671){
vErrors.length = _errs671;
}
else {
vErrors = null;
}
}
let ifClause54;
if(_valid58){
const _errs674 = errors;
if(!(validate36(data167, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.value !== undefined){
let data168 = data167.value;
if(!(((((data168 === "increasing") || (data168 === "strictly-increasing")) || (data168 === "decreasing")) || (data168 === "strictly-decreasing")) || (data168 === "consecutive"))){
const err459 = {instancePath:instancePath+"/order/value",schemaPath:"#/properties/order/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema56.properties.order.then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
var _valid58 = _errs674 === errors;
valid177 = _valid58;
ifClause54 = "then";
}
else {
const _errs677 = errors;
if(!(((((data167 === "increasing") || (data167 === "strictly-increasing")) || (data167 === "decreasing")) || (data167 === "strictly-decreasing")) || (data167 === "consecutive"))){
const err461 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.order.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var _valid58 = _errs677 === errors;
valid177 = _valid58;
ifClause54 = "else";
}
if(!valid177){
const err462 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/if",keyword:"if",params:{failingKeyword: ifClause54},message:"must match \""+ifClause54+"\" schema"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data.position !== undefined){
let data169 = data.position;
const _errs679 = errors;
let valid179 = true;
const _errs680 = errors;
if(errors === _errs680){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
let missing30;
if((data169.value === undefined) && (missing30 = "value")){
const err463 = {};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
var _valid59 = _errs680 === errors;
errors = _errs679;
if(vErrors !== null){
if(_errs679){
vErrors.length = _errs679;
}
else {
vErrors = null;
}
}
let ifClause55;
if(_valid59){
const _errs682 = errors;
if(!(validate21(data169, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.value !== undefined){
if(!(validate24(data169.value, {instancePath:instancePath+"/position/value",parentData:data169,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err465 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var _valid59 = _errs682 === errors;
valid179 = _valid59;
if(valid179){
var props62 = true;
}
ifClause55 = "then";
}
else {
const _errs685 = errors;
if(!(validate24(data169, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props63 = validate24.evaluated.props;
}
var _valid59 = _errs685 === errors;
valid179 = _valid59;
if(valid179){
if(props62 !== true && props63 !== undefined){
if(props63 === true){
props62 = true;
}
else {
props62 = props62 || {};
Object.assign(props62, props63);
}
}
}
ifClause55 = "else";
}
if(!valid179){
const err466 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/if",keyword:"if",params:{failingKeyword: ifClause55},message:"must match \""+ifClause55+"\" schema"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data.quantiles !== undefined){
let data171 = data.quantiles;
const _errs687 = errors;
let valid181 = true;
const _errs688 = errors;
if(errors === _errs688){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
let missing31;
if((data171.value === undefined) && (missing31 = "value")){
const err467 = {};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
var _valid60 = _errs688 === errors;
errors = _errs687;
if(vErrors !== null){
if(_errs687){
vErrors.length = _errs687;
}
else {
vErrors = null;
}
}
let ifClause56;
if(_valid60){
const _errs690 = errors;
if(!(validate21(data171, {instancePath:instancePath+"/quantiles",parentData:data,parentDataProperty:"quantiles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.value !== undefined){
let data172 = data171.value;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key26 in data172){
if(!((key26 === "method") || (pattern17.test(key26)))){
const err469 = {instancePath:instancePath+"/quantiles/value",schemaPath:"#/properties/quantiles/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data172.method !== undefined){
let data173 = data172.method;
if(!(((((data173 === "linear") || (data173 === "nearest")) || (data173 === "lower")) || (data173 === "higher")) || (data173 === "midpoint"))){
const err470 = {instancePath:instancePath+"/quantiles/value/method",schemaPath:"#/properties/quantiles/then/properties/value/properties/method/enum",keyword:"enum",params:{allowedValues: schema56.properties.quantiles.then.properties.value.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
for(const key27 in data172){
if(pattern17.test(key27)){
if(!(validate92(data172[key27], {instancePath:instancePath+"/quantiles/value/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data172,parentDataProperty:key27,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
}
else {
const err471 = {instancePath:instancePath+"/quantiles/value",schemaPath:"#/properties/quantiles/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
else {
const err472 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
var _valid60 = _errs690 === errors;
valid181 = _valid60;
if(valid181){
var props65 = true;
}
ifClause56 = "then";
}
else {
const _errs697 = errors;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key28 in data171){
if(!((key28 === "method") || (pattern17.test(key28)))){
const err473 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data171.method !== undefined){
let data175 = data171.method;
if(!(((((data175 === "linear") || (data175 === "nearest")) || (data175 === "lower")) || (data175 === "higher")) || (data175 === "midpoint"))){
const err474 = {instancePath:instancePath+"/quantiles/method",schemaPath:"#/properties/quantiles/else/properties/method/enum",keyword:"enum",params:{allowedValues: schema56.properties.quantiles.else.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
for(const key29 in data171){
if(pattern17.test(key29)){
if(!(validate92(data171[key29], {instancePath:instancePath+"/quantiles/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data171,parentDataProperty:key29,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
}
else {
const err475 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var _valid60 = _errs697 === errors;
valid181 = _valid60;
if(valid181){
if(props65 !== true){
props65 = true;
}
}
ifClause56 = "else";
}
if(!valid181){
const err476 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/if",keyword:"if",params:{failingKeyword: ifClause56},message:"must match \""+ifClause56+"\" schema"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data.required !== undefined){
let data177 = data.required;
const _errs703 = errors;
let valid187 = true;
const _errs704 = errors;
if(errors === _errs704){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
let missing32;
if((data177.value === undefined) && (missing32 = "value")){
const err477 = {};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
var _valid61 = _errs704 === errors;
errors = _errs703;
if(vErrors !== null){
if(_errs703){
vErrors.length = _errs703;
}
else {
vErrors = null;
}
}
let ifClause57;
if(_valid61){
const _errs706 = errors;
if(!(validate21(data177, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.value !== undefined){
if(typeof data177.value !== "boolean"){
const err479 = {instancePath:instancePath+"/required/value",schemaPath:"#/properties/required/then/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
else {
const err480 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var _valid61 = _errs706 === errors;
valid187 = _valid61;
ifClause57 = "then";
}
else {
const _errs710 = errors;
if(typeof data177 !== "boolean"){
const err481 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/else/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
var _valid61 = _errs710 === errors;
valid187 = _valid61;
ifClause57 = "else";
}
if(!valid187){
const err482 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/if",keyword:"if",params:{failingKeyword: ifClause57},message:"must match \""+ifClause57+"\" schema"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data.stddev !== undefined){
let data179 = data.stddev;
const _errs713 = errors;
let valid189 = true;
const _errs714 = errors;
if(errors === _errs714){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing33;
if((data179.value === undefined) && (missing33 = "value")){
const err483 = {};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
var _valid62 = _errs714 === errors;
errors = _errs713;
if(vErrors !== null){
if(_errs713){
vErrors.length = _errs713;
}
else {
vErrors = null;
}
}
let ifClause58;
if(_valid62){
const _errs716 = errors;
if(!(validate21(data179, {instancePath:instancePath+"/stddev",parentData:data,parentDataProperty:"stddev",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(data179.value !== undefined){
if(!(validate92(data179.value, {instancePath:instancePath+"/stddev/value",parentData:data179,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err485 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
var _valid62 = _errs716 === errors;
valid189 = _valid62;
if(valid189){
var props69 = true;
}
ifClause58 = "then";
}
else {
const _errs719 = errors;
if(!(validate92(data179, {instancePath:instancePath+"/stddev",parentData:data,parentDataProperty:"stddev",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
else {
var props70 = validate92.evaluated.props;
}
var _valid62 = _errs719 === errors;
valid189 = _valid62;
if(valid189){
if(props69 !== true && props70 !== undefined){
if(props70 === true){
props69 = true;
}
else {
props69 = props69 || {};
Object.assign(props69, props70);
}
}
}
ifClause58 = "else";
}
if(!valid189){
const err486 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/if",keyword:"if",params:{failingKeyword: ifClause58},message:"must match \""+ifClause58+"\" schema"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data.sum !== undefined){
let data181 = data.sum;
const _errs721 = errors;
let valid191 = true;
const _errs722 = errors;
if(errors === _errs722){
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
let missing34;
if((data181.value === undefined) && (missing34 = "value")){
const err487 = {};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
else {
const err488 = {};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
var _valid63 = _errs722 === errors;
errors = _errs721;
if(vErrors !== null){
if(_errs721){
vErrors.length = _errs721;
}
else {
vErrors = null;
}
}
let ifClause59;
if(_valid63){
const _errs724 = errors;
if(!(validate21(data181, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.value !== undefined){
if(!(validate92(data181.value, {instancePath:instancePath+"/sum/value",parentData:data181,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err489 = {instancePath:instancePath+"/sum",schemaPath:"#/properties/sum/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
var _valid63 = _errs724 === errors;
valid191 = _valid63;
if(valid191){
var props72 = true;
}
ifClause59 = "then";
}
else {
const _errs727 = errors;
if(!(validate92(data181, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
else {
var props73 = validate92.evaluated.props;
}
var _valid63 = _errs727 === errors;
valid191 = _valid63;
if(valid191){
if(props72 !== true && props73 !== undefined){
if(props73 === true){
props72 = true;
}
else {
props72 = props72 || {};
Object.assign(props72, props73);
}
}
}
ifClause59 = "else";
}
if(!valid191){
const err490 = {instancePath:instancePath+"/sum",schemaPath:"#/properties/sum/if",keyword:"if",params:{failingKeyword: ifClause59},message:"must match \""+ifClause59+"\" schema"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data.timezone !== undefined){
let data183 = data.timezone;
const _errs729 = errors;
let valid193 = true;
const _errs730 = errors;
if(errors === _errs730){
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
let missing35;
if((data183.value === undefined) && (missing35 = "value")){
const err491 = {};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
var _valid64 = _errs730 === errors;
errors = _errs729;
if(vErrors !== null){
if(_errs729){
vErrors.length = _errs729;
}
else {
vErrors = null;
}
}
let ifClause60;
if(_valid64){
const _errs732 = errors;
if(!(validate36(data183, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.value !== undefined){
if(typeof data183.value !== "string"){
const err493 = {instancePath:instancePath+"/timezone/value",schemaPath:"#/properties/timezone/then/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var _valid64 = _errs732 === errors;
valid193 = _valid64;
ifClause60 = "then";
}
else {
const _errs736 = errors;
if(typeof data183 !== "string"){
const err495 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
var _valid64 = _errs736 === errors;
valid193 = _valid64;
ifClause60 = "else";
}
if(!valid193){
const err496 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/if",keyword:"if",params:{failingKeyword: ifClause60},message:"must match \""+ifClause60+"\" schema"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data["true-share"] !== undefined){
let data185 = data["true-share"];
const _errs739 = errors;
let valid195 = true;
const _errs740 = errors;
if(errors === _errs740){
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
let missing36;
if((data185.value === undefined) && (missing36 = "value")){
const err497 = {};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
var _valid65 = _errs740 === errors;
errors = _errs739;
if(vErrors !== null){
if(_errs739){
vErrors.length = _errs739;
}
else {
vErrors = null;
}
}
let ifClause61;
if(_valid65){
const _errs742 = errors;
if(!(validate21(data185, {instancePath:instancePath+"/true-share",parentData:data,parentDataProperty:"true-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.value !== undefined){
if(!(validate42(data185.value, {instancePath:instancePath+"/true-share/value",parentData:data185,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err499 = {instancePath:instancePath+"/true-share",schemaPath:"#/properties/true-share/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
var _valid65 = _errs742 === errors;
valid195 = _valid65;
if(valid195){
var props76 = true;
}
ifClause61 = "then";
}
else {
const _errs745 = errors;
if(!(validate42(data185, {instancePath:instancePath+"/true-share",parentData:data,parentDataProperty:"true-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
else {
var props77 = validate42.evaluated.props;
}
var _valid65 = _errs745 === errors;
valid195 = _valid65;
if(valid195){
if(props76 !== true && props77 !== undefined){
if(props77 === true){
props76 = true;
}
else {
props76 = props76 || {};
Object.assign(props76, props77);
}
}
}
ifClause61 = "else";
}
if(!valid195){
const err500 = {instancePath:instancePath+"/true-share",schemaPath:"#/properties/true-share/if",keyword:"if",params:{failingKeyword: ifClause61},message:"must match \""+ifClause61+"\" schema"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data.type !== undefined){
let data187 = data.type;
const _errs747 = errors;
let valid197 = true;
const _errs748 = errors;
if(errors === _errs748){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
let missing37;
if((data187.value === undefined) && (missing37 = "value")){
const err501 = {};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
var _valid66 = _errs748 === errors;
errors = _errs747;
if(vErrors !== null){
if(_errs747){
vErrors.length = _errs747;
}
else {
vErrors = null;
}
}
let ifClause62;
if(_valid66){
const _errs750 = errors;
if(!(validate36(data187, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.value !== undefined){
let data188 = data187.value;
const _errs753 = errors;
let valid199 = true;
const _errs754 = errors;
if(!(data188 && typeof data188 == "object" && !Array.isArray(data188))){
const err503 = {};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
var _valid67 = _errs754 === errors;
errors = _errs753;
if(vErrors !== null){
if(_errs753){
vErrors.length = _errs753;
}
else {
vErrors = null;
}
}
let ifClause63;
if(_valid67){
const _errs756 = errors;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.is === undefined){
const err504 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/then/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
for(const key30 in data188){
if(!((key30 === "is") || (key30 === "exactly"))){
const err505 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data188.is !== undefined){
let data189 = data188.is;
if(!(((((((((((((((((((((((data189 === "int8") || (data189 === "int16")) || (data189 === "int32")) || (data189 === "int64")) || (data189 === "uint8")) || (data189 === "uint16")) || (data189 === "uint32")) || (data189 === "uint64")) || (data189 === "integer")) || (data189 === "float32")) || (data189 === "float64")) || (data189 === "number")) || (data189 === "decimal")) || (data189 === "bool")) || (data189 === "date")) || (data189 === "datetime")) || (data189 === "time")) || (data189 === "duration")) || (data189 === "text")) || (data189 === "category")) || (data189 === "uuid")) || (data189 === "json")) || (data189 === "binary"))){
const err506 = {instancePath:instancePath+"/type/value/is",schemaPath:"#/properties/type/then/properties/value/then/properties/is/enum",keyword:"enum",params:{allowedValues: schema56.properties.type.then.properties.value.then.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data188.exactly !== undefined){
if(typeof data188.exactly !== "boolean"){
const err507 = {instancePath:instancePath+"/type/value/exactly",schemaPath:"#/properties/type/then/properties/value/then/properties/exactly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid67 = _errs756 === errors;
valid199 = _valid67;
ifClause63 = "then";
}
else {
const _errs762 = errors;
if(!(((((((((((((((((((((((data188 === "int8") || (data188 === "int16")) || (data188 === "int32")) || (data188 === "int64")) || (data188 === "uint8")) || (data188 === "uint16")) || (data188 === "uint32")) || (data188 === "uint64")) || (data188 === "integer")) || (data188 === "float32")) || (data188 === "float64")) || (data188 === "number")) || (data188 === "decimal")) || (data188 === "bool")) || (data188 === "date")) || (data188 === "datetime")) || (data188 === "time")) || (data188 === "duration")) || (data188 === "text")) || (data188 === "category")) || (data188 === "uuid")) || (data188 === "json")) || (data188 === "binary"))){
const err509 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.type.then.properties.value.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
var _valid67 = _errs762 === errors;
valid199 = _valid67;
ifClause63 = "else";
}
if(!valid199){
const err510 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause63},message:"must match \""+ifClause63+"\" schema"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var _valid66 = _errs750 === errors;
valid197 = _valid66;
if(valid197){
var props79 = true;
}
ifClause62 = "then";
}
else {
const _errs763 = errors;
const _errs764 = errors;
let valid201 = true;
const _errs765 = errors;
if(!(data187 && typeof data187 == "object" && !Array.isArray(data187))){
const err512 = {};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var _valid68 = _errs765 === errors;
errors = _errs764;
if(vErrors !== null){
if(_errs764){
vErrors.length = _errs764;
}
else {
vErrors = null;
}
}
let ifClause64;
if(_valid68){
const _errs767 = errors;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.is === undefined){
const err513 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/then/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
for(const key31 in data187){
if(!((key31 === "is") || (key31 === "exactly"))){
const err514 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data187.is !== undefined){
let data191 = data187.is;
if(!(((((((((((((((((((((((data191 === "int8") || (data191 === "int16")) || (data191 === "int32")) || (data191 === "int64")) || (data191 === "uint8")) || (data191 === "uint16")) || (data191 === "uint32")) || (data191 === "uint64")) || (data191 === "integer")) || (data191 === "float32")) || (data191 === "float64")) || (data191 === "number")) || (data191 === "decimal")) || (data191 === "bool")) || (data191 === "date")) || (data191 === "datetime")) || (data191 === "time")) || (data191 === "duration")) || (data191 === "text")) || (data191 === "category")) || (data191 === "uuid")) || (data191 === "json")) || (data191 === "binary"))){
const err515 = {instancePath:instancePath+"/type/is",schemaPath:"#/properties/type/else/then/properties/is/enum",keyword:"enum",params:{allowedValues: schema56.properties.type.else.then.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data187.exactly !== undefined){
if(typeof data187.exactly !== "boolean"){
const err516 = {instancePath:instancePath+"/type/exactly",schemaPath:"#/properties/type/else/then/properties/exactly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
else {
const err517 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
var _valid68 = _errs767 === errors;
valid201 = _valid68;
if(valid201){
var props80 = true;
}
ifClause64 = "then";
}
else {
const _errs773 = errors;
if(!(((((((((((((((((((((((data187 === "int8") || (data187 === "int16")) || (data187 === "int32")) || (data187 === "int64")) || (data187 === "uint8")) || (data187 === "uint16")) || (data187 === "uint32")) || (data187 === "uint64")) || (data187 === "integer")) || (data187 === "float32")) || (data187 === "float64")) || (data187 === "number")) || (data187 === "decimal")) || (data187 === "bool")) || (data187 === "date")) || (data187 === "datetime")) || (data187 === "time")) || (data187 === "duration")) || (data187 === "text")) || (data187 === "category")) || (data187 === "uuid")) || (data187 === "json")) || (data187 === "binary"))){
const err518 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.type.else.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
var _valid68 = _errs773 === errors;
valid201 = _valid68;
ifClause64 = "else";
}
if(!valid201){
const err519 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/if",keyword:"if",params:{failingKeyword: ifClause64},message:"must match \""+ifClause64+"\" schema"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var _valid66 = _errs763 === errors;
valid197 = _valid66;
if(valid197){
if(props79 !== true && props80 !== undefined){
if(props80 === true){
props79 = true;
}
else {
props79 = props79 || {};
Object.assign(props79, props80);
}
}
}
ifClause62 = "else";
}
if(!valid197){
const err520 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: ifClause62},message:"must match \""+ifClause62+"\" schema"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data.unique !== undefined){
let data193 = data.unique;
const _errs775 = errors;
let valid203 = true;
const _errs776 = errors;
if(errors === _errs776){
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
let missing38;
if((data193.value === undefined) && (missing38 = "value")){
const err521 = {};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
var _valid69 = _errs776 === errors;
errors = _errs775;
if(vErrors !== null){
if(_errs775){
vErrors.length = _errs775;
}
else {
vErrors = null;
}
}
let ifClause65;
if(_valid69){
const _errs778 = errors;
if(!(validate36(data193, {instancePath:instancePath+"/unique",parentData:data,parentDataProperty:"unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.value !== undefined){
if(typeof data193.value !== "boolean"){
const err523 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/then/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
else {
const err524 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
var _valid69 = _errs778 === errors;
valid203 = _valid69;
ifClause65 = "then";
}
else {
const _errs782 = errors;
if(typeof data193 !== "boolean"){
const err525 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
var _valid69 = _errs782 === errors;
valid203 = _valid69;
ifClause65 = "else";
}
if(!valid203){
const err526 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/if",keyword:"if",params:{failingKeyword: ifClause65},message:"must match \""+ifClause65+"\" schema"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data["z-score"] !== undefined){
let data195 = data["z-score"];
const _errs785 = errors;
let valid205 = true;
const _errs786 = errors;
if(errors === _errs786){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing39;
if((data195.value === undefined) && (missing39 = "value")){
const err527 = {};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
var _valid70 = _errs786 === errors;
errors = _errs785;
if(vErrors !== null){
if(_errs785){
vErrors.length = _errs785;
}
else {
vErrors = null;
}
}
let ifClause66;
if(_valid70){
const _errs788 = errors;
if(!(validate36(data195, {instancePath:instancePath+"/z-score",parentData:data,parentDataProperty:"z-score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.value !== undefined){
let data196 = data195.value;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.below === undefined){
const err529 = {instancePath:instancePath+"/z-score/value",schemaPath:"#/properties/z-score/then/properties/value/required",keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
for(const key32 in data196){
if(!((key32 === "below") || (key32 === "sided"))){
const err530 = {instancePath:instancePath+"/z-score/value",schemaPath:"#/properties/z-score/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data196.below !== undefined){
let data197 = data196.below;
if((!((typeof data197 == "number") && (isFinite(data197)))) && (typeof data197 !== "string")){
const err531 = {instancePath:instancePath+"/z-score/value/below",schemaPath:"#/properties/z-score/then/properties/value/properties/below/type",keyword:"type",params:{type: schema56.properties["z-score"].then.properties.value.properties.below.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data196.sided !== undefined){
let data198 = data196.sided;
if(!((data198 === "both") || (data198 === "upper"))){
const err532 = {instancePath:instancePath+"/z-score/value/sided",schemaPath:"#/properties/z-score/then/properties/value/properties/sided/enum",keyword:"enum",params:{allowedValues: schema56.properties["z-score"].then.properties.value.properties.sided.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/z-score/value",schemaPath:"#/properties/z-score/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/z-score",schemaPath:"#/properties/z-score/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
var _valid70 = _errs788 === errors;
valid205 = _valid70;
if(valid205){
var props82 = true;
}
ifClause66 = "then";
}
else {
const _errs796 = errors;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.below === undefined){
const err535 = {instancePath:instancePath+"/z-score",schemaPath:"#/properties/z-score/else/required",keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
for(const key33 in data195){
if(!((key33 === "below") || (key33 === "sided"))){
const err536 = {instancePath:instancePath+"/z-score",schemaPath:"#/properties/z-score/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data195.below !== undefined){
let data199 = data195.below;
if((!((typeof data199 == "number") && (isFinite(data199)))) && (typeof data199 !== "string")){
const err537 = {instancePath:instancePath+"/z-score/below",schemaPath:"#/properties/z-score/else/properties/below/type",keyword:"type",params:{type: schema56.properties["z-score"].else.properties.below.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data195.sided !== undefined){
let data200 = data195.sided;
if(!((data200 === "both") || (data200 === "upper"))){
const err538 = {instancePath:instancePath+"/z-score/sided",schemaPath:"#/properties/z-score/else/properties/sided/enum",keyword:"enum",params:{allowedValues: schema56.properties["z-score"].else.properties.sided.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
else {
const err539 = {instancePath:instancePath+"/z-score",schemaPath:"#/properties/z-score/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
var _valid70 = _errs796 === errors;
valid205 = _valid70;
if(valid205){
if(props82 !== true){
props82 = true;
}
}
ifClause66 = "else";
}
if(!valid205){
const err540 = {instancePath:instancePath+"/z-score",schemaPath:"#/properties/z-score/if",keyword:"if",params:{failingKeyword: ifClause66},message:"must match \""+ifClause66+"\" schema"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data["zero-share"] !== undefined){
let data201 = data["zero-share"];
const _errs803 = errors;
let valid209 = true;
const _errs804 = errors;
if(errors === _errs804){
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
let missing40;
if((data201.value === undefined) && (missing40 = "value")){
const err541 = {};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
else {
const err542 = {};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
var _valid71 = _errs804 === errors;
errors = _errs803;
if(vErrors !== null){
if(_errs803){
vErrors.length = _errs803;
}
else {
vErrors = null;
}
}
let ifClause67;
if(_valid71){
const _errs806 = errors;
if(!(validate21(data201, {instancePath:instancePath+"/zero-share",parentData:data,parentDataProperty:"zero-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.value !== undefined){
if(!(validate42(data201.value, {instancePath:instancePath+"/zero-share/value",parentData:data201,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err543 = {instancePath:instancePath+"/zero-share",schemaPath:"#/properties/zero-share/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
var _valid71 = _errs806 === errors;
valid209 = _valid71;
if(valid209){
var props84 = true;
}
ifClause67 = "then";
}
else {
const _errs809 = errors;
if(!(validate42(data201, {instancePath:instancePath+"/zero-share",parentData:data,parentDataProperty:"zero-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
else {
var props85 = validate42.evaluated.props;
}
var _valid71 = _errs809 === errors;
valid209 = _valid71;
if(valid209){
if(props84 !== true && props85 !== undefined){
if(props85 === true){
props84 = true;
}
else {
props84 = props84 || {};
Object.assign(props84, props85);
}
}
}
ifClause67 = "else";
}
if(!valid209){
const err544 = {instancePath:instancePath+"/zero-share",schemaPath:"#/properties/zero-share/if",keyword:"if",params:{failingKeyword: ifClause67},message:"must match \""+ifClause67+"\" schema"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"if":{"type":"object","required":["all-different"]},"then":{"type":"object","properties":{"all-different":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","equal","equal-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["all-equal"]},"then":{"type":"object","properties":{"all-equal":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","fail","fail-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["at-least-one"]},"then":{"type":"object","properties":{"at-least-one":{"type":"array","items":{"type":"string"}},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["compare"]},"then":{"type":"object","properties":{"compare":{"type":"array","prefixItems":[{"type":"string"},{"enum":["=","!=","<","<=",">",">="]},{"if":{"type":"object"},"then":{"type":"object","properties":{"column":{"type":"string"},"plus":{"type":["number","string"]}},"required":["column","plus"],"additionalProperties":false},"else":{"type":"string"}}],"minItems":3,"maxItems":3},"nulls":{"enum":["skip","fail","fail-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["expect"]},"then":{"type":"object","properties":{"expect":{"$ref":"#/$defs/conditions"},"nulls":{"enum":["skip","fail"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["sum"]},"then":{"type":"object","properties":{"sum":{"type":"array","items":{"type":"string"}},"equals":{"type":["number","string"]},"within":{"type":["number","string"]},"arithmetic":{"enum":["exact","double"]},"nulls":{"enum":["skip","fail","fail-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["together"]},"then":{"type":"object","properties":{"together":{"type":"array","items":{"type":"string"}},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"if":{"type":"object","required":["tuples"]},"then":{"type":"object","properties":{"tuples":{"type":"array","items":{"type":"string"}},"one-of":{"type":"array","items":{"type":"array","items":{"type":["string","number","boolean"]}}},"nulls":{"enum":["skip","fail","fail-some"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false},"else":{"type":"object","properties":{"all-different":{"type":"array","items":{"type":"string"}},"nulls":{"enum":["skip","fail","fail-some"]},"all-equal":{"type":"array","items":{"type":"string"}},"at-least-one":{"type":"array","items":{"type":"string"}},"compare":{"type":"array","prefixItems":[{"type":"string"},{"enum":["=","!=","<","<=",">",">="]},{"if":{"type":"object"},"then":{"type":"object","properties":{"column":{"type":"string"},"plus":{"type":["number","string"]}},"required":["column","plus"],"additionalProperties":false},"else":{"type":"string"}}],"minItems":3,"maxItems":3},"expect":{"$ref":"#/$defs/conditions"},"sum":{"type":"array","items":{"type":"string"}},"equals":{"type":["number","string"]},"within":{"type":["number","string"]},"arithmetic":{"enum":["exact","double"]},"together":{"type":"array","items":{"type":"string"}},"tuples":{"type":"array","items":{"type":"string"}},"one-of":{"type":"array","items":{"type":"array","items":{"type":["string","number","boolean"]}}},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"additionalProperties":false}}}}}}}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["all-different"] === undefined) && (missing0 = "all-different")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "all-different") || (key0 === "nulls")) || (key0 === "severity")) || (key0 === "min-evaluated")) || (key0 === "when")) || (key0 === "name")) || (key0 === "why")) || (key0 === "mostly"))){
const err2 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["all-different"] !== undefined){
let data0 = data["all-different"];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/all-different/" + i0,schemaPath:"#/then/properties/all-different/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/all-different",schemaPath:"#/then/properties/all-different/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nulls !== undefined){
let data2 = data.nulls;
if(!(((data2 === "skip") || (data2 === "equal")) || (data2 === "equal-some"))){
const err5 = {instancePath:instancePath+"/nulls",schemaPath:"#/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema63.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(!((data3 === "error") || (data3 === "warn"))){
const err6 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data4 = data["min-evaluated"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err10 = {instancePath:instancePath+"/why",schemaPath:"#/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mostly !== undefined){
let data8 = data.mostly;
const _errs21 = errors;
let valid5 = true;
const _errs22 = errors;
if(typeof data8 !== "string"){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs24 = errors;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err12 = {instancePath:instancePath+"/mostly",schemaPath:"#/then/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mostly",schemaPath:"#/then/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = _valid1;
ifClause1 = "then";
}
else {
const _errs26 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/mostly",schemaPath:"#/then/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8 <= 0 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/mostly",schemaPath:"#/then/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/mostly",schemaPath:"#/then/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid5 = _valid1;
ifClause1 = "else";
}
if(!valid5){
const err17 = {instancePath:instancePath+"/mostly",schemaPath:"#/then/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs28 = errors;
const _errs29 = errors;
let valid6 = true;
const _errs30 = errors;
if(errors === _errs30){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data["all-equal"] === undefined) && (missing1 = "all-equal")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid2 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(!((((((((key1 === "all-equal") || (key1 === "nulls")) || (key1 === "severity")) || (key1 === "min-evaluated")) || (key1 === "when")) || (key1 === "name")) || (key1 === "why")) || (key1 === "mostly"))){
const err21 = {instancePath,schemaPath:"#/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["all-equal"] !== undefined){
let data9 = data["all-equal"];
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err22 = {instancePath:instancePath+"/all-equal/" + i1,schemaPath:"#/else/then/properties/all-equal/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/all-equal",schemaPath:"#/else/then/properties/all-equal/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.nulls !== undefined){
let data11 = data.nulls;
if(!(((data11 === "skip") || (data11 === "fail")) || (data11 === "fail-some"))){
const err24 = {instancePath:instancePath+"/nulls",schemaPath:"#/else/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema63.else.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.severity !== undefined){
let data12 = data.severity;
if(!((data12 === "error") || (data12 === "warn"))){
const err25 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data13 = data["min-evaluated"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err26 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err28 = {instancePath:instancePath+"/name",schemaPath:"#/else/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err29 = {instancePath:instancePath+"/why",schemaPath:"#/else/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.mostly !== undefined){
let data17 = data.mostly;
const _errs50 = errors;
let valid11 = true;
const _errs51 = errors;
if(typeof data17 !== "string"){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs53 = errors;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err31 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/then/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/then/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid11 = _valid3;
ifClause3 = "then";
}
else {
const _errs55 = errors;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/then/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data17 <= 0 || isNaN(data17)){
const err34 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/then/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/then/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid11 = _valid3;
ifClause3 = "else";
}
if(!valid11){
const err36 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/then/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid6 = _valid2;
if(valid6){
var props1 = true;
}
ifClause2 = "then";
}
else {
const _errs57 = errors;
const _errs58 = errors;
let valid12 = true;
const _errs59 = errors;
if(errors === _errs59){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data["at-least-one"] === undefined) && (missing2 = "at-least-one")){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid4 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key2 in data){
if(!(((((((key2 === "at-least-one") || (key2 === "severity")) || (key2 === "min-evaluated")) || (key2 === "when")) || (key2 === "name")) || (key2 === "why")) || (key2 === "mostly"))){
const err40 = {instancePath,schemaPath:"#/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["at-least-one"] !== undefined){
let data18 = data["at-least-one"];
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(typeof data18[i2] !== "string"){
const err41 = {instancePath:instancePath+"/at-least-one/" + i2,schemaPath:"#/else/else/then/properties/at-least-one/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/at-least-one",schemaPath:"#/else/else/then/properties/at-least-one/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.severity !== undefined){
let data20 = data.severity;
if(!((data20 === "error") || (data20 === "warn"))){
const err43 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data21 = data["min-evaluated"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err44 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err45 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err46 = {instancePath:instancePath+"/name",schemaPath:"#/else/else/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err47 = {instancePath:instancePath+"/why",schemaPath:"#/else/else/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.mostly !== undefined){
let data25 = data.mostly;
const _errs78 = errors;
let valid17 = true;
const _errs79 = errors;
if(typeof data25 !== "string"){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs79 === errors;
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs81 = errors;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err49 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/then/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/then/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid5 = _errs81 === errors;
valid17 = _valid5;
ifClause5 = "then";
}
else {
const _errs83 = errors;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
const err51 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/then/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data25 <= 0 || isNaN(data25)){
const err52 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/then/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/then/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid5 = _errs83 === errors;
valid17 = _valid5;
ifClause5 = "else";
}
if(!valid17){
const err54 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/then/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid4 = _errs61 === errors;
valid12 = _valid4;
if(valid12){
var props2 = true;
}
ifClause4 = "then";
}
else {
const _errs85 = errors;
const _errs86 = errors;
let valid18 = true;
const _errs87 = errors;
if(errors === _errs87){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.compare === undefined) && (missing3 = "compare")){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid6 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs89 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((((key3 === "compare") || (key3 === "nulls")) || (key3 === "severity")) || (key3 === "min-evaluated")) || (key3 === "when")) || (key3 === "name")) || (key3 === "why")) || (key3 === "mostly"))){
const err58 = {instancePath,schemaPath:"#/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.compare !== undefined){
let data26 = data.compare;
if(Array.isArray(data26)){
if(data26.length > 3){
const err59 = {instancePath:instancePath+"/compare",schemaPath:"#/else/else/else/then/properties/compare/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data26.length < 3){
const err60 = {instancePath:instancePath+"/compare",schemaPath:"#/else/else/else/then/properties/compare/minItems",keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len3 = data26.length;
if(len3 > 0){
if(typeof data26[0] !== "string"){
const err61 = {instancePath:instancePath+"/compare/0",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(len3 > 1){
let data28 = data26[1];
if(!((((((data28 === "=") || (data28 === "!=")) || (data28 === "<")) || (data28 === "<=")) || (data28 === ">")) || (data28 === ">="))){
const err62 = {instancePath:instancePath+"/compare/1",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/1/enum",keyword:"enum",params:{allowedValues: schema63.else.else.else.then.properties.compare.prefixItems[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(len3 > 2){
let data29 = data26[2];
const _errs98 = errors;
let valid21 = true;
const _errs99 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid7 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs101 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.column === undefined){
const err64 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/2/then/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data29.plus === undefined){
const err65 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/2/then/required",keyword:"required",params:{missingProperty: "plus"},message:"must have required property '"+"plus"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data29){
if(!((key4 === "column") || (key4 === "plus"))){
const err66 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data29.column !== undefined){
if(typeof data29.column !== "string"){
const err67 = {instancePath:instancePath+"/compare/2/column",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/2/then/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data29.plus !== undefined){
let data31 = data29.plus;
if((!((typeof data31 == "number") && (isFinite(data31)))) && (typeof data31 !== "string")){
const err68 = {instancePath:instancePath+"/compare/2/plus",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/2/then/properties/plus/type",keyword:"type",params:{type: schema63.else.else.else.then.properties.compare.prefixItems[2].then.properties.plus.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/2/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid7 = _errs101 === errors;
valid21 = _valid7;
ifClause7 = "then";
}
else {
const _errs108 = errors;
if(typeof data29 !== "string"){
const err70 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/2/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid7 = _errs108 === errors;
valid21 = _valid7;
ifClause7 = "else";
}
if(!valid21){
const err71 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/then/properties/compare/prefixItems/2/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/compare",schemaPath:"#/else/else/else/then/properties/compare/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.nulls !== undefined){
let data32 = data.nulls;
if(!(((data32 === "skip") || (data32 === "fail")) || (data32 === "fail-some"))){
const err73 = {instancePath:instancePath+"/nulls",schemaPath:"#/else/else/else/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema63.else.else.else.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.severity !== undefined){
let data33 = data.severity;
if(!((data33 === "error") || (data33 === "warn"))){
const err74 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data34 = data["min-evaluated"];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err75 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
const err76 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err77 = {instancePath:instancePath+"/name",schemaPath:"#/else/else/else/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err78 = {instancePath:instancePath+"/why",schemaPath:"#/else/else/else/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.mostly !== undefined){
let data38 = data.mostly;
const _errs121 = errors;
let valid24 = true;
const _errs122 = errors;
if(typeof data38 !== "string"){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid8 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs124 = errors;
if(typeof data38 === "string"){
if(!pattern6.test(data38)){
const err80 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/then/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/then/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid8 = _errs124 === errors;
valid24 = _valid8;
ifClause8 = "then";
}
else {
const _errs126 = errors;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1 || isNaN(data38)){
const err82 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/then/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data38 <= 0 || isNaN(data38)){
const err83 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/then/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/then/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid8 = _errs126 === errors;
valid24 = _valid8;
ifClause8 = "else";
}
if(!valid24){
const err85 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/then/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid6 = _errs89 === errors;
valid18 = _valid6;
if(valid18){
var props4 = true;
}
ifClause6 = "then";
}
else {
const _errs128 = errors;
const _errs129 = errors;
let valid25 = true;
const _errs130 = errors;
if(errors === _errs130){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.expect === undefined) && (missing4 = "expect")){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var _valid9 = _errs130 === errors;
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs132 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key5 in data){
if(!((((((((key5 === "expect") || (key5 === "nulls")) || (key5 === "severity")) || (key5 === "min-evaluated")) || (key5 === "when")) || (key5 === "name")) || (key5 === "why")) || (key5 === "mostly"))){
const err89 = {instancePath,schemaPath:"#/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(validate22(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
let data40 = data.nulls;
if(!((data40 === "skip") || (data40 === "fail"))){
const err90 = {instancePath:instancePath+"/nulls",schemaPath:"#/else/else/else/else/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema63.else.else.else.else.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.severity !== undefined){
let data41 = data.severity;
if(!((data41 === "error") || (data41 === "warn"))){
const err91 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data42 = data["min-evaluated"];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err92 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
const err93 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err94 = {instancePath:instancePath+"/name",schemaPath:"#/else/else/else/else/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err95 = {instancePath:instancePath+"/why",schemaPath:"#/else/else/else/else/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.mostly !== undefined){
let data46 = data.mostly;
const _errs147 = errors;
let valid28 = true;
const _errs148 = errors;
if(typeof data46 !== "string"){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid10 = _errs148 === errors;
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs150 = errors;
if(typeof data46 === "string"){
if(!pattern6.test(data46)){
const err97 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/then/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/then/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid10 = _errs150 === errors;
valid28 = _valid10;
ifClause10 = "then";
}
else {
const _errs152 = errors;
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1 || isNaN(data46)){
const err99 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/then/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data46 <= 0 || isNaN(data46)){
const err100 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/then/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/then/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid10 = _errs152 === errors;
valid28 = _valid10;
ifClause10 = "else";
}
if(!valid28){
const err102 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/then/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid9 = _errs132 === errors;
valid25 = _valid9;
if(valid25){
var props5 = true;
}
ifClause9 = "then";
}
else {
const _errs154 = errors;
const _errs155 = errors;
let valid29 = true;
const _errs156 = errors;
if(errors === _errs156){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.sum === undefined) && (missing5 = "sum")){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var _valid11 = _errs156 === errors;
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs158 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key6 in data){
if(!(func1.call(schema63.else.else.else.else.else.then.properties, key6))){
const err106 = {instancePath,schemaPath:"#/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.sum !== undefined){
let data47 = data.sum;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i3=0; i3<len4; i3++){
if(typeof data47[i3] !== "string"){
const err107 = {instancePath:instancePath+"/sum/" + i3,schemaPath:"#/else/else/else/else/else/then/properties/sum/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/sum",schemaPath:"#/else/else/else/else/else/then/properties/sum/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.equals !== undefined){
let data49 = data.equals;
if((!((typeof data49 == "number") && (isFinite(data49)))) && (typeof data49 !== "string")){
const err109 = {instancePath:instancePath+"/equals",schemaPath:"#/else/else/else/else/else/then/properties/equals/type",keyword:"type",params:{type: schema63.else.else.else.else.else.then.properties.equals.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.within !== undefined){
let data50 = data.within;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (typeof data50 !== "string")){
const err110 = {instancePath:instancePath+"/within",schemaPath:"#/else/else/else/else/else/then/properties/within/type",keyword:"type",params:{type: schema63.else.else.else.else.else.then.properties.within.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.arithmetic !== undefined){
let data51 = data.arithmetic;
if(!((data51 === "exact") || (data51 === "double"))){
const err111 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/else/else/else/else/else/then/properties/arithmetic/enum",keyword:"enum",params:{allowedValues: schema63.else.else.else.else.else.then.properties.arithmetic.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.nulls !== undefined){
let data52 = data.nulls;
if(!(((data52 === "skip") || (data52 === "fail")) || (data52 === "fail-some"))){
const err112 = {instancePath:instancePath+"/nulls",schemaPath:"#/else/else/else/else/else/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema63.else.else.else.else.else.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.severity !== undefined){
let data53 = data.severity;
if(!((data53 === "error") || (data53 === "warn"))){
const err113 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data54 = data["min-evaluated"];
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err114 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/else/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 1 || isNaN(data54)){
const err115 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/else/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err116 = {instancePath:instancePath+"/name",schemaPath:"#/else/else/else/else/else/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err117 = {instancePath:instancePath+"/why",schemaPath:"#/else/else/else/else/else/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.mostly !== undefined){
let data58 = data.mostly;
const _errs181 = errors;
let valid34 = true;
const _errs182 = errors;
if(typeof data58 !== "string"){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid12 = _errs182 === errors;
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs184 = errors;
if(typeof data58 === "string"){
if(!pattern6.test(data58)){
const err119 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/then/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/then/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid12 = _errs184 === errors;
valid34 = _valid12;
ifClause12 = "then";
}
else {
const _errs186 = errors;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1 || isNaN(data58)){
const err121 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/then/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data58 <= 0 || isNaN(data58)){
const err122 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/then/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/then/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid12 = _errs186 === errors;
valid34 = _valid12;
ifClause12 = "else";
}
if(!valid34){
const err124 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/then/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath,schemaPath:"#/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid11 = _errs158 === errors;
valid29 = _valid11;
if(valid29){
var props6 = true;
}
ifClause11 = "then";
}
else {
const _errs188 = errors;
const _errs189 = errors;
let valid35 = true;
const _errs190 = errors;
if(errors === _errs190){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.together === undefined) && (missing6 = "together")){
const err126 = {};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var _valid13 = _errs190 === errors;
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs192 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key7 in data){
if(!(((((((key7 === "together") || (key7 === "severity")) || (key7 === "min-evaluated")) || (key7 === "when")) || (key7 === "name")) || (key7 === "why")) || (key7 === "mostly"))){
const err128 = {instancePath,schemaPath:"#/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.together !== undefined){
let data59 = data.together;
if(Array.isArray(data59)){
const len5 = data59.length;
for(let i4=0; i4<len5; i4++){
if(typeof data59[i4] !== "string"){
const err129 = {instancePath:instancePath+"/together/" + i4,schemaPath:"#/else/else/else/else/else/else/then/properties/together/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/together",schemaPath:"#/else/else/else/else/else/else/then/properties/together/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.severity !== undefined){
let data61 = data.severity;
if(!((data61 === "error") || (data61 === "warn"))){
const err131 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data62 = data["min-evaluated"];
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err132 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/else/else/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 1 || isNaN(data62)){
const err133 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/else/else/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err134 = {instancePath:instancePath+"/name",schemaPath:"#/else/else/else/else/else/else/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err135 = {instancePath:instancePath+"/why",schemaPath:"#/else/else/else/else/else/else/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.mostly !== undefined){
let data66 = data.mostly;
const _errs209 = errors;
let valid40 = true;
const _errs210 = errors;
if(typeof data66 !== "string"){
const err136 = {};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid14 = _errs210 === errors;
errors = _errs209;
if(vErrors !== null){
if(_errs209){
vErrors.length = _errs209;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs212 = errors;
if(typeof data66 === "string"){
if(!pattern6.test(data66)){
const err137 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/then/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/then/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid14 = _errs212 === errors;
valid40 = _valid14;
ifClause14 = "then";
}
else {
const _errs214 = errors;
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1 || isNaN(data66)){
const err139 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/then/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data66 <= 0 || isNaN(data66)){
const err140 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/then/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/then/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid14 = _errs214 === errors;
valid40 = _valid14;
ifClause14 = "else";
}
if(!valid40){
const err142 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/then/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath,schemaPath:"#/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid13 = _errs192 === errors;
valid35 = _valid13;
if(valid35){
var props7 = true;
}
ifClause13 = "then";
}
else {
const _errs216 = errors;
const _errs217 = errors;
let valid41 = true;
const _errs218 = errors;
if(errors === _errs218){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.tuples === undefined) && (missing7 = "tuples")){
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
var _valid15 = _errs218 === errors;
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs220 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key8 in data){
if(!(func1.call(schema63.else.else.else.else.else.else.else.then.properties, key8))){
const err146 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.tuples !== undefined){
let data67 = data.tuples;
if(Array.isArray(data67)){
const len6 = data67.length;
for(let i5=0; i5<len6; i5++){
if(typeof data67[i5] !== "string"){
const err147 = {instancePath:instancePath+"/tuples/" + i5,schemaPath:"#/else/else/else/else/else/else/else/then/properties/tuples/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/tuples",schemaPath:"#/else/else/else/else/else/else/else/then/properties/tuples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data["one-of"] !== undefined){
let data69 = data["one-of"];
if(Array.isArray(data69)){
const len7 = data69.length;
for(let i6=0; i6<len7; i6++){
let data70 = data69[i6];
if(Array.isArray(data70)){
const len8 = data70.length;
for(let i7=0; i7<len8; i7++){
let data71 = data70[i7];
if(((typeof data71 !== "string") && (!((typeof data71 == "number") && (isFinite(data71))))) && (typeof data71 !== "boolean")){
const err149 = {instancePath:instancePath+"/one-of/" + i6+"/" + i7,schemaPath:"#/else/else/else/else/else/else/else/then/properties/one-of/items/items/type",keyword:"type",params:{type: schema63.else.else.else.else.else.else.else.then.properties["one-of"].items.items.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/one-of/" + i6,schemaPath:"#/else/else/else/else/else/else/else/then/properties/one-of/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/one-of",schemaPath:"#/else/else/else/else/else/else/else/then/properties/one-of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.nulls !== undefined){
let data72 = data.nulls;
if(!(((data72 === "skip") || (data72 === "fail")) || (data72 === "fail-some"))){
const err152 = {instancePath:instancePath+"/nulls",schemaPath:"#/else/else/else/else/else/else/else/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema63.else.else.else.else.else.else.else.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.severity !== undefined){
let data73 = data.severity;
if(!((data73 === "error") || (data73 === "warn"))){
const err153 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data74 = data["min-evaluated"];
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err154 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/else/else/else/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 1 || isNaN(data74)){
const err155 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/else/else/else/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err156 = {instancePath:instancePath+"/name",schemaPath:"#/else/else/else/else/else/else/else/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err157 = {instancePath:instancePath+"/why",schemaPath:"#/else/else/else/else/else/else/else/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.mostly !== undefined){
let data78 = data.mostly;
const _errs244 = errors;
let valid50 = true;
const _errs245 = errors;
if(typeof data78 !== "string"){
const err158 = {};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid16 = _errs245 === errors;
errors = _errs244;
if(vErrors !== null){
if(_errs244){
vErrors.length = _errs244;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs247 = errors;
if(typeof data78 === "string"){
if(!pattern6.test(data78)){
const err159 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/then/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/then/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid16 = _errs247 === errors;
valid50 = _valid16;
ifClause16 = "then";
}
else {
const _errs249 = errors;
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 1 || isNaN(data78)){
const err161 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/then/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data78 <= 0 || isNaN(data78)){
const err162 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/then/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/then/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid16 = _errs249 === errors;
valid50 = _valid16;
ifClause16 = "else";
}
if(!valid50){
const err164 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/then/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid15 = _errs220 === errors;
valid41 = _valid15;
if(valid41){
var props8 = true;
}
ifClause15 = "then";
}
else {
const _errs251 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key9 in data){
if(!(func1.call(schema63.else.else.else.else.else.else.else.else.properties, key9))){
const err166 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data["all-different"] !== undefined){
let data79 = data["all-different"];
if(Array.isArray(data79)){
const len9 = data79.length;
for(let i8=0; i8<len9; i8++){
if(typeof data79[i8] !== "string"){
const err167 = {instancePath:instancePath+"/all-different/" + i8,schemaPath:"#/else/else/else/else/else/else/else/else/properties/all-different/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/all-different",schemaPath:"#/else/else/else/else/else/else/else/else/properties/all-different/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.nulls !== undefined){
let data81 = data.nulls;
if(!(((data81 === "skip") || (data81 === "fail")) || (data81 === "fail-some"))){
const err169 = {instancePath:instancePath+"/nulls",schemaPath:"#/else/else/else/else/else/else/else/else/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema63.else.else.else.else.else.else.else.else.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data["all-equal"] !== undefined){
let data82 = data["all-equal"];
if(Array.isArray(data82)){
const len10 = data82.length;
for(let i9=0; i9<len10; i9++){
if(typeof data82[i9] !== "string"){
const err170 = {instancePath:instancePath+"/all-equal/" + i9,schemaPath:"#/else/else/else/else/else/else/else/else/properties/all-equal/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/all-equal",schemaPath:"#/else/else/else/else/else/else/else/else/properties/all-equal/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data["at-least-one"] !== undefined){
let data84 = data["at-least-one"];
if(Array.isArray(data84)){
const len11 = data84.length;
for(let i10=0; i10<len11; i10++){
if(typeof data84[i10] !== "string"){
const err172 = {instancePath:instancePath+"/at-least-one/" + i10,schemaPath:"#/else/else/else/else/else/else/else/else/properties/at-least-one/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/at-least-one",schemaPath:"#/else/else/else/else/else/else/else/else/properties/at-least-one/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.compare !== undefined){
let data86 = data.compare;
if(Array.isArray(data86)){
if(data86.length > 3){
const err174 = {instancePath:instancePath+"/compare",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data86.length < 3){
const err175 = {instancePath:instancePath+"/compare",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/minItems",keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len12 = data86.length;
if(len12 > 0){
if(typeof data86[0] !== "string"){
const err176 = {instancePath:instancePath+"/compare/0",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(len12 > 1){
let data88 = data86[1];
if(!((((((data88 === "=") || (data88 === "!=")) || (data88 === "<")) || (data88 === "<=")) || (data88 === ">")) || (data88 === ">="))){
const err177 = {instancePath:instancePath+"/compare/1",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/1/enum",keyword:"enum",params:{allowedValues: schema63.else.else.else.else.else.else.else.else.properties.compare.prefixItems[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(len12 > 2){
let data89 = data86[2];
const _errs273 = errors;
let valid59 = true;
const _errs274 = errors;
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
const err178 = {};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid17 = _errs274 === errors;
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs276 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.column === undefined){
const err179 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/2/then/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data89.plus === undefined){
const err180 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/2/then/required",keyword:"required",params:{missingProperty: "plus"},message:"must have required property '"+"plus"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key10 in data89){
if(!((key10 === "column") || (key10 === "plus"))){
const err181 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data89.column !== undefined){
if(typeof data89.column !== "string"){
const err182 = {instancePath:instancePath+"/compare/2/column",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/2/then/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data89.plus !== undefined){
let data91 = data89.plus;
if((!((typeof data91 == "number") && (isFinite(data91)))) && (typeof data91 !== "string")){
const err183 = {instancePath:instancePath+"/compare/2/plus",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/2/then/properties/plus/type",keyword:"type",params:{type: schema63.else.else.else.else.else.else.else.else.properties.compare.prefixItems[2].then.properties.plus.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/2/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid17 = _errs276 === errors;
valid59 = _valid17;
ifClause17 = "then";
}
else {
const _errs283 = errors;
if(typeof data89 !== "string"){
const err185 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/2/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid17 = _errs283 === errors;
valid59 = _valid17;
ifClause17 = "else";
}
if(!valid59){
const err186 = {instancePath:instancePath+"/compare/2",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/prefixItems/2/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/compare",schemaPath:"#/else/else/else/else/else/else/else/else/properties/compare/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(validate22(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
let data93 = data.sum;
if(Array.isArray(data93)){
const len13 = data93.length;
for(let i11=0; i11<len13; i11++){
if(typeof data93[i11] !== "string"){
const err188 = {instancePath:instancePath+"/sum/" + i11,schemaPath:"#/else/else/else/else/else/else/else/else/properties/sum/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/sum",schemaPath:"#/else/else/else/else/else/else/else/else/properties/sum/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.equals !== undefined){
let data95 = data.equals;
if((!((typeof data95 == "number") && (isFinite(data95)))) && (typeof data95 !== "string")){
const err190 = {instancePath:instancePath+"/equals",schemaPath:"#/else/else/else/else/else/else/else/else/properties/equals/type",keyword:"type",params:{type: schema63.else.else.else.else.else.else.else.else.properties.equals.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.within !== undefined){
let data96 = data.within;
if((!((typeof data96 == "number") && (isFinite(data96)))) && (typeof data96 !== "string")){
const err191 = {instancePath:instancePath+"/within",schemaPath:"#/else/else/else/else/else/else/else/else/properties/within/type",keyword:"type",params:{type: schema63.else.else.else.else.else.else.else.else.properties.within.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.arithmetic !== undefined){
let data97 = data.arithmetic;
if(!((data97 === "exact") || (data97 === "double"))){
const err192 = {instancePath:instancePath+"/arithmetic",schemaPath:"#/else/else/else/else/else/else/else/else/properties/arithmetic/enum",keyword:"enum",params:{allowedValues: schema63.else.else.else.else.else.else.else.else.properties.arithmetic.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.together !== undefined){
let data98 = data.together;
if(Array.isArray(data98)){
const len14 = data98.length;
for(let i12=0; i12<len14; i12++){
if(typeof data98[i12] !== "string"){
const err193 = {instancePath:instancePath+"/together/" + i12,schemaPath:"#/else/else/else/else/else/else/else/else/properties/together/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/together",schemaPath:"#/else/else/else/else/else/else/else/else/properties/together/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.tuples !== undefined){
let data100 = data.tuples;
if(Array.isArray(data100)){
const len15 = data100.length;
for(let i13=0; i13<len15; i13++){
if(typeof data100[i13] !== "string"){
const err195 = {instancePath:instancePath+"/tuples/" + i13,schemaPath:"#/else/else/else/else/else/else/else/else/properties/tuples/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/tuples",schemaPath:"#/else/else/else/else/else/else/else/else/properties/tuples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data["one-of"] !== undefined){
let data102 = data["one-of"];
if(Array.isArray(data102)){
const len16 = data102.length;
for(let i14=0; i14<len16; i14++){
let data103 = data102[i14];
if(Array.isArray(data103)){
const len17 = data103.length;
for(let i15=0; i15<len17; i15++){
let data104 = data103[i15];
if(((typeof data104 !== "string") && (!((typeof data104 == "number") && (isFinite(data104))))) && (typeof data104 !== "boolean")){
const err197 = {instancePath:instancePath+"/one-of/" + i14+"/" + i15,schemaPath:"#/else/else/else/else/else/else/else/else/properties/one-of/items/items/type",keyword:"type",params:{type: schema63.else.else.else.else.else.else.else.else.properties["one-of"].items.items.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/one-of/" + i14,schemaPath:"#/else/else/else/else/else/else/else/else/properties/one-of/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/one-of",schemaPath:"#/else/else/else/else/else/else/else/else/properties/one-of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.severity !== undefined){
let data105 = data.severity;
if(!((data105 === "error") || (data105 === "warn"))){
const err200 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data106 = data["min-evaluated"];
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err201 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/else/else/else/else/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 1 || isNaN(data106)){
const err202 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/else/else/else/else/else/else/else/else/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err203 = {instancePath:instancePath+"/name",schemaPath:"#/else/else/else/else/else/else/else/else/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err204 = {instancePath:instancePath+"/why",schemaPath:"#/else/else/else/else/else/else/else/else/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.mostly !== undefined){
let data110 = data.mostly;
const _errs319 = errors;
let valid72 = true;
const _errs320 = errors;
if(typeof data110 !== "string"){
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid18 = _errs320 === errors;
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs322 = errors;
if(typeof data110 === "string"){
if(!pattern6.test(data110)){
const err206 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/else/properties/mostly/then/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/else/properties/mostly/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid18 = _errs322 === errors;
valid72 = _valid18;
ifClause18 = "then";
}
else {
const _errs324 = errors;
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 1 || isNaN(data110)){
const err208 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/else/properties/mostly/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data110 <= 0 || isNaN(data110)){
const err209 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/else/properties/mostly/else/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/else/properties/mostly/else/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid18 = _errs324 === errors;
valid72 = _valid18;
ifClause18 = "else";
}
if(!valid72){
const err211 = {instancePath:instancePath+"/mostly",schemaPath:"#/else/else/else/else/else/else/else/else/properties/mostly/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid15 = _errs251 === errors;
valid41 = _valid15;
if(valid41){
if(props8 !== true){
props8 = true;
}
}
ifClause15 = "else";
}
if(!valid41){
const err213 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid13 = _errs216 === errors;
valid35 = _valid13;
if(valid35){
if(props7 !== true && props8 !== undefined){
if(props8 === true){
props7 = true;
}
else {
props7 = props7 || {};
Object.assign(props7, props8);
}
}
}
ifClause13 = "else";
}
if(!valid35){
const err214 = {instancePath,schemaPath:"#/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid11 = _errs188 === errors;
valid29 = _valid11;
if(valid29){
if(props6 !== true && props7 !== undefined){
if(props7 === true){
props6 = true;
}
else {
props6 = props6 || {};
Object.assign(props6, props7);
}
}
}
ifClause11 = "else";
}
if(!valid29){
const err215 = {instancePath,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid9 = _errs154 === errors;
valid25 = _valid9;
if(valid25){
if(props5 !== true && props6 !== undefined){
if(props6 === true){
props5 = true;
}
else {
props5 = props5 || {};
Object.assign(props5, props6);
}
}
}
ifClause9 = "else";
}
if(!valid25){
const err216 = {instancePath,schemaPath:"#/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid6 = _errs128 === errors;
valid18 = _valid6;
if(valid18){
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
}
ifClause6 = "else";
}
if(!valid18){
const err217 = {instancePath,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid4 = _errs85 === errors;
valid12 = _valid4;
if(valid12){
if(props2 !== true && props4 !== undefined){
if(props4 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props4);
}
}
}
ifClause4 = "else";
}
if(!valid12){
const err218 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid6 = _valid2;
if(valid6){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause2 = "else";
}
if(!valid6){
const err219 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err220 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
validate136.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern4 = new RegExp("^[0-9a-fA-F]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ml-actions:contract:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contract === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.contract !== undefined){
if(1 !== data.contract){
const err2 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
const err4 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((((key1 === "path") || (key1 === "format")) || (key1 === "encoding")) || (key1 === "csv")) || (key1 === "shards"))){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.path !== undefined){
let data5 = data4.path;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err8 = {instancePath:instancePath+"/data/path",schemaPath:"#/properties/data/then/properties/path/type",keyword:"type",params:{type: schema31.properties.data.then.properties.path.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err9 = {instancePath:instancePath+"/data/path/" + i0,schemaPath:"#/properties/data/then/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data4.format !== undefined){
let data7 = data4.format;
if(!(((((((data7 === "auto") || (data7 === "csv")) || (data7 === "tsv")) || (data7 === "jsonl")) || (data7 === "json")) || (data7 === "parquet")) || (data7 === "arrow"))){
const err10 = {instancePath:instancePath+"/data/format",schemaPath:"#/properties/data/then/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.encoding !== undefined){
if(typeof data4.encoding !== "string"){
const err11 = {instancePath:instancePath+"/data/encoding",schemaPath:"#/properties/data/then/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.csv !== undefined){
let data9 = data4.csv;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(func1.call(schema31.properties.data.then.properties.csv.properties, key2))){
const err12 = {instancePath:instancePath+"/data/csv",schemaPath:"#/properties/data/then/properties/csv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.delimiter !== undefined){
if(typeof data9.delimiter !== "string"){
const err13 = {instancePath:instancePath+"/data/csv/delimiter",schemaPath:"#/properties/data/then/properties/csv/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.quote !== undefined){
if(typeof data9.quote !== "string"){
const err14 = {instancePath:instancePath+"/data/csv/quote",schemaPath:"#/properties/data/then/properties/csv/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.escape !== undefined){
if(typeof data9.escape !== "string"){
const err15 = {instancePath:instancePath+"/data/csv/escape",schemaPath:"#/properties/data/then/properties/csv/properties/escape/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.comment !== undefined){
if(typeof data9.comment !== "string"){
const err16 = {instancePath:instancePath+"/data/csv/comment",schemaPath:"#/properties/data/then/properties/csv/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.header !== undefined){
let data14 = data9.header;
const _errs35 = errors;
let valid6 = true;
const _errs36 = errors;
if(!(Array.isArray(data14))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs38 = errors;
if(Array.isArray(data14)){
if(data14.length < 1){
const err18 = {instancePath:instancePath+"/data/csv/header",schemaPath:"#/properties/data/then/properties/csv/properties/header/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err19 = {instancePath:instancePath+"/data/csv/header/" + i1,schemaPath:"#/properties/data/then/properties/csv/properties/header/then/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err20 = {instancePath:instancePath+"/data/csv/header/" + i1,schemaPath:"#/properties/data/then/properties/csv/properties/header/then/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/data/csv/header",schemaPath:"#/properties/data/then/properties/csv/properties/header/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid6 = _valid1;
ifClause1 = "then";
}
else {
const _errs42 = errors;
if((typeof data14 !== "boolean") && (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14))))){
const err22 = {instancePath:instancePath+"/data/csv/header",schemaPath:"#/properties/data/then/properties/csv/properties/header/else/type",keyword:"type",params:{type: schema31.properties.data.then.properties.csv.properties.header.else.type},message:"must be boolean,integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err23 = {instancePath:instancePath+"/data/csv/header",schemaPath:"#/properties/data/then/properties/csv/properties/header/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid1 = _errs42 === errors;
valid6 = _valid1;
ifClause1 = "else";
}
if(!valid6){
const err24 = {instancePath:instancePath+"/data/csv/header",schemaPath:"#/properties/data/then/properties/csv/properties/header/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9["header-join"] !== undefined){
if(typeof data9["header-join"] !== "string"){
const err25 = {instancePath:instancePath+"/data/csv/header-join",schemaPath:"#/properties/data/then/properties/csv/properties/header-join/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9["header-case"] !== undefined){
if(!(data9["header-case"] === "lower")){
const err26 = {instancePath:instancePath+"/data/csv/header-case",schemaPath:"#/properties/data/then/properties/csv/properties/header-case/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.csv.properties["header-case"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9["header-trim"] !== undefined){
if(typeof data9["header-trim"] !== "boolean"){
const err27 = {instancePath:instancePath+"/data/csv/header-trim",schemaPath:"#/properties/data/then/properties/csv/properties/header-trim/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.names !== undefined){
let data19 = data9.names;
const _errs50 = errors;
let valid9 = true;
const _errs51 = errors;
if(!(Array.isArray(data19))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs53 = errors;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(typeof data19[i2] !== "string"){
const err29 = {instancePath:instancePath+"/data/csv/names/" + i2,schemaPath:"#/properties/data/then/properties/csv/properties/names/then/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/data/csv/names",schemaPath:"#/properties/data/then/properties/csv/properties/names/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid9 = _valid2;
ifClause2 = "then";
}
else {
const _errs57 = errors;
if(!(data19 === "numbered")){
const err31 = {instancePath:instancePath+"/data/csv/names",schemaPath:"#/properties/data/then/properties/csv/properties/names/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.csv.properties.names.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid9 = _valid2;
ifClause2 = "else";
}
if(!valid9){
const err32 = {instancePath:instancePath+"/data/csv/names",schemaPath:"#/properties/data/then/properties/csv/properties/names/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.null !== undefined){
let data21 = data9.null;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(typeof data21[i3] !== "string"){
const err33 = {instancePath:instancePath+"/data/csv/null/" + i3,schemaPath:"#/properties/data/then/properties/csv/properties/null/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/data/csv/null",schemaPath:"#/properties/data/then/properties/csv/properties/null/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9["null-quoted"] !== undefined){
if(typeof data9["null-quoted"] !== "boolean"){
const err35 = {instancePath:instancePath+"/data/csv/null-quoted",schemaPath:"#/properties/data/then/properties/csv/properties/null-quoted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data9["skip-rows"] !== undefined){
let data24 = data9["skip-rows"];
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err36 = {instancePath:instancePath+"/data/csv/skip-rows/" + i4,schemaPath:"#/properties/data/then/properties/csv/properties/skip-rows/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err37 = {instancePath:instancePath+"/data/csv/skip-rows/" + i4,schemaPath:"#/properties/data/then/properties/csv/properties/skip-rows/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/data/csv/skip-rows",schemaPath:"#/properties/data/then/properties/csv/properties/skip-rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.strict !== undefined){
if(typeof data9.strict !== "boolean"){
const err39 = {instancePath:instancePath+"/data/csv/strict",schemaPath:"#/properties/data/then/properties/csv/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.encoding !== undefined){
if(typeof data9.encoding !== "string"){
const err40 = {instancePath:instancePath+"/data/csv/encoding",schemaPath:"#/properties/data/then/properties/csv/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.newline !== undefined){
let data28 = data9.newline;
if(!((data28 === "any") || (data28 === "lf"))){
const err41 = {instancePath:instancePath+"/data/csv/newline",schemaPath:"#/properties/data/then/properties/csv/properties/newline/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.csv.properties.newline.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9["blank-lines"] !== undefined){
let data29 = data9["blank-lines"];
if(!(((data29 === "skip") || (data29 === "skip-all")) || (data29 === "row"))){
const err42 = {instancePath:instancePath+"/data/csv/blank-lines",schemaPath:"#/properties/data/then/properties/csv/properties/blank-lines/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.csv.properties["blank-lines"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/data/csv",schemaPath:"#/properties/data/then/properties/csv/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4.shards !== undefined){
if(!(data4.shards === "union")){
const err44 = {instancePath:instancePath+"/data/shards",schemaPath:"#/properties/data/then/properties/shards/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.shards.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs75 = errors;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err46 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/else/type",keyword:"type",params:{type: schema31.properties.data.else.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data4)){
const len5 = data4.length;
for(let i5=0; i5<len5; i5++){
if(typeof data4[i5] !== "string"){
const err47 = {instancePath:instancePath+"/data/" + i5,schemaPath:"#/properties/data/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
var _valid0 = _errs75 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err48 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["any-of-columns"] !== undefined){
let data32 = data["any-of-columns"];
const _errs80 = errors;
let valid18 = true;
const _errs81 = errors;
if(errors === _errs81){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing0;
if((data32.value === undefined) && (missing0 = "value")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid3 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs83 = errors;
if(!(validate21(data32, {instancePath:instancePath+"/any-of-columns",parentData:data,parentDataProperty:"any-of-columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.value !== undefined){
let data33 = data32.value;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
if(typeof data33[i6] !== "string"){
const err51 = {instancePath:instancePath+"/any-of-columns/value/" + i6,schemaPath:"#/properties/any-of-columns/then/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/any-of-columns/value",schemaPath:"#/properties/any-of-columns/then/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/any-of-columns",schemaPath:"#/properties/any-of-columns/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid3 = _errs83 === errors;
valid18 = _valid3;
ifClause3 = "then";
}
else {
const _errs89 = errors;
if(Array.isArray(data32)){
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
if(typeof data32[i7] !== "string"){
const err54 = {instancePath:instancePath+"/any-of-columns/" + i7,schemaPath:"#/properties/any-of-columns/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/any-of-columns",schemaPath:"#/properties/any-of-columns/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid3 = _errs89 === errors;
valid18 = _valid3;
ifClause3 = "else";
}
if(!valid18){
const err56 = {instancePath:instancePath+"/any-of-columns",schemaPath:"#/properties/any-of-columns/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data["blank-rows"] !== undefined){
let data36 = data["blank-rows"];
const _errs94 = errors;
let valid24 = true;
const _errs95 = errors;
if(errors === _errs95){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing1;
if((data36.value === undefined) && (missing1 = "value")){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid4 = _errs95 === errors;
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs97 = errors;
if(!(validate21(data36, {instancePath:instancePath+"/blank-rows",parentData:data,parentDataProperty:"blank-rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.value !== undefined){
let data37 = data36.value;
if(!((data37 === "never") || (data37 === "allowed"))){
const err59 = {instancePath:instancePath+"/blank-rows/value",schemaPath:"#/properties/blank-rows/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema31.properties["blank-rows"].then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/blank-rows",schemaPath:"#/properties/blank-rows/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid4 = _errs97 === errors;
valid24 = _valid4;
ifClause4 = "then";
}
else {
const _errs100 = errors;
if(!((data36 === "never") || (data36 === "allowed"))){
const err61 = {instancePath:instancePath+"/blank-rows",schemaPath:"#/properties/blank-rows/else/enum",keyword:"enum",params:{allowedValues: schema31.properties["blank-rows"].else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid4 = _errs100 === errors;
valid24 = _valid4;
ifClause4 = "else";
}
if(!valid24){
const err62 = {instancePath:instancePath+"/blank-rows",schemaPath:"#/properties/blank-rows/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["column-count"] !== undefined){
let data38 = data["column-count"];
const _errs102 = errors;
let valid26 = true;
const _errs103 = errors;
if(errors === _errs103){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing2;
if((data38.value === undefined) && (missing2 = "value")){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid5 = _errs103 === errors;
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs105 = errors;
if(!(validate21(data38, {instancePath:instancePath+"/column-count",parentData:data,parentDataProperty:"column-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.value !== undefined){
if(!(validate24(data38.value, {instancePath:instancePath+"/column-count/value",parentData:data38,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/column-count",schemaPath:"#/properties/column-count/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid5 = _errs105 === errors;
valid26 = _valid5;
if(valid26){
var props4 = true;
}
ifClause5 = "then";
}
else {
const _errs108 = errors;
if(!(validate24(data38, {instancePath:instancePath+"/column-count",parentData:data,parentDataProperty:"column-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props5 = validate24.evaluated.props;
}
var _valid5 = _errs108 === errors;
valid26 = _valid5;
if(valid26){
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
}
ifClause5 = "else";
}
if(!valid26){
const err66 = {instancePath:instancePath+"/column-count",schemaPath:"#/properties/column-count/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["column-order"] !== undefined){
let data40 = data["column-order"];
const _errs110 = errors;
let valid28 = true;
const _errs111 = errors;
if(errors === _errs111){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing3;
if((data40.value === undefined) && (missing3 = "value")){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid6 = _errs111 === errors;
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs113 = errors;
if(!(validate21(data40, {instancePath:instancePath+"/column-order",parentData:data,parentDataProperty:"column-order",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.value !== undefined){
let data41 = data40.value;
if(!((data41 === "same") || (data41 === "any"))){
const err69 = {instancePath:instancePath+"/column-order/value",schemaPath:"#/properties/column-order/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema31.properties["column-order"].then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/column-order",schemaPath:"#/properties/column-order/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid6 = _errs113 === errors;
valid28 = _valid6;
ifClause6 = "then";
}
else {
const _errs116 = errors;
if(!((data40 === "same") || (data40 === "any"))){
const err71 = {instancePath:instancePath+"/column-order",schemaPath:"#/properties/column-order/else/enum",keyword:"enum",params:{allowedValues: schema31.properties["column-order"].else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid6 = _errs116 === errors;
valid28 = _valid6;
ifClause6 = "else";
}
if(!valid28){
const err72 = {instancePath:instancePath+"/column-order",schemaPath:"#/properties/column-order/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data["duplicate-rows"] !== undefined){
let data42 = data["duplicate-rows"];
const _errs118 = errors;
let valid30 = true;
const _errs119 = errors;
if(errors === _errs119){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing4;
if((data42.value === undefined) && (missing4 = "value")){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var _valid7 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs121 = errors;
if(!(validate21(data42, {instancePath:instancePath+"/duplicate-rows",parentData:data,parentDataProperty:"duplicate-rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.value !== undefined){
let data43 = data42.value;
if(!((data43 === "never") || (data43 === "allowed"))){
const err75 = {instancePath:instancePath+"/duplicate-rows/value",schemaPath:"#/properties/duplicate-rows/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema31.properties["duplicate-rows"].then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/duplicate-rows",schemaPath:"#/properties/duplicate-rows/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid7 = _errs121 === errors;
valid30 = _valid7;
ifClause7 = "then";
}
else {
const _errs124 = errors;
if(!((data42 === "never") || (data42 === "allowed"))){
const err77 = {instancePath:instancePath+"/duplicate-rows",schemaPath:"#/properties/duplicate-rows/else/enum",keyword:"enum",params:{allowedValues: schema31.properties["duplicate-rows"].else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid7 = _errs124 === errors;
valid30 = _valid7;
ifClause7 = "else";
}
if(!valid30){
const err78 = {instancePath:instancePath+"/duplicate-rows",schemaPath:"#/properties/duplicate-rows/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.file !== undefined){
let data44 = data.file;
const _errs126 = errors;
let valid32 = true;
const _errs127 = errors;
if(errors === _errs127){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing5;
if((data44.value === undefined) && (missing5 = "value")){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var _valid8 = _errs127 === errors;
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs129 = errors;
if(!(validate21(data44, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.value !== undefined){
let data45 = data44.value;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key3 in data45){
if(!((key3 === "bytes") || (key3 === "sha256"))){
const err81 = {instancePath:instancePath+"/file/value",schemaPath:"#/properties/file/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data45.bytes !== undefined){
let data46 = data45.bytes;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err82 = {instancePath:instancePath+"/file/value/bytes",schemaPath:"#/properties/file/then/properties/value/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err83 = {instancePath:instancePath+"/file/value/bytes",schemaPath:"#/properties/file/then/properties/value/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data45.sha256 !== undefined){
let data47 = data45.sha256;
if(typeof data47 === "string"){
if(!pattern4.test(data47)){
const err84 = {instancePath:instancePath+"/file/value/sha256",schemaPath:"#/properties/file/then/properties/value/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$"},message:"must match pattern \""+"^[0-9a-fA-F]{64}$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/file/value/sha256",schemaPath:"#/properties/file/then/properties/value/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/file/value",schemaPath:"#/properties/file/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid8 = _errs129 === errors;
valid32 = _valid8;
if(valid32){
var props8 = true;
}
ifClause8 = "then";
}
else {
const _errs138 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key4 in data44){
if(!((key4 === "bytes") || (key4 === "sha256"))){
const err88 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data44.bytes !== undefined){
let data48 = data44.bytes;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err89 = {instancePath:instancePath+"/file/bytes",schemaPath:"#/properties/file/else/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err90 = {instancePath:instancePath+"/file/bytes",schemaPath:"#/properties/file/else/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data44.sha256 !== undefined){
let data49 = data44.sha256;
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err91 = {instancePath:instancePath+"/file/sha256",schemaPath:"#/properties/file/else/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$"},message:"must match pattern \""+"^[0-9a-fA-F]{64}$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/file/sha256",schemaPath:"#/properties/file/else/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid8 = _errs138 === errors;
valid32 = _valid8;
if(valid32){
if(props8 !== true){
props8 = true;
}
}
ifClause8 = "else";
}
if(!valid32){
const err94 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data["foreign-keys"] !== undefined){
let data50 = data["foreign-keys"];
const _errs146 = errors;
let valid36 = true;
const _errs147 = errors;
if(errors === _errs147){
if(Array.isArray(data50)){
if(data50.length < 1){
const err95 = {};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
var valid37 = true;
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
const _errs149 = errors;
if(!data51 || typeof data51 != "object"){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid37 = _errs149 === errors;
if(!valid37){
break;
}
}
}
}
else {
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
var _valid9 = _errs147 === errors;
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs151 = errors;
if(Array.isArray(data50)){
const len9 = data50.length;
for(let i9=0; i9<len9; i9++){
let data52 = data50[i9];
const _errs154 = errors;
let valid40 = true;
const _errs155 = errors;
if(errors === _errs155){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing6;
if((data52.value === undefined) && (missing6 = "value")){
const err98 = {};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
var _valid10 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs157 = errors;
if(!(validate36(data52, {instancePath:instancePath+"/foreign-keys/" + i9,parentData:data50,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.value !== undefined){
let data53 = data52.value;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.columns === undefined){
const err100 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data53.in === undefined){
const err101 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data53.to === undefined){
const err102 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key5 in data53){
if(!(((((key5 === "columns") || (key5 === "in")) || (key5 === "to")) || (key5 === "nulls")) || (key5 === "format"))){
const err103 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data53.columns !== undefined){
let data54 = data53.columns;
if(Array.isArray(data54)){
if(data54.length < 1){
const err104 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/columns",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len10 = data54.length;
for(let i10=0; i10<len10; i10++){
if(typeof data54[i10] !== "string"){
const err105 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/columns/" + i10,schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/columns",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data53.in !== undefined){
let data56 = data53.in;
if(typeof data56 === "string"){
if(func4(data56) < 1){
const err107 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/in",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/in/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/in",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data53.to !== undefined){
let data57 = data53.to;
if(Array.isArray(data57)){
if(data57.length < 1){
const err109 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/to",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len11 = data57.length;
for(let i11=0; i11<len11; i11++){
if(typeof data57[i11] !== "string"){
const err110 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/to/" + i11,schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/to",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data53.nulls !== undefined){
let data59 = data53.nulls;
if(!((data59 === "skip") || (data59 === "refuse"))){
const err112 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/nulls",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema31.properties["foreign-keys"].then.items.then.properties.value.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data53.format !== undefined){
if(typeof data53.format !== "string"){
const err113 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value/format",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/foreign-keys/" + i9+"/value",schemaPath:"#/properties/foreign-keys/then/items/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/foreign-keys/" + i9,schemaPath:"#/properties/foreign-keys/then/items/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid10 = _errs157 === errors;
valid40 = _valid10;
if(valid40){
var props9 = true;
}
ifClause10 = "then";
}
else {
const _errs175 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.columns === undefined){
const err116 = {instancePath:instancePath+"/foreign-keys/" + i9,schemaPath:"#/properties/foreign-keys/then/items/else/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data52.in === undefined){
const err117 = {instancePath:instancePath+"/foreign-keys/" + i9,schemaPath:"#/properties/foreign-keys/then/items/else/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data52.to === undefined){
const err118 = {instancePath:instancePath+"/foreign-keys/" + i9,schemaPath:"#/properties/foreign-keys/then/items/else/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key6 in data52){
if(!(((((key6 === "columns") || (key6 === "in")) || (key6 === "to")) || (key6 === "nulls")) || (key6 === "format"))){
const err119 = {instancePath:instancePath+"/foreign-keys/" + i9,schemaPath:"#/properties/foreign-keys/then/items/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data52.columns !== undefined){
let data61 = data52.columns;
if(Array.isArray(data61)){
if(data61.length < 1){
const err120 = {instancePath:instancePath+"/foreign-keys/" + i9+"/columns",schemaPath:"#/properties/foreign-keys/then/items/else/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len12 = data61.length;
for(let i12=0; i12<len12; i12++){
if(typeof data61[i12] !== "string"){
const err121 = {instancePath:instancePath+"/foreign-keys/" + i9+"/columns/" + i12,schemaPath:"#/properties/foreign-keys/then/items/else/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/foreign-keys/" + i9+"/columns",schemaPath:"#/properties/foreign-keys/then/items/else/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data52.in !== undefined){
let data63 = data52.in;
if(typeof data63 === "string"){
if(func4(data63) < 1){
const err123 = {instancePath:instancePath+"/foreign-keys/" + i9+"/in",schemaPath:"#/properties/foreign-keys/then/items/else/properties/in/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/foreign-keys/" + i9+"/in",schemaPath:"#/properties/foreign-keys/then/items/else/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data52.to !== undefined){
let data64 = data52.to;
if(Array.isArray(data64)){
if(data64.length < 1){
const err125 = {instancePath:instancePath+"/foreign-keys/" + i9+"/to",schemaPath:"#/properties/foreign-keys/then/items/else/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len13 = data64.length;
for(let i13=0; i13<len13; i13++){
if(typeof data64[i13] !== "string"){
const err126 = {instancePath:instancePath+"/foreign-keys/" + i9+"/to/" + i13,schemaPath:"#/properties/foreign-keys/then/items/else/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/foreign-keys/" + i9+"/to",schemaPath:"#/properties/foreign-keys/then/items/else/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data52.nulls !== undefined){
let data66 = data52.nulls;
if(!((data66 === "skip") || (data66 === "refuse"))){
const err128 = {instancePath:instancePath+"/foreign-keys/" + i9+"/nulls",schemaPath:"#/properties/foreign-keys/then/items/else/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema31.properties["foreign-keys"].then.items.else.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data52.format !== undefined){
if(typeof data52.format !== "string"){
const err129 = {instancePath:instancePath+"/foreign-keys/" + i9+"/format",schemaPath:"#/properties/foreign-keys/then/items/else/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/foreign-keys/" + i9,schemaPath:"#/properties/foreign-keys/then/items/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid10 = _errs175 === errors;
valid40 = _valid10;
if(valid40){
if(props9 !== true){
props9 = true;
}
}
ifClause10 = "else";
}
if(!valid40){
const err131 = {instancePath:instancePath+"/foreign-keys/" + i9,schemaPath:"#/properties/foreign-keys/then/items/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/foreign-keys",schemaPath:"#/properties/foreign-keys/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid9 = _errs151 === errors;
valid36 = _valid9;
ifClause9 = "then";
}
else {
const _errs191 = errors;
const _errs192 = errors;
let valid52 = true;
const _errs193 = errors;
if(errors === _errs193){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing7;
if((data50.value === undefined) && (missing7 = "value")){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var _valid11 = _errs193 === errors;
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs195 = errors;
if(!(validate36(data50, {instancePath:instancePath+"/foreign-keys",parentData:data,parentDataProperty:"foreign-keys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.value !== undefined){
let data68 = data50.value;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.columns === undefined){
const err135 = {instancePath:instancePath+"/foreign-keys/value",schemaPath:"#/properties/foreign-keys/else/then/properties/value/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data68.in === undefined){
const err136 = {instancePath:instancePath+"/foreign-keys/value",schemaPath:"#/properties/foreign-keys/else/then/properties/value/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data68.to === undefined){
const err137 = {instancePath:instancePath+"/foreign-keys/value",schemaPath:"#/properties/foreign-keys/else/then/properties/value/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key7 in data68){
if(!(((((key7 === "columns") || (key7 === "in")) || (key7 === "to")) || (key7 === "nulls")) || (key7 === "format"))){
const err138 = {instancePath:instancePath+"/foreign-keys/value",schemaPath:"#/properties/foreign-keys/else/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data68.columns !== undefined){
let data69 = data68.columns;
if(Array.isArray(data69)){
if(data69.length < 1){
const err139 = {instancePath:instancePath+"/foreign-keys/value/columns",schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len14 = data69.length;
for(let i14=0; i14<len14; i14++){
if(typeof data69[i14] !== "string"){
const err140 = {instancePath:instancePath+"/foreign-keys/value/columns/" + i14,schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/foreign-keys/value/columns",schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data68.in !== undefined){
let data71 = data68.in;
if(typeof data71 === "string"){
if(func4(data71) < 1){
const err142 = {instancePath:instancePath+"/foreign-keys/value/in",schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/in/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/foreign-keys/value/in",schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data68.to !== undefined){
let data72 = data68.to;
if(Array.isArray(data72)){
if(data72.length < 1){
const err144 = {instancePath:instancePath+"/foreign-keys/value/to",schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len15 = data72.length;
for(let i15=0; i15<len15; i15++){
if(typeof data72[i15] !== "string"){
const err145 = {instancePath:instancePath+"/foreign-keys/value/to/" + i15,schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/foreign-keys/value/to",schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data68.nulls !== undefined){
let data74 = data68.nulls;
if(!((data74 === "skip") || (data74 === "refuse"))){
const err147 = {instancePath:instancePath+"/foreign-keys/value/nulls",schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema31.properties["foreign-keys"].else.then.properties.value.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data68.format !== undefined){
if(typeof data68.format !== "string"){
const err148 = {instancePath:instancePath+"/foreign-keys/value/format",schemaPath:"#/properties/foreign-keys/else/then/properties/value/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/foreign-keys/value",schemaPath:"#/properties/foreign-keys/else/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/foreign-keys",schemaPath:"#/properties/foreign-keys/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid11 = _errs195 === errors;
valid52 = _valid11;
if(valid52){
var props10 = true;
}
ifClause11 = "then";
}
else {
const _errs213 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.columns === undefined){
const err151 = {instancePath:instancePath+"/foreign-keys",schemaPath:"#/properties/foreign-keys/else/else/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data50.in === undefined){
const err152 = {instancePath:instancePath+"/foreign-keys",schemaPath:"#/properties/foreign-keys/else/else/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data50.to === undefined){
const err153 = {instancePath:instancePath+"/foreign-keys",schemaPath:"#/properties/foreign-keys/else/else/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key8 in data50){
if(!(((((key8 === "columns") || (key8 === "in")) || (key8 === "to")) || (key8 === "nulls")) || (key8 === "format"))){
const err154 = {instancePath:instancePath+"/foreign-keys",schemaPath:"#/properties/foreign-keys/else/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data50.columns !== undefined){
let data76 = data50.columns;
if(Array.isArray(data76)){
if(data76.length < 1){
const err155 = {instancePath:instancePath+"/foreign-keys/columns",schemaPath:"#/properties/foreign-keys/else/else/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len16 = data76.length;
for(let i16=0; i16<len16; i16++){
if(typeof data76[i16] !== "string"){
const err156 = {instancePath:instancePath+"/foreign-keys/columns/" + i16,schemaPath:"#/properties/foreign-keys/else/else/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/foreign-keys/columns",schemaPath:"#/properties/foreign-keys/else/else/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data50.in !== undefined){
let data78 = data50.in;
if(typeof data78 === "string"){
if(func4(data78) < 1){
const err158 = {instancePath:instancePath+"/foreign-keys/in",schemaPath:"#/properties/foreign-keys/else/else/properties/in/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/foreign-keys/in",schemaPath:"#/properties/foreign-keys/else/else/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data50.to !== undefined){
let data79 = data50.to;
if(Array.isArray(data79)){
if(data79.length < 1){
const err160 = {instancePath:instancePath+"/foreign-keys/to",schemaPath:"#/properties/foreign-keys/else/else/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len17 = data79.length;
for(let i17=0; i17<len17; i17++){
if(typeof data79[i17] !== "string"){
const err161 = {instancePath:instancePath+"/foreign-keys/to/" + i17,schemaPath:"#/properties/foreign-keys/else/else/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/foreign-keys/to",schemaPath:"#/properties/foreign-keys/else/else/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data50.nulls !== undefined){
let data81 = data50.nulls;
if(!((data81 === "skip") || (data81 === "refuse"))){
const err163 = {instancePath:instancePath+"/foreign-keys/nulls",schemaPath:"#/properties/foreign-keys/else/else/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema31.properties["foreign-keys"].else.else.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data50.format !== undefined){
if(typeof data50.format !== "string"){
const err164 = {instancePath:instancePath+"/foreign-keys/format",schemaPath:"#/properties/foreign-keys/else/else/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/foreign-keys",schemaPath:"#/properties/foreign-keys/else/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid11 = _errs213 === errors;
valid52 = _valid11;
if(valid52){
if(props10 !== true){
props10 = true;
}
}
ifClause11 = "else";
}
if(!valid52){
const err166 = {instancePath:instancePath+"/foreign-keys",schemaPath:"#/properties/foreign-keys/else/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid9 = _errs191 === errors;
valid36 = _valid9;
ifClause9 = "else";
}
if(!valid36){
const err167 = {instancePath:instancePath+"/foreign-keys",schemaPath:"#/properties/foreign-keys/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.freshness !== undefined){
let data83 = data.freshness;
const _errs230 = errors;
let valid64 = true;
const _errs231 = errors;
if(errors === _errs231){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing8;
if((data83.value === undefined) && (missing8 = "value")){
const err168 = {};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
var _valid12 = _errs231 === errors;
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs233 = errors;
if(!(validate21(data83, {instancePath:instancePath+"/freshness",parentData:data,parentDataProperty:"freshness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.value !== undefined){
let data84 = data83.value;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.column === undefined){
const err170 = {instancePath:instancePath+"/freshness/value",schemaPath:"#/properties/freshness/then/properties/value/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data84["max-age"] === undefined){
const err171 = {instancePath:instancePath+"/freshness/value",schemaPath:"#/properties/freshness/then/properties/value/required",keyword:"required",params:{missingProperty: "max-age"},message:"must have required property '"+"max-age"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key9 in data84){
if(!(((key9 === "column") || (key9 === "max-age")) || (key9 === "allow-future"))){
const err172 = {instancePath:instancePath+"/freshness/value",schemaPath:"#/properties/freshness/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data84.column !== undefined){
if(typeof data84.column !== "string"){
const err173 = {instancePath:instancePath+"/freshness/value/column",schemaPath:"#/properties/freshness/then/properties/value/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data84["max-age"] !== undefined){
if(typeof data84["max-age"] !== "string"){
const err174 = {instancePath:instancePath+"/freshness/value/max-age",schemaPath:"#/properties/freshness/then/properties/value/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data84["allow-future"] !== undefined){
if(typeof data84["allow-future"] !== "string"){
const err175 = {instancePath:instancePath+"/freshness/value/allow-future",schemaPath:"#/properties/freshness/then/properties/value/properties/allow-future/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/freshness/value",schemaPath:"#/properties/freshness/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid12 = _errs233 === errors;
valid64 = _valid12;
if(valid64){
var props11 = true;
}
ifClause12 = "then";
}
else {
const _errs244 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.column === undefined){
const err178 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/else/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data83["max-age"] === undefined){
const err179 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/else/required",keyword:"required",params:{missingProperty: "max-age"},message:"must have required property '"+"max-age"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key10 in data83){
if(!(((key10 === "column") || (key10 === "max-age")) || (key10 === "allow-future"))){
const err180 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data83.column !== undefined){
if(typeof data83.column !== "string"){
const err181 = {instancePath:instancePath+"/freshness/column",schemaPath:"#/properties/freshness/else/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data83["max-age"] !== undefined){
if(typeof data83["max-age"] !== "string"){
const err182 = {instancePath:instancePath+"/freshness/max-age",schemaPath:"#/properties/freshness/else/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data83["allow-future"] !== undefined){
if(typeof data83["allow-future"] !== "string"){
const err183 = {instancePath:instancePath+"/freshness/allow-future",schemaPath:"#/properties/freshness/else/properties/allow-future/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid12 = _errs244 === errors;
valid64 = _valid12;
if(valid64){
if(props11 !== true){
props11 = true;
}
}
ifClause12 = "else";
}
if(!valid64){
const err185 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.label !== undefined){
let data91 = data.label;
const _errs254 = errors;
let valid68 = true;
const _errs255 = errors;
if(errors === _errs255){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing9;
if((data91.value === undefined) && (missing9 = "value")){
const err186 = {};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var _valid13 = _errs255 === errors;
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs257 = errors;
if(!(validate21(data91, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.value !== undefined){
let data92 = data91.value;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.column === undefined){
const err188 = {instancePath:instancePath+"/label/value",schemaPath:"#/properties/label/then/properties/value/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key11 in data92){
if(!(((((key11 === "column") || (key11 === "classes")) || (key11 === "top-share")) || (key11 === "each-share")) || (key11 === "each-count"))){
const err189 = {instancePath:instancePath+"/label/value",schemaPath:"#/properties/label/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data92.column !== undefined){
if(typeof data92.column !== "string"){
const err190 = {instancePath:instancePath+"/label/value/column",schemaPath:"#/properties/label/then/properties/value/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data92.classes !== undefined){
let data94 = data92.classes;
if(Array.isArray(data94)){
const len18 = data94.length;
for(let i18=0; i18<len18; i18++){
let data95 = data94[i18];
if(((!((typeof data95 == "number") && (isFinite(data95)))) && (typeof data95 !== "string")) && (typeof data95 !== "boolean")){
const err191 = {instancePath:instancePath+"/label/value/classes/" + i18,schemaPath:"#/properties/label/then/properties/value/properties/classes/items/type",keyword:"type",params:{type: schema31.properties.label.then.properties.value.properties.classes.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/label/value/classes",schemaPath:"#/properties/label/then/properties/value/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data92["top-share"] !== undefined){
if(!(validate42(data92["top-share"], {instancePath:instancePath+"/label/value/top-share",parentData:data92,parentDataProperty:"top-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data92["each-share"] !== undefined){
if(!(validate42(data92["each-share"], {instancePath:instancePath+"/label/value/each-share",parentData:data92,parentDataProperty:"each-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data92["each-count"] !== undefined){
if(!(validate24(data92["each-count"], {instancePath:instancePath+"/label/value/each-count",parentData:data92,parentDataProperty:"each-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err193 = {instancePath:instancePath+"/label/value",schemaPath:"#/properties/label/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid13 = _errs257 === errors;
valid68 = _valid13;
if(valid68){
var props15 = true;
}
ifClause13 = "then";
}
else {
const _errs271 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.column === undefined){
const err195 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/else/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key12 in data91){
if(!(((((key12 === "column") || (key12 === "classes")) || (key12 === "top-share")) || (key12 === "each-share")) || (key12 === "each-count"))){
const err196 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data91.column !== undefined){
if(typeof data91.column !== "string"){
const err197 = {instancePath:instancePath+"/label/column",schemaPath:"#/properties/label/else/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data91.classes !== undefined){
let data100 = data91.classes;
if(Array.isArray(data100)){
const len19 = data100.length;
for(let i19=0; i19<len19; i19++){
let data101 = data100[i19];
if(((!((typeof data101 == "number") && (isFinite(data101)))) && (typeof data101 !== "string")) && (typeof data101 !== "boolean")){
const err198 = {instancePath:instancePath+"/label/classes/" + i19,schemaPath:"#/properties/label/else/properties/classes/items/type",keyword:"type",params:{type: schema31.properties.label.else.properties.classes.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/label/classes",schemaPath:"#/properties/label/else/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data91["top-share"] !== undefined){
if(!(validate42(data91["top-share"], {instancePath:instancePath+"/label/top-share",parentData:data91,parentDataProperty:"top-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data91["each-share"] !== undefined){
if(!(validate42(data91["each-share"], {instancePath:instancePath+"/label/each-share",parentData:data91,parentDataProperty:"each-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data91["each-count"] !== undefined){
if(!(validate24(data91["each-count"], {instancePath:instancePath+"/label/each-count",parentData:data91,parentDataProperty:"each-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err200 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid13 = _errs271 === errors;
valid68 = _valid13;
if(valid68){
if(props15 !== true){
props15 = true;
}
}
ifClause13 = "else";
}
if(!valid68){
const err201 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.missing !== undefined){
let data105 = data.missing;
const _errs284 = errors;
let valid76 = true;
const _errs285 = errors;
if(errors === _errs285){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing10;
if((data105.value === undefined) && (missing10 = "value")){
const err202 = {};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
var _valid14 = _errs285 === errors;
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs287 = errors;
if(!(validate21(data105, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.value !== undefined){
let data106 = data105.value;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key13 in data106){
if(!(((key13 === "share") || (key13 === "per-row")) || (key13 === "rows-share"))){
const err204 = {instancePath:instancePath+"/missing/value",schemaPath:"#/properties/missing/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data106.share !== undefined){
if(!(validate42(data106.share, {instancePath:instancePath+"/missing/value/share",parentData:data106,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data106["per-row"] !== undefined){
if(!(validate51(data106["per-row"], {instancePath:instancePath+"/missing/value/per-row",parentData:data106,parentDataProperty:"per-row",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data106["rows-share"] !== undefined){
if(!(validate42(data106["rows-share"], {instancePath:instancePath+"/missing/value/rows-share",parentData:data106,parentDataProperty:"rows-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err205 = {instancePath:instancePath+"/missing/value",schemaPath:"#/properties/missing/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid14 = _errs287 === errors;
valid76 = _valid14;
if(valid76){
var props22 = true;
}
ifClause14 = "then";
}
else {
const _errs295 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key14 in data105){
if(!(((key14 === "share") || (key14 === "per-row")) || (key14 === "rows-share"))){
const err207 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data105.share !== undefined){
if(!(validate42(data105.share, {instancePath:instancePath+"/missing/share",parentData:data105,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data105["per-row"] !== undefined){
if(!(validate51(data105["per-row"], {instancePath:instancePath+"/missing/per-row",parentData:data105,parentDataProperty:"per-row",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data105["rows-share"] !== undefined){
if(!(validate42(data105["rows-share"], {instancePath:instancePath+"/missing/rows-share",parentData:data105,parentDataProperty:"rows-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err208 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid14 = _errs295 === errors;
valid76 = _valid14;
if(valid76){
if(props22 !== true){
props22 = true;
}
}
ifClause14 = "else";
}
if(!valid76){
const err209 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data["other-columns"] !== undefined){
let data113 = data["other-columns"];
const _errs302 = errors;
let valid80 = true;
const _errs303 = errors;
if(errors === _errs303){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing11;
if((data113.value === undefined) && (missing11 = "value")){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
var _valid15 = _errs303 === errors;
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs305 = errors;
if(!(validate21(data113, {instancePath:instancePath+"/other-columns",parentData:data,parentDataProperty:"other-columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.value !== undefined){
let data114 = data113.value;
if(!(((data114 === "refuse") || (data114 === "warn")) || (data114 === "allow"))){
const err212 = {instancePath:instancePath+"/other-columns/value",schemaPath:"#/properties/other-columns/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema31.properties["other-columns"].then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/other-columns",schemaPath:"#/properties/other-columns/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid15 = _errs305 === errors;
valid80 = _valid15;
ifClause15 = "then";
}
else {
const _errs308 = errors;
if(!(((data113 === "refuse") || (data113 === "warn")) || (data113 === "allow"))){
const err214 = {instancePath:instancePath+"/other-columns",schemaPath:"#/properties/other-columns/else/enum",keyword:"enum",params:{allowedValues: schema31.properties["other-columns"].else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid15 = _errs308 === errors;
valid80 = _valid15;
ifClause15 = "else";
}
if(!valid80){
const err215 = {instancePath:instancePath+"/other-columns",schemaPath:"#/properties/other-columns/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data["primary-key"] !== undefined){
let data115 = data["primary-key"];
const _errs310 = errors;
let valid82 = true;
const _errs311 = errors;
if(errors === _errs311){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing12;
if((data115.value === undefined) && (missing12 = "value")){
const err216 = {};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
var _valid16 = _errs311 === errors;
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs313 = errors;
if(!(validate21(data115, {instancePath:instancePath+"/primary-key",parentData:data,parentDataProperty:"primary-key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.value !== undefined){
let data116 = data115.value;
if(Array.isArray(data116)){
const len20 = data116.length;
for(let i20=0; i20<len20; i20++){
if(typeof data116[i20] !== "string"){
const err218 = {instancePath:instancePath+"/primary-key/value/" + i20,schemaPath:"#/properties/primary-key/then/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/primary-key/value",schemaPath:"#/properties/primary-key/then/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/primary-key",schemaPath:"#/properties/primary-key/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid16 = _errs313 === errors;
valid82 = _valid16;
ifClause16 = "then";
}
else {
const _errs319 = errors;
if(Array.isArray(data115)){
const len21 = data115.length;
for(let i21=0; i21<len21; i21++){
if(typeof data115[i21] !== "string"){
const err221 = {instancePath:instancePath+"/primary-key/" + i21,schemaPath:"#/properties/primary-key/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/primary-key",schemaPath:"#/properties/primary-key/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid16 = _errs319 === errors;
valid82 = _valid16;
ifClause16 = "else";
}
if(!valid82){
const err223 = {instancePath:instancePath+"/primary-key",schemaPath:"#/properties/primary-key/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.rows !== undefined){
let data119 = data.rows;
const _errs324 = errors;
let valid88 = true;
const _errs325 = errors;
if(errors === _errs325){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing13;
if((data119.value === undefined) && (missing13 = "value")){
const err224 = {};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
var _valid17 = _errs325 === errors;
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs327 = errors;
if(!(validate21(data119, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.value !== undefined){
let data120 = data119.value;
const _errs330 = errors;
let valid90 = true;
const _errs331 = errors;
if(errors === _errs331){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
let missing14;
if((data120["same-as"] === undefined) && (missing14 = "same-as")){
const err226 = {};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
var _valid18 = _errs331 === errors;
errors = _errs330;
if(vErrors !== null){
if(_errs330){
vErrors.length = _errs330;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs333 = errors;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key15 in data120){
if(!((key15 === "same-as") || (key15 === "format"))){
const err228 = {instancePath:instancePath+"/rows/value",schemaPath:"#/properties/rows/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data120["same-as"] !== undefined){
let data121 = data120["same-as"];
if(typeof data121 === "string"){
if(func4(data121) < 1){
const err229 = {instancePath:instancePath+"/rows/value/same-as",schemaPath:"#/properties/rows/then/properties/value/then/properties/same-as/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/rows/value/same-as",schemaPath:"#/properties/rows/then/properties/value/then/properties/same-as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data120.format !== undefined){
if(typeof data120.format !== "string"){
const err231 = {instancePath:instancePath+"/rows/value/format",schemaPath:"#/properties/rows/then/properties/value/then/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/rows/value",schemaPath:"#/properties/rows/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid18 = _errs333 === errors;
valid90 = _valid18;
if(valid90){
var props28 = true;
}
ifClause18 = "then";
}
else {
const _errs340 = errors;
if(!(validate24(data120, {instancePath:instancePath+"/rows/value",parentData:data119,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props29 = validate24.evaluated.props;
}
var _valid18 = _errs340 === errors;
valid90 = _valid18;
if(valid90){
if(props28 !== true && props29 !== undefined){
if(props29 === true){
props28 = true;
}
else {
props28 = props28 || {};
Object.assign(props28, props29);
}
}
}
ifClause18 = "else";
}
if(!valid90){
const err233 = {instancePath:instancePath+"/rows/value",schemaPath:"#/properties/rows/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid17 = _errs327 === errors;
valid88 = _valid17;
if(valid88){
var props30 = true;
}
ifClause17 = "then";
}
else {
const _errs341 = errors;
const _errs342 = errors;
let valid92 = true;
const _errs343 = errors;
if(errors === _errs343){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing15;
if((data119["same-as"] === undefined) && (missing15 = "same-as")){
const err235 = {};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
var _valid19 = _errs343 === errors;
errors = _errs342;
if(vErrors !== null){
if(_errs342){
vErrors.length = _errs342;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs345 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key16 in data119){
if(!((key16 === "same-as") || (key16 === "format"))){
const err237 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data119["same-as"] !== undefined){
let data123 = data119["same-as"];
if(typeof data123 === "string"){
if(func4(data123) < 1){
const err238 = {instancePath:instancePath+"/rows/same-as",schemaPath:"#/properties/rows/else/then/properties/same-as/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/rows/same-as",schemaPath:"#/properties/rows/else/then/properties/same-as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data119.format !== undefined){
if(typeof data119.format !== "string"){
const err240 = {instancePath:instancePath+"/rows/format",schemaPath:"#/properties/rows/else/then/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid19 = _errs345 === errors;
valid92 = _valid19;
if(valid92){
var props31 = true;
}
ifClause19 = "then";
}
else {
const _errs352 = errors;
if(!(validate24(data119, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props32 = validate24.evaluated.props;
}
var _valid19 = _errs352 === errors;
valid92 = _valid19;
if(valid92){
if(props31 !== true && props32 !== undefined){
if(props32 === true){
props31 = true;
}
else {
props31 = props31 || {};
Object.assign(props31, props32);
}
}
}
ifClause19 = "else";
}
if(!valid92){
const err242 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid17 = _errs341 === errors;
valid88 = _valid17;
if(valid88){
if(props30 !== true && props31 !== undefined){
if(props31 === true){
props30 = true;
}
else {
props30 = props30 || {};
Object.assign(props30, props31);
}
}
}
ifClause17 = "else";
}
if(!valid88){
const err243 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.unique !== undefined){
let data125 = data.unique;
const _errs354 = errors;
let valid94 = true;
const _errs355 = errors;
if(errors === _errs355){
if(Array.isArray(data125)){
if(data125.length < 1){
const err244 = {};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
else {
var valid95 = true;
const len22 = data125.length;
for(let i22=0; i22<len22; i22++){
let data126 = data125[i22];
const _errs357 = errors;
if(!data126 || typeof data126 != "object"){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var valid95 = _errs357 === errors;
if(!valid95){
break;
}
}
}
}
else {
const err246 = {};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
var _valid20 = _errs355 === errors;
errors = _errs354;
if(vErrors !== null){
if(_errs354){
vErrors.length = _errs354;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs359 = errors;
if(Array.isArray(data125)){
const len23 = data125.length;
for(let i23=0; i23<len23; i23++){
let data127 = data125[i23];
const _errs362 = errors;
let valid98 = true;
const _errs363 = errors;
if(errors === _errs363){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing16;
if((data127.value === undefined) && (missing16 = "value")){
const err247 = {};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
var _valid21 = _errs363 === errors;
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs365 = errors;
if(!(validate36(data127, {instancePath:instancePath+"/unique/" + i23,parentData:data125,parentDataProperty:i23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.value !== undefined){
let data128 = data127.value;
const _errs368 = errors;
let valid100 = true;
const _errs369 = errors;
if(!(data128 && typeof data128 == "object" && !Array.isArray(data128))){
const err249 = {};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid22 = _errs369 === errors;
errors = _errs368;
if(vErrors !== null){
if(_errs368){
vErrors.length = _errs368;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid22){
const _errs371 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.columns === undefined){
const err250 = {instancePath:instancePath+"/unique/" + i23+"/value",schemaPath:"#/properties/unique/then/items/then/properties/value/then/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key17 in data128){
if(!((key17 === "columns") || (key17 === "nulls"))){
const err251 = {instancePath:instancePath+"/unique/" + i23+"/value",schemaPath:"#/properties/unique/then/items/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data128.columns !== undefined){
let data129 = data128.columns;
if(Array.isArray(data129)){
const len24 = data129.length;
for(let i24=0; i24<len24; i24++){
if(typeof data129[i24] !== "string"){
const err252 = {instancePath:instancePath+"/unique/" + i23+"/value/columns/" + i24,schemaPath:"#/properties/unique/then/items/then/properties/value/then/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/unique/" + i23+"/value/columns",schemaPath:"#/properties/unique/then/items/then/properties/value/then/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data128.nulls !== undefined){
let data131 = data128.nulls;
if(!(((data131 === "skip") || (data131 === "equal")) || (data131 === "equal-some"))){
const err254 = {instancePath:instancePath+"/unique/" + i23+"/value/nulls",schemaPath:"#/properties/unique/then/items/then/properties/value/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema31.properties.unique.then.items.then.properties.value.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/unique/" + i23+"/value",schemaPath:"#/properties/unique/then/items/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var _valid22 = _errs371 === errors;
valid100 = _valid22;
ifClause22 = "then";
}
else {
const _errs379 = errors;
if(Array.isArray(data128)){
const len25 = data128.length;
for(let i25=0; i25<len25; i25++){
if(typeof data128[i25] !== "string"){
const err256 = {instancePath:instancePath+"/unique/" + i23+"/value/" + i25,schemaPath:"#/properties/unique/then/items/then/properties/value/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/unique/" + i23+"/value",schemaPath:"#/properties/unique/then/items/then/properties/value/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid22 = _errs379 === errors;
valid100 = _valid22;
ifClause22 = "else";
}
if(!valid100){
const err258 = {instancePath:instancePath+"/unique/" + i23+"/value",schemaPath:"#/properties/unique/then/items/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/unique/" + i23,schemaPath:"#/properties/unique/then/items/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid21 = _errs365 === errors;
valid98 = _valid21;
if(valid98){
var props34 = true;
}
ifClause21 = "then";
}
else {
const _errs383 = errors;
const _errs384 = errors;
let valid106 = true;
const _errs385 = errors;
if(!(data127 && typeof data127 == "object" && !Array.isArray(data127))){
const err260 = {};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid23 = _errs385 === errors;
errors = _errs384;
if(vErrors !== null){
if(_errs384){
vErrors.length = _errs384;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid23){
const _errs387 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.columns === undefined){
const err261 = {instancePath:instancePath+"/unique/" + i23,schemaPath:"#/properties/unique/then/items/else/then/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key18 in data127){
if(!((key18 === "columns") || (key18 === "nulls"))){
const err262 = {instancePath:instancePath+"/unique/" + i23,schemaPath:"#/properties/unique/then/items/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data127.columns !== undefined){
let data133 = data127.columns;
if(Array.isArray(data133)){
const len26 = data133.length;
for(let i26=0; i26<len26; i26++){
if(typeof data133[i26] !== "string"){
const err263 = {instancePath:instancePath+"/unique/" + i23+"/columns/" + i26,schemaPath:"#/properties/unique/then/items/else/then/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/unique/" + i23+"/columns",schemaPath:"#/properties/unique/then/items/else/then/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data127.nulls !== undefined){
let data135 = data127.nulls;
if(!(((data135 === "skip") || (data135 === "equal")) || (data135 === "equal-some"))){
const err265 = {instancePath:instancePath+"/unique/" + i23+"/nulls",schemaPath:"#/properties/unique/then/items/else/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema31.properties.unique.then.items.else.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/unique/" + i23,schemaPath:"#/properties/unique/then/items/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid23 = _errs387 === errors;
valid106 = _valid23;
if(valid106){
var props35 = true;
}
ifClause23 = "then";
}
else {
const _errs395 = errors;
if(Array.isArray(data127)){
const len27 = data127.length;
for(let i27=0; i27<len27; i27++){
if(typeof data127[i27] !== "string"){
const err267 = {instancePath:instancePath+"/unique/" + i23+"/" + i27,schemaPath:"#/properties/unique/then/items/else/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/unique/" + i23,schemaPath:"#/properties/unique/then/items/else/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var _valid23 = _errs395 === errors;
valid106 = _valid23;
ifClause23 = "else";
}
if(!valid106){
const err269 = {instancePath:instancePath+"/unique/" + i23,schemaPath:"#/properties/unique/then/items/else/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid21 = _errs383 === errors;
valid98 = _valid21;
if(valid98){
if(props34 !== true && props35 !== undefined){
if(props35 === true){
props34 = true;
}
else {
props34 = props34 || {};
Object.assign(props34, props35);
}
}
}
ifClause21 = "else";
}
if(!valid98){
const err270 = {instancePath:instancePath+"/unique/" + i23,schemaPath:"#/properties/unique/then/items/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid20 = _errs359 === errors;
valid94 = _valid20;
ifClause20 = "then";
}
else {
const _errs399 = errors;
const _errs400 = errors;
let valid112 = true;
const _errs401 = errors;
if(errors === _errs401){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing17;
if((data125.value === undefined) && (missing17 = "value")){
const err272 = {};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
var _valid24 = _errs401 === errors;
errors = _errs400;
if(vErrors !== null){
if(_errs400){
vErrors.length = _errs400;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid24){
const _errs403 = errors;
if(!(validate36(data125, {instancePath:instancePath+"/unique",parentData:data,parentDataProperty:"unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.value !== undefined){
let data137 = data125.value;
const _errs406 = errors;
let valid114 = true;
const _errs407 = errors;
if(!(data137 && typeof data137 == "object" && !Array.isArray(data137))){
const err274 = {};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid25 = _errs407 === errors;
errors = _errs406;
if(vErrors !== null){
if(_errs406){
vErrors.length = _errs406;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid25){
const _errs409 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.columns === undefined){
const err275 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/else/then/properties/value/then/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key19 in data137){
if(!((key19 === "columns") || (key19 === "nulls"))){
const err276 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/else/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data137.columns !== undefined){
let data138 = data137.columns;
if(Array.isArray(data138)){
const len28 = data138.length;
for(let i28=0; i28<len28; i28++){
if(typeof data138[i28] !== "string"){
const err277 = {instancePath:instancePath+"/unique/value/columns/" + i28,schemaPath:"#/properties/unique/else/then/properties/value/then/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/unique/value/columns",schemaPath:"#/properties/unique/else/then/properties/value/then/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data137.nulls !== undefined){
let data140 = data137.nulls;
if(!(((data140 === "skip") || (data140 === "equal")) || (data140 === "equal-some"))){
const err279 = {instancePath:instancePath+"/unique/value/nulls",schemaPath:"#/properties/unique/else/then/properties/value/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema31.properties.unique.else.then.properties.value.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/else/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid25 = _errs409 === errors;
valid114 = _valid25;
ifClause25 = "then";
}
else {
const _errs417 = errors;
if(Array.isArray(data137)){
const len29 = data137.length;
for(let i29=0; i29<len29; i29++){
if(typeof data137[i29] !== "string"){
const err281 = {instancePath:instancePath+"/unique/value/" + i29,schemaPath:"#/properties/unique/else/then/properties/value/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/else/then/properties/value/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid25 = _errs417 === errors;
valid114 = _valid25;
ifClause25 = "else";
}
if(!valid114){
const err283 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/else/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid24 = _errs403 === errors;
valid112 = _valid24;
if(valid112){
var props37 = true;
}
ifClause24 = "then";
}
else {
const _errs421 = errors;
const _errs422 = errors;
let valid120 = true;
const _errs423 = errors;
if(!(data125 && typeof data125 == "object" && !Array.isArray(data125))){
const err285 = {};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid26 = _errs423 === errors;
errors = _errs422;
if(vErrors !== null){
if(_errs422){
vErrors.length = _errs422;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid26){
const _errs425 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.columns === undefined){
const err286 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/else/then/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key20 in data125){
if(!((key20 === "columns") || (key20 === "nulls"))){
const err287 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data125.columns !== undefined){
let data142 = data125.columns;
if(Array.isArray(data142)){
const len30 = data142.length;
for(let i30=0; i30<len30; i30++){
if(typeof data142[i30] !== "string"){
const err288 = {instancePath:instancePath+"/unique/columns/" + i30,schemaPath:"#/properties/unique/else/else/then/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/unique/columns",schemaPath:"#/properties/unique/else/else/then/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data125.nulls !== undefined){
let data144 = data125.nulls;
if(!(((data144 === "skip") || (data144 === "equal")) || (data144 === "equal-some"))){
const err290 = {instancePath:instancePath+"/unique/nulls",schemaPath:"#/properties/unique/else/else/then/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema31.properties.unique.else.else.then.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid26 = _errs425 === errors;
valid120 = _valid26;
if(valid120){
var props38 = true;
}
ifClause26 = "then";
}
else {
const _errs433 = errors;
if(Array.isArray(data125)){
const len31 = data125.length;
for(let i31=0; i31<len31; i31++){
if(typeof data125[i31] !== "string"){
const err292 = {instancePath:instancePath+"/unique/" + i31,schemaPath:"#/properties/unique/else/else/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/else/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid26 = _errs433 === errors;
valid120 = _valid26;
ifClause26 = "else";
}
if(!valid120){
const err294 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/else/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var _valid24 = _errs421 === errors;
valid112 = _valid24;
if(valid112){
if(props37 !== true && props38 !== undefined){
if(props38 === true){
props37 = true;
}
else {
props37 = props37 || {};
Object.assign(props37, props38);
}
}
}
ifClause24 = "else";
}
if(!valid112){
const err295 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid20 = _errs399 === errors;
valid94 = _valid20;
ifClause20 = "else";
}
if(!valid94){
const err296 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data.columns !== undefined){
let data146 = data.columns;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key21 in data146){
if(!(validate64(data146[key21], {instancePath:instancePath+"/columns/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data146,parentDataProperty:key21,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err297 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data["row-rules"] !== undefined){
let data148 = data["row-rules"];
if(Array.isArray(data148)){
const len32 = data148.length;
for(let i32=0; i32<len32; i32++){
if(!(validate136(data148[i32], {instancePath:instancePath+"/row-rules/" + i32,parentData:data148,parentDataProperty:i32,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err298 = {instancePath:instancePath+"/row-rules",schemaPath:"#/properties/row-rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data.sample !== undefined){
let data150 = data.sample;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.rows === undefined){
const err299 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
for(const key22 in data150){
if(!((key22 === "rows") || (key22 === "seed"))){
const err300 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data150.rows !== undefined){
let data151 = data150.rows;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err301 = {instancePath:instancePath+"/sample/rows",schemaPath:"#/properties/sample/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 1 || isNaN(data151)){
const err302 = {instancePath:instancePath+"/sample/rows",schemaPath:"#/properties/sample/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
if(data150.seed !== undefined){
let data152 = data150.seed;
if((typeof data152 !== "string") && (!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152))))){
const err303 = {instancePath:instancePath+"/sample/seed",schemaPath:"#/properties/sample/properties/seed/type",keyword:"type",params:{type: schema31.properties.sample.properties.seed.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
