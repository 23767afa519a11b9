// Generated from json-schema.ts by `npm run generate`.
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ml-actions:contract:1","title":"Contract of a dataset","type":"object","properties":{"contract":{"const":1},"name":{"type":"string"},"owner":{"type":"string"},"description":{"type":"string"},"data":{"if":{"type":"object"},"then":{"type":"object","properties":{"path":{"type":["string","array"],"items":{"type":"string"}},"format":{"enum":["auto","csv","tsv","parquet"]},"encoding":{"type":"string"},"csv":{"type":"object","properties":{"delimiter":{"type":"string"},"quote":{"type":"string"},"escape":{"type":"string"},"comment":{"type":"string"},"header":{"type":"boolean"},"names":{"type":"array","items":{"type":"string"}},"null":{"type":"array","items":{"type":"string"}},"encoding":{"type":"string"},"newline":{"enum":["any","lf"]},"blank-lines":{"enum":["skip","row"]}},"additionalProperties":false},"shards":{"enum":["union"]}},"required":["path"],"additionalProperties":false},"else":{"type":["string","array"],"items":{"type":"string"}}},"column-count":{"description":"the number of columns of every file is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"label":{"description":"the classes of a column are balanced: `top-share` of the most frequent, `each-share` and `each-count` of every one; listed `classes` that are absent count as 0.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"column":{"type":"string"},"classes":{"type":"array","items":{"type":["number","string","boolean"]}},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false}}},"else":{"type":"object","properties":{"column":{"type":"string"},"classes":{"type":"array","items":{"type":["number","string","boolean"]}},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false}},"missing":{"description":"nulls of all columns, named or not, are in these ranges: `share` of all cells, `per-row` nulls for each row, `rows-share` of rows with a null.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false}}},"else":{"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false}},"other-columns":{"description":"no file has a column that the contract does not name; asked only where it has `columns`.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["refuse","warn","allow"]}}},"else":{"enum":["refuse","warn","allow"]}},"rows":{"description":"the number of data rows, of all files together, is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"unique":{"description":"no two rows agree on all of these columns; a row with a null among them is stepped over.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"array","items":{"type":"string"}}}},"else":{"type":"array","items":{"type":"string"}}},"columns":{"type":"object","additionalProperties":{"$ref":"#/$defs/column"}},"row-rules":{"type":"array","items":{"$ref":"#/$defs/row-rule"}},"sample":{"type":"object","properties":{"rows":{"type":"integer","minimum":1},"seed":{"type":["string","integer"]}},"required":["rows"],"additionalProperties":false}},"required":["contract"],"additionalProperties":false,"$defs":{"column":{"type":"object","properties":{"above":{"description":"every value is more than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"below":{"description":"every value is less than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"count":{"description":"the glob matches so many columns in every file.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"infinite":{"description":"no value is infinite.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"length":{"description":"the number of Unicode code points of every value is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"matches":{"description":"the pattern (RE2 syntax, linear time) is found in every value; anchor it with ^ and $ for the whole.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"max":{"description":"every value is at most this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"min":{"description":"every value is at least this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"nan":{"description":"no value is NaN, which is a value and not a null.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"null-share":{"description":"the share of nulls among the rows is in this range, compared exactly.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"nulls":{"description":"no cell is null (an unquoted empty cell, or a word that the contract calls null).","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"one-of":{"description":"every value is one of a list, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"array","items":{"type":["number","string","boolean"]}}}},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"required":{"description":"the column is in every file; with `false` its other checks do not apply where it is absent.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"type":{"description":"every value is of this type, as it stands; one that is not reaches no other check.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}},"unique":{"description":"no value stands twice; every member of a group is a failure; up to 5,000,000 distinct values.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}}},"additionalProperties":false},"row-rule":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"long":{"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"long-each":{"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"severity":{"enum":["error","warn"]},"conditions":{"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1},"condition":{"type":"object","properties":{"above":{"type":["number","string"]},"below":{"type":["number","string"]},"infinite":{"enum":["never","allowed"]},"length":{"$ref":"#/$defs/counts"},"matches":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"max":{"type":["number","string"]},"min":{"type":["number","string"]},"nan":{"enum":["never","allowed"]},"nulls":{"enum":["never","allowed"]},"one-of":{"type":"array","items":{"type":["number","string","boolean"]}}},"additionalProperties":false,"minProperties":1},"counts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}},"counts-end":{"type":"integer","minimum":0},"shares":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}},"shares-end":{"type":"number","minimum":0,"maximum":1},"rates":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}},"rates-end":{"type":"number","minimum":0}}};
const func1 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false};
const schema33 = {"enum":["error","warn"]};
const schema34 = {"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1};
const schema35 = {"type":"object","properties":{"above":{"type":["number","string"]},"below":{"type":["number","string"]},"infinite":{"enum":["never","allowed"]},"length":{"$ref":"#/$defs/counts"},"matches":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"max":{"type":["number","string"]},"min":{"type":["number","string"]},"nan":{"enum":["never","allowed"]},"nulls":{"enum":["never","allowed"]},"one-of":{"type":"array","items":{"type":["number","string","boolean"]}}},"additionalProperties":false,"minProperties":1};
const schema36 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}};
const schema37 = {"type":"integer","minimum":0};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
const err1 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.above !== undefined){
let data2 = data.above;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.below !== undefined){
let data3 = data.below;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs18 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err11 = {instancePath,schemaPath:"#/$defs/counts-end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err12 = {instancePath,schemaPath:"#/$defs/counts-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
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
if(data.above !== undefined){
let data0 = data.above;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type: schema35.properties.above.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.below !== undefined){
let data1 = data.below;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type: schema35.properties.below.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.infinite !== undefined){
let data2 = data.infinite;
if(!((data2 === "never") || (data2 === "allowed"))){
const err4 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/enum",keyword:"enum",params:{allowedValues: schema35.properties.infinite.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.length !== undefined){
if(!(validate24(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined){
let data4 = data.matches;
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "any") || (key1 === "all"))){
const err6 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.any !== undefined){
let data5 = data4.any;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err7 = {instancePath:instancePath+"/matches/any/" + i0,schemaPath:"#/properties/matches/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/matches/any",schemaPath:"#/properties/matches/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.all !== undefined){
let data7 = data4.all;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err9 = {instancePath:instancePath+"/matches/all/" + i1,schemaPath:"#/properties/matches/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/matches/all",schemaPath:"#/properties/matches/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err11 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs23 = errors;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err13 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.max !== undefined){
let data9 = data.max;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")){
const err14 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema35.properties.max.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.min !== undefined){
let data10 = data.min;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){
const err15 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema35.properties.min.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.nan !== undefined){
let data11 = data.nan;
if(!((data11 === "never") || (data11 === "allowed"))){
const err16 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/enum",keyword:"enum",params:{allowedValues: schema35.properties.nan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.nulls !== undefined){
let data12 = data.nulls;
if(!((data12 === "never") || (data12 === "allowed"))){
const err17 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema35.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["one-of"] !== undefined){
let data13 = data["one-of"];
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")) && (typeof data14 !== "boolean")){
const err18 = {instancePath:instancePath+"/one-of/" + i2,schemaPath:"#/properties/one-of/items/type",keyword:"type",params:{type: schema35.properties["one-of"].items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "value") || (key0 === "severity")) || (key0 === "min-evaluated")) || (key0 === "when")) || (key0 === "name")) || (key0 === "why"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!((data0 === "error") || (data0 === "warn"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data1 = data["min-evaluated"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}};
const schema43 = {"type":"number","minimum":0,"maximum":1};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
const err1 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.above !== undefined){
let data2 = data.above;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.below !== undefined){
let data3 = data.below;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs18 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err15 = {instancePath,schemaPath:"#/$defs/shares-end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err16 = {instancePath,schemaPath:"#/$defs/shares-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath,schemaPath:"#/$defs/shares-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate32.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema48 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}};
const schema49 = {"type":"number","minimum":0};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
const err1 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.above !== undefined){
let data2 = data.above;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.below !== undefined){
let data3 = data.below;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs18 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err11 = {instancePath,schemaPath:"#/$defs/rates-end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/$defs/rates-end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate41.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema54 = {"type":"object","properties":{"above":{"description":"every value is more than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"below":{"description":"every value is less than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"count":{"description":"the glob matches so many columns in every file.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"infinite":{"description":"no value is infinite.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"length":{"description":"the number of Unicode code points of every value is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"matches":{"description":"the pattern (RE2 syntax, linear time) is found in every value; anchor it with ^ and $ for the whole.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"max":{"description":"every value is at most this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"min":{"description":"every value is at least this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"nan":{"description":"no value is NaN, which is a value and not a null.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"null-share":{"description":"the share of nulls among the rows is in this range, compared exactly.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"nulls":{"description":"no cell is null (an unquoted empty cell, or a word that the contract calls null).","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"one-of":{"description":"every value is one of a list, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"array","items":{"type":["number","string","boolean"]}}}},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"required":{"description":"the column is in every file; with `false` its other checks do not apply where it is absent.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"type":{"description":"every value is of this type, as it stands; one that is not reaches no other check.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}},"unique":{"description":"no value stands twice; every member of a group is a failure; up to 5,000,000 distinct values.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}}},"additionalProperties":false};
const schema55 = {"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "value") || (key0 === "severity")) || (key0 === "min-evaluated")) || (key0 === "when")) || (key0 === "name")) || (key0 === "why")) || (key0 === "mostly"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!((data0 === "error") || (data0 === "warn"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data1 = data["min-evaluated"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mostly !== undefined){
let data5 = data.mostly;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.above !== undefined){
let data0 = data.above;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.value === undefined) && (missing0 = "value")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate53(data0, {instancePath:instancePath+"/above",parentData:data,parentDataProperty:"above",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.value !== undefined){
let data1 = data0.value;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/above/value",schemaPath:"#/properties/above/then/properties/value/type",keyword:"type",params:{type: schema54.properties.above.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err5 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/else/type",keyword:"type",params:{type: schema54.properties.above.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.below !== undefined){
let data2 = data.below;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(errors === _errs14){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.value === undefined) && (missing1 = "value")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs16 = errors;
if(!(validate53(data2, {instancePath:instancePath+"/below",parentData:data,parentDataProperty:"below",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value !== undefined){
let data3 = data2.value;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/below/value",schemaPath:"#/properties/below/then/properties/value/type",keyword:"type",params:{type: schema54.properties.below.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs20 = errors;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err11 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/else/type",keyword:"type",params:{type: schema54.properties.below.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err12 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.count !== undefined){
let data4 = data.count;
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(errors === _errs24){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.value === undefined) && (missing2 = "value")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs26 = errors;
if(!(validate21(data4, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value !== undefined){
if(!(validate24(data4.value, {instancePath:instancePath+"/count/value",parentData:data4,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid5 = _valid2;
if(valid5){
var props3 = true;
}
ifClause2 = "then";
}
else {
const _errs29 = errors;
if(!(validate24(data4, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props4 = validate24.evaluated.props;
}
var _valid2 = _errs29 === errors;
valid5 = _valid2;
if(valid5){
if(props3 !== true && props4 !== undefined){
if(props4 === true){
props3 = true;
}
else {
props3 = props3 || {};
Object.assign(props3, props4);
}
}
}
ifClause2 = "else";
}
if(!valid5){
const err16 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.infinite !== undefined){
let data6 = data.infinite;
const _errs31 = errors;
let valid7 = true;
const _errs32 = errors;
if(errors === _errs32){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if((data6.value === undefined) && (missing3 = "value")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs34 = errors;
if(!(validate53(data6, {instancePath:instancePath+"/infinite",parentData:data,parentDataProperty:"infinite",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.value !== undefined){
let data7 = data6.value;
if(!((data7 === "never") || (data7 === "allowed"))){
const err19 = {instancePath:instancePath+"/infinite/value",schemaPath:"#/properties/infinite/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema54.properties.infinite.then.properties.value.enum},message:"must be equal to one of the allowed values"};
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
const err20 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid7 = _valid3;
ifClause3 = "then";
}
else {
const _errs37 = errors;
if(!((data6 === "never") || (data6 === "allowed"))){
const err21 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.infinite.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid7 = _valid3;
ifClause3 = "else";
}
if(!valid7){
const err22 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.length !== undefined){
let data8 = data.length;
const _errs39 = errors;
let valid9 = true;
const _errs40 = errors;
if(errors === _errs40){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing4;
if((data8.value === undefined) && (missing4 = "value")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid4 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs42 = errors;
if(!(validate53(data8, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value !== undefined){
if(!(validate24(data8.value, {instancePath:instancePath+"/length/value",parentData:data8,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs42 === errors;
valid9 = _valid4;
if(valid9){
var props7 = true;
}
ifClause4 = "then";
}
else {
const _errs45 = errors;
if(!(validate24(data8, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props8 = validate24.evaluated.props;
}
var _valid4 = _errs45 === errors;
valid9 = _valid4;
if(valid9){
if(props7 !== true && props8 !== undefined){
if(props8 === true){
props7 = true;
}
else {
props7 = props7 || {};
Object.assign(props7, props8);
}
}
}
ifClause4 = "else";
}
if(!valid9){
const err26 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.matches !== undefined){
let data10 = data.matches;
const _errs47 = errors;
let valid11 = true;
const _errs48 = errors;
if(errors === _errs48){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing5;
if((data10.value === undefined) && (missing5 = "value")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs50 = errors;
if(!(validate53(data10, {instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.value !== undefined){
let data11 = data10.value;
const _errs53 = errors;
let valid13 = true;
const _errs54 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid6 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs56 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!((key1 === "any") || (key1 === "all"))){
const err30 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.any !== undefined){
let data12 = data11.any;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err31 = {instancePath:instancePath+"/matches/value/any/" + i0,schemaPath:"#/properties/matches/then/properties/value/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/matches/value/any",schemaPath:"#/properties/matches/then/properties/value/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.all !== undefined){
let data14 = data11.all;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err33 = {instancePath:instancePath+"/matches/value/all/" + i1,schemaPath:"#/properties/matches/then/properties/value/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/matches/value/all",schemaPath:"#/properties/matches/then/properties/value/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid6 = _errs56 === errors;
valid13 = _valid6;
ifClause6 = "then";
}
else {
const _errs67 = errors;
if(typeof data11 !== "string"){
const err36 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid6 = _errs67 === errors;
valid13 = _valid6;
ifClause6 = "else";
}
if(!valid13){
const err37 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
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
else {
const err38 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid5 = _errs50 === errors;
valid11 = _valid5;
if(valid11){
var props10 = true;
}
ifClause5 = "then";
}
else {
const _errs69 = errors;
const _errs70 = errors;
let valid19 = true;
const _errs71 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid7 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs73 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((key2 === "any") || (key2 === "all"))){
const err40 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.any !== undefined){
let data16 = data10.any;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err41 = {instancePath:instancePath+"/matches/any/" + i2,schemaPath:"#/properties/matches/else/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err42 = {instancePath:instancePath+"/matches/any",schemaPath:"#/properties/matches/else/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.all !== undefined){
let data18 = data10.all;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(typeof data18[i3] !== "string"){
const err43 = {instancePath:instancePath+"/matches/all/" + i3,schemaPath:"#/properties/matches/else/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err44 = {instancePath:instancePath+"/matches/all",schemaPath:"#/properties/matches/else/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid7 = _errs73 === errors;
valid19 = _valid7;
if(valid19){
var props11 = true;
}
ifClause7 = "then";
}
else {
const _errs84 = errors;
if(typeof data10 !== "string"){
const err46 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid7 = _errs84 === errors;
valid19 = _valid7;
ifClause7 = "else";
}
if(!valid19){
const err47 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid11 = _valid5;
if(valid11){
if(props10 !== true && props11 !== undefined){
if(props11 === true){
props10 = true;
}
else {
props10 = props10 || {};
Object.assign(props10, props11);
}
}
}
ifClause5 = "else";
}
if(!valid11){
const err48 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.max !== undefined){
let data20 = data.max;
const _errs87 = errors;
let valid25 = true;
const _errs88 = errors;
if(errors === _errs88){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing6;
if((data20.value === undefined) && (missing6 = "value")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid8 = _errs88 === errors;
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs90 = errors;
if(!(validate53(data20, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.value !== undefined){
let data21 = data20.value;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (typeof data21 !== "string")){
const err51 = {instancePath:instancePath+"/max/value",schemaPath:"#/properties/max/then/properties/value/type",keyword:"type",params:{type: schema54.properties.max.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid8 = _errs90 === errors;
valid25 = _valid8;
ifClause8 = "then";
}
else {
const _errs94 = errors;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (typeof data20 !== "string")){
const err53 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/else/type",keyword:"type",params:{type: schema54.properties.max.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid8 = _errs94 === errors;
valid25 = _valid8;
ifClause8 = "else";
}
if(!valid25){
const err54 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.min !== undefined){
let data22 = data.min;
const _errs97 = errors;
let valid27 = true;
const _errs98 = errors;
if(errors === _errs98){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing7;
if((data22.value === undefined) && (missing7 = "value")){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid9 = _errs98 === errors;
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs100 = errors;
if(!(validate53(data22, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.value !== undefined){
let data23 = data22.value;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (typeof data23 !== "string")){
const err57 = {instancePath:instancePath+"/min/value",schemaPath:"#/properties/min/then/properties/value/type",keyword:"type",params:{type: schema54.properties.min.then.properties.value.type},message:"must be number,string"};
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
else {
const err58 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid9 = _errs100 === errors;
valid27 = _valid9;
ifClause9 = "then";
}
else {
const _errs104 = errors;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (typeof data22 !== "string")){
const err59 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/else/type",keyword:"type",params:{type: schema54.properties.min.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid9 = _errs104 === errors;
valid27 = _valid9;
ifClause9 = "else";
}
if(!valid27){
const err60 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.nan !== undefined){
let data24 = data.nan;
const _errs107 = errors;
let valid29 = true;
const _errs108 = errors;
if(errors === _errs108){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing8;
if((data24.value === undefined) && (missing8 = "value")){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid10 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs110 = errors;
if(!(validate53(data24, {instancePath:instancePath+"/nan",parentData:data,parentDataProperty:"nan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.value !== undefined){
let data25 = data24.value;
if(!((data25 === "never") || (data25 === "allowed"))){
const err63 = {instancePath:instancePath+"/nan/value",schemaPath:"#/properties/nan/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema54.properties.nan.then.properties.value.enum},message:"must be equal to one of the allowed values"};
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
else {
const err64 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid10 = _errs110 === errors;
valid29 = _valid10;
ifClause10 = "then";
}
else {
const _errs113 = errors;
if(!((data24 === "never") || (data24 === "allowed"))){
const err65 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.nan.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid10 = _errs113 === errors;
valid29 = _valid10;
ifClause10 = "else";
}
if(!valid29){
const err66 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["null-share"] !== undefined){
let data26 = data["null-share"];
const _errs115 = errors;
let valid31 = true;
const _errs116 = errors;
if(errors === _errs116){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing9;
if((data26.value === undefined) && (missing9 = "value")){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid11 = _errs116 === errors;
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs118 = errors;
if(!(validate21(data26, {instancePath:instancePath+"/null-share",parentData:data,parentDataProperty:"null-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.value !== undefined){
if(!(validate32(data26.value, {instancePath:instancePath+"/null-share/value",parentData:data26,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/null-share",schemaPath:"#/properties/null-share/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid11 = _errs118 === errors;
valid31 = _valid11;
if(valid31){
var props16 = true;
}
ifClause11 = "then";
}
else {
const _errs121 = errors;
if(!(validate32(data26, {instancePath:instancePath+"/null-share",parentData:data,parentDataProperty:"null-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
else {
var props17 = validate32.evaluated.props;
}
var _valid11 = _errs121 === errors;
valid31 = _valid11;
if(valid31){
if(props16 !== true && props17 !== undefined){
if(props17 === true){
props16 = true;
}
else {
props16 = props16 || {};
Object.assign(props16, props17);
}
}
}
ifClause11 = "else";
}
if(!valid31){
const err70 = {instancePath:instancePath+"/null-share",schemaPath:"#/properties/null-share/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.nulls !== undefined){
let data28 = data.nulls;
const _errs123 = errors;
let valid33 = true;
const _errs124 = errors;
if(errors === _errs124){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing10;
if((data28.value === undefined) && (missing10 = "value")){
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
else {
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var _valid12 = _errs124 === errors;
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs126 = errors;
if(!(validate21(data28, {instancePath:instancePath+"/nulls",parentData:data,parentDataProperty:"nulls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.value !== undefined){
let data29 = data28.value;
if(!((data29 === "never") || (data29 === "allowed"))){
const err73 = {instancePath:instancePath+"/nulls/value",schemaPath:"#/properties/nulls/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema54.properties.nulls.then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid12 = _errs126 === errors;
valid33 = _valid12;
ifClause12 = "then";
}
else {
const _errs129 = errors;
if(!((data28 === "never") || (data28 === "allowed"))){
const err75 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.nulls.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid12 = _errs129 === errors;
valid33 = _valid12;
ifClause12 = "else";
}
if(!valid33){
const err76 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data["one-of"] !== undefined){
let data30 = data["one-of"];
const _errs131 = errors;
let valid35 = true;
const _errs132 = errors;
if(errors === _errs132){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing11;
if((data30.value === undefined) && (missing11 = "value")){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid13 = _errs132 === errors;
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs134 = errors;
if(!(validate53(data30, {instancePath:instancePath+"/one-of",parentData:data,parentDataProperty:"one-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.value !== undefined){
let data31 = data30.value;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(((!((typeof data32 == "number") && (isFinite(data32)))) && (typeof data32 !== "string")) && (typeof data32 !== "boolean")){
const err79 = {instancePath:instancePath+"/one-of/value/" + i4,schemaPath:"#/properties/one-of/then/properties/value/items/type",keyword:"type",params:{type: schema54.properties["one-of"].then.properties.value.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/one-of/value",schemaPath:"#/properties/one-of/then/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid13 = _errs134 === errors;
valid35 = _valid13;
ifClause13 = "then";
}
else {
const _errs140 = errors;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data33 = data30[i5];
if(((!((typeof data33 == "number") && (isFinite(data33)))) && (typeof data33 !== "string")) && (typeof data33 !== "boolean")){
const err82 = {instancePath:instancePath+"/one-of/" + i5,schemaPath:"#/properties/one-of/else/items/type",keyword:"type",params:{type: schema54.properties["one-of"].else.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid13 = _errs140 === errors;
valid35 = _valid13;
ifClause13 = "else";
}
if(!valid35){
const err84 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.required !== undefined){
let data34 = data.required;
const _errs145 = errors;
let valid41 = true;
const _errs146 = errors;
if(errors === _errs146){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing12;
if((data34.value === undefined) && (missing12 = "value")){
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
var _valid14 = _errs146 === errors;
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs148 = errors;
if(!(validate21(data34, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.value !== undefined){
if(typeof data34.value !== "boolean"){
const err87 = {instancePath:instancePath+"/required/value",schemaPath:"#/properties/required/then/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid14 = _errs148 === errors;
valid41 = _valid14;
ifClause14 = "then";
}
else {
const _errs152 = errors;
if(typeof data34 !== "boolean"){
const err89 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/else/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid14 = _errs152 === errors;
valid41 = _valid14;
ifClause14 = "else";
}
if(!valid41){
const err90 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.type !== undefined){
let data36 = data.type;
const _errs155 = errors;
let valid43 = true;
const _errs156 = errors;
if(errors === _errs156){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing13;
if((data36.value === undefined) && (missing13 = "value")){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var _valid15 = _errs156 === errors;
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs158 = errors;
if(!(validate53(data36, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.value !== undefined){
let data37 = data36.value;
const _errs161 = errors;
let valid45 = true;
const _errs162 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid16 = _errs162 === errors;
errors = _errs161;
if(vErrors !== null){
if(_errs161){
vErrors.length = _errs161;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs164 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.is === undefined){
const err94 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/then/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key3 in data37){
if(!((key3 === "is") || (key3 === "exactly"))){
const err95 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data37.is !== undefined){
let data38 = data37.is;
if(!(((((((((((((((((((((((data38 === "int8") || (data38 === "int16")) || (data38 === "int32")) || (data38 === "int64")) || (data38 === "uint8")) || (data38 === "uint16")) || (data38 === "uint32")) || (data38 === "uint64")) || (data38 === "integer")) || (data38 === "float32")) || (data38 === "float64")) || (data38 === "number")) || (data38 === "decimal")) || (data38 === "bool")) || (data38 === "date")) || (data38 === "datetime")) || (data38 === "time")) || (data38 === "duration")) || (data38 === "text")) || (data38 === "category")) || (data38 === "uuid")) || (data38 === "json")) || (data38 === "binary"))){
const err96 = {instancePath:instancePath+"/type/value/is",schemaPath:"#/properties/type/then/properties/value/then/properties/is/enum",keyword:"enum",params:{allowedValues: schema54.properties.type.then.properties.value.then.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data37.exactly !== undefined){
if(typeof data37.exactly !== "boolean"){
const err97 = {instancePath:instancePath+"/type/value/exactly",schemaPath:"#/properties/type/then/properties/value/then/properties/exactly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid16 = _errs164 === errors;
valid45 = _valid16;
ifClause16 = "then";
}
else {
const _errs170 = errors;
if(!(((((((((((((((((((((((data37 === "int8") || (data37 === "int16")) || (data37 === "int32")) || (data37 === "int64")) || (data37 === "uint8")) || (data37 === "uint16")) || (data37 === "uint32")) || (data37 === "uint64")) || (data37 === "integer")) || (data37 === "float32")) || (data37 === "float64")) || (data37 === "number")) || (data37 === "decimal")) || (data37 === "bool")) || (data37 === "date")) || (data37 === "datetime")) || (data37 === "time")) || (data37 === "duration")) || (data37 === "text")) || (data37 === "category")) || (data37 === "uuid")) || (data37 === "json")) || (data37 === "binary"))){
const err99 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.type.then.properties.value.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid16 = _errs170 === errors;
valid45 = _valid16;
ifClause16 = "else";
}
if(!valid45){
const err100 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid15 = _errs158 === errors;
valid43 = _valid15;
if(valid43){
var props22 = true;
}
ifClause15 = "then";
}
else {
const _errs171 = errors;
const _errs172 = errors;
let valid47 = true;
const _errs173 = errors;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid17 = _errs173 === errors;
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs175 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.is === undefined){
const err103 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/then/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key4 in data36){
if(!((key4 === "is") || (key4 === "exactly"))){
const err104 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data36.is !== undefined){
let data40 = data36.is;
if(!(((((((((((((((((((((((data40 === "int8") || (data40 === "int16")) || (data40 === "int32")) || (data40 === "int64")) || (data40 === "uint8")) || (data40 === "uint16")) || (data40 === "uint32")) || (data40 === "uint64")) || (data40 === "integer")) || (data40 === "float32")) || (data40 === "float64")) || (data40 === "number")) || (data40 === "decimal")) || (data40 === "bool")) || (data40 === "date")) || (data40 === "datetime")) || (data40 === "time")) || (data40 === "duration")) || (data40 === "text")) || (data40 === "category")) || (data40 === "uuid")) || (data40 === "json")) || (data40 === "binary"))){
const err105 = {instancePath:instancePath+"/type/is",schemaPath:"#/properties/type/else/then/properties/is/enum",keyword:"enum",params:{allowedValues: schema54.properties.type.else.then.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data36.exactly !== undefined){
if(typeof data36.exactly !== "boolean"){
const err106 = {instancePath:instancePath+"/type/exactly",schemaPath:"#/properties/type/else/then/properties/exactly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err107 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid17 = _errs175 === errors;
valid47 = _valid17;
if(valid47){
var props23 = true;
}
ifClause17 = "then";
}
else {
const _errs181 = errors;
if(!(((((((((((((((((((((((data36 === "int8") || (data36 === "int16")) || (data36 === "int32")) || (data36 === "int64")) || (data36 === "uint8")) || (data36 === "uint16")) || (data36 === "uint32")) || (data36 === "uint64")) || (data36 === "integer")) || (data36 === "float32")) || (data36 === "float64")) || (data36 === "number")) || (data36 === "decimal")) || (data36 === "bool")) || (data36 === "date")) || (data36 === "datetime")) || (data36 === "time")) || (data36 === "duration")) || (data36 === "text")) || (data36 === "category")) || (data36 === "uuid")) || (data36 === "json")) || (data36 === "binary"))){
const err108 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.type.else.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid17 = _errs181 === errors;
valid47 = _valid17;
ifClause17 = "else";
}
if(!valid47){
const err109 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid15 = _errs171 === errors;
valid43 = _valid15;
if(valid43){
if(props22 !== true && props23 !== undefined){
if(props23 === true){
props22 = true;
}
else {
props22 = props22 || {};
Object.assign(props22, props23);
}
}
}
ifClause15 = "else";
}
if(!valid43){
const err110 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.unique !== undefined){
let data42 = data.unique;
const _errs183 = errors;
let valid49 = true;
const _errs184 = errors;
if(errors === _errs184){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing14;
if((data42.value === undefined) && (missing14 = "value")){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var _valid18 = _errs184 === errors;
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs186 = errors;
if(!(validate21(data42, {instancePath:instancePath+"/unique",parentData:data,parentDataProperty:"unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.value !== undefined){
if(typeof data42.value !== "boolean"){
const err113 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/then/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid18 = _errs186 === errors;
valid49 = _valid18;
ifClause18 = "then";
}
else {
const _errs190 = errors;
if(typeof data42 !== "boolean"){
const err115 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid18 = _errs190 === errors;
valid49 = _valid18;
ifClause18 = "else";
}
if(!valid49){
const err116 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "severity") || (key0 === "min-evaluated")) || (key0 === "when")) || (key0 === "name")) || (key0 === "why")) || (key0 === "mostly"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!((data0 === "error") || (data0 === "warn"))){
const err1 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["min-evaluated"] !== undefined){
let data1 = data["min-evaluated"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/min-evaluated",schemaPath:"#/properties/min-evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.when !== undefined){
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mostly !== undefined){
let data5 = data.mostly;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema31.properties, key0))){
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
let data7 = data4.format;
if(!((((data7 === "auto") || (data7 === "csv")) || (data7 === "tsv")) || (data7 === "parquet"))){
const err11 = {instancePath:instancePath+"/data/format",schemaPath:"#/properties/data/then/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.format.enum},message:"must be equal to one of the allowed values"};
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
if(data9["blank-lines"] !== undefined){
let data21 = data9["blank-lines"];
if(!((data21 === "skip") || (data21 === "row"))){
const err25 = {instancePath:instancePath+"/data/csv/blank-lines",schemaPath:"#/properties/data/then/properties/csv/properties/blank-lines/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.csv.properties["blank-lines"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/data/csv",schemaPath:"#/properties/data/then/properties/csv/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.shards !== undefined){
if(!(data4.shards === "union")){
const err27 = {instancePath:instancePath+"/data/shards",schemaPath:"#/properties/data/then/properties/shards/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.shards.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
const err29 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/else/type",keyword:"type",params:{type: schema31.properties.data.else.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data4)){
const len3 = data4.length;
for(let i3=0; i3<len3; i3++){
if(typeof data4[i3] !== "string"){
const err30 = {instancePath:instancePath+"/data/" + i3,schemaPath:"#/properties/data/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
const err31 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["column-count"] !== undefined){
let data24 = data["column-count"];
const _errs54 = errors;
let valid12 = true;
const _errs55 = errors;
if(errors === _errs55){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing0;
if((data24.value === undefined) && (missing0 = "value")){
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
else {
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
if(!(validate21(data24, {instancePath:instancePath+"/column-count",parentData:data,parentDataProperty:"column-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.value !== undefined){
if(!(validate24(data24.value, {instancePath:instancePath+"/column-count/value",parentData:data24,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/column-count",schemaPath:"#/properties/column-count/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
const _errs60 = errors;
if(!(validate24(data24, {instancePath:instancePath+"/column-count",parentData:data,parentDataProperty:"column-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props3 = validate24.evaluated.props;
}
var _valid1 = _errs60 === errors;
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
const err35 = {instancePath:instancePath+"/column-count",schemaPath:"#/properties/column-count/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.label !== undefined){
let data26 = data.label;
const _errs62 = errors;
let valid14 = true;
const _errs63 = errors;
if(errors === _errs63){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing1;
if((data26.value === undefined) && (missing1 = "value")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid2 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs65 = errors;
if(!(validate21(data26, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.value !== undefined){
let data27 = data26.value;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.column === undefined){
const err38 = {instancePath:instancePath+"/label/value",schemaPath:"#/properties/label/then/properties/value/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key3 in data27){
if(!(((((key3 === "column") || (key3 === "classes")) || (key3 === "top-share")) || (key3 === "each-share")) || (key3 === "each-count"))){
const err39 = {instancePath:instancePath+"/label/value",schemaPath:"#/properties/label/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data27.column !== undefined){
if(typeof data27.column !== "string"){
const err40 = {instancePath:instancePath+"/label/value/column",schemaPath:"#/properties/label/then/properties/value/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data27.classes !== undefined){
let data29 = data27.classes;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(((!((typeof data30 == "number") && (isFinite(data30)))) && (typeof data30 !== "string")) && (typeof data30 !== "boolean")){
const err41 = {instancePath:instancePath+"/label/value/classes/" + i4,schemaPath:"#/properties/label/then/properties/value/properties/classes/items/type",keyword:"type",params:{type: schema31.properties.label.then.properties.value.properties.classes.items.type},message:"must be number,string,boolean"};
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
else {
const err42 = {instancePath:instancePath+"/label/value/classes",schemaPath:"#/properties/label/then/properties/value/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data27["top-share"] !== undefined){
if(!(validate32(data27["top-share"], {instancePath:instancePath+"/label/value/top-share",parentData:data27,parentDataProperty:"top-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data27["each-share"] !== undefined){
if(!(validate32(data27["each-share"], {instancePath:instancePath+"/label/value/each-share",parentData:data27,parentDataProperty:"each-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data27["each-count"] !== undefined){
if(!(validate24(data27["each-count"], {instancePath:instancePath+"/label/value/each-count",parentData:data27,parentDataProperty:"each-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/label/value",schemaPath:"#/properties/label/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err44 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs65 === errors;
valid14 = _valid2;
if(valid14){
var props7 = true;
}
ifClause2 = "then";
}
else {
const _errs79 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.column === undefined){
const err45 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/else/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key4 in data26){
if(!(((((key4 === "column") || (key4 === "classes")) || (key4 === "top-share")) || (key4 === "each-share")) || (key4 === "each-count"))){
const err46 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data26.column !== undefined){
if(typeof data26.column !== "string"){
const err47 = {instancePath:instancePath+"/label/column",schemaPath:"#/properties/label/else/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data26.classes !== undefined){
let data35 = data26.classes;
if(Array.isArray(data35)){
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
let data36 = data35[i5];
if(((!((typeof data36 == "number") && (isFinite(data36)))) && (typeof data36 !== "string")) && (typeof data36 !== "boolean")){
const err48 = {instancePath:instancePath+"/label/classes/" + i5,schemaPath:"#/properties/label/else/properties/classes/items/type",keyword:"type",params:{type: schema31.properties.label.else.properties.classes.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/label/classes",schemaPath:"#/properties/label/else/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data26["top-share"] !== undefined){
if(!(validate32(data26["top-share"], {instancePath:instancePath+"/label/top-share",parentData:data26,parentDataProperty:"top-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data26["each-share"] !== undefined){
if(!(validate32(data26["each-share"], {instancePath:instancePath+"/label/each-share",parentData:data26,parentDataProperty:"each-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data26["each-count"] !== undefined){
if(!(validate24(data26["each-count"], {instancePath:instancePath+"/label/each-count",parentData:data26,parentDataProperty:"each-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid2 = _errs79 === errors;
valid14 = _valid2;
if(valid14){
if(props7 !== true){
props7 = true;
}
}
ifClause2 = "else";
}
if(!valid14){
const err51 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.missing !== undefined){
let data40 = data.missing;
const _errs92 = errors;
let valid22 = true;
const _errs93 = errors;
if(errors === _errs93){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing2;
if((data40.value === undefined) && (missing2 = "value")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid3 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs95 = errors;
if(!(validate21(data40, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.value !== undefined){
let data41 = data40.value;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key5 in data41){
if(!(((key5 === "share") || (key5 === "per-row")) || (key5 === "rows-share"))){
const err54 = {instancePath:instancePath+"/missing/value",schemaPath:"#/properties/missing/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data41.share !== undefined){
if(!(validate32(data41.share, {instancePath:instancePath+"/missing/value/share",parentData:data41,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data41["per-row"] !== undefined){
if(!(validate41(data41["per-row"], {instancePath:instancePath+"/missing/value/per-row",parentData:data41,parentDataProperty:"per-row",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data41["rows-share"] !== undefined){
if(!(validate32(data41["rows-share"], {instancePath:instancePath+"/missing/value/rows-share",parentData:data41,parentDataProperty:"rows-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/missing/value",schemaPath:"#/properties/missing/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid3 = _errs95 === errors;
valid22 = _valid3;
if(valid22){
var props14 = true;
}
ifClause3 = "then";
}
else {
const _errs103 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key6 in data40){
if(!(((key6 === "share") || (key6 === "per-row")) || (key6 === "rows-share"))){
const err57 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data40.share !== undefined){
if(!(validate32(data40.share, {instancePath:instancePath+"/missing/share",parentData:data40,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data40["per-row"] !== undefined){
if(!(validate41(data40["per-row"], {instancePath:instancePath+"/missing/per-row",parentData:data40,parentDataProperty:"per-row",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data40["rows-share"] !== undefined){
if(!(validate32(data40["rows-share"], {instancePath:instancePath+"/missing/rows-share",parentData:data40,parentDataProperty:"rows-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid3 = _errs103 === errors;
valid22 = _valid3;
if(valid22){
if(props14 !== true){
props14 = true;
}
}
ifClause3 = "else";
}
if(!valid22){
const err59 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["other-columns"] !== undefined){
let data48 = data["other-columns"];
const _errs110 = errors;
let valid26 = true;
const _errs111 = errors;
if(errors === _errs111){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing3;
if((data48.value === undefined) && (missing3 = "value")){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid4 = _errs111 === errors;
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs113 = errors;
if(!(validate21(data48, {instancePath:instancePath+"/other-columns",parentData:data,parentDataProperty:"other-columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.value !== undefined){
let data49 = data48.value;
if(!(((data49 === "refuse") || (data49 === "warn")) || (data49 === "allow"))){
const err62 = {instancePath:instancePath+"/other-columns/value",schemaPath:"#/properties/other-columns/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema31.properties["other-columns"].then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/other-columns",schemaPath:"#/properties/other-columns/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs113 === errors;
valid26 = _valid4;
ifClause4 = "then";
}
else {
const _errs116 = errors;
if(!(((data48 === "refuse") || (data48 === "warn")) || (data48 === "allow"))){
const err64 = {instancePath:instancePath+"/other-columns",schemaPath:"#/properties/other-columns/else/enum",keyword:"enum",params:{allowedValues: schema31.properties["other-columns"].else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid4 = _errs116 === errors;
valid26 = _valid4;
ifClause4 = "else";
}
if(!valid26){
const err65 = {instancePath:instancePath+"/other-columns",schemaPath:"#/properties/other-columns/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.rows !== undefined){
let data50 = data.rows;
const _errs118 = errors;
let valid28 = true;
const _errs119 = errors;
if(errors === _errs119){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing4;
if((data50.value === undefined) && (missing4 = "value")){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var _valid5 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs121 = errors;
if(!(validate21(data50, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.value !== undefined){
if(!(validate24(data50.value, {instancePath:instancePath+"/rows/value",parentData:data50,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid5 = _errs121 === errors;
valid28 = _valid5;
if(valid28){
var props20 = true;
}
ifClause5 = "then";
}
else {
const _errs124 = errors;
if(!(validate24(data50, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props21 = validate24.evaluated.props;
}
var _valid5 = _errs124 === errors;
valid28 = _valid5;
if(valid28){
if(props20 !== true && props21 !== undefined){
if(props21 === true){
props20 = true;
}
else {
props20 = props20 || {};
Object.assign(props20, props21);
}
}
}
ifClause5 = "else";
}
if(!valid28){
const err69 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.unique !== undefined){
let data52 = data.unique;
const _errs126 = errors;
let valid30 = true;
const _errs127 = errors;
if(errors === _errs127){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing5;
if((data52.value === undefined) && (missing5 = "value")){
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
var _valid6 = _errs127 === errors;
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs129 = errors;
if(!(validate21(data52, {instancePath:instancePath+"/unique",parentData:data,parentDataProperty:"unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.value !== undefined){
let data53 = data52.value;
if(Array.isArray(data53)){
const len6 = data53.length;
for(let i6=0; i6<len6; i6++){
if(typeof data53[i6] !== "string"){
const err72 = {instancePath:instancePath+"/unique/value/" + i6,schemaPath:"#/properties/unique/then/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/then/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid6 = _errs129 === errors;
valid30 = _valid6;
ifClause6 = "then";
}
else {
const _errs135 = errors;
if(Array.isArray(data52)){
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
if(typeof data52[i7] !== "string"){
const err75 = {instancePath:instancePath+"/unique/" + i7,schemaPath:"#/properties/unique/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid6 = _errs135 === errors;
valid30 = _valid6;
ifClause6 = "else";
}
if(!valid30){
const err77 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.columns !== undefined){
let data56 = data.columns;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key7 in data56){
if(!(validate52(data56[key7], {instancePath:instancePath+"/columns/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data56,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data["row-rules"] !== undefined){
let data58 = data["row-rules"];
if(Array.isArray(data58)){
const len8 = data58.length;
for(let i8=0; i8<len8; i8++){
if(!(validate77(data58[i8], {instancePath:instancePath+"/row-rules/" + i8,parentData:data58,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/row-rules",schemaPath:"#/properties/row-rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.sample !== undefined){
let data60 = data.sample;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.rows === undefined){
const err80 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 in data60){
if(!((key8 === "rows") || (key8 === "seed"))){
const err81 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data60.rows !== undefined){
let data61 = data60.rows;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err82 = {instancePath:instancePath+"/sample/rows",schemaPath:"#/properties/sample/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 1 || isNaN(data61)){
const err83 = {instancePath:instancePath+"/sample/rows",schemaPath:"#/properties/sample/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data60.seed !== undefined){
let data62 = data60.seed;
if((typeof data62 !== "string") && (!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62))))){
const err84 = {instancePath:instancePath+"/sample/seed",schemaPath:"#/properties/sample/properties/seed/type",keyword:"type",params:{type: schema31.properties.sample.properties.seed.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
