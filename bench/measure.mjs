// Publishes the product, measures it on loopback and writes bench/results/DATE-MACHINE.md. See bench/README.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { load } from "./load.mjs";
import { ask, follow, followAs, folderOf, quantile, read, signIn, startSite } from "./site.mjs";
import { weigh } from "./weight.mjs";

const RATE = 50;
const options = parseArgs({
  options: { "no-publish": { type: "boolean" }, seconds: { type: "string", default: "20" }, note: { type: "string", default: "" }, name: { type: "string" } },
}).values;
const here = folderOf(import.meta.url);
const root = path.dirname(here);
const published = path.join(root, "artifacts", "bench", "site");
if (!options["no-publish"]) {
  rmSync(published, { recursive: true, force: true });
  execFileSync("dotnet", ["publish", path.join(root, "src", "Samenspel.Web"), "-c", "Release", "-o", published, "-v", "quiet", "--nologo"], { stdio: "inherit" });
}

const storage = mkdtempSync(path.join(os.tmpdir(), "samenspel-bench-"));
const busyBefore = os.loadavg()[0];
const lines = [];
const say = line => {
  console.log(line);
  lines.push(line);
};
const verdict = (value, most) => (value <= most ? "met" : "**missed**");
const kilobytes = bytes => (bytes / 1000).toFixed(1);
const residentMegabytes = pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

function describeMachine() {
  const cpu = os.cpus();
  say(`# Measured on ${new Date().toISOString().slice(0, 10)}`);
  say("");
  say(`- machine: ${cpu.length} × ${cpu[0].model.trim()}, ${(os.totalmem() / 2 ** 30).toFixed(1)} GiB, ${os.type()} ${os.release()}`);
  say(`- with: .NET ${execFileSync("dotnet", ["--version"], { cwd: root }).toString().trim()}, Node ${process.version}; published with \`dotnet publish -c Release\`, SQLite`);
  say(`- revision: ${execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root }).toString().trim()}`);
  say(`- load of the machine (1 minute) before it began: ${busyBefore.toFixed(1)}; the load generator ran on the same machine`);
  if (options.note) {
    say(`- ${options.note}`);
  }
}

async function measureStarts() {
  const first = await startSite(published, storage);
  await first.stop();
  const later = [];
  for (let number = 0; number < 3; number++) {
    const site = await startSite(published, storage);
    later.push(site.seconds);
    await site.stop();
  }
  later.sort((a, b) => a - b);
  say("");
  say("## Starts");
  say("");
  say("From starting the program to having read the first page.");
  say("");
  say("| | seconds | target | |");
  say("| --- | ---: | ---: | --- |");
  say(`| first start, with the import | ${first.seconds.toFixed(1)} | 15 | ${verdict(first.seconds, 15)} |`);
  say(`| later start, median of three | ${later[1].toFixed(1)} | 3 | ${verdict(later[1], 3)} |`);
}

async function measureIdle(site) {
  await pause(10_000);
  const memory = residentMegabytes(site.pid);
  say("");
  say("## Memory");
  say("");
  say("| | MB resident | target | |");
  say("| --- | ---: | ---: | --- |");
  say(`| idle: 10 s after the first page | ${memory.toFixed(0)} | 250 | ${verdict(memory, 250)} |`);
}

