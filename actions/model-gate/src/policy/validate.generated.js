// Generated from json-schema.ts by `npm run generate`.
import * as func2Module from 'ajv/dist/runtime/ucs2length.js'
import * as func0Module from 'ajv/dist/runtime/equal.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ml-actions.dev/schemas/policy-1.json","type":"object","additionalProperties":false,"required":["policy","checks"],"properties":{"policy":{"$ref":"#/$defs/part-0"},"task":{"$ref":"#/$defs/part-1"},"positive":{"$ref":"#/$defs/part-2"},"threshold":{"$ref":"#/$defs/part-3"},"candidate":{"$ref":"#/$defs/part-4"},"baseline":{"$ref":"#/$defs/part-11"},"defaults":{"$ref":"#/$defs/part-12"},"holdout":{"$ref":"#/$defs/part-16"},"waivers":{"$ref":"#/$defs/part-17"},"evaluator":{"$ref":"#/$defs/part-18"},"checks":{"$ref":"#/$defs/part-20"}},"$defs":{"part-0":{"const":1},"part-1":{"enum":["binary","multiclass","regression"]},"part-2":{"type":["string","number","boolean"]},"part-3":{"type":"number"},"part-4":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"id":{"$ref":"#/$defs/part-7"},"label":{"$ref":"#/$defs/part-8"},"prediction":{"$ref":"#/$defs/part-9"},"score":{"$ref":"#/$defs/part-10"}}},"part-5":{"type":"string","minLength":1},"part-6":{"type":"string","minLength":1},"part-7":{"type":"string","minLength":1},"part-8":{"type":"string","minLength":1},"part-9":{"type":"string","minLength":1},"part-10":{"type":"string","minLength":1},"part-11":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"id":{"$ref":"#/$defs/part-7"},"label":{"$ref":"#/$defs/part-8"},"prediction":{"$ref":"#/$defs/part-9"},"score":{"$ref":"#/$defs/part-10"},"first-run":{"enum":["inconclusive","absolute-only"]}}},"part-12":{"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-13"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-14"},"require":{"$ref":"#/$defs/part-15"}}},"part-13":{"type":"number","exclusiveMinimum":0,"maximum":0.4},"part-14":{"type":"integer","minimum":2},"part-15":{"enum":["proven-ok","no-proven-harm"]},"part-16":{"type":"object","additionalProperties":false,"required":["looks"],"properties":{"looks":{"type":"integer","minimum":1,"maximum":10000},"adaptivity":{"enum":["none","full"]},"reveal":{"enum":["all","verdict"]}}},"part-17":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["check","until","reason"],"properties":{"check":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"type":"string","minLength":1,"maxLength":100}}}},"part-18":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/part-19"}},"part-19":{"type":"string","minLength":1},"part-20":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"additionalProperties":{"if":{"type":"object","required":["benchmark"]},"then":{"type":"object","additionalProperties":false,"required":["benchmark"],"properties":{"benchmark":{"$ref":"#/$defs/part-21"},"baseline-benchmark":{"$ref":"#/$defs/part-22"},"test":{"$ref":"#/$defs/part-23"},"quantile":{"$ref":"#/$defs/part-24"},"min":{"$ref":"#/$defs/part-25"},"max":{"$ref":"#/$defs/part-27"},"above":{"$ref":"#/$defs/part-28"},"below":{"$ref":"#/$defs/part-29"},"not-worse-by":{"$ref":"#/$defs/part-30"},"better-by":{"$ref":"#/$defs/part-33"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["coverage"]},"then":{"type":"object","additionalProperties":false,"required":["coverage"],"properties":{"coverage":{"$ref":"#/$defs/part-37"},"baseline-coverage":{"$ref":"#/$defs/part-38"},"of":{"$ref":"#/$defs/part-39"},"min":{"$ref":"#/$defs/part-40"},"max":{"$ref":"#/$defs/part-42"},"above":{"$ref":"#/$defs/part-43"},"below":{"$ref":"#/$defs/part-44"},"not-worse-by":{"$ref":"#/$defs/part-45"},"better-by":{"$ref":"#/$defs/part-46"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"edges"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","predictions"],"properties":{"behaviour":{"$ref":"#/$defs/part-47"},"predictions":{"$ref":"#/$defs/part-48"},"column":{"$ref":"#/$defs/part-49"},"range":{"$ref":"#/$defs/part-50"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"better-by":{"$ref":"#/$defs/part-56"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"exact"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","cases"],"properties":{"behaviour":{"$ref":"#/$defs/part-57"},"cases":{"$ref":"#/$defs/part-58"},"expected":{"$ref":"#/$defs/part-59"},"predicted":{"$ref":"#/$defs/part-60"},"tolerance":{"$ref":"#/$defs/part-61"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"better-by":{"$ref":"#/$defs/part-56"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"invariant"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","pairs"],"properties":{"behaviour":{"$ref":"#/$defs/part-62"},"pairs":{"$ref":"#/$defs/part-63"},"before":{"$ref":"#/$defs/part-64"},"after":{"$ref":"#/$defs/part-65"},"tolerance":{"$ref":"#/$defs/part-61"},"min":{"$ref":"#/$defs/part-40"},"max":{"$ref":"#/$defs/part-42"},"above":{"$ref":"#/$defs/part-43"},"below":{"$ref":"#/$defs/part-44"},"not-worse-by":{"$ref":"#/$defs/part-45"},"better-by":{"$ref":"#/$defs/part-46"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["samples"]},"then":{"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-66"},"baseline-samples":{"$ref":"#/$defs/part-67"},"column":{"$ref":"#/$defs/part-68"},"quantile":{"$ref":"#/$defs/part-69"},"min":{"$ref":"#/$defs/part-70"},"max":{"$ref":"#/$defs/part-72"},"above":{"$ref":"#/$defs/part-73"},"below":{"$ref":"#/$defs/part-74"},"not-worse-by":{"$ref":"#/$defs/part-75"},"better-by":{"$ref":"#/$defs/part-76"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"monotone"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","pairs","direction"],"properties":{"behaviour":{"$ref":"#/$defs/part-77"},"pairs":{"$ref":"#/$defs/part-78"},"direction":{"$ref":"#/$defs/part-79"},"before":{"$ref":"#/$defs/part-64"},"after":{"$ref":"#/$defs/part-65"},"tolerance":{"$ref":"#/$defs/part-80"},"min":{"$ref":"#/$defs/part-40"},"max":{"$ref":"#/$defs/part-42"},"above":{"$ref":"#/$defs/part-43"},"below":{"$ref":"#/$defs/part-44"},"not-worse-by":{"$ref":"#/$defs/part-45"},"better-by":{"$ref":"#/$defs/part-46"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["same-as"]},"then":{"type":"object","additionalProperties":false,"required":["same-as"],"properties":{"same-as":{"$ref":"#/$defs/part-81"},"equal-within":{"$ref":"#/$defs/part-82"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"better-by":{"$ref":"#/$defs/part-56"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["size"]},"then":{"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"$ref":"#/$defs/part-83"},"baseline-size":{"$ref":"#/$defs/part-85"},"min":{"$ref":"#/$defs/part-86"},"max":{"$ref":"#/$defs/part-88"},"above":{"$ref":"#/$defs/part-89"},"below":{"$ref":"#/$defs/part-90"},"not-worse-by":{"$ref":"#/$defs/part-91"},"better-by":{"$ref":"#/$defs/part-92"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["tests"]},"then":{"type":"object","additionalProperties":false,"required":["tests"],"properties":{"tests":{"$ref":"#/$defs/part-93"},"baseline-tests":{"$ref":"#/$defs/part-85"},"max-skipped":{"$ref":"#/$defs/part-94"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"better-by":{"$ref":"#/$defs/part-56"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"]},"then":{"type":"object","properties":{"behaviour":{"enum":["edges","exact","invariant","monotone"]}}},"else":{"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-95"},"better":{"$ref":"#/$defs/part-96"},"better-by":{"$ref":"#/$defs/part-56"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"gap":{"$ref":"#/$defs/part-97"},"by":{"$ref":"#/$defs/part-98"},"too-small":{"$ref":"#/$defs/part-99"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}}}}}}}}}}}}}},"part-21":{"type":"string","minLength":1},"part-22":{"type":"string","minLength":1},"part-23":{"type":"string","minLength":1},"part-24":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-25":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]},"part-26":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"},"part-27":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]},"part-28":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]},"part-29":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]},"part-30":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-26"}]},"part-31":{"type":"number","minimum":0},"part-32":{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0}}},"part-33":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-26"}]},"part-34":{"const":"point"},"part-35":{"enum":["error","warn"]},"part-36":{"type":"string","maxLength":500},"part-37":{"type":"string","minLength":1},"part-38":{"type":"string","minLength":1},"part-39":{"enum":["lines","branches"]},"part-40":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-41"}]},"part-41":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(%)$"},"part-42":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-41"}]},"part-43":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-41"}]},"part-44":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-41"}]},"part-45":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-41"}]},"part-46":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-41"}]},"part-47":{"const":"edges"},"part-48":{"type":"string","minLength":1},"part-49":{"type":"string","minLength":1},"part-50":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"part-51":{"type":"number"},"part-52":{"type":"number"},"part-53":{"type":"number"},"part-54":{"type":"number"},"part-55":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"}]},"part-56":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"}]},"part-57":{"const":"exact"},"part-58":{"type":"string","minLength":1},"part-59":{"type":"string","minLength":1},"part-60":{"type":"string","minLength":1},"part-61":{"type":"number","minimum":0},"part-62":{"const":"invariant"},"part-63":{"type":"string","minLength":1},"part-64":{"type":"string","minLength":1},"part-65":{"type":"string","minLength":1},"part-66":{"type":"string","minLength":1},"part-67":{"type":"string","minLength":1},"part-68":{"type":"string","minLength":1},"part-69":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-70":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-71"}]},"part-71":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},"part-72":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-71"}]},"part-73":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-71"}]},"part-74":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-71"}]},"part-75":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-71"}]},"part-76":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-71"}]},"part-77":{"const":"monotone"},"part-78":{"type":"string","minLength":1},"part-79":{"enum":["up","down"]},"part-80":{"type":"number","minimum":0},"part-81":{"type":"string","minLength":1},"part-82":{"type":"number","minimum":0},"part-83":{"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-84"}]},"part-84":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-19"}},"part-85":{"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-84"}]},"part-86":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-87"}]},"part-87":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"},"part-88":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-87"}]},"part-89":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-87"}]},"part-90":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-87"}]},"part-91":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-87"}]},"part-92":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-87"}]},"part-93":{"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-84"}]},"part-94":{"type":"integer","minimum":0},"part-95":{"type":"string","minLength":1},"part-96":{"enum":["higher","lower"]},"part-97":{"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}},"part-98":{"oneOf":[{"$ref":"#/$defs/part-19"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/part-19"}}]},"part-99":{"enum":["report","inconclusive"]}}};
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

