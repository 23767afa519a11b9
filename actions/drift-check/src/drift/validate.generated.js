// Generated from json-schema.ts by `npm run generate`.
import * as func2Module from 'ajv/dist/runtime/ucs2length.js'
import * as func0Module from 'ajv/dist/runtime/equal.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["drift"],"properties":{"drift":{"const":1},"columns":{"$ref":"#/$defs/part-0"},"label":{"$ref":"#/$defs/part-2"},"season":{"$ref":"#/$defs/part-3"},"psi-at-least":{"$ref":"#/$defs/part-1"},"alpha":{"$ref":"#/$defs/part-4"},"min-share":{"$ref":"#/$defs/part-5"},"accuracy":{"$ref":"#/$defs/part-6"},"predictions":{"$ref":"#/$defs/part-7"},"history":{"$ref":"#/$defs/part-8"},"cooldown":{"$ref":"#/$defs/part-10"},"min-fresh-labels":{"$ref":"#/$defs/part-9"},"compat":{"$ref":"#/$defs/part-11"},"simple":{"$ref":"#/$defs/part-12"}},"$defs":{"part-0":{"type":"object","additionalProperties":{"oneOf":[{"enum":["watch","ignore"]},{"type":"object","additionalProperties":false,"properties":{"key":{"type":"boolean"},"weight":{"$ref":"#/$defs/part-1"},"as":{"enum":["number","category","length"]}}}]}},"part-1":{"type":"number","exclusiveMinimum":0},"part-2":{"type":"string","minLength":1},"part-3":{"type":"object","additionalProperties":false,"required":["column","by"],"properties":{"column":{"$ref":"#/$defs/part-2"},"by":{"enum":["month","weekday","hour"]}}},"part-4":{"type":"number","exclusiveMinimum":0,"maximum":0.5},"part-5":{"type":"number","minimum":0,"maximum":1},"part-6":{"type":"object","additionalProperties":false,"required":["min"],"properties":{"min":{"$ref":"#/$defs/part-5"},"label":{"$ref":"#/$defs/part-2"},"prediction":{"$ref":"#/$defs/part-2"}}},"part-7":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"column":{"$ref":"#/$defs/part-2"},"reference":{"oneOf":[{"$ref":"#/$defs/part-2"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-2"}}]}}},"part-8":{"type":"object","additionalProperties":false,"required":["k","n"],"properties":{"k":{"$ref":"#/$defs/part-9"},"n":{"type":"integer","minimum":1,"maximum":100}}},"part-9":{"type":"integer","minimum":1},"part-10":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$"},"part-11":{"type":"array","uniqueItems":true,"items":{"enum":["evidently","evidently.chisquare","evidently.jensenshannon","evidently.kl_div","evidently.ks","evidently.psi","evidently.wasserstein","evidently.z","ks.p_asymptotic","ks.p_exact","ks.statistic","nannyml.jensen_shannon","nannyml.kolmogorov_smirnov","nannyml.l_infinity","nannyml.wasserstein","tfdv.infinity_norm","tfdv.jensen_shannon_divergence","tfdv.normalized_abs_difference"]}},"part-12":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"drift":{"type":"object","additionalProperties":false,"required":["below"],"properties":{"below":{"$ref":"#/$defs/part-1"}}},"accuracy":{"type":"object","additionalProperties":false,"required":["above"],"properties":{"above":{"$ref":"#/$defs/part-5"},"label":{"$ref":"#/$defs/part-2"},"prediction":{"$ref":"#/$defs/part-2"}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","additionalProperties":{"oneOf":[{"enum":["watch","ignore"]},{"type":"object","additionalProperties":false,"properties":{"key":{"type":"boolean"},"weight":{"$ref":"#/$defs/part-1"},"as":{"enum":["number","category","length"]}}}]}};
const schema21 = {"type":"number","exclusiveMinimum":0};

