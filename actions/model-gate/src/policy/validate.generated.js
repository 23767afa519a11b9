// Generated from json-schema.ts by `npm run generate`.
import * as func2Module from 'ajv/dist/runtime/ucs2length.js'
import * as func0Module from 'ajv/dist/runtime/equal.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ml-actions.dev/schemas/policy-1.json","type":"object","additionalProperties":false,"required":["policy","checks"],"properties":{"policy":{"$ref":"#/$defs/part-0"},"task":{"$ref":"#/$defs/part-1"},"positive":{"$ref":"#/$defs/part-2"},"threshold":{"$ref":"#/$defs/part-3"},"candidate":{"$ref":"#/$defs/part-4"},"baseline":{"$ref":"#/$defs/part-22"},"defaults":{"$ref":"#/$defs/part-23"},"holdout":{"$ref":"#/$defs/part-27"},"waivers":{"$ref":"#/$defs/part-28"},"evaluator":{"$ref":"#/$defs/part-29"},"checks":{"$ref":"#/$defs/part-31"}},"$defs":{"part-0":{"const":1},"part-1":{"enum":["binary","multiclass","regression"]},"part-2":{"type":["string","number","boolean"]},"part-3":{"type":"number"},"part-4":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"predictor":{"$ref":"#/$defs/part-7"},"id":{"$ref":"#/$defs/part-18"},"label":{"$ref":"#/$defs/part-19"},"prediction":{"$ref":"#/$defs/part-20"},"score":{"$ref":"#/$defs/part-21"}}},"part-5":{"type":"string","minLength":1},"part-6":{"type":"string","minLength":1},"part-7":{"type":"object","additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/part-8"},"stays":{"$ref":"#/$defs/part-9"},"timeout":{"$ref":"#/$defs/part-10"},"http":{"$ref":"#/$defs/part-11"},"form":{"$ref":"#/$defs/part-12"},"batch":{"$ref":"#/$defs/part-13"},"concurrency":{"$ref":"#/$defs/part-14"},"tensor":{"$ref":"#/$defs/part-15"},"datatype":{"$ref":"#/$defs/part-16"},"output":{"$ref":"#/$defs/part-17"}}},"part-8":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string"}},"part-9":{"type":"boolean"},"part-10":{"oneOf":[{"type":"number","exclusiveMinimum":0,"maximum":3600},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m)$"}]},"part-11":{"type":"string","pattern":"^https?://"},"part-12":{"enum":["v2","mlflow","json-lines"]},"part-13":{"type":"integer","minimum":1,"maximum":10000},"part-14":{"type":"integer","minimum":1,"maximum":32},"part-15":{"type":"string","minLength":1},"part-16":{"enum":["FP32","FP64"]},"part-17":{"type":"string","minLength":1},"part-18":{"type":"string","minLength":1},"part-19":{"type":"string","minLength":1},"part-20":{"type":"string","minLength":1},"part-21":{"type":"string","minLength":1},"part-22":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"predictor":{"$ref":"#/$defs/part-7"},"id":{"$ref":"#/$defs/part-18"},"label":{"$ref":"#/$defs/part-19"},"prediction":{"$ref":"#/$defs/part-20"},"score":{"$ref":"#/$defs/part-21"},"first-run":{"enum":["inconclusive","absolute-only"]}}},"part-23":{"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-24"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-25"},"require":{"$ref":"#/$defs/part-26"}}},"part-24":{"type":"number","exclusiveMinimum":0,"maximum":0.4},"part-25":{"type":"integer","minimum":2},"part-26":{"enum":["proven-ok","no-proven-harm"]},"part-27":{"type":"object","additionalProperties":false,"required":["looks"],"properties":{"looks":{"type":"integer","minimum":1,"maximum":10000},"adaptivity":{"enum":["none","full"]},"reveal":{"enum":["all","verdict"]}}},"part-28":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["check","until","reason"],"properties":{"check":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"type":"string","minLength":1,"maxLength":100}}}},"part-29":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/part-30"}},"part-30":{"type":"string","minLength":1},"part-31":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"additionalProperties":{"if":{"type":"object","required":["benchmark"]},"then":{"type":"object","additionalProperties":false,"required":["benchmark"],"properties":{"benchmark":{"$ref":"#/$defs/part-32"},"baseline-benchmark":{"$ref":"#/$defs/part-33"},"test":{"$ref":"#/$defs/part-34"},"quantile":{"$ref":"#/$defs/part-35"},"min":{"$ref":"#/$defs/part-36"},"max":{"$ref":"#/$defs/part-38"},"above":{"$ref":"#/$defs/part-39"},"below":{"$ref":"#/$defs/part-40"},"not-worse-by":{"$ref":"#/$defs/part-41"},"better-by":{"$ref":"#/$defs/part-44"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["coverage"]},"then":{"type":"object","additionalProperties":false,"required":["coverage"],"properties":{"coverage":{"$ref":"#/$defs/part-48"},"baseline-coverage":{"$ref":"#/$defs/part-49"},"of":{"$ref":"#/$defs/part-50"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-53"},"above":{"$ref":"#/$defs/part-54"},"below":{"$ref":"#/$defs/part-55"},"not-worse-by":{"$ref":"#/$defs/part-56"},"better-by":{"$ref":"#/$defs/part-57"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"edges"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","predictions"],"properties":{"behaviour":{"$ref":"#/$defs/part-58"},"predictions":{"$ref":"#/$defs/part-59"},"column":{"$ref":"#/$defs/part-60"},"range":{"$ref":"#/$defs/part-61"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"better-by":{"$ref":"#/$defs/part-67"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"exact"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","cases"],"properties":{"behaviour":{"$ref":"#/$defs/part-68"},"cases":{"$ref":"#/$defs/part-69"},"expected":{"$ref":"#/$defs/part-70"},"predicted":{"$ref":"#/$defs/part-71"},"tolerance":{"$ref":"#/$defs/part-72"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"better-by":{"$ref":"#/$defs/part-67"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"invariant"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","pairs"],"properties":{"behaviour":{"$ref":"#/$defs/part-73"},"pairs":{"$ref":"#/$defs/part-74"},"before":{"$ref":"#/$defs/part-75"},"after":{"$ref":"#/$defs/part-76"},"tolerance":{"$ref":"#/$defs/part-72"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-53"},"above":{"$ref":"#/$defs/part-54"},"below":{"$ref":"#/$defs/part-55"},"not-worse-by":{"$ref":"#/$defs/part-56"},"better-by":{"$ref":"#/$defs/part-57"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["samples"]},"then":{"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-77"},"baseline-samples":{"$ref":"#/$defs/part-78"},"column":{"$ref":"#/$defs/part-79"},"quantile":{"$ref":"#/$defs/part-80"},"min":{"$ref":"#/$defs/part-81"},"max":{"$ref":"#/$defs/part-83"},"above":{"$ref":"#/$defs/part-84"},"below":{"$ref":"#/$defs/part-85"},"not-worse-by":{"$ref":"#/$defs/part-86"},"better-by":{"$ref":"#/$defs/part-87"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"monotone"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","pairs","direction"],"properties":{"behaviour":{"$ref":"#/$defs/part-88"},"pairs":{"$ref":"#/$defs/part-89"},"direction":{"$ref":"#/$defs/part-90"},"before":{"$ref":"#/$defs/part-75"},"after":{"$ref":"#/$defs/part-76"},"tolerance":{"$ref":"#/$defs/part-91"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-53"},"above":{"$ref":"#/$defs/part-54"},"below":{"$ref":"#/$defs/part-55"},"not-worse-by":{"$ref":"#/$defs/part-56"},"better-by":{"$ref":"#/$defs/part-57"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["same-as"]},"then":{"type":"object","additionalProperties":false,"required":["same-as"],"properties":{"same-as":{"$ref":"#/$defs/part-92"},"equal-within":{"$ref":"#/$defs/part-93"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"better-by":{"$ref":"#/$defs/part-67"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["size"]},"then":{"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"$ref":"#/$defs/part-94"},"baseline-size":{"$ref":"#/$defs/part-96"},"min":{"$ref":"#/$defs/part-97"},"max":{"$ref":"#/$defs/part-99"},"above":{"$ref":"#/$defs/part-100"},"below":{"$ref":"#/$defs/part-101"},"not-worse-by":{"$ref":"#/$defs/part-102"},"better-by":{"$ref":"#/$defs/part-103"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["tests"]},"then":{"type":"object","additionalProperties":false,"required":["tests"],"properties":{"tests":{"$ref":"#/$defs/part-104"},"baseline-tests":{"$ref":"#/$defs/part-96"},"max-skipped":{"$ref":"#/$defs/part-105"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"better-by":{"$ref":"#/$defs/part-67"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"]},"then":{"type":"object","properties":{"behaviour":{"enum":["edges","exact","invariant","monotone"]}}},"else":{"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-106"},"better":{"$ref":"#/$defs/part-107"},"average":{"$ref":"#/$defs/part-108"},"class":{"$ref":"#/$defs/part-109"},"zero-division":{"$ref":"#/$defs/part-110"},"beta":{"$ref":"#/$defs/part-111"},"weighting":{"$ref":"#/$defs/part-112"},"quantile":{"$ref":"#/$defs/part-113"},"bins":{"$ref":"#/$defs/part-114"},"binning":{"$ref":"#/$defs/part-115"},"k":{"$ref":"#/$defs/part-116"},"costs":{"$ref":"#/$defs/part-117"},"better-by":{"$ref":"#/$defs/part-67"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"gap":{"$ref":"#/$defs/part-118"},"by":{"$ref":"#/$defs/part-119"},"too-small":{"$ref":"#/$defs/part-120"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}}}}}}}}}}}}}},"part-32":{"type":"string","minLength":1},"part-33":{"type":"string","minLength":1},"part-34":{"type":"string","minLength":1},"part-35":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-36":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-37"}]},"part-37":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"},"part-38":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-37"}]},"part-39":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-37"}]},"part-40":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-37"}]},"part-41":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-37"}]},"part-42":{"type":"number","minimum":0},"part-43":{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0}}},"part-44":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-37"}]},"part-45":{"const":"point"},"part-46":{"enum":["error","warn"]},"part-47":{"type":"string","maxLength":500},"part-48":{"type":"string","minLength":1},"part-49":{"type":"string","minLength":1},"part-50":{"enum":["lines","branches"]},"part-51":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-52"}]},"part-52":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(%)$"},"part-53":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-52"}]},"part-54":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-52"}]},"part-55":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-52"}]},"part-56":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-52"}]},"part-57":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-52"}]},"part-58":{"const":"edges"},"part-59":{"type":"string","minLength":1},"part-60":{"type":"string","minLength":1},"part-61":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"part-62":{"type":"number"},"part-63":{"type":"number"},"part-64":{"type":"number"},"part-65":{"type":"number"},"part-66":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"}]},"part-67":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"}]},"part-68":{"const":"exact"},"part-69":{"type":"string","minLength":1},"part-70":{"type":"string","minLength":1},"part-71":{"type":"string","minLength":1},"part-72":{"type":"number","minimum":0},"part-73":{"const":"invariant"},"part-74":{"type":"string","minLength":1},"part-75":{"type":"string","minLength":1},"part-76":{"type":"string","minLength":1},"part-77":{"type":"string","minLength":1},"part-78":{"type":"string","minLength":1},"part-79":{"type":"string","minLength":1},"part-80":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-81":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-82"}]},"part-82":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},"part-83":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-82"}]},"part-84":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-82"}]},"part-85":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-82"}]},"part-86":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-82"}]},"part-87":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-82"}]},"part-88":{"const":"monotone"},"part-89":{"type":"string","minLength":1},"part-90":{"enum":["up","down"]},"part-91":{"type":"number","minimum":0},"part-92":{"type":"string","minLength":1},"part-93":{"type":"number","minimum":0},"part-94":{"oneOf":[{"$ref":"#/$defs/part-30"},{"$ref":"#/$defs/part-95"}]},"part-95":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-30"}},"part-96":{"oneOf":[{"$ref":"#/$defs/part-30"},{"$ref":"#/$defs/part-95"}]},"part-97":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-98"}]},"part-98":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"},"part-99":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-98"}]},"part-100":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-98"}]},"part-101":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-98"}]},"part-102":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-98"}]},"part-103":{"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-98"}]},"part-104":{"oneOf":[{"$ref":"#/$defs/part-30"},{"$ref":"#/$defs/part-95"}]},"part-105":{"type":"integer","minimum":0},"part-106":{"type":"string","minLength":1},"part-107":{"enum":["higher","lower"]},"part-108":{"enum":["macro","micro","weighted"]},"part-109":{"type":["string","number","boolean"]},"part-110":{"enum":[0,1,"skip"]},"part-111":{"type":"number","exclusiveMinimum":0},"part-112":{"enum":["none","linear","quadratic"]},"part-113":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-114":{"type":"integer","minimum":1,"maximum":100},"part-115":{"enum":["equal-width","equal-mass"]},"part-116":{"type":"integer","minimum":1,"maximum":10000},"part-117":{"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"number"}}},"part-118":{"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}},"part-119":{"oneOf":[{"$ref":"#/$defs/part-30"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/part-30"}}]},"part-120":{"enum":["report","inconclusive"]}}};
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

