// Generated from json-schema.ts by `npm run generate`.
import * as func2Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ml-actions:collected:1","type":"object","properties":{"$schema":{"$ref":"#/$defs/part-0"},"version":{"enum":[1]},"toolVersion":{"$ref":"#/$defs/part-1"},"verdicts":{"$ref":"#/$defs/part-2"},"checks":{"$ref":"#/$defs/part-7"},"findings":{"$ref":"#/$defs/part-17"},"metrics":{"$ref":"#/$defs/part-18"},"tables":{"$ref":"#/$defs/part-20"},"unread":{"$ref":"#/$defs/part-23"},"files":{"$ref":"#/$defs/part-24"},"numbers":{"$ref":"#/$defs/part-25"},"absent":{"$ref":"#/$defs/part-26"},"baseline":{"$ref":"#/$defs/part-27"},"measured":{"$ref":"#/$defs/part-28"},"project":{"$ref":"#/$defs/part-37"},"matrix":{"$ref":"#/$defs/part-40"},"notes":{"$ref":"#/$defs/part-6"},"cut":{"$ref":"#/$defs/part-5"}},"required":["$schema","version","toolVersion","verdicts","checks","findings","metrics","tables","unread","files","numbers","absent","baseline","project","notes"],"additionalProperties":false,"$defs":{"part-0":{"enum":["urn:ml-actions:collected:1"]},"part-1":{"type":"string","maxLength":200,"pattern":"^(?:[^:]|:(?!//))*$"},"part-2":{"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"action":{"$ref":"#/$defs/part-3"},"mode":{"$ref":"#/$defs/part-3"},"outcome":{"$ref":"#/$defs/part-4"},"headline":{"$ref":"#/$defs/part-1"},"verified":{"$ref":"#/$defs/part-5"},"notes":{"$ref":"#/$defs/part-6"}},"required":["path","action","outcome","headline","notes"],"additionalProperties":false},"maxItems":2000},"part-3":{"type":"string","maxLength":100,"pattern":"^[a-z][a-z0-9-]*$"},"part-4":{"enum":["pass","fail","inconclusive"]},"part-5":{"enum":[true,false]},"part-6":{"type":"array","items":{"$ref":"#/$defs/part-1"},"maxItems":200},"part-7":{"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"rule":{"$ref":"#/$defs/part-9"},"subject":{"$ref":"#/$defs/part-1"},"name":{"$ref":"#/$defs/part-1"},"outcome":{"$ref":"#/$defs/part-4"},"severity":{"$ref":"#/$defs/part-10"},"is":{"$ref":"#/$defs/part-1"},"wanted":{"$ref":"#/$defs/part-1"},"todo":{"$ref":"#/$defs/part-1"},"reason":{"$ref":"#/$defs/part-1"},"why":{"$ref":"#/$defs/part-1"},"observed":{"$ref":"#/$defs/part-11"},"counts":{"$ref":"#/$defs/part-13"},"asked":{"$ref":"#/$defs/part-15"}},"required":["of","rule","name","outcome","severity","is","wanted"],"additionalProperties":false},"maxItems":2000},"part-8":{"type":"integer","minimum":0,"maximum":2000},"part-9":{"type":"string","maxLength":200,"pattern":"^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$"},"part-10":{"enum":["error","warn"]},"part-11":{"type":"object","properties":{"value":{"$ref":"#/$defs/part-12"},"low":{"$ref":"#/$defs/part-12"},"high":{"$ref":"#/$defs/part-12"},"level":{"type":"number","minimum":0,"maximum":1},"n":{"type":"number","minimum":0},"unit":{"$ref":"#/$defs/part-1"},"method":{"$ref":"#/$defs/part-1"},"definition":{"$ref":"#/$defs/part-1"}},"required":["value"],"additionalProperties":false},"part-12":{"type":["number","null"]},"part-13":{"type":"object","properties":{"evaluated":{"$ref":"#/$defs/part-14"},"failed":{"$ref":"#/$defs/part-14"},"skipped":{"$ref":"#/$defs/part-14"}},"required":["evaluated","failed","skipped"],"additionalProperties":false},"part-14":{"type":"integer","minimum":0,"maximum":9007199254740991},"part-15":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"line":{"$ref":"#/$defs/part-16"},"column":{"$ref":"#/$defs/part-16"},"endColumn":{"$ref":"#/$defs/part-16"},"row":{"$ref":"#/$defs/part-16"},"rowGroup":{"$ref":"#/$defs/part-14"},"key":{"type":"array","items":{"type":"object","properties":{"field":{"$ref":"#/$defs/part-1"},"value":{"$ref":"#/$defs/part-1"}},"required":["field"],"additionalProperties":false},"maxItems":200},"field":{"$ref":"#/$defs/part-1"}},"required":["path"],"additionalProperties":false},"part-16":{"type":"integer","minimum":1,"maximum":9007199254740991},"part-17":{"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"is":{"$ref":"#/$defs/part-1"},"place":{"$ref":"#/$defs/part-15"},"shown":{"$ref":"#/$defs/part-1"}},"required":["of","is"],"additionalProperties":false},"maxItems":2000},"part-18":{"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"name":{"$ref":"#/$defs/part-1"},"slice":{"$ref":"#/$defs/part-1"},"better":{"$ref":"#/$defs/part-19"},"old":{"$ref":"#/$defs/part-11"},"new":{"$ref":"#/$defs/part-11"},"change":{"$ref":"#/$defs/part-11"},"outcome":{"$ref":"#/$defs/part-4"},"limit":{"$ref":"#/$defs/part-1"},"limitAt":{"type":"number"},"upperLimitAt":{"type":"number"}},"required":["of","name","better"],"additionalProperties":false},"maxItems":2000},"part-19":{"enum":["higher","lower","neither"]},"part-20":{"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"title":{"$ref":"#/$defs/part-1"},"columns":{"$ref":"#/$defs/part-6"},"rows":{"type":"array","items":{"$ref":"#/$defs/part-6"},"maxItems":2000},"drawn":{"$ref":"#/$defs/part-21"},"curves":{"type":"array","items":{"type":"object","properties":{"row":{"$ref":"#/$defs/part-14"},"column":{"$ref":"#/$defs/part-14"},"values":{"$ref":"#/$defs/part-22"},"limit":{"type":"number"}},"required":["row","column","values","limit"],"additionalProperties":false},"maxItems":200}},"required":["of","title","columns","rows"],"additionalProperties":false},"maxItems":2000},"part-21":{"type":"array","items":{"$ref":"#/$defs/part-14"},"maxItems":200},"part-22":{"type":"array","items":{"$ref":"#/$defs/part-12"},"maxItems":200},"part-23":{"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"is":{"$ref":"#/$defs/part-1"},"wanted":{"$ref":"#/$defs/part-1"},"todo":{"$ref":"#/$defs/part-1"}},"required":["path","is","wanted","todo"],"additionalProperties":false},"maxItems":2000},"part-24":{"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"old":{"$ref":"#/$defs/part-5"},"because":{"$ref":"#/$defs/part-1"}},"required":["path","old"],"additionalProperties":false},"maxItems":2000},"part-25":{"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"name":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-12"},"old":{"$ref":"#/$defs/part-12"},"leftOut":{"$ref":"#/$defs/part-1"},"better":{"$ref":"#/$defs/part-19"}},"required":["of","name","now","old"],"additionalProperties":false},"maxItems":2000},"part-26":{"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"side":{"enum":["now","old"]},"lock":{"$ref":"#/$defs/part-1"},"because":{"$ref":"#/$defs/part-1"}},"required":["path","side","lock","because"],"additionalProperties":false},"maxItems":2000},"part-27":{"type":"object","properties":{"is":{"enum":["commit","files","none"]},"commit":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{7,64}$"},"words":{"$ref":"#/$defs/part-1"}},"required":["is","words"],"additionalProperties":false},"part-28":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"baseline":{"$ref":"#/$defs/part-1"},"task":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-14"},"paired":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-30"},"slices":{"$ref":"#/$defs/part-32"},"small":{"$ref":"#/$defs/part-6"},"roc":{"$ref":"#/$defs/part-33"},"precision":{"$ref":"#/$defs/part-33"},"reliability":{"$ref":"#/$defs/part-35"}},"required":["path","task","rows","paired","metrics","slices","small"],"additionalProperties":false},"part-29":{"enum":["binary","multiclass","multilabel","regression","ranking"]},"part-30":{"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/$defs/part-1"},"slice":{"$ref":"#/$defs/part-1"},"better":{"$ref":"#/$defs/part-19"},"old":{"$ref":"#/$defs/part-11"},"new":{"$ref":"#/$defs/part-11"},"change":{"$ref":"#/$defs/part-11"},"outcome":{"$ref":"#/$defs/part-4"},"limit":{"$ref":"#/$defs/part-1"},"limitAt":{"type":"number"},"upperLimitAt":{"type":"number"},"proven":{"$ref":"#/$defs/part-31"}},"required":["name","better"],"additionalProperties":false},"maxItems":200},"part-31":{"enum":["better","worse"]},"part-32":{"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/$defs/part-1"},"slice":{"$ref":"#/$defs/part-1"},"better":{"$ref":"#/$defs/part-19"},"old":{"$ref":"#/$defs/part-11"},"new":{"$ref":"#/$defs/part-11"},"change":{"$ref":"#/$defs/part-11"},"outcome":{"$ref":"#/$defs/part-4"},"limit":{"$ref":"#/$defs/part-1"},"limitAt":{"type":"number"},"upperLimitAt":{"type":"number"},"rows":{"$ref":"#/$defs/part-14"},"proven":{"$ref":"#/$defs/part-31"}},"required":["name","slice","better","rows"],"additionalProperties":false},"maxItems":200},"part-33":{"type":"object","properties":{"now":{"$ref":"#/$defs/part-34"},"old":{"$ref":"#/$defs/part-34"}},"required":["now"],"additionalProperties":false},"part-34":{"type":"array","items":{"type":"number"},"maxItems":200},"part-35":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-36"},"old":{"$ref":"#/$defs/part-36"}},"required":["of","now"],"additionalProperties":false},"part-36":{"type":"array","items":{"type":"object","properties":{"from":{"type":"number"},"to":{"type":"number"},"rows":{"$ref":"#/$defs/part-14"},"meanScore":{"type":"number"},"share":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"}},"required":["from","to","rows","meanScore","share","low","high"],"additionalProperties":false},"maxItems":200},"part-37":{"type":"object","properties":{"parameters":{"type":"array","items":{"type":"object","properties":{"file":{"$ref":"#/$defs/part-1"},"name":{"$ref":"#/$defs/part-1"},"old":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-1"}},"required":["file","name"],"additionalProperties":false},"maxItems":200},"data":{"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"lock":{"$ref":"#/$defs/part-1"},"old":{"$ref":"#/$defs/part-38"},"now":{"$ref":"#/$defs/part-38"}},"required":["path","lock"],"additionalProperties":false},"maxItems":200},"curves":{"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-39"},"old":{"$ref":"#/$defs/part-39"}},"required":["name","now"],"additionalProperties":false},"maxItems":200},"courses":{"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/$defs/part-1"},"values":{"$ref":"#/$defs/part-22"},"now":{"type":"number"}},"required":["name","values"],"additionalProperties":false},"maxItems":200},"cut":{"$ref":"#/$defs/part-5"},"commands":{"$ref":"#/$defs/part-6"}},"required":["parameters","data","curves","courses","cut","commands"],"additionalProperties":false},"part-38":{"type":"object","properties":{"md5":{"$ref":"#/$defs/part-1"},"bytes":{"$ref":"#/$defs/part-14"},"files":{"$ref":"#/$defs/part-14"},"rows":{"$ref":"#/$defs/part-14"}},"required":["md5"],"additionalProperties":false},"part-39":{"type":"array","items":{"type":"object","properties":{"step":{"type":"number"},"value":{"type":"number"}},"required":["step","value"],"additionalProperties":false},"maxItems":200},"part-40":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-41"},"old":{"$ref":"#/$defs/part-41"}},"required":["path","now"],"additionalProperties":false},"part-41":{"type":"object","properties":{"classes":{"$ref":"#/$defs/part-6"},"counts":{"type":"array","items":{"$ref":"#/$defs/part-21"},"maxItems":200}},"required":["classes","counts"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"enum":["urn:ml-actions:collected:1"]};

