// Generated from json-schema.ts by `npm run generate`.
import * as func2Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ml-actions:where:1","type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1,"$defs":{"condition":{"type":"object","properties":{"above":{"$ref":"#/$defs/part-0"},"below":{"$ref":"#/$defs/part-0"},"decimal":{"$ref":"#/$defs/part-1"},"does-not-match":{"$ref":"#/$defs/part-2"},"empty":{"$ref":"#/$defs/part-4"},"format":{"$ref":"#/$defs/part-5"},"infinite":{"$ref":"#/$defs/part-6"},"length":{"$ref":"#/$defs/counts"},"matches":{"$ref":"#/$defs/part-2"},"max":{"$ref":"#/$defs/part-0"},"min":{"$ref":"#/$defs/part-0"},"multiple-of":{"$ref":"#/$defs/part-0"},"nan":{"$ref":"#/$defs/part-4"},"not-one-of":{"$ref":"#/$defs/part-7"},"one-of":{"$ref":"#/$defs/part-7"},"timezone":{"type":"string"},"nulls":{"$ref":"#/$defs/part-8"}},"additionalProperties":false,"minProperties":1},"counts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}},"counts-end":{"type":"integer","minimum":0},"shares":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}},"shares-end":{"type":"number","minimum":0,"maximum":1},"rates":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}},"rates-end":{"type":"number","minimum":0},"amounts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/amounts-end"},"max":{"$ref":"#/$defs/amounts-end"},"above":{"$ref":"#/$defs/amounts-end"},"below":{"$ref":"#/$defs/amounts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/amounts-end"}},"amounts-end":{"$ref":"#/$defs/part-0"},"part-0":{"type":["number","string"]},"part-1":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false},"part-2":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"$ref":"#/$defs/part-3"},"all":{"$ref":"#/$defs/part-3"}},"additionalProperties":false},"else":{"type":"string"}},"part-3":{"type":"array","items":{"type":"string"}},"part-4":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"part-5":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}},"part-6":{"enum":["never","allowed"]},"part-7":{"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"part-8":{"enum":["never","always","allowed"]}}};
const schema20 = {"type":"object","properties":{"above":{"$ref":"#/$defs/part-0"},"below":{"$ref":"#/$defs/part-0"},"decimal":{"$ref":"#/$defs/part-1"},"does-not-match":{"$ref":"#/$defs/part-2"},"empty":{"$ref":"#/$defs/part-4"},"format":{"$ref":"#/$defs/part-5"},"infinite":{"$ref":"#/$defs/part-6"},"length":{"$ref":"#/$defs/counts"},"matches":{"$ref":"#/$defs/part-2"},"max":{"$ref":"#/$defs/part-0"},"min":{"$ref":"#/$defs/part-0"},"multiple-of":{"$ref":"#/$defs/part-0"},"nan":{"$ref":"#/$defs/part-4"},"not-one-of":{"$ref":"#/$defs/part-7"},"one-of":{"$ref":"#/$defs/part-7"},"timezone":{"type":"string"},"nulls":{"$ref":"#/$defs/part-8"}},"additionalProperties":false,"minProperties":1};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"type":["number","string"]};

function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema21.type},message:"must be number,string"}]);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false};

function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "precision") || (key0 === "scale"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.precision !== undefined){
let data0 = data.precision;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/precision",keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/precision",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}]);
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/precision",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/scale",keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 255 || isNaN(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"}]);
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
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

const schema23 = {"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"$ref":"#/$defs/part-3"},"all":{"$ref":"#/$defs/part-3"}},"additionalProperties":false},"else":{"type":"string"}};
const schema24 = {"type":"array","items":{"type":"string"}};

function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
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
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "any") || (key0 === "all"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.any !== undefined){
if(!(validate60(data.any, {instancePath:instancePath+"/any"}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.all !== undefined){
if(!(validate60(data.all, {instancePath:instancePath+"/all"}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data !== "string"){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema25 = {"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}};

function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data !== null){
vErrors = joined(vErrors, [{}]);
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(!(((data === "never") || (data === "allowed")) || (data === "null"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema25.else.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"}]);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema26 = {"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}};

function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.strptime === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "strptime"},message:"must have required property '"+"strptime"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(key0 === "strptime")){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.strptime !== undefined){
if(typeof data.strptime !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/strptime",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(!(((((((((((data === "email") || (data === "uuid")) || (data === "uri")) || (data === "hostname")) || (data === "ipv4")) || (data === "ipv6")) || (data === "iso-date")) || (data === "iso-datetime")) || (data === "iso-time")) || (data === "iso-duration")) || (data === "json"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema26.else.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema27 = {"enum":["never","allowed"]};

function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "never") || (data === "allowed"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema28 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}};
const schema29 = {"type":"integer","minimum":0};

function validate71(data, {instancePath=""}={}){
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
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "above")) || (key0 === "below"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.min !== undefined){
if(!(validate71(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate71(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate71(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate71(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!(validate71(data, {instancePath}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema30 = {"if":{"type":"object"},"then":{"type":"object","properties":{"file":{"type":"string","minLength":1},"column":{"type":"string"},"format":{"type":"string"}},"required":["file","column"],"additionalProperties":false},"else":{"type":"array","items":{"type":["number","string","boolean"]}}};
const func2 = (func2Module.default ?? func2Module).default;

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = joined(vErrors, [{}]);
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"}]);
errors++;
}
if(data.column === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "column")) || (key0 === "format"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = joined(vErrors, [{instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/column",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data3 = data[i0];
if(((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")) && (typeof data3 !== "boolean")){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: schema30.else.items.type},message:"must be number,string,boolean"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = joined(vErrors, [{instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"}]);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema31 = {"enum":["never","always","allowed"]};

function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "never") || (data === "always")) || (data === "allowed"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.above !== undefined){
if(!(validate54(data.above, {instancePath:instancePath+"/above"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate54(data.below, {instancePath:instancePath+"/below"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.decimal !== undefined){
if(!(validate57(data.decimal, {instancePath:instancePath+"/decimal"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data["does-not-match"] !== undefined){
if(!(validate59(data["does-not-match"], {instancePath:instancePath+"/does-not-match"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.empty !== undefined){
if(!(validate64(data.empty, {instancePath:instancePath+"/empty"}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate66(data.format, {instancePath:instancePath+"/format"}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.infinite !== undefined){
if(!(validate68(data.infinite, {instancePath:instancePath+"/infinite"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.length !== undefined){
if(!(validate70(data.length, {instancePath:instancePath+"/length"}))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined){
if(!(validate59(data.matches, {instancePath:instancePath+"/matches"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate54(data.max, {instancePath:instancePath+"/max"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
if(!(validate54(data.min, {instancePath:instancePath+"/min"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data["multiple-of"] !== undefined){
if(!(validate54(data["multiple-of"], {instancePath:instancePath+"/multiple-of"}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.nan !== undefined){
if(!(validate64(data.nan, {instancePath:instancePath+"/nan"}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data["not-one-of"] !== undefined){
if(!(validate83(data["not-one-of"], {instancePath:instancePath+"/not-one-of"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data["one-of"] !== undefined){
if(!(validate83(data["one-of"], {instancePath:instancePath+"/one-of"}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = joined(vErrors, [{instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.nulls !== undefined){
if(!(validate86(data.nulls, {instancePath:instancePath+"/nulls"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
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


function validate52(data, {instancePath=""}={}){
/*# sourceURL="urn:ml-actions:where:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = joined(vErrors, [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}]);
errors++;
}
for(const key0 in data){
if(!(validate53(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate53.errors);
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
