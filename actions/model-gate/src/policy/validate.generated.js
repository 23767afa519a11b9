// Generated from json-schema.ts by `npm run generate`.
import * as func3Module from 'ajv/dist/runtime/ucs2length.js'
import * as func0Module from 'ajv/dist/runtime/equal.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ml-actions.dev/schemas/policy-1.json","type":"object","additionalProperties":false,"required":["policy","checks"],"$defs":{"metric":{"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-0"},"better":{"$ref":"#/$defs/part-1"},"average":{"$ref":"#/$defs/part-2"},"class":{"$ref":"#/$defs/part-3"},"zero-division":{"$ref":"#/$defs/part-4"},"beta":{"$ref":"#/$defs/part-5"},"weighting":{"$ref":"#/$defs/part-6"},"quantile":{"$ref":"#/$defs/part-7"},"bins":{"$ref":"#/$defs/part-8"},"binning":{"$ref":"#/$defs/part-9"},"k":{"$ref":"#/$defs/part-10"},"empty-queries":{"$ref":"#/$defs/part-11"},"tolerance":{"$ref":"#/$defs/part-12"},"costs":{"$ref":"#/$defs/part-13"},"better-by":{"$ref":"#/$defs/part-14"},"min":{"type":"number"},"max":{"type":"number"},"above":{"type":"number"},"below":{"type":"number"},"not-worse-by":{"$ref":"#/$defs/part-14"},"gap":{"$ref":"#/$defs/part-16"},"by":{"$ref":"#/$defs/part-17"},"slices":{"$ref":"#/$defs/part-18"},"too-small":{"$ref":"#/$defs/part-19"},"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true}},"batch-size":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-20"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"benchmark":{"type":"object","additionalProperties":false,"required":["benchmark"],"properties":{"benchmark":{"$ref":"#/$defs/part-0"},"baseline-benchmark":{"$ref":"#/$defs/part-0"},"test":{"$ref":"#/$defs/part-0"},"quantile":{"$ref":"#/$defs/part-7"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"type":"object","properties":{"min":{"$ref":"#/$defs/part-24"},"max":{"$ref":"#/$defs/part-24"},"above":{"$ref":"#/$defs/part-24"},"below":{"$ref":"#/$defs/part-24"},"not-worse-by":{"$ref":"#/$defs/part-26"},"better-by":{"$ref":"#/$defs/part-26"},"by":{"const":"point"}}}]},"coverage":{"type":"object","additionalProperties":false,"required":["coverage"],"properties":{"coverage":{"$ref":"#/$defs/part-0"},"baseline-coverage":{"$ref":"#/$defs/part-0"},"of":{"$ref":"#/$defs/part-27"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-28"}]},"determinism":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-32"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"edges":{"type":"object","additionalProperties":false,"required":["behaviour","predictions"],"properties":{"behaviour":{"const":"edges"},"predictions":{"$ref":"#/$defs/part-0"},"column":{"$ref":"#/$defs/part-0"},"range":{"$ref":"#/$defs/part-33"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"exact":{"type":"object","additionalProperties":false,"required":["behaviour","cases"],"properties":{"behaviour":{"const":"exact"},"cases":{"$ref":"#/$defs/part-0"},"expected":{"$ref":"#/$defs/part-0"},"predicted":{"$ref":"#/$defs/part-0"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"extremes":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-34"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"range":{"$ref":"#/$defs/part-33"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"invariant":{"type":"object","additionalProperties":false,"required":["behaviour","pairs"],"properties":{"behaviour":{"$ref":"#/$defs/part-35"},"pairs":{"$ref":"#/$defs/part-0"},"before":{"$ref":"#/$defs/part-0"},"after":{"$ref":"#/$defs/part-0"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-28"}]},"latency":{"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-0"},"baseline-samples":{"$ref":"#/$defs/part-0"},"column":{"$ref":"#/$defs/part-0"},"quantile":{"$ref":"#/$defs/part-7"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-36"}]},"missing":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"const":"missing"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"range":{"$ref":"#/$defs/part-33"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"monotone":{"type":"object","additionalProperties":false,"required":["behaviour","pairs","direction"],"properties":{"behaviour":{"$ref":"#/$defs/part-40"},"pairs":{"$ref":"#/$defs/part-0"},"direction":{"$ref":"#/$defs/part-41"},"before":{"$ref":"#/$defs/part-0"},"after":{"$ref":"#/$defs/part-0"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-28"}]},"noise":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"const":"noise"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"vary":{"$ref":"#/$defs/part-21"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"order":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"const":"order"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"perturbation":{"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-42"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"sigma":{"$ref":"#/$defs/part-43"},"vary":{"$ref":"#/$defs/part-21"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"same-predictions":{"type":"object","additionalProperties":false,"required":["same-as"],"properties":{"same-as":{"$ref":"#/$defs/part-44"},"equal-within":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"size":{"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"$ref":"#/$defs/part-45"},"baseline-size":{"$ref":"#/$defs/part-45"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"type":"object","properties":{"min":{"$ref":"#/$defs/part-46"},"max":{"$ref":"#/$defs/part-46"},"above":{"$ref":"#/$defs/part-46"},"below":{"$ref":"#/$defs/part-46"},"not-worse-by":{"$ref":"#/$defs/part-48"},"better-by":{"$ref":"#/$defs/part-48"},"by":{"const":"point"}}}]},"tests":{"type":"object","additionalProperties":false,"required":["tests"],"properties":{"tests":{"$ref":"#/$defs/part-45"},"baseline-tests":{"$ref":"#/$defs/part-45"},"max-skipped":{"$ref":"#/$defs/part-49"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]},"timing":{"type":"object","additionalProperties":false,"required":["timed"],"properties":{"timed":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"requests":{"$ref":"#/$defs/part-50"},"batch":{"$ref":"#/$defs/part-10"},"quantile":{"$ref":"#/$defs/part-7"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-36"}]},"part-0":{"type":"string","minLength":1},"part-1":{"enum":["higher","lower"]},"part-2":{"enum":["macro","micro","weighted","samples"]},"part-3":{"type":["string","number","boolean"]},"part-4":{"enum":[0,1,"skip"]},"part-5":{"type":"number","exclusiveMinimum":0},"part-6":{"enum":["none","linear","quadratic"]},"part-7":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-8":{"type":"integer","minimum":1,"maximum":100},"part-9":{"enum":["equal-width","equal-mass"]},"part-10":{"type":"integer","minimum":1,"maximum":10000},"part-11":{"enum":["skip","zero"]},"part-12":{"type":"number","minimum":0},"part-13":{"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"number"}}},"part-14":{"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"}]},"part-15":{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"$ref":"#/$defs/part-12"}}},"part-16":{"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"$ref":"#/$defs/part-5"}}},"part-17":{"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"array","minItems":2,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/part-0"}}]}}]},"part-18":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-3"}},"part-19":{"enum":["report","inconclusive"]},"part-20":{"const":"batch-size"},"part-21":{"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"$ref":"#/$defs/part-0"}},"part-22":{"type":"integer","minimum":1,"maximum":100000},"part-23":{"type":"object","properties":{"min":{"type":"number"},"max":{"type":"number"},"above":{"type":"number"},"below":{"type":"number"},"not-worse-by":{"$ref":"#/$defs/part-14"},"better-by":{"$ref":"#/$defs/part-14"},"by":{"const":"point"}}},"part-24":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-25"}]},"part-25":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"},"part-26":{"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-25"}]},"part-27":{"enum":["lines","branches"]},"part-28":{"type":"object","properties":{"min":{"$ref":"#/$defs/part-29"},"max":{"$ref":"#/$defs/part-29"},"above":{"$ref":"#/$defs/part-29"},"below":{"$ref":"#/$defs/part-29"},"not-worse-by":{"$ref":"#/$defs/part-31"},"better-by":{"$ref":"#/$defs/part-31"},"by":{"const":"point"}}},"part-29":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-30"}]},"part-30":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(%)$"},"part-31":{"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-30"}]},"part-32":{"const":"determinism"},"part-33":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"part-34":{"const":"extremes"},"part-35":{"const":"invariant"},"part-36":{"type":"object","properties":{"min":{"$ref":"#/$defs/part-37"},"max":{"$ref":"#/$defs/part-37"},"above":{"$ref":"#/$defs/part-37"},"below":{"$ref":"#/$defs/part-37"},"not-worse-by":{"$ref":"#/$defs/part-39"},"better-by":{"$ref":"#/$defs/part-39"},"by":{"const":"point"}}},"part-37":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]},"part-38":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},"part-39":{"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-38"}]},"part-40":{"const":"monotone"},"part-41":{"enum":["up","down"]},"part-42":{"const":"perturbation"},"part-43":{"type":"number","exclusiveMinimum":0,"maximum":10},"part-44":{"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"object","additionalProperties":false,"required":["inputs"],"properties":{"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"}}}]},"part-45":{"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-0"}}]},"part-46":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-47"}]},"part-47":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"},"part-48":{"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-47"}]},"part-49":{"type":"integer","minimum":0},"part-50":{"type":"integer","minimum":20,"maximum":100000},"part-51":{"enum":["binary","multiclass","multilabel","regression","ranking"]},"part-52":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-0"},"metrics":{"$ref":"#/$defs/part-0"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"predictor":{"$ref":"#/$defs/part-53"},"id":{"$ref":"#/$defs/part-0"},"label":{"$ref":"#/$defs/part-0"},"prediction":{"$ref":"#/$defs/part-0"},"score":{"$ref":"#/$defs/part-0"},"labels":{"$ref":"#/$defs/part-62"},"predicted":{"$ref":"#/$defs/part-62"},"scores":{"$ref":"#/$defs/part-62"},"group":{"$ref":"#/$defs/part-0"}}},"part-53":{"type":"object","additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/part-54"},"stays":{"type":"boolean"},"env":{"$ref":"#/$defs/part-55"},"timeout":{"$ref":"#/$defs/part-56"},"http":{"$ref":"#/$defs/part-57"},"form":{"$ref":"#/$defs/part-58"},"batch":{"$ref":"#/$defs/part-10"},"concurrency":{"$ref":"#/$defs/part-59"},"tensor":{"$ref":"#/$defs/part-0"},"datatype":{"$ref":"#/$defs/part-60"},"output":{"$ref":"#/$defs/part-0"},"token-header":{"$ref":"#/$defs/part-61"},"onnx":{"$ref":"#/$defs/part-0"}}},"part-54":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string"}},"part-55":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"part-56":{"oneOf":[{"type":"number","exclusiveMinimum":0,"maximum":3600},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m)$"}]},"part-57":{"type":"string","pattern":"^https?://"},"part-58":{"enum":["v2","mlflow","json-lines"]},"part-59":{"type":"integer","minimum":1,"maximum":32},"part-60":{"enum":["FP32","FP64"]},"part-61":{"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},"part-62":{"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"object","minProperties":1,"maxProperties":1000,"additionalProperties":{"$ref":"#/$defs/part-0"}}]},"part-63":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-0"},"metrics":{"$ref":"#/$defs/part-0"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"predictor":{"$ref":"#/$defs/part-53"},"id":{"$ref":"#/$defs/part-0"},"label":{"$ref":"#/$defs/part-0"},"prediction":{"$ref":"#/$defs/part-0"},"score":{"$ref":"#/$defs/part-0"},"labels":{"$ref":"#/$defs/part-62"},"predicted":{"$ref":"#/$defs/part-62"},"scores":{"$ref":"#/$defs/part-62"},"group":{"$ref":"#/$defs/part-0"},"first-run":{"$ref":"#/$defs/part-64"}}},"part-64":{"enum":["inconclusive","absolute-only"]},"part-65":{"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-66"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-67"},"require":{"$ref":"#/$defs/part-68"}}},"part-66":{"type":"number","exclusiveMinimum":0,"maximum":0.4},"part-67":{"type":"integer","minimum":2},"part-68":{"enum":["proven-ok","no-proven-harm"]},"part-69":{"type":"object","additionalProperties":false,"required":["looks"],"properties":{"looks":{"$ref":"#/$defs/part-10"},"adaptivity":{"enum":["none","full"]},"reveal":{"enum":["all","verdict"]}}},"part-70":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["check","until","reason"],"properties":{"check":{"$ref":"#/$defs/part-0"},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"type":"string","minLength":1,"maxLength":100}}}},"part-71":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/part-0"}},"part-72":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","properties":{"min-rows":{"$ref":"#/$defs/part-67"},"alpha":{"$ref":"#/$defs/part-66"},"require":{"$ref":"#/$defs/part-68"},"severity":{"enum":["error","warn"]},"why":{"type":"string","maxLength":500}},"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-20"}}},"then":{"$ref":"#/$defs/batch-size"},"else":{"if":{"type":"object","required":["benchmark"]},"then":{"$ref":"#/$defs/benchmark"},"else":{"if":{"type":"object","required":["coverage"]},"then":{"$ref":"#/$defs/coverage"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-32"}}},"then":{"$ref":"#/$defs/determinism"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"edges"}}},"then":{"$ref":"#/$defs/edges"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"exact"}}},"then":{"$ref":"#/$defs/exact"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-34"}}},"then":{"$ref":"#/$defs/extremes"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-35"}}},"then":{"$ref":"#/$defs/invariant"},"else":{"if":{"type":"object","required":["samples"]},"then":{"$ref":"#/$defs/latency"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"missing"}}},"then":{"$ref":"#/$defs/missing"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-40"}}},"then":{"$ref":"#/$defs/monotone"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"noise"}}},"then":{"$ref":"#/$defs/noise"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"order"}}},"then":{"$ref":"#/$defs/order"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-42"}}},"then":{"$ref":"#/$defs/perturbation"},"else":{"if":{"type":"object","required":["same-as"]},"then":{"$ref":"#/$defs/same-predictions"},"else":{"if":{"type":"object","required":["size"]},"then":{"$ref":"#/$defs/size"},"else":{"if":{"type":"object","required":["tests"]},"then":{"$ref":"#/$defs/tests"},"else":{"if":{"type":"object","required":["timed"]},"then":{"$ref":"#/$defs/timing"},"else":{"if":{"type":"object","required":["behaviour"]},"then":{"type":"object","properties":{"behaviour":{"enum":["batch-size","determinism","edges","exact","extremes","invariant","missing","monotone","noise","order","perturbation"]}}},"else":{"$ref":"#/$defs/metric"}}}}}}}}}}}}}}}}}}}}}},"properties":{"policy":{"const":1},"task":{"$ref":"#/$defs/part-51"},"positive":{"$ref":"#/$defs/part-3"},"threshold":{"type":"number"},"candidate":{"$ref":"#/$defs/part-52"},"baseline":{"$ref":"#/$defs/part-63"},"defaults":{"$ref":"#/$defs/part-65"},"holdout":{"$ref":"#/$defs/part-69"},"waivers":{"$ref":"#/$defs/part-70"},"evaluator":{"$ref":"#/$defs/part-71"},"checks":{"$ref":"#/$defs/part-72"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"enum":["binary","multiclass","multilabel","regression","ranking"]};

