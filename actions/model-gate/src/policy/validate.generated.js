// Generated from json-schema.ts by `npm run generate`.
import * as func3Module from 'ajv/dist/runtime/ucs2length.js'
import * as func0Module from 'ajv/dist/runtime/equal.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ml-actions.dev/schemas/policy-1.json","type":"object","additionalProperties":false,"required":["policy","checks"],"$defs":{"metric":{"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-0"},"better":{"$ref":"#/$defs/part-1"},"average":{"$ref":"#/$defs/part-2"},"class":{"$ref":"#/$defs/part-3"},"zero-division":{"$ref":"#/$defs/part-4"},"beta":{"$ref":"#/$defs/part-5"},"weighting":{"$ref":"#/$defs/part-6"},"quantile":{"$ref":"#/$defs/part-7"},"bins":{"$ref":"#/$defs/part-8"},"binning":{"$ref":"#/$defs/part-9"},"k":{"$ref":"#/$defs/part-10"},"empty-queries":{"$ref":"#/$defs/part-11"},"tolerance":{"$ref":"#/$defs/part-12"},"costs":{"$ref":"#/$defs/part-13"},"better-by":{"$ref":"#/$defs/part-14"},"min":{"$ref":"#/$defs/part-17"},"max":{"$ref":"#/$defs/part-18"},"above":{"$ref":"#/$defs/part-19"},"below":{"$ref":"#/$defs/part-20"},"not-worse-by":{"$ref":"#/$defs/part-21"},"gap":{"$ref":"#/$defs/part-22"},"by":{"$ref":"#/$defs/part-23"},"slices":{"$ref":"#/$defs/part-25"},"too-small":{"$ref":"#/$defs/part-26"},"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true}},"batch-size":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-27"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"tolerance":{"$ref":"#/$defs/part-31"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"benchmark":{"type":"object","additionalProperties":false,"required":["benchmark"],"properties":{"benchmark":{"$ref":"#/$defs/part-34"},"baseline-benchmark":{"$ref":"#/$defs/part-35"},"test":{"$ref":"#/$defs/part-36"},"quantile":{"$ref":"#/$defs/part-37"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"type":"object","properties":{"min":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]},"max":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]},"above":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]},"below":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]},"not-worse-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-38"}]},"better-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-38"}]},"by":{"$ref":"#/$defs/part-33"}}}]},"coverage":{"type":"object","additionalProperties":false,"required":["coverage"],"properties":{"coverage":{"$ref":"#/$defs/part-39"},"baseline-coverage":{"$ref":"#/$defs/part-40"},"of":{"$ref":"#/$defs/part-41"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-42"}]},"determinism":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-44"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"tolerance":{"$ref":"#/$defs/part-45"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"edges":{"type":"object","additionalProperties":false,"required":["behaviour","predictions"],"properties":{"behaviour":{"$ref":"#/$defs/part-46"},"predictions":{"$ref":"#/$defs/part-47"},"column":{"$ref":"#/$defs/part-48"},"range":{"$ref":"#/$defs/part-49"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"exact":{"type":"object","additionalProperties":false,"required":["behaviour","cases"],"properties":{"behaviour":{"$ref":"#/$defs/part-50"},"cases":{"$ref":"#/$defs/part-51"},"expected":{"$ref":"#/$defs/part-52"},"predicted":{"$ref":"#/$defs/part-53"},"tolerance":{"$ref":"#/$defs/part-45"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"extremes":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-54"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"range":{"$ref":"#/$defs/part-49"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"invariant":{"type":"object","additionalProperties":false,"required":["behaviour","pairs"],"properties":{"behaviour":{"$ref":"#/$defs/part-55"},"pairs":{"$ref":"#/$defs/part-56"},"before":{"$ref":"#/$defs/part-57"},"after":{"$ref":"#/$defs/part-58"},"tolerance":{"$ref":"#/$defs/part-45"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-42"}]},"latency":{"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-59"},"baseline-samples":{"$ref":"#/$defs/part-60"},"column":{"$ref":"#/$defs/part-61"},"quantile":{"$ref":"#/$defs/part-62"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-63"}]},"missing":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-65"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"range":{"$ref":"#/$defs/part-49"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"monotone":{"type":"object","additionalProperties":false,"required":["behaviour","pairs","direction"],"properties":{"behaviour":{"$ref":"#/$defs/part-66"},"pairs":{"$ref":"#/$defs/part-67"},"direction":{"$ref":"#/$defs/part-68"},"before":{"$ref":"#/$defs/part-57"},"after":{"$ref":"#/$defs/part-58"},"tolerance":{"$ref":"#/$defs/part-69"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-42"}]},"noise":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-70"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"vary":{"$ref":"#/$defs/part-71"},"tolerance":{"$ref":"#/$defs/part-72"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"order":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-73"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"tolerance":{"$ref":"#/$defs/part-31"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"perturbation":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-74"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"sigma":{"$ref":"#/$defs/part-75"},"vary":{"$ref":"#/$defs/part-71"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"same-predictions":{"type":"object","additionalProperties":false,"required":["same-as"],"properties":{"same-as":{"$ref":"#/$defs/part-76"},"equal-within":{"$ref":"#/$defs/part-77"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"size":{"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"$ref":"#/$defs/part-78"},"baseline-size":{"$ref":"#/$defs/part-80"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"type":"object","properties":{"min":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-81"}]},"max":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-81"}]},"above":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-81"}]},"below":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-81"}]},"not-worse-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-81"}]},"better-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-81"}]},"by":{"$ref":"#/$defs/part-33"}}}]},"tests":{"type":"object","additionalProperties":false,"required":["tests"],"properties":{"tests":{"$ref":"#/$defs/part-82"},"baseline-tests":{"$ref":"#/$defs/part-80"},"max-skipped":{"$ref":"#/$defs/part-83"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]},"timing":{"type":"object","additionalProperties":false,"required":["timed"],"properties":{"timed":{"$ref":"#/$defs/part-84"},"columns":{"$ref":"#/$defs/part-29"},"requests":{"$ref":"#/$defs/part-85"},"batch":{"$ref":"#/$defs/part-86"},"quantile":{"$ref":"#/$defs/part-62"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-63"}]},"part-0":{"type":"string","minLength":1},"part-1":{"enum":["higher","lower"]},"part-2":{"enum":["macro","micro","weighted","samples"]},"part-3":{"type":["string","number","boolean"]},"part-4":{"enum":[0,1,"skip"]},"part-5":{"type":"number","exclusiveMinimum":0},"part-6":{"enum":["none","linear","quadratic"]},"part-7":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-8":{"type":"integer","minimum":1,"maximum":100},"part-9":{"enum":["equal-width","equal-mass"]},"part-10":{"type":"integer","minimum":1,"maximum":10000},"part-11":{"enum":["skip","zero"]},"part-12":{"type":"number","minimum":0},"part-13":{"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"number"}}},"part-14":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"}]},"part-15":{"type":"number","minimum":0},"part-16":{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0}}},"part-17":{"type":"number"},"part-18":{"type":"number"},"part-19":{"type":"number"},"part-20":{"type":"number"},"part-21":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"}]},"part-22":{"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}},"part-23":{"oneOf":[{"$ref":"#/$defs/part-24"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"oneOf":[{"$ref":"#/$defs/part-24"},{"type":"array","minItems":2,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/part-24"}}]}}]},"part-24":{"type":"string","minLength":1},"part-25":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":["string","number","boolean"]}},"part-26":{"enum":["report","inconclusive"]},"part-27":{"const":"batch-size"},"part-28":{"type":"string","minLength":1},"part-29":{"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"$ref":"#/$defs/part-24"}},"part-30":{"type":"integer","minimum":1,"maximum":100000},"part-31":{"type":"number","minimum":0},"part-32":{"type":"object","properties":{"min":{"$ref":"#/$defs/part-17"},"max":{"$ref":"#/$defs/part-18"},"above":{"$ref":"#/$defs/part-19"},"below":{"$ref":"#/$defs/part-20"},"not-worse-by":{"$ref":"#/$defs/part-21"},"better-by":{"$ref":"#/$defs/part-14"},"by":{"$ref":"#/$defs/part-33"}}},"part-33":{"const":"point"},"part-34":{"type":"string","minLength":1},"part-35":{"type":"string","minLength":1},"part-36":{"type":"string","minLength":1},"part-37":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-38":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"},"part-39":{"type":"string","minLength":1},"part-40":{"type":"string","minLength":1},"part-41":{"enum":["lines","branches"]},"part-42":{"type":"object","properties":{"min":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-43"}]},"max":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-43"}]},"above":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-43"}]},"below":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-43"}]},"not-worse-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-43"}]},"better-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-43"}]},"by":{"$ref":"#/$defs/part-33"}}},"part-43":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(%)$"},"part-44":{"const":"determinism"},"part-45":{"type":"number","minimum":0},"part-46":{"const":"edges"},"part-47":{"type":"string","minLength":1},"part-48":{"type":"string","minLength":1},"part-49":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"part-50":{"const":"exact"},"part-51":{"type":"string","minLength":1},"part-52":{"type":"string","minLength":1},"part-53":{"type":"string","minLength":1},"part-54":{"const":"extremes"},"part-55":{"const":"invariant"},"part-56":{"type":"string","minLength":1},"part-57":{"type":"string","minLength":1},"part-58":{"type":"string","minLength":1},"part-59":{"type":"string","minLength":1},"part-60":{"type":"string","minLength":1},"part-61":{"type":"string","minLength":1},"part-62":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-63":{"type":"object","properties":{"min":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-64"}]},"max":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-64"}]},"above":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-64"}]},"below":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-64"}]},"not-worse-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-64"}]},"better-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-64"}]},"by":{"$ref":"#/$defs/part-33"}}},"part-64":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},"part-65":{"const":"missing"},"part-66":{"const":"monotone"},"part-67":{"type":"string","minLength":1},"part-68":{"enum":["up","down"]},"part-69":{"type":"number","minimum":0},"part-70":{"const":"noise"},"part-71":{"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"$ref":"#/$defs/part-24"}},"part-72":{"type":"number","minimum":0},"part-73":{"const":"order"},"part-74":{"const":"perturbation"},"part-75":{"type":"number","exclusiveMinimum":0,"maximum":10},"part-76":{"oneOf":[{"$ref":"#/$defs/part-24"},{"type":"object","additionalProperties":false,"required":["inputs"],"properties":{"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"}}}]},"part-77":{"type":"number","minimum":0},"part-78":{"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-79"}]},"part-79":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-24"}},"part-80":{"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-79"}]},"part-81":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"},"part-82":{"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-79"}]},"part-83":{"type":"integer","minimum":0},"part-84":{"type":"string","minLength":1},"part-85":{"type":"integer","minimum":20,"maximum":100000},"part-86":{"type":"integer","minimum":1,"maximum":10000},"part-87":{"const":1},"part-88":{"enum":["binary","multiclass","multilabel","regression","ranking"]},"part-89":{"type":["string","number","boolean"]},"part-90":{"type":"number"},"part-91":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-92"},"metrics":{"$ref":"#/$defs/part-93"},"inputs":{"$ref":"#/$defs/part-94"},"columns":{"$ref":"#/$defs/part-29"},"predictor":{"$ref":"#/$defs/part-95"},"id":{"$ref":"#/$defs/part-109"},"label":{"$ref":"#/$defs/part-110"},"prediction":{"$ref":"#/$defs/part-111"},"score":{"$ref":"#/$defs/part-112"},"labels":{"$ref":"#/$defs/part-113"},"predicted":{"$ref":"#/$defs/part-115"},"scores":{"$ref":"#/$defs/part-116"},"group":{"$ref":"#/$defs/part-117"}}},"part-92":{"type":"string","minLength":1},"part-93":{"type":"string","minLength":1},"part-94":{"type":"string","minLength":1},"part-95":{"type":"object","additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/part-96"},"stays":{"$ref":"#/$defs/part-97"},"env":{"$ref":"#/$defs/part-98"},"timeout":{"$ref":"#/$defs/part-99"},"http":{"$ref":"#/$defs/part-100"},"form":{"$ref":"#/$defs/part-101"},"batch":{"$ref":"#/$defs/part-102"},"concurrency":{"$ref":"#/$defs/part-103"},"tensor":{"$ref":"#/$defs/part-104"},"datatype":{"$ref":"#/$defs/part-105"},"output":{"$ref":"#/$defs/part-106"},"token-header":{"$ref":"#/$defs/part-107"},"onnx":{"$ref":"#/$defs/part-108"}}},"part-96":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string"}},"part-97":{"type":"boolean"},"part-98":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"part-99":{"oneOf":[{"type":"number","exclusiveMinimum":0,"maximum":3600},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m)$"}]},"part-100":{"type":"string","pattern":"^https?://"},"part-101":{"enum":["v2","mlflow","json-lines"]},"part-102":{"type":"integer","minimum":1,"maximum":10000},"part-103":{"type":"integer","minimum":1,"maximum":32},"part-104":{"type":"string","minLength":1},"part-105":{"enum":["FP32","FP64"]},"part-106":{"type":"string","minLength":1},"part-107":{"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},"part-108":{"type":"string","minLength":1},"part-109":{"type":"string","minLength":1},"part-110":{"type":"string","minLength":1},"part-111":{"type":"string","minLength":1},"part-112":{"type":"string","minLength":1},"part-113":{"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-114"}]},"part-114":{"type":"object","minProperties":1,"maxProperties":1000,"additionalProperties":{"$ref":"#/$defs/part-24"}},"part-115":{"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-114"}]},"part-116":{"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-114"}]},"part-117":{"type":"string","minLength":1},"part-118":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-92"},"metrics":{"$ref":"#/$defs/part-93"},"inputs":{"$ref":"#/$defs/part-94"},"columns":{"$ref":"#/$defs/part-29"},"predictor":{"$ref":"#/$defs/part-95"},"id":{"$ref":"#/$defs/part-109"},"label":{"$ref":"#/$defs/part-110"},"prediction":{"$ref":"#/$defs/part-111"},"score":{"$ref":"#/$defs/part-112"},"labels":{"$ref":"#/$defs/part-113"},"predicted":{"$ref":"#/$defs/part-115"},"scores":{"$ref":"#/$defs/part-116"},"group":{"$ref":"#/$defs/part-117"},"first-run":{"$ref":"#/$defs/part-119"}}},"part-119":{"enum":["inconclusive","absolute-only"]},"part-120":{"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-121"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-122"},"require":{"$ref":"#/$defs/part-123"}}},"part-121":{"type":"number","exclusiveMinimum":0,"maximum":0.4},"part-122":{"type":"integer","minimum":2},"part-123":{"enum":["proven-ok","no-proven-harm"]},"part-124":{"type":"object","additionalProperties":false,"required":["looks"],"properties":{"looks":{"type":"integer","minimum":1,"maximum":10000},"adaptivity":{"enum":["none","full"]},"reveal":{"enum":["all","verdict"]}}},"part-125":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["check","until","reason"],"properties":{"check":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"type":"string","minLength":1,"maxLength":100}}}},"part-126":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/part-24"}},"part-127":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","properties":{"min-rows":{"$ref":"#/$defs/part-122"},"alpha":{"$ref":"#/$defs/part-121"},"require":{"$ref":"#/$defs/part-123"},"severity":{"enum":["error","warn"]},"why":{"type":"string","maxLength":500}},"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"batch-size"}}},"then":{"$ref":"#/$defs/batch-size"},"else":{"if":{"type":"object","required":["benchmark"]},"then":{"$ref":"#/$defs/benchmark"},"else":{"if":{"type":"object","required":["coverage"]},"then":{"$ref":"#/$defs/coverage"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"determinism"}}},"then":{"$ref":"#/$defs/determinism"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"edges"}}},"then":{"$ref":"#/$defs/edges"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"exact"}}},"then":{"$ref":"#/$defs/exact"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"extremes"}}},"then":{"$ref":"#/$defs/extremes"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"invariant"}}},"then":{"$ref":"#/$defs/invariant"},"else":{"if":{"type":"object","required":["samples"]},"then":{"$ref":"#/$defs/latency"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"missing"}}},"then":{"$ref":"#/$defs/missing"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"monotone"}}},"then":{"$ref":"#/$defs/monotone"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"noise"}}},"then":{"$ref":"#/$defs/noise"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"order"}}},"then":{"$ref":"#/$defs/order"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"perturbation"}}},"then":{"$ref":"#/$defs/perturbation"},"else":{"if":{"type":"object","required":["same-as"]},"then":{"$ref":"#/$defs/same-predictions"},"else":{"if":{"type":"object","required":["size"]},"then":{"$ref":"#/$defs/size"},"else":{"if":{"type":"object","required":["tests"]},"then":{"$ref":"#/$defs/tests"},"else":{"if":{"type":"object","required":["timed"]},"then":{"$ref":"#/$defs/timing"},"else":{"if":{"type":"object","required":["behaviour"]},"then":{"type":"object","properties":{"behaviour":{"enum":["batch-size","determinism","edges","exact","extremes","invariant","missing","monotone","noise","order","perturbation"]}}},"else":{"$ref":"#/$defs/metric"}}}}}}}}}}}}}}}}}}}}}},"properties":{"policy":{"$ref":"#/$defs/part-87"},"task":{"$ref":"#/$defs/part-88"},"positive":{"$ref":"#/$defs/part-89"},"threshold":{"$ref":"#/$defs/part-90"},"candidate":{"$ref":"#/$defs/part-91"},"baseline":{"$ref":"#/$defs/part-118"},"defaults":{"$ref":"#/$defs/part-120"},"holdout":{"$ref":"#/$defs/part-124"},"waivers":{"$ref":"#/$defs/part-125"},"evaluator":{"$ref":"#/$defs/part-126"},"checks":{"$ref":"#/$defs/part-127"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"const":1};

