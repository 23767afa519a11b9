// Generated from json-schema.ts by `npm run generate`.
import * as func4Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ml-actions:contract:1","type":"object","properties":{"contract":{"const":1},"name":{"type":"string"},"owner":{"type":"string"},"description":{"type":"string"},"data":{"$ref":"#/$defs/part-0"},"any-of-columns":{"$ref":"#/$defs/part-19"},"blank-rows":{"$ref":"#/$defs/part-22"},"column-count":{"$ref":"#/$defs/part-25"},"column-order":{"$ref":"#/$defs/part-27"},"duplicate-rows":{"$ref":"#/$defs/part-29"},"file":{"$ref":"#/$defs/part-30"},"foreign-keys":{"$ref":"#/$defs/part-33"},"freshness":{"$ref":"#/$defs/part-39"},"label":{"$ref":"#/$defs/part-41"},"missing":{"$ref":"#/$defs/part-45"},"other-columns":{"$ref":"#/$defs/part-47"},"primary-key":{"$ref":"#/$defs/part-49"},"rows":{"$ref":"#/$defs/part-50"},"unique":{"$ref":"#/$defs/part-52"},"columns":{"$ref":"#/$defs/part-56"},"row-rules":{"$ref":"#/$defs/part-57"},"sample":{"$ref":"#/$defs/part-58"}},"required":["contract"],"additionalProperties":false,"$defs":{"column":{"type":"object","properties":{"accept":{"$ref":"#/$defs/part-59"},"null":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-67"},"count":{"$ref":"#/$defs/part-68"},"decimal":{"$ref":"#/$defs/part-69"},"distinct":{"$ref":"#/$defs/part-71"},"distinct-set":{"$ref":"#/$defs/part-72"},"distinct-share":{"$ref":"#/$defs/part-74"},"distribution":{"$ref":"#/$defs/part-76"},"does-not-match":{"$ref":"#/$defs/part-80"},"empty":{"$ref":"#/$defs/part-83"},"format":{"$ref":"#/$defs/part-86"},"highest":{"$ref":"#/$defs/part-88"},"infinite":{"$ref":"#/$defs/part-91"},"json-schema":{"$ref":"#/$defs/part-92"},"length":{"$ref":"#/$defs/part-94"},"lowest":{"$ref":"#/$defs/part-95"},"matches":{"$ref":"#/$defs/part-96"},"max":{"$ref":"#/$defs/part-97"},"mean":{"$ref":"#/$defs/part-98"},"median":{"$ref":"#/$defs/part-100"},"min":{"$ref":"#/$defs/part-101"},"most-common":{"$ref":"#/$defs/part-102"},"multiple-of":{"$ref":"#/$defs/part-104"},"nan":{"$ref":"#/$defs/part-105"},"not-one-of":{"$ref":"#/$defs/part-106"},"null-count":{"$ref":"#/$defs/part-109"},"null-share":{"$ref":"#/$defs/part-110"},"nulls":{"$ref":"#/$defs/part-111"},"one-of":{"$ref":"#/$defs/part-113"},"order":{"$ref":"#/$defs/part-114"},"position":{"$ref":"#/$defs/part-116"},"quantiles":{"$ref":"#/$defs/part-117"},"required":{"$ref":"#/$defs/part-119"},"stddev":{"$ref":"#/$defs/part-120"},"sum":{"$ref":"#/$defs/part-121"},"timezone":{"$ref":"#/$defs/part-122"},"true-share":{"$ref":"#/$defs/part-123"},"type":{"$ref":"#/$defs/part-124"},"unique":{"$ref":"#/$defs/part-127"},"z-score":{"$ref":"#/$defs/part-128"},"zero-share":{"$ref":"#/$defs/part-130"}},"additionalProperties":false},"row-rule":{"if":{"type":"object","required":["all-different"]},"then":{"type":"object","properties":{"all-different":{"$ref":"#/$defs/part-11"},"nulls":{"$ref":"#/$defs/part-55"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["all-equal"]},"then":{"type":"object","properties":{"all-equal":{"$ref":"#/$defs/part-11"},"nulls":{"$ref":"#/$defs/part-132"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["at-least-one"]},"then":{"type":"object","properties":{"at-least-one":{"$ref":"#/$defs/part-11"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["compare"]},"then":{"type":"object","properties":{"compare":{"$ref":"#/$defs/part-133"},"nulls":{"$ref":"#/$defs/part-132"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["expect"]},"then":{"type":"object","properties":{"expect":{"$ref":"#/$defs/conditions"},"nulls":{"enum":["skip","fail"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["sum"]},"then":{"type":"object","properties":{"sum":{"$ref":"#/$defs/part-11"},"equals":{"$ref":"#/$defs/part-66"},"within":{"$ref":"#/$defs/part-66"},"arithmetic":{"$ref":"#/$defs/part-134"},"nulls":{"$ref":"#/$defs/part-132"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["together"]},"then":{"type":"object","properties":{"together":{"$ref":"#/$defs/part-11"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["tuples"]},"then":{"type":"object","properties":{"tuples":{"$ref":"#/$defs/part-11"},"one-of":{"$ref":"#/$defs/part-135"},"nulls":{"$ref":"#/$defs/part-132"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"type":"object","properties":{"all-different":{"$ref":"#/$defs/part-11"},"nulls":{"$ref":"#/$defs/part-132"},"all-equal":{"$ref":"#/$defs/part-11"},"at-least-one":{"$ref":"#/$defs/part-11"},"compare":{"$ref":"#/$defs/part-133"},"expect":{"$ref":"#/$defs/conditions"},"sum":{"$ref":"#/$defs/part-11"},"equals":{"$ref":"#/$defs/part-66"},"within":{"$ref":"#/$defs/part-66"},"arithmetic":{"$ref":"#/$defs/part-134"},"together":{"$ref":"#/$defs/part-11"},"tuples":{"$ref":"#/$defs/part-11"},"one-of":{"$ref":"#/$defs/part-135"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false}}}}}}}}},"long":{"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"long-each":{"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"severity":{"enum":["error","warn"]},"conditions":{"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1},"condition":{"type":"object","properties":{"above":{"$ref":"#/$defs/part-66"},"below":{"$ref":"#/$defs/part-66"},"decimal":{"$ref":"#/$defs/part-70"},"does-not-match":{"$ref":"#/$defs/part-82"},"empty":{"$ref":"#/$defs/part-85"},"format":{"$ref":"#/$defs/part-87"},"infinite":{"$ref":"#/$defs/part-24"},"json-schema":{"$ref":"#/$defs/part-93"},"length":{"$ref":"#/$defs/counts"},"matches":{"$ref":"#/$defs/part-82"},"max":{"$ref":"#/$defs/part-66"},"min":{"$ref":"#/$defs/part-66"},"multiple-of":{"$ref":"#/$defs/part-66"},"nan":{"$ref":"#/$defs/part-85"},"not-one-of":{"$ref":"#/$defs/part-108"},"nulls":{"$ref":"#/$defs/part-112"},"one-of":{"$ref":"#/$defs/part-108"},"timezone":{"type":"string"}},"additionalProperties":false,"minProperties":1},"counts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}},"counts-end":{"$ref":"#/$defs/part-32"},"shares":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}},"shares-end":{"type":"number","minimum":0,"maximum":1},"rates":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}},"rates-end":{"$ref":"#/$defs/part-79"},"amounts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/amounts-end"},"max":{"$ref":"#/$defs/amounts-end"},"above":{"$ref":"#/$defs/amounts-end"},"below":{"$ref":"#/$defs/amounts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/amounts-end"}},"amounts-end":{"$ref":"#/$defs/part-66"},"part-0":{"if":{"type":"object"},"then":{"type":"object","properties":{"path":{"type":["string","array"],"items":{"type":"string"}},"format":{"enum":["auto","csv","tsv","jsonl","json","parquet","arrow"]},"encoding":{"type":"string"},"csv":{"type":"object","properties":{"delimiter":{"$ref":"#/$defs/part-1"},"quote":{"$ref":"#/$defs/part-2"},"escape":{"$ref":"#/$defs/part-3"},"comment":{"$ref":"#/$defs/part-4"},"header":{"$ref":"#/$defs/part-5"},"header-join":{"$ref":"#/$defs/part-7"},"header-case":{"$ref":"#/$defs/part-8"},"header-trim":{"$ref":"#/$defs/part-9"},"names":{"$ref":"#/$defs/part-10"},"null":{"$ref":"#/$defs/part-12"},"null-quoted":{"$ref":"#/$defs/part-13"},"skip-rows":{"$ref":"#/$defs/part-14"},"strict":{"$ref":"#/$defs/part-15"},"encoding":{"$ref":"#/$defs/part-16"},"newline":{"$ref":"#/$defs/part-17"},"blank-lines":{"$ref":"#/$defs/part-18"}},"additionalProperties":false},"flatten":{"type":"boolean"},"shards":{"enum":["union","separate"]}},"additionalProperties":false},"else":{"type":["string","array"],"items":{"type":"string"}}},"part-1":{"type":"string"},"part-2":{"type":"string"},"part-3":{"type":"string"},"part-4":{"type":"string"},"part-5":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-6"}},"else":{"type":["boolean","integer"],"minimum":1}},"part-6":{"type":"integer","minimum":1},"part-7":{"type":"string"},"part-8":{"enum":["lower"]},"part-9":{"type":"boolean"},"part-10":{"if":{"type":"array"},"then":{"$ref":"#/$defs/part-11"},"else":{"enum":["numbered"]}},"part-11":{"type":"array","items":{"type":"string"}},"part-12":{"type":"array","items":{"type":"string"}},"part-13":{"type":"boolean"},"part-14":{"type":"array","items":{"$ref":"#/$defs/part-6"}},"part-15":{"type":"boolean"},"part-16":{"type":"string"},"part-17":{"enum":["any","lf"]},"part-18":{"enum":["skip","skip-all","row"]},"part-19":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-21"},"else":{"$ref":"#/$defs/part-11"}},"part-20":{"type":"object","required":["value"]},"part-21":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-11"}}},"part-22":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-23"},"else":{"$ref":"#/$defs/part-24"}},"part-23":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-24"}}},"part-24":{"enum":["never","allowed"]},"part-25":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}},"part-26":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"part-27":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-28"}}},"else":{"$ref":"#/$defs/part-28"}},"part-28":{"enum":["same","any"]},"part-29":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-23"},"else":{"$ref":"#/$defs/part-24"}},"part-30":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-31"}}},"else":{"$ref":"#/$defs/part-31"}},"part-31":{"type":"object","properties":{"bytes":{"$ref":"#/$defs/part-32"},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"}},"additionalProperties":false},"part-32":{"type":"integer","minimum":0},"part-33":{"if":{"$ref":"#/$defs/part-34"},"then":{"type":"array","items":{"$ref":"#/$defs/part-35"}},"else":{"$ref":"#/$defs/part-35"}},"part-34":{"type":"array","minItems":1,"items":{"type":["array","object"]}},"part-35":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-36"}}},"else":{"$ref":"#/$defs/part-36"}},"part-36":{"type":"object","properties":{"columns":{"$ref":"#/$defs/part-37"},"in":{"$ref":"#/$defs/part-38"},"to":{"$ref":"#/$defs/part-37"},"nulls":{"enum":["skip","refuse"]},"format":{"type":"string"}},"required":["columns","in","to"],"additionalProperties":false},"part-37":{"type":"array","items":{"type":"string"},"minItems":1},"part-38":{"type":"string","minLength":1},"part-39":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-40"}}},"else":{"$ref":"#/$defs/part-40"}},"part-40":{"type":"object","properties":{"column":{"type":"string"},"max-age":{"type":"string"},"allow-future":{"type":"string"}},"required":["column","max-age"],"additionalProperties":false},"part-41":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-42"}}},"else":{"$ref":"#/$defs/part-42"}},"part-42":{"type":"object","properties":{"column":{"type":"string"},"classes":{"$ref":"#/$defs/part-43"},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false},"part-43":{"type":"array","items":{"$ref":"#/$defs/part-44"}},"part-44":{"type":["number","string","boolean"]},"part-45":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-46"}}},"else":{"$ref":"#/$defs/part-46"}},"part-46":{"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false},"part-47":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-48"}}},"else":{"$ref":"#/$defs/part-48"}},"part-48":{"enum":["refuse","warn","allow"]},"part-49":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-21"},"else":{"$ref":"#/$defs/part-11"}},"part-50":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-51"}}},"else":{"$ref":"#/$defs/part-51"}},"part-51":{"if":{"type":"object","required":["same-as"]},"then":{"type":"object","properties":{"same-as":{"$ref":"#/$defs/part-38"},"format":{"type":"string"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts"}},"part-52":{"if":{"$ref":"#/$defs/part-34"},"then":{"type":"array","items":{"$ref":"#/$defs/part-53"}},"else":{"$ref":"#/$defs/part-53"}},"part-53":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-54"}}},"else":{"$ref":"#/$defs/part-54"}},"part-54":{"if":{"type":"object"},"then":{"type":"object","properties":{"columns":{"$ref":"#/$defs/part-11"},"nulls":{"$ref":"#/$defs/part-55"}},"required":["columns"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-11"}},"part-55":{"enum":["skip","equal","equal-some"]},"part-56":{"type":"object","additionalProperties":{"$ref":"#/$defs/column"}},"part-57":{"type":"array","items":{"$ref":"#/$defs/row-rule"}},"part-58":{"type":"object","properties":{"rows":{"$ref":"#/$defs/part-6"},"seed":{"type":["string","integer"]}},"required":["rows"],"additionalProperties":false},"part-59":{"type":"array","minItems":1,"items":{"if":{"type":"object"},"then":{"type":"object","properties":{"thousands":{"$ref":"#/$defs/part-60"},"ignore":{"$ref":"#/$defs/part-60"},"decimal-mark":{"$ref":"#/$defs/part-60"},"true-values":{"$ref":"#/$defs/part-61"},"false-values":{"$ref":"#/$defs/part-61"}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"enum":["leading-zeros","plus-sign","spaces","decimal-comma","exponent-int","bare-point","units","listed-only"]}}},"part-60":{"type":"string","minLength":1,"maxLength":1},"part-61":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-62"}},"part-62":{"type":["string","number","boolean"]},"part-63":{"type":"array","items":{"type":"string"}},"part-64":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}},"part-65":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-66"}}},"part-66":{"type":["number","string"]},"part-67":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}},"part-68":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}},"part-69":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-70"}}},"else":{"$ref":"#/$defs/part-70"}},"part-70":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false},"part-71":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}},"part-72":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-73"}}},"else":{"$ref":"#/$defs/part-73"}},"part-73":{"type":"object","properties":{"within":{"$ref":"#/$defs/part-43"},"contains":{"$ref":"#/$defs/part-43"},"exactly":{"$ref":"#/$defs/part-43"}},"additionalProperties":false},"part-74":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-75"},"else":{"$ref":"#/$defs/shares"}},"part-75":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"part-76":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-77"}}},"else":{"$ref":"#/$defs/part-77"}},"part-77":{"type":"object","properties":{"reference":{"type":"object","properties":{"values":{"type":"array","items":{"$ref":"#/$defs/part-44"},"minItems":1,"maxItems":1000},"bins":{"type":"array","items":{"$ref":"#/$defs/part-44"},"minItems":2,"maxItems":1000},"weights":{"type":"array","items":{"$ref":"#/$defs/part-78"},"minItems":1,"maxItems":1000},"other":{"$ref":"#/$defs/part-78"},"unseen":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]+$"},"else":{"type":"number","minimum":0,"exclusiveMaximum":1}},"tails":{"type":"array","items":{"$ref":"#/$defs/part-78"},"minItems":2,"maxItems":2}},"required":["weights"],"additionalProperties":false},"metric":{"enum":["kl","js","psi"]},"max":{"$ref":"#/$defs/part-78"}},"required":["reference","metric","max"],"additionalProperties":false},"part-78":{"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"$ref":"#/$defs/part-79"}},"part-79":{"type":"number","minimum":0},"part-80":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-81"},"else":{"$ref":"#/$defs/part-82"}},"part-81":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-82"}}},"part-82":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"$ref":"#/$defs/part-11"},"all":{"$ref":"#/$defs/part-11"}},"additionalProperties":false},"else":{"type":"string"}},"part-83":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-84"},"else":{"$ref":"#/$defs/part-85"}},"part-84":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-85"}}},"part-85":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"part-86":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-87"}}},"else":{"$ref":"#/$defs/part-87"}},"part-87":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}},"part-88":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-89"},"else":{"$ref":"#/$defs/part-90"}},"part-89":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-90"}}},"part-90":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/part-66"},"max":{"$ref":"#/$defs/part-66"},"above":{"$ref":"#/$defs/part-66"},"below":{"$ref":"#/$defs/part-66"}},"additionalProperties":false},"else":{"$ref":"#/$defs/part-66"}},"part-91":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-24"}}},"else":{"$ref":"#/$defs/part-24"}},"part-92":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-93"}}},"else":{"$ref":"#/$defs/part-93"}},"part-93":{"type":["object","boolean","string"]},"part-94":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"part-95":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-89"},"else":{"$ref":"#/$defs/part-90"}},"part-96":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-81"},"else":{"$ref":"#/$defs/part-82"}},"part-97":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}},"part-98":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-99"},"else":{"$ref":"#/$defs/amounts"}},"part-99":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"part-100":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-99"},"else":{"$ref":"#/$defs/amounts"}},"part-101":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}},"part-102":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-103"}}},"else":{"$ref":"#/$defs/part-103"}},"part-103":{"type":"object","properties":{"one-of":{"$ref":"#/$defs/part-43"},"ties":{"enum":["never","any","all"]}},"required":["one-of"],"additionalProperties":false},"part-104":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}},"part-105":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-84"},"else":{"$ref":"#/$defs/part-85"}},"part-106":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-107"},"else":{"$ref":"#/$defs/part-108"}},"part-107":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-108"}}},"part-108":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"$ref":"#/$defs/part-38"},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-43"}},"part-109":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}},"part-110":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-75"},"else":{"$ref":"#/$defs/shares"}},"part-111":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-112"}}},"else":{"$ref":"#/$defs/part-112"}},"part-112":{"enum":["never","always","allowed"]},"part-113":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-107"},"else":{"$ref":"#/$defs/part-108"}},"part-114":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-115"}}},"else":{"$ref":"#/$defs/part-115"}},"part-115":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing","consecutive"]},"part-116":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}},"part-117":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-118"}}},"else":{"$ref":"#/$defs/part-118"}},"part-118":{"type":"object","properties":{"method":{"enum":["linear","nearest","lower","higher","midpoint"]}},"patternProperties":{"^[0-9.]":{"$ref":"#/$defs/amounts"}},"additionalProperties":false},"part-119":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"part-120":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-99"},"else":{"$ref":"#/$defs/amounts"}},"part-121":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-99"},"else":{"$ref":"#/$defs/amounts"}},"part-122":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"string"}}},"else":{"type":"string"}},"part-123":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-75"},"else":{"$ref":"#/$defs/shares"}},"part-124":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-125"}}},"else":{"$ref":"#/$defs/part-125"}},"part-125":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"$ref":"#/$defs/part-126"},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-126"}},"part-126":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"part-127":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"part-128":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-129"}}},"else":{"$ref":"#/$defs/part-129"}},"part-129":{"type":"object","properties":{"below":{"$ref":"#/$defs/part-66"},"sided":{"enum":["both","upper"]}},"required":["below"],"additionalProperties":false},"part-130":{"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-75"},"else":{"$ref":"#/$defs/shares"}},"part-131":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}},"part-132":{"enum":["skip","fail","fail-some"]},"part-133":{"type":"array","prefixItems":[{"type":"string"},{"enum":["=","!=","<","<=",">",">="]},{"if":{"type":"object"},"then":{"type":"object","properties":{"column":{"type":"string"},"plus":{"$ref":"#/$defs/part-66"}},"required":["column","plus"],"additionalProperties":false},"else":{"type":"string"}}],"minItems":3,"maxItems":3},"part-134":{"enum":["exact","double"]},"part-135":{"type":"array","items":{"type":"array","items":{"$ref":"#/$defs/part-62"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"if":{"type":"object"},"then":{"type":"object","properties":{"path":{"type":["string","array"],"items":{"type":"string"}},"format":{"enum":["auto","csv","tsv","jsonl","json","parquet","arrow"]},"encoding":{"type":"string"},"csv":{"type":"object","properties":{"delimiter":{"$ref":"#/$defs/part-1"},"quote":{"$ref":"#/$defs/part-2"},"escape":{"$ref":"#/$defs/part-3"},"comment":{"$ref":"#/$defs/part-4"},"header":{"$ref":"#/$defs/part-5"},"header-join":{"$ref":"#/$defs/part-7"},"header-case":{"$ref":"#/$defs/part-8"},"header-trim":{"$ref":"#/$defs/part-9"},"names":{"$ref":"#/$defs/part-10"},"null":{"$ref":"#/$defs/part-12"},"null-quoted":{"$ref":"#/$defs/part-13"},"skip-rows":{"$ref":"#/$defs/part-14"},"strict":{"$ref":"#/$defs/part-15"},"encoding":{"$ref":"#/$defs/part-16"},"newline":{"$ref":"#/$defs/part-17"},"blank-lines":{"$ref":"#/$defs/part-18"}},"additionalProperties":false},"flatten":{"type":"boolean"},"shards":{"enum":["union","separate"]}},"additionalProperties":false},"else":{"type":["string","array"],"items":{"type":"string"}}};
const schema21 = {"type":"string"};