function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "binary") || (data === "multiclass")) || (data === "multilabel")) || (data === "regression")) || (data === "ranking"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":["string","number","boolean"]};

function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema21.type},message:"must be string,number,boolean"}]);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-0"},"metrics":{"$ref":"#/$defs/part-0"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"predictor":{"$ref":"#/$defs/part-53"},"id":{"$ref":"#/$defs/part-0"},"label":{"$ref":"#/$defs/part-0"},"prediction":{"$ref":"#/$defs/part-0"},"score":{"$ref":"#/$defs/part-0"},"labels":{"$ref":"#/$defs/part-62"},"predicted":{"$ref":"#/$defs/part-62"},"scores":{"$ref":"#/$defs/part-62"},"group":{"$ref":"#/$defs/part-0"}}};
const schema23 = {"type":"string","minLength":1};
const func3 = (func3Module.default ?? func3Module).default;

function validate58(data, {instancePath=""}={}){
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
validate58.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"array","minItems":1,"maxItems":10000,"uniqueItems":true,"items":{"$ref":"#/$defs/part-0"}};
const func0 = (func0Module.default ?? func0Module).default;

function validate62(data, {instancePath=""}={}){
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
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate58.errors);
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
validate62.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/part-54"},"stays":{"type":"boolean"},"env":{"$ref":"#/$defs/part-55"},"timeout":{"$ref":"#/$defs/part-56"},"http":{"$ref":"#/$defs/part-57"},"form":{"$ref":"#/$defs/part-58"},"batch":{"$ref":"#/$defs/part-10"},"concurrency":{"$ref":"#/$defs/part-59"},"tensor":{"$ref":"#/$defs/part-0"},"datatype":{"$ref":"#/$defs/part-60"},"output":{"$ref":"#/$defs/part-0"},"token-header":{"$ref":"#/$defs/part-61"},"onnx":{"$ref":"#/$defs/part-0"}}};
const schema26 = {"type":"array","minItems":1,"maxItems":100,"items":{"type":"string"}};

