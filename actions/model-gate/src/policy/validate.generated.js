// Generated from json-schema.ts by `npm run generate`.
import * as func2Module from 'ajv/dist/runtime/ucs2length.js'
import * as func0Module from 'ajv/dist/runtime/equal.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ml-actions.dev/schemas/policy-1.json","type":"object","additionalProperties":false,"required":["policy","checks"],"properties":{"policy":{"$ref":"#/$defs/part-0"},"task":{"$ref":"#/$defs/part-1"},"positive":{"$ref":"#/$defs/part-2"},"threshold":{"$ref":"#/$defs/part-3"},"candidate":{"$ref":"#/$defs/part-4"},"baseline":{"$ref":"#/$defs/part-11"},"defaults":{"$ref":"#/$defs/part-12"},"holdout":{"$ref":"#/$defs/part-16"},"waivers":{"$ref":"#/$defs/part-17"},"evaluator":{"$ref":"#/$defs/part-18"},"checks":{"$ref":"#/$defs/part-20"}},"$defs":{"part-0":{"const":1},"part-1":{"enum":["binary","multiclass","regression"]},"part-2":{"type":["string","number","boolean"]},"part-3":{"type":"number"},"part-4":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"id":{"$ref":"#/$defs/part-7"},"label":{"$ref":"#/$defs/part-8"},"prediction":{"$ref":"#/$defs/part-9"},"score":{"$ref":"#/$defs/part-10"}}},"part-5":{"type":"string","minLength":1},"part-6":{"type":"string","minLength":1},"part-7":{"type":"string","minLength":1},"part-8":{"type":"string","minLength":1},"part-9":{"type":"string","minLength":1},"part-10":{"type":"string","minLength":1},"part-11":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-6"},"id":{"$ref":"#/$defs/part-7"},"label":{"$ref":"#/$defs/part-8"},"prediction":{"$ref":"#/$defs/part-9"},"score":{"$ref":"#/$defs/part-10"},"first-run":{"enum":["inconclusive","absolute-only"]}}},"part-12":{"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-13"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-14"},"require":{"$ref":"#/$defs/part-15"}}},"part-13":{"type":"number","exclusiveMinimum":0,"maximum":0.4},"part-14":{"type":"integer","minimum":2},"part-15":{"enum":["proven-ok","no-proven-harm"]},"part-16":{"type":"object","additionalProperties":false,"required":["looks"],"properties":{"looks":{"type":"integer","minimum":1,"maximum":10000},"adaptivity":{"enum":["none","full"]},"reveal":{"enum":["all","verdict"]}}},"part-17":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["check","until","reason"],"properties":{"check":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"type":"string","minLength":1,"maxLength":100}}}},"part-18":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/part-19"}},"part-19":{"type":"string","minLength":1},"part-20":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"additionalProperties":{"if":{"type":"object","required":["samples"]},"then":{"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-21"},"baseline-samples":{"$ref":"#/$defs/part-22"},"column":{"$ref":"#/$defs/part-23"},"quantile":{"$ref":"#/$defs/part-24"},"min":{"$ref":"#/$defs/part-25"},"max":{"$ref":"#/$defs/part-27"},"above":{"$ref":"#/$defs/part-28"},"below":{"$ref":"#/$defs/part-29"},"not-worse-by":{"$ref":"#/$defs/part-30"},"better-by":{"$ref":"#/$defs/part-33"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-37"},"better":{"$ref":"#/$defs/part-38"},"better-by":{"$ref":"#/$defs/part-33"},"min":{"$ref":"#/$defs/part-39"},"max":{"$ref":"#/$defs/part-40"},"above":{"$ref":"#/$defs/part-41"},"below":{"$ref":"#/$defs/part-42"},"not-worse-by":{"$ref":"#/$defs/part-30"},"gap":{"$ref":"#/$defs/part-43"},"by":{"$ref":"#/$defs/part-44"},"too-small":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}}}},"part-21":{"type":"string","minLength":1},"part-22":{"type":"string","minLength":1},"part-23":{"type":"string","minLength":1},"part-24":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-25":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]},"part-26":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},"part-27":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]},"part-28":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]},"part-29":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-26"}]},"part-30":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"}]},"part-31":{"type":"number","minimum":0},"part-32":{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0}}},"part-33":{"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"}]},"part-34":{"const":"point"},"part-35":{"enum":["error","warn"]},"part-36":{"type":"string","maxLength":500},"part-37":{"type":"string","minLength":1},"part-38":{"enum":["higher","lower"]},"part-39":{"type":"number"},"part-40":{"type":"number"},"part-41":{"type":"number"},"part-42":{"type":"number"},"part-43":{"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}},"part-44":{"oneOf":[{"$ref":"#/$defs/part-19"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/part-19"}}]},"part-45":{"enum":["report","inconclusive"]}}};
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