function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(1 !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}]);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema21 = {"enum":["binary","multiclass","multilabel","regression","ranking"]};

function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "binary") || (data === "multiclass")) || (data === "multilabel")) || (data === "regression")) || (data === "ranking"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":["string","number","boolean"]};

function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema22.type},message:"must be string,number,boolean"}]);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"number"};

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-92"},"metrics":{"$ref":"#/$defs/part-93"},"inputs":{"$ref":"#/$defs/part-94"},"columns":{"$ref":"#/$defs/part-29"},"predictor":{"$ref":"#/$defs/part-95"},"id":{"$ref":"#/$defs/part-109"},"label":{"$ref":"#/$defs/part-110"},"prediction":{"$ref":"#/$defs/part-111"},"score":{"$ref":"#/$defs/part-112"},"labels":{"$ref":"#/$defs/part-113"},"predicted":{"$ref":"#/$defs/part-115"},"scores":{"$ref":"#/$defs/part-116"},"group":{"$ref":"#/$defs/part-117"}}};
const schema25 = {"type":"string","minLength":1};
const func3 = (func3Module.default ?? func3Module).default;

function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"string","minLength":1};

function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","minLength":1};

function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"$ref":"#/$defs/part-24"}};
const schema29 = {"type":"string","minLength":1};

function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const func0 = (func0Module.default ?? func0Module).default;

function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}]);
errors++;
}
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = joined(vErrors, [{instancePath,keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}]);
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/part-96"},"stays":{"$ref":"#/$defs/part-97"},"env":{"$ref":"#/$defs/part-98"},"timeout":{"$ref":"#/$defs/part-99"},"http":{"$ref":"#/$defs/part-100"},"form":{"$ref":"#/$defs/part-101"},"batch":{"$ref":"#/$defs/part-102"},"concurrency":{"$ref":"#/$defs/part-103"},"tensor":{"$ref":"#/$defs/part-104"},"datatype":{"$ref":"#/$defs/part-105"},"output":{"$ref":"#/$defs/part-106"},"token-header":{"$ref":"#/$defs/part-107"},"onnx":{"$ref":"#/$defs/part-108"}}};
const schema31 = {"type":"array","minItems":1,"maxItems":100,"items":{"type":"string"}};

function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}]);
errors++;
}
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
validate73.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"boolean"};

function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}};
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}]);
errors++;
}
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = joined(vErrors, [{instancePath,keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}]);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema34 = {"oneOf":[{"type":"number","exclusiveMinimum":0,"maximum":3600},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m)$"}]};
const pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m)$", "u");