function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(data === "urn:ml-actions:collected:1")){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"string","maxLength":200,"pattern":"^(?:[^:]|:(?!//))*$"};
const func2 = (func2Module.default ?? func2Module).default;
const pattern3 = new RegExp("^(?:[^:]|:(?!//))*$", "u");

function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}]);
errors++;
}
if(!pattern3.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^(?:[^:]|:(?!//))*$"},message:"must match pattern \""+"^(?:[^:]|:(?!//))*$"+"\""}]);
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

const schema22 = {"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"action":{"$ref":"#/$defs/part-3"},"mode":{"$ref":"#/$defs/part-3"},"outcome":{"$ref":"#/$defs/part-4"},"headline":{"$ref":"#/$defs/part-1"},"verified":{"$ref":"#/$defs/part-5"},"notes":{"$ref":"#/$defs/part-6"}},"required":["path","action","outcome","headline","notes"],"additionalProperties":false},"maxItems":2000};
const schema23 = {"type":"string","maxLength":100,"pattern":"^[a-z][a-z0-9-]*$"};
const pattern4 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 100){
vErrors = joined(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}]);
errors++;
}
if(!pattern4.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""}]);
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

const schema24 = {"enum":["pass","fail","inconclusive"]};

function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "pass") || (data === "fail")) || (data === "inconclusive"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema24.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema25 = {"enum":[true,false]};

function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === true) || (data === false))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"array","items":{"$ref":"#/$defs/part-1"},"maxItems":200};

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}]);
errors++;
}
if(data0.action === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"}]);
errors++;
}
if(data0.outcome === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"}]);
errors++;
}
if(data0.headline === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "headline"},message:"must have required property '"+"headline"+"'"}]);
errors++;
}
if(data0.notes === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!(((((((key0 === "path") || (key0 === "action")) || (key0 === "mode")) || (key0 === "outcome")) || (key0 === "headline")) || (key0 === "verified")) || (key0 === "notes"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.path !== undefined){
if(!(validate55(data0.path, {instancePath:instancePath+"/" + i0+"/path"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.action !== undefined){
if(!(validate59(data0.action, {instancePath:instancePath+"/" + i0+"/action"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data0.mode !== undefined){
if(!(validate59(data0.mode, {instancePath:instancePath+"/" + i0+"/mode"}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data0.outcome !== undefined){
if(!(validate62(data0.outcome, {instancePath:instancePath+"/" + i0+"/outcome"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data0.headline !== undefined){
if(!(validate55(data0.headline, {instancePath:instancePath+"/" + i0+"/headline"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.verified !== undefined){
if(!(validate65(data0.verified, {instancePath:instancePath+"/" + i0+"/verified"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data0.notes !== undefined){
if(!(validate67(data0.notes, {instancePath:instancePath+"/" + i0+"/notes"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
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
validate57.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"rule":{"$ref":"#/$defs/part-9"},"subject":{"$ref":"#/$defs/part-1"},"name":{"$ref":"#/$defs/part-1"},"outcome":{"$ref":"#/$defs/part-4"},"severity":{"$ref":"#/$defs/part-10"},"is":{"$ref":"#/$defs/part-1"},"wanted":{"$ref":"#/$defs/part-1"},"todo":{"$ref":"#/$defs/part-1"},"reason":{"$ref":"#/$defs/part-1"},"why":{"$ref":"#/$defs/part-1"},"observed":{"$ref":"#/$defs/part-11"},"counts":{"$ref":"#/$defs/part-13"},"asked":{"$ref":"#/$defs/part-15"}},"required":["of","rule","name","outcome","severity","is","wanted"],"additionalProperties":false},"maxItems":2000};
const schema28 = {"type":"integer","minimum":0,"maximum":2000};

function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2000 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"}]);
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
validate72.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"string","maxLength":200,"pattern":"^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$"};
const pattern5 = new RegExp("^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$", "u");

function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}]);
errors++;
}
if(!pattern5.test(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema30 = {"enum":["error","warn"]};

function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "error") || (data === "warn"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","properties":{"value":{"$ref":"#/$defs/part-12"},"low":{"$ref":"#/$defs/part-12"},"high":{"$ref":"#/$defs/part-12"},"level":{"type":"number","minimum":0,"maximum":1},"n":{"type":"number","minimum":0},"unit":{"$ref":"#/$defs/part-1"},"method":{"$ref":"#/$defs/part-1"},"definition":{"$ref":"#/$defs/part-1"}},"required":["value"],"additionalProperties":false};
const schema32 = {"type":["number","null"]};

function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: schema32.type},message:"must be number,null"}]);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "low")) || (key0 === "high")) || (key0 === "level")) || (key0 === "n")) || (key0 === "unit")) || (key0 === "method")) || (key0 === "definition"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.value !== undefined){
if(!(validate87(data.value, {instancePath:instancePath+"/value"}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.low !== undefined){
if(!(validate87(data.low, {instancePath:instancePath+"/low"}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate87(data.high, {instancePath:instancePath+"/high"}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
let data3 = data.level;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/level",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}]);
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/level",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/level",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.n !== undefined){
let data4 = data.n;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/n",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/n",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data.unit !== undefined){
if(!(validate55(data.unit, {instancePath:instancePath+"/unit"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(!(validate55(data.method, {instancePath:instancePath+"/method"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.definition !== undefined){
if(!(validate55(data.definition, {instancePath:instancePath+"/definition"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
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

const schema33 = {"type":"object","properties":{"evaluated":{"$ref":"#/$defs/part-14"},"failed":{"$ref":"#/$defs/part-14"},"skipped":{"$ref":"#/$defs/part-14"}},"required":["evaluated","failed","skipped"],"additionalProperties":false};
const schema34 = {"type":"integer","minimum":0,"maximum":9007199254740991};

function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}]);
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}]);
errors++;
}
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evaluated === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "evaluated"},message:"must have required property '"+"evaluated"+"'"}]);
errors++;
}
if(data.failed === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"}]);
errors++;
}
if(data.skipped === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "skipped"},message:"must have required property '"+"skipped"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "evaluated") || (key0 === "failed")) || (key0 === "skipped"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.evaluated !== undefined){
if(!(validate96(data.evaluated, {instancePath:instancePath+"/evaluated"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.failed !== undefined){
if(!(validate96(data.failed, {instancePath:instancePath+"/failed"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.skipped !== undefined){
if(!(validate96(data.skipped, {instancePath:instancePath+"/skipped"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"line":{"$ref":"#/$defs/part-16"},"column":{"$ref":"#/$defs/part-16"},"endColumn":{"$ref":"#/$defs/part-16"},"row":{"$ref":"#/$defs/part-16"},"rowGroup":{"$ref":"#/$defs/part-14"},"key":{"type":"array","items":{"type":"object","properties":{"field":{"$ref":"#/$defs/part-1"},"value":{"$ref":"#/$defs/part-1"}},"required":["field"],"additionalProperties":false},"maxItems":200},"field":{"$ref":"#/$defs/part-1"}},"required":["path"],"additionalProperties":false};
const schema36 = {"type":"integer","minimum":1,"maximum":9007199254740991};

function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}]);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}]);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = joined(vErrors, [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}]);
errors++;
}
}
validate103.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "line")) || (key0 === "column")) || (key0 === "endColumn")) || (key0 === "row")) || (key0 === "rowGroup")) || (key0 === "key")) || (key0 === "field"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.path !== undefined){
if(!(validate55(data.path, {instancePath:instancePath+"/path"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
if(!(validate103(data.line, {instancePath:instancePath+"/line"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.column !== undefined){
if(!(validate103(data.column, {instancePath:instancePath+"/column"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.endColumn !== undefined){
if(!(validate103(data.endColumn, {instancePath:instancePath+"/endColumn"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.row !== undefined){
if(!(validate103(data.row, {instancePath:instancePath+"/row"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.rowGroup !== undefined){
if(!(validate96(data.rowGroup, {instancePath:instancePath+"/rowGroup"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
let data6 = data.key;
if(Array.isArray(data6)){
if(data6.length > 200){
vErrors = joined(vErrors, [{instancePath:instancePath+"/key",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.field === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/key/" + i0,keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"}]);
errors++;
}
for(const key1 in data7){
if(!((key1 === "field") || (key1 === "value"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/key/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data7.field !== undefined){
if(!(validate55(data7.field, {instancePath:instancePath+"/key/" + i0+"/field"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data7.value !== undefined){
if(!(validate55(data7.value, {instancePath:instancePath+"/key/" + i0+"/value"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/key/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/key",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
if(data.field !== undefined){
if(!(validate55(data.field, {instancePath:instancePath+"/field"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
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


function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.of === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"}]);
errors++;
}
if(data0.rule === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"}]);
errors++;
}
if(data0.name === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
if(data0.outcome === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"}]);
errors++;
}
if(data0.severity === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"}]);
errors++;
}
if(data0.is === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"}]);
errors++;
}
if(data0.wanted === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "wanted"},message:"must have required property '"+"wanted"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!(func1.call(schema27.items.properties, key0))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.of !== undefined){
if(!(validate72(data0.of, {instancePath:instancePath+"/" + i0+"/of"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data0.rule !== undefined){
if(!(validate74(data0.rule, {instancePath:instancePath+"/" + i0+"/rule"}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data0.subject !== undefined){
if(!(validate55(data0.subject, {instancePath:instancePath+"/" + i0+"/subject"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!(validate55(data0.name, {instancePath:instancePath+"/" + i0+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.outcome !== undefined){
if(!(validate62(data0.outcome, {instancePath:instancePath+"/" + i0+"/outcome"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data0.severity !== undefined){
if(!(validate79(data0.severity, {instancePath:instancePath+"/" + i0+"/severity"}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data0.is !== undefined){
if(!(validate55(data0.is, {instancePath:instancePath+"/" + i0+"/is"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.wanted !== undefined){
if(!(validate55(data0.wanted, {instancePath:instancePath+"/" + i0+"/wanted"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.todo !== undefined){
if(!(validate55(data0.todo, {instancePath:instancePath+"/" + i0+"/todo"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.reason !== undefined){
if(!(validate55(data0.reason, {instancePath:instancePath+"/" + i0+"/reason"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.why !== undefined){
if(!(validate55(data0.why, {instancePath:instancePath+"/" + i0+"/why"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.observed !== undefined){
if(!(validate86(data0.observed, {instancePath:instancePath+"/" + i0+"/observed"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.counts !== undefined){
if(!(validate95(data0.counts, {instancePath:instancePath+"/" + i0+"/counts"}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data0.asked !== undefined){
if(!(validate101(data0.asked, {instancePath:instancePath+"/" + i0+"/asked"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
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
validate71.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"is":{"$ref":"#/$defs/part-1"},"place":{"$ref":"#/$defs/part-15"},"shown":{"$ref":"#/$defs/part-1"}},"required":["of","is"],"additionalProperties":false},"maxItems":2000};

function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.of === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"}]);
errors++;
}
if(data0.is === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!((((key0 === "of") || (key0 === "is")) || (key0 === "place")) || (key0 === "shown"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.of !== undefined){
if(!(validate72(data0.of, {instancePath:instancePath+"/" + i0+"/of"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data0.is !== undefined){
if(!(validate55(data0.is, {instancePath:instancePath+"/" + i0+"/is"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.place !== undefined){
if(!(validate101(data0.place, {instancePath:instancePath+"/" + i0+"/place"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data0.shown !== undefined){
if(!(validate55(data0.shown, {instancePath:instancePath+"/" + i0+"/shown"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
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
validate114.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"name":{"$ref":"#/$defs/part-1"},"slice":{"$ref":"#/$defs/part-1"},"better":{"$ref":"#/$defs/part-19"},"old":{"$ref":"#/$defs/part-11"},"new":{"$ref":"#/$defs/part-11"},"change":{"$ref":"#/$defs/part-11"},"outcome":{"$ref":"#/$defs/part-4"},"limit":{"$ref":"#/$defs/part-1"},"limitAt":{"type":"number"},"upperLimitAt":{"type":"number"}},"required":["of","name","better"],"additionalProperties":false},"maxItems":2000};
const schema39 = {"enum":["higher","lower","neither"]};

function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "higher") || (data === "lower")) || (data === "neither"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.of === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"}]);
errors++;
}
if(data0.name === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
if(data0.better === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "better"},message:"must have required property '"+"better"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!(func1.call(schema38.items.properties, key0))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.of !== undefined){
if(!(validate72(data0.of, {instancePath:instancePath+"/" + i0+"/of"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!(validate55(data0.name, {instancePath:instancePath+"/" + i0+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.slice !== undefined){
if(!(validate55(data0.slice, {instancePath:instancePath+"/" + i0+"/slice"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.better !== undefined){
if(!(validate124(data0.better, {instancePath:instancePath+"/" + i0+"/better"}))){
vErrors = joined(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data0.old !== undefined){
if(!(validate86(data0.old, {instancePath:instancePath+"/" + i0+"/old"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.new !== undefined){
if(!(validate86(data0.new, {instancePath:instancePath+"/" + i0+"/new"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.change !== undefined){
if(!(validate86(data0.change, {instancePath:instancePath+"/" + i0+"/change"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.outcome !== undefined){
if(!(validate62(data0.outcome, {instancePath:instancePath+"/" + i0+"/outcome"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data0.limit !== undefined){
if(!(validate55(data0.limit, {instancePath:instancePath+"/" + i0+"/limit"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.limitAt !== undefined){
let data10 = data0.limitAt;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/limitAt",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.upperLimitAt !== undefined){
let data11 = data0.upperLimitAt;
if(!((typeof data11 == "number") && (isFinite(data11)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/upperLimitAt",keyword:"type",params:{type: "number"},message:"must be number"}]);
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
validate120.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"title":{"$ref":"#/$defs/part-1"},"columns":{"$ref":"#/$defs/part-6"},"rows":{"type":"array","items":{"$ref":"#/$defs/part-6"},"maxItems":2000},"drawn":{"$ref":"#/$defs/part-21"},"curves":{"type":"array","items":{"type":"object","properties":{"row":{"$ref":"#/$defs/part-14"},"column":{"$ref":"#/$defs/part-14"},"values":{"$ref":"#/$defs/part-22"},"limit":{"type":"number"}},"required":["row","column","values","limit"],"additionalProperties":false},"maxItems":200}},"required":["of","title","columns","rows"],"additionalProperties":false},"maxItems":2000};
const schema41 = {"type":"array","items":{"$ref":"#/$defs/part-14"},"maxItems":200};

function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
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
validate137.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"array","items":{"$ref":"#/$defs/part-12"},"maxItems":200};

function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.of === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"}]);
errors++;
}
if(data0.title === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"}]);
errors++;
}
if(data0.columns === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"}]);
errors++;
}
if(data0.rows === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!((((((key0 === "of") || (key0 === "title")) || (key0 === "columns")) || (key0 === "rows")) || (key0 === "drawn")) || (key0 === "curves"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.of !== undefined){
if(!(validate72(data0.of, {instancePath:instancePath+"/" + i0+"/of"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data0.title !== undefined){
if(!(validate55(data0.title, {instancePath:instancePath+"/" + i0+"/title"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.columns !== undefined){
if(!(validate67(data0.columns, {instancePath:instancePath+"/" + i0+"/columns"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data0.rows !== undefined){
let data4 = data0.rows;
if(Array.isArray(data4)){
if(data4.length > 2000){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/rows",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate67(data4[i1], {instancePath:instancePath+"/" + i0+"/rows/" + i1}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/rows",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
if(data0.drawn !== undefined){
if(!(validate137(data0.drawn, {instancePath:instancePath+"/" + i0+"/drawn"}))){
vErrors = joined(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data0.curves !== undefined){
let data7 = data0.curves;
if(Array.isArray(data7)){
if(data7.length > 200){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/curves",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.row === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/curves/" + i2,keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'"}]);
errors++;
}
if(data8.column === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/curves/" + i2,keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"}]);
errors++;
}
if(data8.values === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/curves/" + i2,keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"}]);
errors++;
}
if(data8.limit === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/curves/" + i2,keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"}]);
errors++;
}
for(const key1 in data8){
if(!((((key1 === "row") || (key1 === "column")) || (key1 === "values")) || (key1 === "limit"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/curves/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data8.row !== undefined){
if(!(validate96(data8.row, {instancePath:instancePath+"/" + i0+"/curves/" + i2+"/row"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data8.column !== undefined){
if(!(validate96(data8.column, {instancePath:instancePath+"/" + i0+"/curves/" + i2+"/column"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data8.values !== undefined){
if(!(validate142(data8.values, {instancePath:instancePath+"/" + i0+"/curves/" + i2+"/values"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data8.limit !== undefined){
let data12 = data8.limit;
if(!((typeof data12 == "number") && (isFinite(data12)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/curves/" + i2+"/limit",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/curves/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/curves",keyword:"type",params:{type: "array"},message:"must be array"}]);
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
validate132.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"is":{"$ref":"#/$defs/part-1"},"wanted":{"$ref":"#/$defs/part-1"},"todo":{"$ref":"#/$defs/part-1"}},"required":["path","is","wanted","todo"],"additionalProperties":false},"maxItems":2000};

function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}]);
errors++;
}
if(data0.is === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"}]);
errors++;
}
if(data0.wanted === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "wanted"},message:"must have required property '"+"wanted"+"'"}]);
errors++;
}
if(data0.todo === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "todo"},message:"must have required property '"+"todo"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!((((key0 === "path") || (key0 === "is")) || (key0 === "wanted")) || (key0 === "todo"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.path !== undefined){
if(!(validate55(data0.path, {instancePath:instancePath+"/" + i0+"/path"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.is !== undefined){
if(!(validate55(data0.is, {instancePath:instancePath+"/" + i0+"/is"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.wanted !== undefined){
if(!(validate55(data0.wanted, {instancePath:instancePath+"/" + i0+"/wanted"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.todo !== undefined){
if(!(validate55(data0.todo, {instancePath:instancePath+"/" + i0+"/todo"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
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
validate146.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"old":{"$ref":"#/$defs/part-5"},"because":{"$ref":"#/$defs/part-1"}},"required":["path","old"],"additionalProperties":false},"maxItems":2000};

function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}]);
errors++;
}
if(data0.old === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!(((key0 === "path") || (key0 === "old")) || (key0 === "because"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.path !== undefined){
if(!(validate55(data0.path, {instancePath:instancePath+"/" + i0+"/path"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.old !== undefined){
if(!(validate65(data0.old, {instancePath:instancePath+"/" + i0+"/old"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data0.because !== undefined){
if(!(validate55(data0.because, {instancePath:instancePath+"/" + i0+"/because"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
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
validate152.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"array","items":{"type":"object","properties":{"of":{"$ref":"#/$defs/part-8"},"name":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-12"},"old":{"$ref":"#/$defs/part-12"},"leftOut":{"$ref":"#/$defs/part-1"},"better":{"$ref":"#/$defs/part-19"}},"required":["of","name","now","old"],"additionalProperties":false},"maxItems":2000};

function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.of === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"}]);
errors++;
}
if(data0.name === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
if(data0.now === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"}]);
errors++;
}
if(data0.old === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!((((((key0 === "of") || (key0 === "name")) || (key0 === "now")) || (key0 === "old")) || (key0 === "leftOut")) || (key0 === "better"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.of !== undefined){
if(!(validate72(data0.of, {instancePath:instancePath+"/" + i0+"/of"}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!(validate55(data0.name, {instancePath:instancePath+"/" + i0+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.now !== undefined){
if(!(validate87(data0.now, {instancePath:instancePath+"/" + i0+"/now"}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data0.old !== undefined){
if(!(validate87(data0.old, {instancePath:instancePath+"/" + i0+"/old"}))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data0.leftOut !== undefined){
if(!(validate55(data0.leftOut, {instancePath:instancePath+"/" + i0+"/leftOut"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.better !== undefined){
if(!(validate124(data0.better, {instancePath:instancePath+"/" + i0+"/better"}))){
vErrors = joined(vErrors, validate124.errors);
errors = vErrors.length;
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
validate157.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"side":{"enum":["now","old"]},"lock":{"$ref":"#/$defs/part-1"},"because":{"$ref":"#/$defs/part-1"}},"required":["path","side","lock","because"],"additionalProperties":false},"maxItems":2000};

function validate165(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2000){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}]);
errors++;
}
if(data0.side === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'"}]);
errors++;
}
if(data0.lock === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "lock"},message:"must have required property '"+"lock"+"'"}]);
errors++;
}
if(data0.because === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!((((key0 === "path") || (key0 === "side")) || (key0 === "lock")) || (key0 === "because"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.path !== undefined){
if(!(validate55(data0.path, {instancePath:instancePath+"/" + i0+"/path"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.side !== undefined){
let data2 = data0.side;
if(!((data2 === "now") || (data2 === "old"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/side",keyword:"enum",params:{allowedValues: schema46.items.properties.side.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data0.lock !== undefined){
if(!(validate55(data0.lock, {instancePath:instancePath+"/" + i0+"/lock"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.because !== undefined){
if(!(validate55(data0.because, {instancePath:instancePath+"/" + i0+"/because"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
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
validate165.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","properties":{"is":{"enum":["commit","files","none"]},"commit":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{7,64}$"},"words":{"$ref":"#/$defs/part-1"}},"required":["is","words"],"additionalProperties":false};
const pattern6 = new RegExp("^[0-9a-f]{7,64}$", "u");

function validate170(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"}]);
errors++;
}
if(data.words === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "is") || (key0 === "commit")) || (key0 === "words"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.is !== undefined){
let data0 = data.is;
if(!(((data0 === "commit") || (data0 === "files")) || (data0 === "none"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/is",keyword:"enum",params:{allowedValues: schema47.properties.is.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.commit !== undefined){
let data1 = data.commit;
if(typeof data1 === "string"){
if(func2(data1) > 64){
vErrors = joined(vErrors, [{instancePath:instancePath+"/commit",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}]);
errors++;
}
if(!pattern6.test(data1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/commit",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"},message:"must match pattern \""+"^[0-9a-f]{7,64}$"+"\""}]);
errors++;
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/commit",keyword:"type",params:{type: "string"},message:"must be string"}]);
errors++;
}
}
if(data.words !== undefined){
if(!(validate55(data.words, {instancePath:instancePath+"/words"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"baseline":{"$ref":"#/$defs/part-1"},"task":{"$ref":"#/$defs/part-29"},"rows":{"$ref":"#/$defs/part-14"},"paired":{"$ref":"#/$defs/part-5"},"metrics":{"$ref":"#/$defs/part-30"},"slices":{"$ref":"#/$defs/part-32"},"small":{"$ref":"#/$defs/part-6"},"roc":{"$ref":"#/$defs/part-33"},"precision":{"$ref":"#/$defs/part-33"},"reliability":{"$ref":"#/$defs/part-35"}},"required":["path","task","rows","paired","metrics","slices","small"],"additionalProperties":false};
const schema49 = {"enum":["binary","multiclass","multilabel","regression","ranking"]};

function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "binary") || (data === "multiclass")) || (data === "multilabel")) || (data === "regression")) || (data === "ranking"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/$defs/part-1"},"slice":{"$ref":"#/$defs/part-1"},"better":{"$ref":"#/$defs/part-19"},"old":{"$ref":"#/$defs/part-11"},"new":{"$ref":"#/$defs/part-11"},"change":{"$ref":"#/$defs/part-11"},"outcome":{"$ref":"#/$defs/part-4"},"limit":{"$ref":"#/$defs/part-1"},"limitAt":{"type":"number"},"upperLimitAt":{"type":"number"},"proven":{"$ref":"#/$defs/part-31"}},"required":["name","better"],"additionalProperties":false},"maxItems":200};
const schema51 = {"enum":["better","worse"]};

function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "better") || (data === "worse"))){
vErrors = joined(vErrors, [{instancePath,keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
if(data0.better === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "better"},message:"must have required property '"+"better"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!(func1.call(schema50.items.properties, key0))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.name !== undefined){
if(!(validate55(data0.name, {instancePath:instancePath+"/" + i0+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.slice !== undefined){
if(!(validate55(data0.slice, {instancePath:instancePath+"/" + i0+"/slice"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.better !== undefined){
if(!(validate124(data0.better, {instancePath:instancePath+"/" + i0+"/better"}))){
vErrors = joined(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data0.old !== undefined){
if(!(validate86(data0.old, {instancePath:instancePath+"/" + i0+"/old"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.new !== undefined){
if(!(validate86(data0.new, {instancePath:instancePath+"/" + i0+"/new"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.change !== undefined){
if(!(validate86(data0.change, {instancePath:instancePath+"/" + i0+"/change"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.outcome !== undefined){
if(!(validate62(data0.outcome, {instancePath:instancePath+"/" + i0+"/outcome"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data0.limit !== undefined){
if(!(validate55(data0.limit, {instancePath:instancePath+"/" + i0+"/limit"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.limitAt !== undefined){
let data9 = data0.limitAt;
if(!((typeof data9 == "number") && (isFinite(data9)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/limitAt",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.upperLimitAt !== undefined){
let data10 = data0.upperLimitAt;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/upperLimitAt",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.proven !== undefined){
if(!(validate189(data0.proven, {instancePath:instancePath+"/" + i0+"/proven"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
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
validate180.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/$defs/part-1"},"slice":{"$ref":"#/$defs/part-1"},"better":{"$ref":"#/$defs/part-19"},"old":{"$ref":"#/$defs/part-11"},"new":{"$ref":"#/$defs/part-11"},"change":{"$ref":"#/$defs/part-11"},"outcome":{"$ref":"#/$defs/part-4"},"limit":{"$ref":"#/$defs/part-1"},"limitAt":{"type":"number"},"upperLimitAt":{"type":"number"},"rows":{"$ref":"#/$defs/part-14"},"proven":{"$ref":"#/$defs/part-31"}},"required":["name","slice","better","rows"],"additionalProperties":false},"maxItems":200};

function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
if(data0.slice === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "slice"},message:"must have required property '"+"slice"+"'"}]);
errors++;
}
if(data0.better === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "better"},message:"must have required property '"+"better"+"'"}]);
errors++;
}
if(data0.rows === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!(func1.call(schema52.items.properties, key0))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.name !== undefined){
if(!(validate55(data0.name, {instancePath:instancePath+"/" + i0+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.slice !== undefined){
if(!(validate55(data0.slice, {instancePath:instancePath+"/" + i0+"/slice"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.better !== undefined){
if(!(validate124(data0.better, {instancePath:instancePath+"/" + i0+"/better"}))){
vErrors = joined(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data0.old !== undefined){
if(!(validate86(data0.old, {instancePath:instancePath+"/" + i0+"/old"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.new !== undefined){
if(!(validate86(data0.new, {instancePath:instancePath+"/" + i0+"/new"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.change !== undefined){
if(!(validate86(data0.change, {instancePath:instancePath+"/" + i0+"/change"}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data0.outcome !== undefined){
if(!(validate62(data0.outcome, {instancePath:instancePath+"/" + i0+"/outcome"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data0.limit !== undefined){
if(!(validate55(data0.limit, {instancePath:instancePath+"/" + i0+"/limit"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data0.limitAt !== undefined){
let data9 = data0.limitAt;
if(!((typeof data9 == "number") && (isFinite(data9)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/limitAt",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.upperLimitAt !== undefined){
let data10 = data0.upperLimitAt;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/upperLimitAt",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.rows !== undefined){
if(!(validate96(data0.rows, {instancePath:instancePath+"/" + i0+"/rows"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data0.proven !== undefined){
if(!(validate189(data0.proven, {instancePath:instancePath+"/" + i0+"/proven"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
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
validate192.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","properties":{"now":{"$ref":"#/$defs/part-34"},"old":{"$ref":"#/$defs/part-34"}},"required":["now"],"additionalProperties":false};
const schema54 = {"type":"array","items":{"type":"number"},"maxItems":200};

function validate206(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}


function validate205(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "now") || (key0 === "old"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.now !== undefined){
if(!(validate206(data.now, {instancePath:instancePath+"/now"}))){
vErrors = joined(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data.old !== undefined){
if(!(validate206(data.old, {instancePath:instancePath+"/old"}))){
vErrors = joined(vErrors, validate206.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","properties":{"of":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-36"},"old":{"$ref":"#/$defs/part-36"}},"required":["of","now"],"additionalProperties":false};
const schema56 = {"type":"array","items":{"type":"object","properties":{"from":{"type":"number"},"to":{"type":"number"},"rows":{"$ref":"#/$defs/part-14"},"meanScore":{"type":"number"},"share":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"}},"required":["from","to","rows","meanScore","share","low","high"],"additionalProperties":false},"maxItems":200};

function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.from === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"}]);
errors++;
}
if(data0.to === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"}]);
errors++;
}
if(data0.rows === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"}]);
errors++;
}
if(data0.meanScore === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "meanScore"},message:"must have required property '"+"meanScore"+"'"}]);
errors++;
}
if(data0.share === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"}]);
errors++;
}
if(data0.low === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"}]);
errors++;
}
if(data0.high === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!(((((((key0 === "from") || (key0 === "to")) || (key0 === "rows")) || (key0 === "meanScore")) || (key0 === "share")) || (key0 === "low")) || (key0 === "high"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.from !== undefined){
let data1 = data0.from;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/from",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.to !== undefined){
let data2 = data0.to;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/to",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.rows !== undefined){
if(!(validate96(data0.rows, {instancePath:instancePath+"/" + i0+"/rows"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data0.meanScore !== undefined){
let data4 = data0.meanScore;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/meanScore",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.share !== undefined){
let data5 = data0.share;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/share",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.low !== undefined){
let data6 = data0.low;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/low",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.high !== undefined){
let data7 = data0.high;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/high",keyword:"type",params:{type: "number"},message:"must be number"}]);
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
validate213.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"}]);
errors++;
}
if(data.now === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "of") || (key0 === "now")) || (key0 === "old"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.of !== undefined){
if(!(validate55(data.of, {instancePath:instancePath+"/of"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.now !== undefined){
if(!(validate213(data.now, {instancePath:instancePath+"/now"}))){
vErrors = joined(vErrors, validate213.errors);
errors = vErrors.length;
}
}
if(data.old !== undefined){
if(!(validate213(data.old, {instancePath:instancePath+"/old"}))){
vErrors = joined(vErrors, validate213.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}]);
errors++;
}
if(data.task === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "task"},message:"must have required property '"+"task"+"'"}]);
errors++;
}
if(data.rows === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"}]);
errors++;
}
if(data.paired === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "paired"},message:"must have required property '"+"paired"+"'"}]);
errors++;
}
if(data.metrics === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"}]);
errors++;
}
if(data.slices === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "slices"},message:"must have required property '"+"slices"+"'"}]);
errors++;
}
if(data.small === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "small"},message:"must have required property '"+"small"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.path !== undefined){
if(!(validate55(data.path, {instancePath:instancePath+"/path"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate55(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.task !== undefined){
if(!(validate176(data.task, {instancePath:instancePath+"/task"}))){
vErrors = joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate96(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.paired !== undefined){
if(!(validate65(data.paired, {instancePath:instancePath+"/paired"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate180(data.metrics, {instancePath:instancePath+"/metrics"}))){
vErrors = joined(vErrors, validate180.errors);
errors = vErrors.length;
}
}
if(data.slices !== undefined){
if(!(validate192(data.slices, {instancePath:instancePath+"/slices"}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
}
if(data.small !== undefined){
if(!(validate67(data.small, {instancePath:instancePath+"/small"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.roc !== undefined){
if(!(validate205(data.roc, {instancePath:instancePath+"/roc"}))){
vErrors = joined(vErrors, validate205.errors);
errors = vErrors.length;
}
}
if(data.precision !== undefined){
if(!(validate205(data.precision, {instancePath:instancePath+"/precision"}))){
vErrors = joined(vErrors, validate205.errors);
errors = vErrors.length;
}
}
if(data.reliability !== undefined){
if(!(validate211(data.reliability, {instancePath:instancePath+"/reliability"}))){
vErrors = joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","properties":{"parameters":{"type":"array","items":{"type":"object","properties":{"file":{"$ref":"#/$defs/part-1"},"name":{"$ref":"#/$defs/part-1"},"old":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-1"}},"required":["file","name"],"additionalProperties":false},"maxItems":200},"data":{"type":"array","items":{"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"lock":{"$ref":"#/$defs/part-1"},"old":{"$ref":"#/$defs/part-38"},"now":{"$ref":"#/$defs/part-38"}},"required":["path","lock"],"additionalProperties":false},"maxItems":200},"curves":{"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-39"},"old":{"$ref":"#/$defs/part-39"}},"required":["name","now"],"additionalProperties":false},"maxItems":200},"courses":{"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/$defs/part-1"},"values":{"$ref":"#/$defs/part-22"},"now":{"type":"number"}},"required":["name","values"],"additionalProperties":false},"maxItems":200},"cut":{"$ref":"#/$defs/part-5"},"commands":{"$ref":"#/$defs/part-6"}},"required":["parameters","data","curves","courses","cut","commands"],"additionalProperties":false};
const schema58 = {"type":"object","properties":{"md5":{"$ref":"#/$defs/part-1"},"bytes":{"$ref":"#/$defs/part-14"},"files":{"$ref":"#/$defs/part-14"},"rows":{"$ref":"#/$defs/part-14"}},"required":["md5"],"additionalProperties":false};

function validate226(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.md5 === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "md5"},message:"must have required property '"+"md5"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((((key0 === "md5") || (key0 === "bytes")) || (key0 === "files")) || (key0 === "rows"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.md5 !== undefined){
if(!(validate55(data.md5, {instancePath:instancePath+"/md5"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.bytes !== undefined){
if(!(validate96(data.bytes, {instancePath:instancePath+"/bytes"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
if(!(validate96(data.files, {instancePath:instancePath+"/files"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate96(data.rows, {instancePath:instancePath+"/rows"}))){
vErrors = joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"array","items":{"type":"object","properties":{"step":{"type":"number"},"value":{"type":"number"}},"required":["step","value"],"additionalProperties":false},"maxItems":200};

function validate234(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
vErrors = joined(vErrors, [{instancePath,keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.step === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"}]);
errors++;
}
if(data0.value === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}]);
errors++;
}
for(const key0 in data0){
if(!((key0 === "step") || (key0 === "value"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data0.step !== undefined){
let data1 = data0.step;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/step",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/" + i0+"/value",keyword:"type",params:{type: "number"},message:"must be number"}]);
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
validate234.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameters === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"}]);
errors++;
}
if(data.data === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"}]);
errors++;
}
if(data.curves === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "curves"},message:"must have required property '"+"curves"+"'"}]);
errors++;
}
if(data.courses === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "courses"},message:"must have required property '"+"courses"+"'"}]);
errors++;
}
if(data.cut === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "cut"},message:"must have required property '"+"cut"+"'"}]);
errors++;
}
if(data.commands === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "commands"},message:"must have required property '"+"commands"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "parameters") || (key0 === "data")) || (key0 === "curves")) || (key0 === "courses")) || (key0 === "cut")) || (key0 === "commands"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.parameters !== undefined){
let data0 = data.parameters;
if(Array.isArray(data0)){
if(data0.length > 200){
vErrors = joined(vErrors, [{instancePath:instancePath+"/parameters",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.file === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/parameters/" + i0,keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"}]);
errors++;
}
if(data1.name === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/parameters/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
for(const key1 in data1){
if(!((((key1 === "file") || (key1 === "name")) || (key1 === "old")) || (key1 === "now"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/parameters/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data1.file !== undefined){
if(!(validate55(data1.file, {instancePath:instancePath+"/parameters/" + i0+"/file"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data1.name !== undefined){
if(!(validate55(data1.name, {instancePath:instancePath+"/parameters/" + i0+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data1.old !== undefined){
if(!(validate55(data1.old, {instancePath:instancePath+"/parameters/" + i0+"/old"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data1.now !== undefined){
if(!(validate55(data1.now, {instancePath:instancePath+"/parameters/" + i0+"/now"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/parameters/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/parameters",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
if(data.data !== undefined){
let data6 = data.data;
if(Array.isArray(data6)){
if(data6.length > 200){
vErrors = joined(vErrors, [{instancePath:instancePath+"/data",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.path === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/data/" + i1,keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}]);
errors++;
}
if(data7.lock === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/data/" + i1,keyword:"required",params:{missingProperty: "lock"},message:"must have required property '"+"lock"+"'"}]);
errors++;
}
for(const key2 in data7){
if(!((((key2 === "path") || (key2 === "lock")) || (key2 === "old")) || (key2 === "now"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/data/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data7.path !== undefined){
if(!(validate55(data7.path, {instancePath:instancePath+"/data/" + i1+"/path"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data7.lock !== undefined){
if(!(validate55(data7.lock, {instancePath:instancePath+"/data/" + i1+"/lock"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data7.old !== undefined){
if(!(validate226(data7.old, {instancePath:instancePath+"/data/" + i1+"/old"}))){
vErrors = joined(vErrors, validate226.errors);
errors = vErrors.length;
}
}
if(data7.now !== undefined){
if(!(validate226(data7.now, {instancePath:instancePath+"/data/" + i1+"/now"}))){
vErrors = joined(vErrors, validate226.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/data/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
if(data.curves !== undefined){
let data12 = data.curves;
if(Array.isArray(data12)){
if(data12.length > 200){
vErrors = joined(vErrors, [{instancePath:instancePath+"/curves",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/curves/" + i2,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
if(data13.now === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/curves/" + i2,keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"}]);
errors++;
}
for(const key3 in data13){
if(!(((key3 === "name") || (key3 === "now")) || (key3 === "old"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/curves/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data13.name !== undefined){
if(!(validate55(data13.name, {instancePath:instancePath+"/curves/" + i2+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data13.now !== undefined){
if(!(validate234(data13.now, {instancePath:instancePath+"/curves/" + i2+"/now"}))){
vErrors = joined(vErrors, validate234.errors);
errors = vErrors.length;
}
}
if(data13.old !== undefined){
if(!(validate234(data13.old, {instancePath:instancePath+"/curves/" + i2+"/old"}))){
vErrors = joined(vErrors, validate234.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/curves/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/curves",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
if(data.courses !== undefined){
let data17 = data.courses;
if(Array.isArray(data17)){
if(data17.length > 200){
vErrors = joined(vErrors, [{instancePath:instancePath+"/courses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/courses/" + i3,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}]);
errors++;
}
if(data18.values === undefined){
vErrors = joined(vErrors, [{instancePath:instancePath+"/courses/" + i3,keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"}]);
errors++;
}
for(const key4 in data18){
if(!(((key4 === "name") || (key4 === "values")) || (key4 === "now"))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/courses/" + i3,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data18.name !== undefined){
if(!(validate55(data18.name, {instancePath:instancePath+"/courses/" + i3+"/name"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data18.values !== undefined){
if(!(validate142(data18.values, {instancePath:instancePath+"/courses/" + i3+"/values"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data18.now !== undefined){
let data21 = data18.now;
if(!((typeof data21 == "number") && (isFinite(data21)))){
vErrors = joined(vErrors, [{instancePath:instancePath+"/courses/" + i3+"/now",keyword:"type",params:{type: "number"},message:"must be number"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/courses/" + i3,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/courses",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
if(data.cut !== undefined){
if(!(validate65(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.commands !== undefined){
if(!(validate67(data.commands, {instancePath:instancePath+"/commands"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","properties":{"path":{"$ref":"#/$defs/part-1"},"now":{"$ref":"#/$defs/part-41"},"old":{"$ref":"#/$defs/part-41"}},"required":["path","now"],"additionalProperties":false};
const schema61 = {"type":"object","properties":{"classes":{"$ref":"#/$defs/part-6"},"counts":{"type":"array","items":{"$ref":"#/$defs/part-21"},"maxItems":200}},"required":["classes","counts"],"additionalProperties":false};

function validate244(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.classes === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "classes"},message:"must have required property '"+"classes"+"'"}]);
errors++;
}
if(data.counts === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"}]);
errors++;
}
for(const key0 in data){
if(!((key0 === "classes") || (key0 === "counts"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.classes !== undefined){
if(!(validate67(data.classes, {instancePath:instancePath+"/classes"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined){
let data1 = data.counts;
if(Array.isArray(data1)){
if(data1.length > 200){
vErrors = joined(vErrors, [{instancePath:instancePath+"/counts",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}]);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate137(data1[i0], {instancePath:instancePath+"/counts/" + i0}))){
vErrors = joined(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath:instancePath+"/counts",keyword:"type",params:{type: "array"},message:"must be array"}]);
errors++;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}]);
errors++;
}
if(data.now === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "now")) || (key0 === "old"))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.path !== undefined){
if(!(validate55(data.path, {instancePath:instancePath+"/path"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.now !== undefined){
if(!(validate244(data.now, {instancePath:instancePath+"/now"}))){
vErrors = joined(vErrors, validate244.errors);
errors = vErrors.length;
}
}
if(data.old !== undefined){
if(!(validate244(data.old, {instancePath:instancePath+"/old"}))){
vErrors = joined(vErrors, validate244.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = joined(vErrors, [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}]);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
/*# sourceURL="urn:ml-actions:collected:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"}]);
errors++;
}
if(data.version === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}]);
errors++;
}
if(data.toolVersion === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "toolVersion"},message:"must have required property '"+"toolVersion"+"'"}]);
errors++;
}
if(data.verdicts === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "verdicts"},message:"must have required property '"+"verdicts"+"'"}]);
errors++;
}
if(data.checks === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"}]);
errors++;
}
if(data.findings === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"}]);
errors++;
}
if(data.metrics === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"}]);
errors++;
}
if(data.tables === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'"}]);
errors++;
}
if(data.unread === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "unread"},message:"must have required property '"+"unread"+"'"}]);
errors++;
}
if(data.files === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"}]);
errors++;
}
if(data.numbers === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "numbers"},message:"must have required property '"+"numbers"+"'"}]);
errors++;
}
if(data.absent === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"}]);
errors++;
}
if(data.baseline === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"}]);
errors++;
}
if(data.project === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "project"},message:"must have required property '"+"project"+"'"}]);
errors++;
}
if(data.notes === undefined){
vErrors = joined(vErrors, [{instancePath,keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"}]);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = joined(vErrors, [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}]);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate53(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(data.version === 1)){
vErrors = joined(vErrors, [{instancePath:instancePath+"/version",keyword:"enum",params:{allowedValues: schema19.properties.version.enum},message:"must be equal to one of the allowed values"}]);
errors++;
}
}
if(data.toolVersion !== undefined){
if(!(validate55(data.toolVersion, {instancePath:instancePath+"/toolVersion"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.verdicts !== undefined){
if(!(validate57(data.verdicts, {instancePath:instancePath+"/verdicts"}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
if(!(validate71(data.checks, {instancePath:instancePath+"/checks"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
if(!(validate114(data.findings, {instancePath:instancePath+"/findings"}))){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate120(data.metrics, {instancePath:instancePath+"/metrics"}))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.tables !== undefined){
if(!(validate132(data.tables, {instancePath:instancePath+"/tables"}))){
vErrors = joined(vErrors, validate132.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate146(data.unread, {instancePath:instancePath+"/unread"}))){
vErrors = joined(vErrors, validate146.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
if(!(validate152(data.files, {instancePath:instancePath+"/files"}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.numbers !== undefined){
if(!(validate157(data.numbers, {instancePath:instancePath+"/numbers"}))){
vErrors = joined(vErrors, validate157.errors);
errors = vErrors.length;
}
}
if(data.absent !== undefined){
if(!(validate165(data.absent, {instancePath:instancePath+"/absent"}))){
vErrors = joined(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate170(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = joined(vErrors, validate170.errors);
errors = vErrors.length;
}
}
if(data.measured !== undefined){
if(!(validate173(data.measured, {instancePath:instancePath+"/measured"}))){
vErrors = joined(vErrors, validate173.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined){
if(!(validate219(data.project, {instancePath:instancePath+"/project"}))){
vErrors = joined(vErrors, validate219.errors);
errors = vErrors.length;
}
}
if(data.matrix !== undefined){
if(!(validate242(data.matrix, {instancePath:instancePath+"/matrix"}))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate67(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.cut !== undefined){
if(!(validate65(data.cut, {instancePath:instancePath+"/cut"}))){
vErrors = joined(vErrors, validate65.errors);
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
