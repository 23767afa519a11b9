// Generated from json-schema.ts by `npm run generate`.
import * as func2Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["rollout","name","namespace","strategy"],"properties":{"rollout":{"const":1},"name":{"$ref":"#/$defs/part-0"},"namespace":{"$ref":"#/$defs/part-1"},"strategy":{"$ref":"#/$defs/part-2"},"shadow-safe":{"const":true},"target":{"$ref":"#/$defs/part-3"},"route":{"$ref":"#/$defs/part-4"},"annotations":{"$ref":"#/$defs/part-7"},"steps":{"$ref":"#/$defs/part-8"},"judge":{"$ref":"#/$defs/part-9"},"waits":{"$ref":"#/$defs/part-26"},"deadline":{"$ref":"#/$defs/part-12"},"on-deadline":{"$ref":"#/$defs/part-27"},"on-inconclusive":{"$ref":"#/$defs/part-21"},"on-drift":{"$ref":"#/$defs/part-28"},"keep-previous-for":{"$ref":"#/$defs/part-12"},"keep-releases":{"$ref":"#/$defs/part-29"},"guard":{"$ref":"#/$defs/part-30"},"environments":{"$ref":"#/$defs/part-33"}},"if":{"properties":{"strategy":{"const":"rolling"}}},"else":{"required":["route","judge"]},"$defs":{"part-0":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40},"part-1":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"part-2":{"enum":["canary","blue-green","shadow","rolling"]},"part-3":{"type":"object","additionalProperties":false,"required":["deployment","container","service"],"properties":{"deployment":{"$ref":"#/$defs/part-1"},"container":{"$ref":"#/$defs/part-1"},"service":{"$ref":"#/$defs/part-1"}}},"part-4":{"type":"object","additionalProperties":false,"required":["provider","name"],"properties":{"provider":{"$ref":"#/$defs/part-5"},"name":{"$ref":"#/$defs/part-1"},"rule":{"$ref":"#/$defs/part-6"},"allow-throttle":{"const":true}}},"part-5":{"enum":["gateway-api","istio","ingress-nginx","service","kserve-standard","kserve-knative"]},"part-6":{"type":"string","minLength":1,"maxLength":253},"part-7":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,20}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","integer"],"maxLength":1024}},"part-8":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string"}},"part-9":{"type":"object","additionalProperties":false,"required":["prometheus"],"properties":{"prometheus":{"$ref":"#/$defs/part-10"},"arms":{"$ref":"#/$defs/part-13"},"errors":{"$ref":"#/$defs/part-15"},"latency":{"$ref":"#/$defs/part-18"},"business":{"$ref":"#/$defs/part-19"},"shift":{"$ref":"#/$defs/part-20"},"margin":{"$ref":"#/$defs/part-22"},"min-requests":{"$ref":"#/$defs/part-23"},"alpha":{"$ref":"#/$defs/part-24"},"dispersion":{"$ref":"#/$defs/part-25"}}},"part-10":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"#/$defs/part-11"},"telemetry-lag":{"$ref":"#/$defs/part-12"},"look-every":{"$ref":"#/$defs/part-12"}}},"part-11":{"type":"string","pattern":"^https?://"},"part-12":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$"},"part-13":{"type":"object","additionalProperties":false,"required":["label"],"properties":{"label":{"$ref":"#/$defs/part-14"}}},"part-14":{"type":"string","pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"},"part-15":{"type":"object","additionalProperties":false,"required":["total","bad"],"properties":{"total":{"type":"string"},"bad":{"type":"string"},"ceiling":{"$ref":"#/$defs/part-16"},"pass-below":{"$ref":"#/$defs/part-17"}}},"part-16":{"type":"number","exclusiveMinimum":0,"maximum":0.8},"part-17":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-18":{"type":"object","additionalProperties":false,"required":["histogram","slo"],"properties":{"histogram":{"type":"string"},"slo":{"type":"number"},"ceiling":{"$ref":"#/$defs/part-16"},"pass-below":{"$ref":"#/$defs/part-17"}}},"part-19":{"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,39}$","not":{"enum":["errors","latency","shift"]}},"additionalProperties":{"$ref":"#/$defs/part-15"}},"part-20":{"type":"object","additionalProperties":false,"required":["counter","by"],"properties":{"counter":{"type":"string"},"by":{"$ref":"#/$defs/part-14"},"tolerance":{"$ref":"#/$defs/part-17"},"on-shift":{"$ref":"#/$defs/part-21"}}},"part-21":{"enum":["hold","rollback"]},"part-22":{"type":"number","exclusiveMinimum":1,"maximum":100},"part-23":{"type":"integer","minimum":1,"maximum":1000000000},"part-24":{"type":"object","additionalProperties":false,"required":[],"properties":{"fail":{"$ref":"#/$defs/part-17"},"pass":{"$ref":"#/$defs/part-17"}}},"part-25":{"type":"number","minimum":1,"maximum":1000},"part-26":{"type":"object","additionalProperties":false,"required":[],"properties":{"settle":{"$ref":"#/$defs/part-12"},"accept":{"$ref":"#/$defs/part-12"},"ready":{"$ref":"#/$defs/part-12"},"drain":{"$ref":"#/$defs/part-12"},"poll":{"$ref":"#/$defs/part-12"}}},"part-27":{"enum":["rollback","hold"]},"part-28":{"enum":["halt","restore"]},"part-29":{"type":"integer","minimum":3,"maximum":1000},"part-30":{"type":"object","additionalProperties":false,"required":["ref"],"properties":{"ref":{"$ref":"#/$defs/part-31"}}},"part-31":{"anyOf":[{"$ref":"#/$defs/part-32"},{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/part-32"}}]},"part-32":{"type":"string","pattern":"^refs/[^*]*\\*?[^*]*$","maxLength":255},"part-33":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/part-0"},"namespace":{"$ref":"#/$defs/part-1"},"strategy":{"$ref":"#/$defs/part-2"},"shadow-safe":{"const":true},"target":{"$ref":"#/$defs/part-34"},"route":{"$ref":"#/$defs/part-35"},"annotations":{"$ref":"#/$defs/part-7"},"steps":{"$ref":"#/$defs/part-8"},"judge":{"$ref":"#/$defs/part-36"},"waits":{"$ref":"#/$defs/part-43"},"deadline":{"$ref":"#/$defs/part-12"},"on-deadline":{"$ref":"#/$defs/part-27"},"on-inconclusive":{"$ref":"#/$defs/part-21"},"on-drift":{"$ref":"#/$defs/part-28"},"keep-previous-for":{"$ref":"#/$defs/part-12"},"keep-releases":{"$ref":"#/$defs/part-29"},"guard":{"$ref":"#/$defs/part-44"}}}},"part-34":{"type":"object","additionalProperties":false,"properties":{"deployment":{"$ref":"#/$defs/part-1"},"container":{"$ref":"#/$defs/part-1"},"service":{"$ref":"#/$defs/part-1"}}},"part-35":{"type":"object","additionalProperties":false,"properties":{"provider":{"$ref":"#/$defs/part-5"},"name":{"$ref":"#/$defs/part-1"},"rule":{"$ref":"#/$defs/part-6"},"allow-throttle":{"const":true}}},"part-36":{"type":"object","additionalProperties":false,"properties":{"prometheus":{"$ref":"#/$defs/part-37"},"arms":{"$ref":"#/$defs/part-38"},"errors":{"$ref":"#/$defs/part-39"},"latency":{"$ref":"#/$defs/part-40"},"business":{"$ref":"#/$defs/part-19"},"shift":{"$ref":"#/$defs/part-41"},"margin":{"$ref":"#/$defs/part-22"},"min-requests":{"$ref":"#/$defs/part-23"},"alpha":{"$ref":"#/$defs/part-42"},"dispersion":{"$ref":"#/$defs/part-25"}}},"part-37":{"type":"object","additionalProperties":false,"properties":{"url":{"$ref":"#/$defs/part-11"},"telemetry-lag":{"$ref":"#/$defs/part-12"},"look-every":{"$ref":"#/$defs/part-12"}}},"part-38":{"type":"object","additionalProperties":false,"properties":{"label":{"$ref":"#/$defs/part-14"}}},"part-39":{"type":"object","additionalProperties":false,"properties":{"total":{"type":"string"},"bad":{"type":"string"},"ceiling":{"$ref":"#/$defs/part-16"},"pass-below":{"$ref":"#/$defs/part-17"}}},"part-40":{"type":"object","additionalProperties":false,"properties":{"histogram":{"type":"string"},"slo":{"type":"number"},"ceiling":{"$ref":"#/$defs/part-16"},"pass-below":{"$ref":"#/$defs/part-17"}}},"part-41":{"type":"object","additionalProperties":false,"properties":{"counter":{"type":"string"},"by":{"$ref":"#/$defs/part-14"},"tolerance":{"$ref":"#/$defs/part-17"},"on-shift":{"$ref":"#/$defs/part-21"}}},"part-42":{"type":"object","additionalProperties":false,"properties":{"fail":{"$ref":"#/$defs/part-17"},"pass":{"$ref":"#/$defs/part-17"}}},"part-43":{"type":"object","additionalProperties":false,"properties":{"settle":{"$ref":"#/$defs/part-12"},"accept":{"$ref":"#/$defs/part-12"},"ready":{"$ref":"#/$defs/part-12"},"drain":{"$ref":"#/$defs/part-12"},"poll":{"$ref":"#/$defs/part-12"}}},"part-44":{"type":"object","additionalProperties":false,"properties":{"ref":{"$ref":"#/$defs/part-31"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40};
const func2 = (func2Module.default ?? func2Module).default;
const pattern3 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");

