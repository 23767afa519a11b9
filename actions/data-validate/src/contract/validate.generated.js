// Generated from json-schema.ts by `npm run generate`.
import * as func5Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ml-actions:contract:1","title":"Contract of a dataset","type":"object","properties":{"contract":{"const":1},"name":{"type":"string"},"owner":{"type":"string"},"description":{"type":"string"},"data":{"if":{"type":"object"},"then":{"type":"object","properties":{"path":{"type":["string","array"],"items":{"type":"string"}},"format":{"enum":["auto","csv","tsv","parquet","arrow"]},"encoding":{"type":"string"},"csv":{"type":"object","properties":{"delimiter":{"type":"string"},"quote":{"type":"string"},"escape":{"type":"string"},"comment":{"type":"string"},"header":{"type":["boolean","integer"],"minimum":1},"names":{"type":"array","items":{"type":"string"}},"null":{"type":"array","items":{"type":"string"}},"null-quoted":{"type":"boolean"},"skip-rows":{"type":"array","items":{"type":"integer","minimum":1}},"strict":{"type":"boolean"},"encoding":{"type":"string"},"newline":{"enum":["any","lf"]},"blank-lines":{"enum":["skip","row"]}},"additionalProperties":false},"shards":{"enum":["union"]}},"required":["path"],"additionalProperties":false},"else":{"type":["string","array"],"items":{"type":"string"}}},"column-count":{"description":"the number of columns of every file is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"label":{"description":"the classes of a column are balanced: `top-share` of the most frequent, `each-share` and `each-count` of every one; of listed `classes` an absent one counts as 0, and any other class is a failure.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"column":{"type":"string"},"classes":{"type":"array","items":{"type":["number","string","boolean"]}},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false}}},"else":{"type":"object","properties":{"column":{"type":"string"},"classes":{"type":"array","items":{"type":["number","string","boolean"]}},"top-share":{"$ref":"#/$defs/shares"},"each-share":{"$ref":"#/$defs/shares"},"each-count":{"$ref":"#/$defs/counts"}},"required":["column"],"additionalProperties":false}},"missing":{"description":"nulls of all columns, named or not, are in these ranges: `share` of all cells, `per-row` nulls for each row, `rows-share` of rows with a null.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false}}},"else":{"type":"object","properties":{"share":{"$ref":"#/$defs/shares"},"per-row":{"$ref":"#/$defs/rates"},"rows-share":{"$ref":"#/$defs/shares"}},"additionalProperties":false}},"other-columns":{"description":"no file has a column that the contract does not name; asked only where it has `columns`.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["refuse","warn","allow"]}}},"else":{"enum":["refuse","warn","allow"]}},"rows":{"description":"the number of data rows, of all files together, is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"unique":{"description":"no two rows agree on all of these columns; a row with a null among them is stepped over.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"array","items":{"type":"string"}}}},"else":{"type":"array","items":{"type":"string"}}},"columns":{"type":"object","additionalProperties":{"$ref":"#/$defs/column"}},"row-rules":{"type":"array","items":{"$ref":"#/$defs/row-rule"}},"sample":{"type":"object","properties":{"rows":{"type":"integer","minimum":1},"seed":{"type":["string","integer"]}},"required":["rows"],"additionalProperties":false}},"required":["contract"],"additionalProperties":false,"$defs":{"column":{"type":"object","properties":{"accept":{"description":"Spellings of text files that are taken beside the type’s own; each use is counted in the report.","type":"array","minItems":1,"items":{"if":{"type":"object"},"then":{"type":"object","properties":{"thousands":{"type":"string","minLength":1,"maxLength":1},"decimal-mark":{"type":"string","minLength":1,"maxLength":1},"true-values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}},"false-values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"enum":["leading-zeros","plus-sign","spaces","decimal-comma","exponent-int","bare-point","units","listed-only"]}}},"null":{"description":"The words that are null in this column of a text file, in place of those of `csv`.","type":"array","items":{"type":"string"}},"above":{"description":"every value is more than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"below":{"description":"every value is less than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"count":{"description":"the glob matches so many columns in every file.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"decimal":{"description":"every value has at most `precision` digits in all and `scale` digits after the point, as it is written: 1.50 has 3 and 2; leading zeros are not counted; in a typed file the scale is the column’s own.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false}}},"else":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false}},"does-not-match":{"description":"the pattern (RE2 syntax, linear time) is found in no value; with `any` none of them is, with `all` not all at once.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"empty":{"description":"no value is the empty text, which is a value and not a null; with `null`, it is one.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}}},"else":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}},"format":{"description":"every value is written so: `email` is a mailbox (RFC 5321) without quotes; `uuid` is a UUID (RFC 9562); `uri` is an absolute URI (RFC 3986); `hostname` is a host name (RFC 1123); `ipv4` is an IPv4 address as a dotted quad; `ipv6` is an IPv6 address (RFC 4291); `iso-date` is a real day, YYYY-MM-DD (RFC 3339); `iso-datetime` is a time such as 2013-07-01T08:30:00Z, with Z or an offset (RFC 3339); `iso-time` is a time of day with Z or an offset (RFC 3339); `iso-duration` is a duration such as P1DT12H (RFC 3339, appendix A); `json` is a JSON text (RFC 8259) of at most 512 levels; `strptime` takes the directives %Y %m %d %H %M %S %f %z %y %b %B %a %A %j %p %I %% with English names.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}}},"infinite":{"description":"no value is infinite.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"length":{"description":"the number of Unicode code points of every value is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"matches":{"description":"the pattern (RE2 syntax, linear time) is found in every value; anchor it with ^ and $ for the whole.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"max":{"description":"every value is at most this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"mean":{"description":"the arithmetic mean of the values is in this range, compared exactly; a boolean counts 1 for true.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"min":{"description":"every value is at least this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"multiple-of":{"description":"every value is a whole multiple of this number, in exact decimal arithmetic; a float stands for its shortest decimal text, so that 0.3 is a multiple of 0.1.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"nan":{"description":"no value is NaN, which is a value and not a null; with `null`, it is one.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}}},"else":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}},"not-one-of":{"description":"no value is one of a list, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"array","items":{"type":["number","string","boolean"]}}}},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"null-count":{"description":"the number of nulls is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"null-share":{"description":"the share of nulls among the rows is in this range, compared exactly.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"nulls":{"description":"no cell is null (an unquoted empty cell, or a word that the contract calls null).","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"one-of":{"description":"every value is one of a list, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"array","items":{"type":["number","string","boolean"]}}}},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"order":{"description":"each value follows the one before it in this order, across batches and files; nulls are stepped over, the later cell is the failure, and NaN fails by itself.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing"]}}},"else":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing"]}},"required":{"description":"the column is in every file; with `false` its other checks do not apply where it is absent.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"stddev":{"description":"the sample standard deviation (n − 1 below) of the values is in this range; one value has none.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"sum":{"description":"the exact sum of the values is in this range; a boolean counts 1 for true.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"timezone":{"description":"every time carries an offset from UTC, or none does; a zone says how those without one are read.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"string"}}},"else":{"type":"string"}},"true-share":{"description":"the share of true among the booleans that are not null is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"type":{"description":"every value is of this type, as it stands; one that is not reaches no other check.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}},"unique":{"description":"no value stands twice; every member of a group is a failure; up to 67 million numbers or 33 million other values.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"zero-share":{"description":"the share of zeros among the numbers that are not null is in this range; NaN is left out.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}}},"additionalProperties":false},"row-rule":{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"long":{"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false},"long-each":{"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"severity":{"enum":["error","warn"]},"conditions":{"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1},"condition":{"type":"object","properties":{"above":{"type":["number","string"]},"below":{"type":["number","string"]},"decimal":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false},"does-not-match":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"empty":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"format":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}},"infinite":{"enum":["never","allowed"]},"length":{"$ref":"#/$defs/counts"},"matches":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"max":{"type":["number","string"]},"min":{"type":["number","string"]},"multiple-of":{"type":["number","string"]},"nan":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"not-one-of":{"type":"array","items":{"type":["number","string","boolean"]}},"nulls":{"enum":["never","allowed"]},"one-of":{"type":"array","items":{"type":["number","string","boolean"]}},"timezone":{"type":"string"}},"additionalProperties":false,"minProperties":1},"counts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/counts-end"},"max":{"$ref":"#/$defs/counts-end"},"above":{"$ref":"#/$defs/counts-end"},"below":{"$ref":"#/$defs/counts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/counts-end"}},"counts-end":{"type":"integer","minimum":0},"shares":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/shares-end"},"max":{"$ref":"#/$defs/shares-end"},"above":{"$ref":"#/$defs/shares-end"},"below":{"$ref":"#/$defs/shares-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/shares-end"}},"shares-end":{"type":"number","minimum":0,"maximum":1},"rates":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/rates-end"},"max":{"$ref":"#/$defs/rates-end"},"above":{"$ref":"#/$defs/rates-end"},"below":{"$ref":"#/$defs/rates-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/rates-end"}},"rates-end":{"type":"number","minimum":0},"amounts":{"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/amounts-end"},"max":{"$ref":"#/$defs/amounts-end"},"above":{"$ref":"#/$defs/amounts-end"},"below":{"$ref":"#/$defs/amounts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/amounts-end"}},"amounts-end":{"type":["number","string"]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"object","properties":{"value":true,"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"}},"additionalProperties":false};
const schema33 = {"enum":["error","warn"]};
const schema34 = {"type":"object","additionalProperties":{"$ref":"#/$defs/condition"},"minProperties":1};
const schema35 = {"type":"object","properties":{"above":{"type":["number","string"]},"below":{"type":["number","string"]},"decimal":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false},"does-not-match":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"empty":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"format":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}},"infinite":{"enum":["never","allowed"]},"length":{"$ref":"#/$defs/counts"},"matches":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}},"max":{"type":["number","string"]},"min":{"type":["number","string"]},"multiple-of":{"type":["number","string"]},"nan":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}},"not-one-of":{"type":"array","items":{"type":["number","string","boolean"]}},"nulls":{"enum":["never","allowed"]},"one-of":{"type":"array","items":{"type":["number","string","boolean"]}},"timezone":{"type":"string"}},"additionalProperties":false,"minProperties":1};
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
if(data.decimal !== undefined){
let data2 = data.decimal;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "precision") || (key1 === "scale"))){
const err4 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.precision !== undefined){
let data3 = data2.precision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/properties/precision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data2.scale !== undefined){
let data4 = data2.scale;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/properties/scale/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 255 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
else {
const err11 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["does-not-match"] !== undefined){
let data5 = data["does-not-match"];
const _errs14 = errors;
let valid2 = true;
const _errs15 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((key2 === "any") || (key2 === "all"))){
const err13 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.any !== undefined){
let data6 = data5.any;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err14 = {instancePath:instancePath+"/does-not-match/any/" + i0,schemaPath:"#/properties/does-not-match/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/does-not-match/any",schemaPath:"#/properties/does-not-match/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.all !== undefined){
let data8 = data5.all;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
const err16 = {instancePath:instancePath+"/does-not-match/all/" + i1,schemaPath:"#/properties/does-not-match/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/does-not-match/all",schemaPath:"#/properties/does-not-match/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs28 = errors;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err20 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.empty !== undefined){
let data10 = data.empty;
const _errs31 = errors;
let valid8 = true;
const _errs32 = errors;
if(data10 !== null){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs34 = errors;
if(!(((data10 === "never") || (data10 === "allowed")) || (data10 === "null"))){
const err22 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/else/enum",keyword:"enum",params:{allowedValues: schema35.properties.empty.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid8 = _valid1;
}
if(!valid8){
const err23 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.format !== undefined){
let data11 = data.format;
const _errs36 = errors;
let valid9 = true;
const _errs37 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs39 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.strptime === undefined){
const err25 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/then/required",keyword:"required",params:{missingProperty: "strptime"},message:"must have required property '"+"strptime"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data11){
if(!(key3 === "strptime")){
const err26 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.strptime !== undefined){
if(typeof data11.strptime !== "string"){
const err27 = {instancePath:instancePath+"/format/strptime",schemaPath:"#/properties/format/then/properties/strptime/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid9 = _valid2;
ifClause1 = "then";
}
else {
const _errs44 = errors;
if(!(((((((((((data11 === "email") || (data11 === "uuid")) || (data11 === "uri")) || (data11 === "hostname")) || (data11 === "ipv4")) || (data11 === "ipv6")) || (data11 === "iso-date")) || (data11 === "iso-datetime")) || (data11 === "iso-time")) || (data11 === "iso-duration")) || (data11 === "json"))){
const err29 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/enum",keyword:"enum",params:{allowedValues: schema35.properties.format.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid9 = _valid2;
ifClause1 = "else";
}
if(!valid9){
const err30 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.infinite !== undefined){
let data13 = data.infinite;
if(!((data13 === "never") || (data13 === "allowed"))){
const err31 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/enum",keyword:"enum",params:{allowedValues: schema35.properties.infinite.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
let data15 = data.matches;
const _errs48 = errors;
let valid11 = true;
const _errs49 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid3 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs51 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((key4 === "any") || (key4 === "all"))){
const err33 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.any !== undefined){
let data16 = data15.any;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err34 = {instancePath:instancePath+"/matches/any/" + i2,schemaPath:"#/properties/matches/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/matches/any",schemaPath:"#/properties/matches/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.all !== undefined){
let data18 = data15.all;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(typeof data18[i3] !== "string"){
const err36 = {instancePath:instancePath+"/matches/all/" + i3,schemaPath:"#/properties/matches/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/matches/all",schemaPath:"#/properties/matches/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
var _valid3 = _errs51 === errors;
valid11 = _valid3;
ifClause2 = "then";
}
else {
const _errs62 = errors;
if(typeof data15 !== "string"){
const err39 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs62 === errors;
valid11 = _valid3;
ifClause2 = "else";
}
if(!valid11){
const err40 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.max !== undefined){
let data20 = data.max;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (typeof data20 !== "string")){
const err41 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema35.properties.max.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.min !== undefined){
let data21 = data.min;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (typeof data21 !== "string")){
const err42 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema35.properties.min.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["multiple-of"] !== undefined){
let data22 = data["multiple-of"];
if((!((typeof data22 == "number") && (isFinite(data22)))) && (typeof data22 !== "string")){
const err43 = {instancePath:instancePath+"/multiple-of",schemaPath:"#/properties/multiple-of/type",keyword:"type",params:{type: schema35.properties["multiple-of"].type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.nan !== undefined){
let data23 = data.nan;
const _errs71 = errors;
let valid17 = true;
const _errs72 = errors;
if(data23 !== null){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs74 = errors;
if(!(((data23 === "never") || (data23 === "allowed")) || (data23 === "null"))){
const err45 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/else/enum",keyword:"enum",params:{allowedValues: schema35.properties.nan.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs74 === errors;
valid17 = _valid4;
}
if(!valid17){
const err46 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["not-one-of"] !== undefined){
let data24 = data["not-one-of"];
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(((!((typeof data25 == "number") && (isFinite(data25)))) && (typeof data25 !== "string")) && (typeof data25 !== "boolean")){
const err47 = {instancePath:instancePath+"/not-one-of/" + i4,schemaPath:"#/properties/not-one-of/items/type",keyword:"type",params:{type: schema35.properties["not-one-of"].items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.nulls !== undefined){
let data26 = data.nulls;
if(!((data26 === "never") || (data26 === "allowed"))){
const err49 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema35.properties.nulls.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["one-of"] !== undefined){
let data27 = data["one-of"];
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(((!((typeof data28 == "number") && (isFinite(data28)))) && (typeof data28 !== "string")) && (typeof data28 !== "boolean")){
const err50 = {instancePath:instancePath+"/one-of/" + i5,schemaPath:"#/properties/one-of/items/type",keyword:"type",params:{type: schema35.properties["one-of"].items.type},message:"must be number,string,boolean"};
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
else {
const err51 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err52 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
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

const schema54 = {"type":"object","properties":{"accept":{"description":"Spellings of text files that are taken beside the type’s own; each use is counted in the report.","type":"array","minItems":1,"items":{"if":{"type":"object"},"then":{"type":"object","properties":{"thousands":{"type":"string","minLength":1,"maxLength":1},"decimal-mark":{"type":"string","minLength":1,"maxLength":1},"true-values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}},"false-values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}}},"minProperties":1,"maxProperties":1,"additionalProperties":false},"else":{"enum":["leading-zeros","plus-sign","spaces","decimal-comma","exponent-int","bare-point","units","listed-only"]}}},"null":{"description":"The words that are null in this column of a text file, in place of those of `csv`.","type":"array","items":{"type":"string"}},"above":{"description":"every value is more than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"below":{"description":"every value is less than this: exclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"count":{"description":"the glob matches so many columns in every file.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"decimal":{"description":"every value has at most `precision` digits in all and `scale` digits after the point, as it is written: 1.50 has 3 and 2; leading zeros are not counted; in a typed file the scale is the column’s own.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false}}},"else":{"type":"object","properties":{"precision":{"type":"integer","minimum":1,"maximum":10000},"scale":{"type":"integer","minimum":0,"maximum":255}},"additionalProperties":false}},"does-not-match":{"description":"the pattern (RE2 syntax, linear time) is found in no value; with `any` none of them is, with `all` not all at once.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"empty":{"description":"no value is the empty text, which is a value and not a null; with `null`, it is one.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}}},"else":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}},"format":{"description":"every value is written so: `email` is a mailbox (RFC 5321) without quotes; `uuid` is a UUID (RFC 9562); `uri` is an absolute URI (RFC 3986); `hostname` is a host name (RFC 1123); `ipv4` is an IPv4 address as a dotted quad; `ipv6` is an IPv6 address (RFC 4291); `iso-date` is a real day, YYYY-MM-DD (RFC 3339); `iso-datetime` is a time such as 2013-07-01T08:30:00Z, with Z or an offset (RFC 3339); `iso-time` is a time of day with Z or an offset (RFC 3339); `iso-duration` is a duration such as P1DT12H (RFC 3339, appendix A); `json` is a JSON text (RFC 8259) of at most 512 levels; `strptime` takes the directives %Y %m %d %H %M %S %f %z %y %b %B %a %A %j %p %I %% with English names.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"strptime":{"type":"string"}},"required":["strptime"],"additionalProperties":false},"else":{"enum":["email","uuid","uri","hostname","ipv4","ipv6","iso-date","iso-datetime","iso-time","iso-duration","json"]}}},"infinite":{"description":"no value is infinite.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"length":{"description":"the number of Unicode code points of every value is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"matches":{"description":"the pattern (RE2 syntax, linear time) is found in every value; anchor it with ^ and $ for the whole.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"any":{"type":"array","items":{"type":"string"}},"all":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"else":{"type":"string"}}},"max":{"description":"every value is at most this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"mean":{"description":"the arithmetic mean of the values is in this range, compared exactly; a boolean counts 1 for true.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"min":{"description":"every value is at least this: inclusive, exact, text by code point.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"multiple-of":{"description":"every value is a whole multiple of this number, in exact decimal arithmetic; a float stands for its shortest decimal text, so that 0.3 is a multiple of 0.1.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":["number","string"]}}},"else":{"type":["number","string"]}},"nan":{"description":"no value is NaN, which is a value and not a null; with `null`, it is one.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}}},"else":{"if":{"type":"null"},"then":true,"else":{"enum":["never","allowed","null"]}}},"not-one-of":{"description":"no value is one of a list, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"array","items":{"type":["number","string","boolean"]}}}},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"null-count":{"description":"the number of nulls is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/counts"}}},"else":{"$ref":"#/$defs/counts"}},"null-share":{"description":"the share of nulls among the rows is in this range, compared exactly.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"nulls":{"description":"no cell is null (an unquoted empty cell, or a word that the contract calls null).","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"enum":["never","allowed"]}}},"else":{"enum":["never","allowed"]}},"one-of":{"description":"every value is one of a list, compared in the column's type.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"array","items":{"type":["number","string","boolean"]}}}},"else":{"type":"array","items":{"type":["number","string","boolean"]}}},"order":{"description":"each value follows the one before it in this order, across batches and files; nulls are stepped over, the later cell is the failure, and NaN fails by itself.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing"]}}},"else":{"enum":["increasing","strictly-increasing","decreasing","strictly-decreasing"]}},"required":{"description":"the column is in every file; with `false` its other checks do not apply where it is absent.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"stddev":{"description":"the sample standard deviation (n − 1 below) of the values is in this range; one value has none.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"sum":{"description":"the exact sum of the values is in this range; a boolean counts 1 for true.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/amounts"}}},"else":{"$ref":"#/$defs/amounts"}},"timezone":{"description":"every time carries an offset from UTC, or none does; a zone says how those without one are read.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"type":"string"}}},"else":{"type":"string"}},"true-share":{"description":"the share of true among the booleans that are not null is in this range.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}},"type":{"description":"every value is of this type, as it stands; one that is not reaches no other check.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long-each","type":"object","properties":{"value":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"is":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]},"exactly":{"type":"boolean"}},"required":["is"],"additionalProperties":false},"else":{"enum":["int8","int16","int32","int64","uint8","uint16","uint32","uint64","integer","float32","float64","number","decimal","bool","date","datetime","time","duration","text","category","uuid","json","binary"]}}},"unique":{"description":"no value stands twice; every member of a group is a failure; up to 67 million numbers or 33 million other values.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"type":"boolean"}}},"else":{"type":"boolean"}},"zero-share":{"description":"the share of zeros among the numbers that are not null is in this range; NaN is left out.","if":{"type":"object","required":["value"]},"then":{"$ref":"#/$defs/long","type":"object","properties":{"value":{"$ref":"#/$defs/shares"}}},"else":{"$ref":"#/$defs/shares"}}},"additionalProperties":false};
const func5 = (func5Module.default ?? func5Module).default;
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

const schema57 = {"if":{"type":"object"},"then":{"type":"object","properties":{"min":{"$ref":"#/$defs/amounts-end"},"max":{"$ref":"#/$defs/amounts-end"},"above":{"$ref":"#/$defs/amounts-end"},"below":{"$ref":"#/$defs/amounts-end"}},"additionalProperties":false},"else":{"$ref":"#/$defs/amounts-end"}};
const schema58 = {"type":["number","string"]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
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
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.above !== undefined){
let data2 = data.above;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.below !== undefined){
let data3 = data.below;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err5 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
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
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err7 = {instancePath,schemaPath:"#/$defs/amounts-end/type",keyword:"type",params:{type: schema58.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate71.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data.accept !== undefined){
let data0 = data.accept;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid3 = true;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
const err3 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/then/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/then/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "thousands") || (key1 === "decimal-mark")) || (key1 === "true-values")) || (key1 === "false-values"))){
const err5 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.thousands !== undefined){
let data2 = data1.thousands;
if(typeof data2 === "string"){
if(func5(data2) > 1){
const err6 = {instancePath:instancePath+"/accept/" + i0+"/thousands",schemaPath:"#/properties/accept/items/then/properties/thousands/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func5(data2) < 1){
const err7 = {instancePath:instancePath+"/accept/" + i0+"/thousands",schemaPath:"#/properties/accept/items/then/properties/thousands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/accept/" + i0+"/thousands",schemaPath:"#/properties/accept/items/then/properties/thousands/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1["decimal-mark"] !== undefined){
let data3 = data1["decimal-mark"];
if(typeof data3 === "string"){
if(func5(data3) > 1){
const err9 = {instancePath:instancePath+"/accept/" + i0+"/decimal-mark",schemaPath:"#/properties/accept/items/then/properties/decimal-mark/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func5(data3) < 1){
const err10 = {instancePath:instancePath+"/accept/" + i0+"/decimal-mark",schemaPath:"#/properties/accept/items/then/properties/decimal-mark/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/accept/" + i0+"/decimal-mark",schemaPath:"#/properties/accept/items/then/properties/decimal-mark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1["true-values"] !== undefined){
let data4 = data1["true-values"];
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/accept/" + i0+"/true-values",schemaPath:"#/properties/accept/items/then/properties/true-values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err13 = {instancePath:instancePath+"/accept/" + i0+"/true-values/" + i1,schemaPath:"#/properties/accept/items/then/properties/true-values/items/type",keyword:"type",params:{type: schema54.properties.accept.items.then.properties["true-values"].items.type},message:"must be string,number,boolean"};
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
const err14 = {instancePath:instancePath+"/accept/" + i0+"/true-values",schemaPath:"#/properties/accept/items/then/properties/true-values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1["false-values"] !== undefined){
let data6 = data1["false-values"];
if(Array.isArray(data6)){
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/accept/" + i0+"/false-values",schemaPath:"#/properties/accept/items/then/properties/false-values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err16 = {instancePath:instancePath+"/accept/" + i0+"/false-values/" + i2,schemaPath:"#/properties/accept/items/then/properties/false-values/items/type",keyword:"type",params:{type: schema54.properties.accept.items.then.properties["false-values"].items.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/accept/" + i0+"/false-values",schemaPath:"#/properties/accept/items/then/properties/false-values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs23 = errors;
if(!((((((((data1 === "leading-zeros") || (data1 === "plus-sign")) || (data1 === "spaces")) || (data1 === "decimal-comma")) || (data1 === "exponent-int")) || (data1 === "bare-point")) || (data1 === "units")) || (data1 === "listed-only"))){
const err19 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.accept.items.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err20 = {instancePath:instancePath+"/accept/" + i0,schemaPath:"#/properties/accept/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.null !== undefined){
let data8 = data.null;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
const err22 = {instancePath:instancePath+"/null/" + i3,schemaPath:"#/properties/null/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/null",schemaPath:"#/properties/null/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.above !== undefined){
let data10 = data.above;
const _errs29 = errors;
let valid11 = true;
const _errs30 = errors;
if(errors === _errs30){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing0;
if((data10.value === undefined) && (missing0 = "value")){
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
else {
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid1 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs32 = errors;
if(!(validate53(data10, {instancePath:instancePath+"/above",parentData:data,parentDataProperty:"above",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.value !== undefined){
let data11 = data10.value;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")){
const err26 = {instancePath:instancePath+"/above/value",schemaPath:"#/properties/above/then/properties/value/type",keyword:"type",params:{type: schema54.properties.above.then.properties.value.type},message:"must be number,string"};
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
const err27 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid11 = _valid1;
ifClause1 = "then";
}
else {
const _errs36 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){
const err28 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/else/type",keyword:"type",params:{type: schema54.properties.above.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid11 = _valid1;
ifClause1 = "else";
}
if(!valid11){
const err29 = {instancePath:instancePath+"/above",schemaPath:"#/properties/above/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.below !== undefined){
let data12 = data.below;
const _errs39 = errors;
let valid13 = true;
const _errs40 = errors;
if(errors === _errs40){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if((data12.value === undefined) && (missing1 = "value")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
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
var _valid2 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs42 = errors;
if(!(validate53(data12, {instancePath:instancePath+"/below",parentData:data,parentDataProperty:"below",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.value !== undefined){
let data13 = data12.value;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (typeof data13 !== "string")){
const err32 = {instancePath:instancePath+"/below/value",schemaPath:"#/properties/below/then/properties/value/type",keyword:"type",params:{type: schema54.properties.below.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs42 === errors;
valid13 = _valid2;
ifClause2 = "then";
}
else {
const _errs46 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")){
const err34 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/else/type",keyword:"type",params:{type: schema54.properties.below.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid13 = _valid2;
ifClause2 = "else";
}
if(!valid13){
const err35 = {instancePath:instancePath+"/below",schemaPath:"#/properties/below/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.count !== undefined){
let data14 = data.count;
const _errs49 = errors;
let valid15 = true;
const _errs50 = errors;
if(errors === _errs50){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if((data14.value === undefined) && (missing2 = "value")){
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
var _valid3 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs52 = errors;
if(!(validate21(data14, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.value !== undefined){
if(!(validate24(data14.value, {instancePath:instancePath+"/count/value",parentData:data14,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid15 = _valid3;
if(valid15){
var props4 = true;
}
ifClause3 = "then";
}
else {
const _errs55 = errors;
if(!(validate24(data14, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props5 = validate24.evaluated.props;
}
var _valid3 = _errs55 === errors;
valid15 = _valid3;
if(valid15){
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
}
ifClause3 = "else";
}
if(!valid15){
const err39 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.decimal !== undefined){
let data16 = data.decimal;
const _errs57 = errors;
let valid17 = true;
const _errs58 = errors;
if(errors === _errs58){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((data16.value === undefined) && (missing3 = "value")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid4 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs60 = errors;
if(!(validate53(data16, {instancePath:instancePath+"/decimal",parentData:data,parentDataProperty:"decimal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value !== undefined){
let data17 = data16.value;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!((key2 === "precision") || (key2 === "scale"))){
const err42 = {instancePath:instancePath+"/decimal/value",schemaPath:"#/properties/decimal/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.precision !== undefined){
let data18 = data17.precision;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err43 = {instancePath:instancePath+"/decimal/value/precision",schemaPath:"#/properties/decimal/then/properties/value/properties/precision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 10000 || isNaN(data18)){
const err44 = {instancePath:instancePath+"/decimal/value/precision",schemaPath:"#/properties/decimal/then/properties/value/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err45 = {instancePath:instancePath+"/decimal/value/precision",schemaPath:"#/properties/decimal/then/properties/value/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data17.scale !== undefined){
let data19 = data17.scale;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err46 = {instancePath:instancePath+"/decimal/value/scale",schemaPath:"#/properties/decimal/then/properties/value/properties/scale/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 255 || isNaN(data19)){
const err47 = {instancePath:instancePath+"/decimal/value/scale",schemaPath:"#/properties/decimal/then/properties/value/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err48 = {instancePath:instancePath+"/decimal/value/scale",schemaPath:"#/properties/decimal/then/properties/value/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err49 = {instancePath:instancePath+"/decimal/value",schemaPath:"#/properties/decimal/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs60 === errors;
valid17 = _valid4;
if(valid17){
var props6 = true;
}
ifClause4 = "then";
}
else {
const _errs69 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!((key3 === "precision") || (key3 === "scale"))){
const err51 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data16.precision !== undefined){
let data20 = data16.precision;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err52 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/else/properties/precision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 10000 || isNaN(data20)){
const err53 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/else/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err54 = {instancePath:instancePath+"/decimal/precision",schemaPath:"#/properties/decimal/else/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data16.scale !== undefined){
let data21 = data16.scale;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err55 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/else/properties/scale/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 255 || isNaN(data21)){
const err56 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/else/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err57 = {instancePath:instancePath+"/decimal/scale",schemaPath:"#/properties/decimal/else/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err58 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid4 = _errs69 === errors;
valid17 = _valid4;
if(valid17){
if(props6 !== true){
props6 = true;
}
}
ifClause4 = "else";
}
if(!valid17){
const err59 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["does-not-match"] !== undefined){
let data22 = data["does-not-match"];
const _errs77 = errors;
let valid21 = true;
const _errs78 = errors;
if(errors === _errs78){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing4;
if((data22.value === undefined) && (missing4 = "value")){
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
var _valid5 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs80 = errors;
if(!(validate53(data22, {instancePath:instancePath+"/does-not-match",parentData:data,parentDataProperty:"does-not-match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.value !== undefined){
let data23 = data22.value;
const _errs83 = errors;
let valid23 = true;
const _errs84 = errors;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid6 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs86 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 in data23){
if(!((key4 === "any") || (key4 === "all"))){
const err63 = {instancePath:instancePath+"/does-not-match/value",schemaPath:"#/properties/does-not-match/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.any !== undefined){
let data24 = data23.any;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err64 = {instancePath:instancePath+"/does-not-match/value/any/" + i4,schemaPath:"#/properties/does-not-match/then/properties/value/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/does-not-match/value/any",schemaPath:"#/properties/does-not-match/then/properties/value/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data23.all !== undefined){
let data26 = data23.all;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err66 = {instancePath:instancePath+"/does-not-match/value/all/" + i5,schemaPath:"#/properties/does-not-match/then/properties/value/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/does-not-match/value/all",schemaPath:"#/properties/does-not-match/then/properties/value/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/does-not-match/value",schemaPath:"#/properties/does-not-match/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid6 = _errs86 === errors;
valid23 = _valid6;
ifClause6 = "then";
}
else {
const _errs97 = errors;
if(typeof data23 !== "string"){
const err69 = {instancePath:instancePath+"/does-not-match/value",schemaPath:"#/properties/does-not-match/then/properties/value/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid6 = _errs97 === errors;
valid23 = _valid6;
ifClause6 = "else";
}
if(!valid23){
const err70 = {instancePath:instancePath+"/does-not-match/value",schemaPath:"#/properties/does-not-match/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid5 = _errs80 === errors;
valid21 = _valid5;
if(valid21){
var props8 = true;
}
ifClause5 = "then";
}
else {
const _errs99 = errors;
const _errs100 = errors;
let valid29 = true;
const _errs101 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid7 = _errs101 === errors;
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs103 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!((key5 === "any") || (key5 === "all"))){
const err73 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.any !== undefined){
let data28 = data22.any;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
if(typeof data28[i6] !== "string"){
const err74 = {instancePath:instancePath+"/does-not-match/any/" + i6,schemaPath:"#/properties/does-not-match/else/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/does-not-match/any",schemaPath:"#/properties/does-not-match/else/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data22.all !== undefined){
let data30 = data22.all;
if(Array.isArray(data30)){
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
if(typeof data30[i7] !== "string"){
const err76 = {instancePath:instancePath+"/does-not-match/all/" + i7,schemaPath:"#/properties/does-not-match/else/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err77 = {instancePath:instancePath+"/does-not-match/all",schemaPath:"#/properties/does-not-match/else/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid7 = _errs103 === errors;
valid29 = _valid7;
if(valid29){
var props9 = true;
}
ifClause7 = "then";
}
else {
const _errs114 = errors;
if(typeof data22 !== "string"){
const err79 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid7 = _errs114 === errors;
valid29 = _valid7;
ifClause7 = "else";
}
if(!valid29){
const err80 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/else/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid5 = _errs99 === errors;
valid21 = _valid5;
if(valid21){
if(props8 !== true && props9 !== undefined){
if(props9 === true){
props8 = true;
}
else {
props8 = props8 || {};
Object.assign(props8, props9);
}
}
}
ifClause5 = "else";
}
if(!valid21){
const err81 = {instancePath:instancePath+"/does-not-match",schemaPath:"#/properties/does-not-match/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.empty !== undefined){
let data32 = data.empty;
const _errs117 = errors;
let valid35 = true;
const _errs118 = errors;
if(errors === _errs118){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if((data32.value === undefined) && (missing5 = "value")){
const err82 = {};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid8 = _errs118 === errors;
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs120 = errors;
if(!(validate53(data32, {instancePath:instancePath+"/empty",parentData:data,parentDataProperty:"empty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.value !== undefined){
let data33 = data32.value;
const _errs123 = errors;
let valid37 = true;
const _errs124 = errors;
if(data33 !== null){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid9 = _errs124 === errors;
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
if(!_valid9){
const _errs126 = errors;
if(!(((data33 === "never") || (data33 === "allowed")) || (data33 === "null"))){
const err85 = {instancePath:instancePath+"/empty/value",schemaPath:"#/properties/empty/then/properties/value/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.empty.then.properties.value.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid9 = _errs126 === errors;
valid37 = _valid9;
}
if(!valid37){
const err86 = {instancePath:instancePath+"/empty/value",schemaPath:"#/properties/empty/then/properties/value/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid8 = _errs120 === errors;
valid35 = _valid8;
ifClause8 = "then";
}
else {
const _errs127 = errors;
const _errs128 = errors;
let valid38 = true;
const _errs129 = errors;
if(data32 !== null){
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid10 = _errs129 === errors;
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
if(!_valid10){
const _errs131 = errors;
if(!(((data32 === "never") || (data32 === "allowed")) || (data32 === "null"))){
const err89 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/else/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.empty.else.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid10 = _errs131 === errors;
valid38 = _valid10;
}
if(!valid38){
const err90 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/else/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid8 = _errs127 === errors;
valid35 = _valid8;
ifClause8 = "else";
}
if(!valid35){
const err91 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.format !== undefined){
let data34 = data.format;
const _errs133 = errors;
let valid39 = true;
const _errs134 = errors;
if(errors === _errs134){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing6;
if((data34.value === undefined) && (missing6 = "value")){
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
else {
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var _valid11 = _errs134 === errors;
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid11){
const _errs136 = errors;
if(!(validate53(data34, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.value !== undefined){
let data35 = data34.value;
const _errs139 = errors;
let valid41 = true;
const _errs140 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid12 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid12){
const _errs142 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.strptime === undefined){
const err95 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/then/required",keyword:"required",params:{missingProperty: "strptime"},message:"must have required property '"+"strptime"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key6 in data35){
if(!(key6 === "strptime")){
const err96 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data35.strptime !== undefined){
if(typeof data35.strptime !== "string"){
const err97 = {instancePath:instancePath+"/format/value/strptime",schemaPath:"#/properties/format/then/properties/value/then/properties/strptime/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err98 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid12 = _errs142 === errors;
valid41 = _valid12;
ifClause10 = "then";
}
else {
const _errs147 = errors;
if(!(((((((((((data35 === "email") || (data35 === "uuid")) || (data35 === "uri")) || (data35 === "hostname")) || (data35 === "ipv4")) || (data35 === "ipv6")) || (data35 === "iso-date")) || (data35 === "iso-datetime")) || (data35 === "iso-time")) || (data35 === "iso-duration")) || (data35 === "json"))){
const err99 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.format.then.properties.value.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid12 = _errs147 === errors;
valid41 = _valid12;
ifClause10 = "else";
}
if(!valid41){
const err100 = {instancePath:instancePath+"/format/value",schemaPath:"#/properties/format/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"};
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
const err101 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid11 = _errs136 === errors;
valid39 = _valid11;
if(valid39){
var props12 = true;
}
ifClause9 = "then";
}
else {
const _errs148 = errors;
const _errs149 = errors;
let valid43 = true;
const _errs150 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid13 = _errs150 === errors;
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid13){
const _errs152 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.strptime === undefined){
const err103 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/then/required",keyword:"required",params:{missingProperty: "strptime"},message:"must have required property '"+"strptime"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key7 in data34){
if(!(key7 === "strptime")){
const err104 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data34.strptime !== undefined){
if(typeof data34.strptime !== "string"){
const err105 = {instancePath:instancePath+"/format/strptime",schemaPath:"#/properties/format/else/then/properties/strptime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid13 = _errs152 === errors;
valid43 = _valid13;
if(valid43){
var props13 = true;
}
ifClause11 = "then";
}
else {
const _errs157 = errors;
if(!(((((((((((data34 === "email") || (data34 === "uuid")) || (data34 === "uri")) || (data34 === "hostname")) || (data34 === "ipv4")) || (data34 === "ipv6")) || (data34 === "iso-date")) || (data34 === "iso-datetime")) || (data34 === "iso-time")) || (data34 === "iso-duration")) || (data34 === "json"))){
const err107 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.format.else.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid13 = _errs157 === errors;
valid43 = _valid13;
ifClause11 = "else";
}
if(!valid43){
const err108 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid11 = _errs148 === errors;
valid39 = _valid11;
if(valid39){
if(props12 !== true && props13 !== undefined){
if(props13 === true){
props12 = true;
}
else {
props12 = props12 || {};
Object.assign(props12, props13);
}
}
}
ifClause9 = "else";
}
if(!valid39){
const err109 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.infinite !== undefined){
let data38 = data.infinite;
const _errs159 = errors;
let valid45 = true;
const _errs160 = errors;
if(errors === _errs160){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing7;
if((data38.value === undefined) && (missing7 = "value")){
const err110 = {};
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
var _valid14 = _errs160 === errors;
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid14){
const _errs162 = errors;
if(!(validate53(data38, {instancePath:instancePath+"/infinite",parentData:data,parentDataProperty:"infinite",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.value !== undefined){
let data39 = data38.value;
if(!((data39 === "never") || (data39 === "allowed"))){
const err112 = {instancePath:instancePath+"/infinite/value",schemaPath:"#/properties/infinite/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema54.properties.infinite.then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid14 = _errs162 === errors;
valid45 = _valid14;
ifClause12 = "then";
}
else {
const _errs165 = errors;
if(!((data38 === "never") || (data38 === "allowed"))){
const err114 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.infinite.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid14 = _errs165 === errors;
valid45 = _valid14;
ifClause12 = "else";
}
if(!valid45){
const err115 = {instancePath:instancePath+"/infinite",schemaPath:"#/properties/infinite/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.length !== undefined){
let data40 = data.length;
const _errs167 = errors;
let valid47 = true;
const _errs168 = errors;
if(errors === _errs168){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing8;
if((data40.value === undefined) && (missing8 = "value")){
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
else {
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var _valid15 = _errs168 === errors;
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid15){
const _errs170 = errors;
if(!(validate53(data40, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.value !== undefined){
if(!(validate24(data40.value, {instancePath:instancePath+"/length/value",parentData:data40,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err118 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid15 = _errs170 === errors;
valid47 = _valid15;
if(valid47){
var props16 = true;
}
ifClause13 = "then";
}
else {
const _errs173 = errors;
if(!(validate24(data40, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props17 = validate24.evaluated.props;
}
var _valid15 = _errs173 === errors;
valid47 = _valid15;
if(valid47){
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
ifClause13 = "else";
}
if(!valid47){
const err119 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.matches !== undefined){
let data42 = data.matches;
const _errs175 = errors;
let valid49 = true;
const _errs176 = errors;
if(errors === _errs176){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing9;
if((data42.value === undefined) && (missing9 = "value")){
const err120 = {};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
var _valid16 = _errs176 === errors;
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid16){
const _errs178 = errors;
if(!(validate53(data42, {instancePath:instancePath+"/matches",parentData:data,parentDataProperty:"matches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.value !== undefined){
let data43 = data42.value;
const _errs181 = errors;
let valid51 = true;
const _errs182 = errors;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err122 = {};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid17 = _errs182 === errors;
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid17){
const _errs184 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
if(!((key8 === "any") || (key8 === "all"))){
const err123 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data43.any !== undefined){
let data44 = data43.any;
if(Array.isArray(data44)){
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
if(typeof data44[i8] !== "string"){
const err124 = {instancePath:instancePath+"/matches/value/any/" + i8,schemaPath:"#/properties/matches/then/properties/value/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/matches/value/any",schemaPath:"#/properties/matches/then/properties/value/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data43.all !== undefined){
let data46 = data43.all;
if(Array.isArray(data46)){
const len9 = data46.length;
for(let i9=0; i9<len9; i9++){
if(typeof data46[i9] !== "string"){
const err126 = {instancePath:instancePath+"/matches/value/all/" + i9,schemaPath:"#/properties/matches/then/properties/value/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err127 = {instancePath:instancePath+"/matches/value/all",schemaPath:"#/properties/matches/then/properties/value/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid17 = _errs184 === errors;
valid51 = _valid17;
ifClause15 = "then";
}
else {
const _errs195 = errors;
if(typeof data43 !== "string"){
const err129 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid17 = _errs195 === errors;
valid51 = _valid17;
ifClause15 = "else";
}
if(!valid51){
const err130 = {instancePath:instancePath+"/matches/value",schemaPath:"#/properties/matches/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid16 = _errs178 === errors;
valid49 = _valid16;
if(valid49){
var props19 = true;
}
ifClause14 = "then";
}
else {
const _errs197 = errors;
const _errs198 = errors;
let valid57 = true;
const _errs199 = errors;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid18 = _errs199 === errors;
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid18){
const _errs201 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key9 in data42){
if(!((key9 === "any") || (key9 === "all"))){
const err133 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data42.any !== undefined){
let data48 = data42.any;
if(Array.isArray(data48)){
const len10 = data48.length;
for(let i10=0; i10<len10; i10++){
if(typeof data48[i10] !== "string"){
const err134 = {instancePath:instancePath+"/matches/any/" + i10,schemaPath:"#/properties/matches/else/then/properties/any/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/matches/any",schemaPath:"#/properties/matches/else/then/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data42.all !== undefined){
let data50 = data42.all;
if(Array.isArray(data50)){
const len11 = data50.length;
for(let i11=0; i11<len11; i11++){
if(typeof data50[i11] !== "string"){
const err136 = {instancePath:instancePath+"/matches/all/" + i11,schemaPath:"#/properties/matches/else/then/properties/all/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err137 = {instancePath:instancePath+"/matches/all",schemaPath:"#/properties/matches/else/then/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid18 = _errs201 === errors;
valid57 = _valid18;
if(valid57){
var props20 = true;
}
ifClause16 = "then";
}
else {
const _errs212 = errors;
if(typeof data42 !== "string"){
const err139 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid18 = _errs212 === errors;
valid57 = _valid18;
ifClause16 = "else";
}
if(!valid57){
const err140 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/else/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid16 = _errs197 === errors;
valid49 = _valid16;
if(valid49){
if(props19 !== true && props20 !== undefined){
if(props20 === true){
props19 = true;
}
else {
props19 = props19 || {};
Object.assign(props19, props20);
}
}
}
ifClause14 = "else";
}
if(!valid49){
const err141 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.max !== undefined){
let data52 = data.max;
const _errs215 = errors;
let valid63 = true;
const _errs216 = errors;
if(errors === _errs216){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing10;
if((data52.value === undefined) && (missing10 = "value")){
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
var _valid19 = _errs216 === errors;
errors = _errs215;
if(vErrors !== null){
if(_errs215){
vErrors.length = _errs215;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid19){
const _errs218 = errors;
if(!(validate53(data52, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.value !== undefined){
let data53 = data52.value;
if((!((typeof data53 == "number") && (isFinite(data53)))) && (typeof data53 !== "string")){
const err144 = {instancePath:instancePath+"/max/value",schemaPath:"#/properties/max/then/properties/value/type",keyword:"type",params:{type: schema54.properties.max.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid19 = _errs218 === errors;
valid63 = _valid19;
ifClause17 = "then";
}
else {
const _errs222 = errors;
if((!((typeof data52 == "number") && (isFinite(data52)))) && (typeof data52 !== "string")){
const err146 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/else/type",keyword:"type",params:{type: schema54.properties.max.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid19 = _errs222 === errors;
valid63 = _valid19;
ifClause17 = "else";
}
if(!valid63){
const err147 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.mean !== undefined){
let data54 = data.mean;
const _errs225 = errors;
let valid65 = true;
const _errs226 = errors;
if(errors === _errs226){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing11;
if((data54.value === undefined) && (missing11 = "value")){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var _valid20 = _errs226 === errors;
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid20){
const _errs228 = errors;
if(!(validate21(data54, {instancePath:instancePath+"/mean",parentData:data,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.value !== undefined){
if(!(validate71(data54.value, {instancePath:instancePath+"/mean/value",parentData:data54,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err150 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid20 = _errs228 === errors;
valid65 = _valid20;
if(valid65){
var props23 = true;
}
ifClause18 = "then";
}
else {
const _errs231 = errors;
if(!(validate71(data54, {instancePath:instancePath+"/mean",parentData:data,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
else {
var props24 = validate71.evaluated.props;
}
var _valid20 = _errs231 === errors;
valid65 = _valid20;
if(valid65){
if(props23 !== true && props24 !== undefined){
if(props24 === true){
props23 = true;
}
else {
props23 = props23 || {};
Object.assign(props23, props24);
}
}
}
ifClause18 = "else";
}
if(!valid65){
const err151 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.min !== undefined){
let data56 = data.min;
const _errs233 = errors;
let valid67 = true;
const _errs234 = errors;
if(errors === _errs234){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing12;
if((data56.value === undefined) && (missing12 = "value")){
const err152 = {};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
var _valid21 = _errs234 === errors;
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid21){
const _errs236 = errors;
if(!(validate53(data56, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.value !== undefined){
let data57 = data56.value;
if((!((typeof data57 == "number") && (isFinite(data57)))) && (typeof data57 !== "string")){
const err154 = {instancePath:instancePath+"/min/value",schemaPath:"#/properties/min/then/properties/value/type",keyword:"type",params:{type: schema54.properties.min.then.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid21 = _errs236 === errors;
valid67 = _valid21;
ifClause19 = "then";
}
else {
const _errs240 = errors;
if((!((typeof data56 == "number") && (isFinite(data56)))) && (typeof data56 !== "string")){
const err156 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/else/type",keyword:"type",params:{type: schema54.properties.min.else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid21 = _errs240 === errors;
valid67 = _valid21;
ifClause19 = "else";
}
if(!valid67){
const err157 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data["multiple-of"] !== undefined){
let data58 = data["multiple-of"];
const _errs243 = errors;
let valid69 = true;
const _errs244 = errors;
if(errors === _errs244){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing13;
if((data58.value === undefined) && (missing13 = "value")){
const err158 = {};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
var _valid22 = _errs244 === errors;
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid22){
const _errs246 = errors;
if(!(validate53(data58, {instancePath:instancePath+"/multiple-of",parentData:data,parentDataProperty:"multiple-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.value !== undefined){
let data59 = data58.value;
if((!((typeof data59 == "number") && (isFinite(data59)))) && (typeof data59 !== "string")){
const err160 = {instancePath:instancePath+"/multiple-of/value",schemaPath:"#/properties/multiple-of/then/properties/value/type",keyword:"type",params:{type: schema54.properties["multiple-of"].then.properties.value.type},message:"must be number,string"};
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
else {
const err161 = {instancePath:instancePath+"/multiple-of",schemaPath:"#/properties/multiple-of/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid22 = _errs246 === errors;
valid69 = _valid22;
ifClause20 = "then";
}
else {
const _errs250 = errors;
if((!((typeof data58 == "number") && (isFinite(data58)))) && (typeof data58 !== "string")){
const err162 = {instancePath:instancePath+"/multiple-of",schemaPath:"#/properties/multiple-of/else/type",keyword:"type",params:{type: schema54.properties["multiple-of"].else.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid22 = _errs250 === errors;
valid69 = _valid22;
ifClause20 = "else";
}
if(!valid69){
const err163 = {instancePath:instancePath+"/multiple-of",schemaPath:"#/properties/multiple-of/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.nan !== undefined){
let data60 = data.nan;
const _errs253 = errors;
let valid71 = true;
const _errs254 = errors;
if(errors === _errs254){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing14;
if((data60.value === undefined) && (missing14 = "value")){
const err164 = {};
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
const err165 = {};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
var _valid23 = _errs254 === errors;
errors = _errs253;
if(vErrors !== null){
if(_errs253){
vErrors.length = _errs253;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid23){
const _errs256 = errors;
if(!(validate53(data60, {instancePath:instancePath+"/nan",parentData:data,parentDataProperty:"nan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.value !== undefined){
let data61 = data60.value;
const _errs259 = errors;
let valid73 = true;
const _errs260 = errors;
if(data61 !== null){
const err166 = {};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid24 = _errs260 === errors;
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
if(!_valid24){
const _errs262 = errors;
if(!(((data61 === "never") || (data61 === "allowed")) || (data61 === "null"))){
const err167 = {instancePath:instancePath+"/nan/value",schemaPath:"#/properties/nan/then/properties/value/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.nan.then.properties.value.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid24 = _errs262 === errors;
valid73 = _valid24;
}
if(!valid73){
const err168 = {instancePath:instancePath+"/nan/value",schemaPath:"#/properties/nan/then/properties/value/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
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
const err169 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid23 = _errs256 === errors;
valid71 = _valid23;
ifClause21 = "then";
}
else {
const _errs263 = errors;
const _errs264 = errors;
let valid74 = true;
const _errs265 = errors;
if(data60 !== null){
const err170 = {};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid25 = _errs265 === errors;
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
if(!_valid25){
const _errs267 = errors;
if(!(((data60 === "never") || (data60 === "allowed")) || (data60 === "null"))){
const err171 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/else/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.nan.else.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid25 = _errs267 === errors;
valid74 = _valid25;
}
if(!valid74){
const err172 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/else/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid23 = _errs263 === errors;
valid71 = _valid23;
ifClause21 = "else";
}
if(!valid71){
const err173 = {instancePath:instancePath+"/nan",schemaPath:"#/properties/nan/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data["not-one-of"] !== undefined){
let data62 = data["not-one-of"];
const _errs269 = errors;
let valid75 = true;
const _errs270 = errors;
if(errors === _errs270){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing15;
if((data62.value === undefined) && (missing15 = "value")){
const err174 = {};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
var _valid26 = _errs270 === errors;
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid26){
const _errs272 = errors;
if(!(validate53(data62, {instancePath:instancePath+"/not-one-of",parentData:data,parentDataProperty:"not-one-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.value !== undefined){
let data63 = data62.value;
if(Array.isArray(data63)){
const len12 = data63.length;
for(let i12=0; i12<len12; i12++){
let data64 = data63[i12];
if(((!((typeof data64 == "number") && (isFinite(data64)))) && (typeof data64 !== "string")) && (typeof data64 !== "boolean")){
const err176 = {instancePath:instancePath+"/not-one-of/value/" + i12,schemaPath:"#/properties/not-one-of/then/properties/value/items/type",keyword:"type",params:{type: schema54.properties["not-one-of"].then.properties.value.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/not-one-of/value",schemaPath:"#/properties/not-one-of/then/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid26 = _errs272 === errors;
valid75 = _valid26;
ifClause22 = "then";
}
else {
const _errs278 = errors;
if(Array.isArray(data62)){
const len13 = data62.length;
for(let i13=0; i13<len13; i13++){
let data65 = data62[i13];
if(((!((typeof data65 == "number") && (isFinite(data65)))) && (typeof data65 !== "string")) && (typeof data65 !== "boolean")){
const err179 = {instancePath:instancePath+"/not-one-of/" + i13,schemaPath:"#/properties/not-one-of/else/items/type",keyword:"type",params:{type: schema54.properties["not-one-of"].else.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid26 = _errs278 === errors;
valid75 = _valid26;
ifClause22 = "else";
}
if(!valid75){
const err181 = {instancePath:instancePath+"/not-one-of",schemaPath:"#/properties/not-one-of/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data["null-count"] !== undefined){
let data66 = data["null-count"];
const _errs283 = errors;
let valid81 = true;
const _errs284 = errors;
if(errors === _errs284){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing16;
if((data66.value === undefined) && (missing16 = "value")){
const err182 = {};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
var _valid27 = _errs284 === errors;
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid27){
const _errs286 = errors;
if(!(validate21(data66, {instancePath:instancePath+"/null-count",parentData:data,parentDataProperty:"null-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.value !== undefined){
if(!(validate24(data66.value, {instancePath:instancePath+"/null-count/value",parentData:data66,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err184 = {instancePath:instancePath+"/null-count",schemaPath:"#/properties/null-count/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid27 = _errs286 === errors;
valid81 = _valid27;
if(valid81){
var props30 = true;
}
ifClause23 = "then";
}
else {
const _errs289 = errors;
if(!(validate24(data66, {instancePath:instancePath+"/null-count",parentData:data,parentDataProperty:"null-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props31 = validate24.evaluated.props;
}
var _valid27 = _errs289 === errors;
valid81 = _valid27;
if(valid81){
if(props30 !== true && props31 !== undefined){
if(props31 === true){
props30 = true;
}
else {
props30 = props30 || {};
Object.assign(props30, props31);
}
}
}
ifClause23 = "else";
}
if(!valid81){
const err185 = {instancePath:instancePath+"/null-count",schemaPath:"#/properties/null-count/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data["null-share"] !== undefined){
let data68 = data["null-share"];
const _errs291 = errors;
let valid83 = true;
const _errs292 = errors;
if(errors === _errs292){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing17;
if((data68.value === undefined) && (missing17 = "value")){
const err186 = {};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var _valid28 = _errs292 === errors;
errors = _errs291;
if(vErrors !== null){
if(_errs291){
vErrors.length = _errs291;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid28){
const _errs294 = errors;
if(!(validate21(data68, {instancePath:instancePath+"/null-share",parentData:data,parentDataProperty:"null-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.value !== undefined){
if(!(validate32(data68.value, {instancePath:instancePath+"/null-share/value",parentData:data68,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err188 = {instancePath:instancePath+"/null-share",schemaPath:"#/properties/null-share/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid28 = _errs294 === errors;
valid83 = _valid28;
if(valid83){
var props33 = true;
}
ifClause24 = "then";
}
else {
const _errs297 = errors;
if(!(validate32(data68, {instancePath:instancePath+"/null-share",parentData:data,parentDataProperty:"null-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
else {
var props34 = validate32.evaluated.props;
}
var _valid28 = _errs297 === errors;
valid83 = _valid28;
if(valid83){
if(props33 !== true && props34 !== undefined){
if(props34 === true){
props33 = true;
}
else {
props33 = props33 || {};
Object.assign(props33, props34);
}
}
}
ifClause24 = "else";
}
if(!valid83){
const err189 = {instancePath:instancePath+"/null-share",schemaPath:"#/properties/null-share/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.nulls !== undefined){
let data70 = data.nulls;
const _errs299 = errors;
let valid85 = true;
const _errs300 = errors;
if(errors === _errs300){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing18;
if((data70.value === undefined) && (missing18 = "value")){
const err190 = {};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
var _valid29 = _errs300 === errors;
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid29){
const _errs302 = errors;
if(!(validate21(data70, {instancePath:instancePath+"/nulls",parentData:data,parentDataProperty:"nulls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.value !== undefined){
let data71 = data70.value;
if(!((data71 === "never") || (data71 === "allowed"))){
const err192 = {instancePath:instancePath+"/nulls/value",schemaPath:"#/properties/nulls/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema54.properties.nulls.then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid29 = _errs302 === errors;
valid85 = _valid29;
ifClause25 = "then";
}
else {
const _errs305 = errors;
if(!((data70 === "never") || (data70 === "allowed"))){
const err194 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.nulls.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid29 = _errs305 === errors;
valid85 = _valid29;
ifClause25 = "else";
}
if(!valid85){
const err195 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data["one-of"] !== undefined){
let data72 = data["one-of"];
const _errs307 = errors;
let valid87 = true;
const _errs308 = errors;
if(errors === _errs308){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing19;
if((data72.value === undefined) && (missing19 = "value")){
const err196 = {};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
var _valid30 = _errs308 === errors;
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid30){
const _errs310 = errors;
if(!(validate53(data72, {instancePath:instancePath+"/one-of",parentData:data,parentDataProperty:"one-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.value !== undefined){
let data73 = data72.value;
if(Array.isArray(data73)){
const len14 = data73.length;
for(let i14=0; i14<len14; i14++){
let data74 = data73[i14];
if(((!((typeof data74 == "number") && (isFinite(data74)))) && (typeof data74 !== "string")) && (typeof data74 !== "boolean")){
const err198 = {instancePath:instancePath+"/one-of/value/" + i14,schemaPath:"#/properties/one-of/then/properties/value/items/type",keyword:"type",params:{type: schema54.properties["one-of"].then.properties.value.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/one-of/value",schemaPath:"#/properties/one-of/then/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid30 = _errs310 === errors;
valid87 = _valid30;
ifClause26 = "then";
}
else {
const _errs316 = errors;
if(Array.isArray(data72)){
const len15 = data72.length;
for(let i15=0; i15<len15; i15++){
let data75 = data72[i15];
if(((!((typeof data75 == "number") && (isFinite(data75)))) && (typeof data75 !== "string")) && (typeof data75 !== "boolean")){
const err201 = {instancePath:instancePath+"/one-of/" + i15,schemaPath:"#/properties/one-of/else/items/type",keyword:"type",params:{type: schema54.properties["one-of"].else.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid30 = _errs316 === errors;
valid87 = _valid30;
ifClause26 = "else";
}
if(!valid87){
const err203 = {instancePath:instancePath+"/one-of",schemaPath:"#/properties/one-of/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.order !== undefined){
let data76 = data.order;
const _errs321 = errors;
let valid93 = true;
const _errs322 = errors;
if(errors === _errs322){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing20;
if((data76.value === undefined) && (missing20 = "value")){
const err204 = {};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
var _valid31 = _errs322 === errors;
errors = _errs321;
if(vErrors !== null){
if(_errs321){
vErrors.length = _errs321;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid31){
const _errs324 = errors;
if(!(validate53(data76, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.value !== undefined){
let data77 = data76.value;
if(!((((data77 === "increasing") || (data77 === "strictly-increasing")) || (data77 === "decreasing")) || (data77 === "strictly-decreasing"))){
const err206 = {instancePath:instancePath+"/order/value",schemaPath:"#/properties/order/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema54.properties.order.then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid31 = _errs324 === errors;
valid93 = _valid31;
ifClause27 = "then";
}
else {
const _errs327 = errors;
if(!((((data76 === "increasing") || (data76 === "strictly-increasing")) || (data76 === "decreasing")) || (data76 === "strictly-decreasing"))){
const err208 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.order.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid31 = _errs327 === errors;
valid93 = _valid31;
ifClause27 = "else";
}
if(!valid93){
const err209 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.required !== undefined){
let data78 = data.required;
const _errs329 = errors;
let valid95 = true;
const _errs330 = errors;
if(errors === _errs330){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing21;
if((data78.value === undefined) && (missing21 = "value")){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
var _valid32 = _errs330 === errors;
errors = _errs329;
if(vErrors !== null){
if(_errs329){
vErrors.length = _errs329;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid32){
const _errs332 = errors;
if(!(validate21(data78, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.value !== undefined){
if(typeof data78.value !== "boolean"){
const err212 = {instancePath:instancePath+"/required/value",schemaPath:"#/properties/required/then/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid32 = _errs332 === errors;
valid95 = _valid32;
ifClause28 = "then";
}
else {
const _errs336 = errors;
if(typeof data78 !== "boolean"){
const err214 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/else/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid32 = _errs336 === errors;
valid95 = _valid32;
ifClause28 = "else";
}
if(!valid95){
const err215 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/if",keyword:"if",params:{failingKeyword: ifClause28},message:"must match \""+ifClause28+"\" schema"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.stddev !== undefined){
let data80 = data.stddev;
const _errs339 = errors;
let valid97 = true;
const _errs340 = errors;
if(errors === _errs340){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing22;
if((data80.value === undefined) && (missing22 = "value")){
const err216 = {};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
var _valid33 = _errs340 === errors;
errors = _errs339;
if(vErrors !== null){
if(_errs339){
vErrors.length = _errs339;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid33){
const _errs342 = errors;
if(!(validate21(data80, {instancePath:instancePath+"/stddev",parentData:data,parentDataProperty:"stddev",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.value !== undefined){
if(!(validate71(data80.value, {instancePath:instancePath+"/stddev/value",parentData:data80,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err218 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid33 = _errs342 === errors;
valid97 = _valid33;
if(valid97){
var props40 = true;
}
ifClause29 = "then";
}
else {
const _errs345 = errors;
if(!(validate71(data80, {instancePath:instancePath+"/stddev",parentData:data,parentDataProperty:"stddev",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
else {
var props41 = validate71.evaluated.props;
}
var _valid33 = _errs345 === errors;
valid97 = _valid33;
if(valid97){
if(props40 !== true && props41 !== undefined){
if(props41 === true){
props40 = true;
}
else {
props40 = props40 || {};
Object.assign(props40, props41);
}
}
}
ifClause29 = "else";
}
if(!valid97){
const err219 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/if",keyword:"if",params:{failingKeyword: ifClause29},message:"must match \""+ifClause29+"\" schema"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data.sum !== undefined){
let data82 = data.sum;
const _errs347 = errors;
let valid99 = true;
const _errs348 = errors;
if(errors === _errs348){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing23;
if((data82.value === undefined) && (missing23 = "value")){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
var _valid34 = _errs348 === errors;
errors = _errs347;
if(vErrors !== null){
if(_errs347){
vErrors.length = _errs347;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid34){
const _errs350 = errors;
if(!(validate21(data82, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.value !== undefined){
if(!(validate71(data82.value, {instancePath:instancePath+"/sum/value",parentData:data82,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err222 = {instancePath:instancePath+"/sum",schemaPath:"#/properties/sum/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid34 = _errs350 === errors;
valid99 = _valid34;
if(valid99){
var props43 = true;
}
ifClause30 = "then";
}
else {
const _errs353 = errors;
if(!(validate71(data82, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
else {
var props44 = validate71.evaluated.props;
}
var _valid34 = _errs353 === errors;
valid99 = _valid34;
if(valid99){
if(props43 !== true && props44 !== undefined){
if(props44 === true){
props43 = true;
}
else {
props43 = props43 || {};
Object.assign(props43, props44);
}
}
}
ifClause30 = "else";
}
if(!valid99){
const err223 = {instancePath:instancePath+"/sum",schemaPath:"#/properties/sum/if",keyword:"if",params:{failingKeyword: ifClause30},message:"must match \""+ifClause30+"\" schema"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.timezone !== undefined){
let data84 = data.timezone;
const _errs355 = errors;
let valid101 = true;
const _errs356 = errors;
if(errors === _errs356){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing24;
if((data84.value === undefined) && (missing24 = "value")){
const err224 = {};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
var _valid35 = _errs356 === errors;
errors = _errs355;
if(vErrors !== null){
if(_errs355){
vErrors.length = _errs355;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid35){
const _errs358 = errors;
if(!(validate53(data84, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.value !== undefined){
if(typeof data84.value !== "string"){
const err226 = {instancePath:instancePath+"/timezone/value",schemaPath:"#/properties/timezone/then/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid35 = _errs358 === errors;
valid101 = _valid35;
ifClause31 = "then";
}
else {
const _errs362 = errors;
if(typeof data84 !== "string"){
const err228 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid35 = _errs362 === errors;
valid101 = _valid35;
ifClause31 = "else";
}
if(!valid101){
const err229 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/if",keyword:"if",params:{failingKeyword: ifClause31},message:"must match \""+ifClause31+"\" schema"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data["true-share"] !== undefined){
let data86 = data["true-share"];
const _errs365 = errors;
let valid103 = true;
const _errs366 = errors;
if(errors === _errs366){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing25;
if((data86.value === undefined) && (missing25 = "value")){
const err230 = {};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
var _valid36 = _errs366 === errors;
errors = _errs365;
if(vErrors !== null){
if(_errs365){
vErrors.length = _errs365;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid36){
const _errs368 = errors;
if(!(validate21(data86, {instancePath:instancePath+"/true-share",parentData:data,parentDataProperty:"true-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.value !== undefined){
if(!(validate32(data86.value, {instancePath:instancePath+"/true-share/value",parentData:data86,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err232 = {instancePath:instancePath+"/true-share",schemaPath:"#/properties/true-share/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid36 = _errs368 === errors;
valid103 = _valid36;
if(valid103){
var props47 = true;
}
ifClause32 = "then";
}
else {
const _errs371 = errors;
if(!(validate32(data86, {instancePath:instancePath+"/true-share",parentData:data,parentDataProperty:"true-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
else {
var props48 = validate32.evaluated.props;
}
var _valid36 = _errs371 === errors;
valid103 = _valid36;
if(valid103){
if(props47 !== true && props48 !== undefined){
if(props48 === true){
props47 = true;
}
else {
props47 = props47 || {};
Object.assign(props47, props48);
}
}
}
ifClause32 = "else";
}
if(!valid103){
const err233 = {instancePath:instancePath+"/true-share",schemaPath:"#/properties/true-share/if",keyword:"if",params:{failingKeyword: ifClause32},message:"must match \""+ifClause32+"\" schema"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.type !== undefined){
let data88 = data.type;
const _errs373 = errors;
let valid105 = true;
const _errs374 = errors;
if(errors === _errs374){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing26;
if((data88.value === undefined) && (missing26 = "value")){
const err234 = {};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
var _valid37 = _errs374 === errors;
errors = _errs373;
if(vErrors !== null){
if(_errs373){
vErrors.length = _errs373;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid37){
const _errs376 = errors;
if(!(validate53(data88, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.value !== undefined){
let data89 = data88.value;
const _errs379 = errors;
let valid107 = true;
const _errs380 = errors;
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
const err236 = {};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid38 = _errs380 === errors;
errors = _errs379;
if(vErrors !== null){
if(_errs379){
vErrors.length = _errs379;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid38){
const _errs382 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.is === undefined){
const err237 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/then/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key10 in data89){
if(!((key10 === "is") || (key10 === "exactly"))){
const err238 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data89.is !== undefined){
let data90 = data89.is;
if(!(((((((((((((((((((((((data90 === "int8") || (data90 === "int16")) || (data90 === "int32")) || (data90 === "int64")) || (data90 === "uint8")) || (data90 === "uint16")) || (data90 === "uint32")) || (data90 === "uint64")) || (data90 === "integer")) || (data90 === "float32")) || (data90 === "float64")) || (data90 === "number")) || (data90 === "decimal")) || (data90 === "bool")) || (data90 === "date")) || (data90 === "datetime")) || (data90 === "time")) || (data90 === "duration")) || (data90 === "text")) || (data90 === "category")) || (data90 === "uuid")) || (data90 === "json")) || (data90 === "binary"))){
const err239 = {instancePath:instancePath+"/type/value/is",schemaPath:"#/properties/type/then/properties/value/then/properties/is/enum",keyword:"enum",params:{allowedValues: schema54.properties.type.then.properties.value.then.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data89.exactly !== undefined){
if(typeof data89.exactly !== "boolean"){
const err240 = {instancePath:instancePath+"/type/value/exactly",schemaPath:"#/properties/type/then/properties/value/then/properties/exactly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid38 = _errs382 === errors;
valid107 = _valid38;
ifClause34 = "then";
}
else {
const _errs388 = errors;
if(!(((((((((((((((((((((((data89 === "int8") || (data89 === "int16")) || (data89 === "int32")) || (data89 === "int64")) || (data89 === "uint8")) || (data89 === "uint16")) || (data89 === "uint32")) || (data89 === "uint64")) || (data89 === "integer")) || (data89 === "float32")) || (data89 === "float64")) || (data89 === "number")) || (data89 === "decimal")) || (data89 === "bool")) || (data89 === "date")) || (data89 === "datetime")) || (data89 === "time")) || (data89 === "duration")) || (data89 === "text")) || (data89 === "category")) || (data89 === "uuid")) || (data89 === "json")) || (data89 === "binary"))){
const err242 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.type.then.properties.value.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid38 = _errs388 === errors;
valid107 = _valid38;
ifClause34 = "else";
}
if(!valid107){
const err243 = {instancePath:instancePath+"/type/value",schemaPath:"#/properties/type/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause34},message:"must match \""+ifClause34+"\" schema"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid37 = _errs376 === errors;
valid105 = _valid37;
if(valid105){
var props50 = true;
}
ifClause33 = "then";
}
else {
const _errs389 = errors;
const _errs390 = errors;
let valid109 = true;
const _errs391 = errors;
if(!(data88 && typeof data88 == "object" && !Array.isArray(data88))){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid39 = _errs391 === errors;
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
let ifClause35;
if(_valid39){
const _errs393 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.is === undefined){
const err246 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/then/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key11 in data88){
if(!((key11 === "is") || (key11 === "exactly"))){
const err247 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data88.is !== undefined){
let data92 = data88.is;
if(!(((((((((((((((((((((((data92 === "int8") || (data92 === "int16")) || (data92 === "int32")) || (data92 === "int64")) || (data92 === "uint8")) || (data92 === "uint16")) || (data92 === "uint32")) || (data92 === "uint64")) || (data92 === "integer")) || (data92 === "float32")) || (data92 === "float64")) || (data92 === "number")) || (data92 === "decimal")) || (data92 === "bool")) || (data92 === "date")) || (data92 === "datetime")) || (data92 === "time")) || (data92 === "duration")) || (data92 === "text")) || (data92 === "category")) || (data92 === "uuid")) || (data92 === "json")) || (data92 === "binary"))){
const err248 = {instancePath:instancePath+"/type/is",schemaPath:"#/properties/type/else/then/properties/is/enum",keyword:"enum",params:{allowedValues: schema54.properties.type.else.then.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data88.exactly !== undefined){
if(typeof data88.exactly !== "boolean"){
const err249 = {instancePath:instancePath+"/type/exactly",schemaPath:"#/properties/type/else/then/properties/exactly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid39 = _errs393 === errors;
valid109 = _valid39;
if(valid109){
var props51 = true;
}
ifClause35 = "then";
}
else {
const _errs399 = errors;
if(!(((((((((((((((((((((((data88 === "int8") || (data88 === "int16")) || (data88 === "int32")) || (data88 === "int64")) || (data88 === "uint8")) || (data88 === "uint16")) || (data88 === "uint32")) || (data88 === "uint64")) || (data88 === "integer")) || (data88 === "float32")) || (data88 === "float64")) || (data88 === "number")) || (data88 === "decimal")) || (data88 === "bool")) || (data88 === "date")) || (data88 === "datetime")) || (data88 === "time")) || (data88 === "duration")) || (data88 === "text")) || (data88 === "category")) || (data88 === "uuid")) || (data88 === "json")) || (data88 === "binary"))){
const err251 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.type.else.else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid39 = _errs399 === errors;
valid109 = _valid39;
ifClause35 = "else";
}
if(!valid109){
const err252 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/if",keyword:"if",params:{failingKeyword: ifClause35},message:"must match \""+ifClause35+"\" schema"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid37 = _errs389 === errors;
valid105 = _valid37;
if(valid105){
if(props50 !== true && props51 !== undefined){
if(props51 === true){
props50 = true;
}
else {
props50 = props50 || {};
Object.assign(props50, props51);
}
}
}
ifClause33 = "else";
}
if(!valid105){
const err253 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: ifClause33},message:"must match \""+ifClause33+"\" schema"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.unique !== undefined){
let data94 = data.unique;
const _errs401 = errors;
let valid111 = true;
const _errs402 = errors;
if(errors === _errs402){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing27;
if((data94.value === undefined) && (missing27 = "value")){
const err254 = {};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
var _valid40 = _errs402 === errors;
errors = _errs401;
if(vErrors !== null){
if(_errs401){
vErrors.length = _errs401;
}
else {
vErrors = null;
}
}
let ifClause36;
if(_valid40){
const _errs404 = errors;
if(!(validate21(data94, {instancePath:instancePath+"/unique",parentData:data,parentDataProperty:"unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.value !== undefined){
if(typeof data94.value !== "boolean"){
const err256 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/then/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid40 = _errs404 === errors;
valid111 = _valid40;
ifClause36 = "then";
}
else {
const _errs408 = errors;
if(typeof data94 !== "boolean"){
const err258 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid40 = _errs408 === errors;
valid111 = _valid40;
ifClause36 = "else";
}
if(!valid111){
const err259 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/if",keyword:"if",params:{failingKeyword: ifClause36},message:"must match \""+ifClause36+"\" schema"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data["zero-share"] !== undefined){
let data96 = data["zero-share"];
const _errs411 = errors;
let valid113 = true;
const _errs412 = errors;
if(errors === _errs412){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing28;
if((data96.value === undefined) && (missing28 = "value")){
const err260 = {};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
var _valid41 = _errs412 === errors;
errors = _errs411;
if(vErrors !== null){
if(_errs411){
vErrors.length = _errs411;
}
else {
vErrors = null;
}
}
let ifClause37;
if(_valid41){
const _errs414 = errors;
if(!(validate21(data96, {instancePath:instancePath+"/zero-share",parentData:data,parentDataProperty:"zero-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.value !== undefined){
if(!(validate32(data96.value, {instancePath:instancePath+"/zero-share/value",parentData:data96,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err262 = {instancePath:instancePath+"/zero-share",schemaPath:"#/properties/zero-share/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid41 = _errs414 === errors;
valid113 = _valid41;
if(valid113){
var props54 = true;
}
ifClause37 = "then";
}
else {
const _errs417 = errors;
if(!(validate32(data96, {instancePath:instancePath+"/zero-share",parentData:data,parentDataProperty:"zero-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
else {
var props55 = validate32.evaluated.props;
}
var _valid41 = _errs417 === errors;
valid113 = _valid41;
if(valid113){
if(props54 !== true && props55 !== undefined){
if(props55 === true){
props54 = true;
}
else {
props54 = props54 || {};
Object.assign(props54, props55);
}
}
}
ifClause37 = "else";
}
if(!valid113){
const err263 = {instancePath:instancePath+"/zero-share",schemaPath:"#/properties/zero-share/if",keyword:"if",params:{failingKeyword: ifClause37},message:"must match \""+ifClause37+"\" schema"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"min-evaluated":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/conditions"},"name":{"type":"string"},"why":{"type":"string"},"mostly":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
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
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(((((data7 === "auto") || (data7 === "csv")) || (data7 === "tsv")) || (data7 === "parquet")) || (data7 === "arrow"))){
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
let data14 = data9.header;
if((typeof data14 !== "boolean") && (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14))))){
const err18 = {instancePath:instancePath+"/data/csv/header",schemaPath:"#/properties/data/then/properties/csv/properties/header/type",keyword:"type",params:{type: schema31.properties.data.then.properties.csv.properties.header.type},message:"must be boolean,integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err19 = {instancePath:instancePath+"/data/csv/header",schemaPath:"#/properties/data/then/properties/csv/properties/header/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data9.names !== undefined){
let data15 = data9.names;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err20 = {instancePath:instancePath+"/data/csv/names/" + i1,schemaPath:"#/properties/data/then/properties/csv/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/data/csv/names",schemaPath:"#/properties/data/then/properties/csv/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const err22 = {instancePath:instancePath+"/data/csv/null/" + i2,schemaPath:"#/properties/data/then/properties/csv/properties/null/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/data/csv/null",schemaPath:"#/properties/data/then/properties/csv/properties/null/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9["null-quoted"] !== undefined){
if(typeof data9["null-quoted"] !== "boolean"){
const err24 = {instancePath:instancePath+"/data/csv/null-quoted",schemaPath:"#/properties/data/then/properties/csv/properties/null-quoted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9["skip-rows"] !== undefined){
let data20 = data9["skip-rows"];
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err25 = {instancePath:instancePath+"/data/csv/skip-rows/" + i3,schemaPath:"#/properties/data/then/properties/csv/properties/skip-rows/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err26 = {instancePath:instancePath+"/data/csv/skip-rows/" + i3,schemaPath:"#/properties/data/then/properties/csv/properties/skip-rows/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err27 = {instancePath:instancePath+"/data/csv/skip-rows",schemaPath:"#/properties/data/then/properties/csv/properties/skip-rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.strict !== undefined){
if(typeof data9.strict !== "boolean"){
const err28 = {instancePath:instancePath+"/data/csv/strict",schemaPath:"#/properties/data/then/properties/csv/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.encoding !== undefined){
if(typeof data9.encoding !== "string"){
const err29 = {instancePath:instancePath+"/data/csv/encoding",schemaPath:"#/properties/data/then/properties/csv/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.newline !== undefined){
let data24 = data9.newline;
if(!((data24 === "any") || (data24 === "lf"))){
const err30 = {instancePath:instancePath+"/data/csv/newline",schemaPath:"#/properties/data/then/properties/csv/properties/newline/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.csv.properties.newline.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9["blank-lines"] !== undefined){
let data25 = data9["blank-lines"];
if(!((data25 === "skip") || (data25 === "row"))){
const err31 = {instancePath:instancePath+"/data/csv/blank-lines",schemaPath:"#/properties/data/then/properties/csv/properties/blank-lines/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.csv.properties["blank-lines"].enum},message:"must be equal to one of the allowed values"};
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
const err32 = {instancePath:instancePath+"/data/csv",schemaPath:"#/properties/data/then/properties/csv/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4.shards !== undefined){
if(!(data4.shards === "union")){
const err33 = {instancePath:instancePath+"/data/shards",schemaPath:"#/properties/data/then/properties/shards/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.then.properties.shards.enum},message:"must be equal to one of the allowed values"};
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
const err34 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs57 = errors;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err35 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/else/type",keyword:"type",params:{type: schema31.properties.data.else.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data4)){
const len4 = data4.length;
for(let i4=0; i4<len4; i4++){
if(typeof data4[i4] !== "string"){
const err36 = {instancePath:instancePath+"/data/" + i4,schemaPath:"#/properties/data/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
var _valid0 = _errs57 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err37 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["column-count"] !== undefined){
let data28 = data["column-count"];
const _errs62 = errors;
let valid14 = true;
const _errs63 = errors;
if(errors === _errs63){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing0;
if((data28.value === undefined) && (missing0 = "value")){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid1 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs65 = errors;
if(!(validate21(data28, {instancePath:instancePath+"/column-count",parentData:data,parentDataProperty:"column-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.value !== undefined){
if(!(validate24(data28.value, {instancePath:instancePath+"/column-count/value",parentData:data28,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/column-count",schemaPath:"#/properties/column-count/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid1 = _errs65 === errors;
valid14 = _valid1;
if(valid14){
var props2 = true;
}
ifClause1 = "then";
}
else {
const _errs68 = errors;
if(!(validate24(data28, {instancePath:instancePath+"/column-count",parentData:data,parentDataProperty:"column-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props3 = validate24.evaluated.props;
}
var _valid1 = _errs68 === errors;
valid14 = _valid1;
if(valid14){
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
if(!valid14){
const err41 = {instancePath:instancePath+"/column-count",schemaPath:"#/properties/column-count/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.label !== undefined){
let data30 = data.label;
const _errs70 = errors;
let valid16 = true;
const _errs71 = errors;
if(errors === _errs71){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing1;
if((data30.value === undefined) && (missing1 = "value")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid2 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs73 = errors;
if(!(validate21(data30, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.value !== undefined){
let data31 = data30.value;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.column === undefined){
const err44 = {instancePath:instancePath+"/label/value",schemaPath:"#/properties/label/then/properties/value/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data31){
if(!(((((key3 === "column") || (key3 === "classes")) || (key3 === "top-share")) || (key3 === "each-share")) || (key3 === "each-count"))){
const err45 = {instancePath:instancePath+"/label/value",schemaPath:"#/properties/label/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data31.column !== undefined){
if(typeof data31.column !== "string"){
const err46 = {instancePath:instancePath+"/label/value/column",schemaPath:"#/properties/label/then/properties/value/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data31.classes !== undefined){
let data33 = data31.classes;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(((!((typeof data34 == "number") && (isFinite(data34)))) && (typeof data34 !== "string")) && (typeof data34 !== "boolean")){
const err47 = {instancePath:instancePath+"/label/value/classes/" + i5,schemaPath:"#/properties/label/then/properties/value/properties/classes/items/type",keyword:"type",params:{type: schema31.properties.label.then.properties.value.properties.classes.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/label/value/classes",schemaPath:"#/properties/label/then/properties/value/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data31["top-share"] !== undefined){
if(!(validate32(data31["top-share"], {instancePath:instancePath+"/label/value/top-share",parentData:data31,parentDataProperty:"top-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data31["each-share"] !== undefined){
if(!(validate32(data31["each-share"], {instancePath:instancePath+"/label/value/each-share",parentData:data31,parentDataProperty:"each-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data31["each-count"] !== undefined){
if(!(validate24(data31["each-count"], {instancePath:instancePath+"/label/value/each-count",parentData:data31,parentDataProperty:"each-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/label/value",schemaPath:"#/properties/label/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid2 = _errs73 === errors;
valid16 = _valid2;
if(valid16){
var props7 = true;
}
ifClause2 = "then";
}
else {
const _errs87 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.column === undefined){
const err51 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/else/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data30){
if(!(((((key4 === "column") || (key4 === "classes")) || (key4 === "top-share")) || (key4 === "each-share")) || (key4 === "each-count"))){
const err52 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data30.column !== undefined){
if(typeof data30.column !== "string"){
const err53 = {instancePath:instancePath+"/label/column",schemaPath:"#/properties/label/else/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data30.classes !== undefined){
let data39 = data30.classes;
if(Array.isArray(data39)){
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
if(((!((typeof data40 == "number") && (isFinite(data40)))) && (typeof data40 !== "string")) && (typeof data40 !== "boolean")){
const err54 = {instancePath:instancePath+"/label/classes/" + i6,schemaPath:"#/properties/label/else/properties/classes/items/type",keyword:"type",params:{type: schema31.properties.label.else.properties.classes.items.type},message:"must be number,string,boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/label/classes",schemaPath:"#/properties/label/else/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data30["top-share"] !== undefined){
if(!(validate32(data30["top-share"], {instancePath:instancePath+"/label/top-share",parentData:data30,parentDataProperty:"top-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data30["each-share"] !== undefined){
if(!(validate32(data30["each-share"], {instancePath:instancePath+"/label/each-share",parentData:data30,parentDataProperty:"each-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data30["each-count"] !== undefined){
if(!(validate24(data30["each-count"], {instancePath:instancePath+"/label/each-count",parentData:data30,parentDataProperty:"each-count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid2 = _errs87 === errors;
valid16 = _valid2;
if(valid16){
if(props7 !== true){
props7 = true;
}
}
ifClause2 = "else";
}
if(!valid16){
const err57 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.missing !== undefined){
let data44 = data.missing;
const _errs100 = errors;
let valid24 = true;
const _errs101 = errors;
if(errors === _errs101){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing2;
if((data44.value === undefined) && (missing2 = "value")){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid3 = _errs101 === errors;
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs103 = errors;
if(!(validate21(data44, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.value !== undefined){
let data45 = data44.value;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key5 in data45){
if(!(((key5 === "share") || (key5 === "per-row")) || (key5 === "rows-share"))){
const err60 = {instancePath:instancePath+"/missing/value",schemaPath:"#/properties/missing/then/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data45.share !== undefined){
if(!(validate32(data45.share, {instancePath:instancePath+"/missing/value/share",parentData:data45,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data45["per-row"] !== undefined){
if(!(validate41(data45["per-row"], {instancePath:instancePath+"/missing/value/per-row",parentData:data45,parentDataProperty:"per-row",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data45["rows-share"] !== undefined){
if(!(validate32(data45["rows-share"], {instancePath:instancePath+"/missing/value/rows-share",parentData:data45,parentDataProperty:"rows-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/missing/value",schemaPath:"#/properties/missing/then/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err62 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid3 = _errs103 === errors;
valid24 = _valid3;
if(valid24){
var props14 = true;
}
ifClause3 = "then";
}
else {
const _errs111 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key6 in data44){
if(!(((key6 === "share") || (key6 === "per-row")) || (key6 === "rows-share"))){
const err63 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data44.share !== undefined){
if(!(validate32(data44.share, {instancePath:instancePath+"/missing/share",parentData:data44,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data44["per-row"] !== undefined){
if(!(validate41(data44["per-row"], {instancePath:instancePath+"/missing/per-row",parentData:data44,parentDataProperty:"per-row",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data44["rows-share"] !== undefined){
if(!(validate32(data44["rows-share"], {instancePath:instancePath+"/missing/rows-share",parentData:data44,parentDataProperty:"rows-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid3 = _errs111 === errors;
valid24 = _valid3;
if(valid24){
if(props14 !== true){
props14 = true;
}
}
ifClause3 = "else";
}
if(!valid24){
const err65 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["other-columns"] !== undefined){
let data52 = data["other-columns"];
const _errs118 = errors;
let valid28 = true;
const _errs119 = errors;
if(errors === _errs119){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing3;
if((data52.value === undefined) && (missing3 = "value")){
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
var _valid4 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs121 = errors;
if(!(validate21(data52, {instancePath:instancePath+"/other-columns",parentData:data,parentDataProperty:"other-columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.value !== undefined){
let data53 = data52.value;
if(!(((data53 === "refuse") || (data53 === "warn")) || (data53 === "allow"))){
const err68 = {instancePath:instancePath+"/other-columns/value",schemaPath:"#/properties/other-columns/then/properties/value/enum",keyword:"enum",params:{allowedValues: schema31.properties["other-columns"].then.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/other-columns",schemaPath:"#/properties/other-columns/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid4 = _errs121 === errors;
valid28 = _valid4;
ifClause4 = "then";
}
else {
const _errs124 = errors;
if(!(((data52 === "refuse") || (data52 === "warn")) || (data52 === "allow"))){
const err70 = {instancePath:instancePath+"/other-columns",schemaPath:"#/properties/other-columns/else/enum",keyword:"enum",params:{allowedValues: schema31.properties["other-columns"].else.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid4 = _errs124 === errors;
valid28 = _valid4;
ifClause4 = "else";
}
if(!valid28){
const err71 = {instancePath:instancePath+"/other-columns",schemaPath:"#/properties/other-columns/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.rows !== undefined){
let data54 = data.rows;
const _errs126 = errors;
let valid30 = true;
const _errs127 = errors;
if(errors === _errs127){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing4;
if((data54.value === undefined) && (missing4 = "value")){
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
else {
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var _valid5 = _errs127 === errors;
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs129 = errors;
if(!(validate21(data54, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.value !== undefined){
if(!(validate24(data54.value, {instancePath:instancePath+"/rows/value",parentData:data54,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid5 = _errs129 === errors;
valid30 = _valid5;
if(valid30){
var props20 = true;
}
ifClause5 = "then";
}
else {
const _errs132 = errors;
if(!(validate24(data54, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props21 = validate24.evaluated.props;
}
var _valid5 = _errs132 === errors;
valid30 = _valid5;
if(valid30){
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
if(!valid30){
const err75 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.unique !== undefined){
let data56 = data.unique;
const _errs134 = errors;
let valid32 = true;
const _errs135 = errors;
if(errors === _errs135){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing5;
if((data56.value === undefined) && (missing5 = "value")){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
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
var _valid6 = _errs135 === errors;
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs137 = errors;
if(!(validate21(data56, {instancePath:instancePath+"/unique",parentData:data,parentDataProperty:"unique",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.value !== undefined){
let data57 = data56.value;
if(Array.isArray(data57)){
const len7 = data57.length;
for(let i7=0; i7<len7; i7++){
if(typeof data57[i7] !== "string"){
const err78 = {instancePath:instancePath+"/unique/value/" + i7,schemaPath:"#/properties/unique/then/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/unique/value",schemaPath:"#/properties/unique/then/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err80 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid6 = _errs137 === errors;
valid32 = _valid6;
ifClause6 = "then";
}
else {
const _errs143 = errors;
if(Array.isArray(data56)){
const len8 = data56.length;
for(let i8=0; i8<len8; i8++){
if(typeof data56[i8] !== "string"){
const err81 = {instancePath:instancePath+"/unique/" + i8,schemaPath:"#/properties/unique/else/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err82 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/else/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid6 = _errs143 === errors;
valid32 = _valid6;
ifClause6 = "else";
}
if(!valid32){
const err83 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.columns !== undefined){
let data60 = data.columns;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key7 in data60){
if(!(validate52(data60[key7], {instancePath:instancePath+"/columns/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data60,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data["row-rules"] !== undefined){
let data62 = data["row-rules"];
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
if(!(validate104(data62[i9], {instancePath:instancePath+"/row-rules/" + i9,parentData:data62,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err85 = {instancePath:instancePath+"/row-rules",schemaPath:"#/properties/row-rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.sample !== undefined){
let data64 = data.sample;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.rows === undefined){
const err86 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key8 in data64){
if(!((key8 === "rows") || (key8 === "seed"))){
const err87 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data64.rows !== undefined){
let data65 = data64.rows;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err88 = {instancePath:instancePath+"/sample/rows",schemaPath:"#/properties/sample/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 1 || isNaN(data65)){
const err89 = {instancePath:instancePath+"/sample/rows",schemaPath:"#/properties/sample/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data64.seed !== undefined){
let data66 = data64.seed;
if((typeof data66 !== "string") && (!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66))))){
const err90 = {instancePath:instancePath+"/sample/seed",schemaPath:"#/properties/sample/properties/seed/type",keyword:"type",params:{type: schema31.properties.sample.properties.seed.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
