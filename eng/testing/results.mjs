// Reads the result file of one test run: a summary for people on standard output, "passed failed skipped" on descriptor 3.
// node results.mjs FILE LABEL EXITCODE SECONDS [filtered]
import { existsSync, readFileSync, writeSync } from "node:fs";

const [file, label, exitCode, seconds, filtered] = process.argv.slice(2);
const tests = existsSync(file) ? read(readFileSync(file, "utf8")) : [];
const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
const passed = count("Passed");
const skipped = count("NotExecuted");
let failed = tests.length - passed - skipped;
const remarks = [];

if (!existsSync(file) && !(filtered && exitCode === "0")) {
  failed += 1;
  remarks.push(`the test run ended with code ${exitCode} and left no results`);
} else if (exitCode !== "0" && failed === 0) {
  failed += 1;
  remarks.push(`the test run ended with code ${exitCode} although no test failed`);
} else if (tests.length === 0 && !filtered) {
  failed += 1;
  remarks.push("there is no test in it");
}

const parts = [`${passed} passed`];
if (failed > 0) parts.push(`${failed} FAILED`);
if (skipped > 0) parts.push(`${skipped} skipped`);
console.log(`${label}: ${parts.join(", ")} (${seconds} s)`);
for (const remark of remarks) console.log(`  ${remark}`);
for (const test of tests) {
  if (test.outcome === "NotExecuted") console.log(`  skipped ${test.name}: ${test.message || "no reason given"}`);
  else if (test.outcome !== "Passed") console.log(`  FAILED ${test.name}\n${indent(test.message)}${indent(firstLines(test.trace))}`);
}
writeSync(3, `${passed} ${failed} ${skipped}\n`);

function read(trx) {
  return [...trx.matchAll(/<UnitTestResult\b([^>]*?)(?:\/>|>([\s\S]*?)<\/UnitTestResult>)/g)].map(([, attributes, body = ""]) => ({
    name: text(/testName="([^"]*)"/.exec(attributes)),
    outcome: text(/outcome="([^"]*)"/.exec(attributes)),
    message: text(/<Message>([\s\S]*?)<\/Message>/.exec(body)) || text(/<StdOut>([\s\S]*?)<\/StdOut>/.exec(body)),
    trace: text(/<StackTrace>([\s\S]*?)<\/StackTrace>/.exec(body)),
  }));
}

function text(match) {
  const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return (match?.[1] ?? "").replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name) => name.startsWith("#x")
    ? String.fromCodePoint(parseInt(name.slice(2), 16))
    : name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : entities[name] ?? whole).trim();
}

function firstLines(trace) {
  return trace.split("\n").filter((line) => line.includes(":line ")).slice(0, 4).join("\n");
}

function indent(lines) {
  return lines === "" ? "" : lines.split("\n").map((line) => `    ${line.trimEnd()}\n`).join("");
}