function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 40){
vErrors = joined(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}]);
errors++;
}
if(!pattern3.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""}]);
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

const schema21 = {"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"};

function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""}]);
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

const schema22 = {"enum":["canary","blue-green","shadow","rolling"]};

function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "canary") || (data === "blue-green")) || (data === "shadow")) || (data === "rolling"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"required":["deployment","container","service"],"properties":{"deployment":{"$ref":"#/$defs/part-1"},"container":{"$ref":"#/$defs/part-1"},"service":{"$ref":"#/$defs/part-1"}}};

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deployment === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "deployment"},message:"must have required property '"+"deployment"+"'"}]);
errors++;
}
if(data.container === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"}]);
errors++;
}
if(data.service === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "deployment") || (key0 === "container")) || (key0 === "service"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.deployment !== undefined){
if(!(validate55(data.deployment, {instancePath:instancePath+"/deployment"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.container !== undefined){
if(!(validate55(data.container, {instancePath:instancePath+"/container"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate55(data.service, {instancePath:instancePath+"/service"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"required":["provider","name"],"properties":{"provider":{"$ref":"#/$defs/part-5"},"name":{"$ref":"#/$defs/part-1"},"rule":{"$ref":"#/$defs/part-6"},"allow-throttle":{"const":true}}};
const schema25 = {"enum":["gateway-api","istio","ingress-nginx","service","kserve-standard","kserve-knative"]};

function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "gateway-api") || (data === "istio")) || (data === "ingress-nginx")) || (data === "service")) || (data === "kserve-standard")) || (data === "kserve-knative"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"string","minLength":1,"maxLength":253};

function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 253){
vErrors = joined(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"}]);
errors++;
}
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


function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"}]);
errors++;
}
if(data.name === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((((key0 === "provider") || (key0 === "name")) || (key0 === "rule")) || (key0 === "allow-throttle"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.provider !== undefined){
if(!(validate65(data.provider, {instancePath:instancePath+"/provider"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate55(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.rule !== undefined){
if(!(validate68(data.rule, {instancePath:instancePath+"/rule"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data["allow-throttle"] !== undefined){
if(true !== data["allow-throttle"]){
vErrors = joined(vErrors, [{instancePath:instancePath+"/allow-throttle",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","maxProperties":20,"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,20}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":["string","integer"],"maxLength":1024}};
const pattern5 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,20}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");

function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
vErrors = joined(vErrors, [{instancePath,keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"}]);
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,20}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,20}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"+"\"",propertyName:key0}]);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"}]);
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema27.additionalProperties.type},message:"must be string,integer"}]);
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 1024){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"array","minItems":1,"maxItems":20,"items":{"type":"string"}};

function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
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

const schema29 = {"type":"object","additionalProperties":false,"required":["prometheus"],"properties":{"prometheus":{"$ref":"#/$defs/part-10"},"arms":{"$ref":"#/$defs/part-13"},"errors":{"$ref":"#/$defs/part-15"},"latency":{"$ref":"#/$defs/part-18"},"business":{"$ref":"#/$defs/part-19"},"shift":{"$ref":"#/$defs/part-20"},"margin":{"$ref":"#/$defs/part-22"},"min-requests":{"$ref":"#/$defs/part-23"},"alpha":{"$ref":"#/$defs/part-24"},"dispersion":{"$ref":"#/$defs/part-25"}}};
const schema30 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"#/$defs/part-11"},"telemetry-lag":{"$ref":"#/$defs/part-12"},"look-every":{"$ref":"#/$defs/part-12"}}};
const schema31 = {"type":"string","pattern":"^https?://"};
const pattern6 = new RegExp("^https?://", "u");

function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}]);
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

const schema32 = {"type":"string","pattern":"^[0-9]{1,9}[smhd]$"};
const pattern7 = new RegExp("^[0-9]{1,9}[smhd]$", "u");

function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""}]);
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


function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "telemetry-lag")) || (key0 === "look-every"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.url !== undefined){
if(!(validate77(data.url, {instancePath:instancePath+"/url"}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data["telemetry-lag"] !== undefined){
if(!(validate79(data["telemetry-lag"], {instancePath:instancePath+"/telemetry-lag"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data["look-every"] !== undefined){
if(!(validate79(data["look-every"], {instancePath:instancePath+"/look-every"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"required":["label"],"properties":{"label":{"$ref":"#/$defs/part-14"}}};
const schema34 = {"type":"string","pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"};
const pattern8 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]*$", "u");

function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]*$"+"\""}]);
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


function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(key0 === "label")){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.label !== undefined){
if(!(validate84(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate84.errors);
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

const schema35 = {"type":"object","additionalProperties":false,"required":["total","bad"],"properties":{"total":{"type":"string"},"bad":{"type":"string"},"ceiling":{"$ref":"#/$defs/part-16"},"pass-below":{"$ref":"#/$defs/part-17"}}};
const schema36 = {"type":"number","exclusiveMinimum":0,"maximum":0.8};

function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 0.8 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 0.8},message:"must be <= 0.8"}]);
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
validate88.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate90(data, {instancePath=""}={}){
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
validate90.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"}]);
errors++;
}
if(data.bad === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((((key0 === "total") || (key0 === "bad")) || (key0 === "ceiling")) || (key0 === "pass-below"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.total !== undefined){
if(typeof data.total !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/total",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.bad !== undefined){
if(typeof data.bad !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/bad",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.ceiling !== undefined){
if(!(validate88(data.ceiling, {instancePath:instancePath+"/ceiling"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data["pass-below"] !== undefined){
if(!(validate90(data["pass-below"], {instancePath:instancePath+"/pass-below"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"required":["histogram","slo"],"properties":{"histogram":{"type":"string"},"slo":{"type":"number"},"ceiling":{"$ref":"#/$defs/part-16"},"pass-below":{"$ref":"#/$defs/part-17"}}};

function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.histogram === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "histogram"},message:"must have required property '"+"histogram"+"'"}]);
errors++;
}
if(data.slo === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "slo"},message:"must have required property '"+"slo"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((((key0 === "histogram") || (key0 === "slo")) || (key0 === "ceiling")) || (key0 === "pass-below"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.histogram !== undefined){
if(typeof data.histogram !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/histogram",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.slo !== undefined){
let data1 = data.slo;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/slo",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.ceiling !== undefined){
if(!(validate88(data.ceiling, {instancePath:instancePath+"/ceiling"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data["pass-below"] !== undefined){
if(!(validate90(data["pass-below"], {instancePath:instancePath+"/pass-below"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","minProperties":1,"maxProperties":8,"propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,39}$","not":{"enum":["errors","latency","shift"]}},"additionalProperties":{"$ref":"#/$defs/part-15"}};
const pattern9 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");

function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 8){
vErrors = joined(vErrors, [{instancePath,keyword:"maxProperties",params:{limit: 8},message:"must NOT have more than 8 properties"}]);
errors++;
}
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(!(((key0 === "errors") || (key0 === "latency")) || (key0 === "shift"))){
vErrors = joined(vErrors, [{}]);
errors++;
}
var valid1 = _errs3 === errors;
if(valid1){
vErrors = joined(vErrors, [{instancePath,keyword:"not",params:{},message:"must NOT be valid",propertyName:key0}]);
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
if(typeof key0 === "string"){
if(!pattern9.test(key0)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\"",propertyName:key0}]);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"}]);
errors++;
}
}
for(const key1 in data){
if(!(validate87(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
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

const schema40 = {"type":"object","additionalProperties":false,"required":["counter","by"],"properties":{"counter":{"type":"string"},"by":{"$ref":"#/$defs/part-14"},"tolerance":{"$ref":"#/$defs/part-17"},"on-shift":{"$ref":"#/$defs/part-21"}}};
const schema41 = {"enum":["hold","rollback"]};

function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "hold") || (data === "rollback"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.counter === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "counter"},message:"must have required property '"+"counter"+"'"}]);
errors++;
}
if(data.by === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((((key0 === "counter") || (key0 === "by")) || (key0 === "tolerance")) || (key0 === "on-shift"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.counter !== undefined){
if(typeof data.counter !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/counter",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.by !== undefined){
if(!(validate84(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate90(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data["on-shift"] !== undefined){
if(!(validate103(data["on-shift"], {instancePath:instancePath+"/on-shift"}))){
vErrors = joined(vErrors, validate103.errors);
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

const schema42 = {"type":"number","exclusiveMinimum":1,"maximum":100};

function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}]);
errors++;
}
if(data <= 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 1},message:"must be > 1"}]);
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

const schema43 = {"type":"integer","minimum":1,"maximum":1000000000};

function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate108.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":[],"properties":{"fail":{"$ref":"#/$defs/part-17"},"pass":{"$ref":"#/$defs/part-17"}}};

function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fail") || (key0 === "pass"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.fail !== undefined){
if(!(validate90(data.fail, {instancePath:instancePath+"/fail"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.pass !== undefined){
if(!(validate90(data.pass, {instancePath:instancePath+"/pass"}))){
vErrors = joined(vErrors, validate90.errors);
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

const schema45 = {"type":"number","minimum":1,"maximum":1000};

function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prometheus === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "prometheus"},message:"must have required property '"+"prometheus"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.prometheus !== undefined){
if(!(validate76(data.prometheus, {instancePath:instancePath+"/prometheus"}))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.arms !== undefined){
if(!(validate83(data.arms, {instancePath:instancePath+"/arms"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.errors !== undefined){
if(!(validate87(data.errors, {instancePath:instancePath+"/errors"}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.latency !== undefined){
if(!(validate93(data.latency, {instancePath:instancePath+"/latency"}))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.business !== undefined){
if(!(validate97(data.business, {instancePath:instancePath+"/business"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.shift !== undefined){
if(!(validate100(data.shift, {instancePath:instancePath+"/shift"}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.margin !== undefined){
if(!(validate106(data.margin, {instancePath:instancePath+"/margin"}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data["min-requests"] !== undefined){
if(!(validate108(data["min-requests"], {instancePath:instancePath+"/min-requests"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.alpha !== undefined){
if(!(validate110(data.alpha, {instancePath:instancePath+"/alpha"}))){
vErrors = joined(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data.dispersion !== undefined){
if(!(validate114(data.dispersion, {instancePath:instancePath+"/dispersion"}))){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
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

const schema46 = {"type":"object","additionalProperties":false,"required":[],"properties":{"settle":{"$ref":"#/$defs/part-12"},"accept":{"$ref":"#/$defs/part-12"},"ready":{"$ref":"#/$defs/part-12"},"drain":{"$ref":"#/$defs/part-12"},"poll":{"$ref":"#/$defs/part-12"}}};

function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "settle") || (key0 === "accept")) || (key0 === "ready")) || (key0 === "drain")) || (key0 === "poll"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.settle !== undefined){
if(!(validate79(data.settle, {instancePath:instancePath+"/settle"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.accept !== undefined){
if(!(validate79(data.accept, {instancePath:instancePath+"/accept"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.ready !== undefined){
if(!(validate79(data.ready, {instancePath:instancePath+"/ready"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.drain !== undefined){
if(!(validate79(data.drain, {instancePath:instancePath+"/drain"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.poll !== undefined){
if(!(validate79(data.poll, {instancePath:instancePath+"/poll"}))){
vErrors = joined(vErrors, validate79.errors);
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

const schema47 = {"enum":["rollback","hold"]};

function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "rollback") || (data === "hold"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema48 = {"enum":["halt","restore"]};

function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "halt") || (data === "restore"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"integer","minimum":3,"maximum":1000};

function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}]);
errors++;
}
if(data < 3 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"}]);
errors++;
}
}
validate131.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["ref"],"properties":{"ref":{"$ref":"#/$defs/part-31"}}};
const schema51 = {"anyOf":[{"$ref":"#/$defs/part-32"},{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/part-32"}}]};
const schema52 = {"type":"string","pattern":"^refs/[^*]*\\*?[^*]*$","maxLength":255};
const pattern10 = new RegExp("^refs/[^*]*\\*?[^*]*$", "u");

function validate135(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 255){
vErrors = joined(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}]);
errors++;
}
if(!pattern10.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^refs/[^*]*\\*?[^*]*$"},message:"must match pattern \""+"^refs/[^*]*\\*?[^*]*$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate135(data, {instancePath}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
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
if(!(validate135(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"}]);
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
validate134.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ref === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(key0 === "ref")){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.ref !== undefined){
if(!(validate134(data.ref, {instancePath:instancePath+"/ref"}))){
vErrors = joined(vErrors, validate134.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","maxProperties":20,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/part-0"},"namespace":{"$ref":"#/$defs/part-1"},"strategy":{"$ref":"#/$defs/part-2"},"shadow-safe":{"const":true},"target":{"$ref":"#/$defs/part-34"},"route":{"$ref":"#/$defs/part-35"},"annotations":{"$ref":"#/$defs/part-7"},"steps":{"$ref":"#/$defs/part-8"},"judge":{"$ref":"#/$defs/part-36"},"waits":{"$ref":"#/$defs/part-43"},"deadline":{"$ref":"#/$defs/part-12"},"on-deadline":{"$ref":"#/$defs/part-27"},"on-inconclusive":{"$ref":"#/$defs/part-21"},"on-drift":{"$ref":"#/$defs/part-28"},"keep-previous-for":{"$ref":"#/$defs/part-12"},"keep-releases":{"$ref":"#/$defs/part-29"},"guard":{"$ref":"#/$defs/part-44"}}}};
const pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const schema54 = {"type":"object","additionalProperties":false,"properties":{"deployment":{"$ref":"#/$defs/part-1"},"container":{"$ref":"#/$defs/part-1"},"service":{"$ref":"#/$defs/part-1"}}};

function validate144(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "deployment") || (key0 === "container")) || (key0 === "service"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.deployment !== undefined){
if(!(validate55(data.deployment, {instancePath:instancePath+"/deployment"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.container !== undefined){
if(!(validate55(data.container, {instancePath:instancePath+"/container"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate55(data.service, {instancePath:instancePath+"/service"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","additionalProperties":false,"properties":{"provider":{"$ref":"#/$defs/part-5"},"name":{"$ref":"#/$defs/part-1"},"rule":{"$ref":"#/$defs/part-6"},"allow-throttle":{"const":true}}};

function validate149(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "provider") || (key0 === "name")) || (key0 === "rule")) || (key0 === "allow-throttle"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.provider !== undefined){
if(!(validate65(data.provider, {instancePath:instancePath+"/provider"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate55(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.rule !== undefined){
if(!(validate68(data.rule, {instancePath:instancePath+"/rule"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data["allow-throttle"] !== undefined){
if(true !== data["allow-throttle"]){
vErrors = joined(vErrors, [{instancePath:instancePath+"/allow-throttle",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","additionalProperties":false,"properties":{"prometheus":{"$ref":"#/$defs/part-37"},"arms":{"$ref":"#/$defs/part-38"},"errors":{"$ref":"#/$defs/part-39"},"latency":{"$ref":"#/$defs/part-40"},"business":{"$ref":"#/$defs/part-19"},"shift":{"$ref":"#/$defs/part-41"},"margin":{"$ref":"#/$defs/part-22"},"min-requests":{"$ref":"#/$defs/part-23"},"alpha":{"$ref":"#/$defs/part-42"},"dispersion":{"$ref":"#/$defs/part-25"}}};
const schema57 = {"type":"object","additionalProperties":false,"properties":{"url":{"$ref":"#/$defs/part-11"},"telemetry-lag":{"$ref":"#/$defs/part-12"},"look-every":{"$ref":"#/$defs/part-12"}}};

function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "telemetry-lag")) || (key0 === "look-every"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.url !== undefined){
if(!(validate77(data.url, {instancePath:instancePath+"/url"}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data["telemetry-lag"] !== undefined){
if(!(validate79(data["telemetry-lag"], {instancePath:instancePath+"/telemetry-lag"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data["look-every"] !== undefined){
if(!(validate79(data["look-every"], {instancePath:instancePath+"/look-every"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
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

const schema58 = {"type":"object","additionalProperties":false,"properties":{"label":{"$ref":"#/$defs/part-14"}}};

function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "label")){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.label !== undefined){
if(!(validate84(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"properties":{"total":{"type":"string"},"bad":{"type":"string"},"ceiling":{"$ref":"#/$defs/part-16"},"pass-below":{"$ref":"#/$defs/part-17"}}};

function validate165(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "total") || (key0 === "bad")) || (key0 === "ceiling")) || (key0 === "pass-below"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.total !== undefined){
if(typeof data.total !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/total",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.bad !== undefined){
if(typeof data.bad !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/bad",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.ceiling !== undefined){
if(!(validate88(data.ceiling, {instancePath:instancePath+"/ceiling"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data["pass-below"] !== undefined){
if(!(validate90(data["pass-below"], {instancePath:instancePath+"/pass-below"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","additionalProperties":false,"properties":{"histogram":{"type":"string"},"slo":{"type":"number"},"ceiling":{"$ref":"#/$defs/part-16"},"pass-below":{"$ref":"#/$defs/part-17"}}};

function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "histogram") || (key0 === "slo")) || (key0 === "ceiling")) || (key0 === "pass-below"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.histogram !== undefined){
if(typeof data.histogram !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/histogram",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.slo !== undefined){
let data1 = data.slo;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/slo",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.ceiling !== undefined){
if(!(validate88(data.ceiling, {instancePath:instancePath+"/ceiling"}))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data["pass-below"] !== undefined){
if(!(validate90(data["pass-below"], {instancePath:instancePath+"/pass-below"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","additionalProperties":false,"properties":{"counter":{"type":"string"},"by":{"$ref":"#/$defs/part-14"},"tolerance":{"$ref":"#/$defs/part-17"},"on-shift":{"$ref":"#/$defs/part-21"}}};

function validate174(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "counter") || (key0 === "by")) || (key0 === "tolerance")) || (key0 === "on-shift"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.counter !== undefined){
if(typeof data.counter !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/counter",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.by !== undefined){
if(!(validate84(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.tolerance !== undefined){
if(!(validate90(data.tolerance, {instancePath:instancePath+"/tolerance"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data["on-shift"] !== undefined){
if(!(validate103(data["on-shift"], {instancePath:instancePath+"/on-shift"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","additionalProperties":false,"properties":{"fail":{"$ref":"#/$defs/part-17"},"pass":{"$ref":"#/$defs/part-17"}}};

function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "fail") || (key0 === "pass"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.fail !== undefined){
if(!(validate90(data.fail, {instancePath:instancePath+"/fail"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.pass !== undefined){
if(!(validate90(data.pass, {instancePath:instancePath+"/pass"}))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
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


function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.prometheus !== undefined){
if(!(validate157(data.prometheus, {instancePath:instancePath+"/prometheus"}))){
vErrors = joined(vErrors, validate157.errors);
errors = vErrors.length;
}
}
if(data.arms !== undefined){
if(!(validate162(data.arms, {instancePath:instancePath+"/arms"}))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.errors !== undefined){
if(!(validate165(data.errors, {instancePath:instancePath+"/errors"}))){
vErrors = joined(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.latency !== undefined){
if(!(validate169(data.latency, {instancePath:instancePath+"/latency"}))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
}
if(data.business !== undefined){
if(!(validate97(data.business, {instancePath:instancePath+"/business"}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.shift !== undefined){
if(!(validate174(data.shift, {instancePath:instancePath+"/shift"}))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.margin !== undefined){
if(!(validate106(data.margin, {instancePath:instancePath+"/margin"}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data["min-requests"] !== undefined){
if(!(validate108(data["min-requests"], {instancePath:instancePath+"/min-requests"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.alpha !== undefined){
if(!(validate181(data.alpha, {instancePath:instancePath+"/alpha"}))){
vErrors = joined(vErrors, validate181.errors);
errors = vErrors.length;
}
}
if(data.dispersion !== undefined){
if(!(validate114(data.dispersion, {instancePath:instancePath+"/dispersion"}))){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","additionalProperties":false,"properties":{"settle":{"$ref":"#/$defs/part-12"},"accept":{"$ref":"#/$defs/part-12"},"ready":{"$ref":"#/$defs/part-12"},"drain":{"$ref":"#/$defs/part-12"},"poll":{"$ref":"#/$defs/part-12"}}};

function validate187(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "settle") || (key0 === "accept")) || (key0 === "ready")) || (key0 === "drain")) || (key0 === "poll"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.settle !== undefined){
if(!(validate79(data.settle, {instancePath:instancePath+"/settle"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.accept !== undefined){
if(!(validate79(data.accept, {instancePath:instancePath+"/accept"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.ready !== undefined){
if(!(validate79(data.ready, {instancePath:instancePath+"/ready"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.drain !== undefined){
if(!(validate79(data.drain, {instancePath:instancePath+"/drain"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.poll !== undefined){
if(!(validate79(data.poll, {instancePath:instancePath+"/poll"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","additionalProperties":false,"properties":{"ref":{"$ref":"#/$defs/part-31"}}};

function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ref")){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.ref !== undefined){
if(!(validate134(data.ref, {instancePath:instancePath+"/ref"}))){
vErrors = joined(vErrors, validate134.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate140(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
vErrors = joined(vErrors, [{instancePath,keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"}]);
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern11.test(key0)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",propertyName:key0}]);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"}]);
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(func1.call(schema53.additionalProperties.properties, key2))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.name !== undefined){
if(!(validate53(data0.name, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data0.namespace !== undefined){
if(!(validate55(data0.namespace, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.strategy !== undefined){
if(!(validate57(data0.strategy, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/strategy"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data0["shadow-safe"] !== undefined){
if(true !== data0["shadow-safe"]){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/shadow-safe",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}]);
errors++;
}
}
if(data0.target !== undefined){
if(!(validate144(data0.target, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/target"}))){
vErrors = joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data0.route !== undefined){
if(!(validate149(data0.route, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/route"}))){
vErrors = joined(vErrors, validate149.errors);
errors = vErrors.length;
}
}
if(data0.annotations !== undefined){
if(!(validate71(data0.annotations, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data0.steps !== undefined){
if(!(validate73(data0.steps, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data0.judge !== undefined){
if(!(validate156(data0.judge, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/judge"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data0.waits !== undefined){
if(!(validate187(data0.waits, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/waits"}))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data0.deadline !== undefined){
if(!(validate79(data0.deadline, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/deadline"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data0["on-deadline"] !== undefined){
if(!(validate125(data0["on-deadline"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-deadline"}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data0["on-inconclusive"] !== undefined){
if(!(validate103(data0["on-inconclusive"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-inconclusive"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data0["on-drift"] !== undefined){
if(!(validate128(data0["on-drift"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-drift"}))){
vErrors = joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data0["keep-previous-for"] !== undefined){
if(!(validate79(data0["keep-previous-for"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep-previous-for"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data0["keep-releases"] !== undefined){
if(!(validate131(data0["keep-releases"], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep-releases"}))){
vErrors = joined(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data0.guard !== undefined){
if(!(validate200(data0.guard, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/guard"}))){
vErrors = joined(vErrors, validate200.errors);
errors = vErrors.length;
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
validate140.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.strategy !== undefined){
if("rolling" !== data.strategy){
vErrors = joined(vErrors, [{}]);
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.route === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"}]);
errors++;
}
if(data.judge === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "judge"},message:"must have required property '"+"judge"+"'"}]);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"}]);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rollout === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "rollout"},message:"must have required property '"+"rollout"+"'"}]);
errors++;
}
if(data.name === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
if(data.namespace === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"}]);
errors++;
}
if(data.strategy === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "strategy"},message:"must have required property '"+"strategy"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.rollout !== undefined){
if(1 !== data.rollout){
vErrors = joined(vErrors, [{instancePath:instancePath+"/rollout",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}]);
errors++;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate55(data.namespace, {instancePath:instancePath+"/namespace"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate57(data.strategy, {instancePath:instancePath+"/strategy"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data["shadow-safe"] !== undefined){
if(true !== data["shadow-safe"]){
vErrors = joined(vErrors, [{instancePath:instancePath+"/shadow-safe",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}]);
errors++;
}
}
if(data.target !== undefined){
if(!(validate59(data.target, {instancePath:instancePath+"/target"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.route !== undefined){
if(!(validate64(data.route, {instancePath:instancePath+"/route"}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate71(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
if(!(validate73(data.steps, {instancePath:instancePath+"/steps"}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.judge !== undefined){
if(!(validate75(data.judge, {instancePath:instancePath+"/judge"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.waits !== undefined){
if(!(validate117(data.waits, {instancePath:instancePath+"/waits"}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.deadline !== undefined){
if(!(validate79(data.deadline, {instancePath:instancePath+"/deadline"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data["on-deadline"] !== undefined){
if(!(validate125(data["on-deadline"], {instancePath:instancePath+"/on-deadline"}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data["on-inconclusive"] !== undefined){
if(!(validate103(data["on-inconclusive"], {instancePath:instancePath+"/on-inconclusive"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data["on-drift"] !== undefined){
if(!(validate128(data["on-drift"], {instancePath:instancePath+"/on-drift"}))){
vErrors = joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data["keep-previous-for"] !== undefined){
if(!(validate79(data["keep-previous-for"], {instancePath:instancePath+"/keep-previous-for"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data["keep-releases"] !== undefined){
if(!(validate131(data["keep-releases"], {instancePath:instancePath+"/keep-releases"}))){
vErrors = joined(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.guard !== undefined){
if(!(validate133(data.guard, {instancePath:instancePath+"/guard"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined){
if(!(validate140(data.environments, {instancePath:instancePath+"/environments"}))){
vErrors = joined(vErrors, validate140.errors);
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
