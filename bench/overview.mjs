// A dossier of 12 participants with five tracks, 310 questions and 5,000 lines in its record: how fast do its pages answer? See bench/README.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ask, folderOf, quantile, read, signIn, startSite } from "./site.mjs";

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
  const secret = /data-token="">([^<]+)</.exec(await answer.text());
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
  await send("PUT", `/dossiers/${dossier}/deelnemers`, { deelnemers: municipalities.map(code => ({ code })) }, { "If-Match": opened.tag });
  await send("POST", `/dossiers/${dossier}/process`, {
    model: "samenspel:egem-7",
    tracks: Array.from({ length: TRACKS }, (_, i) => ({ name: `Track ${i + 1}`, scope: "what" })),
  });
  const questions = [];
  for (let track = 1; track <= TRACKS; track++) {
    questions.push(...(await send("GET", `/dossiers/${dossier}/process/tracks/${track}/questions`)).body.questions.map(question => ({ ...question, track })));
  }
  console.log(`${questions.length} questions; one: ${JSON.stringify(questions[0])}`);
  return { dossier, questions, send };
}

try {
  const site = await startSite(published, storage, "/", true);
  try {
    const headers = await signIn(site.address, "noor-dekker");
    const token = await tokenOf(site.address, headers);
    const { dossier } = await fill(site.address, token);
    console.log(dossier, LINES, MOST, quantile([1], 0.5), (await read(`${site.address}/dossiers/${dossier}`, headers)).length, options.requests);
  } finally {
    await site.stop();
  }
} finally {
  rmSync(storage, { recursive: true, force: true });
}
