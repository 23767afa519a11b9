// Generated from json-schema.ts by `npm run generate`.
import * as func4Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ml-actions:contract:1","type":"object","properties":{"contract":{"const":1},"name":{"type":"string"},"owner":{"type":"string"},"description":{"type":"string"},"data":{"$ref":"#/$defs/part-0"},"any-of-columns":{"$ref":"#/$defs/part-9"},"blank-rows":{"$ref":"#/$defs/part-11"},"column-count":{"$ref":"#/$defs/part-13"},"column-order":{"$ref":"#/$defs/part-14"},"duplicate-rows":{"$ref":"#/$defs/part-11"},"file":{"$ref":"#/$defs/part-16"},"foreign-keys":{"$ref":"#/$defs/part-19"},"freshness":{"$ref":"#/$defs/part-25"},"label":{"$ref":"#/$defs/part-27"},"missing":{"$ref":"#/$defs/part-31"},"other-columns":{"$ref":"#/$defs/part-33"},"primary-key":{"$ref":"#/$defs/part-9"},"rows":{"$ref":"#/$defs/part-35"},"unique":{"$ref":"#/$defs/part-37"},"columns":{"$ref":"#/$defs/part-41"},"row-rules":{"$ref":"#/$defs/part-42"},"sample":{"$ref":"#/$defs/part-43"}},"required":["contract"],"additionalProperties":false,"$defs":{"column":{"type":"object","properties":{"accept":{"$ref":"#/$defs/part-44"},"null":{"$ref":"#/$defs/part-5"},"above":{"$ref":"#/$defs/part-48"},"below":{"$ref":"#/$defs/part-48"},"count":{"$ref":"#/$defs/part-13"},"decimal":{"$ref":"#/$defs/part-50"},"distinct":{"$ref":"#/$defs/part-13"},"distinct-set":{"$ref":"#/$defs/part-52"},"distinct-share":{"$ref":"#/$defs/part-54"},"distribution":{"$ref":"#/$defs/part-55"},"does-not-match":{"$ref":"#/$defs/part-59"},"empty":{"$ref":"#/$defs/part-61"},"format":{"$ref":"#/$defs/part-63"},"highest":{"$ref":"#/$defs/part-65"},"infinite":{"$ref":"#/$defs/part-67"},"json-schema":{"$ref":"#/$defs/part-68"},"length":{"$ref":"#/$defs/part-70"},"lowest":{"$ref":"#/$defs/part-65"},"matches":{"$ref":"#/$defs/part-59"},"max":{"$ref":"#/$defs/part-48"},"mean":{"$ref":"#/$defs/part-71"},"median":{"$ref":"#/$defs/part-71"},"min":{"$ref":"#/$defs/part-48"},"most-common":{"$ref":"#/$defs/part-72"},"multiple-of":{"$ref":"#/$defs/part-48"},"nan":{"$ref":"#/$defs/part-61"},"not-one-of":{"$ref":"#/$defs/part-74"},"null-count":{"$ref":"#/$defs/part-13"},"null-share":{"$ref":"#/$defs/part-54"},"nulls":{"$ref":"#/$defs/part-76"},"one-of":{"$ref":"#/$defs/part-74"},"order":{"$ref":"#/$defs/part-78"},"position":{"$ref":"#/$defs/part-13"},"quantiles":{"$ref":"#/$defs/part-80"},"required":{"$ref":"#/$defs/part-82"},"stddev":{"$ref":"#/$defs/part-71"},"sum":{"$ref":"#/$defs/part-71"},"timezone":{"$ref":"#/$defs/part-83"},"true-share":{"$ref":"#/$defs/part-54"},"type":{"$ref":"#/$defs/part-84"},"unique":{"$ref":"#/$defs/part-87"},"z-score":{"$ref":"#/$defs/part-88"},"zero-share":{"$ref":"#/$defs/part-54"}},"additionalProperties":false},"row-rule":{"if":{"type":"object","required":["all-different"]},"then":{"type":"object","properties":{"all-different":{"$ref":"#/$defs/part-5"},"nulls":{"$ref":"#/$defs/part-40"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["all-equal"]},"then":{"type":"object","properties":{"all-equal":{"$ref":"#/$defs/part-5"},"nulls":{"$ref":"#/$defs/part-91"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["at-least-one"]},"then":{"type":"object","properties":{"at-least-one":{"$ref":"#/$defs/part-5"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["compare"]},"then":{"type":"object","properties":{"compare":{"$ref":"#/$defs/part-92"},"nulls":{"$ref":"#/$defs/part-91"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["expect"]},"then":{"type":"object","properties":{"expect":{"$ref":"#/$defs/conditions"},"nulls":{"enum":["skip","fail"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["sum"]},"then":{"type":"object","properties":{"sum":{"$ref":"#/$defs/part-5"},"equals":{"$ref":"#/$defs/part-49"},"within":{"$ref":"#/$defs/part-49"},"arithmetic":{"$ref":"#/$defs/part-93"},"nulls":{"$ref":"#/$defs/part-91"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["together"]},"then":{"type":"object","properties":{"together":{"$ref":"#/$defs/part-5"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["tuples"]},"then":{"type":"object","properties":{"tuples":{"$ref":"#/$defs/part-5"},"one-of":{"$ref":"#/$defs/part-94"},"nulls":{"$ref":"#/$defs/part-91"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"type":"object","properties":{"all-different":{"$ref":"#/$defs/part-5"},"nulls":{"$ref":"#/$defs/part-91"},"all-equal":{"$ref":"#/$defs/part-5"},"at-least-one":{"$ref":"#/$defs/part-5"},"compare":{"$ref":"#/$defs/part-92"},"expect":{"$ref":"#/$defs/conditions"},"sum":{"$ref":"#/$defs/part-5"},"equals":{"$ref":"#/$defs/part-49"},"within":{"$ref":"#/$defs/part-49"},"arithmetic":{"$ref":"#/$defs/part-93"},"together":{"$ref":"#/$defs/part-5"},"tuples":{"$ref":"#/$defs/part-5"},"one-of":{"$ref":"#/$defs/part-94"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false}}}}}}}}},"long":{"type":"object","properties":{"value":{},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"long-each":{"type":"object","properties":{"value":{},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"severity":{"enum":["error","warn"]},"conditions":{"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1},"condition":{"type":"object","properties":{"above":{"$ref":"#/$defs/part-49"},"below":{"$ref":"#/$defs/part-49"},"decimal":{"$ref":"#/$defs/part-51"},"does-not-match":{"$ref":"#/$defs/part-60"},"empty":{"$ref":"#/$defs/part-62"},"format":{"$ref":"#/$defs/part-64"},"infinite":{"$ref":"#/$defs/part-12"},"json-schema":{"$ref":"#/$defs/part-69"},"length":{"$ref":"#/$defs/counts"},"matches":{"$ref":"#/$defs/part-60"},"max":{"$ref":"#/$defs/part-49"},"min":{"$ref":"#/$defs/part-49"},"multiple-of":{"$ref":"#/$defs/part-49"},"nan":{"$ref":"#/$defs/part-62"},"not-one-of":{"$ref":"#/$defs/part-75"},"nulls":{"$ref":"#/$defs/part-77"},"one-of":{"$ref":"#/$defs/part-75"},"timezone":{"type":"string"}},"additionalProperties":false,"minProperties":1},"counts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}},"counts-end":{"$ref":"#/$defs/part-18"},"shares":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}},"shares-end":{"type":"number","minimum":0,"maximum":1},"rates":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}},"rates-end":{"$ref":"#/$defs/part-58"},"amounts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/amounts-end"},"max":{"$ref":"#/$defs/amounts-end"},"above":{"$ref":"#/$defs/amounts-end"},"below":{"$ref":"#/$defs/amounts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/amounts-end"}},"amounts-end":{"$ref":"#/$defs/part-49"},"part-0":{"if":{"type":"object"},"then":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"format":{"enum":["auto","csv","tsv","jsonl","json","parquet","arrow"]},"encoding":{"type":"string"},"csv":{"type":"object","properties":{"delimiter":{"type":"string"},"quote":{"type":"string"},"escape":{"type":"string"},"comment":{"type":"string"},"header":{"$ref":"#/$defs/part-2"},"header-join":{"type":"string"},"header-case":{"enum":["lower"]},"header-trim":{"type":"boolean"},"names":{"$ref":"#/$defs/part-4"},"null":{"$ref":"#/$defs/part-5"},"null-quoted":{"type":"boolean"},"skip-rows":{"$ref":"#/$defs/part-6"},"strict":{"type":"boolean"},"encoding":{"type":"string"},"newline":{"$ref":"#/$defs/part-7"},"blank-lines":{"$ref":"#/$defs/part-8"}},"additionalProperties":false},"flatten":{"type":"boolean"},"shards":{"enum":["union","separate"]}},"additionalProperties":false},"else":{"$ref":"#/$defs/part-1"}},"part-1":{"type":["string","array"],"items":{"type":"string"}},"part-2":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-3"}},"else":{"type":["boolean","integer"],"minimum":1}},"part-3":{"type":"integer","minimum":1},"part-4":{"if":{"type":"array"},"then":{"$ref":"#/$defs/part-5"},"else":{"enum":["numbered"]}},"part-5":{"type":"array","items":{"type":"string"}},"part-6":{"type":"array","items":{"$ref":"#/$defs/part-3"}},"part-7":{"enum":["any","lf"]},"part-8":{"enum":["skip","skip-all","row"]},"part-9":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-5"}}},"else":{"$ref":"#/$defs/part-5"}},"part-10":{"type":"object","required":["value"]},"part-11":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-12"}}},"else":{"$ref":"#/$defs/part-12"}},"part-12":{"enum":["never","allowed"]},"part-13":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"part-14":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-15"}}},"else":{"$ref":"#/$defs/part-15"}},"part-15":{"enum":["same","any"]},"part-16":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-17"}}},"else":{"$ref":"#/$defs/part-17"}},"part-17":{"type":"object","properties":{"bytes":{"$ref":"#/$defs/part-18"},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"}},"additionalProperties":false},"part-18":{"type":"integer","minimum":0},"part-19":{"if":{"$ref":"#/$defs/part-20"},"then":{"type":"array","items":{"$ref":"#/$defs/part-21"}},"else":{"$ref":"#/$defs/part-21"}},"part-20":{"type":"array","minItems":1,"items":{"type":["array","object"]}},"part-21":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-22"}}},"else":{"$ref":"#/$defs/part-22"}},"part-22":{"type":"object","properties":{"columns":{"$ref":"#/$defs/part-23"},"in":{"$ref":"#/$defs/part-24"},"to":{"$ref":"#/$defs/part-23"},"nulls":{"enum":["skip","refuse"]},"format":{"type":"string"}},"required":["columns","in","to"],"additionalProperties":false},"part-23":{"type":"array","items":{"type":"string"},"minItems":1},"part-24":{"type":"string","minLength":1},"part-25":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-26"}}},"else":{"$ref":"#/$defs/part-26"}},"part-26":{"type":"object","properties":{"column":{"type":"string"},"max-age":{"type":"string"},"allow-future":{"type":"string"}},"required":["column","max-age"],"additionalProperties":false},"part-27":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-28"}}},"else":{"$ref":"#/$defs/part-28"}},"part-28":{"type":"object","properties":{"column":{"type":"string"},"classes":{"$ref":"#/$defs/part-29"},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false},"part-29":{"type":"array","items":{"$ref":"#/$defs/part-30"}},"part-30":{"type":["number","string","boolean"]},"part-31":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-32"}}},"else":{"$ref":"#/$defs/part-32"}},"part-32":{"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false},"part-33":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-34"}}},"else":{"$ref":"#/$defs/part-34"}},"part-34":{"enum":["refuse","warn","allow"]},"part-35":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-36"}}},"else":{"$ref":"#/$defs/part-36"}},"part-36":{"if":{"type":"object","required":["same-as"]},"then":{"type":"object","properties":{"same-as":{"$ref":"#/$defs/part-24"},"format":{"type":"string"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts"}},"part-37":{"if":{"$ref":"#/$defs/part-20"},"then":{"type":"array","items":{"$ref":"#/$defs/part-38"}},"else":{"$ref":"#/$defs/part-38"}},"part-38":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-39"}}},"else":{"$ref":"#/$defs/part-39"}},"part-39":{"if":{"type":"object"},"then":{"type":"object","properties":{"columns":{"$ref":"#/$defs/part-5"},"nulls":{"$ref":"#/$defs/part-40"}},"required":["columns"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-5"}},"part-40":{"enum":["skip","equal","equal-some"]},"part-41":{"type":"object","additionalProperties":{"$ref":"#/$defs/column"}},"part-42":{"type":"array","items":{"$ref":"#/$defs/row-rule"}},"part-43":{"type":"object","properties":{"rows":{"$ref":"#/$defs/part-3"},"seed":{"type":["string","integer"]}},"required":["rows"],"additionalProperties":false},"part-44":{"type":"array","minItems":1,"items":{"if":{"type":"object"},"then":{"type":"object","properties":{"thousands":{"$ref":"#/$defs/part-45"},"ignore":{"$ref":"#/$defs/part-45"},"decimal-mark":{"$ref":"#/$defs/part-45"},"true-values":{"$ref":"#/$defs/part-46"},"false-values":{"$ref":"#/$defs/part-46"}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"enum":["leading-zeros","plus-sign","spaces","decimal-comma","exponent-int","bare-point","units","listed-only"]}}},"part-45":{"type":"string","minLength":1,"maxLength":1},"part-46":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-47"}},"part-47":{"type":["string","number","boolean"]},"part-48":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-49"}}},"else":{"$ref":"#/$defs/part-49"}},"part-49":{"type":["number","string"]},"part-50":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-51"}}},"else":{"$ref":"#/$defs/part-51"}},"part-51":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false},"part-52":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-53"}}},"else":{"$ref":"#/$defs/part-53"}},"part-53":{"type":"object","properties":{"within":{"$ref":"#/$defs/part-29"},"contains":{"$ref":"#/$defs/part-29"},"exactly":{"$ref":"#/$defs/part-29"}},"additionalProperties":false},"part-54":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"part-55":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-56"}}},"else":{"$ref":"#/$defs/part-56"}},"part-56":{"type":"object","properties":{"reference":{"type":"object","properties":{"values":{"type":"array","items":{"$ref":"#/$defs/part-30"},"minItems":1,"maxItems":1000},"bins":{"type":"array","items":{"$ref":"#/$defs/part-30"},"minItems":2,"maxItems":1000},"weights":{"type":"array","items":{"$ref":"#/$defs/part-57"},"minItems":1,"maxItems":1000},"other":{"$ref":"#/$defs/part-57"},"unseen":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]+$"},"else":{"type":"number","minimum":0,"exclusiveMaximum":1}},"tails":{"type":"array","items":{"$ref":"#/$defs/part-57"},"minItems":2,"maxItems":2}},"required":["weights"],"additionalProperties":false},"metric":{"enum":["kl","js","psi"]},"max":{"$ref":"#/$defs/part-57"}},"required":["reference","metric","max"],"additionalProperties":false},"part-57":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"$ref":"#/$defs/part-58"}},"part-58":{"type":"number","minimum":0},"part-59":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-60"}}},"else":{"$ref":"#/$defs/part-60"}},"part-60":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"$ref":"#/$defs/part-5"},"all":{"$ref":"#/$defs/part-5"}},"additionalProperties":false},"else":{"type":"string"}},"part-61":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-62"}}},"else":{"$ref":"#/$defs/part-62"}},"part-62":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"part-63":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-64"}}},"else":{"$ref":"#/$defs/part-64"}},"part-64":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}},"part-65":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-66"}}},"else":{"$ref":"#/$defs/part-66"}},"part-66":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/part-49"},"max":{"$ref":"#/$defs/part-49"},"above":{"$ref":"#/$defs/part-49"},"below":{"$ref":"#/$defs/part-49"}},"additionalProperties":false},"else":{"$ref":"#/$defs/part-49"}},"part-67":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-12"}}},"else":{"$ref":"#/$defs/part-12"}},"part-68":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-69"}}},"else":{"$ref":"#/$defs/part-69"}},"part-69":{"type":["object","boolean","string"]},"part-70":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"part-71":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"part-72":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-73"}}},"else":{"$ref":"#/$defs/part-73"}},"part-73":{"type":"object","properties":{"one-of":{"$ref":"#/$defs/part-29"},"ties":{"enum":["never","any","all"]}},"required":["one-of"],"additionalProperties":false},"part-74":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-75"}}},"else":{"$ref":"#/$defs/part-75"}},"part-75":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"$ref":"#/$defs/part-24"},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-29"}},"part-76":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-77"}}},"else":{"$ref":"#/$defs/part-77"}},"part-77":{"enum":["never","always","allowed"]},"part-78":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-79"}}},"else":{"$ref":"#/$defs/part-79"}},"part-79":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing","consecutive"]},"part-80":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-81"}}},"else":{"$ref":"#/$defs/part-81"}},"part-81":{"type":"object","properties":{"method":{"enum":["linear","nearest","lower","higher","midpoint"]}},"patternProperties":{"^[0-9.]":{"$ref":"#/$defs/amounts"}},"additionalProperties":false},"part-82":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"part-83":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"string"}}},"else":{"type":"string"}},"part-84":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-85"}}},"else":{"$ref":"#/$defs/part-85"}},"part-85":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"$ref":"#/$defs/part-86"},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-86"}},"part-86":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"part-87":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"part-88":{"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-89"}}},"else":{"$ref":"#/$defs/part-89"}},"part-89":{"type":"object","properties":{"below":{"$ref":"#/$defs/part-49"},"sided":{"enum":["both","upper"]}},"required":["below"],"additionalProperties":false},"part-90":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}},"part-91":{"enum":["skip","fail","fail-some"]},"part-92":{"type":"array","prefixItems":[{"type":"string"},{"enum":["=","!=","<","<=",">",">="]},{"if":{"type":"object"},"then":{"type":"object","properties":{"column":{"type":"string"},"plus":{"$ref":"#/$defs/part-49"}},"required":["column","plus"],"additionalProperties":false},"else":{"type":"string"}}],"minItems":3,"maxItems":3},"part-93":{"enum":["exact","double"]},"part-94":{"type":"array","items":{"type":"array","items":{"$ref":"#/$defs/part-47"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"if":{"type":"object"},"then":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"format":{"enum":["auto","csv","tsv","jsonl","json","parquet","arrow"]},"encoding":{"type":"string"},"csv":{"type":"object","properties":{"delimiter":{"type":"string"},"quote":{"type":"string"},"escape":{"type":"string"},"comment":{"type":"string"},"header":{"$ref":"#/$defs/part-2"},"header-join":{"type":"string"},"header-case":{"enum":["lower"]},"header-trim":{"type":"boolean"},"names":{"$ref":"#/$defs/part-4"},"null":{"$ref":"#/$defs/part-5"},"null-quoted":{"type":"boolean"},"skip-rows":{"$ref":"#/$defs/part-6"},"strict":{"type":"boolean"},"encoding":{"type":"string"},"newline":{"$ref":"#/$defs/part-7"},"blank-lines":{"$ref":"#/$defs/part-8"}},"additionalProperties":false},"flatten":{"type":"boolean"},"shards":{"enum":["union","separate"]}},"additionalProperties":false},"else":{"$ref":"#/$defs/part-1"}};
const schema21 = {"type":["string","array"],"items":{"type":"string"}};

