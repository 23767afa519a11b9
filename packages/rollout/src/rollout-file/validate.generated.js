// Generated from json-schema.ts by `npm run generate`.
import * as func2Module from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"How a new release takes over the traffic","type":"object","additionalProperties":false,"required":["rollout","name","namespace","strategy","target","route","judge"],"properties":{"rollout":{"const":1,"description":"version of this format"},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"a name as Kubernetes has it","maxLength":40},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"a name as Kubernetes has it"},"strategy":{"enum":["canary","blue-green"]},"target":{"type":"object","additionalProperties":false,"required":["deployment","container","service"],"properties":{"deployment":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"a name as Kubernetes has it"},"container":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"a name as Kubernetes has it"},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"a name as Kubernetes has it"}}},"route":{"type":"object","additionalProperties":false,"required":["provider","name"],"properties":{"provider":{"enum":["gateway-api","service"]},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"a name as Kubernetes has it"},"rule":{"type":"string","minLength":1,"maxLength":253}}},"steps":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","description":"weight:bake, weight:least..most, or 100%"}},"judge":{"type":"object","additionalProperties":false,"required":["prometheus","errors"],"properties":{"prometheus":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://"},"telemetry-lag":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$","description":"a duration such as 90s, 5m, 36h or 2d"},"look-every":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$","description":"a duration such as 90s, 5m, 36h or 2d"}}},"arms":{"type":"object","additionalProperties":false,"required":["label"],"properties":{"label":{"type":"string","pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}}},"errors":{"type":"object","additionalProperties":false,"required":["total","bad"],"properties":{"total":{"type":"string"},"bad":{"type":"string"},"ceiling":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"pass-below":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}}},"margin":{"type":"number","exclusiveMinimum":1,"maximum":100},"min-requests":{"type":"integer","minimum":1,"maximum":1000000000},"alpha":{"type":"object","additionalProperties":false,"required":[],"properties":{"fail":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"pass":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}}},"dispersion":{"type":"number","minimum":1,"maximum":1000}}},"waits":{"type":"object","additionalProperties":false,"required":[],"properties":{"settle":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$","description":"a duration such as 90s, 5m, 36h or 2d"},"accept":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$","description":"a duration such as 90s, 5m, 36h or 2d"},"ready":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$","description":"a duration such as 90s, 5m, 36h or 2d"},"drain":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$","description":"a duration such as 90s, 5m, 36h or 2d"},"poll":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$","description":"a duration such as 90s, 5m, 36h or 2d"}}},"deadline":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$","description":"a duration such as 90s, 5m, 36h or 2d"},"on-deadline":{"enum":["rollback","hold"]},"on-inconclusive":{"enum":["hold","rollback"]},"keep-previous-for":{"type":"string","pattern":"^[0-9]{1,9}[smhd]$","description":"a duration such as 90s, 5m, 36h or 2d"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (func2Module.default ?? func2Module).default;
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern10 = new RegExp("^https?://", "u");
const pattern11 = new RegExp("^[0-9]{1,9}[smhd]$", "u");
const pattern13 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.rollout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollout"},message:"must have required property '"+"rollout"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.namespace === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.strategy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strategy"},message:"must have required property '"+"strategy"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.target === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.route === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.judge === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "judge"},message:"must have required property '"+"judge"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rollout !== undefined){
if(1 !== data.rollout){
const err8 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.namespace !== undefined){
let data2 = data.namespace;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err12 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err13 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.strategy !== undefined){
let data3 = data.strategy;
if(!((data3 === "canary") || (data3 === "blue-green"))){
const err14 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema31.properties.strategy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.target !== undefined){
let data4 = data.target;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.deployment === undefined){
const err15 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "deployment"},message:"must have required property '"+"deployment"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.container === undefined){
const err16 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.service === undefined){
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "deployment") || (key1 === "container")) || (key1 === "service"))){
const err18 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.deployment !== undefined){
let data5 = data4.deployment;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err19 = {instancePath:instancePath+"/target/deployment",schemaPath:"#/properties/target/properties/deployment/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/target/deployment",schemaPath:"#/properties/target/properties/deployment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.container !== undefined){
let data6 = data4.container;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err21 = {instancePath:instancePath+"/target/container",schemaPath:"#/properties/target/properties/container/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/target/container",schemaPath:"#/properties/target/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.service !== undefined){
let data7 = data4.service;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err23 = {instancePath:instancePath+"/target/service",schemaPath:"#/properties/target/properties/service/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err24 = {instancePath:instancePath+"/target/service",schemaPath:"#/properties/target/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.route !== undefined){
let data8 = data.route;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.provider === undefined){
const err26 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.name === undefined){
const err27 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "provider") || (key2 === "name")) || (key2 === "rule"))){
const err28 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.provider !== undefined){
let data9 = data8.provider;
if(!((data9 === "gateway-api") || (data9 === "service"))){
const err29 = {instancePath:instancePath+"/route/provider",schemaPath:"#/properties/route/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.route.properties.provider.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.name !== undefined){
let data10 = data8.name;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err30 = {instancePath:instancePath+"/route/name",schemaPath:"#/properties/route/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"+"\""};
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
const err31 = {instancePath:instancePath+"/route/name",schemaPath:"#/properties/route/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.rule !== undefined){
let data11 = data8.rule;
if(typeof data11 === "string"){
if(func2(data11) > 253){
const err32 = {instancePath:instancePath+"/route/rule",schemaPath:"#/properties/route/properties/rule/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data11) < 1){
const err33 = {instancePath:instancePath+"/route/rule",schemaPath:"#/properties/route/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/route/rule",schemaPath:"#/properties/route/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.steps !== undefined){
let data12 = data.steps;
if(Array.isArray(data12)){
if(data12.length > 20){
const err36 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.length < 1){
const err37 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err38 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.judge !== undefined){
let data14 = data.judge;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.prometheus === undefined){
const err40 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/required",keyword:"required",params:{missingProperty: "prometheus"},message:"must have required property '"+"prometheus"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.errors === undefined){
const err41 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 in data14){
if(!(((((((key3 === "prometheus") || (key3 === "arms")) || (key3 === "errors")) || (key3 === "margin")) || (key3 === "min-requests")) || (key3 === "alpha")) || (key3 === "dispersion"))){
const err42 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data14.prometheus !== undefined){
let data15 = data14.prometheus;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.url === undefined){
const err43 = {instancePath:instancePath+"/judge/prometheus",schemaPath:"#/properties/judge/properties/prometheus/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key4 in data15){
if(!(((key4 === "url") || (key4 === "telemetry-lag")) || (key4 === "look-every"))){
const err44 = {instancePath:instancePath+"/judge/prometheus",schemaPath:"#/properties/judge/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.url !== undefined){
let data16 = data15.url;
if(typeof data16 === "string"){
if(!pattern10.test(data16)){
const err45 = {instancePath:instancePath+"/judge/prometheus/url",schemaPath:"#/properties/judge/properties/prometheus/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
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
const err46 = {instancePath:instancePath+"/judge/prometheus/url",schemaPath:"#/properties/judge/properties/prometheus/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data15["telemetry-lag"] !== undefined){
let data17 = data15["telemetry-lag"];
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
const err47 = {instancePath:instancePath+"/judge/prometheus/telemetry-lag",schemaPath:"#/properties/judge/properties/prometheus/properties/telemetry-lag/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/judge/prometheus/telemetry-lag",schemaPath:"#/properties/judge/properties/prometheus/properties/telemetry-lag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15["look-every"] !== undefined){
let data18 = data15["look-every"];
if(typeof data18 === "string"){
if(!pattern11.test(data18)){
const err49 = {instancePath:instancePath+"/judge/prometheus/look-every",schemaPath:"#/properties/judge/properties/prometheus/properties/look-every/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""};
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
const err50 = {instancePath:instancePath+"/judge/prometheus/look-every",schemaPath:"#/properties/judge/properties/prometheus/properties/look-every/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err51 = {instancePath:instancePath+"/judge/prometheus",schemaPath:"#/properties/judge/properties/prometheus/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data14.arms !== undefined){
let data19 = data14.arms;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.label === undefined){
const err52 = {instancePath:instancePath+"/judge/arms",schemaPath:"#/properties/judge/properties/arms/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key5 in data19){
if(!(key5 === "label")){
const err53 = {instancePath:instancePath+"/judge/arms",schemaPath:"#/properties/judge/properties/arms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.label !== undefined){
let data20 = data19.label;
if(typeof data20 === "string"){
if(!pattern13.test(data20)){
const err54 = {instancePath:instancePath+"/judge/arms/label",schemaPath:"#/properties/judge/properties/arms/properties/label/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/judge/arms/label",schemaPath:"#/properties/judge/properties/arms/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err56 = {instancePath:instancePath+"/judge/arms",schemaPath:"#/properties/judge/properties/arms/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data14.errors !== undefined){
let data21 = data14.errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.total === undefined){
const err57 = {instancePath:instancePath+"/judge/errors",schemaPath:"#/properties/judge/properties/errors/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data21.bad === undefined){
const err58 = {instancePath:instancePath+"/judge/errors",schemaPath:"#/properties/judge/properties/errors/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key6 in data21){
if(!((((key6 === "total") || (key6 === "bad")) || (key6 === "ceiling")) || (key6 === "pass-below"))){
const err59 = {instancePath:instancePath+"/judge/errors",schemaPath:"#/properties/judge/properties/errors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data21.total !== undefined){
if(typeof data21.total !== "string"){
const err60 = {instancePath:instancePath+"/judge/errors/total",schemaPath:"#/properties/judge/properties/errors/properties/total/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.bad !== undefined){
if(typeof data21.bad !== "string"){
const err61 = {instancePath:instancePath+"/judge/errors/bad",schemaPath:"#/properties/judge/properties/errors/properties/bad/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21.ceiling !== undefined){
let data24 = data21.ceiling;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 >= 1 || isNaN(data24)){
const err62 = {instancePath:instancePath+"/judge/errors/ceiling",schemaPath:"#/properties/judge/properties/errors/properties/ceiling/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data24 <= 0 || isNaN(data24)){
const err63 = {instancePath:instancePath+"/judge/errors/ceiling",schemaPath:"#/properties/judge/properties/errors/properties/ceiling/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/judge/errors/ceiling",schemaPath:"#/properties/judge/properties/errors/properties/ceiling/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data21["pass-below"] !== undefined){
let data25 = data21["pass-below"];
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 >= 1 || isNaN(data25)){
const err65 = {instancePath:instancePath+"/judge/errors/pass-below",schemaPath:"#/properties/judge/properties/errors/properties/pass-below/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data25 <= 0 || isNaN(data25)){
const err66 = {instancePath:instancePath+"/judge/errors/pass-below",schemaPath:"#/properties/judge/properties/errors/properties/pass-below/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err67 = {instancePath:instancePath+"/judge/errors/pass-below",schemaPath:"#/properties/judge/properties/errors/properties/pass-below/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err68 = {instancePath:instancePath+"/judge/errors",schemaPath:"#/properties/judge/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data14.margin !== undefined){
let data26 = data14.margin;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 100 || isNaN(data26)){
const err69 = {instancePath:instancePath+"/judge/margin",schemaPath:"#/properties/judge/properties/margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data26 <= 1 || isNaN(data26)){
const err70 = {instancePath:instancePath+"/judge/margin",schemaPath:"#/properties/judge/properties/margin/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 1},message:"must be > 1"};
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
const err71 = {instancePath:instancePath+"/judge/margin",schemaPath:"#/properties/judge/properties/margin/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data14["min-requests"] !== undefined){
let data27 = data14["min-requests"];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err72 = {instancePath:instancePath+"/judge/min-requests",schemaPath:"#/properties/judge/properties/min-requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000000 || isNaN(data27)){
const err73 = {instancePath:instancePath+"/judge/min-requests",schemaPath:"#/properties/judge/properties/min-requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err74 = {instancePath:instancePath+"/judge/min-requests",schemaPath:"#/properties/judge/properties/min-requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data14.alpha !== undefined){
let data28 = data14.alpha;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
if(!((key7 === "fail") || (key7 === "pass"))){
const err75 = {instancePath:instancePath+"/judge/alpha",schemaPath:"#/properties/judge/properties/alpha/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.fail !== undefined){
let data29 = data28.fail;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 >= 1 || isNaN(data29)){
const err76 = {instancePath:instancePath+"/judge/alpha/fail",schemaPath:"#/properties/judge/properties/alpha/properties/fail/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data29 <= 0 || isNaN(data29)){
const err77 = {instancePath:instancePath+"/judge/alpha/fail",schemaPath:"#/properties/judge/properties/alpha/properties/fail/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err78 = {instancePath:instancePath+"/judge/alpha/fail",schemaPath:"#/properties/judge/properties/alpha/properties/fail/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data28.pass !== undefined){
let data30 = data28.pass;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 >= 1 || isNaN(data30)){
const err79 = {instancePath:instancePath+"/judge/alpha/pass",schemaPath:"#/properties/judge/properties/alpha/properties/pass/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data30 <= 0 || isNaN(data30)){
const err80 = {instancePath:instancePath+"/judge/alpha/pass",schemaPath:"#/properties/judge/properties/alpha/properties/pass/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err81 = {instancePath:instancePath+"/judge/alpha/pass",schemaPath:"#/properties/judge/properties/alpha/properties/pass/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err82 = {instancePath:instancePath+"/judge/alpha",schemaPath:"#/properties/judge/properties/alpha/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data14.dispersion !== undefined){
let data31 = data14.dispersion;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000 || isNaN(data31)){
const err83 = {instancePath:instancePath+"/judge/dispersion",schemaPath:"#/properties/judge/properties/dispersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err84 = {instancePath:instancePath+"/judge/dispersion",schemaPath:"#/properties/judge/properties/dispersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/judge/dispersion",schemaPath:"#/properties/judge/properties/dispersion/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err86 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.waits !== undefined){
let data32 = data.waits;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
if(!(((((key8 === "settle") || (key8 === "accept")) || (key8 === "ready")) || (key8 === "drain")) || (key8 === "poll"))){
const err87 = {instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data32.settle !== undefined){
let data33 = data32.settle;
if(typeof data33 === "string"){
if(!pattern11.test(data33)){
const err88 = {instancePath:instancePath+"/waits/settle",schemaPath:"#/properties/waits/properties/settle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/waits/settle",schemaPath:"#/properties/waits/properties/settle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data32.accept !== undefined){
let data34 = data32.accept;
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
const err90 = {instancePath:instancePath+"/waits/accept",schemaPath:"#/properties/waits/properties/accept/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""};
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
const err91 = {instancePath:instancePath+"/waits/accept",schemaPath:"#/properties/waits/properties/accept/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data32.ready !== undefined){
let data35 = data32.ready;
if(typeof data35 === "string"){
if(!pattern11.test(data35)){
const err92 = {instancePath:instancePath+"/waits/ready",schemaPath:"#/properties/waits/properties/ready/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""};
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
const err93 = {instancePath:instancePath+"/waits/ready",schemaPath:"#/properties/waits/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data32.drain !== undefined){
let data36 = data32.drain;
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
const err94 = {instancePath:instancePath+"/waits/drain",schemaPath:"#/properties/waits/properties/drain/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""};
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
const err95 = {instancePath:instancePath+"/waits/drain",schemaPath:"#/properties/waits/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data32.poll !== undefined){
let data37 = data32.poll;
if(typeof data37 === "string"){
if(!pattern11.test(data37)){
const err96 = {instancePath:instancePath+"/waits/poll",schemaPath:"#/properties/waits/properties/poll/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/waits/poll",schemaPath:"#/properties/waits/properties/poll/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err98 = {instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.deadline !== undefined){
let data38 = data.deadline;
if(typeof data38 === "string"){
if(!pattern11.test(data38)){
const err99 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data["on-deadline"] !== undefined){
let data39 = data["on-deadline"];
if(!((data39 === "rollback") || (data39 === "hold"))){
const err101 = {instancePath:instancePath+"/on-deadline",schemaPath:"#/properties/on-deadline/enum",keyword:"enum",params:{allowedValues: schema31.properties["on-deadline"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data["on-inconclusive"] !== undefined){
let data40 = data["on-inconclusive"];
if(!((data40 === "hold") || (data40 === "rollback"))){
const err102 = {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema31.properties["on-inconclusive"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data["keep-previous-for"] !== undefined){
let data41 = data["keep-previous-for"];
if(typeof data41 === "string"){
if(!pattern11.test(data41)){
const err103 = {instancePath:instancePath+"/keep-previous-for",schemaPath:"#/properties/keep-previous-for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,9}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/keep-previous-for",schemaPath:"#/properties/keep-previous-for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