async function measureWeight(site, pages) {
  say("");
  say("## First visit");
  say("");
  say("kB (1,000 bytes) on the wire, compressed as a browser asks for it. Targets: 250 without fonts, 400 with.");
  say("");
  say("| page | html | css | js | images | without fonts | fonts | with fonts | |");
  say("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
  for (const [name, address] of Object.entries(pages)) {
    const size = await weigh(site.address, address);
    const isMet = size.without <= 250_000 && size.with <= 400_000;
    say(`| ${name} | ${[size.page, size.style, size.script, size.image, size.without, size.font, size.with].map(kilobytes).join(" | ")} | ${isMet ? "met" : "**missed**"} |`);
  }
}

async function measureLoad(site, pages, title = "Answers under load", headers = {}) {
  say("");
  say(`## ${title}`);
  say("");
  say(`${RATE} requests a second for ${options.seconds} s, one page at a time, after 5 s of the same to warm up. Milliseconds from sending the request to the last byte. Targets: median 15, p99 60.`);
  say("");
  say("| page | requests | failed | median | p90 | p99 | most | sent late by at most | |");
  say("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
  for (const [name, address] of Object.entries(pages)) {
    await load(site.address + address, RATE, 5, headers);
    const result = await load(site.address + address, RATE, Number(options.seconds), headers);
    const figures = [result.median, result.p90, result.p99, result.most, result.latest].map(value => value.toFixed(1)).join(" | ");
    say(`| ${name} | ${result.requests} | ${result.failed} | ${figures} | ${result.failed === 0 && result.median <= 15 && result.p99 <= 60 ? "met" : "**missed**"} |`);
  }
  say("");
  say(`Resident afterwards: ${residentMegabytes(site.pid).toFixed(0)} MB.`);
}

async function drechtsteden(site) {
  return `${/href="(\/dossiers\/[0-9a-f-]{36})"[^>]*>\s*IT-beheer Drechtsteden/.exec(await read(`${site.address}/dossiers`))[1]}/businesscase`;
}

// One question at a time, each about something that was not asked before: then about what is kept.
async function measureOutlook(site, businessCase) {
  const members = ["alblasserdam", "dordrecht", "s-gravendeel", "hendrik-ido-ambacht", "papendrecht", "sliedrecht", "zwijndrecht"];
  const pairs = members.flatMap((one, i) => members.slice(i + 1).map(other => `?zonder=${one}&zonder=${other}`));
  const trials = Array.from({ length: 40 }, (_, i) => `?proef=1&delayMonths.high=${20 + i}`);
  const times = async addresses => {
    const passed = [];
    for (const address of addresses) {
      const answer = await ask(site.address + address);
      if (answer.status !== 200) {
        throw new Error(`${address} answered ${answer.status}`);
      }
      passed.push(answer.milliseconds);
    }
    return passed.sort((a, b) => a - b);
  };
  say("");
  say("## The business case under uncertainty over HTTP (Drechtsteden 2004)");
  say("");
  say("One request at a time, from sending to the last byte: with the permission, the database, 8,192 points, the page and the compression. Cold: never asked before; the program has run the same code on others.");
  say("");
  say("| what | requests | median | p90 | most | target | |");
  say("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
  const row = (name, sorted, most) => say(
    `| ${name} | ${sorted.length} | ${[quantile(sorted, 0.5), quantile(sorted, 0.9), sorted.at(-1)].map(value => value.toFixed(1)).join(" | ")} | ${most} | ${verdict(quantile(sorted, 0.5), most)} |`,
  );
  await times(Array.from({ length: 30 }, (_, i) => `${businessCase}?proef=1&clientRole.high=0,${400 + i}`));
  const heads = pairs.map(pair => `${businessCase}/alinea${pair}`);
  row("headline and fan, cold (paragraph of a group)", await times(heads), 50);
  row("the same, kept", await times(heads), 50);
  const whole = trials.map(trial => businessCase + trial);
  row("everything with what-ifs, cold (page of a trial)", await times(whole), 300);
  row("the same, kept", await times(whole), 300);
}

// As the lead of a dossier of the demonstration: the person of whom most is asked.
async function measureSignedIn() {
  const site = await startSite(published, storage, "/", true);
  try {
    const headers = await signIn(site.address, "noor-dekker");
    const at = (from, ...forms) => followAs(headers, site.address, from, ...forms);
    const title = await read(`${site.address}/dossiers`, headers);
    const dossier = /href="(\/dossiers\/[0-9a-f-]{36})"[^>]*>\s*ICT-beheer Vierwaarden/.exec(title)[1];
    await measureLoad(site, {
      home: "/",
      "list: dossiers": "/dossiers",
      "detail: dossier": dossier,
      "business case": await at(dossier, /\/businesscase$/),
      figures: await at(`${dossier}/businesscase`, /\/businesscase\/cijfers$/),
      participants: `${dossier}/deelnemers`,
    }, "Signed-in answers under load", headers);
  } finally {
    await site.stop();
  }
}

try {
  describeMachine();
  await measureStarts();
  const site = await startSite(published, storage);
  try {
    await measureIdle(site);
    const dossier = await follow(site.address, "/dossiers", /^\/dossiers\/[0-9a-f-]{36}$/);
    const list = { "list: municipalities": "/gemeenten", "list: partnerships": "/samenwerkingsverbanden", "list: dossiers": "/dossiers" };
    const detail = {
      "detail: municipality": "/gemeenten/GM0505",
      "detail: partnership": await follow(site.address, "/samenwerkingsverbanden", /^\/samenwerkingsverbanden\/[^/]+$/),
      "detail: dossier": dossier,
    };
    const heavy = { map: "/kaart", "business case": await follow(site.address, dossier, /\/businesscase$/) };
    await measureWeight(site, { home: "/", ...list, ...detail, ...heavy });
    await measureLoad(site, { ...list, ...detail, ...heavy });
    await measureOutlook(site, await drechtsteden(site));
  } finally {
    await site.stop();
  }
  await measureSignedIn();
  mkdirSync(path.join(here, "results"), { recursive: true });
  const file = path.join(here, "results", `${new Date().toISOString().slice(0, 10)}-${options.name ?? `${os.cpus().length}-cores`}.md`);
  writeFileSync(file, `${lines.join("\n")}\n`);
  console.log(`\nWritten to ${path.relative(root, file)}`);
} finally {
  rmSync(storage, { recursive: true, force: true });
}