function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data > 3600 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"}]);
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
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate79.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"string","pattern":"^https?://"};
const pattern5 = new RegExp("^https?://", "u");

function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema36 = {"enum":["v2","mlflow","json-lines"]};

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "v2") || (data === "mlflow")) || (data === "json-lines"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"integer","minimum":1,"maximum":10000};

function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate85.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"integer","minimum":1,"maximum":32};

function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 32 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate87.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"string","minLength":1};

function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema40 = {"enum":["FP32","FP64"]};

function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "FP32") || (data === "FP64"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"string","minLength":1};

function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"};
const pattern6 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");

function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"string","minLength":1};

function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.command !== undefined){
if(!(validate73(data.command, {instancePath:instancePath+"/command"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.stays !== undefined){
if(!(validate75(data.stays, {instancePath:instancePath+"/stays"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate77(data.env, {instancePath:instancePath+"/env"}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate79(data.timeout, {instancePath:instancePath+"/timeout"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate81(data.http, {instancePath:instancePath+"/http"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate83(data.form, {instancePath:instancePath+"/form"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
if(!(validate85(data.batch, {instancePath:instancePath+"/batch"}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.concurrency !== undefined){
if(!(validate87(data.concurrency, {instancePath:instancePath+"/concurrency"}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.tensor !== undefined){
if(!(validate89(data.tensor, {instancePath:instancePath+"/tensor"}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.datatype !== undefined){
if(!(validate91(data.datatype, {instancePath:instancePath+"/datatype"}))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined){
if(!(validate93(data.output, {instancePath:instancePath+"/output"}))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data["token-header"] !== undefined){
if(!(validate95(data["token-header"], {instancePath:instancePath+"/token-header"}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.onnx !== undefined){
if(!(validate97(data.onnx, {instancePath:instancePath+"/onnx"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"string","minLength":1};

function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"string","minLength":1};

function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"string","minLength":1};

function validate104(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"string","minLength":1};

function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const schema48 = {"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-114"}]};
const schema49 = {"type":"object","minProperties":1,"maxProperties":1000,"additionalProperties":{"$ref":"#/$defs/part-24"}};

function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"}]);
errors++;
}
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
if(!(validate69(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate69(data, {instancePath}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate110(data, {instancePath}))){
vErrors = joined(vErrors, validate110.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}

const schema50 = {"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-114"}]};

function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate69(data, {instancePath}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate110(data, {instancePath}))){
vErrors = joined(vErrors, validate110.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate114.errors = vErrors;
return errors === 0;
}

const schema51 = {"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-114"}]};

function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate69(data, {instancePath}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate110(data, {instancePath}))){
vErrors = joined(vErrors, validate110.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate118.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"string","minLength":1};

function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema24.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.predictions !== undefined){
if(!(validate62(data.predictions, {instancePath:instancePath+"/predictions"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate64(data.metrics, {instancePath:instancePath+"/metrics"}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate66(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.predictor !== undefined){
if(!(validate72(data.predictor, {instancePath:instancePath+"/predictor"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate100(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate102(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate104(data.prediction, {instancePath:instancePath+"/prediction"}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate106(data.score, {instancePath:instancePath+"/score"}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate108(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.predicted !== undefined){
if(!(validate114(data.predicted, {instancePath:instancePath+"/predicted"}))){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined){
if(!(validate118(data.scores, {instancePath:instancePath+"/scores"}))){
vErrors = joined(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate122(data.group, {instancePath:instancePath+"/group"}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-92"},"metrics":{"$ref":"#/$defs/part-93"},"inputs":{"$ref":"#/$defs/part-94"},"columns":{"$ref":"#/$defs/part-29"},"predictor":{"$ref":"#/$defs/part-95"},"id":{"$ref":"#/$defs/part-109"},"label":{"$ref":"#/$defs/part-110"},"prediction":{"$ref":"#/$defs/part-111"},"score":{"$ref":"#/$defs/part-112"},"labels":{"$ref":"#/$defs/part-113"},"predicted":{"$ref":"#/$defs/part-115"},"scores":{"$ref":"#/$defs/part-116"},"group":{"$ref":"#/$defs/part-117"},"first-run":{"$ref":"#/$defs/part-119"}}};
const schema54 = {"enum":["inconclusive","absolute-only"]};

function validate139(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "inconclusive") || (data === "absolute-only"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.predictions !== undefined){
if(!(validate62(data.predictions, {instancePath:instancePath+"/predictions"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate64(data.metrics, {instancePath:instancePath+"/metrics"}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate66(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.predictor !== undefined){
if(!(validate72(data.predictor, {instancePath:instancePath+"/predictor"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate100(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate102(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate104(data.prediction, {instancePath:instancePath+"/prediction"}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate106(data.score, {instancePath:instancePath+"/score"}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate108(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.predicted !== undefined){
if(!(validate114(data.predicted, {instancePath:instancePath+"/predicted"}))){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined){
if(!(validate118(data.scores, {instancePath:instancePath+"/scores"}))){
vErrors = joined(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate122(data.group, {instancePath:instancePath+"/group"}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
}
if(data["first-run"] !== undefined){
if(!(validate139(data["first-run"], {instancePath:instancePath+"/first-run"}))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-121"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-122"},"require":{"$ref":"#/$defs/part-123"}}};
const schema56 = {"type":"number","exclusiveMinimum":0,"maximum":0.4};

function validate143(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 0.4 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 0.4},message:"must be <= 0.4"}]);
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
validate143.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"integer","minimum":2};

function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 2 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}]);
errors++;
}
}
validate145.errors = vErrors;
return errors === 0;
}

const schema58 = {"enum":["proven-ok","no-proven-harm"]};

function validate147(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "proven-ok") || (data === "no-proven-harm"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "alpha") || (key0 === "family")) || (key0 === "min-rows")) || (key0 === "require"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.alpha !== undefined){
if(!(validate143(data.alpha, {instancePath:instancePath+"/alpha"}))){
vErrors = joined(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
if(!(data.family === "holm")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/family",keyword:"enum",params:{allowedValues: schema55.properties.family.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data["min-rows"] !== undefined){
if(!(validate145(data["min-rows"], {instancePath:instancePath+"/min-rows"}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
if(!(validate147(data.require, {instancePath:instancePath+"/require"}))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"required":["looks"],"properties":{"looks":{"type":"integer","minimum":1,"maximum":10000},"adaptivity":{"enum":["none","full"]},"reveal":{"enum":["all","verdict"]}}};

function validate150(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.looks === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "looks"},message:"must have required property '"+"looks"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "looks") || (key0 === "adaptivity")) || (key0 === "reveal"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.looks !== undefined){
let data0 = data.looks;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/looks",keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/looks",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}]);
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/looks",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
}
if(data.adaptivity !== undefined){
let data1 = data.adaptivity;
if(!((data1 === "none") || (data1 === "full"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/adaptivity",keyword:"enum",params:{allowedValues: schema59.properties.adaptivity.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.reveal !== undefined){
let data2 = data.reveal;
if(!((data2 === "all") || (data2 === "verdict"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reveal",keyword:"enum",params:{allowedValues: schema59.properties.reveal.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["check","until","reason"],"properties":{"check":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"type":"string","minLength":1,"maxLength":100}}}};
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.check === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'"}]);
errors++;
}
if(data0.until === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"}]);
errors++;
}
if(data0.reason === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!((((key0 === "check") || (key0 === "until")) || (key0 === "reason")) || (key0 === "by"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.check !== undefined){
let data1 = data0.check;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/check",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/check",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data0.until !== undefined){
let data2 = data0.until;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/until",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/until",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data0.reason !== undefined){
let data3 = data0.reason;
if(typeof data3 === "string"){
if(func3(data3) > 500){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}]);
errors++;
}
if(func3(data3) < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data0.by !== undefined){
let data4 = data0.by;
if(typeof data4 === "string"){
if(func3(data4) > 100){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/by",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}]);
errors++;
}
if(func3(data4) < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/by",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/by",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"array","maxItems":100,"items":{"$ref":"#/$defs/part-24"}};

function validate154(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","properties":{"min-rows":{"$ref":"#/$defs/part-122"},"alpha":{"$ref":"#/$defs/part-121"},"require":{"$ref":"#/$defs/part-123"},"severity":{"enum":["error","warn"]},"why":{"type":"string","maxLength":500}},"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"batch-size"}}},"then":{"$ref":"#/$defs/batch-size"},"else":{"if":{"type":"object","required":["benchmark"]},"then":{"$ref":"#/$defs/benchmark"},"else":{"if":{"type":"object","required":["coverage"]},"then":{"$ref":"#/$defs/coverage"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"determinism"}}},"then":{"$ref":"#/$defs/determinism"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"edges"}}},"then":{"$ref":"#/$defs/edges"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"exact"}}},"then":{"$ref":"#/$defs/exact"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"extremes"}}},"then":{"$ref":"#/$defs/extremes"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"invariant"}}},"then":{"$ref":"#/$defs/invariant"},"else":{"if":{"type":"object","required":["samples"]},"then":{"$ref":"#/$defs/latency"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"missing"}}},"then":{"$ref":"#/$defs/missing"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"monotone"}}},"then":{"$ref":"#/$defs/monotone"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"noise"}}},"then":{"$ref":"#/$defs/noise"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"order"}}},"then":{"$ref":"#/$defs/order"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"perturbation"}}},"then":{"$ref":"#/$defs/perturbation"},"else":{"if":{"type":"object","required":["same-as"]},"then":{"$ref":"#/$defs/same-predictions"},"else":{"if":{"type":"object","required":["size"]},"then":{"$ref":"#/$defs/size"},"else":{"if":{"type":"object","required":["tests"]},"then":{"$ref":"#/$defs/tests"},"else":{"if":{"type":"object","required":["timed"]},"then":{"$ref":"#/$defs/timing"},"else":{"if":{"type":"object","required":["behaviour"]},"then":{"type":"object","properties":{"behaviour":{"enum":["batch-size","determinism","edges","exact","extremes","invariant","missing","monotone","noise","order","perturbation"]}}},"else":{"$ref":"#/$defs/metric"}}}}}}}}}}}}}}}}}}}}};
const pattern8 = new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$", "u");
const schema63 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-27"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"tolerance":{"$ref":"#/$defs/part-31"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema64 = {"type":"object","properties":{"min":{"$ref":"#/$defs/part-17"},"max":{"$ref":"#/$defs/part-18"},"above":{"$ref":"#/$defs/part-19"},"below":{"$ref":"#/$defs/part-20"},"not-worse-by":{"$ref":"#/$defs/part-21"},"better-by":{"$ref":"#/$defs/part-14"},"by":{"$ref":"#/$defs/part-33"}}};
const schema65 = {"type":"number"};

function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"number"};

function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"number"};

function validate164(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"number"};

function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

const schema69 = {"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"}]};
const schema70 = {"type":"number","minimum":0};

function validate169(data, {instancePath=""}={}){
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
validate169.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0}}};

function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.relative === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "relative"},message:"must have required property '"+"relative"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(key0 === "relative")){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.relative !== undefined){
let data0 = data.relative;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/relative",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/relative",keyword:"type",params:{type: "number"},message:"must be number"}]);
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


function validate168(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate169(data, {instancePath}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate171(data, {instancePath}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate168.errors = vErrors;
return errors === 0;
}

const schema72 = {"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"}]};

function validate174(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate169(data, {instancePath}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate171(data, {instancePath}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate174.errors = vErrors;
return errors === 0;
}

const schema73 = {"const":"point"};

function validate178(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("point" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
if(!(validate160(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate162(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate164(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate166(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data["not-worse-by"] !== undefined){
if(!(validate168(data["not-worse-by"], {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
if(data["better-by"] !== undefined){
if(!(validate174(data["better-by"], {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate178(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

const schema74 = {"const":"batch-size"};

function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("batch-size" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "batch-size"},message:"must be equal to constant"}]);
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"string","minLength":1};

function validate183(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"integer","minimum":1,"maximum":100000};

function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100000 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate186.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"number","minimum":0};

function validate188(data, {instancePath=""}={}){
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
validate188.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.inputs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema63.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate181(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate181.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate183(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate186(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate188(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","additionalProperties":false,"required":["benchmark"],"properties":{"benchmark":{"$ref":"#/$defs/part-34"},"baseline-benchmark":{"$ref":"#/$defs/part-35"},"test":{"$ref":"#/$defs/part-36"},"quantile":{"$ref":"#/$defs/part-37"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"type":"object","properties":{"min":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]},"max":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]},"above":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]},"below":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]},"not-worse-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-38"}]},"better-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-38"}]},"by":{"$ref":"#/$defs/part-33"}}}]};
const schema79 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"};
const pattern9 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$", "u");

function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"string","minLength":1};

function validate204(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"string","minLength":1};

function validate206(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"string","minLength":1};

function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data >= 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"}]);
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
validate210.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
const _errs4 = errors;
let valid2 = false;
let passing0 = null;
const _errs5 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!(validate192(data0, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.max !== undefined){
let data1 = data.max;
const _errs9 = errors;
let valid3 = false;
let passing1 = null;
const _errs10 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs12 = errors;
if(!(validate192(data1, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.above !== undefined){
let data2 = data.above;
const _errs14 = errors;
let valid4 = false;
let passing2 = null;
const _errs15 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid2 = _errs15 === errors;
if(_valid2){
valid4 = true;
passing2 = 0;
}
const _errs17 = errors;
if(!(validate192(data2, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
if(_valid2 && valid4){
valid4 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid4 = true;
passing2 = 1;
}
}
if(!valid4){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.below !== undefined){
let data3 = data.below;
const _errs19 = errors;
let valid5 = false;
let passing3 = null;
const _errs20 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid3 = _errs20 === errors;
if(_valid3){
valid5 = true;
passing3 = 0;
}
const _errs22 = errors;
if(!(validate192(data3, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
var _valid3 = _errs22 === errors;
if(_valid3 && valid5){
valid5 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid5 = true;
passing3 = 1;
}
}
if(!valid5){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data["not-worse-by"] !== undefined){
let data4 = data["not-worse-by"];
const _errs24 = errors;
let valid6 = false;
let passing4 = null;
const _errs25 = errors;
if(!(validate169(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
if(_valid4){
valid6 = true;
passing4 = 0;
}
const _errs26 = errors;
if(!(validate171(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid4 = _errs26 === errors;
if(_valid4 && valid6){
valid6 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid6 = true;
passing4 = 1;
}
const _errs27 = errors;
if(!(validate192(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
var _valid4 = _errs27 === errors;
if(_valid4 && valid6){
valid6 = false;
passing4 = [passing4, 2];
}
else {
if(_valid4){
valid6 = true;
passing4 = 2;
}
}
}
if(!valid6){
vErrors = joined(vErrors, [{instancePath:instancePath+"/not-worse-by",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data["better-by"] !== undefined){
let data5 = data["better-by"];
const _errs29 = errors;
let valid7 = false;
let passing5 = null;
const _errs30 = errors;
if(!(validate169(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid5 = _errs30 === errors;
if(_valid5){
valid7 = true;
passing5 = 0;
}
const _errs31 = errors;
if(!(validate171(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid5 = _errs31 === errors;
if(_valid5 && valid7){
valid7 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid7 = true;
passing5 = 1;
}
const _errs32 = errors;
if(!(validate192(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
var _valid5 = _errs32 === errors;
if(_valid5 && valid7){
valid7 = false;
passing5 = [passing5, 2];
}
else {
if(_valid5){
valid7 = true;
passing5 = 2;
}
}
}
if(!valid7){
vErrors = joined(vErrors, [{instancePath:instancePath+"/better-by",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.by !== undefined){
if(!(validate178(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.benchmark === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "benchmark"},message:"must have required property '"+"benchmark"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema78.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.benchmark !== undefined){
if(!(validate204(data.benchmark, {instancePath:instancePath+"/benchmark"}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data["baseline-benchmark"] !== undefined){
if(!(validate206(data["baseline-benchmark"], {instancePath:instancePath+"/baseline-benchmark"}))){
vErrors = joined(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data.test !== undefined){
if(!(validate208(data.test, {instancePath:instancePath+"/test"}))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate210(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = joined(vErrors, validate210.errors);
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

const schema84 = {"type":"object","additionalProperties":false,"required":["coverage"],"properties":{"coverage":{"$ref":"#/$defs/part-39"},"baseline-coverage":{"$ref":"#/$defs/part-40"},"of":{"$ref":"#/$defs/part-41"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-42"}]};
const schema85 = {"type":"object","properties":{"min":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-43"}]},"max":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-43"}]},"above":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-43"}]},"below":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-43"}]},"not-worse-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-43"}]},"better-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-43"}]},"by":{"$ref":"#/$defs/part-33"}}};
const schema86 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(%)$"};
const pattern10 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(%)$", "u");

function validate215(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(%)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(%)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(!(validate215(data0, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.max !== undefined){
let data1 = data.max;
const _errs7 = errors;
let valid2 = false;
let passing1 = null;
const _errs8 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid1 = _errs8 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs10 = errors;
if(!(validate215(data1, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.above !== undefined){
let data2 = data.above;
const _errs12 = errors;
let valid3 = false;
let passing2 = null;
const _errs13 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid2 = _errs13 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs15 = errors;
if(!(validate215(data2, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.below !== undefined){
let data3 = data.below;
const _errs17 = errors;
let valid4 = false;
let passing3 = null;
const _errs18 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid3 = _errs18 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs20 = errors;
if(!(validate215(data3, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data["not-worse-by"] !== undefined){
let data4 = data["not-worse-by"];
const _errs22 = errors;
let valid5 = false;
let passing4 = null;
const _errs23 = errors;
if(!(validate169(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid4 = _errs23 === errors;
if(_valid4){
valid5 = true;
passing4 = 0;
}
const _errs24 = errors;
if(!(validate171(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid4 = _errs24 === errors;
if(_valid4 && valid5){
valid5 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid5 = true;
passing4 = 1;
}
const _errs25 = errors;
if(!(validate215(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
if(_valid4 && valid5){
valid5 = false;
passing4 = [passing4, 2];
}
else {
if(_valid4){
valid5 = true;
passing4 = 2;
}
}
}
if(!valid5){
vErrors = joined(vErrors, [{instancePath:instancePath+"/not-worse-by",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data["better-by"] !== undefined){
let data5 = data["better-by"];
const _errs27 = errors;
let valid6 = false;
let passing5 = null;
const _errs28 = errors;
if(!(validate169(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid5 = _errs28 === errors;
if(_valid5){
valid6 = true;
passing5 = 0;
}
const _errs29 = errors;
if(!(validate171(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid5 = _errs29 === errors;
if(_valid5 && valid6){
valid6 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid6 = true;
passing5 = 1;
}
const _errs30 = errors;
if(!(validate215(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
var _valid5 = _errs30 === errors;
if(_valid5 && valid6){
valid6 = false;
passing5 = [passing5, 2];
}
else {
if(_valid5){
valid6 = true;
passing5 = 2;
}
}
}
if(!valid6){
vErrors = joined(vErrors, [{instancePath:instancePath+"/better-by",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.by !== undefined){
if(!(validate178(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"string","minLength":1};

function validate228(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"string","minLength":1};

function validate230(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

const schema89 = {"enum":["lines","branches"]};

function validate232(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "lines") || (data === "branches"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema89.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate214(data, {instancePath}))){
vErrors = joined(vErrors, validate214.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coverage === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema84.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.coverage !== undefined){
if(!(validate228(data.coverage, {instancePath:instancePath+"/coverage"}))){
vErrors = joined(vErrors, validate228.errors);
errors = vErrors.length;
}
}
if(data["baseline-coverage"] !== undefined){
if(!(validate230(data["baseline-coverage"], {instancePath:instancePath+"/baseline-coverage"}))){
vErrors = joined(vErrors, validate230.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(validate232(data.of, {instancePath:instancePath+"/of"}))){
vErrors = joined(vErrors, validate232.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-44"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"tolerance":{"$ref":"#/$defs/part-45"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema91 = {"const":"determinism"};

function validate237(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("determinism" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "determinism"},message:"must be equal to constant"}]);
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"number","minimum":0};

function validate242(data, {instancePath=""}={}){
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
validate242.errors = vErrors;
return errors === 0;
}


function validate235(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.inputs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema90.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate237(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate237.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate183(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate186(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate242(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"object","additionalProperties":false,"required":["behaviour","predictions"],"properties":{"behaviour":{"$ref":"#/$defs/part-46"},"predictions":{"$ref":"#/$defs/part-47"},"column":{"$ref":"#/$defs/part-48"},"range":{"$ref":"#/$defs/part-49"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema94 = {"const":"edges"};

function validate247(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("edges" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "edges"},message:"must be equal to constant"}]);
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"string","minLength":1};

function validate249(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"string","minLength":1};

function validate251(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}};

function validate253(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}]);
errors++;
}
if(data.length < 2){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.predictions === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "predictions"},message:"must have required property '"+"predictions"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema93.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate247(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate247.errors);
errors = vErrors.length;
}
}
if(data.predictions !== undefined){
if(!(validate249(data.predictions, {instancePath:instancePath+"/predictions"}))){
vErrors = joined(vErrors, validate249.errors);
errors = vErrors.length;
}
}
if(data.column !== undefined){
if(!(validate251(data.column, {instancePath:instancePath+"/column"}))){
vErrors = joined(vErrors, validate251.errors);
errors = vErrors.length;
}
}
if(data.range !== undefined){
if(!(validate253(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","additionalProperties":false,"required":["behaviour","cases"],"properties":{"behaviour":{"$ref":"#/$defs/part-50"},"cases":{"$ref":"#/$defs/part-51"},"expected":{"$ref":"#/$defs/part-52"},"predicted":{"$ref":"#/$defs/part-53"},"tolerance":{"$ref":"#/$defs/part-45"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema99 = {"const":"exact"};

function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("exact" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "exact"},message:"must be equal to constant"}]);
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"string","minLength":1};

function validate260(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"string","minLength":1};

function validate262(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"string","minLength":1};

function validate264(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.cases === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema98.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate258(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data.cases !== undefined){
if(!(validate260(data.cases, {instancePath:instancePath+"/cases"}))){
vErrors = joined(vErrors, validate260.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
if(!(validate262(data.expected, {instancePath:instancePath+"/expected"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.predicted !== undefined){
if(!(validate264(data.predicted, {instancePath:instancePath+"/predicted"}))){
vErrors = joined(vErrors, validate264.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate242(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate242.errors);
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

const schema103 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-54"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"range":{"$ref":"#/$defs/part-49"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema104 = {"const":"extremes"};

function validate270(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("extremes" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "extremes"},message:"must be equal to constant"}]);
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.inputs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema103.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate270(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate270.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate183(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate186(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
if(data.range !== undefined){
if(!(validate253(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","additionalProperties":false,"required":["behaviour","pairs"],"properties":{"behaviour":{"$ref":"#/$defs/part-55"},"pairs":{"$ref":"#/$defs/part-56"},"before":{"$ref":"#/$defs/part-57"},"after":{"$ref":"#/$defs/part-58"},"tolerance":{"$ref":"#/$defs/part-45"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-42"}]};
const schema106 = {"const":"invariant"};

function validate279(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("invariant" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "invariant"},message:"must be equal to constant"}]);
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"string","minLength":1};

function validate281(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"string","minLength":1};

function validate283(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"string","minLength":1};

function validate285(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate214(data, {instancePath}))){
vErrors = joined(vErrors, validate214.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.pairs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema105.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate279(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
if(data.pairs !== undefined){
if(!(validate281(data.pairs, {instancePath:instancePath+"/pairs"}))){
vErrors = joined(vErrors, validate281.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate283(data.before, {instancePath:instancePath+"/before"}))){
vErrors = joined(vErrors, validate283.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate285(data.after, {instancePath:instancePath+"/after"}))){
vErrors = joined(vErrors, validate285.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate242(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-59"},"baseline-samples":{"$ref":"#/$defs/part-60"},"column":{"$ref":"#/$defs/part-61"},"quantile":{"$ref":"#/$defs/part-62"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-63"}]};
const schema111 = {"type":"object","properties":{"min":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-64"}]},"max":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-64"}]},"above":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-64"}]},"below":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-64"}]},"not-worse-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-64"}]},"better-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-64"}]},"by":{"$ref":"#/$defs/part-33"}}};
const schema112 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"};
const pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(ms|s)$", "u");

function validate291(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}


function validate290(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(!(validate291(data0, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.max !== undefined){
let data1 = data.max;
const _errs7 = errors;
let valid2 = false;
let passing1 = null;
const _errs8 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid1 = _errs8 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs10 = errors;
if(!(validate291(data1, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.above !== undefined){
let data2 = data.above;
const _errs12 = errors;
let valid3 = false;
let passing2 = null;
const _errs13 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid2 = _errs13 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs15 = errors;
if(!(validate291(data2, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.below !== undefined){
let data3 = data.below;
const _errs17 = errors;
let valid4 = false;
let passing3 = null;
const _errs18 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid3 = _errs18 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs20 = errors;
if(!(validate291(data3, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data["not-worse-by"] !== undefined){
let data4 = data["not-worse-by"];
const _errs22 = errors;
let valid5 = false;
let passing4 = null;
const _errs23 = errors;
if(!(validate169(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid4 = _errs23 === errors;
if(_valid4){
valid5 = true;
passing4 = 0;
}
const _errs24 = errors;
if(!(validate171(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid4 = _errs24 === errors;
if(_valid4 && valid5){
valid5 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid5 = true;
passing4 = 1;
}
const _errs25 = errors;
if(!(validate291(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
if(_valid4 && valid5){
valid5 = false;
passing4 = [passing4, 2];
}
else {
if(_valid4){
valid5 = true;
passing4 = 2;
}
}
}
if(!valid5){
vErrors = joined(vErrors, [{instancePath:instancePath+"/not-worse-by",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data["better-by"] !== undefined){
let data5 = data["better-by"];
const _errs27 = errors;
let valid6 = false;
let passing5 = null;
const _errs28 = errors;
if(!(validate169(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid5 = _errs28 === errors;
if(_valid5){
valid6 = true;
passing5 = 0;
}
const _errs29 = errors;
if(!(validate171(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid5 = _errs29 === errors;
if(_valid5 && valid6){
valid6 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid6 = true;
passing5 = 1;
}
const _errs30 = errors;
if(!(validate291(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
var _valid5 = _errs30 === errors;
if(_valid5 && valid6){
valid6 = false;
passing5 = [passing5, 2];
}
else {
if(_valid5){
valid6 = true;
passing5 = 2;
}
}
}
if(!valid6){
vErrors = joined(vErrors, [{instancePath:instancePath+"/better-by",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.by !== undefined){
if(!(validate178(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"string","minLength":1};

function validate304(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":"string","minLength":1};

function validate306(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"string","minLength":1};

function validate308(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate310(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data >= 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"}]);
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
validate310.errors = vErrors;
return errors === 0;
}


function validate289(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate290(data, {instancePath}))){
vErrors = joined(vErrors, validate290.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.samples === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema110.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.samples !== undefined){
if(!(validate304(data.samples, {instancePath:instancePath+"/samples"}))){
vErrors = joined(vErrors, validate304.errors);
errors = vErrors.length;
}
}
if(data["baseline-samples"] !== undefined){
if(!(validate306(data["baseline-samples"], {instancePath:instancePath+"/baseline-samples"}))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
if(data.column !== undefined){
if(!(validate308(data.column, {instancePath:instancePath+"/column"}))){
vErrors = joined(vErrors, validate308.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate310(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = joined(vErrors, validate310.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-65"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"range":{"$ref":"#/$defs/part-49"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema118 = {"const":"missing"};

function validate315(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("missing" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "missing"},message:"must be equal to constant"}]);
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}


function validate313(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.inputs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema117.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate315(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate315.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate183(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate186(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
if(data.range !== undefined){
if(!(validate253(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","additionalProperties":false,"required":["behaviour","pairs","direction"],"properties":{"behaviour":{"$ref":"#/$defs/part-66"},"pairs":{"$ref":"#/$defs/part-67"},"direction":{"$ref":"#/$defs/part-68"},"before":{"$ref":"#/$defs/part-57"},"after":{"$ref":"#/$defs/part-58"},"tolerance":{"$ref":"#/$defs/part-69"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-42"}]};
const schema120 = {"const":"monotone"};

function validate324(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("monotone" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "monotone"},message:"must be equal to constant"}]);
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}

const schema121 = {"type":"string","minLength":1};

function validate326(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}

const schema122 = {"enum":["up","down"]};

function validate328(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "up") || (data === "down"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema122.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}

const schema123 = {"type":"number","minimum":0};

function validate332(data, {instancePath=""}={}){
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
validate332.errors = vErrors;
return errors === 0;
}


function validate322(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate214(data, {instancePath}))){
vErrors = joined(vErrors, validate214.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.pairs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'"}]);
errors++;
}
if(data.direction === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema119.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate324(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate324.errors);
errors = vErrors.length;
}
}
if(data.pairs !== undefined){
if(!(validate326(data.pairs, {instancePath:instancePath+"/pairs"}))){
vErrors = joined(vErrors, validate326.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
if(!(validate328(data.direction, {instancePath:instancePath+"/direction"}))){
vErrors = joined(vErrors, validate328.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate283(data.before, {instancePath:instancePath+"/before"}))){
vErrors = joined(vErrors, validate283.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate285(data.after, {instancePath:instancePath+"/after"}))){
vErrors = joined(vErrors, validate285.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate332(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate332.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

const schema124 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-70"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"vary":{"$ref":"#/$defs/part-71"},"tolerance":{"$ref":"#/$defs/part-72"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema125 = {"const":"noise"};

function validate337(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("noise" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "noise"},message:"must be equal to constant"}]);
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"$ref":"#/$defs/part-24"}};

function validate342(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}]);
errors++;
}
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = joined(vErrors, [{instancePath,keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}]);
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}

const schema127 = {"type":"number","minimum":0};

function validate345(data, {instancePath=""}={}){
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
validate345.errors = vErrors;
return errors === 0;
}


function validate335(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.inputs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema124.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate337(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate337.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate183(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate186(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
if(data.vary !== undefined){
if(!(validate342(data.vary, {instancePath:instancePath+"/vary"}))){
vErrors = joined(vErrors, validate342.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate345(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate345.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}

const schema128 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-73"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"tolerance":{"$ref":"#/$defs/part-31"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema129 = {"const":"order"};

function validate350(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("order" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "order"},message:"must be equal to constant"}]);
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}


function validate348(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.inputs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema128.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate350(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate350.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate183(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate186(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate188(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-74"},"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-30"},"sigma":{"$ref":"#/$defs/part-75"},"vary":{"$ref":"#/$defs/part-71"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema131 = {"const":"perturbation"};

function validate359(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("perturbation" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "perturbation"},message:"must be equal to constant"}]);
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}

const schema132 = {"type":"number","exclusiveMinimum":0,"maximum":10};

function validate364(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 10 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}]);
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
validate364.errors = vErrors;
return errors === 0;
}


function validate357(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data.inputs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema130.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate359(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate359.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate183(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate186(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
if(data.sigma !== undefined){
if(!(validate364(data.sigma, {instancePath:instancePath+"/sigma"}))){
vErrors = joined(vErrors, validate364.errors);
errors = vErrors.length;
}
}
if(data.vary !== undefined){
if(!(validate342(data.vary, {instancePath:instancePath+"/vary"}))){
vErrors = joined(vErrors, validate342.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"object","additionalProperties":false,"required":["same-as"],"properties":{"same-as":{"$ref":"#/$defs/part-76"},"equal-within":{"$ref":"#/$defs/part-77"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema134 = {"oneOf":[{"$ref":"#/$defs/part-24"},{"type":"object","additionalProperties":false,"required":["inputs"],"properties":{"inputs":{"$ref":"#/$defs/part-28"},"columns":{"$ref":"#/$defs/part-29"}}}]};

function validate370(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate69(data, {instancePath}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "inputs") || (key0 === "columns"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.inputs !== undefined){
if(!(validate183(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate370.errors = vErrors;
return errors === 0;
}

const schema135 = {"type":"number","minimum":0};

function validate375(data, {instancePath=""}={}){
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
validate375.errors = vErrors;
return errors === 0;
}


function validate368(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["same-as"] === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "same-as"},message:"must have required property '"+"same-as"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema133.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data["same-as"] !== undefined){
if(!(validate370(data["same-as"], {instancePath:instancePath+"/same-as"}))){
vErrors = joined(vErrors, validate370.errors);
errors = vErrors.length;
}
}
if(data["equal-within"] !== undefined){
if(!(validate375(data["equal-within"], {instancePath:instancePath+"/equal-within"}))){
vErrors = joined(vErrors, validate375.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}

const schema136 = {"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"$ref":"#/$defs/part-78"},"baseline-size":{"$ref":"#/$defs/part-80"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"type":"object","properties":{"min":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-81"}]},"max":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-81"}]},"above":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-81"}]},"below":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-81"}]},"not-worse-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-81"}]},"better-by":{"oneOf":[{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-16"},{"$ref":"#/$defs/part-81"}]},"by":{"$ref":"#/$defs/part-33"}}}]};
const schema137 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"};
const pattern12 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$", "u");

function validate379(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern12.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}

const schema138 = {"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-79"}]};
const schema139 = {"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-24"}};

function validate393(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}]);
errors++;
}
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
vErrors = joined(vErrors, [{instancePath,keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}]);
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}


function validate391(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate69(data, {instancePath}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate393(data, {instancePath}))){
vErrors = joined(vErrors, validate393.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate391.errors = vErrors;
return errors === 0;
}

const schema140 = {"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-79"}]};

function validate397(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate69(data, {instancePath}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate393(data, {instancePath}))){
vErrors = joined(vErrors, validate393.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate397.errors = vErrors;
return errors === 0;
}


function validate378(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
const _errs4 = errors;
let valid2 = false;
let passing0 = null;
const _errs5 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!(validate379(data0, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate379.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.max !== undefined){
let data1 = data.max;
const _errs9 = errors;
let valid3 = false;
let passing1 = null;
const _errs10 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs12 = errors;
if(!(validate379(data1, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate379.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.above !== undefined){
let data2 = data.above;
const _errs14 = errors;
let valid4 = false;
let passing2 = null;
const _errs15 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid2 = _errs15 === errors;
if(_valid2){
valid4 = true;
passing2 = 0;
}
const _errs17 = errors;
if(!(validate379(data2, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate379.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
if(_valid2 && valid4){
valid4 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid4 = true;
passing2 = 1;
}
}
if(!valid4){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.below !== undefined){
let data3 = data.below;
const _errs19 = errors;
let valid5 = false;
let passing3 = null;
const _errs20 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid3 = _errs20 === errors;
if(_valid3){
valid5 = true;
passing3 = 0;
}
const _errs22 = errors;
if(!(validate379(data3, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate379.errors);
errors = vErrors.length;
}
var _valid3 = _errs22 === errors;
if(_valid3 && valid5){
valid5 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid5 = true;
passing3 = 1;
}
}
if(!valid5){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data["not-worse-by"] !== undefined){
let data4 = data["not-worse-by"];
const _errs24 = errors;
let valid6 = false;
let passing4 = null;
const _errs25 = errors;
if(!(validate169(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
if(_valid4){
valid6 = true;
passing4 = 0;
}
const _errs26 = errors;
if(!(validate171(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid4 = _errs26 === errors;
if(_valid4 && valid6){
valid6 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid6 = true;
passing4 = 1;
}
const _errs27 = errors;
if(!(validate379(data4, {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate379.errors);
errors = vErrors.length;
}
var _valid4 = _errs27 === errors;
if(_valid4 && valid6){
valid6 = false;
passing4 = [passing4, 2];
}
else {
if(_valid4){
valid6 = true;
passing4 = 2;
}
}
}
if(!valid6){
vErrors = joined(vErrors, [{instancePath:instancePath+"/not-worse-by",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data["better-by"] !== undefined){
let data5 = data["better-by"];
const _errs29 = errors;
let valid7 = false;
let passing5 = null;
const _errs30 = errors;
if(!(validate169(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
var _valid5 = _errs30 === errors;
if(_valid5){
valid7 = true;
passing5 = 0;
}
const _errs31 = errors;
if(!(validate171(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
var _valid5 = _errs31 === errors;
if(_valid5 && valid7){
valid7 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid7 = true;
passing5 = 1;
}
const _errs32 = errors;
if(!(validate379(data5, {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate379.errors);
errors = vErrors.length;
}
var _valid5 = _errs32 === errors;
if(_valid5 && valid7){
valid7 = false;
passing5 = [passing5, 2];
}
else {
if(_valid5){
valid7 = true;
passing5 = 2;
}
}
}
if(!valid7){
vErrors = joined(vErrors, [{instancePath:instancePath+"/better-by",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.by !== undefined){
if(!(validate178(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema136.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.size !== undefined){
if(!(validate391(data.size, {instancePath:instancePath+"/size"}))){
vErrors = joined(vErrors, validate391.errors);
errors = vErrors.length;
}
}
if(data["baseline-size"] !== undefined){
if(!(validate397(data["baseline-size"], {instancePath:instancePath+"/baseline-size"}))){
vErrors = joined(vErrors, validate397.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"object","additionalProperties":false,"required":["tests"],"properties":{"tests":{"$ref":"#/$defs/part-82"},"baseline-tests":{"$ref":"#/$defs/part-80"},"max-skipped":{"$ref":"#/$defs/part-83"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-32"}]};
const schema142 = {"oneOf":[{"$ref":"#/$defs/part-24"},{"$ref":"#/$defs/part-79"}]};

function validate404(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate69(data, {instancePath}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate393(data, {instancePath}))){
vErrors = joined(vErrors, validate393.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate404.errors = vErrors;
return errors === 0;
}

const schema143 = {"type":"integer","minimum":0};

function validate409(data, {instancePath=""}={}){
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
validate409.errors = vErrors;
return errors === 0;
}


function validate402(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate159(data, {instancePath}))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema141.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.tests !== undefined){
if(!(validate404(data.tests, {instancePath:instancePath+"/tests"}))){
vErrors = joined(vErrors, validate404.errors);
errors = vErrors.length;
}
}
if(data["baseline-tests"] !== undefined){
if(!(validate397(data["baseline-tests"], {instancePath:instancePath+"/baseline-tests"}))){
vErrors = joined(vErrors, validate397.errors);
errors = vErrors.length;
}
}
if(data["max-skipped"] !== undefined){
if(!(validate409(data["max-skipped"], {instancePath:instancePath+"/max-skipped"}))){
vErrors = joined(vErrors, validate409.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}

const schema144 = {"type":"object","additionalProperties":false,"required":["timed"],"properties":{"timed":{"$ref":"#/$defs/part-84"},"columns":{"$ref":"#/$defs/part-29"},"requests":{"$ref":"#/$defs/part-85"},"batch":{"$ref":"#/$defs/part-86"},"quantile":{"$ref":"#/$defs/part-62"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-63"}]};
const schema145 = {"type":"string","minLength":1};

function validate414(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"integer","minimum":20,"maximum":100000};

function validate417(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100000 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}]);
errors++;
}
if(data < 20 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 20},message:"must be >= 20"}]);
errors++;
}
}
validate417.errors = vErrors;
return errors === 0;
}

const schema147 = {"type":"integer","minimum":1,"maximum":10000};

function validate419(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate419.errors = vErrors;
return errors === 0;
}


function validate412(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate290(data, {instancePath}))){
vErrors = joined(vErrors, validate290.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timed === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "timed"},message:"must have required property '"+"timed"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema144.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.timed !== undefined){
if(!(validate414(data.timed, {instancePath:instancePath+"/timed"}))){
vErrors = joined(vErrors, validate414.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate68(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate417(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = joined(vErrors, validate417.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
if(!(validate419(data.batch, {instancePath:instancePath+"/batch"}))){
vErrors = joined(vErrors, validate419.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate310(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = joined(vErrors, validate310.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}

const schema148 = {"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-0"},"better":{"$ref":"#/$defs/part-1"},"average":{"$ref":"#/$defs/part-2"},"class":{"$ref":"#/$defs/part-3"},"zero-division":{"$ref":"#/$defs/part-4"},"beta":{"$ref":"#/$defs/part-5"},"weighting":{"$ref":"#/$defs/part-6"},"quantile":{"$ref":"#/$defs/part-7"},"bins":{"$ref":"#/$defs/part-8"},"binning":{"$ref":"#/$defs/part-9"},"k":{"$ref":"#/$defs/part-10"},"empty-queries":{"$ref":"#/$defs/part-11"},"tolerance":{"$ref":"#/$defs/part-12"},"costs":{"$ref":"#/$defs/part-13"},"better-by":{"$ref":"#/$defs/part-14"},"min":{"$ref":"#/$defs/part-17"},"max":{"$ref":"#/$defs/part-18"},"above":{"$ref":"#/$defs/part-19"},"below":{"$ref":"#/$defs/part-20"},"not-worse-by":{"$ref":"#/$defs/part-21"},"gap":{"$ref":"#/$defs/part-22"},"by":{"$ref":"#/$defs/part-23"},"slices":{"$ref":"#/$defs/part-25"},"too-small":{"$ref":"#/$defs/part-26"},"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true}};
const schema149 = {"type":"string","minLength":1};

function validate424(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}

const schema150 = {"enum":["higher","lower"]};

function validate426(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "higher") || (data === "lower"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema150.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate426.errors = vErrors;
return errors === 0;
}

const schema151 = {"enum":["macro","micro","weighted","samples"]};

function validate428(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "macro") || (data === "micro")) || (data === "weighted")) || (data === "samples"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema151.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}

const schema152 = {"type":["string","number","boolean"]};

function validate430(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema152.type},message:"must be string,number,boolean"}]);
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}

const schema153 = {"enum":[0,1,"skip"]};

function validate432(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === 0) || (data === 1)) || (data === "skip"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema153.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}

const schema154 = {"type":"number","exclusiveMinimum":0};

function validate434(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}

const schema155 = {"enum":["none","linear","quadratic"]};

function validate436(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "none") || (data === "linear")) || (data === "quadratic"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema155.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}

const schema156 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate438(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data >= 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"}]);
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
validate438.errors = vErrors;
return errors === 0;
}

const schema157 = {"type":"integer","minimum":1,"maximum":100};

function validate440(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate440.errors = vErrors;
return errors === 0;
}

const schema158 = {"enum":["equal-width","equal-mass"]};

function validate442(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "equal-width") || (data === "equal-mass"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema158.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}

const schema159 = {"type":"integer","minimum":1,"maximum":10000};

function validate444(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate444.errors = vErrors;
return errors === 0;
}

const schema160 = {"enum":["skip","zero"]};

function validate446(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "skip") || (data === "zero"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema160.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate446.errors = vErrors;
return errors === 0;
}

const schema161 = {"type":"number","minimum":0};

function validate448(data, {instancePath=""}={}){
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
validate448.errors = vErrors;
return errors === 0;
}

const schema162 = {"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"number"}}};

function validate450(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"}]);
errors++;
}
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 100){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"}]);
errors++;
}
if(Object.keys(data0).length < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key1 in data0){
let data1 = data0[key1];
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate450.errors = vErrors;
return errors === 0;
}

const schema163 = {"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}};

function validate458(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(key0 === "max")){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.max !== undefined){
let data0 = data.max;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}

const schema164 = {"oneOf":[{"$ref":"#/$defs/part-24"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"oneOf":[{"$ref":"#/$defs/part-24"},{"type":"array","minItems":2,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/part-24"}}]}}]};

function validate460(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate69(data, {instancePath}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length > 20){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}]);
errors++;
}
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs5 = errors;
let valid3 = false;
let passing1 = null;
const _errs6 = errors;
if(!(validate69(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
var _valid1 = _errs6 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs7 = errors;
if(Array.isArray(data0)){
if(data0.length > 4){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}]);
errors++;
}
if(data0.length < 2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}]);
errors++;
}
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
if(!(validate69(data0[i1], {instancePath:instancePath+"/" + i0+"/" + i1}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
let i2 = data0.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data0[i2], data0[j0])){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}]);
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
var _valid1 = _errs7 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
let i3 = data.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data[i3], data[j1])){
vErrors = joined(vErrors, [{instancePath,keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}]);
errors++;
break outer1;
}
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate460.errors = vErrors;
return errors === 0;
}

const schema165 = {"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":["string","number","boolean"]}};

function validate465(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}]);
errors++;
}
if(data.length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: schema165.items.type},message:"must be string,number,boolean"}]);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))) && (typeof item0 !== "boolean")){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = joined(vErrors, [{instancePath,keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}]);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate465.errors = vErrors;
return errors === 0;
}

const schema166 = {"enum":["report","inconclusive"]};

function validate467(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "report") || (data === "inconclusive"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema166.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}


function validate423(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema148.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.metric !== undefined){
if(!(validate424(data.metric, {instancePath:instancePath+"/metric"}))){
vErrors = joined(vErrors, validate424.errors);
errors = vErrors.length;
}
}
if(data.better !== undefined){
if(!(validate426(data.better, {instancePath:instancePath+"/better"}))){
vErrors = joined(vErrors, validate426.errors);
errors = vErrors.length;
}
}
if(data.average !== undefined){
if(!(validate428(data.average, {instancePath:instancePath+"/average"}))){
vErrors = joined(vErrors, validate428.errors);
errors = vErrors.length;
}
}
if(data.class !== undefined){
if(!(validate430(data.class, {instancePath:instancePath+"/class"}))){
vErrors = joined(vErrors, validate430.errors);
errors = vErrors.length;
}
}
if(data["zero-division"] !== undefined){
if(!(validate432(data["zero-division"], {instancePath:instancePath+"/zero-division"}))){
vErrors = joined(vErrors, validate432.errors);
errors = vErrors.length;
}
}
if(data.beta !== undefined){
if(!(validate434(data.beta, {instancePath:instancePath+"/beta"}))){
vErrors = joined(vErrors, validate434.errors);
errors = vErrors.length;
}
}
if(data.weighting !== undefined){
if(!(validate436(data.weighting, {instancePath:instancePath+"/weighting"}))){
vErrors = joined(vErrors, validate436.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate438(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
}
if(data.bins !== undefined){
if(!(validate440(data.bins, {instancePath:instancePath+"/bins"}))){
vErrors = joined(vErrors, validate440.errors);
errors = vErrors.length;
}
}
if(data.binning !== undefined){
if(!(validate442(data.binning, {instancePath:instancePath+"/binning"}))){
vErrors = joined(vErrors, validate442.errors);
errors = vErrors.length;
}
}
if(data.k !== undefined){
if(!(validate444(data.k, {instancePath:instancePath+"/k"}))){
vErrors = joined(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data["empty-queries"] !== undefined){
if(!(validate446(data["empty-queries"], {instancePath:instancePath+"/empty-queries"}))){
vErrors = joined(vErrors, validate446.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate448(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate448.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate450(data.costs, {instancePath:instancePath+"/costs"}))){
vErrors = joined(vErrors, validate450.errors);
errors = vErrors.length;
}
}
if(data["better-by"] !== undefined){
if(!(validate174(data["better-by"], {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
if(!(validate160(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate162(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate164(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate166(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data["not-worse-by"] !== undefined){
if(!(validate168(data["not-worse-by"], {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
if(data.gap !== undefined){
if(!(validate458(data.gap, {instancePath:instancePath+"/gap"}))){
vErrors = joined(vErrors, validate458.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate460(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate460.errors);
errors = vErrors.length;
}
}
if(data.slices !== undefined){
if(!(validate465(data.slices, {instancePath:instancePath+"/slices"}))){
vErrors = joined(vErrors, validate465.errors);
errors = vErrors.length;
}
}
if(data["too-small"] !== undefined){
if(!(validate467(data["too-small"], {instancePath:instancePath+"/too-small"}))){
vErrors = joined(vErrors, validate467.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}


function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern8.test(key0)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\"",propertyName:key0}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0}]);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"}]);
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(errors === _errs7){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.behaviour === undefined) && (missing0 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("batch-size" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(!(validate158(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate158.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.benchmark === undefined) && (missing1 = "benchmark")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs15 = errors;
if(!(validate191(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs16 = errors;
const _errs17 = errors;
let valid5 = true;
const _errs18 = errors;
if(errors === _errs18){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.coverage === undefined) && (missing2 = "coverage")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs20 = errors;
if(!(validate213(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate213.errors);
errors = vErrors.length;
}
var _valid2 = _errs20 === errors;
valid5 = _valid2;
ifClause2 = "then";
}
else {
const _errs21 = errors;
const _errs22 = errors;
let valid6 = true;
const _errs23 = errors;
if(errors === _errs23){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if((data0.behaviour === undefined) && (missing3 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("determinism" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid3 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs26 = errors;
if(!(validate235(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate235.errors);
errors = vErrors.length;
}
var _valid3 = _errs26 === errors;
valid6 = _valid3;
ifClause3 = "then";
}
else {
const _errs27 = errors;
const _errs28 = errors;
let valid8 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if((data0.behaviour === undefined) && (missing4 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("edges" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid4 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs32 = errors;
if(!(validate245(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate245.errors);
errors = vErrors.length;
}
var _valid4 = _errs32 === errors;
valid8 = _valid4;
ifClause4 = "then";
}
else {
const _errs33 = errors;
const _errs34 = errors;
let valid10 = true;
const _errs35 = errors;
if(errors === _errs35){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing5;
if((data0.behaviour === undefined) && (missing5 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("exact" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid5 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs38 = errors;
if(!(validate256(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate256.errors);
errors = vErrors.length;
}
var _valid5 = _errs38 === errors;
valid10 = _valid5;
ifClause5 = "then";
}
else {
const _errs39 = errors;
const _errs40 = errors;
let valid12 = true;
const _errs41 = errors;
if(errors === _errs41){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing6;
if((data0.behaviour === undefined) && (missing6 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("extremes" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid6 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs44 = errors;
if(!(validate268(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate268.errors);
errors = vErrors.length;
}
var _valid6 = _errs44 === errors;
valid12 = _valid6;
ifClause6 = "then";
}
else {
const _errs45 = errors;
const _errs46 = errors;
let valid14 = true;
const _errs47 = errors;
if(errors === _errs47){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing7;
if((data0.behaviour === undefined) && (missing7 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("invariant" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid7 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs50 = errors;
if(!(validate277(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate277.errors);
errors = vErrors.length;
}
var _valid7 = _errs50 === errors;
valid14 = _valid7;
ifClause7 = "then";
}
else {
const _errs51 = errors;
const _errs52 = errors;
let valid16 = true;
const _errs53 = errors;
if(errors === _errs53){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing8;
if((data0.samples === undefined) && (missing8 = "samples")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid8 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs55 = errors;
if(!(validate289(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate289.errors);
errors = vErrors.length;
}
var _valid8 = _errs55 === errors;
valid16 = _valid8;
ifClause8 = "then";
}
else {
const _errs56 = errors;
const _errs57 = errors;
let valid17 = true;
const _errs58 = errors;
if(errors === _errs58){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing9;
if((data0.behaviour === undefined) && (missing9 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("missing" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid9 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs61 = errors;
if(!(validate313(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
var _valid9 = _errs61 === errors;
valid17 = _valid9;
ifClause9 = "then";
}
else {
const _errs62 = errors;
const _errs63 = errors;
let valid19 = true;
const _errs64 = errors;
if(errors === _errs64){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing10;
if((data0.behaviour === undefined) && (missing10 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("monotone" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid10 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs67 = errors;
if(!(validate322(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate322.errors);
errors = vErrors.length;
}
var _valid10 = _errs67 === errors;
valid19 = _valid10;
ifClause10 = "then";
}
else {
const _errs68 = errors;
const _errs69 = errors;
let valid21 = true;
const _errs70 = errors;
if(errors === _errs70){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing11;
if((data0.behaviour === undefined) && (missing11 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("noise" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid11 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs73 = errors;
if(!(validate335(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
var _valid11 = _errs73 === errors;
valid21 = _valid11;
ifClause11 = "then";
}
else {
const _errs74 = errors;
const _errs75 = errors;
let valid23 = true;
const _errs76 = errors;
if(errors === _errs76){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing12;
if((data0.behaviour === undefined) && (missing12 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("order" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid12 = _errs76 === errors;
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs79 = errors;
if(!(validate348(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate348.errors);
errors = vErrors.length;
}
var _valid12 = _errs79 === errors;
valid23 = _valid12;
ifClause12 = "then";
}
else {
const _errs80 = errors;
const _errs81 = errors;
let valid25 = true;
const _errs82 = errors;
if(errors === _errs82){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing13;
if((data0.behaviour === undefined) && (missing13 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
else {
if(data0.behaviour !== undefined){
if("perturbation" !== data0.behaviour){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid13 = _errs82 === errors;
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs85 = errors;
if(!(validate357(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate357.errors);
errors = vErrors.length;
}
var _valid13 = _errs85 === errors;
valid25 = _valid13;
ifClause13 = "then";
}
else {
const _errs86 = errors;
const _errs87 = errors;
let valid27 = true;
const _errs88 = errors;
if(errors === _errs88){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing14;
if((data0["same-as"] === undefined) && (missing14 = "same-as")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid14 = _errs88 === errors;
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs90 = errors;
if(!(validate368(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate368.errors);
errors = vErrors.length;
}
var _valid14 = _errs90 === errors;
valid27 = _valid14;
ifClause14 = "then";
}
else {
const _errs91 = errors;
const _errs92 = errors;
let valid28 = true;
const _errs93 = errors;
if(errors === _errs93){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing15;
if((data0.size === undefined) && (missing15 = "size")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid15 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs95 = errors;
if(!(validate378(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate378.errors);
errors = vErrors.length;
}
var _valid15 = _errs95 === errors;
valid28 = _valid15;
ifClause15 = "then";
}
else {
const _errs96 = errors;
const _errs97 = errors;
let valid29 = true;
const _errs98 = errors;
if(errors === _errs98){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing16;
if((data0.tests === undefined) && (missing16 = "tests")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid16 = _errs98 === errors;
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs100 = errors;
if(!(validate402(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate402.errors);
errors = vErrors.length;
}
var _valid16 = _errs100 === errors;
valid29 = _valid16;
ifClause16 = "then";
}
else {
const _errs101 = errors;
const _errs102 = errors;
let valid30 = true;
const _errs103 = errors;
if(errors === _errs103){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing17;
if((data0.timed === undefined) && (missing17 = "timed")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid17 = _errs103 === errors;
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs105 = errors;
if(!(validate412(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate412.errors);
errors = vErrors.length;
}
var _valid17 = _errs105 === errors;
valid30 = _valid17;
ifClause17 = "then";
}
else {
const _errs106 = errors;
const _errs107 = errors;
let valid31 = true;
const _errs108 = errors;
if(errors === _errs108){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing18;
if((data0.behaviour === undefined) && (missing18 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid18 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs110 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.behaviour !== undefined){
let data12 = data0.behaviour;
if(!(((((((((((data12 === "batch-size") || (data12 === "determinism")) || (data12 === "edges")) || (data12 === "exact")) || (data12 === "extremes")) || (data12 === "invariant")) || (data12 === "missing")) || (data12 === "monotone")) || (data12 === "noise")) || (data12 === "order")) || (data12 === "perturbation"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour",keyword:"enum",params:{allowedValues: schema62.additionalProperties.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.then.properties.behaviour.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid18 = _errs110 === errors;
valid31 = _valid18;
ifClause18 = "then";
}
else {
const _errs113 = errors;
if(!(validate423(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate423.errors);
errors = vErrors.length;
}
var _valid18 = _errs113 === errors;
valid31 = _valid18;
ifClause18 = "else";
}
if(!valid31){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema"}]);
errors++;
}
var _valid17 = _errs106 === errors;
valid30 = _valid17;
ifClause17 = "else";
}
if(!valid30){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema"}]);
errors++;
}
var _valid16 = _errs101 === errors;
valid29 = _valid16;
ifClause16 = "else";
}
if(!valid29){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema"}]);
errors++;
}
var _valid15 = _errs96 === errors;
valid28 = _valid15;
ifClause15 = "else";
}
if(!valid28){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema"}]);
errors++;
}
var _valid14 = _errs91 === errors;
valid27 = _valid14;
ifClause14 = "else";
}
if(!valid27){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema"}]);
errors++;
}
var _valid13 = _errs86 === errors;
valid25 = _valid13;
ifClause13 = "else";
}
if(!valid25){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema"}]);
errors++;
}
var _valid12 = _errs80 === errors;
valid23 = _valid12;
ifClause12 = "else";
}
if(!valid23){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema"}]);
errors++;
}
var _valid11 = _errs74 === errors;
valid21 = _valid11;
ifClause11 = "else";
}
if(!valid21){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema"}]);
errors++;
}
var _valid10 = _errs68 === errors;
valid19 = _valid10;
ifClause10 = "else";
}
if(!valid19){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"}]);
errors++;
}
var _valid9 = _errs62 === errors;
valid17 = _valid9;
ifClause9 = "else";
}
if(!valid17){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"}]);
errors++;
}
var _valid8 = _errs56 === errors;
valid16 = _valid8;
ifClause8 = "else";
}
if(!valid16){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"}]);
errors++;
}
var _valid7 = _errs51 === errors;
valid14 = _valid7;
ifClause7 = "else";
}
if(!valid14){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"}]);
errors++;
}
var _valid6 = _errs45 === errors;
valid12 = _valid6;
ifClause6 = "else";
}
if(!valid12){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"}]);
errors++;
}
var _valid5 = _errs39 === errors;
valid10 = _valid5;
ifClause5 = "else";
}
if(!valid10){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"}]);
errors++;
}
var _valid4 = _errs33 === errors;
valid8 = _valid4;
ifClause4 = "else";
}
if(!valid8){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"}]);
errors++;
}
var _valid3 = _errs27 === errors;
valid6 = _valid3;
ifClause3 = "else";
}
if(!valid6){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"}]);
errors++;
}
var _valid2 = _errs21 === errors;
valid5 = _valid2;
ifClause2 = "else";
}
if(!valid5){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"}]);
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"}]);
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["min-rows"] !== undefined){
if(!(validate145(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate143(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate147(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
let data16 = data0.severity;
if(!((data16 === "error") || (data16 === "warn"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: schema62.additionalProperties.properties.severity.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data0.why !== undefined){
let data17 = data0.why;
if(typeof data17 === "string"){
if(func3(data17) > 500){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
/*# sourceURL="https://ml-actions.dev/schemas/policy-1.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"}]);
errors++;
}
if(data.checks === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.policy !== undefined){
if(!(validate53(data.policy, {instancePath:instancePath+"/policy"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.task !== undefined){
if(!(validate55(data.task, {instancePath:instancePath+"/task"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate57(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
if(!(validate59(data.threshold, {instancePath:instancePath+"/threshold"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate61(data.candidate, {instancePath:instancePath+"/candidate"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate125(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate142(data.defaults, {instancePath:instancePath+"/defaults"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.holdout !== undefined){
if(!(validate150(data.holdout, {instancePath:instancePath+"/holdout"}))){
vErrors = joined(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate152(data.waivers, {instancePath:instancePath+"/waivers"}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.evaluator !== undefined){
if(!(validate154(data.evaluator, {instancePath:instancePath+"/evaluator"}))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
if(!(validate157(data.checks, {instancePath:instancePath+"/checks"}))){
vErrors = joined(vErrors, validate157.errors);
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
