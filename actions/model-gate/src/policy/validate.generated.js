// Generated from json-schema.ts by `npm run generate`.
import * as func1Module from 'ajv/dist/runtime/ucs2length.js'
import * as func0Module from 'ajv/dist/runtime/equal.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ml-actions.dev/schemas/policy-1.json","type":"object","additionalProperties":false,"required":["policy","checks"],"properties":{"policy":{"const":1},"task":{"enum":["binary","multiclass","regression"]},"positive":{"type":["string","number","boolean"]},"threshold":{"type":"number"},"candidate":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-0"},"metrics":{"$ref":"#/$defs/part-1"},"id":{"$ref":"#/$defs/part-2"},"label":{"$ref":"#/$defs/part-3"},"prediction":{"$ref":"#/$defs/part-4"},"score":{"$ref":"#/$defs/part-5"}}},"baseline":{"type":"object","additionalProperties":false,"properties":{"predictions":{"$ref":"#/$defs/part-0"},"metrics":{"$ref":"#/$defs/part-1"},"id":{"$ref":"#/$defs/part-2"},"label":{"$ref":"#/$defs/part-3"},"prediction":{"$ref":"#/$defs/part-4"},"score":{"$ref":"#/$defs/part-5"},"first-run":{"enum":["inconclusive","absolute-only"]}}},"defaults":{"type":"object","additionalProperties":false,"properties":{"alpha":{"$ref":"#/$defs/part-6"},"family":{"enum":["holm"]},"min-rows":{"$ref":"#/$defs/part-7"},"require":{"$ref":"#/$defs/part-8"}}},"checks":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"additionalProperties":{"if":{"type":"object","required":["samples"]},"then":{"type":"object","additionalProperties":false,"required":["samples"],"properties":{"samples":{"$ref":"#/$defs/part-9"},"baseline-samples":{"$ref":"#/$defs/part-10"},"column":{"$ref":"#/$defs/part-11"},"quantile":{"$ref":"#/$defs/part-12"},"min":{"$ref":"#/$defs/part-13"},"max":{"$ref":"#/$defs/part-15"},"above":{"$ref":"#/$defs/part-16"},"below":{"$ref":"#/$defs/part-17"},"not-worse-by":{"$ref":"#/$defs/part-18"},"better-by":{"$ref":"#/$defs/part-21"},"by":{"$ref":"#/$defs/part-22"},"min-rows":{"$ref":"#/$defs/part-7"},"alpha":{"$ref":"#/$defs/part-6"},"require":{"$ref":"#/$defs/part-8"},"severity":{"$ref":"#/$defs/part-23"},"why":{"$ref":"#/$defs/part-24"}}},"else":{"type":"object","additionalProperties":false,"properties":{"metric":{"$ref":"#/$defs/part-25"},"better":{"$ref":"#/$defs/part-26"},"better-by":{"$ref":"#/$defs/part-21"},"min":{"$ref":"#/$defs/part-27"},"max":{"$ref":"#/$defs/part-28"},"above":{"$ref":"#/$defs/part-29"},"below":{"$ref":"#/$defs/part-30"},"not-worse-by":{"$ref":"#/$defs/part-18"},"gap":{"$ref":"#/$defs/part-31"},"by":{"$ref":"#/$defs/part-32"},"too-small":{"$ref":"#/$defs/part-34"},"min-rows":{"$ref":"#/$defs/part-7"},"alpha":{"$ref":"#/$defs/part-6"},"require":{"$ref":"#/$defs/part-8"},"severity":{"$ref":"#/$defs/part-23"},"why":{"$ref":"#/$defs/part-24"}}}}}},"$defs":{"part-0":{"type":"string","minLength":1},"part-1":{"type":"string","minLength":1},"part-2":{"type":"string","minLength":1},"part-3":{"type":"string","minLength":1},"part-4":{"type":"string","minLength":1},"part-5":{"type":"string","minLength":1},"part-6":{"type":"number","exclusiveMinimum":0,"maximum":0.4},"part-7":{"type":"integer","minimum":2},"part-8":{"enum":["proven-ok","no-proven-harm"]},"part-9":{"type":"string","minLength":1},"part-10":{"type":"string","minLength":1},"part-11":{"type":"string","minLength":1},"part-12":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-13":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-14"}]},"part-14":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},"part-15":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-14"}]},"part-16":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-14"}]},"part-17":{"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-14"}]},"part-18":{"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-20"}]},"part-19":{"type":"number","minimum":0},"part-20":{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0}}},"part-21":{"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-20"}]},"part-22":{"const":"point"},"part-23":{"enum":["error","warn"]},"part-24":{"type":"string","maxLength":500},"part-25":{"type":"string","minLength":1},"part-26":{"enum":["higher","lower"]},"part-27":{"type":"number"},"part-28":{"type":"number"},"part-29":{"type":"number"},"part-30":{"type":"number"},"part-31":{"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}},"part-32":{"oneOf":[{"$ref":"#/$defs/part-33"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/part-33"}}]},"part-33":{"type":"string","minLength":1},"part-34":{"enum":["report","inconclusive"]}}};
const schema20 = {"type":"string","minLength":1};
const func1 = (func1Module.default ?? func1Module).default;

