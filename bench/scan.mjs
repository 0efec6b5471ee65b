// A scan with 820,800 answers, of as many participants as a dossier takes: how long does it take to read them in, to count them, and to show what came of it? See bench/README.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ask, folderOf, quantile, read, signIn, startSite } from "./site.mjs";

const ANSWERS = 820_800;
const PARTICIPANTS = 100;
const IMPORT_SECONDS = 20;
const PAGE_MILLISECONDS = 200;
const INSTRUMENT = "samenspel:ten-lessons-new";
const options = parseArgs({ options: { "no-publish": { type: "boolean" }, requests: { type: "string", default: "30" } } }).values;
const root = path.dirname(folderOf(import.meta.url));
const published = path.join(root, "artifacts", "bench", "site");
if (!options["no-publish"]) {
  rmSync(published, { recursive: true, force: true });
  execFileSync("dotnet", ["publish", path.join(root, "src", "Samenspel.Web"), "-c", "Release", "-o", published, "-v", "quiet", "--nologo"], { stdio: "inherit" });
}

const storage = mkdtempSync(path.join(os.tmpdir(), "samenspel-bench-"));

/** Sends the form of a page that holds a button for it, with what is given; gives where it leads to. */
async function send(site, headers, address, handler, values, file) {
  const page = await ask(site + address, { ...headers, "Accept-Encoding": "identity" });
  const html = page.body.toString("utf8");
  const forgery = /name="__RequestVerificationToken" value="([^"]+)/.exec(html)?.[1];
  const cookies = [headers.Cookie, ...(page.headers["set-cookie"] ?? []).map(cookie => cookie.split(";")[0])].join("; ");
  const fields = [["_handler", handler], ["__RequestVerificationToken", forgery], ...values];
  const body = file === undefined ? new URLSearchParams(fields) : new FormData();
  if (file !== undefined) {
    fields.forEach(([name, value]) => body.append(name, value));
    body.append("bestand", new Blob([file]), "answers.csv");
  }
  const answer = await fetch(site + address, { method: "POST", redirect: "manual", headers: { Cookie: cookies }, body });
  if (answer.status !== 302) {
    throw new Error(`${address}: ${answer.status} ${(await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").slice(0, 1500)}`);
  }
  return answer.headers.get("location").replace(site, "");
}

async function time(site, name, address, headers, most) {
  const passed = [];
  let bytes = 0;
  for (let number = 0; number < 5 + Number(options.requests); number++) {
    const answer = await ask(site + address, headers);
    if (answer.status !== 200) {
      throw new Error(`${address} answered ${answer.status}`);
    }
    bytes = answer.bytes;
    if (number >= 5) {
      passed.push(answer.milliseconds);
    }
  }
  passed.sort((a, b) => a - b);
  const middle = quantile(passed, 0.5);
  console.log(`| ${name} | median ${middle.toFixed(0)} ms, p99 ${quantile(passed, 0.99).toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} kB | ${middle <= most ? "met" : `**missed** (${most} ms)`} |`);
}

try {
  const site = await startSite(published, storage, "/", true);
  try {
    const here = site.address;
    const headers = await signIn(here, "noor-dekker");
    const codes = [];
    for (let number = 1; codes.length < PARTICIPANTS; number++) {
      const found = (await (await fetch(`${here}/api/v1/gemeenten?pagina=${number}&paginaGrootte=100`)).json()).resultaten.map(one => one.code);
      if (found.length === 0) {
        break;
      }
      codes.push(...found.filter(code => !code.startsWith("GM99")));
    }
    codes.length = Math.min(codes.length, PARTICIPANTS);
    const opened = await send(here, headers, "/dossiers/nieuw", "open-dossier", [["Title", "Bench"], ["ReferenceDate", "1-1-2026"]]);
    const dossier = /\/dossiers\/[0-9a-f-]{36}/.exec(opened)[0];
    const version = /name="Version" value="(\d+)"/.exec(await read(`${here}${dossier}/deelnemers`, headers))[1];
    await send(here, headers, `${dossier}/deelnemers`, "choose-participants", [["Version", version], ["Kies", codes.join(".")], ["Vastleggen", "1"]]);
    const form = await read(`${here}${dossier}/scans/nieuw`, headers);
    const parties = [...form.matchAll(/name="Participants" value="([0-9a-f-]{36})"/g)].map(one => one[1]);
    const scan = await send(here, headers, `${dossier}/scans/nieuw`, "open-scan", [["Instrument", INSTRUMENT], ...parties.map(party => ["Participants", party])]);
    const columns = await read(`${here}${scan}/inlezen`, headers);
    const items = [...columns.matchAll(/<th scope="row">([^<]+)<\/th>\s*<td[^>]*><span>[^<]*<\/span><\/td>\s*<td[^>]*><span>[^<]*\(1\)/g)].map(one => one[1].trim());
    const people = Math.ceil(ANSWERS / parties.length / items.length);
    const roles = ["council", "executive", "management", "staff"];
    const rows = ["deelnemer;persoon;rol;" + items.join(";")];
    codes.slice(0, parties.length).forEach((code, i) => {
      for (let person = 0; person < people; person++) {
        rows.push(`${code};${i}-${person};${roles[person % 4]};${items.map((_, at) => 1 + ((i + 3 * person + 7 * at) % 4)).join(";")}`);
      }
    });
    const text = rows.join("\n") + "\n";
    console.log(`${parties.length} municipalities, ${people} people each, ${items.length} questions: ${(parties.length * people * items.length).toLocaleString("en")} answers in ${(text.length / 1024 / 1024).toFixed(1)} MB; load before it began ${os.loadavg()[0].toFixed(1)}, ${os.cpus().length} cores.`);
    console.log("| what | measured | |");
    console.log("| --- | --- | --- |");
    let began = performance.now();
    await send(here, headers, `${scan}/inlezen`, "import-scan", [], text);
    let seconds = (performance.now() - began) / 1000;
    console.log(`| reading in | ${seconds.toFixed(1)} s | ${seconds <= IMPORT_SECONDS ? "met" : `**missed** (${IMPORT_SECONDS} s)`} |`);
    await time(here, "page while it is open", scan, headers, PAGE_MILLISECONDS);
    began = performance.now();
    await send(here, headers, scan, "close-scan", []);
    seconds = (performance.now() - began) / 1000;
    console.log(`| closing and counting | ${seconds.toFixed(1)} s | |`);
    await time(here, "result", scan, headers, PAGE_MILLISECONDS);
    await time(here, "one area", `${scan}/sessie`, headers, PAGE_MILLISECONDS);
  } finally {
    await site.stop();
  }
} finally {
  rmSync(storage, { recursive: true, force: true });
}