const schema24 = {"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"id":{"$ref":"#/$defs/part-7"},"label":{"$ref":"#/$defs/part-8"},"prediction":{"$ref":"#/$defs/part-9"},"score":{"$ref":"#/$defs/part-10"}}};
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

const schema27 = {"type":"string","minLength":1};

function validate66(data, {instancePath=""}={}){
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
validate66.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","minLength":1};

function validate68(data, {instancePath=""}={}){
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
validate68.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"string","minLength":1};

function validate70(data, {instancePath=""}={}){
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
validate70.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"string","minLength":1};

function validate72(data, {instancePath=""}={}){
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
validate72.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "predictions") || (key0 === "metrics")) || (key0 === "id")) || (key0 === "label")) || (key0 === "prediction")) || (key0 === "score"))){
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
if(data.id !== undefined){
if(!(validate66(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate68(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate70(data.prediction, {instancePath:instancePath+"/prediction"}))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate72(data.score, {instancePath:instancePath+"/score"}))){
vErrors = joined(vErrors, validate72.errors);
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

const schema31 = {"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"id":{"$ref":"#/$defs/part-7"},"label":{"$ref":"#/$defs/part-8"},"prediction":{"$ref":"#/$defs/part-9"},"score":{"$ref":"#/$defs/part-10"},"first-run":{"enum":["inconclusive","absolute-only"]}}};

function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "predictions") || (key0 === "metrics")) || (key0 === "id")) || (key0 === "label")) || (key0 === "prediction")) || (key0 === "score")) || (key0 === "first-run"))){
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
if(data.id !== undefined){
if(!(validate66(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate68(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate70(data.prediction, {instancePath:instancePath+"/prediction"}))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate72(data.score, {instancePath:instancePath+"/score"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data["first-run"] !== undefined){
let data6 = data["first-run"];
if(!((data6 === "inconclusive") || (data6 === "absolute-only"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/first-run",keyword:"enum",params:{allowedValues: schema31.properties["first-run"].enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-13"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-14"},"require":{"$ref":"#/$defs/part-15"}}};
const schema33 = {"type":"number","exclusiveMinimum":0,"maximum":0.4};

function validate84(data, {instancePath=""}={}){
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
validate84.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"integer","minimum":2};

function validate86(data, {instancePath=""}={}){
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
validate86.errors = vErrors;
return errors === 0;
}

const schema35 = {"enum":["proven-ok","no-proven-harm"]};

function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "proven-ok") || (data === "no-proven-harm"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath=""}={}){
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
if(!(validate84(data.alpha, {instancePath:instancePath+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
if(!(data.family === "holm")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/family",keyword:"enum",params:{allowedValues: schema32.properties.family.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data["min-rows"] !== undefined){
if(!(validate86(data["min-rows"], {instancePath:instancePath+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
if(!(validate88(data.require, {instancePath:instancePath+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["looks"],"properties":{"looks":{"type":"integer","minimum":1,"maximum":10000},"adaptivity":{"enum":["none","full"]},"reveal":{"enum":["all","verdict"]}}};

function validate91(data, {instancePath=""}={}){
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/adaptivity",keyword:"enum",params:{allowedValues: schema36.properties.adaptivity.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.reveal !== undefined){
let data2 = data.reveal;
if(!((data2 === "all") || (data2 === "verdict"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reveal",keyword:"enum",params:{allowedValues: schema36.properties.reveal.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["check","until","reason"],"properties":{"check":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"type":"string","minLength":1,"maxLength":100}}}};
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate93(data, {instancePath=""}={}){
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
if(!pattern3.test(data2)){
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
validate93.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"array","maxItems":100,"items":{"$ref":"#/$defs/part-19"}};
const schema39 = {"type":"string","minLength":1};

function validate96(data, {instancePath=""}={}){
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
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"additionalProperties":{"if":{"type":"object","required":["benchmark"]},"then":{"type":"object","additionalProperties":false,"required":["benchmark"],"properties":{"benchmark":{"$ref":"#/$defs/part-21"},"baseline-benchmark":{"$ref":"#/$defs/part-22"},"test":{"$ref":"#/$defs/part-23"},"quantile":{"$ref":"#/$defs/part-24"},"min":{"$ref":"#/$defs/part-25"},"max":{"$ref":"#/$defs/part-27"},"above":{"$ref":"#/$defs/part-28"},"below":{"$ref":"#/$defs/part-29"},"not-worse-by":{"$ref":"#/$defs/part-30"},"better-by":{"$ref":"#/$defs/part-33"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["coverage"]},"then":{"type":"object","additionalProperties":false,"required":["coverage"],"properties":{"coverage":{"$ref":"#/$defs/part-37"},"baseline-coverage":{"$ref":"#/$defs/part-38"},"of":{"$ref":"#/$defs/part-39"},"min":{"$ref":"#/$defs/part-40"},"max":{"$ref":"#/$defs/part-42"},"above":{"$ref":"#/$defs/part-43"},"below":{"$ref":"#/$defs/part-44"},"not-worse-by":{"$ref":"#/$defs/part-45"},"better-by":{"$ref":"#/$defs/part-46"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"edges"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","predictions"],"properties":{"behaviour":{"$ref":"#/$defs/part-47"},"predictions":{"$ref":"#/$defs/part-48"},"column":{"$ref":"#/$defs/part-49"},"range":{"$ref":"#/$defs/part-50"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"better-by":{"$ref":"#/$defs/part-56"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"exact"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","cases"],"properties":{"behaviour":{"$ref":"#/$defs/part-57"},"cases":{"$ref":"#/$defs/part-58"},"expected":{"$ref":"#/$defs/part-59"},"predicted":{"$ref":"#/$defs/part-60"},"tolerance":{"$ref":"#/$defs/part-61"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"better-by":{"$ref":"#/$defs/part-56"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"invariant"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","pairs"],"properties":{"behaviour":{"$ref":"#/$defs/part-62"},"pairs":{"$ref":"#/$defs/part-63"},"before":{"$ref":"#/$defs/part-64"},"after":{"$ref":"#/$defs/part-65"},"tolerance":{"$ref":"#/$defs/part-61"},"min":{"$ref":"#/$defs/part-40"},"max":{"$ref":"#/$defs/part-42"},"above":{"$ref":"#/$defs/part-43"},"below":{"$ref":"#/$defs/part-44"},"not-worse-by":{"$ref":"#/$defs/part-45"},"better-by":{"$ref":"#/$defs/part-46"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["samples"]},"then":{"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-66"},"baseline-samples":{"$ref":"#/$defs/part-67"},"column":{"$ref":"#/$defs/part-68"},"quantile":{"$ref":"#/$defs/part-69"},"min":{"$ref":"#/$defs/part-70"},"max":{"$ref":"#/$defs/part-72"},"above":{"$ref":"#/$defs/part-73"},"below":{"$ref":"#/$defs/part-74"},"not-worse-by":{"$ref":"#/$defs/part-75"},"better-by":{"$ref":"#/$defs/part-76"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"],"properties":{"behaviour":{"const":"monotone"}}},"then":{"type":"object","additionalProperties":false,"required":["behaviour","pairs","direction"],"properties":{"behaviour":{"$ref":"#/$defs/part-77"},"pairs":{"$ref":"#/$defs/part-78"},"direction":{"$ref":"#/$defs/part-79"},"before":{"$ref":"#/$defs/part-64"},"after":{"$ref":"#/$defs/part-65"},"tolerance":{"$ref":"#/$defs/part-80"},"min":{"$ref":"#/$defs/part-40"},"max":{"$ref":"#/$defs/part-42"},"above":{"$ref":"#/$defs/part-43"},"below":{"$ref":"#/$defs/part-44"},"not-worse-by":{"$ref":"#/$defs/part-45"},"better-by":{"$ref":"#/$defs/part-46"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["same-as"]},"then":{"type":"object","additionalProperties":false,"required":["same-as"],"properties":{"same-as":{"$ref":"#/$defs/part-81"},"equal-within":{"$ref":"#/$defs/part-82"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"better-by":{"$ref":"#/$defs/part-56"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["size"]},"then":{"type":"object","additionalProperties":false,"required":["size"],"properties":{"size":{"$ref":"#/$defs/part-83"},"baseline-size":{"$ref":"#/$defs/part-85"},"min":{"$ref":"#/$defs/part-86"},"max":{"$ref":"#/$defs/part-88"},"above":{"$ref":"#/$defs/part-89"},"below":{"$ref":"#/$defs/part-90"},"not-worse-by":{"$ref":"#/$defs/part-91"},"better-by":{"$ref":"#/$defs/part-92"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["tests"]},"then":{"type":"object","additionalProperties":false,"required":["tests"],"properties":{"tests":{"$ref":"#/$defs/part-93"},"baseline-tests":{"$ref":"#/$defs/part-85"},"max-skipped":{"$ref":"#/$defs/part-94"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"better-by":{"$ref":"#/$defs/part-56"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"if":{"type":"object","required":["behaviour"]},"then":{"type":"object","properties":{"behaviour":{"enum":["edges","exact","invariant","monotone"]}}},"else":{"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-95"},"better":{"$ref":"#/$defs/part-96"},"better-by":{"$ref":"#/$defs/part-56"},"min":{"$ref":"#/$defs/part-51"},"max":{"$ref":"#/$defs/part-52"},"above":{"$ref":"#/$defs/part-53"},"below":{"$ref":"#/$defs/part-54"},"not-worse-by":{"$ref":"#/$defs/part-55"},"gap":{"$ref":"#/$defs/part-97"},"by":{"$ref":"#/$defs/part-98"},"too-small":{"$ref":"#/$defs/part-99"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}}}}}}}}}}}}}};
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
const schema41 = {"type":"string","minLength":1};

function validate100(data, {instancePath=""}={}){
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
validate100.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"string","minLength":1};

function validate102(data, {instancePath=""}={}){
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
validate102.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"string","minLength":1};

function validate104(data, {instancePath=""}={}){
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
validate104.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate106(data, {instancePath=""}={}){
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
validate106.errors = vErrors;
return errors === 0;
}

const schema45 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]};
const schema46 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"};
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$", "u");

function validate109(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath=""}={}){
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
if(!(validate109(data, {instancePath}))){
vErrors = joined(vErrors, validate109.errors);
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
validate108.errors = vErrors;
return errors === 0;
}

const schema47 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]};

function validate112(data, {instancePath=""}={}){
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
if(!(validate109(data, {instancePath}))){
vErrors = joined(vErrors, validate109.errors);
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
validate112.errors = vErrors;
return errors === 0;
}

const schema48 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]};

function validate115(data, {instancePath=""}={}){
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
if(!(validate109(data, {instancePath}))){
vErrors = joined(vErrors, validate109.errors);
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
validate115.errors = vErrors;
return errors === 0;
}

const schema49 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]};

function validate118(data, {instancePath=""}={}){
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
if(!(validate109(data, {instancePath}))){
vErrors = joined(vErrors, validate109.errors);
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
validate118.errors = vErrors;
return errors === 0;
}

const schema50 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-26"}]};
const schema51 = {"type":"number","minimum":0};

function validate122(data, {instancePath=""}={}){
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
validate122.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0}}};

function validate124(data, {instancePath=""}={}){
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
validate124.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
if(!(validate109(data, {instancePath}))){
vErrors = joined(vErrors, validate109.errors);
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
validate121.errors = vErrors;
return errors === 0;
}

const schema53 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-26"}]};

function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
if(!(validate109(data, {instancePath}))){
vErrors = joined(vErrors, validate109.errors);
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
validate128.errors = vErrors;
return errors === 0;
}

const schema54 = {"const":"point"};

function validate133(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("point" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema55 = {"enum":["error","warn"]};

function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "error") || (data === "warn"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"string","maxLength":500};

function validate140(data, {instancePath=""}={}){
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
validate140.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"string","minLength":1};

function validate142(data, {instancePath=""}={}){
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
validate142.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"string","minLength":1};

function validate144(data, {instancePath=""}={}){
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
validate144.errors = vErrors;
return errors === 0;
}

const schema59 = {"enum":["lines","branches"]};

function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "lines") || (data === "branches"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema60 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-41"}]};
const schema61 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(%)$"};
const pattern6 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(%)$", "u");

function validate149(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(%)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(%)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath=""}={}){
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
if(!(validate149(data, {instancePath}))){
vErrors = joined(vErrors, validate149.errors);
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
validate148.errors = vErrors;
return errors === 0;
}

const schema62 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-41"}]};

function validate152(data, {instancePath=""}={}){
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
if(!(validate149(data, {instancePath}))){
vErrors = joined(vErrors, validate149.errors);
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
validate152.errors = vErrors;
return errors === 0;
}

const schema63 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-41"}]};

function validate155(data, {instancePath=""}={}){
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
if(!(validate149(data, {instancePath}))){
vErrors = joined(vErrors, validate149.errors);
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
validate155.errors = vErrors;
return errors === 0;
}

const schema64 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-41"}]};

function validate158(data, {instancePath=""}={}){
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
if(!(validate149(data, {instancePath}))){
vErrors = joined(vErrors, validate149.errors);
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
validate158.errors = vErrors;
return errors === 0;
}

const schema65 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-41"}]};

function validate161(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
if(!(validate149(data, {instancePath}))){
vErrors = joined(vErrors, validate149.errors);
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
validate161.errors = vErrors;
return errors === 0;
}

const schema66 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-41"}]};

function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
if(!(validate149(data, {instancePath}))){
vErrors = joined(vErrors, validate149.errors);
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
validate166.errors = vErrors;
return errors === 0;
}

const schema67 = {"const":"edges"};

function validate177(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("edges" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "edges"},message:"must be equal to constant"}]);
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"string","minLength":1};

function validate179(data, {instancePath=""}={}){
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
validate179.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"string","minLength":1};

function validate181(data, {instancePath=""}={}){
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
validate181.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}};

function validate183(data, {instancePath=""}={}){
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
validate183.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"number"};

function validate185(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"number"};

function validate187(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"number"};

function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"number"};

function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema75 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"}]};

function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
validate193.errors = vErrors;
return errors === 0;
}

const schema76 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"}]};

function validate197(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
validate197.errors = vErrors;
return errors === 0;
}

const schema77 = {"const":"exact"};

function validate207(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("exact" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "exact"},message:"must be equal to constant"}]);
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"string","minLength":1};

function validate209(data, {instancePath=""}={}){
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
validate209.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"string","minLength":1};

function validate211(data, {instancePath=""}={}){
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
validate211.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"string","minLength":1};

function validate213(data, {instancePath=""}={}){
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
validate213.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"number","minimum":0};

function validate215(data, {instancePath=""}={}){
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
validate215.errors = vErrors;
return errors === 0;
}

const schema82 = {"const":"invariant"};

function validate229(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("invariant" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "invariant"},message:"must be equal to constant"}]);
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"string","minLength":1};

function validate231(data, {instancePath=""}={}){
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
validate231.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"string","minLength":1};

function validate233(data, {instancePath=""}={}){
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
validate233.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"string","minLength":1};

function validate235(data, {instancePath=""}={}){
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
validate235.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"string","minLength":1};

function validate250(data, {instancePath=""}={}){
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
validate250.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"string","minLength":1};

function validate252(data, {instancePath=""}={}){
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
validate252.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"string","minLength":1};

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

const schema89 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate256(data, {instancePath=""}={}){
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
validate256.errors = vErrors;
return errors === 0;
}

const schema90 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-71"}]};
const schema91 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"};
const pattern7 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(ms|s)$", "u");

function validate259(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath=""}={}){
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
if(!(validate259(data, {instancePath}))){
vErrors = joined(vErrors, validate259.errors);
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
validate258.errors = vErrors;
return errors === 0;
}

const schema92 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-71"}]};

function validate262(data, {instancePath=""}={}){
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
if(!(validate259(data, {instancePath}))){
vErrors = joined(vErrors, validate259.errors);
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
validate262.errors = vErrors;
return errors === 0;
}

const schema93 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-71"}]};

function validate265(data, {instancePath=""}={}){
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
if(!(validate259(data, {instancePath}))){
vErrors = joined(vErrors, validate259.errors);
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
validate265.errors = vErrors;
return errors === 0;
}

const schema94 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-71"}]};

function validate268(data, {instancePath=""}={}){
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
if(!(validate259(data, {instancePath}))){
vErrors = joined(vErrors, validate259.errors);
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
validate268.errors = vErrors;
return errors === 0;
}

const schema95 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-71"}]};

function validate271(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
if(!(validate259(data, {instancePath}))){
vErrors = joined(vErrors, validate259.errors);
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
validate271.errors = vErrors;
return errors === 0;
}

const schema96 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-71"}]};

function validate276(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
if(!(validate259(data, {instancePath}))){
vErrors = joined(vErrors, validate259.errors);
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
validate276.errors = vErrors;
return errors === 0;
}

const schema97 = {"const":"monotone"};

function validate287(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("monotone" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "monotone"},message:"must be equal to constant"}]);
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"string","minLength":1};

function validate289(data, {instancePath=""}={}){
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
validate289.errors = vErrors;
return errors === 0;
}

const schema99 = {"enum":["up","down"]};

function validate291(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "up") || (data === "down"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema99.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"number","minimum":0};

function validate295(data, {instancePath=""}={}){
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
validate295.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"string","minLength":1};

function validate309(data, {instancePath=""}={}){
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
validate309.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"number","minimum":0};

function validate311(data, {instancePath=""}={}){
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
validate311.errors = vErrors;
return errors === 0;
}

const schema103 = {"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-84"}]};
const schema104 = {"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/part-19"}};
const func0 = (func0Module.default ?? func0Module).default;

function validate327(data, {instancePath=""}={}){
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
if(!(validate96(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate96.errors);
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
validate327.errors = vErrors;
return errors === 0;
}


function validate325(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate327(data, {instancePath}))){
vErrors = joined(vErrors, validate327.errors);
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
validate325.errors = vErrors;
return errors === 0;
}

const schema105 = {"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-84"}]};

function validate331(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate327(data, {instancePath}))){
vErrors = joined(vErrors, validate327.errors);
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
validate331.errors = vErrors;
return errors === 0;
}

const schema106 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-87"}]};
const schema107 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"};
const pattern8 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$", "u");

function validate336(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(B|KB|KiB|MB|MiB|GB|GiB)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}


function validate335(data, {instancePath=""}={}){
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
if(!(validate336(data, {instancePath}))){
vErrors = joined(vErrors, validate336.errors);
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
validate335.errors = vErrors;
return errors === 0;
}

const schema108 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-87"}]};

function validate339(data, {instancePath=""}={}){
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
if(!(validate336(data, {instancePath}))){
vErrors = joined(vErrors, validate336.errors);
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
validate339.errors = vErrors;
return errors === 0;
}

const schema109 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-87"}]};

function validate342(data, {instancePath=""}={}){
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
if(!(validate336(data, {instancePath}))){
vErrors = joined(vErrors, validate336.errors);
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
validate342.errors = vErrors;
return errors === 0;
}

const schema110 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-87"}]};

function validate345(data, {instancePath=""}={}){
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
if(!(validate336(data, {instancePath}))){
vErrors = joined(vErrors, validate336.errors);
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
validate345.errors = vErrors;
return errors === 0;
}

const schema111 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-87"}]};

function validate348(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
if(!(validate336(data, {instancePath}))){
vErrors = joined(vErrors, validate336.errors);
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
validate348.errors = vErrors;
return errors === 0;
}

const schema112 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"},{"$ref":"#/$defs/part-87"}]};

function validate353(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate122(data, {instancePath}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate124(data, {instancePath}))){
vErrors = joined(vErrors, validate124.errors);
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
if(!(validate336(data, {instancePath}))){
vErrors = joined(vErrors, validate336.errors);
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
validate353.errors = vErrors;
return errors === 0;
}

const schema113 = {"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-84"}]};

function validate364(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate327(data, {instancePath}))){
vErrors = joined(vErrors, validate327.errors);
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
validate364.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":"integer","minimum":0};

function validate369(data, {instancePath=""}={}){
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
validate369.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"string","minLength":1};

function validate383(data, {instancePath=""}={}){
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
validate383.errors = vErrors;
return errors === 0;
}

const schema116 = {"enum":["higher","lower"]};

function validate385(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "higher") || (data === "lower"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema116.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}};

function validate393(data, {instancePath=""}={}){
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
validate393.errors = vErrors;
return errors === 0;
}

const schema118 = {"oneOf":[{"$ref":"#/$defs/part-19"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/part-19"}}]};

function validate395(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate96(data, {instancePath}))){
vErrors = joined(vErrors, validate96.errors);
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
if(!(validate96(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate96.errors);
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
validate395.errors = vErrors;
return errors === 0;
}

const schema119 = {"enum":["report","inconclusive"]};

function validate399(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "report") || (data === "inconclusive"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema119.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
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
if(!(func1.call(schema40.additionalProperties.then.properties, key2))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.benchmark !== undefined){
if(!(validate100(data0.benchmark, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/benchmark"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data0["baseline-benchmark"] !== undefined){
if(!(validate102(data0["baseline-benchmark"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-benchmark"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data0.test !== undefined){
if(!(validate104(data0.test, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/test"}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data0.quantile !== undefined){
if(!(validate106(data0.quantile, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile"}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate108(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate112(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate112.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate115(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate118(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate121(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate128(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(func1.call(schema40.additionalProperties.else.then.properties, key3))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.coverage !== undefined){
if(!(validate142(data0.coverage, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/coverage"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data0["baseline-coverage"] !== undefined){
if(!(validate144(data0["baseline-coverage"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-coverage"}))){
vErrors = joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data0.of !== undefined){
if(!(validate146(data0.of, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/of"}))){
vErrors = joined(vErrors, validate146.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate148(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate152(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate155(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate158(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate161(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate166(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(func1.call(schema40.additionalProperties.else.else.then.properties, key4))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.behaviour !== undefined){
if(!(validate177(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data0.predictions !== undefined){
if(!(validate179(data0.predictions, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/predictions"}))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data0.column !== undefined){
if(!(validate181(data0.column, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/column"}))){
vErrors = joined(vErrors, validate181.errors);
errors = vErrors.length;
}
}
if(data0.range !== undefined){
if(!(validate183(data0.range, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/range"}))){
vErrors = joined(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate185(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate187(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate189(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate191(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate193(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate197(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate197.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(func1.call(schema40.additionalProperties.else.else.else.then.properties, key5))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.behaviour !== undefined){
if(!(validate207(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate207.errors);
errors = vErrors.length;
}
}
if(data0.cases !== undefined){
if(!(validate209(data0.cases, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/cases"}))){
vErrors = joined(vErrors, validate209.errors);
errors = vErrors.length;
}
}
if(data0.expected !== undefined){
if(!(validate211(data0.expected, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected"}))){
vErrors = joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data0.predicted !== undefined){
if(!(validate213(data0.predicted, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/predicted"}))){
vErrors = joined(vErrors, validate213.errors);
errors = vErrors.length;
}
}
if(data0.tolerance !== undefined){
if(!(validate215(data0.tolerance, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance"}))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate185(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate187(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate189(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate191(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate193(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate197(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate197.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(func1.call(schema40.additionalProperties.else.else.else.else.then.properties, key6))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.behaviour !== undefined){
if(!(validate229(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate229.errors);
errors = vErrors.length;
}
}
if(data0.pairs !== undefined){
if(!(validate231(data0.pairs, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pairs"}))){
vErrors = joined(vErrors, validate231.errors);
errors = vErrors.length;
}
}
if(data0.before !== undefined){
if(!(validate233(data0.before, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before"}))){
vErrors = joined(vErrors, validate233.errors);
errors = vErrors.length;
}
}
if(data0.after !== undefined){
if(!(validate235(data0.after, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/after"}))){
vErrors = joined(vErrors, validate235.errors);
errors = vErrors.length;
}
}
if(data0.tolerance !== undefined){
if(!(validate215(data0.tolerance, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance"}))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate148(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate152(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate155(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate158(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate161(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate166(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(func1.call(schema40.additionalProperties.else.else.else.else.else.then.properties, key7))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.samples !== undefined){
if(!(validate250(data0.samples, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/samples"}))){
vErrors = joined(vErrors, validate250.errors);
errors = vErrors.length;
}
}
if(data0["baseline-samples"] !== undefined){
if(!(validate252(data0["baseline-samples"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-samples"}))){
vErrors = joined(vErrors, validate252.errors);
errors = vErrors.length;
}
}
if(data0.column !== undefined){
if(!(validate254(data0.column, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/column"}))){
vErrors = joined(vErrors, validate254.errors);
errors = vErrors.length;
}
}
if(data0.quantile !== undefined){
if(!(validate256(data0.quantile, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile"}))){
vErrors = joined(vErrors, validate256.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate258(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate262(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate265(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate265.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate268(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate268.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate271(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate271.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate276(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(func1.call(schema40.additionalProperties.else.else.else.else.else.else.then.properties, key8))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.behaviour !== undefined){
if(!(validate287(data0.behaviour, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour"}))){
vErrors = joined(vErrors, validate287.errors);
errors = vErrors.length;
}
}
if(data0.pairs !== undefined){
if(!(validate289(data0.pairs, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pairs"}))){
vErrors = joined(vErrors, validate289.errors);
errors = vErrors.length;
}
}
if(data0.direction !== undefined){
if(!(validate291(data0.direction, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction"}))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
}
if(data0.before !== undefined){
if(!(validate233(data0.before, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before"}))){
vErrors = joined(vErrors, validate233.errors);
errors = vErrors.length;
}
}
if(data0.after !== undefined){
if(!(validate235(data0.after, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/after"}))){
vErrors = joined(vErrors, validate235.errors);
errors = vErrors.length;
}
}
if(data0.tolerance !== undefined){
if(!(validate295(data0.tolerance, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance"}))){
vErrors = joined(vErrors, validate295.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate148(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate152(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate155(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate158(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate161(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate166(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(func1.call(schema40.additionalProperties.else.else.else.else.else.else.else.then.properties, key9))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0["same-as"] !== undefined){
if(!(validate309(data0["same-as"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/same-as"}))){
vErrors = joined(vErrors, validate309.errors);
errors = vErrors.length;
}
}
if(data0["equal-within"] !== undefined){
if(!(validate311(data0["equal-within"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/equal-within"}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate185(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate187(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate189(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate191(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate193(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate197(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate197.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(func1.call(schema40.additionalProperties.else.else.else.else.else.else.else.else.then.properties, key10))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.size !== undefined){
if(!(validate325(data0.size, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/size"}))){
vErrors = joined(vErrors, validate325.errors);
errors = vErrors.length;
}
}
if(data0["baseline-size"] !== undefined){
if(!(validate331(data0["baseline-size"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-size"}))){
vErrors = joined(vErrors, validate331.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate335(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate339(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate339.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate342(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate342.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate345(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate345.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate348(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate348.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate353(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate353.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
if(!(func1.call(schema40.additionalProperties.else.else.else.else.else.else.else.else.else.then.properties, key11))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.tests !== undefined){
if(!(validate364(data0.tests, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests"}))){
vErrors = joined(vErrors, validate364.errors);
errors = vErrors.length;
}
}
if(data0["baseline-tests"] !== undefined){
if(!(validate331(data0["baseline-tests"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-tests"}))){
vErrors = joined(vErrors, validate331.errors);
errors = vErrors.length;
}
}
if(data0["max-skipped"] !== undefined){
if(!(validate369(data0["max-skipped"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-skipped"}))){
vErrors = joined(vErrors, validate369.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate185(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate187(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate189(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate191(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate193(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate197(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate197.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate133(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/behaviour",keyword:"enum",params:{allowedValues: schema40.additionalProperties.else.else.else.else.else.else.else.else.else.else.then.properties.behaviour.enum},message:"must be equal to one of the allowed values"}]);
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
if(!(func1.call(schema40.additionalProperties.else.else.else.else.else.else.else.else.else.else.else.properties, key12))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.metric !== undefined){
if(!(validate383(data0.metric, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric"}))){
vErrors = joined(vErrors, validate383.errors);
errors = vErrors.length;
}
}
if(data0.better !== undefined){
if(!(validate385(data0.better, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better"}))){
vErrors = joined(vErrors, validate385.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate197(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate197.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate185(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate187(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate189(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate191(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate193(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data0.gap !== undefined){
if(!(validate393(data0.gap, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/gap"}))){
vErrors = joined(vErrors, validate393.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate395(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate395.errors);
errors = vErrors.length;
}
}
if(data0["too-small"] !== undefined){
if(!(validate399(data0["too-small"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/too-small"}))){
vErrors = joined(vErrors, validate399.errors);
errors = vErrors.length;
}
}
if(data0["min-rows"] !== undefined){
if(!(validate86(data0["min-rows"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.alpha !== undefined){
if(!(validate84(data0.alpha, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data0.require !== undefined){
if(!(validate88(data0.require, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate138(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate140(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate140.errors);
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
validate99.errors = vErrors;
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
if(!(validate75(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate83(data.defaults, {instancePath:instancePath+"/defaults"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.holdout !== undefined){
if(!(validate91(data.holdout, {instancePath:instancePath+"/holdout"}))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate93(data.waivers, {instancePath:instancePath+"/waivers"}))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.evaluator !== undefined){
if(!(validate95(data.evaluator, {instancePath:instancePath+"/evaluator"}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
if(!(validate99(data.checks, {instancePath:instancePath+"/checks"}))){
vErrors = joined(vErrors, validate99.errors);
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