function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"string","minLength":1};

function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"string","minLength":1};

function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","minLength":1};

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","minLength":1};

function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"string","minLength":1};

function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"number","exclusiveMinimum":0,"maximum":0.4};

function validate71(data, {instancePath=""}={}){
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
validate71.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"integer","minimum":2};

function validate73(data, {instancePath=""}={}){
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
validate73.errors = vErrors;
return errors === 0;
}

const schema28 = {"enum":["proven-ok","no-proven-harm"]};

function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "proven-ok") || (data === "no-proven-harm"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"string","minLength":1};

function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"string","minLength":1};

function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"string","minLength":1};

function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
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

const schema32 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate83(data, {instancePath=""}={}){
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
validate83.errors = vErrors;
return errors === 0;
}

const schema33 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-14"}]};
const schema34 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"};
const pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(ms|s)$", "u");

function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(ms|s)$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath=""}={}){
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
if(!(validate86(data, {instancePath}))){
vErrors = joined(vErrors, validate86.errors);
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
validate85.errors = vErrors;
return errors === 0;
}

const schema35 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-14"}]};

function validate89(data, {instancePath=""}={}){
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
if(!(validate86(data, {instancePath}))){
vErrors = joined(vErrors, validate86.errors);
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
validate89.errors = vErrors;
return errors === 0;
}

const schema36 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-14"}]};

function validate92(data, {instancePath=""}={}){
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
if(!(validate86(data, {instancePath}))){
vErrors = joined(vErrors, validate86.errors);
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
validate92.errors = vErrors;
return errors === 0;
}

const schema37 = {"oneOf":[{"type":"number"},{"$ref":"#/$defs/part-14"}]};

function validate95(data, {instancePath=""}={}){
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
if(!(validate86(data, {instancePath}))){
vErrors = joined(vErrors, validate86.errors);
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
validate95.errors = vErrors;
return errors === 0;
}

const schema38 = {"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-20"}]};
const schema39 = {"type":"number","minimum":0};

function validate99(data, {instancePath=""}={}){
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
validate99.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0}}};

function validate101(data, {instancePath=""}={}){
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
validate101.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate99(data, {instancePath}))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate101(data, {instancePath}))){
vErrors = joined(vErrors, validate101.errors);
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
validate98.errors = vErrors;
return errors === 0;
}

const schema41 = {"oneOf":[{"$ref":"#/$defs/part-19"},{"$ref":"#/$defs/part-20"}]};

function validate104(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate99(data, {instancePath}))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate101(data, {instancePath}))){
vErrors = joined(vErrors, validate101.errors);
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
validate104.errors = vErrors;
return errors === 0;
}

const schema42 = {"const":"point"};

function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if("point" !== data){
vErrors = joined(vErrors, [{instancePath,keyword:"const",params:{allowedValue: "point"},message:"must be equal to constant"}]);
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema43 = {"enum":["error","warn"]};

function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "error") || (data === "warn"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"string","maxLength":500};

