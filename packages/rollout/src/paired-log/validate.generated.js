// Generated from json-schema.ts by `npm run generate`.
import * as func1Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["rollout","name","strategy","pairs"],"properties":{"rollout":{"const":1},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$"},"strategy":{"const":"shadow"},"pairs":{"type":"string","minLength":1,"maxLength":1024},"judge":{"type":"object","additionalProperties":false,"required":[],"properties":{"errors":{"type":"object","additionalProperties":false,"required":[],"properties":{"ceiling":{"$ref":"#/$defs/part-0"},"pass-below":{"$ref":"#/$defs/part-0"}}},"latency":{"type":"object","additionalProperties":false,"required":["slo"],"properties":{"slo":{"type":"number","exclusiveMinimum":0}}},"max-changed":{"$ref":"#/$defs/part-0"},"same-within":{"type":"number","minimum":0},"shift":{"type":"object","additionalProperties":false,"required":[],"properties":{"tolerance":{"$ref":"#/$defs/part-1"}}},"margin":{"type":"number","exclusiveMinimum":1,"maximum":100},"min-requests":{"type":"integer","minimum":1,"maximum":1000000},"alpha":{"type":"object","additionalProperties":false,"required":[],"properties":{"fail":{"$ref":"#/$defs/part-1"},"pass":{"$ref":"#/$defs/part-1"}}},"dispersion":{"type":"number","minimum":1,"maximum":1000}}}},"$defs":{"part-0":{"type":"number","exclusiveMinimum":0,"maximum":0.8},"part-1":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}}};
const pattern3 = new RegExp("^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$", "u");
const func1 = (func1Module.default ?? func1Module).default;
const func3 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"number","exclusiveMinimum":0,"maximum":0.8};

function validate53(data, {instancePath=""}={}){
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
validate53.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1};

function validate57(data, {instancePath=""}={}){
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
validate57.errors = vErrors;
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
if(data.strategy === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "strategy"},message:"must have required property '"+"strategy"+"'"}]);
errors++;
}
if(data.pairs === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "rollout") || (key0 === "name")) || (key0 === "strategy")) || (key0 === "pairs")) || (key0 === "judge"))){
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
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.strategy !== undefined){
if("shadow" !== data.strategy){
vErrors = joined(vErrors, [{instancePath:instancePath+"/strategy",keyword:"const",params:{allowedValue: "shadow"},message:"must be equal to constant"}]);
errors++;
}
}
if(data.pairs !== undefined){
let data3 = data.pairs;
if(typeof data3 === "string"){
if(func1(data3) > 1024){
vErrors = joined(vErrors, [{instancePath:instancePath+"/pairs",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}]);
errors++;
}
if(func1(data3) < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/pairs",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/pairs",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.judge !== undefined){
let data4 = data.judge;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(func3.call(schema19.properties.judge.properties, key1))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data4.errors !== undefined){
let data5 = data4.errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((key2 === "ceiling") || (key2 === "pass-below"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/errors",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data5.ceiling !== undefined){
if(!(validate53(data5.ceiling, {instancePath:instancePath+"/judge/errors/ceiling"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data5["pass-below"] !== undefined){
if(!(validate53(data5["pass-below"], {instancePath:instancePath+"/judge/errors/pass-below"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/errors",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data4.latency !== undefined){
let data8 = data4.latency;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.slo === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/latency",keyword:"required",params:{missingProperty: "slo"},message:"must have required property '"+"slo"+"'"}]);
errors++;
}
for(const key3 in data8){
if(!(key3 === "slo")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/latency",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data8.slo !== undefined){
let data9 = data8.slo;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/latency/slo",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/latency/slo",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/latency",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data4["max-changed"] !== undefined){
if(!(validate53(data4["max-changed"], {instancePath:instancePath+"/judge/max-changed"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data4["same-within"] !== undefined){
let data11 = data4["same-within"];
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/same-within",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/same-within",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data4.shift !== undefined){
let data12 = data4.shift;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!(key4 === "tolerance")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/shift",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data12.tolerance !== undefined){
if(!(validate57(data12.tolerance, {instancePath:instancePath+"/judge/shift/tolerance"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/shift",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data4.margin !== undefined){
let data14 = data4.margin;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100 || isNaN(data14)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/margin",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}]);
errors++;
}
if(data14 <= 1 || isNaN(data14)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/margin",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 1},message:"must be > 1"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/margin",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data4["min-requests"] !== undefined){
let data15 = data4["min-requests"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/min-requests",keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/min-requests",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}]);
errors++;
}
if(data15 < 1 || isNaN(data15)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/min-requests",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
}
if(data4.alpha !== undefined){
let data16 = data4.alpha;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(!((key5 === "fail") || (key5 === "pass"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/alpha",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data16.fail !== undefined){
if(!(validate57(data16.fail, {instancePath:instancePath+"/judge/alpha/fail"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data16.pass !== undefined){
if(!(validate57(data16.pass, {instancePath:instancePath+"/judge/alpha/pass"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/alpha",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data4.dispersion !== undefined){
let data19 = data4.dispersion;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000 || isNaN(data19)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/dispersion",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}]);
errors++;
}
if(data19 < 1 || isNaN(data19)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/dispersion",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge/dispersion",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/judge",keyword:"type",params:{type: "object"},message:"must be object"}]);
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
