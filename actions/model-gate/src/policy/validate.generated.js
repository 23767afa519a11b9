// Generated from json-schema.ts by `npm run generate`.
import * as func1Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ml-actions.dev/schemas/policy-1.json","title":"Policy of model-gate","type":"object","additionalProperties":false,"required":["policy","checks"],"properties":{"policy":{"const":1,"description":"The version of this format."},"task":{"enum":["binary","multiclass","regression"],"description":"What the model predicts; needed for predictions."},"positive":{"type":["string","number","boolean"],"description":"The class that a binary task looks for; by default 1 of 0 and 1, and true of true and false."},"threshold":{"type":"number","description":"Makes predictions of scores: positive from this score on, in a binary task without predictions."},"candidate":{"type":"object","description":"The model that asks to replace the baseline.","additionalProperties":false,"properties":{"predictions":{"type":"string","minLength":1,"description":"A file of rows: CSV or Parquet."},"metrics":{"type":"string","minLength":1,"description":"A file of numbers: JSON, YAML or TOML."},"id":{"type":"string","minLength":1,"description":"The column that tells rows apart, and by which two models’ rows are paired."},"label":{"type":"string","minLength":1,"description":"The column of what really happened."},"prediction":{"type":"string","minLength":1,"description":"The column of what the model says."},"score":{"type":"string","minLength":1,"description":"The column of what the model gives the positive class."}}},"baseline":{"type":"object","description":"The model in use; its columns are called as the candidate’s unless it says otherwise.","additionalProperties":false,"properties":{"predictions":{"type":"string","minLength":1,"description":"A file of rows: CSV or Parquet."},"metrics":{"type":"string","minLength":1,"description":"A file of numbers: JSON, YAML or TOML."},"id":{"type":"string","minLength":1,"description":"The column that tells rows apart, and by which two models’ rows are paired."},"label":{"type":"string","minLength":1,"description":"The column of what really happened."},"prediction":{"type":"string","minLength":1,"description":"The column of what the model says."},"score":{"type":"string","minLength":1,"description":"The column of what the model gives the positive class."},"first-run":{"enum":["inconclusive","absolute-only"],"description":"Without a baseline file: leave comparisons unanswered (default), or judge only what needs none."}}},"defaults":{"type":"object","description":"What checks have that do not say otherwise.","additionalProperties":false,"properties":{"alpha":{"type":"number","exclusiveMinimum":0,"maximum":0.4,"description":"Chance taken of a wrong answer, to each side."},"family":{"enum":["holm"],"description":"How the chance of a false alarm is held over slices and groups; Holm’s correction."},"min-rows":{"type":"integer","minimum":2,"description":"The fewest rows that a metric, or a slice of it, must rest on to be judged."},"require":{"enum":["proven-ok","no-proven-harm"],"description":"What must be proven: that the demand is met, or only that it is not known to be broken."}}},"checks":{"type":"object","description":"The demands by name.","propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"additionalProperties":{"type":"object","description":"One demand.","additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1,"description":"The metric; by default the check’s own name. One of accuracy, brier, f1, false-positive-rate, log-loss, mae, precision, recall, rmse, roc-auc, selection-rate, or a name in the metrics files."},"better":{"enum":["higher","lower"],"description":"Which way is better, for a metric that is not in the list."},"better-by":{"description":"The least that must be gained over the baseline.","oneOf":[{"type":"number","minimum":0},{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0,"description":"A part of the baseline’s value: 0.02 for 2 percent."}}}]},"min":{"type":"number","description":"The value is at least this."},"max":{"type":"number","description":"The value is at most this."},"above":{"type":"number","description":"The value is more than this."},"below":{"type":"number","description":"The value is less than this."},"not-worse-by":{"description":"The most that may be lost against the baseline.","oneOf":[{"type":"number","minimum":0},{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"type":"number","minimum":0,"description":"A part of the baseline’s value: 0.02 for 2 percent."}}}]},"gap":{"type":"object","description":"The most that two groups may differ.","additionalProperties":false,"required":["max"],"properties":{"max":{"type":"number","exclusiveMinimum":0}}},"by":{"description":"The slice columns; or the word \"point\", to compare values without an interval.","oneOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"string","minLength":1}}]},"too-small":{"enum":["report","inconclusive"],"description":"What slices with too few rows do: nothing but be counted, or leave the check unanswered (default)."},"min-rows":{"type":"integer","minimum":2,"description":"The fewest rows that a metric, or a slice of it, must rest on to be judged."},"alpha":{"type":"number","exclusiveMinimum":0,"maximum":0.4,"description":"Chance taken of a wrong answer, to each side."},"require":{"enum":["proven-ok","no-proven-harm"],"description":"What must be proven: that the demand is met, or only that it is not known to be broken."},"severity":{"enum":["error","warn"],"description":"Whether it decides, or is only reported."},"why":{"type":"string","maxLength":500,"description":"Why it is asked; shown with the answer."}}}}}};
const func1 = (func1Module.default ?? func1Module).default;
const func13 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ml-actions.dev/schemas/policy-1.json" */;
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
if(data.policy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.checks === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "policy") || (key0 === "task")) || (key0 === "positive")) || (key0 === "threshold")) || (key0 === "candidate")) || (key0 === "baseline")) || (key0 === "defaults")) || (key0 === "checks"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.policy !== undefined){
if(1 !== data.policy){
const err3 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.task !== undefined){
let data1 = data.task;
if(!(((data1 === "binary") || (data1 === "multiclass")) || (data1 === "regression"))){
const err4 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/enum",keyword:"enum",params:{allowedValues: schema31.properties.task.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.positive !== undefined){
let data2 = data.positive;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err5 = {instancePath:instancePath+"/positive",schemaPath:"#/properties/positive/type",keyword:"type",params:{type: schema31.properties.positive.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.threshold !== undefined){
let data3 = data.threshold;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.candidate !== undefined){
let data4 = data.candidate;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((((key1 === "predictions") || (key1 === "metrics")) || (key1 === "id")) || (key1 === "label")) || (key1 === "prediction")) || (key1 === "score"))){
const err7 = {instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.predictions !== undefined){
let data5 = data4.predictions;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err8 = {instancePath:instancePath+"/candidate/predictions",schemaPath:"#/properties/candidate/properties/predictions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/candidate/predictions",schemaPath:"#/properties/candidate/properties/predictions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.metrics !== undefined){
let data6 = data4.metrics;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err10 = {instancePath:instancePath+"/candidate/metrics",schemaPath:"#/properties/candidate/properties/metrics/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/candidate/metrics",schemaPath:"#/properties/candidate/properties/metrics/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.id !== undefined){
let data7 = data4.id;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err12 = {instancePath:instancePath+"/candidate/id",schemaPath:"#/properties/candidate/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/candidate/id",schemaPath:"#/properties/candidate/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.label !== undefined){
let data8 = data4.label;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err14 = {instancePath:instancePath+"/candidate/label",schemaPath:"#/properties/candidate/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/candidate/label",schemaPath:"#/properties/candidate/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.prediction !== undefined){
let data9 = data4.prediction;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err16 = {instancePath:instancePath+"/candidate/prediction",schemaPath:"#/properties/candidate/properties/prediction/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/candidate/prediction",schemaPath:"#/properties/candidate/properties/prediction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.score !== undefined){
let data10 = data4.score;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err18 = {instancePath:instancePath+"/candidate/score",schemaPath:"#/properties/candidate/properties/score/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/candidate/score",schemaPath:"#/properties/candidate/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.baseline !== undefined){
let data11 = data.baseline;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((((((key2 === "predictions") || (key2 === "metrics")) || (key2 === "id")) || (key2 === "label")) || (key2 === "prediction")) || (key2 === "score")) || (key2 === "first-run"))){
const err21 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.predictions !== undefined){
let data12 = data11.predictions;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err22 = {instancePath:instancePath+"/baseline/predictions",schemaPath:"#/properties/baseline/properties/predictions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/baseline/predictions",schemaPath:"#/properties/baseline/properties/predictions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.metrics !== undefined){
let data13 = data11.metrics;
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err24 = {instancePath:instancePath+"/baseline/metrics",schemaPath:"#/properties/baseline/properties/metrics/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err25 = {instancePath:instancePath+"/baseline/metrics",schemaPath:"#/properties/baseline/properties/metrics/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.id !== undefined){
let data14 = data11.id;
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err26 = {instancePath:instancePath+"/baseline/id",schemaPath:"#/properties/baseline/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/baseline/id",schemaPath:"#/properties/baseline/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.label !== undefined){
let data15 = data11.label;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err28 = {instancePath:instancePath+"/baseline/label",schemaPath:"#/properties/baseline/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/baseline/label",schemaPath:"#/properties/baseline/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.prediction !== undefined){
let data16 = data11.prediction;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err30 = {instancePath:instancePath+"/baseline/prediction",schemaPath:"#/properties/baseline/properties/prediction/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err31 = {instancePath:instancePath+"/baseline/prediction",schemaPath:"#/properties/baseline/properties/prediction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.score !== undefined){
let data17 = data11.score;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err32 = {instancePath:instancePath+"/baseline/score",schemaPath:"#/properties/baseline/properties/score/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err33 = {instancePath:instancePath+"/baseline/score",schemaPath:"#/properties/baseline/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11["first-run"] !== undefined){
let data18 = data11["first-run"];
if(!((data18 === "inconclusive") || (data18 === "absolute-only"))){
const err34 = {instancePath:instancePath+"/baseline/first-run",schemaPath:"#/properties/baseline/properties/first-run/enum",keyword:"enum",params:{allowedValues: schema31.properties.baseline.properties["first-run"].enum},message:"must be equal to one of the allowed values"};
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
const err35 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.defaults !== undefined){
let data19 = data.defaults;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((((key3 === "alpha") || (key3 === "family")) || (key3 === "min-rows")) || (key3 === "require"))){
const err36 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19.alpha !== undefined){
let data20 = data19.alpha;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 0.4 || isNaN(data20)){
const err37 = {instancePath:instancePath+"/defaults/alpha",schemaPath:"#/properties/defaults/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.4},message:"must be <= 0.4"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data20 <= 0 || isNaN(data20)){
const err38 = {instancePath:instancePath+"/defaults/alpha",schemaPath:"#/properties/defaults/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err39 = {instancePath:instancePath+"/defaults/alpha",schemaPath:"#/properties/defaults/properties/alpha/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.family !== undefined){
if(!(data19.family === "holm")){
const err40 = {instancePath:instancePath+"/defaults/family",schemaPath:"#/properties/defaults/properties/family/enum",keyword:"enum",params:{allowedValues: schema31.properties.defaults.properties.family.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19["min-rows"] !== undefined){
let data22 = data19["min-rows"];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err41 = {instancePath:instancePath+"/defaults/min-rows",schemaPath:"#/properties/defaults/properties/min-rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 2 || isNaN(data22)){
const err42 = {instancePath:instancePath+"/defaults/min-rows",schemaPath:"#/properties/defaults/properties/min-rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data19.require !== undefined){
let data23 = data19.require;
if(!((data23 === "proven-ok") || (data23 === "no-proven-harm"))){
const err43 = {instancePath:instancePath+"/defaults/require",schemaPath:"#/properties/defaults/properties/require/enum",keyword:"enum",params:{allowedValues: schema31.properties.defaults.properties.require.enum},message:"must be equal to one of the allowed values"};
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
const err44 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.checks !== undefined){
let data24 = data.checks;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
const _errs50 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
const err45 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key4};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid4 = _errs50 === errors;
if(!valid4){
const err47 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
for(const key5 in data24){
let data25 = data24[key5];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
if(!(func13.call(schema31.properties.checks.additionalProperties.properties, key6))){
const err48 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data25.metric !== undefined){
let data26 = data25.metric;
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err49 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric",schemaPath:"#/properties/checks/additionalProperties/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err50 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric",schemaPath:"#/properties/checks/additionalProperties/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.better !== undefined){
let data27 = data25.better;
if(!((data27 === "higher") || (data27 === "lower"))){
const err51 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better",schemaPath:"#/properties/checks/additionalProperties/properties/better/enum",keyword:"enum",params:{allowedValues: schema31.properties.checks.additionalProperties.properties.better.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data25["better-by"] !== undefined){
let data28 = data25["better-by"];
const _errs60 = errors;
let valid7 = false;
let passing0 = null;
const _errs61 = errors;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err52 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by",schemaPath:"#/properties/checks/additionalProperties/properties/better-by/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err53 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by",schemaPath:"#/properties/checks/additionalProperties/properties/better-by/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid0 = _errs61 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs63 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.relative === undefined){
const err54 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by",schemaPath:"#/properties/checks/additionalProperties/properties/better-by/oneOf/1/required",keyword:"required",params:{missingProperty: "relative"},message:"must have required property '"+"relative"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key7 in data28){
if(!(key7 === "relative")){
const err55 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by",schemaPath:"#/properties/checks/additionalProperties/properties/better-by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data28.relative !== undefined){
let data29 = data28.relative;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err56 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by/relative",schemaPath:"#/properties/checks/additionalProperties/properties/better-by/oneOf/1/properties/relative/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by/relative",schemaPath:"#/properties/checks/additionalProperties/properties/better-by/oneOf/1/properties/relative/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err58 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by",schemaPath:"#/properties/checks/additionalProperties/properties/better-by/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid0 = _errs63 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err59 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/better-by",schemaPath:"#/properties/checks/additionalProperties/properties/better-by/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data25.min !== undefined){
let data30 = data25.min;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err60 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/checks/additionalProperties/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.max !== undefined){
let data31 = data25.max;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err61 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/checks/additionalProperties/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.above !== undefined){
let data32 = data25.above;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err62 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/above",schemaPath:"#/properties/checks/additionalProperties/properties/above/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.below !== undefined){
let data33 = data25.below;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err63 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/below",schemaPath:"#/properties/checks/additionalProperties/properties/below/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data25["not-worse-by"] !== undefined){
let data34 = data25["not-worse-by"];
const _errs77 = errors;
let valid9 = false;
let passing1 = null;
const _errs78 = errors;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err64 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by",schemaPath:"#/properties/checks/additionalProperties/properties/not-worse-by/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by",schemaPath:"#/properties/checks/additionalProperties/properties/not-worse-by/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid1 = _errs78 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs80 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.relative === undefined){
const err66 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by",schemaPath:"#/properties/checks/additionalProperties/properties/not-worse-by/oneOf/1/required",keyword:"required",params:{missingProperty: "relative"},message:"must have required property '"+"relative"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key8 in data34){
if(!(key8 === "relative")){
const err67 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by",schemaPath:"#/properties/checks/additionalProperties/properties/not-worse-by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data34.relative !== undefined){
let data35 = data34.relative;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err68 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by/relative",schemaPath:"#/properties/checks/additionalProperties/properties/not-worse-by/oneOf/1/properties/relative/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by/relative",schemaPath:"#/properties/checks/additionalProperties/properties/not-worse-by/oneOf/1/properties/relative/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by",schemaPath:"#/properties/checks/additionalProperties/properties/not-worse-by/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid1 = _errs80 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err71 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-worse-by",schemaPath:"#/properties/checks/additionalProperties/properties/not-worse-by/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data25.gap !== undefined){
let data36 = data25.gap;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.max === undefined){
const err72 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/gap",schemaPath:"#/properties/checks/additionalProperties/properties/gap/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key9 in data36){
if(!(key9 === "max")){
const err73 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/gap",schemaPath:"#/properties/checks/additionalProperties/properties/gap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data36.max !== undefined){
let data37 = data36.max;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 <= 0 || isNaN(data37)){
const err74 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/gap/max",schemaPath:"#/properties/checks/additionalProperties/properties/gap/properties/max/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/gap/max",schemaPath:"#/properties/checks/additionalProperties/properties/gap/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err76 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/gap",schemaPath:"#/properties/checks/additionalProperties/properties/gap/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.by !== undefined){
let data38 = data25.by;
const _errs91 = errors;
let valid12 = false;
let passing2 = null;
const _errs92 = errors;
if(typeof data38 === "string"){
if(func1(data38) < 1){
const err77 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/checks/additionalProperties/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err78 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/checks/additionalProperties/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid2 = _errs92 === errors;
if(_valid2){
valid12 = true;
passing2 = 0;
}
const _errs94 = errors;
if(Array.isArray(data38)){
if(data38.length > 20){
const err79 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/checks/additionalProperties/properties/by/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data38.length < 1){
const err80 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/checks/additionalProperties/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len0 = data38.length;
for(let i0=0; i0<len0; i0++){
let data39 = data38[i0];
if(typeof data39 === "string"){
if(func1(data39) < 1){
const err81 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by/" + i0,schemaPath:"#/properties/checks/additionalProperties/properties/by/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by/" + i0,schemaPath:"#/properties/checks/additionalProperties/properties/by/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
let i1 = data38.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data38[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err83 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/checks/additionalProperties/properties/by/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err84 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/checks/additionalProperties/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid2 = _errs94 === errors;
if(_valid2 && valid12){
valid12 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid12 = true;
passing2 = 1;
}
}
if(!valid12){
const err85 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/properties/checks/additionalProperties/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data25["too-small"] !== undefined){
let data40 = data25["too-small"];
if(!((data40 === "report") || (data40 === "inconclusive"))){
const err86 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/too-small",schemaPath:"#/properties/checks/additionalProperties/properties/too-small/enum",keyword:"enum",params:{allowedValues: schema31.properties.checks.additionalProperties.properties["too-small"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data25["min-rows"] !== undefined){
let data41 = data25["min-rows"];
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err87 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows",schemaPath:"#/properties/checks/additionalProperties/properties/min-rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 2 || isNaN(data41)){
const err88 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-rows",schemaPath:"#/properties/checks/additionalProperties/properties/min-rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data25.alpha !== undefined){
let data42 = data25.alpha;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 0.4 || isNaN(data42)){
const err89 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha",schemaPath:"#/properties/checks/additionalProperties/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.4},message:"must be <= 0.4"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data42 <= 0 || isNaN(data42)){
const err90 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha",schemaPath:"#/properties/checks/additionalProperties/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/alpha",schemaPath:"#/properties/checks/additionalProperties/properties/alpha/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data25.require !== undefined){
let data43 = data25.require;
if(!((data43 === "proven-ok") || (data43 === "no-proven-harm"))){
const err92 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/require",schemaPath:"#/properties/checks/additionalProperties/properties/require/enum",keyword:"enum",params:{allowedValues: schema31.properties.checks.additionalProperties.properties.require.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data25.severity !== undefined){
let data44 = data25.severity;
if(!((data44 === "error") || (data44 === "warn"))){
const err93 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/checks/additionalProperties/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.checks.additionalProperties.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data25.why !== undefined){
let data45 = data25.why;
if(typeof data45 === "string"){
if(func1(data45) > 500){
const err94 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/checks/additionalProperties/properties/why/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"#/properties/checks/additionalProperties/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err97 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