function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 500){
vErrors = joined(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"string","minLength":1};

function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema46 = {"enum":["higher","lower"]};

function validate119(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "higher") || (data === "lower"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"number"};

function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"number"};

function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"number"};

function validate126(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"number"};

function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}};

function validate131(data, {instancePath=""}={}){
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
validate131.errors = vErrors;
return errors === 0;
}

const schema52 = {"oneOf":[{"$ref":"#/$defs/part-33"},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/part-33"}}]};
const schema53 = {"type":"string","minLength":1};

function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const func0 = (func0Module.default ?? func0Module).default;

function validate133(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate134(data, {instancePath}))){
vErrors = joined(vErrors, validate134.errors);
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
if(!(validate134(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate134.errors);
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
validate133.errors = vErrors;
return errors === 0;
}

const schema54 = {"enum":["report","inconclusive"]};

function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "report") || (data === "inconclusive"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
const func7 = Object.prototype.hasOwnProperty;

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
if(!((((((((key0 === "policy") || (key0 === "task")) || (key0 === "positive")) || (key0 === "threshold")) || (key0 === "candidate")) || (key0 === "baseline")) || (key0 === "defaults")) || (key0 === "checks"))){
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
let data1 = data.task;
if(!(((data1 === "binary") || (data1 === "multiclass")) || (data1 === "regression"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/task",keyword:"enum",params:{allowedValues: schema19.properties.task.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.positive !== undefined){
let data2 = data.positive;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/positive",keyword:"type",params:{type: schema19.properties.positive.type},message:"must be string,number,boolean"}]);
errors++;
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
let data4 = data.candidate;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((((key1 === "predictions") || (key1 === "metrics")) || (key1 === "id")) || (key1 === "label")) || (key1 === "prediction")) || (key1 === "score"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/candidate",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data4.predictions !== undefined){
if(!(validate53(data4.predictions, {instancePath:instancePath+"/candidate/predictions"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data4.metrics !== undefined){
if(!(validate55(data4.metrics, {instancePath:instancePath+"/candidate/metrics"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data4.id !== undefined){
if(!(validate57(data4.id, {instancePath:instancePath+"/candidate/id"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data4.label !== undefined){
if(!(validate59(data4.label, {instancePath:instancePath+"/candidate/label"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data4.prediction !== undefined){
if(!(validate61(data4.prediction, {instancePath:instancePath+"/candidate/prediction"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data4.score !== undefined){
if(!(validate63(data4.score, {instancePath:instancePath+"/candidate/score"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/candidate",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.baseline !== undefined){
let data11 = data.baseline;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((((((key2 === "predictions") || (key2 === "metrics")) || (key2 === "id")) || (key2 === "label")) || (key2 === "prediction")) || (key2 === "score")) || (key2 === "first-run"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/baseline",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data11.predictions !== undefined){
if(!(validate53(data11.predictions, {instancePath:instancePath+"/baseline/predictions"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data11.metrics !== undefined){
if(!(validate55(data11.metrics, {instancePath:instancePath+"/baseline/metrics"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data11.id !== undefined){
if(!(validate57(data11.id, {instancePath:instancePath+"/baseline/id"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data11.label !== undefined){
if(!(validate59(data11.label, {instancePath:instancePath+"/baseline/label"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data11.prediction !== undefined){
if(!(validate61(data11.prediction, {instancePath:instancePath+"/baseline/prediction"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data11.score !== undefined){
if(!(validate63(data11.score, {instancePath:instancePath+"/baseline/score"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data11["first-run"] !== undefined){
let data18 = data11["first-run"];
if(!((data18 === "inconclusive") || (data18 === "absolute-only"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/baseline/first-run",keyword:"enum",params:{allowedValues: schema19.properties.baseline.properties["first-run"].enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/baseline",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.defaults !== undefined){
let data19 = data.defaults;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((((key3 === "alpha") || (key3 === "family")) || (key3 === "min-rows")) || (key3 === "require"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/defaults",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data19.alpha !== undefined){
if(!(validate71(data19.alpha, {instancePath:instancePath+"/defaults/alpha"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data19.family !== undefined){
if(!(data19.family === "holm")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/defaults/family",keyword:"enum",params:{allowedValues: schema19.properties.defaults.properties.family.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data19["min-rows"] !== undefined){
if(!(validate73(data19["min-rows"], {instancePath:instancePath+"/defaults/min-rows"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data19.require !== undefined){
if(!(validate75(data19.require, {instancePath:instancePath+"/defaults/require"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/defaults",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.checks !== undefined){
let data24 = data.checks;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
const _errs36 = errors;
if(typeof key4 === "string"){
if(!pattern3.test(key4)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\"",propertyName:key4}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key4}]);
errors++;
}
var valid4 = _errs36 === errors;
if(!valid4){
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"}]);
errors++;
}
}
for(const key5 in data24){
let data25 = data24[key5];
const _errs40 = errors;
let valid6 = true;
const _errs41 = errors;
if(errors === _errs41){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing0;
if((data25.samples === undefined) && (missing0 = "samples")){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{}]);
errors++;
}
}
var _valid0 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs43 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.samples === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"}]);
errors++;
}
for(const key6 in data25){
if(!(func7.call(schema19.properties.checks.additionalProperties.then.properties, key6))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data25.samples !== undefined){
if(!(validate77(data25.samples, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/samples"}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data25["baseline-samples"] !== undefined){
if(!(validate79(data25["baseline-samples"], {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-samples"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data25.column !== undefined){
if(!(validate81(data25.column, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/column"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data25.quantile !== undefined){
if(!(validate83(data25.quantile, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data25.min !== undefined){
if(!(validate85(data25.min, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data25.max !== undefined){
if(!(validate89(data25.max, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data25.above !== undefined){
if(!(validate92(data25.above, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data25.below !== undefined){
if(!(validate95(data25.below, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data25["not-worse-by"] !== undefined){
if(!(validate98(data25["not-worse-by"], {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data25["better-by"] !== undefined){
if(!(validate104(data25["better-by"], {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data25.by !== undefined){
if(!(validate108(data25.by, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data25["min-rows"] !== undefined){
if(!(validate73(data25["min-rows"], {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data25.alpha !== undefined){
if(!(validate71(data25.alpha, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data25.require !== undefined){
if(!(validate75(data25.require, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data25.severity !== undefined){
if(!(validate113(data25.severity, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data25.why !== undefined){
if(!(validate115(data25.why, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs43 === errors;
valid6 = _valid0;
ifClause0 = "then";
}
else {
const _errs62 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 in data25){
if(!(func7.call(schema19.properties.checks.additionalProperties.else.properties, key7))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data25.metric !== undefined){
if(!(validate117(data25.metric, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric"}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data25.better !== undefined){
if(!(validate119(data25.better, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better"}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data25["better-by"] !== undefined){
if(!(validate104(data25["better-by"], {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by"}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data25.min !== undefined){
if(!(validate122(data25.min, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min"}))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
}
if(data25.max !== undefined){
if(!(validate124(data25.max, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max"}))){
vErrors = joined(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data25.above !== undefined){
if(!(validate126(data25.above, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/above"}))){
vErrors = joined(vErrors, validate126.errors);
errors = vErrors.length;
}
}
if(data25.below !== undefined){
if(!(validate128(data25.below, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/below"}))){
vErrors = joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data25["not-worse-by"] !== undefined){
if(!(validate98(data25["not-worse-by"], {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by"}))){
vErrors = joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data25.gap !== undefined){
if(!(validate131(data25.gap, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/gap"}))){
vErrors = joined(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data25.by !== undefined){
if(!(validate133(data25.by, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data25["too-small"] !== undefined){
if(!(validate138(data25["too-small"], {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/too-small"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data25["min-rows"] !== undefined){
if(!(validate73(data25["min-rows"], {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data25.alpha !== undefined){
if(!(validate71(data25.alpha, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data25.require !== undefined){
if(!(validate75(data25.require, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data25.severity !== undefined){
if(!(validate113(data25.severity, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data25.why !== undefined){
if(!(validate115(data25.why, {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/why"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs62 === errors;
valid6 = _valid0;
ifClause0 = "else";
}
if(!valid6){
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/checks",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
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