const schema21 = {"enum":["binary","multiclass","regression"]};

function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "binary") || (data === "multiclass")) || (data === "regression"))){
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

const schema24 = {"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"predictor":{"$ref":"#/$defs/part-7"},"id":{"$ref":"#/$defs/part-18"},"label":{"$ref":"#/$defs/part-19"},"prediction":{"$ref":"#/$defs/part-20"},"score":{"$ref":"#/$defs/part-21"}}};
const schema25 = {"type":"string","minLength":1};
const func2 = (func2Module.default ?? func2Module).default;

function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
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
if(func2(data) < 1){
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

const schema27 = {"type":"object","additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/part-8"},"stays":{"$ref":"#/$defs/part-9"},"timeout":{"$ref":"#/$defs/part-10"},"http":{"$ref":"#/$defs/part-11"},"form":{"$ref":"#/$defs/part-12"},"batch":{"$ref":"#/$defs/part-13"},"concurrency":{"$ref":"#/$defs/part-14"},"tensor":{"$ref":"#/$defs/part-15"},"datatype":{"$ref":"#/$defs/part-16"},"output":{"$ref":"#/$defs/part-17"}}};
const schema28 = {"type":"array","minItems":1,"maxItems":100,"items":{"type":"string"}};

function validate67(data, {instancePath=""}={}){
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
validate67.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"boolean"};

function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema30 = {"oneOf":[{"type":"number","exclusiveMinimum":0,"maximum":3600},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m)$"}]};
const pattern3 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m)$", "u");

function validate71(data, {instancePath=""}={}){
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
if(!pattern3.test(data)){
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
validate71.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"string","pattern":"^https?://"};
const pattern4 = new RegExp("^https?://", "u");

function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema32 = {"enum":["v2","mlflow","json-lines"]};

function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "v2") || (data === "mlflow")) || (data === "json-lines"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"integer","minimum":1,"maximum":10000};

