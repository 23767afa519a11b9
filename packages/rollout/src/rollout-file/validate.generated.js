// Generated from json-schema.ts by `npm run generate`.
import * as func2Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["rollout","name","namespace","strategy","target","route","judge"],"properties":{"rollout":{"$ref":"#/$defs/part-0"},"name":{"$ref":"#/$defs/part-1"},"namespace":{"$ref":"#/$defs/part-2"},"strategy":{"$ref":"#/$defs/part-3"},"target":{"$ref":"#/$defs/part-4"},"route":{"$ref":"#/$defs/part-5"},"steps":{"$ref":"#/$defs/part-6"},"judge":{"$ref":"#/$defs/part-7"},"waits":{"$ref":"#/$defs/part-10"},"deadline":{"$ref":"#/$defs/part-8"},"on-deadline":{"$ref":"#/$defs/part-11"},"on-inconclusive":{"$ref":"#/$defs/part-12"},"keep-previous-for":{"$ref":"#/$defs/part-8"}},"$defs":{"part-0":{"const":1},"part-1":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40},"part-2":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"part-3":{"enum":["canary","blue-green"]},"part-4":{"type":"object","additionalProperties":false,"required":["deployment","container","service"],"properties":{"deployment":{"$ref":"#/$defs/part-2"},"container":{"$ref":"#/$defs/part-2"},"service":{"$ref":"#/$defs/part-2"}}},"part-5":{"type":"object","additionalProperties":false,"required":["provider","name"],"properties":{"provider":{"enum":["gateway-api","service"]},"name":{"$ref":"#/$defs/part-2"},"rule":{"type":"string","minLength":1,"maxLength":253}}},"part-6":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string"}},"part-7":{"type":"object","additionalProperties":false,"required":["prometheus","errors"],"properties":{"prometheus":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://"},"telemetry-lag":{"$ref":"#/$defs/part-8"},"look-every":{"$ref":"#/$defs/part-8"}}},"arms":{"type":"object","additionalProperties":false,"required":["label"],"properties":{"label":{"type":"string","pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}}},"errors":{"type":"object","additionalProperties":false,"required":["total","bad"],"properties":{"total":{"type":"string"},"bad":{"type":"string"},"ceiling":{"$ref":"#/$defs/part-9"},"pass-below":{"$ref":"#/$defs/part-9"}}},"margin":{"type":"number","exclusiveMinimum":1,"maximum":100},"min-requests":{"type":"integer","minimum":1,"maximum":1000000000},"alpha":{"type":"object","additionalProperties":false,"required":[],"properties":{"fail":{"$ref":"#/$defs/part-9"},"pass":{"$ref":"#/$defs/part-9"}}},"dispersion":{"type":"number","minimum":1,"maximum":1000}}},"part-8":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$"},"part-9":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"part-10":{"type":"object","additionalProperties":false,"required":[],"properties":{"settle":{"$ref":"#/$defs/part-8"},"accept":{"$ref":"#/$defs/part-8"},"ready":{"$ref":"#/$defs/part-8"},"drain":{"$ref":"#/$defs/part-8"},"poll":{"$ref":"#/$defs/part-8"}}},"part-11":{"enum":["rollback","hold"]},"part-12":{"enum":["hold","rollback"]}}};
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

const schema21 = {"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40};
const func2 = (func2Module.default ?? func2Module).default;
const pattern3 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");

function validate55(data, {instancePath=""}={}){
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
validate55.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"};

function validate57(data, {instancePath=""}={}){
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
validate57.errors = vErrors;
return errors === 0;
}

const schema23 = {"enum":["canary","blue-green"]};

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "canary") || (data === "blue-green"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"required":["deployment","container","service"],"properties":{"deployment":{"$ref":"#/$defs/part-2"},"container":{"$ref":"#/$defs/part-2"},"service":{"$ref":"#/$defs/part-2"}}};

function validate61(data, {instancePath=""}={}){
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
if(!(validate57(data.deployment, {instancePath:instancePath+"/deployment"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.container !== undefined){
if(!(validate57(data.container, {instancePath:instancePath+"/container"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate57(data.service, {instancePath:instancePath+"/service"}))){
vErrors = joined(vErrors, validate57.errors);
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

const schema25 = {"type":"object","additionalProperties":false,"required":["provider","name"],"properties":{"provider":{"enum":["gateway-api","service"]},"name":{"$ref":"#/$defs/part-2"},"rule":{"type":"string","minLength":1,"maxLength":253}}};

function validate66(data, {instancePath=""}={}){
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
if(!(((key0 === "provider") || (key0 === "name")) || (key0 === "rule"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(!((data0 === "gateway-api") || (data0 === "service"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/provider",keyword:"enum",params:{allowedValues: schema25.properties.provider.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.name !== undefined){
if(!(validate57(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(func2(data2) > 253){
vErrors = joined(vErrors, [{instancePath:instancePath+"/rule",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"}]);
errors++;
}
if(func2(data2) < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/rule",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
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

const schema26 = {"type":"array","minItems":1,"maxItems":20,"items":{"type":"string"}};

function validate69(data, {instancePath=""}={}){
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
validate69.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"required":["prometheus","errors"],"properties":{"prometheus":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://"},"telemetry-lag":{"$ref":"#/$defs/part-8"},"look-every":{"$ref":"#/$defs/part-8"}}},"arms":{"type":"object","additionalProperties":false,"required":["label"],"properties":{"label":{"type":"string","pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}}},"errors":{"type":"object","additionalProperties":false,"required":["total","bad"],"properties":{"total":{"type":"string"},"bad":{"type":"string"},"ceiling":{"$ref":"#/$defs/part-9"},"pass-below":{"$ref":"#/$defs/part-9"}}},"margin":{"type":"number","exclusiveMinimum":1,"maximum":100},"min-requests":{"type":"integer","minimum":1,"maximum":1000000000},"alpha":{"type":"object","additionalProperties":false,"required":[],"properties":{"fail":{"$ref":"#/$defs/part-9"},"pass":{"$ref":"#/$defs/part-9"}}},"dispersion":{"type":"number","minimum":1,"maximum":1000}}};
const pattern5 = new RegExp("^https?://", "u");
const pattern7 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]*$", "u");
const schema28 = {"type":"string","pattern":"^[0-9]{1,9}[smhd]$"};
const pattern6 = new RegExp("^[0-9]{1,9}[smhd]$", "u");

function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""}]);
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

const schema29 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate75(data, {instancePath=""}={}){
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
validate75.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prometheus === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "prometheus"},message:"must have required property '"+"prometheus"+"'"}]);
errors++;
}
if(data.errors === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "prometheus") || (key0 === "arms")) || (key0 === "errors")) || (key0 === "margin")) || (key0 === "min-requests")) || (key0 === "alpha")) || (key0 === "dispersion"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.prometheus !== undefined){
let data0 = data.prometheus;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.url === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/prometheus",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}]);
errors++;
}
for(const key1 in data0){
if(!(((key1 === "url") || (key1 === "telemetry-lag")) || (key1 === "look-every"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/prometheus",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.url !== undefined){
let data1 = data0.url;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/prometheus/url",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/prometheus/url",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data0["telemetry-lag"] !== undefined){
if(!(validate72(data0["telemetry-lag"], {instancePath:instancePath+"/prometheus/telemetry-lag"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data0["look-every"] !== undefined){
if(!(validate72(data0["look-every"], {instancePath:instancePath+"/prometheus/look-every"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/prometheus",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.arms !== undefined){
let data4 = data.arms;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.label === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/arms",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}]);
errors++;
}
for(const key2 in data4){
if(!(key2 === "label")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/arms",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data4.label !== undefined){
let data5 = data4.label;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/arms/label",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]*$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/arms/label",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/arms",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.total === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/errors",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"}]);
errors++;
}
if(data6.bad === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/errors",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'"}]);
errors++;
}
for(const key3 in data6){
if(!((((key3 === "total") || (key3 === "bad")) || (key3 === "ceiling")) || (key3 === "pass-below"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/errors",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data6.total !== undefined){
if(typeof data6.total !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/errors/total",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data6.bad !== undefined){
if(typeof data6.bad !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/errors/bad",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data6.ceiling !== undefined){
if(!(validate75(data6.ceiling, {instancePath:instancePath+"/errors/ceiling"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data6["pass-below"] !== undefined){
if(!(validate75(data6["pass-below"], {instancePath:instancePath+"/errors/pass-below"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/errors",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.margin !== undefined){
let data11 = data.margin;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/margin",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}]);
errors++;
}
if(data11 <= 1 || isNaN(data11)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/margin",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 1},message:"must be > 1"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/margin",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data["min-requests"] !== undefined){
let data12 = data["min-requests"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min-requests",keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000 || isNaN(data12)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min-requests",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}]);
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/min-requests",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
}
if(data.alpha !== undefined){
let data13 = data.alpha;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!((key4 === "fail") || (key4 === "pass"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/alpha",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data13.fail !== undefined){
if(!(validate75(data13.fail, {instancePath:instancePath+"/alpha/fail"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data13.pass !== undefined){
if(!(validate75(data13.pass, {instancePath:instancePath+"/alpha/pass"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/alpha",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.dispersion !== undefined){
let data16 = data.dispersion;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000 || isNaN(data16)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/dispersion",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}]);
errors++;
}
if(data16 < 1 || isNaN(data16)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/dispersion",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/dispersion",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
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

const schema30 = {"type":"object","additionalProperties":false,"required":[],"properties":{"settle":{"$ref":"#/$defs/part-8"},"accept":{"$ref":"#/$defs/part-8"},"ready":{"$ref":"#/$defs/part-8"},"drain":{"$ref":"#/$defs/part-8"},"poll":{"$ref":"#/$defs/part-8"}}};

function validate81(data, {instancePath=""}={}){
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
if(!(validate72(data.settle, {instancePath:instancePath+"/settle"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.accept !== undefined){
if(!(validate72(data.accept, {instancePath:instancePath+"/accept"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.ready !== undefined){
if(!(validate72(data.ready, {instancePath:instancePath+"/ready"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.drain !== undefined){
if(!(validate72(data.drain, {instancePath:instancePath+"/drain"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.poll !== undefined){
if(!(validate72(data.poll, {instancePath:instancePath+"/poll"}))){
vErrors = joined(vErrors, validate72.errors);
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

const schema31 = {"enum":["rollback","hold"]};

function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "rollback") || (data === "hold"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema32 = {"enum":["hold","rollback"]};

function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "hold") || (data === "rollback"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
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
if(data.target === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"}]);
errors++;
}
if(data.route === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"}]);
errors++;
}
if(data.judge === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "judge"},message:"must have required property '"+"judge"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.rollout !== undefined){
if(!(validate53(data.rollout, {instancePath:instancePath+"/rollout"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate55(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
if(!(validate57(data.namespace, {instancePath:instancePath+"/namespace"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate59(data.strategy, {instancePath:instancePath+"/strategy"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate61(data.target, {instancePath:instancePath+"/target"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.route !== undefined){
if(!(validate66(data.route, {instancePath:instancePath+"/route"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
if(!(validate69(data.steps, {instancePath:instancePath+"/steps"}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.judge !== undefined){
if(!(validate71(data.judge, {instancePath:instancePath+"/judge"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.waits !== undefined){
if(!(validate81(data.waits, {instancePath:instancePath+"/waits"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.deadline !== undefined){
if(!(validate72(data.deadline, {instancePath:instancePath+"/deadline"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data["on-deadline"] !== undefined){
if(!(validate89(data["on-deadline"], {instancePath:instancePath+"/on-deadline"}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data["on-inconclusive"] !== undefined){
if(!(validate91(data["on-inconclusive"], {instancePath:instancePath+"/on-inconclusive"}))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data["keep-previous-for"] !== undefined){
if(!(validate72(data["keep-previous-for"], {instancePath:instancePath+"/keep-previous-for"}))){
vErrors = joined(vErrors, validate72.errors);
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