function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"string"};

function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string"};

function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string"};

function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema25 = {"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-6"}},"else":{"type":["boolean","integer"],"minimum":1}};
const schema26 = {"type":"integer","minimum":1};

function validate63(data, {instancePath=""}={}){
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
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath=""}={}){
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
if(!(validate63(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate63.errors);
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
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema25.else.type},message:"must be boolean,integer"}]);
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
validate62.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string"};

function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema28 = {"enum":["lower"]};

function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(data === "lower")){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"boolean"};

function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema30 = {"if":{"type":"array"},"then":{"$ref":"#/$defs/part-11"},"else":{"enum":["numbered"]}};
const schema31 = {"type":"array","items":{"type":"string"}};

function validate73(data, {instancePath=""}={}){
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
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath=""}={}){
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
if(!(validate73(data, {instancePath}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(data === "numbered")){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema30.else.enum},message:"must be equal to one of the allowed values"}]);
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
validate72.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"array","items":{"type":"string"}};

function validate76(data, {instancePath=""}={}){
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
validate76.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"boolean"};

function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"array","items":{"$ref":"#/$defs/part-6"}};

function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"boolean"};

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"string"};

function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema37 = {"enum":["any","lf"]};

function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "any") || (data === "lf"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema38 = {"enum":["skip","skip-all","row"]};

function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "skip") || (data === "skip-all")) || (data === "row"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate89.errors = vErrors;
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
let data0 = data.path;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/path",keyword:"type",params:{type: schema20.then.properties.path.type},message:"must be string,array"}]);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/path/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
}
if(data.format !== undefined){
let data2 = data.format;
if(!(((((((data2 === "auto") || (data2 === "csv")) || (data2 === "tsv")) || (data2 === "jsonl")) || (data2 === "json")) || (data2 === "parquet")) || (data2 === "arrow"))){
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
let data4 = data.csv;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(func1.call(schema20.then.properties.csv.properties, key1))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/csv",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data4.delimiter !== undefined){
if(!(validate54(data4.delimiter, {instancePath:instancePath+"/csv/delimiter"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data4.quote !== undefined){
if(!(validate56(data4.quote, {instancePath:instancePath+"/csv/quote"}))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data4.escape !== undefined){
if(!(validate58(data4.escape, {instancePath:instancePath+"/csv/escape"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data4.comment !== undefined){
if(!(validate60(data4.comment, {instancePath:instancePath+"/csv/comment"}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data4.header !== undefined){
if(!(validate62(data4.header, {instancePath:instancePath+"/csv/header"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data4["header-join"] !== undefined){
if(!(validate66(data4["header-join"], {instancePath:instancePath+"/csv/header-join"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data4["header-case"] !== undefined){
if(!(validate68(data4["header-case"], {instancePath:instancePath+"/csv/header-case"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data4["header-trim"] !== undefined){
if(!(validate70(data4["header-trim"], {instancePath:instancePath+"/csv/header-trim"}))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data4.names !== undefined){
if(!(validate72(data4.names, {instancePath:instancePath+"/csv/names"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data4.null !== undefined){
if(!(validate76(data4.null, {instancePath:instancePath+"/csv/null"}))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data4["null-quoted"] !== undefined){
if(!(validate78(data4["null-quoted"], {instancePath:instancePath+"/csv/null-quoted"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data4["skip-rows"] !== undefined){
if(!(validate80(data4["skip-rows"], {instancePath:instancePath+"/csv/skip-rows"}))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data4.strict !== undefined){
if(!(validate83(data4.strict, {instancePath:instancePath+"/csv/strict"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data4.encoding !== undefined){
if(!(validate85(data4.encoding, {instancePath:instancePath+"/csv/encoding"}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data4.newline !== undefined){
if(!(validate87(data4.newline, {instancePath:instancePath+"/csv/newline"}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data4["blank-lines"] !== undefined){
if(!(validate89(data4["blank-lines"], {instancePath:instancePath+"/csv/blank-lines"}))){
vErrors = joined(vErrors, validate89.errors);
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
let data22 = data.shards;
if(!((data22 === "union") || (data22 === "separate"))){
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
const _errs35 = errors;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema20.else.type},message:"must be string,array"}]);
errors++;
}
if(Array.isArray(data)){
const len1 = data.length;
for(let i1=0; i1<len1; i1++){
if(typeof data[i1] !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
var _valid0 = _errs35 === errors;
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

const schema39 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-21"},"else":{"$ref":"#/$defs/part-11"}};
const schema40 = {"type":"object","required":["value"]};

function validate93(data, {instancePath=""}={}){
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
validate93.errors = vErrors;
return errors === 0;
}

const schema41 = {"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-11"}}};
const schema42 = {"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false};
const schema43 = {"enum":["error","warn"]};

function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "error") || (data === "warn"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1};
const schema45 = {"type":"object","properties":{"above":{"$ref":"#/$defs/part-66"},"below":{"$ref":"#/$defs/part-66"},"decimal":{"$ref":"#/$defs/part-70"},"does-not-match":{"$ref":"#/$defs/part-82"},"empty":{"$ref":"#/$defs/part-85"},"format":{"$ref":"#/$defs/part-87"},"infinite":{"$ref":"#/$defs/part-24"},"json-schema":{"$ref":"#/$defs/part-93"},"length":{"$ref":"#/$defs/counts"},"matches":{"$ref":"#/$defs/part-82"},"max":{"$ref":"#/$defs/part-66"},"min":{"$ref":"#/$defs/part-66"},"multiple-of":{"$ref":"#/$defs/part-66"},"nan":{"$ref":"#/$defs/part-85"},"not-one-of":{"$ref":"#/$defs/part-108"},"nulls":{"$ref":"#/$defs/part-112"},"one-of":{"$ref":"#/$defs/part-108"},"timezone":{"type":"string"}},"additionalProperties":false,"minProperties":1};
const schema46 = {"type":["number","string"]};

function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema46.type},message:"must be number,string"}]);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false};

function validate105(data, {instancePath=""}={}){
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
validate105.errors = vErrors;
return errors === 0;
}

const schema48 = {"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"$ref":"#/$defs/part-11"},"all":{"$ref":"#/$defs/part-11"}},"additionalProperties":false},"else":{"type":"string"}};

function validate107(data, {instancePath=""}={}){
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
if(!(validate73(data.any, {instancePath:instancePath+"/any"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined){
if(!(validate73(data.all, {instancePath:instancePath+"/all"}))){
vErrors = joined(vErrors, validate73.errors);
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
validate107.errors = vErrors;
return errors === 0;
}

const schema49 = {"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}};

function validate111(data, {instancePath=""}={}){
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
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema49.else.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"}]);
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema50 = {"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}};

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
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema50.else.enum},message:"must be equal to one of the allowed values"}]);
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
validate113.errors = vErrors;
return errors === 0;
}

const schema51 = {"enum":["never","allowed"]};

function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "never") || (data === "allowed"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":["object","boolean","string"]};

function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) && (typeof data !== "string")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema52.type},message:"must be object,boolean,string"}]);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema53 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}};
const schema54 = {"type":"integer","minimum":0};

function validate120(data, {instancePath=""}={}){
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
validate120.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath=""}={}){
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
if(!(validate120(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate120(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate120(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate120(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate120.errors);
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
if(!(validate120(data, {instancePath}))){
vErrors = joined(vErrors, validate120.errors);
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
validate119.errors = vErrors;
return errors === 0;
}

const schema55 = {"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"$ref":"#/$defs/part-38"},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-43"}};
const schema56 = {"type":"string","minLength":1};
const func4 = (func4Module.default ?? func4Module).default;

function validate133(data, {instancePath=""}={}){
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
validate133.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"array","items":{"$ref":"#/$defs/part-44"}};
const schema58 = {"type":["number","string","boolean"]};

function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (typeof data !== "boolean")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema58.type},message:"must be number,string,boolean"}]);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate136(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate136.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath=""}={}){
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
if(!(validate133(data.file, {instancePath:instancePath+"/file"}))){
vErrors = joined(vErrors, validate133.errors);
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
if(!(validate135(data, {instancePath}))){
vErrors = joined(vErrors, validate135.errors);
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
validate132.errors = vErrors;
return errors === 0;
}

const schema59 = {"enum":["never","always","allowed"]};

function validate140(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "never") || (data === "always")) || (data === "allowed"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.above !== undefined){
if(!(validate102(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate102(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.decimal !== undefined){
if(!(validate105(data.decimal, {instancePath:instancePath+"/decimal"}))){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data["does-not-match"] !== undefined){
if(!(validate107(data["does-not-match"], {instancePath:instancePath+"/does-not-match"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data.empty !== undefined){
if(!(validate111(data.empty, {instancePath:instancePath+"/empty"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate113(data.format, {instancePath:instancePath+"/format"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.infinite !== undefined){
if(!(validate115(data.infinite, {instancePath:instancePath+"/infinite"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data["json-schema"] !== undefined){
if(!(validate117(data["json-schema"], {instancePath:instancePath+"/json-schema"}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.length !== undefined){
if(!(validate119(data.length, {instancePath:instancePath+"/length"}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined){
if(!(validate107(data.matches, {instancePath:instancePath+"/matches"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate102(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
if(!(validate102(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data["multiple-of"] !== undefined){
if(!(validate102(data["multiple-of"], {instancePath:instancePath+"/multiple-of"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.nan !== undefined){
if(!(validate111(data.nan, {instancePath:instancePath+"/nan"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data["not-one-of"] !== undefined){
if(!(validate132(data["not-one-of"], {instancePath:instancePath+"/not-one-of"}))){
vErrors = joined(vErrors, validate132.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate140(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data["one-of"] !== undefined){
if(!(validate132(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate132.errors);
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
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
if(!(validate101(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath=""}={}){
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
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate73(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate95(data, {instancePath}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate73(data, {instancePath}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema60 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-23"},"else":{"$ref":"#/$defs/part-24"}};
const schema61 = {"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-24"}}};

function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate115(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate152(data, {instancePath}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate115(data, {instancePath}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
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

const schema62 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}};
const schema63 = {"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}};

function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate119(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate160(data, {instancePath}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

const schema64 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-28"}}},"else":{"$ref":"#/$defs/part-28"}};
const schema65 = {"enum":["same","any"]};

function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "same") || (data === "any"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate169(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate169.errors);
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
if(!(validate169(data, {instancePath}))){
vErrors = joined(vErrors, validate169.errors);
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
validate166.errors = vErrors;
return errors === 0;
}

const schema66 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-23"},"else":{"$ref":"#/$defs/part-24"}};

function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate152(data, {instancePath}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate115(data, {instancePath}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

const schema67 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-31"}}},"else":{"$ref":"#/$defs/part-31"}};
const schema68 = {"type":"object","properties":{"bytes":{"$ref":"#/$defs/part-32"},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"}},"additionalProperties":false};

function validate182(data, {instancePath=""}={}){
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
validate182.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[0-9a-fA-F]{64}$", "u");

function validate181(data, {instancePath=""}={}){
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
if(!(validate182(data.bytes, {instancePath:instancePath+"/bytes"}))){
vErrors = joined(vErrors, validate182.errors);
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
validate181.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate181(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate181.errors);
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
if(!(validate181(data, {instancePath}))){
vErrors = joined(vErrors, validate181.errors);
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
validate178.errors = vErrors;
return errors === 0;
}

const schema70 = {"if":{"$ref":"#/$defs/part-34"},"then":{"type":"array","items":{"$ref":"#/$defs/part-35"}},"else":{"$ref":"#/$defs/part-35"}};
const schema71 = {"type":"array","minItems":1,"items":{"type":["array","object"]}};

function validate188(data, {instancePath=""}={}){
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: schema71.items.type},message:"must be array,object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const schema72 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-36"}}},"else":{"$ref":"#/$defs/part-36"}};
const schema73 = {"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false};
const schema74 = {"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]*[1-9][0-9]*$"},"else":{"type":"number","exclusiveMinimum":0,"maximum":1}};
const pattern4 = new RegExp("^0\\.[0-9]*[1-9][0-9]*$", "u");

function validate196(data, {instancePath=""}={}){
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
validate196.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath=""}={}){
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
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"object","properties":{"columns":{"$ref":"#/$defs/part-37"},"in":{"$ref":"#/$defs/part-38"},"to":{"$ref":"#/$defs/part-37"},"nulls":{"enum":["skip","refuse"]},"format":{"type":"string"}},"required":["columns","in","to"],"additionalProperties":false};
const schema76 = {"type":"array","items":{"type":"string"},"minItems":1};

function validate200(data, {instancePath=""}={}){
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
validate200.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath=""}={}){
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
if(!(validate200(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate200.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined){
if(!(validate133(data.in, {instancePath:instancePath+"/in"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate200(data.to, {instancePath:instancePath+"/to"}))){
vErrors = joined(vErrors, validate200.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
let data3 = data.nulls;
if(!((data3 === "skip") || (data3 === "refuse"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/nulls",keyword:"enum",params:{allowedValues: schema75.properties.nulls.enum},message:"must be equal to one of the allowed values"}]);
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
validate199.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate199(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate199.errors);
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
if(!(validate199(data, {instancePath}))){
vErrors = joined(vErrors, validate199.errors);
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
validate190.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate188(data, {instancePath}))){
vErrors = joined(vErrors, validate188.errors);
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
if(!(validate190(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate190.errors);
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
if(!(validate190(data, {instancePath}))){
vErrors = joined(vErrors, validate190.errors);
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
validate187.errors = vErrors;
return errors === 0;
}

const schema77 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-40"}}},"else":{"$ref":"#/$defs/part-40"}};
const schema78 = {"type":"object","properties":{"column":{"type":"string"},"max-age":{"type":"string"},"allow-future":{"type":"string"}},"required":["column","max-age"],"additionalProperties":false};

function validate212(data, {instancePath=""}={}){
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
validate212.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate212(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate212.errors);
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
if(!(validate212(data, {instancePath}))){
vErrors = joined(vErrors, validate212.errors);
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
validate209.errors = vErrors;
return errors === 0;
}

const schema79 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-42"}}},"else":{"$ref":"#/$defs/part-42"}};
const schema80 = {"type":"object","properties":{"column":{"type":"string"},"classes":{"$ref":"#/$defs/part-43"},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false};
const schema81 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}};
const schema82 = {"type":"number","minimum":0,"maximum":1};

function validate222(data, {instancePath=""}={}){
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
validate222.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath=""}={}){
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
if(!(validate222(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate222.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate222(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate222.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate222(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate222.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate222(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate222.errors);
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
if(!(validate222(data, {instancePath}))){
vErrors = joined(vErrors, validate222.errors);
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
validate221.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath=""}={}){
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
if(!(validate135(data.classes, {instancePath:instancePath+"/classes"}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data["top-share"] !== undefined){
if(!(validate221(data["top-share"], {instancePath:instancePath+"/top-share"}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data["each-share"] !== undefined){
if(!(validate221(data["each-share"], {instancePath:instancePath+"/each-share"}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data["each-count"] !== undefined){
if(!(validate119(data["each-count"], {instancePath:instancePath+"/each-count"}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate219(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate219.errors);
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
if(!(validate219(data, {instancePath}))){
vErrors = joined(vErrors, validate219.errors);
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
validate216.errors = vErrors;
return errors === 0;
}

const schema83 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-46"}}},"else":{"$ref":"#/$defs/part-46"}};
const schema84 = {"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false};
const schema85 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}};
const schema86 = {"type":"number","minimum":0};

function validate240(data, {instancePath=""}={}){
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
validate240.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath=""}={}){
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
if(!(validate240(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate240(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate240(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate240(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate240.errors);
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
if(!(validate240(data, {instancePath}))){
vErrors = joined(vErrors, validate240.errors);
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
validate239.errors = vErrors;
return errors === 0;
}


function validate237(data, {instancePath=""}={}){
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
if(!(validate221(data.share, {instancePath:instancePath+"/share"}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data["per-row"] !== undefined){
if(!(validate239(data["per-row"], {instancePath:instancePath+"/per-row"}))){
vErrors = joined(vErrors, validate239.errors);
errors = vErrors.length;
}
}
if(data["rows-share"] !== undefined){
if(!(validate221(data["rows-share"], {instancePath:instancePath+"/rows-share"}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate234(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate237(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate237.errors);
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
if(!(validate237(data, {instancePath}))){
vErrors = joined(vErrors, validate237.errors);
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
validate234.errors = vErrors;
return errors === 0;
}

const schema87 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-48"}}},"else":{"$ref":"#/$defs/part-48"}};
const schema88 = {"enum":["refuse","warn","allow"]};

function validate254(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "refuse") || (data === "warn")) || (data === "allow"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema88.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}


function validate251(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate254(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate254.errors);
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
if(!(validate254(data, {instancePath}))){
vErrors = joined(vErrors, validate254.errors);
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
validate251.errors = vErrors;
return errors === 0;
}

const schema89 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-21"},"else":{"$ref":"#/$defs/part-11"}};

function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate95(data, {instancePath}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate73(data, {instancePath}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const schema90 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-51"}}},"else":{"$ref":"#/$defs/part-51"}};
const schema91 = {"if":{"type":"object","required":["same-as"]},"then":{"type":"object","properties":{"same-as":{"$ref":"#/$defs/part-38"},"format":{"type":"string"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts"}};

function validate266(data, {instancePath=""}={}){
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
if(!(validate133(data["same-as"], {instancePath:instancePath+"/same-as"}))){
vErrors = joined(vErrors, validate133.errors);
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
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
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
validate266.errors = vErrors;
return errors === 0;
}


function validate263(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate266(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate266.errors);
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
if(!(validate266(data, {instancePath}))){
vErrors = joined(vErrors, validate266.errors);
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
validate263.errors = vErrors;
return errors === 0;
}

const schema92 = {"if":{"$ref":"#/$defs/part-34"},"then":{"type":"array","items":{"$ref":"#/$defs/part-53"}},"else":{"$ref":"#/$defs/part-53"}};
const schema93 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-54"}}},"else":{"$ref":"#/$defs/part-54"}};
const schema94 = {"if":{"type":"object"},"then":{"type":"object","properties":{"columns":{"$ref":"#/$defs/part-11"},"nulls":{"$ref":"#/$defs/part-55"}},"required":["columns"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-11"}};
const schema95 = {"enum":["skip","equal","equal-some"]};

function validate279(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "skip") || (data === "equal")) || (data === "equal-some"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema95.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath=""}={}){
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
if(!(validate73(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate279(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate279.errors);
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
if(!(validate73(data, {instancePath}))){
vErrors = joined(vErrors, validate73.errors);
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
validate277.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate277(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate277.errors);
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
if(!(validate277(data, {instancePath}))){
vErrors = joined(vErrors, validate277.errors);
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
validate274.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate188(data, {instancePath}))){
vErrors = joined(vErrors, validate188.errors);
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
if(!(validate274(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate274.errors);
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
if(!(validate274(data, {instancePath}))){
vErrors = joined(vErrors, validate274.errors);
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
validate272.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","additionalProperties":{"$ref":"#/$defs/column"}};
const schema97 = {"type":"object","properties":{"accept":{"$ref":"#/$defs/part-59"},"null":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-67"},"count":{"$ref":"#/$defs/part-68"},"decimal":{"$ref":"#/$defs/part-69"},"distinct":{"$ref":"#/$defs/part-71"},"distinct-set":{"$ref":"#/$defs/part-72"},"distinct-share":{"$ref":"#/$defs/part-74"},"distribution":{"$ref":"#/$defs/part-76"},"does-not-match":{"$ref":"#/$defs/part-80"},"empty":{"$ref":"#/$defs/part-83"},"format":{"$ref":"#/$defs/part-86"},"highest":{"$ref":"#/$defs/part-88"},"infinite":{"$ref":"#/$defs/part-91"},"json-schema":{"$ref":"#/$defs/part-92"},"length":{"$ref":"#/$defs/part-94"},"lowest":{"$ref":"#/$defs/part-95"},"matches":{"$ref":"#/$defs/part-96"},"max":{"$ref":"#/$defs/part-97"},"mean":{"$ref":"#/$defs/part-98"},"median":{"$ref":"#/$defs/part-100"},"min":{"$ref":"#/$defs/part-101"},"most-common":{"$ref":"#/$defs/part-102"},"multiple-of":{"$ref":"#/$defs/part-104"},"nan":{"$ref":"#/$defs/part-105"},"not-one-of":{"$ref":"#/$defs/part-106"},"null-count":{"$ref":"#/$defs/part-109"},"null-share":{"$ref":"#/$defs/part-110"},"nulls":{"$ref":"#/$defs/part-111"},"one-of":{"$ref":"#/$defs/part-113"},"order":{"$ref":"#/$defs/part-114"},"position":{"$ref":"#/$defs/part-116"},"quantiles":{"$ref":"#/$defs/part-117"},"required":{"$ref":"#/$defs/part-119"},"stddev":{"$ref":"#/$defs/part-120"},"sum":{"$ref":"#/$defs/part-121"},"timezone":{"$ref":"#/$defs/part-122"},"true-share":{"$ref":"#/$defs/part-123"},"type":{"$ref":"#/$defs/part-124"},"unique":{"$ref":"#/$defs/part-127"},"z-score":{"$ref":"#/$defs/part-128"},"zero-share":{"$ref":"#/$defs/part-130"}},"additionalProperties":false};
const schema98 = {"type":"array","minItems":1,"items":{"if":{"type":"object"},"then":{"type":"object","properties":{"thousands":{"$ref":"#/$defs/part-60"},"ignore":{"$ref":"#/$defs/part-60"},"decimal-mark":{"$ref":"#/$defs/part-60"},"true-values":{"$ref":"#/$defs/part-61"},"false-values":{"$ref":"#/$defs/part-61"}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"enum":["leading-zeros","plus-sign","spaces","decimal-comma","exponent-int","bare-point","units","listed-only"]}}};
const schema99 = {"type":"string","minLength":1,"maxLength":1};

function validate290(data, {instancePath=""}={}){
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
validate290.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-62"}};
const schema101 = {"type":["string","number","boolean"]};

function validate295(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema101.type},message:"must be string,number,boolean"}]);
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate294(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate295(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate295.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}


function validate289(data, {instancePath=""}={}){
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
if(!(validate290(data0.thousands, {instancePath:instancePath+"/" + i0+"/thousands"}))){
vErrors = joined(vErrors, validate290.errors);
errors = vErrors.length;
}
}
if(data0.ignore !== undefined){
if(!(validate290(data0.ignore, {instancePath:instancePath+"/" + i0+"/ignore"}))){
vErrors = joined(vErrors, validate290.errors);
errors = vErrors.length;
}
}
if(data0["decimal-mark"] !== undefined){
if(!(validate290(data0["decimal-mark"], {instancePath:instancePath+"/" + i0+"/decimal-mark"}))){
vErrors = joined(vErrors, validate290.errors);
errors = vErrors.length;
}
}
if(data0["true-values"] !== undefined){
if(!(validate294(data0["true-values"], {instancePath:instancePath+"/" + i0+"/true-values"}))){
vErrors = joined(vErrors, validate294.errors);
errors = vErrors.length;
}
}
if(data0["false-values"] !== undefined){
if(!(validate294(data0["false-values"], {instancePath:instancePath+"/" + i0+"/false-values"}))){
vErrors = joined(vErrors, validate294.errors);
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema98.items.else.enum},message:"must be equal to one of the allowed values"}]);
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
validate289.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"array","items":{"type":"string"}};

function validate300(data, {instancePath=""}={}){
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
validate300.errors = vErrors;
return errors === 0;
}

const schema103 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}};
const schema104 = {"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-66"}}};

function validate304(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate102(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}


function validate302(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate304(data, {instancePath}))){
vErrors = joined(vErrors, validate304.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate102(data, {instancePath}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}

const schema105 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}};

function validate310(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate304(data, {instancePath}))){
vErrors = joined(vErrors, validate304.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate102(data, {instancePath}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}

const schema106 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}};

function validate315(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate160(data, {instancePath}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}

const schema107 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-70"}}},"else":{"$ref":"#/$defs/part-70"}};

function validate320(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate105(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate105.errors);
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
if(!(validate105(data, {instancePath}))){
vErrors = joined(vErrors, validate105.errors);
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
validate320.errors = vErrors;
return errors === 0;
}

const schema108 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}};

function validate326(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate160(data, {instancePath}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}

const schema109 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-73"}}},"else":{"$ref":"#/$defs/part-73"}};
const schema110 = {"type":"object","properties":{"within":{"$ref":"#/$defs/part-43"},"contains":{"$ref":"#/$defs/part-43"},"exactly":{"$ref":"#/$defs/part-43"}},"additionalProperties":false};

function validate334(data, {instancePath=""}={}){
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
if(!(validate135(data.within, {instancePath:instancePath+"/within"}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.contains !== undefined){
if(!(validate135(data.contains, {instancePath:instancePath+"/contains"}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.exactly !== undefined){
if(!(validate135(data.exactly, {instancePath:instancePath+"/exactly"}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}


function validate331(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate334(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate334.errors);
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
if(!(validate334(data, {instancePath}))){
vErrors = joined(vErrors, validate334.errors);
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
validate331.errors = vErrors;
return errors === 0;
}

const schema111 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-75"},"else":{"$ref":"#/$defs/shares"}};
const schema112 = {"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}};

function validate343(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate221(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}


function validate341(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate343(data, {instancePath}))){
vErrors = joined(vErrors, validate343.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate221(data, {instancePath}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}

const schema113 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-77"}}},"else":{"$ref":"#/$defs/part-77"}};
const schema114 = {"type":"object","properties":{"reference":{"type":"object","properties":{"values":{"type":"array","items":{"$ref":"#/$defs/part-44"},"minItems":1,"maxItems":1000},"bins":{"type":"array","items":{"$ref":"#/$defs/part-44"},"minItems":2,"maxItems":1000},"weights":{"type":"array","items":{"$ref":"#/$defs/part-78"},"minItems":1,"maxItems":1000},"other":{"$ref":"#/$defs/part-78"},"unseen":{"if":{"type":"string"},"then":{"type":"string","pattern":"^0\\.[0-9]+$"},"else":{"type":"number","minimum":0,"exclusiveMaximum":1}},"tails":{"type":"array","items":{"$ref":"#/$defs/part-78"},"minItems":2,"maxItems":2}},"required":["weights"],"additionalProperties":false},"metric":{"enum":["kl","js","psi"]},"max":{"$ref":"#/$defs/part-78"}},"required":["reference","metric","max"],"additionalProperties":false};
const schema115 = {"if":{"type":"string"},"then":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},"else":{"$ref":"#/$defs/part-79"}};
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$", "u");

function validate356(data, {instancePath=""}={}){
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
validate356.errors = vErrors;
return errors === 0;
}


function validate355(data, {instancePath=""}={}){
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
if(!(validate356(data, {instancePath}))){
vErrors = joined(vErrors, validate356.errors);
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
validate355.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^0\\.[0-9]+$", "u");

function validate352(data, {instancePath=""}={}){
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
if(!(validate136(data1[i0], {instancePath:instancePath+"/reference/values/" + i0}))){
vErrors = joined(vErrors, validate136.errors);
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
if(!(validate136(data3[i1], {instancePath:instancePath+"/reference/bins/" + i1}))){
vErrors = joined(vErrors, validate136.errors);
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
if(!(validate355(data5[i2], {instancePath:instancePath+"/reference/weights/" + i2}))){
vErrors = joined(vErrors, validate355.errors);
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
if(!(validate355(data0.other, {instancePath:instancePath+"/reference/other"}))){
vErrors = joined(vErrors, validate355.errors);
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
if(!(validate355(data9[i3], {instancePath:instancePath+"/reference/tails/" + i3}))){
vErrors = joined(vErrors, validate355.errors);
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/metric",keyword:"enum",params:{allowedValues: schema114.properties.metric.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.max !== undefined){
if(!(validate355(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate355.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}


function validate349(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate352(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate352.errors);
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
if(!(validate352(data, {instancePath}))){
vErrors = joined(vErrors, validate352.errors);
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
validate349.errors = vErrors;
return errors === 0;
}

const schema117 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-81"},"else":{"$ref":"#/$defs/part-82"}};
const schema118 = {"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-82"}}};

function validate367(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate107(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}


function validate365(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate367(data, {instancePath}))){
vErrors = joined(vErrors, validate367.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate107(data, {instancePath}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}

const schema119 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-84"},"else":{"$ref":"#/$defs/part-85"}};
const schema120 = {"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-85"}}};

function validate375(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate111(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}


function validate373(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate375(data, {instancePath}))){
vErrors = joined(vErrors, validate375.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate111(data, {instancePath}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}

const schema121 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-87"}}},"else":{"$ref":"#/$defs/part-87"}};

function validate381(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
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
validate381.errors = vErrors;
return errors === 0;
}

const schema122 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-89"},"else":{"$ref":"#/$defs/part-90"}};
const schema123 = {"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-90"}}};
const schema124 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/part-66"},"max":{"$ref":"#/$defs/part-66"},"above":{"$ref":"#/$defs/part-66"},"below":{"$ref":"#/$defs/part-66"}},"additionalProperties":false},"else":{"$ref":"#/$defs/part-66"}};

function validate391(data, {instancePath=""}={}){
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
if(!(validate102(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate102(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate102(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate102(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate102.errors);
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
if(!(validate102(data, {instancePath}))){
vErrors = joined(vErrors, validate102.errors);
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
validate391.errors = vErrors;
return errors === 0;
}


function validate389(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate391(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate391.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}


function validate387(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate389(data, {instancePath}))){
vErrors = joined(vErrors, validate389.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate391(data, {instancePath}))){
vErrors = joined(vErrors, validate391.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}

const schema125 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-24"}}},"else":{"$ref":"#/$defs/part-24"}};

function validate401(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate115(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate115.errors);
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
if(!(validate115(data, {instancePath}))){
vErrors = joined(vErrors, validate115.errors);
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
validate401.errors = vErrors;
return errors === 0;
}

const schema126 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-93"}}},"else":{"$ref":"#/$defs/part-93"}};

function validate407(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate117(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate117.errors);
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
if(!(validate117(data, {instancePath}))){
vErrors = joined(vErrors, validate117.errors);
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

const schema127 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}};

function validate413(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate119(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate119.errors);
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
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
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
validate413.errors = vErrors;
return errors === 0;
}

const schema128 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-89"},"else":{"$ref":"#/$defs/part-90"}};

function validate419(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate389(data, {instancePath}))){
vErrors = joined(vErrors, validate389.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate391(data, {instancePath}))){
vErrors = joined(vErrors, validate391.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate419.errors = vErrors;
return errors === 0;
}

const schema129 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-81"},"else":{"$ref":"#/$defs/part-82"}};

function validate424(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate367(data, {instancePath}))){
vErrors = joined(vErrors, validate367.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate107(data, {instancePath}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}

const schema130 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}};

function validate429(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate304(data, {instancePath}))){
vErrors = joined(vErrors, validate304.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate102(data, {instancePath}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
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

const schema131 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-99"},"else":{"$ref":"#/$defs/amounts"}};
const schema132 = {"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}};
const schema133 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/amounts-end"},"max":{"$ref":"#/$defs/amounts-end"},"above":{"$ref":"#/$defs/amounts-end"},"below":{"$ref":"#/$defs/amounts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/amounts-end"}};

function validate439(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema46.type},message:"must be number,string"}]);
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}


function validate438(data, {instancePath=""}={}){
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
if(!(validate439(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate439.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate439(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate439.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate439(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate439.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate439(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate439.errors);
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
if(!(validate439(data, {instancePath}))){
vErrors = joined(vErrors, validate439.errors);
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
validate438.errors = vErrors;
return errors === 0;
}


function validate436(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate438(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}


function validate434(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate436(data, {instancePath}))){
vErrors = joined(vErrors, validate436.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate438(data, {instancePath}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
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

const schema135 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-99"},"else":{"$ref":"#/$defs/amounts"}};

function validate449(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate436(data, {instancePath}))){
vErrors = joined(vErrors, validate436.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate438(data, {instancePath}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate449.errors = vErrors;
return errors === 0;
}

const schema136 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}};

function validate454(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate304(data, {instancePath}))){
vErrors = joined(vErrors, validate304.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate102(data, {instancePath}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate454.errors = vErrors;
return errors === 0;
}

const schema137 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-103"}}},"else":{"$ref":"#/$defs/part-103"}};
const schema138 = {"type":"object","properties":{"one-of":{"$ref":"#/$defs/part-43"},"ties":{"enum":["never","any","all"]}},"required":["one-of"],"additionalProperties":false};

function validate462(data, {instancePath=""}={}){
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
if(!(validate135(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.ties !== undefined){
let data1 = data.ties;
if(!(((data1 === "never") || (data1 === "any")) || (data1 === "all"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/ties",keyword:"enum",params:{allowedValues: schema138.properties.ties.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate462.errors = vErrors;
return errors === 0;
}


function validate459(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate462(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate462.errors);
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
if(!(validate462(data, {instancePath}))){
vErrors = joined(vErrors, validate462.errors);
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
validate459.errors = vErrors;
return errors === 0;
}

const schema139 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-65"},"else":{"$ref":"#/$defs/part-66"}};

function validate467(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate304(data, {instancePath}))){
vErrors = joined(vErrors, validate304.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate102(data, {instancePath}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}

const schema140 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-84"},"else":{"$ref":"#/$defs/part-85"}};

function validate472(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate375(data, {instancePath}))){
vErrors = joined(vErrors, validate375.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate111(data, {instancePath}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}

const schema141 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-107"},"else":{"$ref":"#/$defs/part-108"}};
const schema142 = {"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-108"}}};

function validate479(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate132(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate132.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}


function validate477(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate479(data, {instancePath}))){
vErrors = joined(vErrors, validate479.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate132(data, {instancePath}))){
vErrors = joined(vErrors, validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}

const schema143 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}};

function validate485(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate160(data, {instancePath}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}

const schema144 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-75"},"else":{"$ref":"#/$defs/shares"}};

function validate490(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate343(data, {instancePath}))){
vErrors = joined(vErrors, validate343.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate221(data, {instancePath}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate490.errors = vErrors;
return errors === 0;
}

const schema145 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-112"}}},"else":{"$ref":"#/$defs/part-112"}};

function validate495(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate140(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(validate140(data, {instancePath}))){
vErrors = joined(vErrors, validate140.errors);
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
validate495.errors = vErrors;
return errors === 0;
}

const schema146 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-107"},"else":{"$ref":"#/$defs/part-108"}};

function validate501(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate479(data, {instancePath}))){
vErrors = joined(vErrors, validate479.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate132(data, {instancePath}))){
vErrors = joined(vErrors, validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate501.errors = vErrors;
return errors === 0;
}

const schema147 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-115"}}},"else":{"$ref":"#/$defs/part-115"}};
const schema148 = {"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing","consecutive"]};

function validate509(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "increasing") || (data === "strictly-increasing")) || (data === "decreasing")) || (data === "strictly-decreasing")) || (data === "consecutive"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema148.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate509.errors = vErrors;
return errors === 0;
}


function validate506(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate509(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate509.errors);
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
if(!(validate509(data, {instancePath}))){
vErrors = joined(vErrors, validate509.errors);
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
validate506.errors = vErrors;
return errors === 0;
}

const schema149 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-26"},"else":{"$ref":"#/$defs/counts"}};

function validate513(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate160(data, {instancePath}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}

const schema150 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/part-118"}}},"else":{"$ref":"#/$defs/part-118"}};
const schema151 = {"type":"object","properties":{"method":{"enum":["linear","nearest","lower","higher","midpoint"]}},"patternProperties":{"^[0-9.]":{"$ref":"#/$defs/amounts"}},"additionalProperties":false};
const pattern7 = new RegExp("^[0-9.]", "u");

function validate521(data, {instancePath=""}={}){
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema151.properties.method.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
for(const key1 in data){
if(pattern7.test(key1)){
if(!(validate438(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}


function validate518(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate521(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate521.errors);
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
if(!(validate521(data, {instancePath}))){
vErrors = joined(vErrors, validate521.errors);
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
validate518.errors = vErrors;
return errors === 0;
}

const schema152 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}};

function validate526(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
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
validate526.errors = vErrors;
return errors === 0;
}

const schema153 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-99"},"else":{"$ref":"#/$defs/amounts"}};

function validate530(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate436(data, {instancePath}))){
vErrors = joined(vErrors, validate436.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate438(data, {instancePath}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate530.errors = vErrors;
return errors === 0;
}

const schema154 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-99"},"else":{"$ref":"#/$defs/amounts"}};

function validate535(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate436(data, {instancePath}))){
vErrors = joined(vErrors, validate436.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate438(data, {instancePath}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate535.errors = vErrors;
return errors === 0;
}

const schema155 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"string"}}},"else":{"type":"string"}};

function validate540(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
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
validate540.errors = vErrors;
return errors === 0;
}

const schema156 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-75"},"else":{"$ref":"#/$defs/shares"}};

function validate544(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate343(data, {instancePath}))){
vErrors = joined(vErrors, validate343.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate221(data, {instancePath}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate544.errors = vErrors;
return errors === 0;
}

const schema157 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-125"}}},"else":{"$ref":"#/$defs/part-125"}};
const schema158 = {"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"$ref":"#/$defs/part-126"},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"$ref":"#/$defs/part-126"}};
const schema159 = {"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]};

function validate553(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((((((((((((((data === "int8") || (data === "int16")) || (data === "int32")) || (data === "int64")) || (data === "uint8")) || (data === "uint16")) || (data === "uint32")) || (data === "uint64")) || (data === "integer")) || (data === "float32")) || (data === "float64")) || (data === "number")) || (data === "decimal")) || (data === "bool")) || (data === "date")) || (data === "datetime")) || (data === "time")) || (data === "duration")) || (data === "text")) || (data === "category")) || (data === "uuid")) || (data === "json")) || (data === "binary"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate553.errors = vErrors;
return errors === 0;
}


function validate552(data, {instancePath=""}={}){
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
if(!(validate553(data.is, {instancePath:instancePath+"/is"}))){
vErrors = joined(vErrors, validate553.errors);
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
if(!(validate553(data, {instancePath}))){
vErrors = joined(vErrors, validate553.errors);
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
validate552.errors = vErrors;
return errors === 0;
}


function validate549(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate552(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate552.errors);
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
if(!(validate552(data, {instancePath}))){
vErrors = joined(vErrors, validate552.errors);
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
validate549.errors = vErrors;
return errors === 0;
}

const schema160 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}};

function validate559(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
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
validate559.errors = vErrors;
return errors === 0;
}

const schema161 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/part-129"}}},"else":{"$ref":"#/$defs/part-129"}};
const schema162 = {"type":"object","properties":{"below":{"$ref":"#/$defs/part-66"},"sided":{"enum":["both","upper"]}},"required":["below"],"additionalProperties":false};

function validate566(data, {instancePath=""}={}){
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
if(!(validate102(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.sided !== undefined){
let data1 = data.sided;
if(!((data1 === "both") || (data1 === "upper"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/sided",keyword:"enum",params:{allowedValues: schema162.properties.sided.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate566.errors = vErrors;
return errors === 0;
}


function validate563(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate192(data, {instancePath}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(!(validate566(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate566.errors);
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
if(!(validate566(data, {instancePath}))){
vErrors = joined(vErrors, validate566.errors);
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
validate563.errors = vErrors;
return errors === 0;
}

const schema163 = {"if":{"$ref":"#/$defs/part-20"},"then":{"$ref":"#/$defs/part-75"},"else":{"$ref":"#/$defs/shares"}};

function validate571(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(validate93(data, {instancePath}))){
vErrors = joined(vErrors, validate93.errors);
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
if(!(validate343(data, {instancePath}))){
vErrors = joined(vErrors, validate343.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs3 = errors;
if(!(validate221(data, {instancePath}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate571.errors = vErrors;
return errors === 0;
}


function validate288(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema97.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.accept !== undefined){
if(!(validate289(data.accept, {instancePath:instancePath+"/accept"}))){
vErrors = joined(vErrors, validate289.errors);
errors = vErrors.length;
}
}
if(data.null !== undefined){
if(!(validate300(data.null, {instancePath:instancePath+"/null"}))){
vErrors = joined(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate302(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate302.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate310(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate310.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
if(!(validate315(data.count, {instancePath:instancePath+"/count"}))){
vErrors = joined(vErrors, validate315.errors);
errors = vErrors.length;
}
}
if(data.decimal !== undefined){
if(!(validate320(data.decimal, {instancePath:instancePath+"/decimal"}))){
vErrors = joined(vErrors, validate320.errors);
errors = vErrors.length;
}
}
if(data.distinct !== undefined){
if(!(validate326(data.distinct, {instancePath:instancePath+"/distinct"}))){
vErrors = joined(vErrors, validate326.errors);
errors = vErrors.length;
}
}
if(data["distinct-set"] !== undefined){
if(!(validate331(data["distinct-set"], {instancePath:instancePath+"/distinct-set"}))){
vErrors = joined(vErrors, validate331.errors);
errors = vErrors.length;
}
}
if(data["distinct-share"] !== undefined){
if(!(validate341(data["distinct-share"], {instancePath:instancePath+"/distinct-share"}))){
vErrors = joined(vErrors, validate341.errors);
errors = vErrors.length;
}
}
if(data.distribution !== undefined){
if(!(validate349(data.distribution, {instancePath:instancePath+"/distribution"}))){
vErrors = joined(vErrors, validate349.errors);
errors = vErrors.length;
}
}
if(data["does-not-match"] !== undefined){
if(!(validate365(data["does-not-match"], {instancePath:instancePath+"/does-not-match"}))){
vErrors = joined(vErrors, validate365.errors);
errors = vErrors.length;
}
}
if(data.empty !== undefined){
if(!(validate373(data.empty, {instancePath:instancePath+"/empty"}))){
vErrors = joined(vErrors, validate373.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate381(data.format, {instancePath:instancePath+"/format"}))){
vErrors = joined(vErrors, validate381.errors);
errors = vErrors.length;
}
}
if(data.highest !== undefined){
if(!(validate387(data.highest, {instancePath:instancePath+"/highest"}))){
vErrors = joined(vErrors, validate387.errors);
errors = vErrors.length;
}
}
if(data.infinite !== undefined){
if(!(validate401(data.infinite, {instancePath:instancePath+"/infinite"}))){
vErrors = joined(vErrors, validate401.errors);
errors = vErrors.length;
}
}
if(data["json-schema"] !== undefined){
if(!(validate407(data["json-schema"], {instancePath:instancePath+"/json-schema"}))){
vErrors = joined(vErrors, validate407.errors);
errors = vErrors.length;
}
}
if(data.length !== undefined){
if(!(validate413(data.length, {instancePath:instancePath+"/length"}))){
vErrors = joined(vErrors, validate413.errors);
errors = vErrors.length;
}
}
if(data.lowest !== undefined){
if(!(validate419(data.lowest, {instancePath:instancePath+"/lowest"}))){
vErrors = joined(vErrors, validate419.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined){
if(!(validate424(data.matches, {instancePath:instancePath+"/matches"}))){
vErrors = joined(vErrors, validate424.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate429(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate429.errors);
errors = vErrors.length;
}
}
if(data.mean !== undefined){
if(!(validate434(data.mean, {instancePath:instancePath+"/mean"}))){
vErrors = joined(vErrors, validate434.errors);
errors = vErrors.length;
}
}
if(data.median !== undefined){
if(!(validate449(data.median, {instancePath:instancePath+"/median"}))){
vErrors = joined(vErrors, validate449.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
if(!(validate454(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate454.errors);
errors = vErrors.length;
}
}
if(data["most-common"] !== undefined){
if(!(validate459(data["most-common"], {instancePath:instancePath+"/most-common"}))){
vErrors = joined(vErrors, validate459.errors);
errors = vErrors.length;
}
}
if(data["multiple-of"] !== undefined){
if(!(validate467(data["multiple-of"], {instancePath:instancePath+"/multiple-of"}))){
vErrors = joined(vErrors, validate467.errors);
errors = vErrors.length;
}
}
if(data.nan !== undefined){
if(!(validate472(data.nan, {instancePath:instancePath+"/nan"}))){
vErrors = joined(vErrors, validate472.errors);
errors = vErrors.length;
}
}
if(data["not-one-of"] !== undefined){
if(!(validate477(data["not-one-of"], {instancePath:instancePath+"/not-one-of"}))){
vErrors = joined(vErrors, validate477.errors);
errors = vErrors.length;
}
}
if(data["null-count"] !== undefined){
if(!(validate485(data["null-count"], {instancePath:instancePath+"/null-count"}))){
vErrors = joined(vErrors, validate485.errors);
errors = vErrors.length;
}
}
if(data["null-share"] !== undefined){
if(!(validate490(data["null-share"], {instancePath:instancePath+"/null-share"}))){
vErrors = joined(vErrors, validate490.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate495(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate495.errors);
errors = vErrors.length;
}
}
if(data["one-of"] !== undefined){
if(!(validate501(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate501.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
if(!(validate506(data.order, {instancePath:instancePath+"/order"}))){
vErrors = joined(vErrors, validate506.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate513(data.position, {instancePath:instancePath+"/position"}))){
vErrors = joined(vErrors, validate513.errors);
errors = vErrors.length;
}
}
if(data.quantiles !== undefined){
if(!(validate518(data.quantiles, {instancePath:instancePath+"/quantiles"}))){
vErrors = joined(vErrors, validate518.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(!(validate526(data.required, {instancePath:instancePath+"/required"}))){
vErrors = joined(vErrors, validate526.errors);
errors = vErrors.length;
}
}
if(data.stddev !== undefined){
if(!(validate530(data.stddev, {instancePath:instancePath+"/stddev"}))){
vErrors = joined(vErrors, validate530.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
if(!(validate535(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = joined(vErrors, validate535.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate540(data.timezone, {instancePath:instancePath+"/timezone"}))){
vErrors = joined(vErrors, validate540.errors);
errors = vErrors.length;
}
}
if(data["true-share"] !== undefined){
if(!(validate544(data["true-share"], {instancePath:instancePath+"/true-share"}))){
vErrors = joined(vErrors, validate544.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate549(data.type, {instancePath:instancePath+"/type"}))){
vErrors = joined(vErrors, validate549.errors);
errors = vErrors.length;
}
}
if(data.unique !== undefined){
if(!(validate559(data.unique, {instancePath:instancePath+"/unique"}))){
vErrors = joined(vErrors, validate559.errors);
errors = vErrors.length;
}
}
if(data["z-score"] !== undefined){
if(!(validate563(data["z-score"], {instancePath:instancePath+"/z-score"}))){
vErrors = joined(vErrors, validate563.errors);
errors = vErrors.length;
}
}
if(data["zero-share"] !== undefined){
if(!(validate571(data["zero-share"], {instancePath:instancePath+"/zero-share"}))){
vErrors = joined(vErrors, validate571.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}


function validate287(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate288(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate288.errors);
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

const schema164 = {"type":"array","items":{"$ref":"#/$defs/row-rule"}};
const schema165 = {"if":{"type":"object","required":["all-different"]},"then":{"type":"object","properties":{"all-different":{"$ref":"#/$defs/part-11"},"nulls":{"$ref":"#/$defs/part-55"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["all-equal"]},"then":{"type":"object","properties":{"all-equal":{"$ref":"#/$defs/part-11"},"nulls":{"$ref":"#/$defs/part-132"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["at-least-one"]},"then":{"type":"object","properties":{"at-least-one":{"$ref":"#/$defs/part-11"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["compare"]},"then":{"type":"object","properties":{"compare":{"$ref":"#/$defs/part-133"},"nulls":{"$ref":"#/$defs/part-132"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["expect"]},"then":{"type":"object","properties":{"expect":{"$ref":"#/$defs/conditions"},"nulls":{"enum":["skip","fail"]},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["sum"]},"then":{"type":"object","properties":{"sum":{"$ref":"#/$defs/part-11"},"equals":{"$ref":"#/$defs/part-66"},"within":{"$ref":"#/$defs/part-66"},"arithmetic":{"$ref":"#/$defs/part-134"},"nulls":{"$ref":"#/$defs/part-132"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["together"]},"then":{"type":"object","properties":{"together":{"$ref":"#/$defs/part-11"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"if":{"type":"object","required":["tuples"]},"then":{"type":"object","properties":{"tuples":{"$ref":"#/$defs/part-11"},"one-of":{"$ref":"#/$defs/part-135"},"nulls":{"$ref":"#/$defs/part-132"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false},"else":{"type":"object","properties":{"all-different":{"$ref":"#/$defs/part-11"},"nulls":{"$ref":"#/$defs/part-132"},"all-equal":{"$ref":"#/$defs/part-11"},"at-least-one":{"$ref":"#/$defs/part-11"},"compare":{"$ref":"#/$defs/part-133"},"expect":{"$ref":"#/$defs/conditions"},"sum":{"$ref":"#/$defs/part-11"},"equals":{"$ref":"#/$defs/part-66"},"within":{"$ref":"#/$defs/part-66"},"arithmetic":{"$ref":"#/$defs/part-134"},"together":{"$ref":"#/$defs/part-11"},"tuples":{"$ref":"#/$defs/part-11"},"one-of":{"$ref":"#/$defs/part-135"},"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"$ref":"#/$defs/part-6"},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"$ref":"#/$defs/part-131"}},"additionalProperties":false}}}}}}}}};
const schema166 = {"enum":["skip","fail","fail-some"]};

function validate587(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "skip") || (data === "fail")) || (data === "fail-some"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema166.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate587.errors = vErrors;
return errors === 0;
}

const schema167 = {"type":"array","prefixItems":[{"type":"string"},{"enum":["=","!=","<","<=",">",">="]},{"if":{"type":"object"},"then":{"type":"object","properties":{"column":{"type":"string"},"plus":{"$ref":"#/$defs/part-66"}},"required":["column","plus"],"additionalProperties":false},"else":{"type":"string"}}],"minItems":3,"maxItems":3};

function validate598(data, {instancePath=""}={}){
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/1",keyword:"enum",params:{allowedValues: schema167.prefixItems[1].enum},message:"must be equal to one of the allowed values"}]);
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
if(!(validate102(data2.plus, {instancePath:instancePath+"/2/plus"}))){
vErrors = joined(vErrors, validate102.errors);
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
validate598.errors = vErrors;
return errors === 0;
}

const schema168 = {"enum":["exact","double"]};

function validate614(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "exact") || (data === "double"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema168.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate614.errors = vErrors;
return errors === 0;
}

const schema169 = {"type":"array","items":{"type":"array","items":{"$ref":"#/$defs/part-62"}}};

function validate627(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(Array.isArray(data0)){
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
if(!(validate295(data0[i1], {instancePath:instancePath+"/" + i0+"/" + i1}))){
vErrors = joined(vErrors, validate295.errors);
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
validate627.errors = vErrors;
return errors === 0;
}


function validate579(data, {instancePath=""}={}){
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
if(!(validate73(data["all-different"], {instancePath:instancePath+"/all-different"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate279(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
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
if(!(validate73(data["all-equal"], {instancePath:instancePath+"/all-equal"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate587(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate587.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
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
if(!(validate73(data["at-least-one"], {instancePath:instancePath+"/at-least-one"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
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
if(!(validate598(data.compare, {instancePath:instancePath+"/compare"}))){
vErrors = joined(vErrors, validate598.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate587(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate587.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
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
if(!(validate100(data.expect, {instancePath:instancePath+"/expect"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
let data32 = data.nulls;
if(!((data32 === "skip") || (data32 === "fail"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/nulls",keyword:"enum",params:{allowedValues: schema165.else.else.else.else.then.properties.nulls.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.severity !== undefined){
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
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
if(!(func1.call(schema165.else.else.else.else.else.then.properties, key5))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.sum !== undefined){
if(!(validate73(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.equals !== undefined){
if(!(validate102(data.equals, {instancePath:instancePath+"/equals"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate102(data.within, {instancePath:instancePath+"/within"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.arithmetic !== undefined){
if(!(validate614(data.arithmetic, {instancePath:instancePath+"/arithmetic"}))){
vErrors = joined(vErrors, validate614.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate587(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate587.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
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
if(!(validate73(data.together, {instancePath:instancePath+"/together"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
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
if(!(func1.call(schema165.else.else.else.else.else.else.else.then.properties, key7))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.tuples !== undefined){
if(!(validate73(data.tuples, {instancePath:instancePath+"/tuples"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data["one-of"] !== undefined){
if(!(validate627(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate627.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate587(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate587.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
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
if(!(func1.call(schema165.else.else.else.else.else.else.else.else.properties, key8))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data["all-different"] !== undefined){
if(!(validate73(data["all-different"], {instancePath:instancePath+"/all-different"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.nulls !== undefined){
if(!(validate587(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate587.errors);
errors = vErrors.length;
}
}
if(data["all-equal"] !== undefined){
if(!(validate73(data["all-equal"], {instancePath:instancePath+"/all-equal"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data["at-least-one"] !== undefined){
if(!(validate73(data["at-least-one"], {instancePath:instancePath+"/at-least-one"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.compare !== undefined){
if(!(validate598(data.compare, {instancePath:instancePath+"/compare"}))){
vErrors = joined(vErrors, validate598.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
if(!(validate100(data.expect, {instancePath:instancePath+"/expect"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
if(!(validate73(data.sum, {instancePath:instancePath+"/sum"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.equals !== undefined){
if(!(validate102(data.equals, {instancePath:instancePath+"/equals"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate102(data.within, {instancePath:instancePath+"/within"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.arithmetic !== undefined){
if(!(validate614(data.arithmetic, {instancePath:instancePath+"/arithmetic"}))){
vErrors = joined(vErrors, validate614.errors);
errors = vErrors.length;
}
}
if(data.together !== undefined){
if(!(validate73(data.together, {instancePath:instancePath+"/together"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.tuples !== undefined){
if(!(validate73(data.tuples, {instancePath:instancePath+"/tuples"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data["one-of"] !== undefined){
if(!(validate627(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate627.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate97(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data["min-evaluated"] !== undefined){
if(!(validate63(data["min-evaluated"], {instancePath:instancePath+"/min-evaluated"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate100(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate100.errors);
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
if(!(validate196(data.mostly, {instancePath:instancePath+"/mostly"}))){
vErrors = joined(vErrors, validate196.errors);
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
validate579.errors = vErrors;
return errors === 0;
}


function validate578(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate579(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate579.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate578.errors = vErrors;
return errors === 0;
}

const schema170 = {"type":"object","properties":{"rows":{"$ref":"#/$defs/part-6"},"seed":{"type":["string","integer"]}},"required":["rows"],"additionalProperties":false};

function validate654(data, {instancePath=""}={}){
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
if(!(validate63(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/seed",keyword:"type",params:{type: schema170.properties.seed.type},message:"must be string,integer"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate654.errors = vErrors;
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
if(!(validate92(data["any-of-columns"], {instancePath:instancePath+"/any-of-columns"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data["blank-rows"] !== undefined){
if(!(validate150(data["blank-rows"], {instancePath:instancePath+"/blank-rows"}))){
vErrors = joined(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data["column-count"] !== undefined){
if(!(validate158(data["column-count"], {instancePath:instancePath+"/column-count"}))){
vErrors = joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data["column-order"] !== undefined){
if(!(validate166(data["column-order"], {instancePath:instancePath+"/column-order"}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data["duplicate-rows"] !== undefined){
if(!(validate173(data["duplicate-rows"], {instancePath:instancePath+"/duplicate-rows"}))){
vErrors = joined(vErrors, validate173.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate178(data.file, {instancePath:instancePath+"/file"}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
if(data["foreign-keys"] !== undefined){
if(!(validate187(data["foreign-keys"], {instancePath:instancePath+"/foreign-keys"}))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data.freshness !== undefined){
if(!(validate209(data.freshness, {instancePath:instancePath+"/freshness"}))){
vErrors = joined(vErrors, validate209.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate216(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
if(data.missing !== undefined){
if(!(validate234(data.missing, {instancePath:instancePath+"/missing"}))){
vErrors = joined(vErrors, validate234.errors);
errors = vErrors.length;
}
}
if(data["other-columns"] !== undefined){
if(!(validate251(data["other-columns"], {instancePath:instancePath+"/other-columns"}))){
vErrors = joined(vErrors, validate251.errors);
errors = vErrors.length;
}
}
if(data["primary-key"] !== undefined){
if(!(validate258(data["primary-key"], {instancePath:instancePath+"/primary-key"}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate263(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate263.errors);
errors = vErrors.length;
}
}
if(data.unique !== undefined){
if(!(validate272(data.unique, {instancePath:instancePath+"/unique"}))){
vErrors = joined(vErrors, validate272.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate287(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate287.errors);
errors = vErrors.length;
}
}
if(data["row-rules"] !== undefined){
if(!(validate578(data["row-rules"], {instancePath:instancePath+"/row-rules"}))){
vErrors = joined(vErrors, validate578.errors);
errors = vErrors.length;
}
}
if(data.sample !== undefined){
if(!(validate654(data.sample, {instancePath:instancePath+"/sample"}))){
vErrors = joined(vErrors, validate654.errors);
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