function validate77(data, {instancePath=""}={}){
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
validate77.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"integer","minimum":1,"maximum":32};

function validate79(data, {instancePath=""}={}){
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
validate79.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"string","minLength":1};

function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
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

const schema36 = {"enum":["FP32","FP64"]};

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "FP32") || (data === "FP64"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"string","minLength":1};

function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.command !== undefined){
if(!(validate67(data.command, {instancePath:instancePath+"/command"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.stays !== undefined){
if(!(validate69(data.stays, {instancePath:instancePath+"/stays"}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate71(data.timeout, {instancePath:instancePath+"/timeout"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate73(data.http, {instancePath:instancePath+"/http"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate75(data.form, {instancePath:instancePath+"/form"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.batch !== undefined){
if(!(validate77(data.batch, {instancePath:instancePath+"/batch"}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.concurrency !== undefined){
if(!(validate79(data.concurrency, {instancePath:instancePath+"/concurrency"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.tensor !== undefined){
if(!(validate81(data.tensor, {instancePath:instancePath+"/tensor"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.datatype !== undefined){
if(!(validate83(data.datatype, {instancePath:instancePath+"/datatype"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined){
if(!(validate85(data.output, {instancePath:instancePath+"/output"}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"string","minLength":1};

function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"string","minLength":1};

function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"string","minLength":1};

function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"string","minLength":1};

function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "predictions") || (key0 === "metrics")) || (key0 === "predictor")) || (key0 === "id")) || (key0 === "label")) || (key0 === "prediction")) || (key0 === "score"))){
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
if(data.predictor !== undefined){
if(!(validate66(data.predictor, {instancePath:instancePath+"/predictor"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate88(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate90(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate92(data.prediction, {instancePath:instancePath+"/prediction"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate94(data.score, {instancePath:instancePath+"/score"}))){
vErrors = joined(vErrors, validate94.errors);
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

const schema42 = {"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"predictor":{"$ref":"#/$defs/part-7"},"id":{"$ref":"#/$defs/part-18"},"label":{"$ref":"#/$defs/part-19"},"prediction":{"$ref":"#/$defs/part-20"},"score":{"$ref":"#/$defs/part-21"},"first-run":{"enum":["inconclusive","absolute-only"]}}};

function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "predictions") || (key0 === "metrics")) || (key0 === "predictor")) || (key0 === "id")) || (key0 === "label")) || (key0 === "prediction")) || (key0 === "score")) || (key0 === "first-run"))){
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
if(data.predictor !== undefined){
if(!(validate66(data.predictor, {instancePath:instancePath+"/predictor"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate88(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate90(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate92(data.prediction, {instancePath:instancePath+"/prediction"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate94(data.score, {instancePath:instancePath+"/score"}))){
vErrors = joined(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data["first-run"] !== undefined){
let data7 = data["first-run"];
if(!((data7 === "inconclusive") || (data7 === "absolute-only"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/first-run",keyword:"enum",params:{allowedValues: schema42.properties["first-run"].enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-24"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-25"},"require":{"$ref":"#/$defs/part-26"}}};
const schema44 = {"type":"number","exclusiveMinimum":0,"maximum":0.4};

function validate107(data, {instancePath=""}={}){
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
validate107.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"integer","minimum":2};

function validate109(data, {instancePath=""}={}){
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
validate109.errors = vErrors;
return errors === 0;
}

const schema46 = {"enum":["proven-ok","no-proven-harm"]};

function validate111(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "proven-ok") || (data === "no-proven-harm"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath=""}={}){
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
if(!(validate107(data.alpha, {instancePath:instancePath+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
if(!(data.family === "holm")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/family",keyword:"enum",params:{allowedValues: schema43.properties.family.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data["min-rows"] !== undefined){
if(!(validate109(data["min-rows"], {instancePath:instancePath+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
if(!(validate111(data.require, {instancePath:instancePath+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"required":["looks"],"properties":{"looks":{"type":"integer","minimum":1,"maximum":10000},"adaptivity":{"enum":["none","full"]},"reveal":{"enum":["all","verdict"]}}};

function validate114(data, {instancePath=""}={}){
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/adaptivity",keyword:"enum",params:{allowedValues: schema47.properties.adaptivity.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.reveal !== undefined){
let data2 = data.reveal;
if(!((data2 === "all") || (data2 === "verdict"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reveal",keyword:"enum",params:{allowedValues: schema47.properties.reveal.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["check","until","reason"],"properties":{"check":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"type":"string","minLength":1,"maxLength":100}}}};
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate116(data, {instancePath=""}={}){
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
if(func2(data1) < 1){
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
if(!pattern5.test(data2)){
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
if(func2(data3) > 500){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}]);
errors++;
}
if(func2(data3) < 1){
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
if(func2(data4) > 100){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/by",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}]);
errors++;
}
if(func2(data4) < 1){
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
validate116.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"array","maxItems":100,"items":{"$ref":"#/$defs/part-30"}};
const schema50 = {"type":"string","minLength":1};

function validate119(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate119(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"additionalProperties":{"if":{"type":"object","required":["benchmark"]},"then":{"type":"object","additionalProperties":false,"required":["benchmark"],"properties":{"benchmark":{"$ref":"#/$defs/part-32"},"baseline-benchmark":{"$ref":"#/$defs/part-33"},"test":{"$ref":"#/$defs/part-34"},"quantile":{"$ref":"#/$defs/part-35"},"min":{"$ref":"#/$defs/part-36"},"max":{"$ref":"#/$defs/part-38"},"above":{"$ref":"#/$defs/part-39"},"below":{"$ref":"#/$defs/part-40"},"not-worse-by":{"$ref":"#/$defs/part-41"},"better-by":{"$ref":"#/$defs/part-44"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["coverage"]},"then":{"type":"object","additionalProperties":false,"required":["coverage"],"properties":{"coverage":{"$ref":"#/$defs/part-48"},"baseline-coverage":{"$ref":"#/$defs/part-49"},"of":{"$ref":"#/$defs/part-50"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-53"},"above":{"$ref":"#/$defs/part-54"},"below":{"$ref":"#/$defs/part-55"},"not-worse-by":{"$ref":"#/$defs/part-56"},"better-by":{"$ref":"#/$defs/part-57"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"edges"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","predictions"],"properties":{"behaviour":{"$ref":"#/$defs/part-58"},"predictions":{"$ref":"#/$defs/part-59"},"column":{"$ref":"#/$defs/part-60"},"range":{"$ref":"#/$defs/part-61"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"better-by":{"$ref":"#/$defs/part-67"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"exact"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","cases"],"properties":{"behaviour":{"$ref":"#/$defs/part-68"},"cases":{"$ref":"#/$defs/part-69"},"expected":{"$ref":"#/$defs/part-70"},"predicted":{"$ref":"#/$defs/part-71"},"tolerance":{"$ref":"#/$defs/part-72"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"better-by":{"$ref":"#/$defs/part-67"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"invariant"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","pairs"],"properties":{"behaviour":{"$ref":"#/$defs/part-73"},"pairs":{"$ref":"#/$defs/part-74"},"before":{"$ref":"#/$defs/part-75"},"after":{"$ref":"#/$defs/part-76"},"tolerance":{"$ref":"#/$defs/part-72"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-53"},"above":{"$ref":"#/$defs/part-54"},"below":{"$ref":"#/$defs/part-55"},"not-worse-by":{"$ref":"#/$defs/part-56"},"better-by":{"$ref":"#/$defs/part-57"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["samples"]},"then":{"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-77"},"baseline-samples":{"$ref":"#/$defs/part-78"},"column":{"$ref":"#/$defs/part-79"},"quantile":{"$ref":"#/$defs/part-80"},"min":{"$ref":"#/$defs/part-81"},"max":{"$ref":"#/$defs/part-83"},"above":{"$ref":"#/$defs/part-84"},"below":{"$ref":"#/$defs/part-85"},"not-worse-by":{"$ref":"#/$defs/part-86"},"better-by":{"$ref":"#/$defs/part-87"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"monotone"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","pairs","direction"],"properties":{"behaviour":{"$ref":"#/$defs/part-88"},"pairs":{"$ref":"#/$defs/part-89"},"direction":{"$ref":"#/$defs/part-90"},"before":{"$ref":"#/$defs/part-75"},"after":{"$ref":"#/$defs/part-76"},"tolerance":{"$ref":"#/$defs/part-91"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-53"},"above":{"$ref":"#/$defs/part-54"},"below":{"$ref":"#/$defs/part-55"},"not-worse-by":{"$ref":"#/$defs/part-56"},"better-by":{"$ref":"#/$defs/part-57"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["same-as"]},"then":{"type":"object","additionalProperties":false,"required":["same-as"],"properties":{"same-as":{"$ref":"#/$defs/part-92"},"equal-within":{"$ref":"#/$defs/part-93"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"better-by":{"$ref":"#/$defs/part-67"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["size"]},"then":{"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"$ref":"#/$defs/part-94"},"baseline-size":{"$ref":"#/$defs/part-96"},"min":{"$ref":"#/$defs/part-97"},"max":{"$ref":"#/$defs/part-99"},"above":{"$ref":"#/$defs/part-100"},"below":{"$ref":"#/$defs/part-101"},"not-worse-by":{"$ref":"#/$defs/part-102"},"better-by":{"$ref":"#/$defs/part-103"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["tests"]},"then":{"type":"object","additionalProperties":false,"required":["tests"],"properties":{"tests":{"$ref":"#/$defs/part-104"},"baseline-tests":{"$ref":"#/$defs/part-96"},"max-skipped":{"$ref":"#/$defs/part-105"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"better-by":{"$ref":"#/$defs/part-67"},"by":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}},"else":{"if":{"type":"object","required":["behaviour"]},"then":{"type":"object","properties":{"behaviour":{"enum":["edges","exact","invariant","monotone"]}}},"else":{"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-106"},"better":{"$ref":"#/$defs/part-107"},"average":{"$ref":"#/$defs/part-108"},"class":{"$ref":"#/$defs/part-109"},"zero-division":{"$ref":"#/$defs/part-110"},"beta":{"$ref":"#/$defs/part-111"},"weighting":{"$ref":"#/$defs/part-112"},"quantile":{"$ref":"#/$defs/part-113"},"bins":{"$ref":"#/$defs/part-114"},"binning":{"$ref":"#/$defs/part-115"},"k":{"$ref":"#/$defs/part-116"},"costs":{"$ref":"#/$defs/part-117"},"better-by":{"$ref":"#/$defs/part-67"},"min":{"$ref":"#/$defs/part-62"},"max":{"$ref":"#/$defs/part-63"},"above":{"$ref":"#/$defs/part-64"},"below":{"$ref":"#/$defs/part-65"},"not-worse-by":{"$ref":"#/$defs/part-66"},"gap":{"$ref":"#/$defs/part-118"},"by":{"$ref":"#/$defs/part-119"},"too-small":{"$ref":"#/$defs/part-120"},"min-rows":{"$ref":"#/$defs/part-25"},"alpha":{"$ref":"#/$defs/part-24"},"require":{"$ref":"#/$defs/part-26"},"severity":{"$ref":"#/$defs/part-46"},"why":{"$ref":"#/$defs/part-47"}}}}}}}}}}}}}}};
const pattern6 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
const schema52 = {"type":"string","minLength":1};

function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"string","minLength":1};

function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"string","minLength":1};

function validate127(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate129(data, {instancePath=""}={}){
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
validate129.errors = vErrors;
return errors === 0;
}

const schema56 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-37"}]};
const schema57 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"};
const pattern7 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$", "u");

function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath=""}={}){
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
if(!(validate132(data, {instancePath}))){
vErrors = joined(vErrors, validate132.errors);
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
validate131.errors = vErrors;
return errors === 0;
}

const schema58 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-37"}]};

function validate135(data, {instancePath=""}={}){
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
if(!(validate132(data, {instancePath}))){
vErrors = joined(vErrors, validate132.errors);
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
validate135.errors = vErrors;
return errors === 0;
}

const schema59 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-37"}]};

function validate138(data, {instancePath=""}={}){
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
if(!(validate132(data, {instancePath}))){
vErrors = joined(vErrors, validate132.errors);
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
validate138.errors = vErrors;
return errors === 0;
}

const schema60 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-37"}]};

function validate141(data, {instancePath=""}={}){
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
if(!(validate132(data, {instancePath}))){
vErrors = joined(vErrors, validate132.errors);
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
validate141.errors = vErrors;
return errors === 0;
}

const schema61 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-37"}]};
const schema62 = {"type":"number","minimum":0};

function validate145(data, {instancePath=""}={}){
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
validate145.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0}}};

function validate147(data, {instancePath=""}={}){
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
validate147.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
if(!(validate132(data, {instancePath}))){
vErrors = joined(vErrors, validate132.errors);
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
validate144.errors = vErrors;
return errors === 0;
}

const schema64 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-37"}]};

function validate151(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
if(!(validate132(data, {instancePath}))){
vErrors = joined(vErrors, validate132.errors);
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
validate151.errors = vErrors;
return errors === 0;
}

const schema65 = {"const":"point"};

function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("point" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const schema66 = {"enum":["error","warn"]};

function validate161(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "error") || (data === "warn"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"string","maxLength":500};

function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 500){
vErrors = joined(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"string","minLength":1};

function validate165(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"string","minLength":1};

function validate167(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

const schema70 = {"enum":["lines","branches"]};

function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "lines") || (data === "branches"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema71 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-52"}]};
const schema72 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(%)$"};
const pattern8 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(%)$", "u");

function validate172(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(%)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(%)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath=""}={}){
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
if(!(validate172(data, {instancePath}))){
vErrors = joined(vErrors, validate172.errors);
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
validate171.errors = vErrors;
return errors === 0;
}

const schema73 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-52"}]};

function validate175(data, {instancePath=""}={}){
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
if(!(validate172(data, {instancePath}))){
vErrors = joined(vErrors, validate172.errors);
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
validate175.errors = vErrors;
return errors === 0;
}

const schema74 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-52"}]};

function validate178(data, {instancePath=""}={}){
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
if(!(validate172(data, {instancePath}))){
vErrors = joined(vErrors, validate172.errors);
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
validate178.errors = vErrors;
return errors === 0;
}

const schema75 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-52"}]};

function validate181(data, {instancePath=""}={}){
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
if(!(validate172(data, {instancePath}))){
vErrors = joined(vErrors, validate172.errors);
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
validate181.errors = vErrors;
return errors === 0;
}

const schema76 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-52"}]};

function validate184(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
if(!(validate172(data, {instancePath}))){
vErrors = joined(vErrors, validate172.errors);
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

const schema77 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-52"}]};

function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
if(!(validate172(data, {instancePath}))){
vErrors = joined(vErrors, validate172.errors);
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
validate189.errors = vErrors;
return errors === 0;
}

const schema78 = {"const":"edges"};

function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("edges" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "edges"},message:"must be equal to constant"}]);
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"string","minLength":1};

function validate202(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"string","minLength":1};

function validate204(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
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

const schema81 = {"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}};

function validate206(data, {instancePath=""}={}){
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
validate206.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"number"};

function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"number"};

function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"number"};

function validate212(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"number"};

function validate214(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const schema86 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"}]};

function validate216(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
validate216.errors = vErrors;
return errors === 0;
}

const schema87 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"}]};

function validate220(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
validate220.errors = vErrors;
return errors === 0;
}

const schema88 = {"const":"exact"};

function validate230(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("exact" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "exact"},message:"must be equal to constant"}]);
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"string","minLength":1};

function validate232(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"string","minLength":1};

function validate234(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"string","minLength":1};

function validate236(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"number","minimum":0};

function validate238(data, {instancePath=""}={}){
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
validate238.errors = vErrors;
return errors === 0;
}

const schema93 = {"const":"invariant"};

function validate252(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("invariant" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "invariant"},message:"must be equal to constant"}]);
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"string","minLength":1};

function validate254(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"string","minLength":1};

function validate256(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"string","minLength":1};

function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
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

const schema97 = {"type":"string","minLength":1};

function validate273(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"string","minLength":1};

function validate275(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"string","minLength":1};

function validate277(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate279(data, {instancePath=""}={}){
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
validate279.errors = vErrors;
return errors === 0;
}

const schema101 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-82"}]};
const schema102 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"};
const pattern9 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(ms|s)$", "u");

function validate282(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}


function validate281(data, {instancePath=""}={}){
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
if(!(validate282(data, {instancePath}))){
vErrors = joined(vErrors, validate282.errors);
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
validate281.errors = vErrors;
return errors === 0;
}

const schema103 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-82"}]};

function validate285(data, {instancePath=""}={}){
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
if(!(validate282(data, {instancePath}))){
vErrors = joined(vErrors, validate282.errors);
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
validate285.errors = vErrors;
return errors === 0;
}

const schema104 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-82"}]};

function validate288(data, {instancePath=""}={}){
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
if(!(validate282(data, {instancePath}))){
vErrors = joined(vErrors, validate282.errors);
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
validate288.errors = vErrors;
return errors === 0;
}

const schema105 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-82"}]};

function validate291(data, {instancePath=""}={}){
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
if(!(validate282(data, {instancePath}))){
vErrors = joined(vErrors, validate282.errors);
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
validate291.errors = vErrors;
return errors === 0;
}

const schema106 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-82"}]};

function validate294(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
if(!(validate282(data, {instancePath}))){
vErrors = joined(vErrors, validate282.errors);
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
validate294.errors = vErrors;
return errors === 0;
}

const schema107 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-82"}]};

function validate299(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
if(!(validate282(data, {instancePath}))){
vErrors = joined(vErrors, validate282.errors);
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
validate299.errors = vErrors;
return errors === 0;
}

const schema108 = {"const":"monotone"};

function validate310(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("monotone" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "monotone"},message:"must be equal to constant"}]);
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"string","minLength":1};

function validate312(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}

const schema110 = {"enum":["up","down"]};

function validate314(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "up") || (data === "down"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema110.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":"number","minimum":0};

function validate318(data, {instancePath=""}={}){
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
validate318.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"string","minLength":1};

function validate332(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"number","minimum":0};

function validate334(data, {instancePath=""}={}){
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
validate334.errors = vErrors;
return errors === 0;
}

const schema114 = {"oneOf":[{"$ref":"#/$defs/part-30"},{"$ref":"#/$defs/part-95"}]};
const schema115 = {"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-30"}};
const func0 = (func0Module.default ?? func0Module).default;

function validate350(data, {instancePath=""}={}){
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
if(!(validate119(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate119.errors);
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
validate350.errors = vErrors;
return errors === 0;
}


function validate348(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate350(data, {instancePath}))){
vErrors = joined(vErrors, validate350.errors);
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
validate348.errors = vErrors;
return errors === 0;
}

const schema116 = {"oneOf":[{"$ref":"#/$defs/part-30"},{"$ref":"#/$defs/part-95"}]};

function validate354(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate350(data, {instancePath}))){
vErrors = joined(vErrors, validate350.errors);
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
validate354.errors = vErrors;
return errors === 0;
}

const schema117 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-98"}]};
const schema118 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"};
const pattern10 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$", "u");

function validate359(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}


function validate358(data, {instancePath=""}={}){
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
if(!(validate359(data, {instancePath}))){
vErrors = joined(vErrors, validate359.errors);
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
validate358.errors = vErrors;
return errors === 0;
}

const schema119 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-98"}]};

function validate362(data, {instancePath=""}={}){
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
if(!(validate359(data, {instancePath}))){
vErrors = joined(vErrors, validate359.errors);
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
validate362.errors = vErrors;
return errors === 0;
}

const schema120 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-98"}]};

function validate365(data, {instancePath=""}={}){
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
if(!(validate359(data, {instancePath}))){
vErrors = joined(vErrors, validate359.errors);
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
validate365.errors = vErrors;
return errors === 0;
}

const schema121 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-98"}]};

function validate368(data, {instancePath=""}={}){
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
if(!(validate359(data, {instancePath}))){
vErrors = joined(vErrors, validate359.errors);
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
validate368.errors = vErrors;
return errors === 0;
}

const schema122 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-98"}]};

function validate371(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
if(!(validate359(data, {instancePath}))){
vErrors = joined(vErrors, validate359.errors);
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
validate371.errors = vErrors;
return errors === 0;
}

const schema123 = {"oneOf":[{"$ref":"#/$defs/part-42"},{"$ref":"#/$defs/part-43"},{"$ref":"#/$defs/part-98"}]};

function validate376(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate145(data, {instancePath}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate147(data, {instancePath}))){
vErrors = joined(vErrors, validate147.errors);
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
if(!(validate359(data, {instancePath}))){
vErrors = joined(vErrors, validate359.errors);
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
validate376.errors = vErrors;
return errors === 0;
}

const schema124 = {"oneOf":[{"$ref":"#/$defs/part-30"},{"$ref":"#/$defs/part-95"}]};

function validate387(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate350(data, {instancePath}))){
vErrors = joined(vErrors, validate350.errors);
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
validate387.errors = vErrors;
return errors === 0;
}

const schema125 = {"type":"integer","minimum":0};

function validate392(data, {instancePath=""}={}){
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
validate392.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":"string","minLength":1};

function validate406(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}

const schema127 = {"enum":["higher","lower"]};

function validate408(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "higher") || (data === "lower"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema127.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}

const schema128 = {"enum":["macro","micro","weighted"]};

function validate410(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "macro") || (data === "micro")) || (data === "weighted"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema128.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}

const schema129 = {"type":["string","number","boolean"]};

function validate412(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema129.type},message:"must be string,number,boolean"}]);
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}

const schema130 = {"enum":[0,1,"skip"]};

function validate414(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === 0) || (data === 1)) || (data === "skip"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema130.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"number","exclusiveMinimum":0};

function validate416(data, {instancePath=""}={}){
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
validate416.errors = vErrors;
return errors === 0;
}

const schema132 = {"enum":["none","linear","quadratic"]};

function validate418(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "none") || (data === "linear")) || (data === "quadratic"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema132.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate420(data, {instancePath=""}={}){
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
validate420.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"integer","minimum":1,"maximum":100};

function validate422(data, {instancePath=""}={}){
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
validate422.errors = vErrors;
return errors === 0;
}

const schema135 = {"enum":["equal-width","equal-mass"]};

function validate424(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "equal-width") || (data === "equal-mass"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}

const schema136 = {"type":"integer","minimum":1,"maximum":10000};

function validate426(data, {instancePath=""}={}){
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
validate426.errors = vErrors;
return errors === 0;
}

const schema137 = {"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"object","minProperties":1,"maxProperties":100,"additionalProperties":{"type":"number"}}};

function validate428(data, {instancePath=""}={}){
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
validate428.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}};

function validate436(data, {instancePath=""}={}){
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
validate436.errors = vErrors;
return errors === 0;
}

const schema139 = {"oneOf":[{"$ref":"#/$defs/part-30"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/part-30"}}]};

function validate438(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate119(data, {instancePath}))){
vErrors = joined(vErrors, validate119.errors);
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
if(!(validate119(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate119.errors);
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
validate438.errors = vErrors;
return errors === 0;
}

const schema140 = {"enum":["report","inconclusive"]};

function validate442(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "report") || (data === "inconclusive"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema140.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\"",propertyName:key0}]);
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
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.benchmark === undefined) && (missing0 = "benchmark")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
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
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.benchmark === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "benchmark"},message:"must have required property '"+"benchmark"+"'"}]);
errors++;
}
for(const key2 in data0){
if(!(func1.call(schema51.additionalProperties.then.properties, key2))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.benchmark !== undefined){
if(!(validate123(data0.benchmark, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/benchmark"}))){
vErrors = joined(vErrors, validate123.errors);
errors = vErrors.length;
}
}
if(data0["baseline-benchmark"] !== undefined){
if(!(validate125(data0["baseline-benchmark"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-benchmark"}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data0.test !== undefined){
if(!(validate127(data0.test, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/test"}))){
vErrors = joined(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data0.quantile !== undefined){
if(!(validate129(data0.quantile, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate131(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate135(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate138(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate141(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate141.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate144(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate151(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs27 = errors;
const _errs28 = errors;
let valid4 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.coverage === undefined) && (missing1 = "coverage")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid1 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs31 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.coverage === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"}]);
errors++;
}
for(const key3 in data0){
if(!(func1.call(schema51.additionalProperties.else.then.properties, key3))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.coverage !== undefined){
if(!(validate165(data0.coverage, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/coverage"}))){
vErrors = joined(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data0["baseline-coverage"] !== undefined){
if(!(validate167(data0["baseline-coverage"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-coverage"}))){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data0.of !== undefined){
if(!(validate169(data0.of, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/of"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate171(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate175(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate175.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate178(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate181(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate181.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate184(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate189(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid1 = _errs31 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs49 = errors;
const _errs50 = errors;
let valid6 = true;
const _errs51 = errors;
if(errors === _errs51){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.behaviour === undefined) && (missing2 = "behaviour")){
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
const _errs54 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data0.predictions === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "predictions"},message:"must have required property '"+"predictions"+"'"}]);
errors++;
}
for(const key4 in data0){
if(!(func1.call(schema51.additionalProperties.else.else.then.properties, key4))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.behaviour !== undefined){
if(!(validate200(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate200.errors);
errors = vErrors.length;
}
}
if(data0.predictions !== undefined){
if(!(validate202(data0.predictions, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/predictions"}))){
vErrors = joined(vErrors, validate202.errors);
errors = vErrors.length;
}
}
if(data0.column !== undefined){
if(!(validate204(data0.column, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/column"}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data0.range !== undefined){
if(!(validate206(data0.range, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/range"}))){
vErrors = joined(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate208(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate210(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate212(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate214(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate216(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate220(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate220.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid2 = _errs54 === errors;
valid6 = _valid2;
ifClause2 = "then";
}
else {
const _errs73 = errors;
const _errs74 = errors;
let valid9 = true;
const _errs75 = errors;
if(errors === _errs75){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if((data0.behaviour === undefined) && (missing3 = "behaviour")){
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
var _valid3 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs78 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data0.cases === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"}]);
errors++;
}
for(const key5 in data0){
if(!(func1.call(schema51.additionalProperties.else.else.else.then.properties, key5))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.behaviour !== undefined){
if(!(validate230(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate230.errors);
errors = vErrors.length;
}
}
if(data0.cases !== undefined){
if(!(validate232(data0.cases, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/cases"}))){
vErrors = joined(vErrors, validate232.errors);
errors = vErrors.length;
}
}
if(data0.expected !== undefined){
if(!(validate234(data0.expected, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected"}))){
vErrors = joined(vErrors, validate234.errors);
errors = vErrors.length;
}
}
if(data0.predicted !== undefined){
if(!(validate236(data0.predicted, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/predicted"}))){
vErrors = joined(vErrors, validate236.errors);
errors = vErrors.length;
}
}
if(data0.tolerance !== undefined){
if(!(validate238(data0.tolerance, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance"}))){
vErrors = joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate208(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate210(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate212(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate214(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate216(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate220(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate220.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid3 = _errs78 === errors;
valid9 = _valid3;
ifClause3 = "then";
}
else {
const _errs98 = errors;
const _errs99 = errors;
let valid12 = true;
const _errs100 = errors;
if(errors === _errs100){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if((data0.behaviour === undefined) && (missing4 = "behaviour")){
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
var _valid4 = _errs100 === errors;
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs103 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data0.pairs === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'"}]);
errors++;
}
for(const key6 in data0){
if(!(func1.call(schema51.additionalProperties.else.else.else.else.then.properties, key6))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.behaviour !== undefined){
if(!(validate252(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate252.errors);
errors = vErrors.length;
}
}
if(data0.pairs !== undefined){
if(!(validate254(data0.pairs, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pairs"}))){
vErrors = joined(vErrors, validate254.errors);
errors = vErrors.length;
}
}
if(data0.before !== undefined){
if(!(validate256(data0.before, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before"}))){
vErrors = joined(vErrors, validate256.errors);
errors = vErrors.length;
}
}
if(data0.after !== undefined){
if(!(validate258(data0.after, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/after"}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data0.tolerance !== undefined){
if(!(validate238(data0.tolerance, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance"}))){
vErrors = joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate171(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate175(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate175.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate178(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate181(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate181.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate184(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate189(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid4 = _errs103 === errors;
valid12 = _valid4;
ifClause4 = "then";
}
else {
const _errs123 = errors;
const _errs124 = errors;
let valid15 = true;
const _errs125 = errors;
if(errors === _errs125){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing5;
if((data0.samples === undefined) && (missing5 = "samples")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid5 = _errs125 === errors;
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs127 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.samples === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"}]);
errors++;
}
for(const key7 in data0){
if(!(func1.call(schema51.additionalProperties.else.else.else.else.else.then.properties, key7))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.samples !== undefined){
if(!(validate273(data0.samples, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/samples"}))){
vErrors = joined(vErrors, validate273.errors);
errors = vErrors.length;
}
}
if(data0["baseline-samples"] !== undefined){
if(!(validate275(data0["baseline-samples"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-samples"}))){
vErrors = joined(vErrors, validate275.errors);
errors = vErrors.length;
}
}
if(data0.column !== undefined){
if(!(validate277(data0.column, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/column"}))){
vErrors = joined(vErrors, validate277.errors);
errors = vErrors.length;
}
}
if(data0.quantile !== undefined){
if(!(validate279(data0.quantile, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile"}))){
vErrors = joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate281(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate281.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate285(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate285.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate288(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate288.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate291(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate294(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate294.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate299(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate299.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid5 = _errs127 === errors;
valid15 = _valid5;
ifClause5 = "then";
}
else {
const _errs146 = errors;
const _errs147 = errors;
let valid17 = true;
const _errs148 = errors;
if(errors === _errs148){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing6;
if((data0.behaviour === undefined) && (missing6 = "behaviour")){
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
var _valid6 = _errs148 === errors;
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs151 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.behaviour === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "behaviour"},message:"must have required property '"+"behaviour"+"'"}]);
errors++;
}
if(data0.pairs === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'"}]);
errors++;
}
if(data0.direction === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"}]);
errors++;
}
for(const key8 in data0){
if(!(func1.call(schema51.additionalProperties.else.else.else.else.else.else.then.properties, key8))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.behaviour !== undefined){
if(!(validate310(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate310.errors);
errors = vErrors.length;
}
}
if(data0.pairs !== undefined){
if(!(validate312(data0.pairs, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pairs"}))){
vErrors = joined(vErrors, validate312.errors);
errors = vErrors.length;
}
}
if(data0.direction !== undefined){
if(!(validate314(data0.direction, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction"}))){
vErrors = joined(vErrors, validate314.errors);
errors = vErrors.length;
}
}
if(data0.before !== undefined){
if(!(validate256(data0.before, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before"}))){
vErrors = joined(vErrors, validate256.errors);
errors = vErrors.length;
}
}
if(data0.after !== undefined){
if(!(validate258(data0.after, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/after"}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data0.tolerance !== undefined){
if(!(validate318(data0.tolerance, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance"}))){
vErrors = joined(vErrors, validate318.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate171(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate175(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate175.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate178(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate181(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate181.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate184(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate189(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid6 = _errs151 === errors;
valid17 = _valid6;
ifClause6 = "then";
}
else {
const _errs172 = errors;
const _errs173 = errors;
let valid20 = true;
const _errs174 = errors;
if(errors === _errs174){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing7;
if((data0["same-as"] === undefined) && (missing7 = "same-as")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid7 = _errs174 === errors;
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs176 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["same-as"] === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "same-as"},message:"must have required property '"+"same-as"+"'"}]);
errors++;
}
for(const key9 in data0){
if(!(func1.call(schema51.additionalProperties.else.else.else.else.else.else.else.then.properties, key9))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0["same-as"] !== undefined){
if(!(validate332(data0["same-as"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/same-as"}))){
vErrors = joined(vErrors, validate332.errors);
errors = vErrors.length;
}
}
if(data0["equal-within"] !== undefined){
if(!(validate334(data0["equal-within"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/equal-within"}))){
vErrors = joined(vErrors, validate334.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate208(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate210(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate212(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate214(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate216(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate220(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate220.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid7 = _errs176 === errors;
valid20 = _valid7;
ifClause7 = "then";
}
else {
const _errs193 = errors;
const _errs194 = errors;
let valid22 = true;
const _errs195 = errors;
if(errors === _errs195){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing8;
if((data0.size === undefined) && (missing8 = "size")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid8 = _errs195 === errors;
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs197 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.size === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"}]);
errors++;
}
for(const key10 in data0){
if(!(func1.call(schema51.additionalProperties.else.else.else.else.else.else.else.else.then.properties, key10))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.size !== undefined){
if(!(validate348(data0.size, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/size"}))){
vErrors = joined(vErrors, validate348.errors);
errors = vErrors.length;
}
}
if(data0["baseline-size"] !== undefined){
if(!(validate354(data0["baseline-size"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-size"}))){
vErrors = joined(vErrors, validate354.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate358(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate358.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate362(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate362.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate365(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate365.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate368(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate368.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate371(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate376(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate376.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid8 = _errs197 === errors;
valid22 = _valid8;
ifClause8 = "then";
}
else {
const _errs214 = errors;
const _errs215 = errors;
let valid24 = true;
const _errs216 = errors;
if(errors === _errs216){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing9;
if((data0.tests === undefined) && (missing9 = "tests")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid9 = _errs216 === errors;
errors = _errs215;
if(vErrors !== null){
if(_errs215){
vErrors.length = _errs215;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs218 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tests === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"}]);
errors++;
}
for(const key11 in data0){
if(!(func1.call(schema51.additionalProperties.else.else.else.else.else.else.else.else.else.then.properties, key11))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.tests !== undefined){
if(!(validate387(data0.tests, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests"}))){
vErrors = joined(vErrors, validate387.errors);
errors = vErrors.length;
}
}
if(data0["baseline-tests"] !== undefined){
if(!(validate354(data0["baseline-tests"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-tests"}))){
vErrors = joined(vErrors, validate354.errors);
errors = vErrors.length;
}
}
if(data0["max-skipped"] !== undefined){
if(!(validate392(data0["max-skipped"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-skipped"}))){
vErrors = joined(vErrors, validate392.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate208(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate210(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate212(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate214(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate216(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate220(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate220.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid9 = _errs218 === errors;
valid24 = _valid9;
ifClause9 = "then";
}
else {
const _errs236 = errors;
const _errs237 = errors;
let valid26 = true;
const _errs238 = errors;
if(errors === _errs238){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing10;
if((data0.behaviour === undefined) && (missing10 = "behaviour")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid10 = _errs238 === errors;
errors = _errs237;
if(vErrors !== null){
if(_errs237){
vErrors.length = _errs237;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs240 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.behaviour !== undefined){
let data163 = data0.behaviour;
if(!((((data163 === "edges") || (data163 === "exact")) || (data163 === "invariant")) || (data163 === "monotone"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour",keyword:"enum",params:{allowedValues: schema51.additionalProperties.else.else.else.else.else.else.else.else.else.else.then.properties.behaviour.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid10 = _errs240 === errors;
valid26 = _valid10;
ifClause10 = "then";
}
else {
const _errs243 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key12 in data0){
if(!(func1.call(schema51.additionalProperties.else.else.else.else.else.else.else.else.else.else.else.properties, key12))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.metric !== undefined){
if(!(validate406(data0.metric, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric"}))){
vErrors = joined(vErrors, validate406.errors);
errors = vErrors.length;
}
}
if(data0.better !== undefined){
if(!(validate408(data0.better, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better"}))){
vErrors = joined(vErrors, validate408.errors);
errors = vErrors.length;
}
}
if(data0.average !== undefined){
if(!(validate410(data0.average, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/average"}))){
vErrors = joined(vErrors, validate410.errors);
errors = vErrors.length;
}
}
if(data0.class !== undefined){
if(!(validate412(data0.class, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/class"}))){
vErrors = joined(vErrors, validate412.errors);
errors = vErrors.length;
}
}
if(data0["zero-division"] !== undefined){
if(!(validate414(data0["zero-division"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/zero-division"}))){
vErrors = joined(vErrors, validate414.errors);
errors = vErrors.length;
}
}
if(data0.beta !== undefined){
if(!(validate416(data0.beta, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/beta"}))){
vErrors = joined(vErrors, validate416.errors);
errors = vErrors.length;
}
}
if(data0.weighting !== undefined){
if(!(validate418(data0.weighting, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/weighting"}))){
vErrors = joined(vErrors, validate418.errors);
errors = vErrors.length;
}
}
if(data0.quantile !== undefined){
if(!(validate420(data0.quantile, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile"}))){
vErrors = joined(vErrors, validate420.errors);
errors = vErrors.length;
}
}
if(data0.bins !== undefined){
if(!(validate422(data0.bins, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bins"}))){
vErrors = joined(vErrors, validate422.errors);
errors = vErrors.length;
}
}
if(data0.binning !== undefined){
if(!(validate424(data0.binning, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/binning"}))){
vErrors = joined(vErrors, validate424.errors);
errors = vErrors.length;
}
}
if(data0.k !== undefined){
if(!(validate426(data0.k, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/k"}))){
vErrors = joined(vErrors, validate426.errors);
errors = vErrors.length;
}
}
if(data0.costs !== undefined){
if(!(validate428(data0.costs, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/costs"}))){
vErrors = joined(vErrors, validate428.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate220(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate220.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate208(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate210(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate212(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate214(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate216(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate216.errors);
errors = vErrors.length;
}
}
if(data0.gap !== undefined){
if(!(validate436(data0.gap, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/gap"}))){
vErrors = joined(vErrors, validate436.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate438(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate438.errors);
errors = vErrors.length;
}
}
if(data0["too-small"] !== undefined){
if(!(validate442(data0["too-small"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/too-small"}))){
vErrors = joined(vErrors, validate442.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate109(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate107(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate111(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate161(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate163(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid10 = _errs243 === errors;
valid26 = _valid10;
ifClause10 = "else";
}
if(!valid26){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"}]);
errors++;
}
var _valid9 = _errs236 === errors;
valid24 = _valid9;
ifClause9 = "else";
}
if(!valid24){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"}]);
errors++;
}
var _valid8 = _errs214 === errors;
valid22 = _valid8;
ifClause8 = "else";
}
if(!valid22){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"}]);
errors++;
}
var _valid7 = _errs193 === errors;
valid20 = _valid7;
ifClause7 = "else";
}
if(!valid20){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"}]);
errors++;
}
var _valid6 = _errs172 === errors;
valid17 = _valid6;
ifClause6 = "else";
}
if(!valid17){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"}]);
errors++;
}
var _valid5 = _errs146 === errors;
valid15 = _valid5;
ifClause5 = "else";
}
if(!valid15){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"}]);
errors++;
}
var _valid4 = _errs123 === errors;
valid12 = _valid4;
ifClause4 = "else";
}
if(!valid12){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"}]);
errors++;
}
var _valid3 = _errs98 === errors;
valid9 = _valid3;
ifClause3 = "else";
}
if(!valid9){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"}]);
errors++;
}
var _valid2 = _errs73 === errors;
valid6 = _valid2;
ifClause2 = "else";
}
if(!valid6){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"}]);
errors++;
}
var _valid1 = _errs49 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"}]);
errors++;
}
var _valid0 = _errs27 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate122.errors = vErrors;
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
if(!(validate97(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate106(data.defaults, {instancePath:instancePath+"/defaults"}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.holdout !== undefined){
if(!(validate114(data.holdout, {instancePath:instancePath+"/holdout"}))){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate116(data.waivers, {instancePath:instancePath+"/waivers"}))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.evaluator !== undefined){
if(!(validate118(data.evaluator, {instancePath:instancePath+"/evaluator"}))){
vErrors = joined(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
if(!(validate122(data.checks, {instancePath:instancePath+"/checks"}))){
vErrors = joined(vErrors, validate122.errors);
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
