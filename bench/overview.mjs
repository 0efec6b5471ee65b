// A dossier of 12 participants with five tracks, 310 questions and 5,000 lines in its record: how fast do its pages answer? See bench/README.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ask, folderOf, quantile, signIn, startSite } from "./site.mjs";

const LINES = 5000;
const TRACKS = 5;
const MOST = 20;
const options = parseArgs({ options: { "no-publish": { type: "boolean" }, requests: { type: "string", default: "200" } } }).values;
const root = path.dirname(folderOf(import.meta.url));
const published = path.join(root, "artifacts", "bench", "site");
if (!options["no-publish"]) {
  rmSync(published, { recursive: true, force: true });
  execFileSync("dotnet", ["publish", path.join(root, "src", "Samenspel.Web"), "-c", "Release", "-o", published, "-v", "quiet", "--nologo"], { stdio: "inherit" });
}

const storage = mkdtempSync(path.join(os.tmpdir(), "samenspel-bench-"));
const municipalities = ["GM0505", "GM0512", "GM0523", "GM0531", "GM0590", "GM0610", "GM0642", "GM0482", "GM0489", "GM0597", "GM1978", "GM1963"];

async function tokenOf(site, headers) {
  const page = await ask(`${site}/account/tokens`, { ...headers, "Accept-Encoding": "identity" });
  const form = page.body.toString("utf8");
  const forgery = /name="__RequestVerificationToken" value="([^"]+)/.exec(form)[1];
  const cookies = [headers.Cookie, ...(page.headers["set-cookie"] ?? []).map(cookie => cookie.split(";")[0])].join("; ");
  const answer = await fetch(`${site}/account/tokens`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookies },
    body: new URLSearchParams({ _handler: "make-token", Name: "bench", Scope: /name="Scope"[^>]*value="([^"]+)"(?![\s\S]*name="Scope")/.exec(form)[1], Days: /<option value="(\d+)"/.exec(form)[1], __RequestVerificationToken: forgery }),
  });
  const secret = /data-token[^>]*>([^<]+)</.exec(await answer.text());
  if (secret === null) {
    throw new Error(`No token was made: ${answer.status}`);
  }
  return secret[1];
}

async function fill(site, token) {
  let number = 0;
  const send = async (method, address, body, extra = {}) => {
    const answer = await fetch(`${site}/api/v1${address}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json", "Idempotency-Key": `bench-overview-${number++}`, ...extra },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
    }
    return { body: await answer.json(), tag: answer.headers.get("etag") };
  };
  const today = new Date().toISOString().slice(0, 10);
  const opened = await send("POST", "/dossiers", { titel: "Bench", doel: "Measured in bench/overview.mjs", peildatum: today });
  const dossier = opened.body.id;
  await send("PUT", `/dossiers/${dossier}/deelnemers`, { deelnemers: municipalities.map(code => ({ gemeentecode: code })) }, { "If-Match": opened.tag });
  await send("POST", `/dossiers/${dossier}/process`, {
    model: "samenspel:egem-7",
    tracks: Array.from({ length: TRACKS }, (_, i) => ({ name: `Track ${i + 1}`, scope: "what" })),
  });
  const questions = [];
  for (let track = 1; track <= TRACKS; track++) {
    const address = `/dossiers/${dossier}/process/tracks/${track}/questions`;
    const found = (await send("GET", `${address}?paginaGrootte=100`)).body;
    questions.push(...found.resultaten.map(question => ({ ...question, address: `${address}/${question.id}` })));
  }
  const together = questions.filter(question => question.answeredBy === "together" && !question.isParked && question.answer === "text");
  const versions = new Map();
  const write = async question => {
    const version = versions.get(question.address) ?? 0;
    const answer = await send("POST", `${question.address}/answers`, { version, text: `Answer ${version + 1}`, share: true });
    versions.set(question.address, answer.body.answers.find(one => one.participant === null).version);
  };
  let lines = 0;
  const began = performance.now();
  while (lines < LINES) {
    for (const question of together) {
      await write(question);
      lines++;
    }
  }
  console.log(`${questions.length} questions in ${TRACKS} tracks, ${municipalities.length} participants; ${lines} answers written in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return dossier;
}

async function time(site, name, address, headers) {
  const passed = [];
  for (let number = 0; number < 30 + Number(options.requests); number++) {
    const answer = await ask(site + address, headers);
    if (answer.status !== 200) {
      throw new Error(`${address} answered ${answer.status}`);
    }
    if (number >= 30) {
      passed.push(answer.milliseconds);
    }
  }
  passed.sort((a, b) => a - b);
  const middle = quantile(passed, 0.5);
  console.log(`| ${name} | ${passed.length} | ${middle.toFixed(1)} | ${quantile(passed, 0.99).toFixed(1)} | ${middle <= MOST ? "met" : "**missed**"} |`);
}

try {
  const site = await startSite(published, storage, "/", true, ["--Api:RequestsPerMinutePerToken=1000000", "--Api:RequestsPerMinutePerAddress=1000000"]);
  try {
    const headers = await signIn(site.address, "noor-dekker");
    const token = await tokenOf(site.address, headers);
    const dossier = `/dossiers/${await fill(site.address, token)}`;
    console.log(`Target: median ${MOST} ms, one request at a time, on ${os.cpus().length} cores; load before it began ${os.loadavg()[0].toFixed(1)}.`);
    console.log("| page | requests | median ms | p99 ms | |");
    console.log("| --- | ---: | ---: | ---: | --- |");
    for (const [name, part] of Object.entries({ overview: "", process: "/proces", decisions: "/besluiten", calendar: "/kalender", record: "/register", search: "/zoeken?zoek=samenwerking" })) {
      await time(site.address, name, dossier + part, headers);
    }
  } finally {
    await site.stop();
  }
} finally {
  rmSync(storage, { recursive: true, force: true });
}