function validate66(data, {instancePath=""}={}){
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
validate66.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}};
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate68(data, {instancePath=""}={}){
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
validate68.errors = vErrors;
return errors === 0;
}

const schema28 = {"oneOf":[{"type":"number","exclusiveMinimum":0,"maximum":3600},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m)$"}]};
const pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m)$", "u");

function validate70(data, {instancePath=""}={}){
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
validate70.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"string","pattern":"^https?://"};
const pattern5 = new RegExp("^https?://", "u");

function validate72(data, {instancePath=""}={}){
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
validate72.errors = vErrors;
return errors === 0;
}

const schema30 = {"enum":["v2","mlflow","json-lines"]};

function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "v2") || (data === "mlflow")) || (data === "json-lines"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"integer","minimum":1,"maximum":10000};

function validate76(data, {instancePath=""}={}){
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
validate76.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"integer","minimum":1,"maximum":32};

function validate78(data, {instancePath=""}={}){
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
validate78.errors = vErrors;
return errors === 0;
}

const schema33 = {"enum":["FP32","FP64"]};

function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "FP32") || (data === "FP64"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"};
const pattern6 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");

function validate84(data, {instancePath=""}={}){
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
validate84.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.command !== undefined){
if(!(validate66(data.command, {instancePath:instancePath+"/command"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.stays !== undefined){
if(typeof data.stays !== "boolean"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/stays",keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
}
if(data.env !== undefined){
if(!(validate68(data.env, {instancePath:instancePath+"/env"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate70(data.timeout, {instancePath:instancePath+"/timeout"}))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate72(data.http, {instancePath:instancePath+"/http"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate74(data.form, {instancePath:instancePath+"/form"}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
if(!(validate76(data.batch, {instancePath:instancePath+"/batch"}))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.concurrency !== undefined){
if(!(validate78(data.concurrency, {instancePath:instancePath+"/concurrency"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.tensor !== undefined){
if(!(validate58(data.tensor, {instancePath:instancePath+"/tensor"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.datatype !== undefined){
if(!(validate81(data.datatype, {instancePath:instancePath+"/datatype"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined){
if(!(validate58(data.output, {instancePath:instancePath+"/output"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data["token-header"] !== undefined){
if(!(validate84(data["token-header"], {instancePath:instancePath+"/token-header"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.onnx !== undefined){
if(!(validate58(data.onnx, {instancePath:instancePath+"/onnx"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema35 = {"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"object","minProperties":1,"maxProperties":1000,"additionalProperties":{"$ref":"#/$defs/part-0"}}]};

function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate58(data, {instancePath}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
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
if(!(validate58(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate58.errors);
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
validate92.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.predictions !== undefined){
if(!(validate58(data.predictions, {instancePath:instancePath+"/predictions"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate58(data.metrics, {instancePath:instancePath+"/metrics"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.predictor !== undefined){
if(!(validate65(data.predictor, {instancePath:instancePath+"/predictor"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate58(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate58(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate58(data.prediction, {instancePath:instancePath+"/prediction"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate58(data.score, {instancePath:instancePath+"/score"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate92(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.predicted !== undefined){
if(!(validate92(data.predicted, {instancePath:instancePath+"/predicted"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined){
if(!(validate92(data.scores, {instancePath:instancePath+"/scores"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate58(data.group, {instancePath:instancePath+"/group"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-0"},"metrics":{"$ref":"#/$defs/part-0"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"predictor":{"$ref":"#/$defs/part-53"},"id":{"$ref":"#/$defs/part-0"},"label":{"$ref":"#/$defs/part-0"},"prediction":{"$ref":"#/$defs/part-0"},"score":{"$ref":"#/$defs/part-0"},"labels":{"$ref":"#/$defs/part-62"},"predicted":{"$ref":"#/$defs/part-62"},"scores":{"$ref":"#/$defs/part-62"},"group":{"$ref":"#/$defs/part-0"},"first-run":{"$ref":"#/$defs/part-64"}}};
const schema37 = {"enum":["inconclusive","absolute-only"]};

function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "inconclusive") || (data === "absolute-only"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.predictions !== undefined){
if(!(validate58(data.predictions, {instancePath:instancePath+"/predictions"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate58(data.metrics, {instancePath:instancePath+"/metrics"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.predictor !== undefined){
if(!(validate65(data.predictor, {instancePath:instancePath+"/predictor"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate58(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate58(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate58(data.prediction, {instancePath:instancePath+"/prediction"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate58(data.score, {instancePath:instancePath+"/score"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate92(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.predicted !== undefined){
if(!(validate92(data.predicted, {instancePath:instancePath+"/predicted"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined){
if(!(validate92(data.scores, {instancePath:instancePath+"/scores"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(!(validate58(data.group, {instancePath:instancePath+"/group"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data["first-run"] !== undefined){
if(!(validate114(data["first-run"], {instancePath:instancePath+"/first-run"}))){
vErrors = joined(vErrors, validate114.errors);
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

const schema38 = {"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-66"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-67"},"require":{"$ref":"#/$defs/part-68"}}};
const schema39 = {"type":"number","exclusiveMinimum":0,"maximum":0.4};

function validate118(data, {instancePath=""}={}){
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
validate118.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"integer","minimum":2};

function validate120(data, {instancePath=""}={}){
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
validate120.errors = vErrors;
return errors === 0;
}

const schema41 = {"enum":["proven-ok","no-proven-harm"]};

function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "proven-ok") || (data === "no-proven-harm"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath=""}={}){
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
if(!(validate118(data.alpha, {instancePath:instancePath+"/alpha"}))){
vErrors = joined(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
if(!(data.family === "holm")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/family",keyword:"enum",params:{allowedValues: schema38.properties.family.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data["min-rows"] !== undefined){
if(!(validate120(data["min-rows"], {instancePath:instancePath+"/min-rows"}))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
if(!(validate122(data.require, {instancePath:instancePath+"/require"}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["looks"],"properties":{"looks":{"$ref":"#/$defs/part-10"},"adaptivity":{"enum":["none","full"]},"reveal":{"enum":["all","verdict"]}}};

function validate125(data, {instancePath=""}={}){
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
if(!(validate76(data.looks, {instancePath:instancePath+"/looks"}))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.adaptivity !== undefined){
let data1 = data.adaptivity;
if(!((data1 === "none") || (data1 === "full"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/adaptivity",keyword:"enum",params:{allowedValues: schema42.properties.adaptivity.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.reveal !== undefined){
let data2 = data.reveal;
if(!((data2 === "all") || (data2 === "verdict"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reveal",keyword:"enum",params:{allowedValues: schema42.properties.reveal.enum},message:"must be equal to one of the allowed values"}]);
errors++;
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

const schema43 = {"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["check","until","reason"],"properties":{"check":{"$ref":"#/$defs/part-0"},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"type":"string","minLength":1,"maxLength":100}}}};
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate128(data, {instancePath=""}={}){
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
if(!(validate58(data0.check, {instancePath:instancePath+"/" + i0+"/check"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
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
validate128.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"array","maxItems":100,"items":{"$ref":"#/$defs/part-0"}};

function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","properties":{"min-rows":{"$ref":"#/$defs/part-67"},"alpha":{"$ref":"#/$defs/part-66"},"require":{"$ref":"#/$defs/part-68"},"severity":{"enum":["error","warn"]},"why":{"type":"string","maxLength":500}},"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-20"}}},"then":{"$ref":"#/$defs/batch-size"},"else":{"if":{"type":"object","required":["benchmark"]},"then":{"$ref":"#/$defs/benchmark"},"else":{"if":{"type":"object","required":["coverage"]},"then":{"$ref":"#/$defs/coverage"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-32"}}},"then":{"$ref":"#/$defs/determinism"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"edges"}}},"then":{"$ref":"#/$defs/edges"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"exact"}}},"then":{"$ref":"#/$defs/exact"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-34"}}},"then":{"$ref":"#/$defs/extremes"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-35"}}},"then":{"$ref":"#/$defs/invariant"},"else":{"if":{"type":"object","required":["samples"]},"then":{"$ref":"#/$defs/latency"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"missing"}}},"then":{"$ref":"#/$defs/missing"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-40"}}},"then":{"$ref":"#/$defs/monotone"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"noise"}}},"then":{"$ref":"#/$defs/noise"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"order"}}},"then":{"$ref":"#/$defs/order"},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"$ref":"#/$defs/part-42"}}},"then":{"$ref":"#/$defs/perturbation"},"else":{"if":{"type":"object","required":["same-as"]},"then":{"$ref":"#/$defs/same-predictions"},"else":{"if":{"type":"object","required":["size"]},"then":{"$ref":"#/$defs/size"},"else":{"if":{"type":"object","required":["tests"]},"then":{"$ref":"#/$defs/tests"},"else":{"if":{"type":"object","required":["timed"]},"then":{"$ref":"#/$defs/timing"},"else":{"if":{"type":"object","required":["behaviour"]},"then":{"type":"object","properties":{"behaviour":{"enum":["batch-size","determinism","edges","exact","extremes","invariant","missing","monotone","noise","order","perturbation"]}}},"else":{"$ref":"#/$defs/metric"}}}}}}}}}}}}}}}}}}}}};
const pattern8 = new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$", "u");
const schema46 = {"const":"batch-size"};

function validate135(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("batch-size" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "batch-size"},message:"must be equal to constant"}]);
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-20"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};
const schema48 = {"type":"object","properties":{"min":{"type":"number"},"max":{"type":"number"},"above":{"type":"number"},"below":{"type":"number"},"not-worse-by":{"$ref":"#/$defs/part-14"},"better-by":{"$ref":"#/$defs/part-14"},"by":{"const":"point"}}};
const schema49 = {"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"}]};
const schema50 = {"type":"number","minimum":0};

function validate140(data, {instancePath=""}={}){
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
validate140.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"$ref":"#/$defs/part-12"}}};

function validate142(data, {instancePath=""}={}){
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
if(!(validate140(data.relative, {instancePath:instancePath+"/relative"}))){
vErrors = joined(vErrors, validate140.errors);
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


function validate139(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate140(data, {instancePath}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate142(data, {instancePath}))){
vErrors = joined(vErrors, validate142.errors);
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
validate139.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.above !== undefined){
let data2 = data.above;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.below !== undefined){
let data3 = data.below;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data["not-worse-by"] !== undefined){
if(!(validate139(data["not-worse-by"], {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data["better-by"] !== undefined){
if(!(validate139(data["better-by"], {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if("point" !== data.by){
vErrors = joined(vErrors, [{instancePath:instancePath+"/by",keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"integer","minimum":1,"maximum":100000};

function validate151(data, {instancePath=""}={}){
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
validate151.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
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
if(!(func1.call(schema47.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate135(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate151(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate140(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","additionalProperties":false,"required":["benchmark"],"properties":{"benchmark":{"$ref":"#/$defs/part-0"},"baseline-benchmark":{"$ref":"#/$defs/part-0"},"test":{"$ref":"#/$defs/part-0"},"quantile":{"$ref":"#/$defs/part-7"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"type":"object","properties":{"min":{"$ref":"#/$defs/part-24"},"max":{"$ref":"#/$defs/part-24"},"above":{"$ref":"#/$defs/part-24"},"below":{"$ref":"#/$defs/part-24"},"not-worse-by":{"$ref":"#/$defs/part-26"},"better-by":{"$ref":"#/$defs/part-26"},"by":{"const":"point"}}}]};
const schema54 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-25"}]};
const schema55 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"};
const pattern9 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$", "u");

function validate157(data, {instancePath=""}={}){
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
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(validate157(data, {instancePath}))){
vErrors = joined(vErrors, validate157.errors);
errors = vErrors.length;
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
validate156.errors = vErrors;
return errors === 0;
}

const schema56 = {"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-25"}]};

function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate140(data, {instancePath}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate142(data, {instancePath}))){
vErrors = joined(vErrors, validate142.errors);
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
const _errs3 = errors;
if(!(validate157(data, {instancePath}))){
vErrors = joined(vErrors, validate157.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
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
validate163.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate172(data, {instancePath=""}={}){
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
validate172.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
if(!(validate156(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate156(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate156(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate156(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data["not-worse-by"] !== undefined){
if(!(validate163(data["not-worse-by"], {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
if(data["better-by"] !== undefined){
if(!(validate163(data["better-by"], {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if("point" !== data.by){
vErrors = joined(vErrors, [{instancePath:instancePath+"/by",keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
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
if(!(func1.call(schema53.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.benchmark !== undefined){
if(!(validate58(data.benchmark, {instancePath:instancePath+"/benchmark"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data["baseline-benchmark"] !== undefined){
if(!(validate58(data["baseline-benchmark"], {instancePath:instancePath+"/baseline-benchmark"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.test !== undefined){
if(!(validate58(data.test, {instancePath:instancePath+"/test"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate172(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = joined(vErrors, validate172.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","additionalProperties":false,"required":["coverage"],"properties":{"coverage":{"$ref":"#/$defs/part-0"},"baseline-coverage":{"$ref":"#/$defs/part-0"},"of":{"$ref":"#/$defs/part-27"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-28"}]};
const schema59 = {"type":"object","properties":{"min":{"$ref":"#/$defs/part-29"},"max":{"$ref":"#/$defs/part-29"},"above":{"$ref":"#/$defs/part-29"},"below":{"$ref":"#/$defs/part-29"},"not-worse-by":{"$ref":"#/$defs/part-31"},"better-by":{"$ref":"#/$defs/part-31"},"by":{"const":"point"}}};
const schema60 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-30"}]};
const schema61 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(%)$"};
const pattern10 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(%)$", "u");

function validate178(data, {instancePath=""}={}){
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
validate178.errors = vErrors;
return errors === 0;
}


function validate177(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(validate178(data, {instancePath}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
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
validate177.errors = vErrors;
return errors === 0;
}

const schema62 = {"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-30"}]};

function validate184(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate140(data, {instancePath}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate142(data, {instancePath}))){
vErrors = joined(vErrors, validate142.errors);
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
const _errs3 = errors;
if(!(validate178(data, {instancePath}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
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
validate184.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
if(!(validate177(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate177(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate177(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate177(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data["not-worse-by"] !== undefined){
if(!(validate184(data["not-worse-by"], {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data["better-by"] !== undefined){
if(!(validate184(data["better-by"], {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if("point" !== data.by){
vErrors = joined(vErrors, [{instancePath:instancePath+"/by",keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

const schema63 = {"enum":["lines","branches"]};

function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "lines") || (data === "branches"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate176(data, {instancePath}))){
vErrors = joined(vErrors, validate176.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coverage === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema58.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.coverage !== undefined){
if(!(validate58(data.coverage, {instancePath:instancePath+"/coverage"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data["baseline-coverage"] !== undefined){
if(!(validate58(data["baseline-coverage"], {instancePath:instancePath+"/baseline-coverage"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(validate193(data.of, {instancePath:instancePath+"/of"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}

const schema64 = {"const":"determinism"};

function validate196(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("determinism" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "determinism"},message:"must be equal to constant"}]);
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-32"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};

function validate198(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
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
if(!(func1.call(schema65.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate196(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate196.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate151(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate140(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","additionalProperties":false,"required":["behaviour","predictions"],"properties":{"behaviour":{"const":"edges"},"predictions":{"$ref":"#/$defs/part-0"},"column":{"$ref":"#/$defs/part-0"},"range":{"$ref":"#/$defs/part-33"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};
const schema67 = {"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}};

function validate210(data, {instancePath=""}={}){
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
validate210.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
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
if(!(func1.call(schema66.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if("edges" !== data.behaviour){
vErrors = joined(vErrors, [{instancePath:instancePath+"/behaviour",keyword:"const",params:{allowedValue: "edges"},message:"must be equal to constant"}]);
errors++;
}
}
if(data.predictions !== undefined){
if(!(validate58(data.predictions, {instancePath:instancePath+"/predictions"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.column !== undefined){
if(!(validate58(data.column, {instancePath:instancePath+"/column"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.range !== undefined){
if(!(validate210(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","additionalProperties":false,"required":["behaviour","cases"],"properties":{"behaviour":{"const":"exact"},"cases":{"$ref":"#/$defs/part-0"},"expected":{"$ref":"#/$defs/part-0"},"predicted":{"$ref":"#/$defs/part-0"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};

function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
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
if(!(func1.call(schema68.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if("exact" !== data.behaviour){
vErrors = joined(vErrors, [{instancePath:instancePath+"/behaviour",keyword:"const",params:{allowedValue: "exact"},message:"must be equal to constant"}]);
errors++;
}
}
if(data.cases !== undefined){
if(!(validate58(data.cases, {instancePath:instancePath+"/cases"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
if(!(validate58(data.expected, {instancePath:instancePath+"/expected"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.predicted !== undefined){
if(!(validate58(data.predicted, {instancePath:instancePath+"/predicted"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate140(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate140.errors);
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

const schema69 = {"const":"extremes"};

function validate220(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("extremes" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "extremes"},message:"must be equal to constant"}]);
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-34"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"range":{"$ref":"#/$defs/part-33"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};

function validate222(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
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
if(!(func1.call(schema70.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate220(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate220.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate151(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.range !== undefined){
if(!(validate210(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}

const schema71 = {"const":"invariant"};

function validate230(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("invariant" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "invariant"},message:"must be equal to constant"}]);
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","additionalProperties":false,"required":["behaviour","pairs"],"properties":{"behaviour":{"$ref":"#/$defs/part-35"},"pairs":{"$ref":"#/$defs/part-0"},"before":{"$ref":"#/$defs/part-0"},"after":{"$ref":"#/$defs/part-0"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-28"}]};

function validate232(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate176(data, {instancePath}))){
vErrors = joined(vErrors, validate176.errors);
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
if(!(func1.call(schema72.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate230(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate230.errors);
errors = vErrors.length;
}
}
if(data.pairs !== undefined){
if(!(validate58(data.pairs, {instancePath:instancePath+"/pairs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate58(data.before, {instancePath:instancePath+"/before"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate58(data.after, {instancePath:instancePath+"/after"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate140(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-0"},"baseline-samples":{"$ref":"#/$defs/part-0"},"column":{"$ref":"#/$defs/part-0"},"quantile":{"$ref":"#/$defs/part-7"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-36"}]};
const schema74 = {"type":"object","properties":{"min":{"$ref":"#/$defs/part-37"},"max":{"$ref":"#/$defs/part-37"},"above":{"$ref":"#/$defs/part-37"},"below":{"$ref":"#/$defs/part-37"},"not-worse-by":{"$ref":"#/$defs/part-39"},"better-by":{"$ref":"#/$defs/part-39"},"by":{"const":"point"}}};
const schema75 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-38"}]};
const schema76 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"};
const pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(ms|s)$", "u");

function validate243(data, {instancePath=""}={}){
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
validate243.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(validate243(data, {instancePath}))){
vErrors = joined(vErrors, validate243.errors);
errors = vErrors.length;
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
validate242.errors = vErrors;
return errors === 0;
}

const schema77 = {"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-38"}]};

function validate249(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate140(data, {instancePath}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate142(data, {instancePath}))){
vErrors = joined(vErrors, validate142.errors);
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
const _errs3 = errors;
if(!(validate243(data, {instancePath}))){
vErrors = joined(vErrors, validate243.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
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
validate249.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
if(!(validate242(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate242(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate242(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate242(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
}
if(data["not-worse-by"] !== undefined){
if(!(validate249(data["not-worse-by"], {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate249.errors);
errors = vErrors.length;
}
}
if(data["better-by"] !== undefined){
if(!(validate249(data["better-by"], {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate249.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if("point" !== data.by){
vErrors = joined(vErrors, [{instancePath:instancePath+"/by",keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}


function validate240(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate241(data, {instancePath}))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.samples === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema73.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.samples !== undefined){
if(!(validate58(data.samples, {instancePath:instancePath+"/samples"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data["baseline-samples"] !== undefined){
if(!(validate58(data["baseline-samples"], {instancePath:instancePath+"/baseline-samples"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.column !== undefined){
if(!(validate58(data.column, {instancePath:instancePath+"/column"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate172(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = joined(vErrors, validate172.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"const":"missing"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"range":{"$ref":"#/$defs/part-33"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};

function validate261(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
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
if(!(func1.call(schema78.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if("missing" !== data.behaviour){
vErrors = joined(vErrors, [{instancePath:instancePath+"/behaviour",keyword:"const",params:{allowedValue: "missing"},message:"must be equal to constant"}]);
errors++;
}
}
if(data.inputs !== undefined){
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate151(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.range !== undefined){
if(!(validate210(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}

const schema79 = {"const":"monotone"};

function validate268(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("monotone" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "monotone"},message:"must be equal to constant"}]);
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","additionalProperties":false,"required":["behaviour","pairs","direction"],"properties":{"behaviour":{"$ref":"#/$defs/part-40"},"pairs":{"$ref":"#/$defs/part-0"},"direction":{"$ref":"#/$defs/part-41"},"before":{"$ref":"#/$defs/part-0"},"after":{"$ref":"#/$defs/part-0"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-28"}]};
const schema81 = {"enum":["up","down"]};

function validate274(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "up") || (data === "down"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}


function validate270(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate176(data, {instancePath}))){
vErrors = joined(vErrors, validate176.errors);
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
if(!(func1.call(schema80.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate268(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate268.errors);
errors = vErrors.length;
}
}
if(data.pairs !== undefined){
if(!(validate58(data.pairs, {instancePath:instancePath+"/pairs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
if(!(validate274(data.direction, {instancePath:instancePath+"/direction"}))){
vErrors = joined(vErrors, validate274.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate58(data.before, {instancePath:instancePath+"/before"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate58(data.after, {instancePath:instancePath+"/after"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate140(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"const":"noise"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"vary":{"$ref":"#/$defs/part-21"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};

function validate280(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
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
if(!(func1.call(schema82.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if("noise" !== data.behaviour){
vErrors = joined(vErrors, [{instancePath:instancePath+"/behaviour",keyword:"const",params:{allowedValue: "noise"},message:"must be equal to constant"}]);
errors++;
}
}
if(data.inputs !== undefined){
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate151(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.vary !== undefined){
if(!(validate62(data.vary, {instancePath:instancePath+"/vary"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate140(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"const":"order"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"tolerance":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};

function validate288(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
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
if(!(func1.call(schema83.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if("order" !== data.behaviour){
vErrors = joined(vErrors, [{instancePath:instancePath+"/behaviour",keyword:"const",params:{allowedValue: "order"},message:"must be equal to constant"}]);
errors++;
}
}
if(data.inputs !== undefined){
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate151(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate140(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate140.errors);
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

const schema84 = {"const":"perturbation"};

function validate295(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("perturbation" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "perturbation"},message:"must be equal to constant"}]);
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","additionalProperties":false,"required":["behaviour","inputs"],"properties":{"behaviour":{"$ref":"#/$defs/part-42"},"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"rows":{"$ref":"#/$defs/part-22"},"sigma":{"$ref":"#/$defs/part-43"},"vary":{"$ref":"#/$defs/part-21"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};
const schema86 = {"type":"number","exclusiveMinimum":0,"maximum":10};

function validate303(data, {instancePath=""}={}){
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
validate303.errors = vErrors;
return errors === 0;
}


function validate297(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
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
if(!(func1.call(schema85.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.behaviour !== undefined){
if(!(validate295(data.behaviour, {instancePath:instancePath+"/behaviour"}))){
vErrors = joined(vErrors, validate295.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate151(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.sigma !== undefined){
if(!(validate303(data.sigma, {instancePath:instancePath+"/sigma"}))){
vErrors = joined(vErrors, validate303.errors);
errors = vErrors.length;
}
}
if(data.vary !== undefined){
if(!(validate62(data.vary, {instancePath:instancePath+"/vary"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","additionalProperties":false,"required":["same-as"],"properties":{"same-as":{"$ref":"#/$defs/part-44"},"equal-within":{"$ref":"#/$defs/part-12"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};
const schema88 = {"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"object","additionalProperties":false,"required":["inputs"],"properties":{"inputs":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"}}}]};

function validate309(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate58(data, {instancePath}))){
vErrors = joined(vErrors, validate58.errors);
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
if(!(validate58(data.inputs, {instancePath:instancePath+"/inputs"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
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
validate309.errors = vErrors;
return errors === 0;
}


function validate307(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["same-as"] === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "same-as"},message:"must have required property '"+"same-as"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema87.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data["same-as"] !== undefined){
if(!(validate309(data["same-as"], {instancePath:instancePath+"/same-as"}))){
vErrors = joined(vErrors, validate309.errors);
errors = vErrors.length;
}
}
if(data["equal-within"] !== undefined){
if(!(validate140(data["equal-within"], {instancePath:instancePath+"/equal-within"}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"$ref":"#/$defs/part-45"},"baseline-size":{"$ref":"#/$defs/part-45"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"type":"object","properties":{"min":{"$ref":"#/$defs/part-46"},"max":{"$ref":"#/$defs/part-46"},"above":{"$ref":"#/$defs/part-46"},"below":{"$ref":"#/$defs/part-46"},"not-worse-by":{"$ref":"#/$defs/part-48"},"better-by":{"$ref":"#/$defs/part-48"},"by":{"const":"point"}}}]};
const schema90 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-47"}]};
const schema91 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"};
const pattern12 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$", "u");

function validate318(data, {instancePath=""}={}){
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
validate318.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(validate318(data, {instancePath}))){
vErrors = joined(vErrors, validate318.errors);
errors = vErrors.length;
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
validate317.errors = vErrors;
return errors === 0;
}

const schema92 = {"oneOf":[{"$ref":"#/$defs/part-12"},{"$ref":"#/$defs/part-15"},{"$ref":"#/$defs/part-47"}]};

function validate324(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate140(data, {instancePath}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate142(data, {instancePath}))){
vErrors = joined(vErrors, validate142.errors);
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
const _errs3 = errors;
if(!(validate318(data, {instancePath}))){
vErrors = joined(vErrors, validate318.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
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
validate324.errors = vErrors;
return errors === 0;
}

const schema93 = {"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-0"}}]};

function validate330(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate58(data, {instancePath}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
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
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate58.errors);
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
validate330.errors = vErrors;
return errors === 0;
}


function validate316(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
if(!(validate317(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate317.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate317(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate317.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate317(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate317.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate317(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate317.errors);
errors = vErrors.length;
}
}
if(data["not-worse-by"] !== undefined){
if(!(validate324(data["not-worse-by"], {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate324.errors);
errors = vErrors.length;
}
}
if(data["better-by"] !== undefined){
if(!(validate324(data["better-by"], {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate324.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if("point" !== data.by){
vErrors = joined(vErrors, [{instancePath:instancePath+"/by",keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
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
if(!(func1.call(schema89.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.size !== undefined){
if(!(validate330(data.size, {instancePath:instancePath+"/size"}))){
vErrors = joined(vErrors, validate330.errors);
errors = vErrors.length;
}
}
if(data["baseline-size"] !== undefined){
if(!(validate330(data["baseline-size"], {instancePath:instancePath+"/baseline-size"}))){
vErrors = joined(vErrors, validate330.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","additionalProperties":false,"required":["tests"],"properties":{"tests":{"$ref":"#/$defs/part-45"},"baseline-tests":{"$ref":"#/$defs/part-45"},"max-skipped":{"$ref":"#/$defs/part-49"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-23"}]};
const schema95 = {"type":"integer","minimum":0};

function validate340(data, {instancePath=""}={}){
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
validate340.errors = vErrors;
return errors === 0;
}


function validate336(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate138(data, {instancePath}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema94.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.tests !== undefined){
if(!(validate330(data.tests, {instancePath:instancePath+"/tests"}))){
vErrors = joined(vErrors, validate330.errors);
errors = vErrors.length;
}
}
if(data["baseline-tests"] !== undefined){
if(!(validate330(data["baseline-tests"], {instancePath:instancePath+"/baseline-tests"}))){
vErrors = joined(vErrors, validate330.errors);
errors = vErrors.length;
}
}
if(data["max-skipped"] !== undefined){
if(!(validate340(data["max-skipped"], {instancePath:instancePath+"/max-skipped"}))){
vErrors = joined(vErrors, validate340.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","additionalProperties":false,"required":["timed"],"properties":{"timed":{"$ref":"#/$defs/part-0"},"columns":{"$ref":"#/$defs/part-21"},"requests":{"$ref":"#/$defs/part-50"},"batch":{"$ref":"#/$defs/part-10"},"quantile":{"$ref":"#/$defs/part-7"},"min":true,"max":true,"above":true,"below":true,"not-worse-by":true,"better-by":true,"by":true,"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true},"allOf":[{"$ref":"#/$defs/part-36"}]};
const schema97 = {"type":"integer","minimum":20,"maximum":100000};

function validate347(data, {instancePath=""}={}){
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
validate347.errors = vErrors;
return errors === 0;
}


function validate343(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(validate241(data, {instancePath}))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timed === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "timed"},message:"must have required property '"+"timed"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema96.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.timed !== undefined){
if(!(validate58(data.timed, {instancePath:instancePath+"/timed"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
if(!(validate62(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate347(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = joined(vErrors, validate347.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
if(!(validate76(data.batch, {instancePath:instancePath+"/batch"}))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate172(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = joined(vErrors, validate172.errors);
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

const schema98 = {"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-0"},"better":{"$ref":"#/$defs/part-1"},"average":{"$ref":"#/$defs/part-2"},"class":{"$ref":"#/$defs/part-3"},"zero-division":{"$ref":"#/$defs/part-4"},"beta":{"$ref":"#/$defs/part-5"},"weighting":{"$ref":"#/$defs/part-6"},"quantile":{"$ref":"#/$defs/part-7"},"bins":{"$ref":"#/$defs/part-8"},"binning":{"$ref":"#/$defs/part-9"},"k":{"$ref":"#/$defs/part-10"},"empty-queries":{"$ref":"#/$defs/part-11"},"tolerance":{"$ref":"#/$defs/part-12"},"costs":{"$ref":"#/$defs/part-13"},"better-by":{"$ref":"#/$defs/part-14"},"min":{"type":"number"},"max":{"type":"number"},"above":{"type":"number"},"below":{"type":"number"},"not-worse-by":{"$ref":"#/$defs/part-14"},"gap":{"$ref":"#/$defs/part-16"},"by":{"$ref":"#/$defs/part-17"},"slices":{"$ref":"#/$defs/part-18"},"too-small":{"$ref":"#/$defs/part-19"},"min-rows":true,"alpha":true,"require":true,"severity":true,"why":true}};
const schema99 = {"enum":["higher","lower"]};

function validate354(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "higher") || (data === "lower"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema99.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}

const schema100 = {"enum":["macro","micro","weighted","samples"]};

function validate356(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "macro") || (data === "micro")) || (data === "weighted")) || (data === "samples"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}

const schema101 = {"enum":[0,1,"skip"]};

function validate359(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === 0) || (data === 1)) || (data === "skip"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"number","exclusiveMinimum":0};

function validate361(data, {instancePath=""}={}){
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
validate361.errors = vErrors;
return errors === 0;
}

const schema103 = {"enum":["none","linear","quadratic"]};

function validate363(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "none") || (data === "linear")) || (data === "quadratic"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema103.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"integer","minimum":1,"maximum":100};

function validate366(data, {instancePath=""}={}){
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
validate366.errors = vErrors;
return errors === 0;
}

const schema105 = {"enum":["equal-width","equal-mass"]};

function validate368(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "equal-width") || (data === "equal-mass"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}

const schema106 = {"enum":["skip","zero"]};

function validate371(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "skip") || (data === "zero"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"number"}}};

function validate374(data, {instancePath=""}={}){
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
validate374.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"$ref":"#/$defs/part-5"}}};

function validate378(data, {instancePath=""}={}){
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
if(!(validate361(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate361.errors);
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

const schema109 = {"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"oneOf":[{"$ref":"#/$defs/part-0"},{"type":"array","minItems":2,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/part-0"}}]}}]};

function validate381(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate58(data, {instancePath}))){
vErrors = joined(vErrors, validate58.errors);
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
if(!(validate58(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate58.errors);
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
if(!(validate58(data0[i1], {instancePath:instancePath+"/" + i0+"/" + i1}))){
vErrors = joined(vErrors, validate58.errors);
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
validate381.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-3"}};

function validate386(data, {instancePath=""}={}){
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
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate55.errors);
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
validate386.errors = vErrors;
return errors === 0;
}

const schema111 = {"enum":["report","inconclusive"]};

function validate389(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "report") || (data === "inconclusive"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema111.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}


function validate352(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema98.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.metric !== undefined){
if(!(validate58(data.metric, {instancePath:instancePath+"/metric"}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.better !== undefined){
if(!(validate354(data.better, {instancePath:instancePath+"/better"}))){
vErrors = joined(vErrors, validate354.errors);
errors = vErrors.length;
}
}
if(data.average !== undefined){
if(!(validate356(data.average, {instancePath:instancePath+"/average"}))){
vErrors = joined(vErrors, validate356.errors);
errors = vErrors.length;
}
}
if(data.class !== undefined){
if(!(validate55(data.class, {instancePath:instancePath+"/class"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data["zero-division"] !== undefined){
if(!(validate359(data["zero-division"], {instancePath:instancePath+"/zero-division"}))){
vErrors = joined(vErrors, validate359.errors);
errors = vErrors.length;
}
}
if(data.beta !== undefined){
if(!(validate361(data.beta, {instancePath:instancePath+"/beta"}))){
vErrors = joined(vErrors, validate361.errors);
errors = vErrors.length;
}
}
if(data.weighting !== undefined){
if(!(validate363(data.weighting, {instancePath:instancePath+"/weighting"}))){
vErrors = joined(vErrors, validate363.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate172(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = joined(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.bins !== undefined){
if(!(validate366(data.bins, {instancePath:instancePath+"/bins"}))){
vErrors = joined(vErrors, validate366.errors);
errors = vErrors.length;
}
}
if(data.binning !== undefined){
if(!(validate368(data.binning, {instancePath:instancePath+"/binning"}))){
vErrors = joined(vErrors, validate368.errors);
errors = vErrors.length;
}
}
if(data.k !== undefined){
if(!(validate76(data.k, {instancePath:instancePath+"/k"}))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data["empty-queries"] !== undefined){
if(!(validate371(data["empty-queries"], {instancePath:instancePath+"/empty-queries"}))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate140(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.costs !== undefined){
if(!(validate374(data.costs, {instancePath:instancePath+"/costs"}))){
vErrors = joined(vErrors, validate374.errors);
errors = vErrors.length;
}
}
if(data["better-by"] !== undefined){
if(!(validate139(data["better-by"], {instancePath:instancePath+"/better-by"}))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data15 = data.min;
if(!((typeof data15 == "number") && (isFinite(data15)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.max !== undefined){
let data16 = data.max;
if(!((typeof data16 == "number") && (isFinite(data16)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.above !== undefined){
let data17 = data.above;
if(!((typeof data17 == "number") && (isFinite(data17)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/above",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.below !== undefined){
let data18 = data.below;
if(!((typeof data18 == "number") && (isFinite(data18)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/below",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data["not-worse-by"] !== undefined){
if(!(validate139(data["not-worse-by"], {instancePath:instancePath+"/not-worse-by"}))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data.gap !== undefined){
if(!(validate378(data.gap, {instancePath:instancePath+"/gap"}))){
vErrors = joined(vErrors, validate378.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate381(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate381.errors);
errors = vErrors.length;
}
}
if(data.slices !== undefined){
if(!(validate386(data.slices, {instancePath:instancePath+"/slices"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data["too-small"] !== undefined){
if(!(validate389(data["too-small"], {instancePath:instancePath+"/too-small"}))){
vErrors = joined(vErrors, validate389.errors);
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


function validate134(data, {instancePath=""}={}){
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
if(!(validate135(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
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
if(!(validate137(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate137.errors);
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
if(!(validate155(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate155.errors);
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
if(!(validate175(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate175.errors);
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
if(!(validate196(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate196.errors);
errors = vErrors.length;
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
if(!(validate198(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate198.errors);
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
if(!(validate206(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate206.errors);
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
if(!(validate213(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate213.errors);
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
if(!(validate220(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate220.errors);
errors = vErrors.length;
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
if(!(validate222(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate222.errors);
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
if(!(validate230(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate230.errors);
errors = vErrors.length;
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
if(!(validate232(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate232.errors);
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
if(!(validate240(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate240.errors);
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
if(!(validate261(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate261.errors);
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
if(!(validate268(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate268.errors);
errors = vErrors.length;
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
if(!(validate270(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate270.errors);
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
if(!(validate280(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate280.errors);
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
if(!(validate288(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate288.errors);
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
if(!(validate295(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate295.errors);
errors = vErrors.length;
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
if(!(validate297(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate297.errors);
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
if(!(validate307(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate307.errors);
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
if(!(validate316(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate316.errors);
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
if(!(validate336(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate336.errors);
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
if(!(validate343(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate343.errors);
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour",keyword:"enum",params:{allowedValues: schema45.additionalProperties.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.then.properties.behaviour.enum},message:"must be equal to one of the allowed values"}]);
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
if(!(validate352(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate352.errors);
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
if(!(validate120(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate118(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate122(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
let data16 = data0.severity;
if(!((data16 === "error") || (data16 === "warn"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: schema45.additionalProperties.properties.severity.enum},message:"must be equal to one of the allowed values"}]);
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
validate134.errors = vErrors;
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
if(1 !== data.policy){
vErrors = joined(vErrors, [{instancePath:instancePath+"/policy",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}]);
errors++;
}
}
if(data.task !== undefined){
if(!(validate53(data.task, {instancePath:instancePath+"/task"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate55(data.positive, {instancePath:instancePath+"/positive"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
let data3 = data.threshold;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.candidate !== undefined){
if(!(validate57(data.candidate, {instancePath:instancePath+"/candidate"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate100(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate117(data.defaults, {instancePath:instancePath+"/defaults"}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.holdout !== undefined){
if(!(validate125(data.holdout, {instancePath:instancePath+"/holdout"}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate128(data.waivers, {instancePath:instancePath+"/waivers"}))){
vErrors = joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data.evaluator !== undefined){
if(!(validate131(data.evaluator, {instancePath:instancePath+"/evaluator"}))){
vErrors = joined(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
if(!(validate134(data.checks, {instancePath:instancePath+"/checks"}))){
vErrors = joined(vErrors, validate134.errors);
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
