// Generated from json-schema.ts by `npm run generate`.
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ml-actions:contract:1","title":"Contract of a dataset","type":"object","properties":{"contract":{"const":1},"name":{"type":"string"},"owner":{"type":"string"},"description":{"type":"string"},"data":{"if":{"type":"object"},"then":{"type":"object","properties":{"path":{"type":["string","array"],"items":{"type":"string"}},"format":{"type":"string"},"encoding":{"type":"string"},"csv":{"type":"object","properties":{"delimiter":{"type":"string"},"quote":{"type":"string"},"escape":{"type":"string"},"comment":{"type":"string"},"header":{"type":"boolean"},"names":{"type":"array","items":{"type":"string"}},"null":{"type":"array","items":{"type":"string"}},"encoding":{"type":"string"},"newline":{"enum":["any","lf"]}},"additionalProperties":false},"shards":{"enum":["union"]}},"required":["path"],"additionalProperties":false},"else":{"type":["string","array"],"items":{"type":"string"}}},"rows":{"description":"the number of data rows, of all files together, is in this range.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"above":{"type":"integer","minimum":0},"below":{"type":"integer","minimum":0}},"additionalProperties":false},"else":{"type":"integer","minimum":0}},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"above":{"type":"integer","minimum":0},"below":{"type":"integer","minimum":0}},"additionalProperties":false},"else":{"type":"integer","minimum":0}}},"columns":{"type":"object","additionalProperties":{"$ref":"#/$defs/column"}}},"required":["contract"],"additionalProperties":false,"$defs":{"column":{"type":"object","properties":{"above":{"description":"every value is more than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":["number","string"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"type":["number","string"]}},"below":{"description":"every value is less than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":["number","string"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"type":["number","string"]}},"max":{"description":"every value is at most this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":["number","string"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"type":["number","string"]}},"min":{"description":"every value is at least this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":["number","string"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"type":["number","string"]}},"nulls":{"description":"no cell is null (an unquoted empty cell, or a word that the contract calls null).","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"enum":["never","allowed"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"else":{"enum":["never","allowed"]}},"required":{"description":"the column is in every file; with `false` its other checks do not apply where it is absent.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":"boolean"},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"else":{"type":"boolean"}},"type":{"description":"every value is of this type, as it stands; one that is not reaches no other check.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","text","category"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","text","category"]}}},"additionalProperties":false}}};
const schema32 = {"type":"object","properties":{"above":{"description":"every value is more than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":["number","string"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"type":["number","string"]}},"below":{"description":"every value is less than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":["number","string"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"type":["number","string"]}},"max":{"description":"every value is at most this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":["number","string"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"type":["number","string"]}},"min":{"description":"every value is at least this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":["number","string"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"type":["number","string"]}},"nulls":{"description":"no cell is null (an unquoted empty cell, or a word that the contract calls null).","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"enum":["never","allowed"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"else":{"enum":["never","allowed"]}},"required":{"description":"the column is in every file; with `false` its other checks do not apply where it is absent.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"type":"boolean"},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"else":{"type":"boolean"}},"type":{"description":"every value is of this type, as it stands; one that is not reaches no other check.","if":{"type":"object","required":["value"]},"then":{"type":"object","properties":{"value":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","text","category"]},"severity":{"enum":["error","warn"]},"min-evaluated":{"type":"integer","minimum":1},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","text","category"]}}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ml-actions:contract:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contract === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "contract") || (key0 === "name")) || (key0 === "owner")) || (key0 === "description")) || (key0 === "data")) || (key0 === "rows")) || (key0 === "columns"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.contract !== undefined){
if(1 !== data.contract){
const err2 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
const err4 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/then/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "path") || (key1 === "format")) || (key1 === "encoding")) || (key1 === "csv")) || (key1 === "shards"))){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.path !== undefined){
let data5 = data4.path;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err9 = {instancePath:instancePath+"/data/path",schemaPath:"#/properties/data/then/properties/path/type",keyword:"type",params:{type: schema31.properties.data.then.properties.path.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err10 = {instancePath:instancePath+"/data/path/" + i0,schemaPath:"#/properties/data/then/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data4.format !== undefined){
if(typeof data4.format !== "string"){
const err11 = {instancePath:instancePath+"/data/format",schemaPath:"#/properties/data/then/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.encoding !== undefined){
if(typeof data4.encoding !== "string"){
const err12 = {instancePath:instancePath+"/data/encoding",schemaPath:"#/properties/data/then/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.csv !== undefined){
let data9 = data4.csv;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(func1.call(schema31.properties.data.then.properties.csv.properties, key2))){
const err13 = {instancePath:instancePath+"/data/csv",schemaPath:"#/properties/data/then/properties/csv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.delimiter !== undefined){
if(typeof data9.delimiter !== "string"){
const err14 = {instancePath:instancePath+"/data/csv/delimiter",schemaPath:"#/properties/data/then/properties/csv/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.quote !== undefined){
if(typeof data9.quote !== "string"){
const err15 = {instancePath:instancePath+"/data/csv/quote",schemaPath:"#/properties/data/then/properties/csv/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.escape !== undefined){
if(typeof data9.escape !== "string"){
const err16 = {instancePath:instancePath+"/data/csv/escape",schemaPath:"#/properties/data/then/properties/csv/properties/escape/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.comment !== undefined){
if(typeof data9.comment !== "string"){
const err17 = {instancePath:instancePath+"/data/csv/comment",schemaPath:"#/properties/data/then/properties/csv/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.header !== undefined){
if(typeof data9.header !== "boolean"){
const err18 = {instancePath:instancePath+"/data/csv/header",schemaPath:"#/properties/data/then/properties/csv/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.names !== undefined){
let data15 = data9.names;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err19 = {instancePath:instancePath+"/data/csv/names/" + i1,schemaPath:"#/properties/data/then/properties/csv/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/data/csv/names",schemaPath:"#/properties/data/then/properties/csv/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.null !== undefined){
let data17 = data9.null;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err21 = {instancePath:instancePath+"/data/csv/null/" + i2,schemaPath:"#/properties/data/then/properties/csv/properties/null/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/data/csv/null",schemaPath:"#/properties/data/then/properties/csv/properties/null/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.encoding !== undefined){
if(typeof data9.encoding !== "string"){
const err23 = {instancePath:instancePath+"/data/csv/encoding",schemaPath:"#/properties/data/then/properties/csv/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.newline !== undefined){
let data20 = data9.newline;
if(!((data20 === "any") || (data20 === "lf"))){
const err24 = {instancePath:instancePath+"/data/csv/newline",schemaPath:"#/properties/data/then/properties/csv/properties/newline/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.csv.properties.newline.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/data/csv",schemaPath:"#/properties/data/then/properties/csv/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.shards !== undefined){
if(!(data4.shards === "union")){
const err26 = {instancePath:instancePath+"/data/shards",schemaPath:"#/properties/data/then/properties/shards/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.shards.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs49 = errors;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err28 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/else/type",keyword:"type",params:{type: schema31.properties.data.else.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data4)){
const len3 = data4.length;
for(let i3=0; i3<len3; i3++){
if(typeof data4[i3] !== "string"){
const err29 = {instancePath:instancePath+"/data/" + i3,schemaPath:"#/properties/data/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var _valid0 = _errs49 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err30 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.rows !== undefined){
let data23 = data.rows;
const _errs54 = errors;
let valid12 = true;
const _errs55 = errors;
if(errors === _errs55){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing0;
if((data23.value === undefined) && (missing0 = "value")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid1 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs57 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!(((((key3 === "value") || (key3 === "severity")) || (key3 === "min-evaluated")) || (key3 === "name")) || (key3 === "why"))){
const err33 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data23.value !== undefined){
let data24 = data23.value;
const _errs61 = errors;
let valid14 = true;
const _errs62 = errors;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs64 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
if(!((((key4 === "min") || (key4 === "max")) || (key4 === "above")) || (key4 === "below"))){
const err35 = {instancePath:instancePath+"/rows/value",schemaPath:"#/properties/rows/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data24.min !== undefined){
let data25 = data24.min;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err36 = {instancePath:instancePath+"/rows/value/min",schemaPath:"#/properties/rows/then/properties/value/then/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err37 = {instancePath:instancePath+"/rows/value/min",schemaPath:"#/properties/rows/then/properties/value/then/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data24.max !== undefined){
let data26 = data24.max;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err38 = {instancePath:instancePath+"/rows/value/max",schemaPath:"#/properties/rows/then/properties/value/then/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err39 = {instancePath:instancePath+"/rows/value/max",schemaPath:"#/properties/rows/then/properties/value/then/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data24.above !== undefined){
let data27 = data24.above;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err40 = {instancePath:instancePath+"/rows/value/above",schemaPath:"#/properties/rows/then/properties/value/then/properties/above/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err41 = {instancePath:instancePath+"/rows/value/above",schemaPath:"#/properties/rows/then/properties/value/then/properties/above/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data24.below !== undefined){
let data28 = data24.below;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err42 = {instancePath:instancePath+"/rows/value/below",schemaPath:"#/properties/rows/then/properties/value/then/properties/below/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err43 = {instancePath:instancePath+"/rows/value/below",schemaPath:"#/properties/rows/then/properties/value/then/properties/below/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/rows/value",schemaPath:"#/properties/rows/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs64 === errors;
valid14 = _valid2;
ifClause2 = "then";
}
else {
const _errs75 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err45 = {instancePath:instancePath+"/rows/value",schemaPath:"#/properties/rows/then/properties/value/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err46 = {instancePath:instancePath+"/rows/value",schemaPath:"#/properties/rows/then/properties/value/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid2 = _errs75 === errors;
valid14 = _valid2;
ifClause2 = "else";
}
if(!valid14){
const err47 = {instancePath:instancePath+"/rows/value",schemaPath:"#/properties/rows/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.severity !== undefined){
let data29 = data23.severity;
if(!((data29 === "error") || (data29 === "warn"))){
const err48 = {instancePath:instancePath+"/rows/severity",schemaPath:"#/properties/rows/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.then.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23["min-evaluated"] !== undefined){
let data30 = data23["min-evaluated"];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err49 = {instancePath:instancePath+"/rows/min-evaluated",schemaPath:"#/properties/rows/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err50 = {instancePath:instancePath+"/rows/min-evaluated",schemaPath:"#/properties/rows/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data23.name !== undefined){
if(typeof data23.name !== "string"){
const err51 = {instancePath:instancePath+"/rows/name",schemaPath:"#/properties/rows/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.why !== undefined){
if(typeof data23.why !== "string"){
const err52 = {instancePath:instancePath+"/rows/why",schemaPath:"#/properties/rows/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs57 === errors;
valid12 = _valid1;
if(valid12){
var props2 = true;
}
ifClause1 = "then";
}
else {
const _errs84 = errors;
const _errs85 = errors;
let valid16 = true;
const _errs86 = errors;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid3 = _errs86 === errors;
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs88 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!((((key5 === "min") || (key5 === "max")) || (key5 === "above")) || (key5 === "below"))){
const err55 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.min !== undefined){
let data33 = data23.min;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err56 = {instancePath:instancePath+"/rows/min",schemaPath:"#/properties/rows/else/then/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err57 = {instancePath:instancePath+"/rows/min",schemaPath:"#/properties/rows/else/then/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data23.max !== undefined){
let data34 = data23.max;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err58 = {instancePath:instancePath+"/rows/max",schemaPath:"#/properties/rows/else/then/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err59 = {instancePath:instancePath+"/rows/max",schemaPath:"#/properties/rows/else/then/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data23.above !== undefined){
let data35 = data23.above;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err60 = {instancePath:instancePath+"/rows/above",schemaPath:"#/properties/rows/else/then/properties/above/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err61 = {instancePath:instancePath+"/rows/above",schemaPath:"#/properties/rows/else/then/properties/above/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data23.below !== undefined){
let data36 = data23.below;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err62 = {instancePath:instancePath+"/rows/below",schemaPath:"#/properties/rows/else/then/properties/below/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err63 = {instancePath:instancePath+"/rows/below",schemaPath:"#/properties/rows/else/then/properties/below/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid3 = _errs88 === errors;
valid16 = _valid3;
if(valid16){
var props3 = true;
}
ifClause3 = "then";
}
else {
const _errs99 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err65 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err66 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid3 = _errs99 === errors;
valid16 = _valid3;
ifClause3 = "else";
}
if(!valid16){
const err67 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid1 = _errs84 === errors;
valid12 = _valid1;
if(valid12){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause1 = "else";
}
if(!valid12){
const err68 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.columns !== undefined){
let data37 = data.columns;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
let data38 = data37[key6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key7 in data38){
if(!(((((((key7 === "above") || (key7 === "below")) || (key7 === "max")) || (key7 === "min")) || (key7 === "nulls")) || (key7 === "required")) || (key7 === "type"))){
const err69 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/column/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data38.above !== undefined){
let data39 = data38.above;
const _errs109 = errors;
let valid21 = true;
const _errs110 = errors;
if(errors === _errs110){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing1;
if((data39.value === undefined) && (missing1 = "value")){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid4 = _errs110 === errors;
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs112 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
if(!((((((key8 === "value") || (key8 === "severity")) || (key8 === "min-evaluated")) || (key8 === "name")) || (key8 === "why")) || (key8 === "mostly"))){
const err72 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above",schemaPath:"#/$defs/column/properties/above/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data39.value !== undefined){
let data40 = data39.value;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (typeof data40 !== "string")){
const err73 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above/value",schemaPath:"#/$defs/column/properties/above/then/properties/value/type",keyword:"type",params:{type: schema32.properties.above.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data39.severity !== undefined){
let data41 = data39.severity;
if(!((data41 === "error") || (data41 === "warn"))){
const err74 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above/severity",schemaPath:"#/$defs/column/properties/above/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.above.then.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data39["min-evaluated"] !== undefined){
let data42 = data39["min-evaluated"];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err75 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above/min-evaluated",schemaPath:"#/$defs/column/properties/above/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
const err76 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above/min-evaluated",schemaPath:"#/$defs/column/properties/above/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data39.name !== undefined){
if(typeof data39.name !== "string"){
const err77 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above/name",schemaPath:"#/$defs/column/properties/above/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data39.why !== undefined){
if(typeof data39.why !== "string"){
const err78 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above/why",schemaPath:"#/$defs/column/properties/above/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data39.mostly !== undefined){
let data45 = data39.mostly;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1 || isNaN(data45)){
const err79 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above/mostly",schemaPath:"#/$defs/column/properties/above/then/properties/mostly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data45 <= 0 || isNaN(data45)){
const err80 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above/mostly",schemaPath:"#/$defs/column/properties/above/then/properties/mostly/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above/mostly",schemaPath:"#/$defs/column/properties/above/then/properties/mostly/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above",schemaPath:"#/$defs/column/properties/above/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid4 = _errs112 === errors;
valid21 = _valid4;
ifClause4 = "then";
}
else {
const _errs126 = errors;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (typeof data39 !== "string")){
const err83 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above",schemaPath:"#/$defs/column/properties/above/else/type",keyword:"type",params:{type: schema32.properties.above.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid4 = _errs126 === errors;
valid21 = _valid4;
ifClause4 = "else";
}
if(!valid21){
const err84 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/above",schemaPath:"#/$defs/column/properties/above/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.below !== undefined){
let data46 = data38.below;
const _errs129 = errors;
let valid23 = true;
const _errs130 = errors;
if(errors === _errs130){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing2;
if((data46.value === undefined) && (missing2 = "value")){
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid5 = _errs130 === errors;
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs132 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key9 in data46){
if(!((((((key9 === "value") || (key9 === "severity")) || (key9 === "min-evaluated")) || (key9 === "name")) || (key9 === "why")) || (key9 === "mostly"))){
const err87 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below",schemaPath:"#/$defs/column/properties/below/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data46.value !== undefined){
let data47 = data46.value;
if((!((typeof data47 == "number") && (isFinite(data47)))) && (typeof data47 !== "string")){
const err88 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below/value",schemaPath:"#/$defs/column/properties/below/then/properties/value/type",keyword:"type",params:{type: schema32.properties.below.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data46.severity !== undefined){
let data48 = data46.severity;
if(!((data48 === "error") || (data48 === "warn"))){
const err89 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below/severity",schemaPath:"#/$defs/column/properties/below/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.below.then.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data46["min-evaluated"] !== undefined){
let data49 = data46["min-evaluated"];
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err90 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below/min-evaluated",schemaPath:"#/$defs/column/properties/below/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
const err91 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below/min-evaluated",schemaPath:"#/$defs/column/properties/below/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data46.name !== undefined){
if(typeof data46.name !== "string"){
const err92 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below/name",schemaPath:"#/$defs/column/properties/below/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data46.why !== undefined){
if(typeof data46.why !== "string"){
const err93 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below/why",schemaPath:"#/$defs/column/properties/below/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data46.mostly !== undefined){
let data52 = data46.mostly;
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1 || isNaN(data52)){
const err94 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below/mostly",schemaPath:"#/$defs/column/properties/below/then/properties/mostly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data52 <= 0 || isNaN(data52)){
const err95 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below/mostly",schemaPath:"#/$defs/column/properties/below/then/properties/mostly/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below/mostly",schemaPath:"#/$defs/column/properties/below/then/properties/mostly/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below",schemaPath:"#/$defs/column/properties/below/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid5 = _errs132 === errors;
valid23 = _valid5;
ifClause5 = "then";
}
else {
const _errs146 = errors;
if((!((typeof data46 == "number") && (isFinite(data46)))) && (typeof data46 !== "string")){
const err98 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below",schemaPath:"#/$defs/column/properties/below/else/type",keyword:"type",params:{type: schema32.properties.below.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid5 = _errs146 === errors;
valid23 = _valid5;
ifClause5 = "else";
}
if(!valid23){
const err99 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/below",schemaPath:"#/$defs/column/properties/below/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data38.max !== undefined){
let data53 = data38.max;
const _errs149 = errors;
let valid25 = true;
const _errs150 = errors;
if(errors === _errs150){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing3;
if((data53.value === undefined) && (missing3 = "value")){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
var _valid6 = _errs150 === errors;
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs152 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key10 in data53){
if(!((((((key10 === "value") || (key10 === "severity")) || (key10 === "min-evaluated")) || (key10 === "name")) || (key10 === "why")) || (key10 === "mostly"))){
const err102 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/column/properties/max/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data53.value !== undefined){
let data54 = data53.value;
if((!((typeof data54 == "number") && (isFinite(data54)))) && (typeof data54 !== "string")){
const err103 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max/value",schemaPath:"#/$defs/column/properties/max/then/properties/value/type",keyword:"type",params:{type: schema32.properties.max.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data53.severity !== undefined){
let data55 = data53.severity;
if(!((data55 === "error") || (data55 === "warn"))){
const err104 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max/severity",schemaPath:"#/$defs/column/properties/max/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.max.then.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data53["min-evaluated"] !== undefined){
let data56 = data53["min-evaluated"];
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err105 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max/min-evaluated",schemaPath:"#/$defs/column/properties/max/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 1 || isNaN(data56)){
const err106 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max/min-evaluated",schemaPath:"#/$defs/column/properties/max/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data53.name !== undefined){
if(typeof data53.name !== "string"){
const err107 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max/name",schemaPath:"#/$defs/column/properties/max/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data53.why !== undefined){
if(typeof data53.why !== "string"){
const err108 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max/why",schemaPath:"#/$defs/column/properties/max/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data53.mostly !== undefined){
let data59 = data53.mostly;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1 || isNaN(data59)){
const err109 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max/mostly",schemaPath:"#/$defs/column/properties/max/then/properties/mostly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data59 <= 0 || isNaN(data59)){
const err110 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max/mostly",schemaPath:"#/$defs/column/properties/max/then/properties/mostly/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max/mostly",schemaPath:"#/$defs/column/properties/max/then/properties/mostly/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/column/properties/max/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid6 = _errs152 === errors;
valid25 = _valid6;
ifClause6 = "then";
}
else {
const _errs166 = errors;
if((!((typeof data53 == "number") && (isFinite(data53)))) && (typeof data53 !== "string")){
const err113 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/column/properties/max/else/type",keyword:"type",params:{type: schema32.properties.max.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid6 = _errs166 === errors;
valid25 = _valid6;
ifClause6 = "else";
}
if(!valid25){
const err114 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/column/properties/max/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data38.min !== undefined){
let data60 = data38.min;
const _errs169 = errors;
let valid27 = true;
const _errs170 = errors;
if(errors === _errs170){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing4;
if((data60.value === undefined) && (missing4 = "value")){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var _valid7 = _errs170 === errors;
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs172 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key11 in data60){
if(!((((((key11 === "value") || (key11 === "severity")) || (key11 === "min-evaluated")) || (key11 === "name")) || (key11 === "why")) || (key11 === "mostly"))){
const err117 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/column/properties/min/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data60.value !== undefined){
let data61 = data60.value;
if((!((typeof data61 == "number") && (isFinite(data61)))) && (typeof data61 !== "string")){
const err118 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min/value",schemaPath:"#/$defs/column/properties/min/then/properties/value/type",keyword:"type",params:{type: schema32.properties.min.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data60.severity !== undefined){
let data62 = data60.severity;
if(!((data62 === "error") || (data62 === "warn"))){
const err119 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min/severity",schemaPath:"#/$defs/column/properties/min/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.min.then.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data60["min-evaluated"] !== undefined){
let data63 = data60["min-evaluated"];
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err120 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min/min-evaluated",schemaPath:"#/$defs/column/properties/min/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 1 || isNaN(data63)){
const err121 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min/min-evaluated",schemaPath:"#/$defs/column/properties/min/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(data60.name !== undefined){
if(typeof data60.name !== "string"){
const err122 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min/name",schemaPath:"#/$defs/column/properties/min/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data60.why !== undefined){
if(typeof data60.why !== "string"){
const err123 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min/why",schemaPath:"#/$defs/column/properties/min/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data60.mostly !== undefined){
let data66 = data60.mostly;
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1 || isNaN(data66)){
const err124 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min/mostly",schemaPath:"#/$defs/column/properties/min/then/properties/mostly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data66 <= 0 || isNaN(data66)){
const err125 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min/mostly",schemaPath:"#/$defs/column/properties/min/then/properties/mostly/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min/mostly",schemaPath:"#/$defs/column/properties/min/then/properties/mostly/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/column/properties/min/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid7 = _errs172 === errors;
valid27 = _valid7;
ifClause7 = "then";
}
else {
const _errs186 = errors;
if((!((typeof data60 == "number") && (isFinite(data60)))) && (typeof data60 !== "string")){
const err128 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/column/properties/min/else/type",keyword:"type",params:{type: schema32.properties.min.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid7 = _errs186 === errors;
valid27 = _valid7;
ifClause7 = "else";
}
if(!valid27){
const err129 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/column/properties/min/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data38.nulls !== undefined){
let data67 = data38.nulls;
const _errs189 = errors;
let valid29 = true;
const _errs190 = errors;
if(errors === _errs190){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing5;
if((data67.value === undefined) && (missing5 = "value")){
const err130 = {};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var _valid8 = _errs190 === errors;
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs192 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key12 in data67){
if(!(((((key12 === "value") || (key12 === "severity")) || (key12 === "min-evaluated")) || (key12 === "name")) || (key12 === "why"))){
const err132 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls",schemaPath:"#/$defs/column/properties/nulls/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data67.value !== undefined){
let data68 = data67.value;
if(!((data68 === "never") || (data68 === "allowed"))){
const err133 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls/value",schemaPath:"#/$defs/column/properties/nulls/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema32.properties.nulls.then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data67.severity !== undefined){
let data69 = data67.severity;
if(!((data69 === "error") || (data69 === "warn"))){
const err134 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls/severity",schemaPath:"#/$defs/column/properties/nulls/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.nulls.then.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data67["min-evaluated"] !== undefined){
let data70 = data67["min-evaluated"];
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err135 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls/min-evaluated",schemaPath:"#/$defs/column/properties/nulls/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 1 || isNaN(data70)){
const err136 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls/min-evaluated",schemaPath:"#/$defs/column/properties/nulls/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data67.name !== undefined){
if(typeof data67.name !== "string"){
const err137 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls/name",schemaPath:"#/$defs/column/properties/nulls/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data67.why !== undefined){
if(typeof data67.why !== "string"){
const err138 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls/why",schemaPath:"#/$defs/column/properties/nulls/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls",schemaPath:"#/$defs/column/properties/nulls/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid8 = _errs192 === errors;
valid29 = _valid8;
ifClause8 = "then";
}
else {
const _errs203 = errors;
if(!((data67 === "never") || (data67 === "allowed"))){
const err140 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls",schemaPath:"#/$defs/column/properties/nulls/else/enum",keyword:"enum",params:{allowedValues: schema32.properties.nulls.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid8 = _errs203 === errors;
valid29 = _valid8;
ifClause8 = "else";
}
if(!valid29){
const err141 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/nulls",schemaPath:"#/$defs/column/properties/nulls/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data38.required !== undefined){
let data73 = data38.required;
const _errs205 = errors;
let valid31 = true;
const _errs206 = errors;
if(errors === _errs206){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing6;
if((data73.value === undefined) && (missing6 = "value")){
const err142 = {};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var _valid9 = _errs206 === errors;
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs208 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key13 in data73){
if(!(((((key13 === "value") || (key13 === "severity")) || (key13 === "min-evaluated")) || (key13 === "name")) || (key13 === "why"))){
const err144 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/$defs/column/properties/required/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data73.value !== undefined){
if(typeof data73.value !== "boolean"){
const err145 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required/value",schemaPath:"#/$defs/column/properties/required/then/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data73.severity !== undefined){
let data75 = data73.severity;
if(!((data75 === "error") || (data75 === "warn"))){
const err146 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required/severity",schemaPath:"#/$defs/column/properties/required/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.required.then.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data73["min-evaluated"] !== undefined){
let data76 = data73["min-evaluated"];
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err147 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required/min-evaluated",schemaPath:"#/$defs/column/properties/required/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 1 || isNaN(data76)){
const err148 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required/min-evaluated",schemaPath:"#/$defs/column/properties/required/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data73.name !== undefined){
if(typeof data73.name !== "string"){
const err149 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required/name",schemaPath:"#/$defs/column/properties/required/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data73.why !== undefined){
if(typeof data73.why !== "string"){
const err150 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required/why",schemaPath:"#/$defs/column/properties/required/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/$defs/column/properties/required/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid9 = _errs208 === errors;
valid31 = _valid9;
ifClause9 = "then";
}
else {
const _errs220 = errors;
if(typeof data73 !== "boolean"){
const err152 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/$defs/column/properties/required/else/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid9 = _errs220 === errors;
valid31 = _valid9;
ifClause9 = "else";
}
if(!valid31){
const err153 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/$defs/column/properties/required/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data38.type !== undefined){
let data79 = data38.type;
const _errs223 = errors;
let valid33 = true;
const _errs224 = errors;
if(errors === _errs224){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing7;
if((data79.value === undefined) && (missing7 = "value")){
const err154 = {};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
var _valid10 = _errs224 === errors;
errors = _errs223;
if(vErrors !== null){
if(_errs223){
vErrors.length = _errs223;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs226 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key14 in data79){
if(!((((((key14 === "value") || (key14 === "severity")) || (key14 === "min-evaluated")) || (key14 === "name")) || (key14 === "why")) || (key14 === "mostly"))){
const err156 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/column/properties/type/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data79.value !== undefined){
let data80 = data79.value;
if(!((((((((((((((((((data80 === "int8") || (data80 === "int16")) || (data80 === "int32")) || (data80 === "int64")) || (data80 === "uint8")) || (data80 === "uint16")) || (data80 === "uint32")) || (data80 === "uint64")) || (data80 === "integer")) || (data80 === "float32")) || (data80 === "float64")) || (data80 === "number")) || (data80 === "decimal")) || (data80 === "bool")) || (data80 === "date")) || (data80 === "datetime")) || (data80 === "text")) || (data80 === "category"))){
const err157 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type/value",schemaPath:"#/$defs/column/properties/type/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data79.severity !== undefined){
let data81 = data79.severity;
if(!((data81 === "error") || (data81 === "warn"))){
const err158 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type/severity",schemaPath:"#/$defs/column/properties/type/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.then.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data79["min-evaluated"] !== undefined){
let data82 = data79["min-evaluated"];
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err159 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type/min-evaluated",schemaPath:"#/$defs/column/properties/type/then/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 1 || isNaN(data82)){
const err160 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type/min-evaluated",schemaPath:"#/$defs/column/properties/type/then/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(data79.name !== undefined){
if(typeof data79.name !== "string"){
const err161 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type/name",schemaPath:"#/$defs/column/properties/type/then/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data79.why !== undefined){
if(typeof data79.why !== "string"){
const err162 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type/why",schemaPath:"#/$defs/column/properties/type/then/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data79.mostly !== undefined){
let data85 = data79.mostly;
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 1 || isNaN(data85)){
const err163 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type/mostly",schemaPath:"#/$defs/column/properties/type/then/properties/mostly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data85 <= 0 || isNaN(data85)){
const err164 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type/mostly",schemaPath:"#/$defs/column/properties/type/then/properties/mostly/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type/mostly",schemaPath:"#/$defs/column/properties/type/then/properties/mostly/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/column/properties/type/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid10 = _errs226 === errors;
valid33 = _valid10;
ifClause10 = "then";
}
else {
const _errs239 = errors;
if(!((((((((((((((((((data79 === "int8") || (data79 === "int16")) || (data79 === "int32")) || (data79 === "int64")) || (data79 === "uint8")) || (data79 === "uint16")) || (data79 === "uint32")) || (data79 === "uint64")) || (data79 === "integer")) || (data79 === "float32")) || (data79 === "float64")) || (data79 === "number")) || (data79 === "decimal")) || (data79 === "bool")) || (data79 === "date")) || (data79 === "datetime")) || (data79 === "text")) || (data79 === "category"))){
const err167 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/column/properties/type/else/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid10 = _errs239 === errors;
valid33 = _valid10;
ifClause10 = "else";
}
if(!valid33){
const err168 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/column/properties/type/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/columns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/column/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