function validate54(data, {instancePath=""}={}){
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
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!((data0 === "watch") || (data0 === "ignore"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema20.additionalProperties.oneOf[0].enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "weight")) || (key1 === "as"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "boolean"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",keyword:"type",params:{type: "boolean"},message:"must be boolean"}]);
errors++;
}
}
if(data0.weight !== undefined){
if(!(validate54(data0.weight, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/weight"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data0.as !== undefined){
let data3 = data0.as;
if(!(((data3 === "number") || (data3 === "category")) || (data3 === "length"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/as",keyword:"enum",params:{allowedValues: schema20.additionalProperties.oneOf[1].properties.as.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"string","minLength":1};
const func2 = (func2Module.default ?? func2Module).default;

function validate57(data, {instancePath=""}={}){
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
validate57.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"required":["column","by"],"properties":{"column":{"$ref":"#/$defs/part-2"},"by":{"enum":["month","weekday","hour"]}}};

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.column === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"}]);
errors++;
}
if(data.by === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "column") || (key0 === "by"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.column !== undefined){
if(!(validate57(data.column, {instancePath:instancePath+"/column"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!(((data1 === "month") || (data1 === "weekday")) || (data1 === "hour"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema23.properties.by.enum},message:"must be equal to one of the allowed values"}]);
errors++;
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

const schema24 = {"type":"number","exclusiveMinimum":0,"maximum":0.5};

function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 0.5 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 0.5},message:"must be <= 0.5"}]);
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
validate63.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"number","minimum":0,"maximum":1};

function validate65(data, {instancePath=""}={}){
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
validate65.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["min"],"properties":{"min":{"$ref":"#/$defs/part-5"},"label":{"$ref":"#/$defs/part-2"},"prediction":{"$ref":"#/$defs/part-2"}}};

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "min") || (key0 === "label")) || (key0 === "prediction"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.min !== undefined){
if(!(validate65(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate57(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate57(data.prediction, {instancePath:instancePath+"/prediction"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"column":{"$ref":"#/$defs/part-2"},"reference":{"oneOf":[{"$ref":"#/$defs/part-2"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part-2"}}]}}};

function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "column") || (key0 === "reference"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.column !== undefined){
if(!(validate57(data.column, {instancePath:instancePath+"/column"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.reference !== undefined){
let data1 = data.reference;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate57(data1, {instancePath:instancePath+"/reference"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}]);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data1[i0], {instancePath:instancePath+"/reference/" + i0}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
var _valid0 = _errs6 === errors;
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
vErrors = joined(vErrors, [{instancePath:instancePath+"/reference",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}]);
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
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"required":["k","n"],"properties":{"k":{"$ref":"#/$defs/part-9"},"n":{"type":"integer","minimum":1,"maximum":100}}};
const schema29 = {"type":"integer","minimum":1};

function validate78(data, {instancePath=""}={}){
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
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.k === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "k"},message:"must have required property '"+"k"+"'"}]);
errors++;
}
if(data.n === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "k") || (key0 === "n"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.k !== undefined){
if(!(validate78(data.k, {instancePath:instancePath+"/k"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.n !== undefined){
let data1 = data.n;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/n",keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/n",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}]);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/n",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"string","pattern":"^[0-9]{1,9}[smhd]$"};
const pattern3 = new RegExp("^[0-9]{1,9}[smhd]$", "u");

function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""}]);
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

const schema31 = {"type":"array","uniqueItems":true,"items":{"enum":["evidently","evidently.chisquare","evidently.jensenshannon","evidently.kl_div","evidently.ks","evidently.psi","evidently.wasserstein","evidently.z","ks.p_asymptotic","ks.p_exact","ks.statistic","nannyml.jensen_shannon","nannyml.kolmogorov_smirnov","nannyml.l_infinity","nannyml.wasserstein","tfdv.infinity_norm","tfdv.jensen_shannon_divergence","tfdv.normalized_abs_difference"]}};
const func0 = (func0Module.default ?? func0Module).default;

function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((((((((((((((((data0 === "evidently") || (data0 === "evidently.chisquare")) || (data0 === "evidently.jensenshannon")) || (data0 === "evidently.kl_div")) || (data0 === "evidently.ks")) || (data0 === "evidently.psi")) || (data0 === "evidently.wasserstein")) || (data0 === "evidently.z")) || (data0 === "ks.p_asymptotic")) || (data0 === "ks.p_exact")) || (data0 === "ks.statistic")) || (data0 === "nannyml.jensen_shannon")) || (data0 === "nannyml.kolmogorov_smirnov")) || (data0 === "nannyml.l_infinity")) || (data0 === "nannyml.wasserstein")) || (data0 === "tfdv.infinity_norm")) || (data0 === "tfdv.jensen_shannon_divergence")) || (data0 === "tfdv.normalized_abs_difference"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema31.items.enum},message:"must be equal to one of the allowed values"}]);
errors++;
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
validate84.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"drift":{"type":"object","additionalProperties":false,"required":["below"],"properties":{"below":{"$ref":"#/$defs/part-1"}}},"accuracy":{"type":"object","additionalProperties":false,"required":["above"],"properties":{"above":{"$ref":"#/$defs/part-5"},"label":{"$ref":"#/$defs/part-2"},"prediction":{"$ref":"#/$defs/part-2"}}}}};

function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "drift") || (key0 === "accuracy"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.drift !== undefined){
let data0 = data.drift;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.below === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/drift",keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'"}]);
errors++;
}
for(const key1 in data0){
if(!(key1 === "below")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/drift",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.below !== undefined){
if(!(validate54(data0.below, {instancePath:instancePath+"/drift/below"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/drift",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
if(data.accuracy !== undefined){
let data2 = data.accuracy;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.above === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/accuracy",keyword:"required",params:{missingProperty: "above"},message:"must have required property '"+"above"+"'"}]);
errors++;
}
for(const key2 in data2){
if(!(((key2 === "above") || (key2 === "label")) || (key2 === "prediction"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/accuracy",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data2.above !== undefined){
if(!(validate65(data2.above, {instancePath:instancePath+"/accuracy/above"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data2.label !== undefined){
if(!(validate57(data2.label, {instancePath:instancePath+"/accuracy/label"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data2.prediction !== undefined){
if(!(validate57(data2.prediction, {instancePath:instancePath+"/accuracy/prediction"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/accuracy",keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.drift === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "drift"},message:"must have required property '"+"drift"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.drift !== undefined){
if(1 !== data.drift){
vErrors = joined(vErrors, [{instancePath:instancePath+"/drift",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}]);
errors++;
}
}
if(data.columns !== undefined){
if(!(validate53(data.columns, {instancePath:instancePath+"/columns"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate57(data.label, {instancePath:instancePath+"/label"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.season !== undefined){
if(!(validate59(data.season, {instancePath:instancePath+"/season"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data["psi-at-least"] !== undefined){
if(!(validate54(data["psi-at-least"], {instancePath:instancePath+"/psi-at-least"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.alpha !== undefined){
if(!(validate63(data.alpha, {instancePath:instancePath+"/alpha"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data["min-share"] !== undefined){
if(!(validate65(data["min-share"], {instancePath:instancePath+"/min-share"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.accuracy !== undefined){
if(!(validate67(data.accuracy, {instancePath:instancePath+"/accuracy"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.predictions !== undefined){
if(!(validate72(data.predictions, {instancePath:instancePath+"/predictions"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined){
if(!(validate77(data.history, {instancePath:instancePath+"/history"}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.cooldown !== undefined){
if(!(validate81(data.cooldown, {instancePath:instancePath+"/cooldown"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data["min-fresh-labels"] !== undefined){
if(!(validate78(data["min-fresh-labels"], {instancePath:instancePath+"/min-fresh-labels"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.compat !== undefined){
if(!(validate84(data.compat, {instancePath:instancePath+"/compat"}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.simple !== undefined){
if(!(validate86(data.simple, {instancePath:instancePath+"/simple"}))){
vErrors = joined(vErrors, validate86.errors);
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