const schema40 = {"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"additionalProperties":{"if":{"type":"object","required":["samples"]},"then":{"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-21"},"baseline-samples":{"$ref":"#/$defs/part-22"},"column":{"$ref":"#/$defs/part-23"},"quantile":{"$ref":"#/$defs/part-24"},"min":{"$ref":"#/$defs/part-25"},"max":{"$ref":"#/$defs/part-27"},"above":{"$ref":"#/$defs/part-28"},"below":{"$ref":"#/$defs/part-29"},"not-worse-by":{"$ref":"#/$defs/part-30"},"better-by":{"$ref":"#/$defs/part-33"},"by":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}},"else":{"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-37"},"better":{"$ref":"#/$defs/part-38"},"better-by":{"$ref":"#/$defs/part-33"},"min":{"$ref":"#/$defs/part-39"},"max":{"$ref":"#/$defs/part-40"},"above":{"$ref":"#/$defs/part-41"},"below":{"$ref":"#/$defs/part-42"},"not-worse-by":{"$ref":"#/$defs/part-30"},"gap":{"$ref":"#/$defs/part-43"},"by":{"$ref":"#/$defs/part-44"},"too-small":{"$ref":"#/$defs/part-45"},"min-rows":{"$ref":"#/$defs/part-14"},"alpha":{"$ref":"#/$defs/part-13"},"require":{"$ref":"#/$defs/part-15"},"severity":{"$ref":"#/$defs/part-35"},"why":{"$ref":"#/$defs/part-36"}}}}};
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
const schema46 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"};
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(ms|s)$", "u");

function validate109(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"+"\""}]);
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

const schema50 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"}]};
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

const schema53 = {"oneOf":[{"$ref":"#/$defs/part-31"},{"$ref":"#/$defs/part-32"}]};

function validate127(data, {instancePath=""}={}){
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
validate127.errors = vErrors;
return errors === 0;
}

const schema54 = {"const":"point"};

function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("point" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema55 = {"enum":["error","warn"]};

function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "error") || (data === "warn"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"string","maxLength":500};

function validate138(data, {instancePath=""}={}){
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
validate138.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"string","minLength":1};

function validate140(data, {instancePath=""}={}){
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
validate140.errors = vErrors;
return errors === 0;
}

const schema58 = {"enum":["higher","lower"]};

function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "higher") || (data === "lower"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"number"};

function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"number"};

function validate147(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"number"};

function validate149(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"number"};

function validate151(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}};

function validate154(data, {instancePath=""}={}){
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
validate154.errors = vErrors;
return errors === 0;
}

const schema64 = {"oneOf":[{"$ref":"#/$defs/part-19"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/part-19"}}]};
const func0 = (func0Module.default ?? func0Module).default;

function validate156(data, {instancePath=""}={}){
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
validate156.errors = vErrors;
return errors === 0;
}

const schema65 = {"enum":["report","inconclusive"]};

function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "report") || (data === "inconclusive"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate160.errors = vErrors;
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
if((data0.samples === undefined) && (missing0 = "samples")){
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
if(data0.samples === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"}]);
errors++;
}
for(const key2 in data0){
if(!(func1.call(schema40.additionalProperties.then.properties, key2))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.samples !== undefined){
if(!(validate100(data0.samples, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/samples"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data0["baseline-samples"] !== undefined){
if(!(validate102(data0["baseline-samples"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-samples"}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data0.column !== undefined){
if(!(validate104(data0.column, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/column"}))){
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
if(!(validate127(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate131(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate131.errors);
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
if(!(validate136(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate136.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate138(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate138.errors);
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
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key3 in data0){
if(!(func1.call(schema40.additionalProperties.else.properties, key3))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.metric !== undefined){
if(!(validate140(data0.metric, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric"}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data0.better !== undefined){
if(!(validate142(data0.better, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data0["better-by"] !== undefined){
if(!(validate127(data0["better-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data0.min !== undefined){
if(!(validate145(data0.min, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data0.max !== undefined){
if(!(validate147(data0.max, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(data0.above !== undefined){
if(!(validate149(data0.above, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate149.errors);
errors = vErrors.length;
}
}
if(data0.below !== undefined){
if(!(validate151(data0.below, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data0["not-worse-by"] !== undefined){
if(!(validate121(data0["not-worse-by"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data0.gap !== undefined){
if(!(validate154(data0.gap, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/gap"}))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data0.by !== undefined){
if(!(validate156(data0.by, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0["too-small"] !== undefined){
if(!(validate160(data0["too-small"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/too-small"}))){
vErrors = joined(vErrors, validate160.errors);
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
if(!(validate136(data0.severity, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate136.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate138(data0.why, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
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