function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema21.type},message:"must be string,array"}]);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-3"}},"else":{"type":["boolean","integer"],"minimum":1}};
const schema23 = {"type":"integer","minimum":1};

function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
if(Array.isArray(data)){
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if((typeof data !== "boolean") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema22.else.type},message:"must be boolean,integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema24 = {"if":{"type":"array"},"then":{"$ref":"#/$defs/part-5"},"else":{"enum":["numbered"]}};
const schema25 = {"type":"array","items":{"type":"string"}};

function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
if(!(validate61(data, {instancePath}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(data === "numbered")){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema24.else.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"array","items":{"$ref":"#/$defs/part-3"}};

function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema27 = {"enum":["any","lf"]};

function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "any") || (data === "lf"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema28 = {"enum":["skip","skip-all","row"]};

function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "skip") || (data === "skip-all")) || (data === "row"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
if(!((((((key0 === "path") || (key0 === "format")) || (key0 === "encoding")) || (key0 === "csv")) || (key0 === "flatten")) || (key0 === "shards"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.path !== undefined){
if(!(validate54(data.path, {instancePath:instancePath+"/path"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(((((((data1 === "auto") || (data1 === "csv")) || (data1 === "tsv")) || (data1 === "jsonl")) || (data1 === "json")) || (data1 === "parquet")) || (data1 === "arrow"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: schema20.then.properties.format.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.encoding !== undefined){
if(typeof data.encoding !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/encoding",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.csv !== undefined){
let data3 = data.csv;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(func1.call(schema20.then.properties.csv.properties, key1))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data3.delimiter !== undefined){
if(typeof data3.delimiter !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/delimiter",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data3.quote !== undefined){
if(typeof data3.quote !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/quote",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data3.escape !== undefined){
if(typeof data3.escape !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/escape",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data3.comment !== undefined){
if(typeof data3.comment !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/comment",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data3.header !== undefined){
if(!(validate56(data3.header, {instancePath:instancePath+"/csv/header"}))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data3["header-join"] !== undefined){
if(typeof data3["header-join"] !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/header-join",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data3["header-case"] !== undefined){
if(!(data3["header-case"] === "lower")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/header-case",keyword:"enum",params:{allowedValues: schema20.then.properties.csv.properties["header-case"].enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data3["header-trim"] !== undefined){
if(typeof data3["header-trim"] !== "boolean"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/header-trim",keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
}
if(data3.names !== undefined){
if(!(validate60(data3.names, {instancePath:instancePath+"/csv/names"}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data3.null !== undefined){
if(!(validate61(data3.null, {instancePath:instancePath+"/csv/null"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data3["null-quoted"] !== undefined){
if(typeof data3["null-quoted"] !== "boolean"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/null-quoted",keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
}
if(data3["skip-rows"] !== undefined){
if(!(validate65(data3["skip-rows"], {instancePath:instancePath+"/csv/skip-rows"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data3.strict !== undefined){
if(typeof data3.strict !== "boolean"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/strict",keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
}
if(data3.encoding !== undefined){
if(typeof data3.encoding !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv/encoding",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data3.newline !== undefined){
if(!(validate68(data3.newline, {instancePath:instancePath+"/csv/newline"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data3["blank-lines"] !== undefined){
if(!(validate70(data3["blank-lines"], {instancePath:instancePath+"/csv/blank-lines"}))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.flatten !== undefined){
if(typeof data.flatten !== "boolean"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/flatten",keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
}
if(data.shards !== undefined){
let data21 = data.shards;
if(!((data21 === "union") || (data21 === "separate"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/shards",keyword:"enum",params:{allowedValues: schema20.then.properties.shards.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs41 = errors;
if(!(validate54(data, {instancePath}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs41 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema29 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-5"}}},"else":{"$ref":"#/$defs/part-5"}};
const schema30 = {"type":"object","required":["value"]};

function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","properties":{"value":{},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false};
const schema32 = {"enum":["error","warn"]};

function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "error") || (data === "warn"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1};
const schema34 = {"type":"object","properties":{"above":{"$ref":"#/$defs/part-49"},"below":{"$ref":"#/$defs/part-49"},"decimal":{"$ref":"#/$defs/part-51"},"does-not-match":{"$ref":"#/$defs/part-60"},"empty":{"$ref":"#/$defs/part-62"},"format":{"$ref":"#/$defs/part-64"},"infinite":{"$ref":"#/$defs/part-12"},"json-schema":{"$ref":"#/$defs/part-69"},"length":{"$ref":"#/$defs/counts"},"matches":{"$ref":"#/$defs/part-60"},"max":{"$ref":"#/$defs/part-49"},"min":{"$ref":"#/$defs/part-49"},"multiple-of":{"$ref":"#/$defs/part-49"},"nan":{"$ref":"#/$defs/part-62"},"not-one-of":{"$ref":"#/$defs/part-75"},"nulls":{"$ref":"#/$defs/part-77"},"one-of":{"$ref":"#/$defs/part-75"},"timezone":{"type":"string"}},"additionalProperties":false,"minProperties":1};
const schema35 = {"type":["number","string"]};

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema35.type},message:"must be number,string"}]);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false};

function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "precision") || (key0 === "scale"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.precision !== undefined){
let data0 = data.precision;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/precision",keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/precision",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}]);
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/precision",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/scale",keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 255 || isNaN(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"}]);
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema37 = {"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"$ref":"#/$defs/part-5"},"all":{"$ref":"#/$defs/part-5"}},"additionalProperties":false},"else":{"type":"string"}};

function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
if(!((key0 === "any") || (key0 === "all"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.any !== undefined){
if(!(validate61(data.any, {instancePath:instancePath+"/any"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined){
if(!(validate61(data.all, {instancePath:instancePath+"/all"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema38 = {"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}};

function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data !== null){
vErrors = joined(vErrors, [{}]);
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
if(!_valid0){
const _errs3 = errors;
if(!(((data === "never") || (data === "allowed")) || (data === "null"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema38.else.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"}]);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema39 = {"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}};

function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
if(data.strptime === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "strptime"},message:"must have required property '"+"strptime"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(key0 === "strptime")){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.strptime !== undefined){
if(typeof data.strptime !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/strptime",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(!(((((((((((data === "email") || (data === "uuid")) || (data === "uri")) || (data === "hostname")) || (data === "ipv4")) || (data === "ipv6")) || (data === "iso-date")) || (data === "iso-datetime")) || (data === "iso-time")) || (data === "iso-duration")) || (data === "json"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema39.else.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema40 = {"enum":["never","allowed"]};

function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "never") || (data === "allowed"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":["object","boolean","string"]};

function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) && (typeof data !== "string")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema41.type},message:"must be object,boolean,string"}]);
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema42 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}};
const schema43 = {"type":"integer","minimum":0};

function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.min !== undefined){
if(!(validate101(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate101(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate101(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate101(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!(validate101(data, {instancePath}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema44 = {"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"$ref":"#/$defs/part-24"},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-29"}};
const schema45 = {"type":"string","minLength":1};
const func4 = (func4Module.default ?? func4Module).default;

function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"array","items":{"$ref":"#/$defs/part-30"}};
const schema47 = {"type":["number","string","boolean"]};

function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (typeof data !== "boolean")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema47.type},message:"must be number,string,boolean"}]);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate117(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
if(data.file === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"}]);
errors++;
}
if(data.column === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "column")) || (key0 === "format"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.file !== undefined){
if(!(validate114(data.file, {instancePath:instancePath+"/file"}))){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/column",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate116(data, {instancePath}))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema48 = {"enum":["never","always","allowed"]};

function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "never") || (data === "always")) || (data === "allowed"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.above !== undefined){
if(!(validate83(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate83(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.decimal !== undefined){
if(!(validate86(data.decimal, {instancePath:instancePath+"/decimal"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data["does-not-match"] !== undefined){
if(!(validate88(data["does-not-match"], {instancePath:instancePath+"/does-not-match"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.empty !== undefined){
if(!(validate92(data.empty, {instancePath:instancePath+"/empty"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate94(data.format, {instancePath:instancePath+"/format"}))){
vErrors = joined(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.infinite !== undefined){
if(!(validate96(data.infinite, {instancePath:instancePath+"/infinite"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data["json-schema"] !== undefined){
if(!(validate98(data["json-schema"], {instancePath:instancePath+"/json-schema"}))){
vErrors = joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data.length !== undefined){
if(!(validate100(data.length, {instancePath:instancePath+"/length"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined){
if(!(validate88(data.matches, {instancePath:instancePath+"/matches"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate83(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
if(!(validate83(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data["multiple-of"] !== undefined){
if(!(validate83(data["multiple-of"], {instancePath:instancePath+"/multiple-of"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.nan !== undefined){
if(!(validate92(data.nan, {instancePath:instancePath+"/nan"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data["not-one-of"] !== undefined){
if(!(validate113(data["not-one-of"], {instancePath:instancePath+"/not-one-of"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate121(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data["one-of"] !== undefined){
if(!(validate113(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
if(!(validate82(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "value") || (key0 === "severity")) || (key0 === "min-evaluated")) || (key0 === "when")) || (key0 === "name")) || (key0 === "why"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate61(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate61(data, {instancePath}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema49 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-12"}}},"else":{"$ref":"#/$defs/part-12"}};

function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate96(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const schema50 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}};

function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate100(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate100(data, {instancePath}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const schema51 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-15"}}},"else":{"$ref":"#/$defs/part-15"}};
const schema52 = {"enum":["same","any"]};

function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "same") || (data === "any"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate145(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema53 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-17"}}},"else":{"$ref":"#/$defs/part-17"}};
const schema54 = {"type":"object","properties":{"bytes":{"$ref":"#/$defs/part-18"},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"}},"additionalProperties":false};

function validate154(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
validate154.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[0-9a-fA-F]{64}$", "u");

function validate153(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "bytes") || (key0 === "sha256"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.bytes !== undefined){
if(!(validate154(data.bytes, {instancePath:instancePath+"/bytes"}))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.sha256 !== undefined){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$"},message:"must match pattern \""+"^[0-9a-fA-F]{64}$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate153(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate153(data, {instancePath}))){
vErrors = joined(vErrors, validate153.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema56 = {"if":{"$ref":"#/$defs/part-20"},"then":{"type":"array","items":{"$ref":"#/$defs/part-21"}},"else":{"$ref":"#/$defs/part-21"}};
const schema57 = {"type":"array","minItems":1,"items":{"type":["array","object"]}};

function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!data0 || typeof data0 != "object"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: schema57.items.type},message:"must be array,object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

const schema58 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-22"}}},"else":{"$ref":"#/$defs/part-22"}};
const schema59 = {"type":"object","properties":{"value":{},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false};
const schema60 = {"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}};
const pattern4 = new RegExp("^0\\.[0-9]*[1-9][0-9]*$", "u");

function validate168(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{}]);
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
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^0\\.[0-9]*[1-9][0-9]*$"},message:"must match pattern \""+"^0\\.[0-9]*[1-9][0-9]*$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}]);
errors++;
}
if(data <= 0 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "value") || (key0 === "severity")) || (key0 === "min-evaluated")) || (key0 === "when")) || (key0 === "name")) || (key0 === "why")) || (key0 === "mostly"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","properties":{"columns":{"$ref":"#/$defs/part-23"},"in":{"$ref":"#/$defs/part-24"},"to":{"$ref":"#/$defs/part-23"},"nulls":{"enum":["skip","refuse"]},"format":{"type":"string"}},"required":["columns","in","to"],"additionalProperties":false};
const schema62 = {"type":"array","items":{"type":"string"},"minItems":1};

function validate172(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"}]);
errors++;
}
if(data.in === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'"}]);
errors++;
}
if(data.to === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "columns") || (key0 === "in")) || (key0 === "to")) || (key0 === "nulls")) || (key0 === "format"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.columns !== undefined){
if(!(validate172(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined){
if(!(validate114(data.in, {instancePath:instancePath+"/in"}))){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate172(data.to, {instancePath:instancePath+"/to"}))){
vErrors = joined(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
let data3 = data.nulls;
if(!((data3 === "skip") || (data3 === "refuse"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/nulls",keyword:"enum",params:{allowedValues: schema61.properties.nulls.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate171(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate171(data, {instancePath}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate160(data, {instancePath}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate162(data, {instancePath}))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

const schema63 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-26"}}},"else":{"$ref":"#/$defs/part-26"}};
const schema64 = {"type":"object","properties":{"column":{"type":"string"},"max-age":{"type":"string"},"allow-future":{"type":"string"}},"required":["column","max-age"],"additionalProperties":false};

function validate184(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.column === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"}]);
errors++;
}
if(data["max-age"] === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "max-age"},message:"must have required property '"+"max-age"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "column") || (key0 === "max-age")) || (key0 === "allow-future"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/column",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data["max-age"] !== undefined){
if(typeof data["max-age"] !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max-age",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data["allow-future"] !== undefined){
if(typeof data["allow-future"] !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/allow-future",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate184(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate184(data, {instancePath}))){
vErrors = joined(vErrors, validate184.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}

const schema65 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-28"}}},"else":{"$ref":"#/$defs/part-28"}};
const schema66 = {"type":"object","properties":{"column":{"type":"string"},"classes":{"$ref":"#/$defs/part-29"},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false};
const schema67 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}};
const schema68 = {"type":"number","minimum":0,"maximum":1};

function validate194(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}]);
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.min !== undefined){
if(!(validate194(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate194(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate194(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate194(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate194.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!(validate194(data, {instancePath}))){
vErrors = joined(vErrors, validate194.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.column === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "column") || (key0 === "classes")) || (key0 === "top-share")) || (key0 === "each-share")) || (key0 === "each-count"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/column",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.classes !== undefined){
if(!(validate116(data.classes, {instancePath:instancePath+"/classes"}))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data["top-share"] !== undefined){
if(!(validate193(data["top-share"], {instancePath:instancePath+"/top-share"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data["each-share"] !== undefined){
if(!(validate193(data["each-share"], {instancePath:instancePath+"/each-share"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data["each-count"] !== undefined){
if(!(validate100(data["each-count"], {instancePath:instancePath+"/each-count"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate191(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate191(data, {instancePath}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const schema69 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-32"}}},"else":{"$ref":"#/$defs/part-32"}};
const schema70 = {"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false};
const schema71 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}};
const schema72 = {"type":"number","minimum":0};

function validate212(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.min !== undefined){
if(!(validate212(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate212(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate212(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate212(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!(validate212(data, {instancePath}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "share") || (key0 === "per-row")) || (key0 === "rows-share"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.share !== undefined){
if(!(validate193(data.share, {instancePath:instancePath+"/share"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data["per-row"] !== undefined){
if(!(validate211(data["per-row"], {instancePath:instancePath+"/per-row"}))){
vErrors = joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data["rows-share"] !== undefined){
if(!(validate193(data["rows-share"], {instancePath:instancePath+"/rows-share"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate209(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate209(data, {instancePath}))){
vErrors = joined(vErrors, validate209.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema73 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-34"}}},"else":{"$ref":"#/$defs/part-34"}};
const schema74 = {"enum":["refuse","warn","allow"]};

function validate226(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "refuse") || (data === "warn")) || (data === "allow"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}


function validate223(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate226(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate226.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate226(data, {instancePath}))){
vErrors = joined(vErrors, validate226.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

const schema75 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-36"}}},"else":{"$ref":"#/$defs/part-36"}};
const schema76 = {"if":{"type":"object","required":["same-as"]},"then":{"type":"object","properties":{"same-as":{"$ref":"#/$defs/part-24"},"format":{"type":"string"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts"}};

function validate234(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["same-as"] === undefined) && (missing0 = "same-as")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
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
if(!((key0 === "same-as") || (key0 === "format"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data["same-as"] !== undefined){
if(!(validate114(data["same-as"], {instancePath:instancePath+"/same-as"}))){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate100(data, {instancePath}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate234(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate234.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate234(data, {instancePath}))){
vErrors = joined(vErrors, validate234.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}

const schema77 = {"if":{"$ref":"#/$defs/part-20"},"then":{"type":"array","items":{"$ref":"#/$defs/part-38"}},"else":{"$ref":"#/$defs/part-38"}};
const schema78 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-39"}}},"else":{"$ref":"#/$defs/part-39"}};
const schema79 = {"if":{"type":"object"},"then":{"type":"object","properties":{"columns":{"$ref":"#/$defs/part-5"},"nulls":{"$ref":"#/$defs/part-40"}},"required":["columns"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-5"}};
const schema80 = {"enum":["skip","equal","equal-some"]};

function validate247(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "skip") || (data === "equal")) || (data === "equal-some"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema80.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
if(data.columns === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "columns") || (key0 === "nulls"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.columns !== undefined){
if(!(validate61(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate247(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(!(validate61(data, {instancePath}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate245(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate245.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate245(data, {instancePath}))){
vErrors = joined(vErrors, validate245.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}


function validate240(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate160(data, {instancePath}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate242(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate242(data, {instancePath}))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","additionalProperties":{"$ref":"#/$defs/column"}};
const schema82 = {"type":"object","properties":{"accept":{"$ref":"#/$defs/part-44"},"null":{"$ref":"#/$defs/part-5"},"above":{"$ref":"#/$defs/part-48"},"below":{"$ref":"#/$defs/part-48"},"count":{"$ref":"#/$defs/part-13"},"decimal":{"$ref":"#/$defs/part-50"},"distinct":{"$ref":"#/$defs/part-13"},"distinct-set":{"$ref":"#/$defs/part-52"},"distinct-share":{"$ref":"#/$defs/part-54"},"distribution":{"$ref":"#/$defs/part-55"},"does-not-match":{"$ref":"#/$defs/part-59"},"empty":{"$ref":"#/$defs/part-61"},"format":{"$ref":"#/$defs/part-63"},"highest":{"$ref":"#/$defs/part-65"},"infinite":{"$ref":"#/$defs/part-67"},"json-schema":{"$ref":"#/$defs/part-68"},"length":{"$ref":"#/$defs/part-70"},"lowest":{"$ref":"#/$defs/part-65"},"matches":{"$ref":"#/$defs/part-59"},"max":{"$ref":"#/$defs/part-48"},"mean":{"$ref":"#/$defs/part-71"},"median":{"$ref":"#/$defs/part-71"},"min":{"$ref":"#/$defs/part-48"},"most-common":{"$ref":"#/$defs/part-72"},"multiple-of":{"$ref":"#/$defs/part-48"},"nan":{"$ref":"#/$defs/part-61"},"not-one-of":{"$ref":"#/$defs/part-74"},"null-count":{"$ref":"#/$defs/part-13"},"null-share":{"$ref":"#/$defs/part-54"},"nulls":{"$ref":"#/$defs/part-76"},"one-of":{"$ref":"#/$defs/part-74"},"order":{"$ref":"#/$defs/part-78"},"position":{"$ref":"#/$defs/part-13"},"quantiles":{"$ref":"#/$defs/part-80"},"required":{"$ref":"#/$defs/part-82"},"stddev":{"$ref":"#/$defs/part-71"},"sum":{"$ref":"#/$defs/part-71"},"timezone":{"$ref":"#/$defs/part-83"},"true-share":{"$ref":"#/$defs/part-54"},"type":{"$ref":"#/$defs/part-84"},"unique":{"$ref":"#/$defs/part-87"},"z-score":{"$ref":"#/$defs/part-88"},"zero-share":{"$ref":"#/$defs/part-54"}},"additionalProperties":false};
const schema83 = {"type":"array","minItems":1,"items":{"if":{"type":"object"},"then":{"type":"object","properties":{"thousands":{"$ref":"#/$defs/part-45"},"ignore":{"$ref":"#/$defs/part-45"},"decimal-mark":{"$ref":"#/$defs/part-45"},"true-values":{"$ref":"#/$defs/part-46"},"false-values":{"$ref":"#/$defs/part-46"}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"enum":["leading-zeros","plus-sign","spaces","decimal-comma","exponent-int","bare-point","units","listed-only"]}}};
const schema84 = {"type":"string","minLength":1,"maxLength":1};

function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func4(data) > 1){
vErrors = joined(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"}]);
errors++;
}
if(func4(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-47"}};
const schema86 = {"type":["string","number","boolean"]};

function validate263(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema86.type},message:"must be string,number,boolean"}]);
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}


function validate262(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate263(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate263.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate257(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = true;
const _errs3 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = joined(vErrors, [{}]);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"}]);
errors++;
}
if(Object.keys(data0).length < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "thousands") || (key0 === "ignore")) || (key0 === "decimal-mark")) || (key0 === "true-values")) || (key0 === "false-values"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.thousands !== undefined){
if(!(validate258(data0.thousands, {instancePath:instancePath+"/" + i0+"/thousands"}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data0.ignore !== undefined){
if(!(validate258(data0.ignore, {instancePath:instancePath+"/" + i0+"/ignore"}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data0["decimal-mark"] !== undefined){
if(!(validate258(data0["decimal-mark"], {instancePath:instancePath+"/" + i0+"/decimal-mark"}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data0["true-values"] !== undefined){
if(!(validate262(data0["true-values"], {instancePath:instancePath+"/" + i0+"/true-values"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data0["false-values"] !== undefined){
if(!(validate262(data0["false-values"], {instancePath:instancePath+"/" + i0+"/false-values"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(!((((((((data0 === "leading-zeros") || (data0 === "plus-sign")) || (data0 === "spaces")) || (data0 === "decimal-comma")) || (data0 === "exponent-int")) || (data0 === "bare-point")) || (data0 === "units")) || (data0 === "listed-only"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema83.items.else.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}

const schema87 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-49"}}},"else":{"$ref":"#/$defs/part-49"}};

function validate269(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate83(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate83(data, {instancePath}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}

const schema88 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-51"}}},"else":{"$ref":"#/$defs/part-51"}};

function validate277(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate86(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate86(data, {instancePath}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema89 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-53"}}},"else":{"$ref":"#/$defs/part-53"}};
const schema90 = {"type":"object","properties":{"within":{"$ref":"#/$defs/part-29"},"contains":{"$ref":"#/$defs/part-29"},"exactly":{"$ref":"#/$defs/part-29"}},"additionalProperties":false};

function validate287(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "within") || (key0 === "contains")) || (key0 === "exactly"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.within !== undefined){
if(!(validate116(data.within, {instancePath:instancePath+"/within"}))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.contains !== undefined){
if(!(validate116(data.contains, {instancePath:instancePath+"/contains"}))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.exactly !== undefined){
if(!(validate116(data.exactly, {instancePath:instancePath+"/exactly"}))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate287(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate287.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate287(data, {instancePath}))){
vErrors = joined(vErrors, validate287.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}

const schema91 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}};

function validate294(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate193(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate193(data, {instancePath}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}

const schema92 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-56"}}},"else":{"$ref":"#/$defs/part-56"}};
const schema93 = {"type":"object","properties":{"reference":{"type":"object","properties":{"values":{"type":"array","items":{"$ref":"#/$defs/part-30"},"minItems":1,"maxItems":1000},"bins":{"type":"array","items":{"$ref":"#/$defs/part-30"},"minItems":2,"maxItems":1000},"weights":{"type":"array","items":{"$ref":"#/$defs/part-57"},"minItems":1,"maxItems":1000},"other":{"$ref":"#/$defs/part-57"},"unseen":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]+$"},"else":{"type":"number","minimum":0,"exclusiveMaximum":1}},"tails":{"type":"array","items":{"$ref":"#/$defs/part-57"},"minItems":2,"maxItems":2}},"required":["weights"],"additionalProperties":false},"metric":{"enum":["kl","js","psi"]},"max":{"$ref":"#/$defs/part-57"}},"required":["reference","metric","max"],"additionalProperties":false};
const schema94 = {"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"$ref":"#/$defs/part-58"}};
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$", "u");

function validate307(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}


function validate306(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{}]);
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
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate307(data, {instancePath}))){
vErrors = joined(vErrors, validate307.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^0\\.[0-9]+$", "u");

function validate303(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"}]);
errors++;
}
if(data.metric === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"}]);
errors++;
}
if(data.max === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "reference") || (key0 === "metric")) || (key0 === "max"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.weights === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'"}]);
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "values") || (key1 === "bins")) || (key1 === "weights")) || (key1 === "other")) || (key1 === "unseen")) || (key1 === "tails"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.values !== undefined){
let data1 = data0.values;
if(Array.isArray(data1)){
if(data1.length > 1000){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/values",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}]);
errors++;
}
if(data1.length < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/values",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate117(data1[i0], {instancePath:instancePath+"/reference/values/" + i0}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/values",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
if(data0.bins !== undefined){
let data3 = data0.bins;
if(Array.isArray(data3)){
if(data3.length > 1000){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/bins",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}]);
errors++;
}
if(data3.length < 2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/bins",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}]);
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate117(data3[i1], {instancePath:instancePath+"/reference/bins/" + i1}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/bins",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
if(data0.weights !== undefined){
let data5 = data0.weights;
if(Array.isArray(data5)){
if(data5.length > 1000){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/weights",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}]);
errors++;
}
if(data5.length < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/weights",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate306(data5[i2], {instancePath:instancePath+"/reference/weights/" + i2}))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/weights",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
if(data0.other !== undefined){
if(!(validate306(data0.other, {instancePath:instancePath+"/reference/other"}))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
if(data0.unseen !== undefined){
let data8 = data0.unseen;
const _errs16 = errors;
let valid8 = true;
const _errs17 = errors;
if(typeof data8 !== "string"){
vErrors = joined(vErrors, [{}]);
errors++;
}
var _valid0 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs19 = errors;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/unseen",keyword:"pattern",params:{pattern: "^0\\.[0-9]+$"},message:"must match pattern \""+"^0\\.[0-9]+$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/unseen",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
var _valid0 = _errs19 === errors;
valid8 = _valid0;
ifClause0 = "then";
}
else {
const _errs21 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/unseen",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
if(data8 >= 1 || isNaN(data8)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/unseen",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/unseen",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs21 === errors;
valid8 = _valid0;
ifClause0 = "else";
}
if(!valid8){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/unseen",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
}
if(data0.tails !== undefined){
let data9 = data0.tails;
if(Array.isArray(data9)){
if(data9.length > 2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/tails",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}]);
errors++;
}
if(data9.length < 2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/tails",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}]);
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate306(data9[i3], {instancePath:instancePath+"/reference/tails/" + i3}))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference/tails",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.metric !== undefined){
let data11 = data.metric;
if(!(((data11 === "kl") || (data11 === "js")) || (data11 === "psi"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/metric",keyword:"enum",params:{allowedValues: schema93.properties.metric.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.max !== undefined){
if(!(validate306(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate303(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate303.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate303(data, {instancePath}))){
vErrors = joined(vErrors, validate303.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

const schema96 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-60"}}},"else":{"$ref":"#/$defs/part-60"}};

function validate316(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate88(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate88(data, {instancePath}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}

const schema97 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-62"}}},"else":{"$ref":"#/$defs/part-62"}};

function validate322(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate92(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate92(data, {instancePath}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

const schema98 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-64"}}},"else":{"$ref":"#/$defs/part-64"}};

function validate328(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate94(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate94(data, {instancePath}))){
vErrors = joined(vErrors, validate94.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}

const schema99 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-66"}}},"else":{"$ref":"#/$defs/part-66"}};
const schema100 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/part-49"},"max":{"$ref":"#/$defs/part-49"},"above":{"$ref":"#/$defs/part-49"},"below":{"$ref":"#/$defs/part-49"}},"additionalProperties":false},"else":{"$ref":"#/$defs/part-49"}};

function validate337(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.min !== undefined){
if(!(validate83(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate83(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate83(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate83(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!(validate83(data, {instancePath}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}


function validate334(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate337(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate337.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate337(data, {instancePath}))){
vErrors = joined(vErrors, validate337.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

const schema101 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-12"}}},"else":{"$ref":"#/$defs/part-12"}};

function validate346(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate96(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}

const schema102 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-69"}}},"else":{"$ref":"#/$defs/part-69"}};

function validate352(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate98(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate98(data, {instancePath}))){
vErrors = joined(vErrors, validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}

const schema103 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}};

function validate358(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate100(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate100(data, {instancePath}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate358.errors = vErrors;
return errors === 0;
}

const schema104 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}};
const schema105 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/amounts-end"},"max":{"$ref":"#/$defs/amounts-end"},"above":{"$ref":"#/$defs/amounts-end"},"below":{"$ref":"#/$defs/amounts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/amounts-end"}};

function validate371(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema35.type},message:"must be number,string"}]);
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}


function validate370(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.min !== undefined){
if(!(validate371(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate371(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate371(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate371(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!(validate371(data, {instancePath}))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}


function validate367(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate370(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate370.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate370(data, {instancePath}))){
vErrors = joined(vErrors, validate370.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}

const schema107 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-73"}}},"else":{"$ref":"#/$defs/part-73"}};
const schema108 = {"type":"object","properties":{"one-of":{"$ref":"#/$defs/part-29"},"ties":{"enum":["never","any","all"]}},"required":["one-of"],"additionalProperties":false};

function validate385(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["one-of"] === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "one-of"},message:"must have required property '"+"one-of"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "one-of") || (key0 === "ties"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data["one-of"] !== undefined){
if(!(validate116(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.ties !== undefined){
let data1 = data.ties;
if(!(((data1 === "never") || (data1 === "any")) || (data1 === "all"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/ties",keyword:"enum",params:{allowedValues: schema108.properties.ties.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}


function validate382(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate385(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate385.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate385(data, {instancePath}))){
vErrors = joined(vErrors, validate385.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}

const schema109 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-75"}}},"else":{"$ref":"#/$defs/part-75"}};

function validate392(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate113(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate113(data, {instancePath}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}

const schema110 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-77"}}},"else":{"$ref":"#/$defs/part-77"}};

function validate400(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate121(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate121(data, {instancePath}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}

const schema111 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-79"}}},"else":{"$ref":"#/$defs/part-79"}};
const schema112 = {"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing","consecutive"]};

function validate410(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "increasing") || (data === "strictly-increasing")) || (data === "decreasing")) || (data === "strictly-decreasing")) || (data === "consecutive"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema112.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}


function validate407(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate410(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate410(data, {instancePath}))){
vErrors = joined(vErrors, validate410.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate407.errors = vErrors;
return errors === 0;
}

const schema113 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-81"}}},"else":{"$ref":"#/$defs/part-81"}};
const schema114 = {"type":"object","properties":{"method":{"enum":["linear","nearest","lower","higher","midpoint"]}},"patternProperties":{"^[0-9.]":{"$ref":"#/$defs/amounts"}},"additionalProperties":false};
const pattern7 = new RegExp("^[0-9.]", "u");

function validate418(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "method") || (pattern7.test(key0)))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(!(((((data0 === "linear") || (data0 === "nearest")) || (data0 === "lower")) || (data0 === "higher")) || (data0 === "midpoint"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema114.properties.method.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
for(const key1 in data){
if(pattern7.test(key1)){
if(!(validate370(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate370.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}


function validate415(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate418(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate418.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate418(data, {instancePath}))){
vErrors = joined(vErrors, validate418.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}

const schema115 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}};

function validate423(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate77(data, {instancePath}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(typeof data.value !== "boolean"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/value",keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(typeof data !== "boolean"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}

const schema116 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"string"}}},"else":{"type":"string"}};

function validate429(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(typeof data.value !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate429.errors = vErrors;
return errors === 0;
}

const schema117 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-85"}}},"else":{"$ref":"#/$defs/part-85"}};
const schema118 = {"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"$ref":"#/$defs/part-86"},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-86"}};
const schema119 = {"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]};

function validate438(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((((((((((((((data === "int8") || (data === "int16")) || (data === "int32")) || (data === "int64")) || (data === "uint8")) || (data === "uint16")) || (data === "uint32")) || (data === "uint64")) || (data === "integer")) || (data === "float32")) || (data === "float64")) || (data === "number")) || (data === "decimal")) || (data === "bool")) || (data === "date")) || (data === "datetime")) || (data === "time")) || (data === "duration")) || (data === "text")) || (data === "category")) || (data === "uuid")) || (data === "json")) || (data === "binary"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema119.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate438.errors = vErrors;
return errors === 0;
}


function validate437(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
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
if(data.is === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "is") || (key0 === "exactly"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.is !== undefined){
if(!(validate438(data.is, {instancePath:instancePath+"/is"}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
}
if(data.exactly !== undefined){
if(typeof data.exactly !== "boolean"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/exactly",keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate438(data, {instancePath}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}


function validate434(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate437(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate437(data, {instancePath}))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}

const schema120 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}};

function validate444(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(typeof data.value !== "boolean"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/value",keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(typeof data !== "boolean"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}

const schema121 = {"if":{"$ref":"#/$defs/part-10"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-89"}}},"else":{"$ref":"#/$defs/part-89"}};
const schema122 = {"type":"object","properties":{"below":{"$ref":"#/$defs/part-49"},"sided":{"enum":["both","upper"]}},"required":["below"],"additionalProperties":false};

function validate451(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.below === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "below") || (key0 === "sided"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.below !== undefined){
if(!(validate83(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.sided !== undefined){
let data1 = data.sided;
if(!((data1 === "both") || (data1 === "upper"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/sided",keyword:"enum",params:{allowedValues: schema122.properties.sided.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}


function validate448(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate75(data, {instancePath}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
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
const _errs2 = errors;
if(!(validate164(data, {instancePath}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate451(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate451.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate451(data, {instancePath}))){
vErrors = joined(vErrors, validate451.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema82.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.accept !== undefined){
if(!(validate257(data.accept, {instancePath:instancePath+"/accept"}))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.null !== undefined){
if(!(validate61(data.null, {instancePath:instancePath+"/null"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate269(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate269.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate269(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate269.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
if(!(validate136(data.count, {instancePath:instancePath+"/count"}))){
vErrors = joined(vErrors, validate136.errors);
errors = vErrors.length;
}
}
if(data.decimal !== undefined){
if(!(validate277(data.decimal, {instancePath:instancePath+"/decimal"}))){
vErrors = joined(vErrors, validate277.errors);
errors = vErrors.length;
}
}
if(data.distinct !== undefined){
if(!(validate136(data.distinct, {instancePath:instancePath+"/distinct"}))){
vErrors = joined(vErrors, validate136.errors);
errors = vErrors.length;
}
}
if(data["distinct-set"] !== undefined){
if(!(validate284(data["distinct-set"], {instancePath:instancePath+"/distinct-set"}))){
vErrors = joined(vErrors, validate284.errors);
errors = vErrors.length;
}
}
if(data["distinct-share"] !== undefined){
if(!(validate294(data["distinct-share"], {instancePath:instancePath+"/distinct-share"}))){
vErrors = joined(vErrors, validate294.errors);
errors = vErrors.length;
}
}
if(data.distribution !== undefined){
if(!(validate300(data.distribution, {instancePath:instancePath+"/distribution"}))){
vErrors = joined(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data["does-not-match"] !== undefined){
if(!(validate316(data["does-not-match"], {instancePath:instancePath+"/does-not-match"}))){
vErrors = joined(vErrors, validate316.errors);
errors = vErrors.length;
}
}
if(data.empty !== undefined){
if(!(validate322(data.empty, {instancePath:instancePath+"/empty"}))){
vErrors = joined(vErrors, validate322.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate328(data.format, {instancePath:instancePath+"/format"}))){
vErrors = joined(vErrors, validate328.errors);
errors = vErrors.length;
}
}
if(data.highest !== undefined){
if(!(validate334(data.highest, {instancePath:instancePath+"/highest"}))){
vErrors = joined(vErrors, validate334.errors);
errors = vErrors.length;
}
}
if(data.infinite !== undefined){
if(!(validate346(data.infinite, {instancePath:instancePath+"/infinite"}))){
vErrors = joined(vErrors, validate346.errors);
errors = vErrors.length;
}
}
if(data["json-schema"] !== undefined){
if(!(validate352(data["json-schema"], {instancePath:instancePath+"/json-schema"}))){
vErrors = joined(vErrors, validate352.errors);
errors = vErrors.length;
}
}
if(data.length !== undefined){
if(!(validate358(data.length, {instancePath:instancePath+"/length"}))){
vErrors = joined(vErrors, validate358.errors);
errors = vErrors.length;
}
}
if(data.lowest !== undefined){
if(!(validate334(data.lowest, {instancePath:instancePath+"/lowest"}))){
vErrors = joined(vErrors, validate334.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined){
if(!(validate316(data.matches, {instancePath:instancePath+"/matches"}))){
vErrors = joined(vErrors, validate316.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate269(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate269.errors);
errors = vErrors.length;
}
}
if(data.mean !== undefined){
if(!(validate367(data.mean, {instancePath:instancePath+"/mean"}))){
vErrors = joined(vErrors, validate367.errors);
errors = vErrors.length;
}
}
if(data.median !== undefined){
if(!(validate367(data.median, {instancePath:instancePath+"/median"}))){
vErrors = joined(vErrors, validate367.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
if(!(validate269(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate269.errors);
errors = vErrors.length;
}
}
if(data["most-common"] !== undefined){
if(!(validate382(data["most-common"], {instancePath:instancePath+"/most-common"}))){
vErrors = joined(vErrors, validate382.errors);
errors = vErrors.length;
}
}
if(data["multiple-of"] !== undefined){
if(!(validate269(data["multiple-of"], {instancePath:instancePath+"/multiple-of"}))){
vErrors = joined(vErrors, validate269.errors);
errors = vErrors.length;
}
}
if(data.nan !== undefined){
if(!(validate322(data.nan, {instancePath:instancePath+"/nan"}))){
vErrors = joined(vErrors, validate322.errors);
errors = vErrors.length;
}
}
if(data["not-one-of"] !== undefined){
if(!(validate392(data["not-one-of"], {instancePath:instancePath+"/not-one-of"}))){
vErrors = joined(vErrors, validate392.errors);
errors = vErrors.length;
}
}
if(data["null-count"] !== undefined){
if(!(validate136(data["null-count"], {instancePath:instancePath+"/null-count"}))){
vErrors = joined(vErrors, validate136.errors);
errors = vErrors.length;
}
}
if(data["null-share"] !== undefined){
if(!(validate294(data["null-share"], {instancePath:instancePath+"/null-share"}))){
vErrors = joined(vErrors, validate294.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate400(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate400.errors);
errors = vErrors.length;
}
}
if(data["one-of"] !== undefined){
if(!(validate392(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate392.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
if(!(validate407(data.order, {instancePath:instancePath+"/order"}))){
vErrors = joined(vErrors, validate407.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate136(data.position, {instancePath:instancePath+"/position"}))){
vErrors = joined(vErrors, validate136.errors);
errors = vErrors.length;
}
}
if(data.quantiles !== undefined){
if(!(validate415(data.quantiles, {instancePath:instancePath+"/quantiles"}))){
vErrors = joined(vErrors, validate415.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(!(validate423(data.required, {instancePath:instancePath+"/required"}))){
vErrors = joined(vErrors, validate423.errors);
errors = vErrors.length;
}
}
if(data.stddev !== undefined){
if(!(validate367(data.stddev, {instancePath:instancePath+"/stddev"}))){
vErrors = joined(vErrors, validate367.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
if(!(validate367(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = joined(vErrors, validate367.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate429(data.timezone, {instancePath:instancePath+"/timezone"}))){
vErrors = joined(vErrors, validate429.errors);
errors = vErrors.length;
}
}
if(data["true-share"] !== undefined){
if(!(validate294(data["true-share"], {instancePath:instancePath+"/true-share"}))){
vErrors = joined(vErrors, validate294.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate434(data.type, {instancePath:instancePath+"/type"}))){
vErrors = joined(vErrors, validate434.errors);
errors = vErrors.length;
}
}
if(data.unique !== undefined){
if(!(validate444(data.unique, {instancePath:instancePath+"/unique"}))){
vErrors = joined(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data["z-score"] !== undefined){
if(!(validate448(data["z-score"], {instancePath:instancePath+"/z-score"}))){
vErrors = joined(vErrors, validate448.errors);
errors = vErrors.length;
}
}
if(data["zero-share"] !== undefined){
if(!(validate294(data["zero-share"], {instancePath:instancePath+"/zero-share"}))){
vErrors = joined(vErrors, validate294.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate256(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate256.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

const schema123 = {"type":"array","items":{"$ref":"#/$defs/row-rule"}};
const schema124 = {"if":{"type":"object","required":["all-different"]},"then":{"type":"object","properties":{"all-different":{"$ref":"#/$defs/part-5"},"nulls":{"$ref":"#/$defs/part-40"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["all-equal"]},"then":{"type":"object","properties":{"all-equal":{"$ref":"#/$defs/part-5"},"nulls":{"$ref":"#/$defs/part-91"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["at-least-one"]},"then":{"type":"object","properties":{"at-least-one":{"$ref":"#/$defs/part-5"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["compare"]},"then":{"type":"object","properties":{"compare":{"$ref":"#/$defs/part-92"},"nulls":{"$ref":"#/$defs/part-91"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["expect"]},"then":{"type":"object","properties":{"expect":{"$ref":"#/$defs/conditions"},"nulls":{"enum":["skip","fail"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["sum"]},"then":{"type":"object","properties":{"sum":{"$ref":"#/$defs/part-5"},"equals":{"$ref":"#/$defs/part-49"},"within":{"$ref":"#/$defs/part-49"},"arithmetic":{"$ref":"#/$defs/part-93"},"nulls":{"$ref":"#/$defs/part-91"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["together"]},"then":{"type":"object","properties":{"together":{"$ref":"#/$defs/part-5"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["tuples"]},"then":{"type":"object","properties":{"tuples":{"$ref":"#/$defs/part-5"},"one-of":{"$ref":"#/$defs/part-94"},"nulls":{"$ref":"#/$defs/part-91"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false},"else":{"type":"object","properties":{"all-different":{"$ref":"#/$defs/part-5"},"nulls":{"$ref":"#/$defs/part-91"},"all-equal":{"$ref":"#/$defs/part-5"},"at-least-one":{"$ref":"#/$defs/part-5"},"compare":{"$ref":"#/$defs/part-92"},"expect":{"$ref":"#/$defs/conditions"},"sum":{"$ref":"#/$defs/part-5"},"equals":{"$ref":"#/$defs/part-49"},"within":{"$ref":"#/$defs/part-49"},"arithmetic":{"$ref":"#/$defs/part-93"},"together":{"$ref":"#/$defs/part-5"},"tuples":{"$ref":"#/$defs/part-5"},"one-of":{"$ref":"#/$defs/part-94"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-3"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-90"}},"additionalProperties":false}}}}}}}}};
const schema125 = {"enum":["skip","fail","fail-some"]};

function validate468(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "skip") || (data === "fail")) || (data === "fail-some"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema125.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate468.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":"array","prefixItems":[{"type":"string"},{"enum":["=","!=","<","<=",">",">="]},{"if":{"type":"object"},"then":{"type":"object","properties":{"column":{"type":"string"},"plus":{"$ref":"#/$defs/part-49"}},"required":["column","plus"],"additionalProperties":false},"else":{"type":"string"}}],"minItems":3,"maxItems":3};

function validate479(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 3){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}]);
errors++;
}
if(data.length < 3){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items"}]);
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(typeof data[0] !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/0",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(len0 > 1){
let data1 = data[1];
if(!((((((data1 === "=") || (data1 === "!=")) || (data1 === "<")) || (data1 === "<=")) || (data1 === ">")) || (data1 === ">="))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/1",keyword:"enum",params:{allowedValues: schema126.prefixItems[1].enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(len0 > 2){
let data2 = data[2];
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = joined(vErrors, [{}]);
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
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.column === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/2",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"}]);
errors++;
}
if(data2.plus === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/2",keyword:"required",params:{missingProperty: "plus"},message:"must have required property '"+"plus"+"'"}]);
errors++;
}
for(const key0 in data2){
if(!((key0 === "column") || (key0 === "plus"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/2",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data2.column !== undefined){
if(typeof data2.column !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/2/column",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data2.plus !== undefined){
if(!(validate83(data2.plus, {instancePath:instancePath+"/2/plus"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/2",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(typeof data2 !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/2",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/2",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}

const schema127 = {"enum":["exact","double"]};

function validate495(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "exact") || (data === "double"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema127.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate495.errors = vErrors;
return errors === 0;
}

const schema128 = {"type":"array","items":{"type":"array","items":{"$ref":"#/$defs/part-47"}}};

function validate508(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(Array.isArray(data0)){
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
if(!(validate263(data0[i1], {instancePath:instancePath+"/" + i0+"/" + i1}))){
vErrors = joined(vErrors, validate263.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}


function validate460(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["all-different"] === undefined) && (missing0 = "all-different")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
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
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data["all-different"] !== undefined){
if(!(validate61(data["all-different"], {instancePath:instancePath+"/all-different"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate247(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate247.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs16 = errors;
const _errs17 = errors;
let valid2 = true;
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data["all-equal"] === undefined) && (missing1 = "all-equal")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(!((((((((key1 === "all-equal") || (key1 === "nulls")) || (key1 === "severity")) || (key1 === "min-evaluated")) || (key1 === "when")) || (key1 === "name")) || (key1 === "why")) || (key1 === "mostly"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data["all-equal"] !== undefined){
if(!(validate61(data["all-equal"], {instancePath:instancePath+"/all-equal"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate468(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate468.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid1 = _errs20 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs33 = errors;
const _errs34 = errors;
let valid4 = true;
const _errs35 = errors;
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data["at-least-one"] === undefined) && (missing2 = "at-least-one")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid2 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key2 in data){
if(!(((((((key2 === "at-least-one") || (key2 === "severity")) || (key2 === "min-evaluated")) || (key2 === "when")) || (key2 === "name")) || (key2 === "why")) || (key2 === "mostly"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data["at-least-one"] !== undefined){
if(!(validate61(data["at-least-one"], {instancePath:instancePath+"/at-least-one"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid2 = _errs37 === errors;
valid4 = _valid2;
ifClause2 = "then";
}
else {
const _errs49 = errors;
const _errs50 = errors;
let valid6 = true;
const _errs51 = errors;
if(errors === _errs51){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.compare === undefined) && (missing3 = "compare")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((((key3 === "compare") || (key3 === "nulls")) || (key3 === "severity")) || (key3 === "min-evaluated")) || (key3 === "when")) || (key3 === "name")) || (key3 === "why")) || (key3 === "mostly"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.compare !== undefined){
if(!(validate479(data.compare, {instancePath:instancePath+"/compare"}))){
vErrors = joined(vErrors, validate479.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate468(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate468.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid3 = _errs53 === errors;
valid6 = _valid3;
ifClause3 = "then";
}
else {
const _errs66 = errors;
const _errs67 = errors;
let valid8 = true;
const _errs68 = errors;
if(errors === _errs68){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.expect === undefined) && (missing4 = "expect")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid4 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key4 in data){
if(!((((((((key4 === "expect") || (key4 === "nulls")) || (key4 === "severity")) || (key4 === "min-evaluated")) || (key4 === "when")) || (key4 === "name")) || (key4 === "why")) || (key4 === "mostly"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.expect !== undefined){
if(!(validate81(data.expect, {instancePath:instancePath+"/expect"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
let data32 = data.nulls;
if(!((data32 === "skip") || (data32 === "fail"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/nulls",keyword:"enum",params:{allowedValues: schema124.else.else.else.else.then.properties.nulls.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid4 = _errs70 === errors;
valid8 = _valid4;
ifClause4 = "then";
}
else {
const _errs83 = errors;
const _errs84 = errors;
let valid10 = true;
const _errs85 = errors;
if(errors === _errs85){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.sum === undefined) && (missing5 = "sum")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid5 = _errs85 === errors;
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs87 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key5 in data){
if(!(func1.call(schema124.else.else.else.else.else.then.properties, key5))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.sum !== undefined){
if(!(validate61(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.equals !== undefined){
if(!(validate83(data.equals, {instancePath:instancePath+"/equals"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate83(data.within, {instancePath:instancePath+"/within"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.arithmetic !== undefined){
if(!(validate495(data.arithmetic, {instancePath:instancePath+"/arithmetic"}))){
vErrors = joined(vErrors, validate495.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate468(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate468.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid5 = _errs87 === errors;
valid10 = _valid5;
ifClause5 = "then";
}
else {
const _errs103 = errors;
const _errs104 = errors;
let valid12 = true;
const _errs105 = errors;
if(errors === _errs105){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.together === undefined) && (missing6 = "together")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid6 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs107 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key6 in data){
if(!(((((((key6 === "together") || (key6 === "severity")) || (key6 === "min-evaluated")) || (key6 === "when")) || (key6 === "name")) || (key6 === "why")) || (key6 === "mostly"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.together !== undefined){
if(!(validate61(data.together, {instancePath:instancePath+"/together"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid6 = _errs107 === errors;
valid12 = _valid6;
ifClause6 = "then";
}
else {
const _errs119 = errors;
const _errs120 = errors;
let valid14 = true;
const _errs121 = errors;
if(errors === _errs121){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.tuples === undefined) && (missing7 = "tuples")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid7 = _errs121 === errors;
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs123 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key7 in data){
if(!(func1.call(schema124.else.else.else.else.else.else.else.then.properties, key7))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.tuples !== undefined){
if(!(validate61(data.tuples, {instancePath:instancePath+"/tuples"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data["one-of"] !== undefined){
if(!(validate508(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate508.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate468(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate468.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid7 = _errs123 === errors;
valid14 = _valid7;
ifClause7 = "then";
}
else {
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key8 in data){
if(!(func1.call(schema124.else.else.else.else.else.else.else.else.properties, key8))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data["all-different"] !== undefined){
if(!(validate61(data["all-different"], {instancePath:instancePath+"/all-different"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate468(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate468.errors);
errors = vErrors.length;
}
}
if(data["all-equal"] !== undefined){
if(!(validate61(data["all-equal"], {instancePath:instancePath+"/all-equal"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data["at-least-one"] !== undefined){
if(!(validate61(data["at-least-one"], {instancePath:instancePath+"/at-least-one"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.compare !== undefined){
if(!(validate479(data.compare, {instancePath:instancePath+"/compare"}))){
vErrors = joined(vErrors, validate479.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
if(!(validate81(data.expect, {instancePath:instancePath+"/expect"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
if(!(validate61(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.equals !== undefined){
if(!(validate83(data.equals, {instancePath:instancePath+"/equals"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate83(data.within, {instancePath:instancePath+"/within"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.arithmetic !== undefined){
if(!(validate495(data.arithmetic, {instancePath:instancePath+"/arithmetic"}))){
vErrors = joined(vErrors, validate495.errors);
errors = vErrors.length;
}
}
if(data.together !== undefined){
if(!(validate61(data.together, {instancePath:instancePath+"/together"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.tuples !== undefined){
if(!(validate61(data.tuples, {instancePath:instancePath+"/tuples"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data["one-of"] !== undefined){
if(!(validate508(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate508.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate78(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate57(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate81(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.mostly !== undefined){
if(!(validate168(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid7 = _errs137 === errors;
valid14 = _valid7;
ifClause7 = "else";
}
if(!valid14){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"}]);
errors++;
}
var _valid6 = _errs119 === errors;
valid12 = _valid6;
ifClause6 = "else";
}
if(!valid12){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"}]);
errors++;
}
var _valid5 = _errs103 === errors;
valid10 = _valid5;
ifClause5 = "else";
}
if(!valid10){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"}]);
errors++;
}
var _valid4 = _errs83 === errors;
valid8 = _valid4;
ifClause4 = "else";
}
if(!valid8){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"}]);
errors++;
}
var _valid3 = _errs66 === errors;
valid6 = _valid3;
ifClause3 = "else";
}
if(!valid6){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"}]);
errors++;
}
var _valid2 = _errs49 === errors;
valid4 = _valid2;
ifClause2 = "else";
}
if(!valid4){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"}]);
errors++;
}
var _valid1 = _errs33 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"}]);
errors++;
}
var _valid0 = _errs16 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}


function validate459(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate460(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate460.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate459.errors = vErrors;
return errors === 0;
}

const schema129 = {"type":"object","properties":{"rows":{"$ref":"#/$defs/part-3"},"seed":{"type":["string","integer"]}},"required":["rows"],"additionalProperties":false};

function validate535(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "rows") || (key0 === "seed"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.rows !== undefined){
if(!(validate57(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/seed",keyword:"type",params:{type: schema129.properties.seed.type},message:"must be string,integer"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate535.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
/*# sourceURL="urn:ml-actions:contract:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contract === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.contract !== undefined){
if(1 !== data.contract){
vErrors = joined(vErrors, [{instancePath:instancePath+"/contract",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}]);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.data !== undefined){
if(!(validate53(data.data, {instancePath:instancePath+"/data"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data["any-of-columns"] !== undefined){
if(!(validate74(data["any-of-columns"], {instancePath:instancePath+"/any-of-columns"}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data["blank-rows"] !== undefined){
if(!(validate130(data["blank-rows"], {instancePath:instancePath+"/blank-rows"}))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(data["column-count"] !== undefined){
if(!(validate136(data["column-count"], {instancePath:instancePath+"/column-count"}))){
vErrors = joined(vErrors, validate136.errors);
errors = vErrors.length;
}
}
if(data["column-order"] !== undefined){
if(!(validate142(data["column-order"], {instancePath:instancePath+"/column-order"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data["duplicate-rows"] !== undefined){
if(!(validate130(data["duplicate-rows"], {instancePath:instancePath+"/duplicate-rows"}))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate150(data.file, {instancePath:instancePath+"/file"}))){
vErrors = joined(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data["foreign-keys"] !== undefined){
if(!(validate159(data["foreign-keys"], {instancePath:instancePath+"/foreign-keys"}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.freshness !== undefined){
if(!(validate181(data.freshness, {instancePath:instancePath+"/freshness"}))){
vErrors = joined(vErrors, validate181.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate188(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
if(data.missing !== undefined){
if(!(validate206(data.missing, {instancePath:instancePath+"/missing"}))){
vErrors = joined(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data["other-columns"] !== undefined){
if(!(validate223(data["other-columns"], {instancePath:instancePath+"/other-columns"}))){
vErrors = joined(vErrors, validate223.errors);
errors = vErrors.length;
}
}
if(data["primary-key"] !== undefined){
if(!(validate74(data["primary-key"], {instancePath:instancePath+"/primary-key"}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate231(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate231.errors);
errors = vErrors.length;
}
}
if(data.unique !== undefined){
if(!(validate240(data.unique, {instancePath:instancePath+"/unique"}))){
vErrors = joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate255(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate255.errors);
errors = vErrors.length;
}
}
if(data["row-rules"] !== undefined){
if(!(validate459(data["row-rules"], {instancePath:instancePath+"/row-rules"}))){
vErrors = joined(vErrors, validate459.errors);
errors = vErrors.length;
}
}
if(data.sample !== undefined){
if(!(validate535(data.sample, {instancePath:instancePath+"/sample"}))){
vErrors = joined(vErrors, validate535.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
