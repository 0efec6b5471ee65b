// Public pages and starts of an older revision and of this one, turn by turn in one run: node bench/compare.mjs --to REF. See bench/README.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { load } from "./load.mjs";
import { folderOf, follow, startSite } from "./site.mjs";

const RATE = 50;
const SECONDS = 3;
const NAMES = ["older", "now"];
const options = parseArgs({ options: { to: { type: "string" }, rounds: { type: "string", default: "6" } } }).values;
if (!options.to) {
  throw new Error("--to REF names the revision to compare with.");
}

const root = path.dirname(folderOf(import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "samenspel-compare-"));
const run = (cwd, program, ...args) => execFileSync(program, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
const git = (...args) => execFileSync("git", args, { cwd: root }).toString().trim();
const middle = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function publish(source, name) {
  run(source, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  run(source, "dotnet", "publish", "src/Samenspel.Web", "-c", "Release", "-o", path.join(folder, name), "-v", "quiet", "--nologo");
  return startSite(path.join(folder, name), path.join(folder, `${name}-storage`));
}

async function pagesOf(site) {
  const dossier = await follow(site.address, "/dossiers", /^\/dossiers\/[0-9a-f-]{36}$/);
  return {
    home: "/",
    "list: municipalities": "/gemeenten",
    "list: partnerships": "/samenwerkingsverbanden",
    "list: dossiers": "/dossiers",
    "detail: municipality": "/gemeenten/GM0505",
    "detail: partnership": await follow(site.address, "/samenwerkingsverbanden", /^\/samenwerkingsverbanden\/[^/]+$/),
    "detail: dossier": dossier,
    map: "/kaart",
    // Lines round the partnerships were off until asked for, and are on until switched off now.
    "map, lines asked for": "/kaart?omtrek=ja",
    "business case": await follow(site.address, dossier, /\/businesscase$/),
  };
}

const older = path.join(folder, "source");
git("worktree", "add", "--detach", older, options.to);
const sites = [];
try {
  sites.push(await publish(older, NAMES[0]), await publish(root, NAMES[1]));
  const pages = await Promise.all(sites.map(pagesOf));
  console.log(`# ${git("rev-parse", "--short", options.to)} and ${git("rev-parse", "--short", "HEAD")}, turn by turn`);
  console.log(`\n${options.rounds} rounds of ${SECONDS} s at ${RATE} requests a second each; the middle of the rounds' medians, in milliseconds. Load before: ${os.loadavg()[0].toFixed(1)}.\n`);
  console.log("| page | older | now | now against older | rounds of older | rounds of now |\n| --- | ---: | ---: | ---: | --- | --- |");
  for (const name of Object.keys(pages[0])) {
    const medians = [[], []];
    for (const [i, site] of sites.entries()) {
      await load(site.address + pages[i][name], RATE, SECONDS);
    }

    for (let round = 0; round < Number(options.rounds); round++) {
      // Who goes first takes turns as well.
      for (const i of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const result = await load(sites[i].address + pages[i][name], RATE, SECONDS);
        if (result.failed > 0) {
          throw new Error(`${pages[i][name]} failed ${result.failed} times`);
        }

        medians[i].push(result.median);
      }
    }

    const [before, after] = medians.map(middle);
    const spread = numbers => `${Math.min(...numbers).toFixed(2)}–${Math.max(...numbers).toFixed(2)}`;
    console.log(`| ${name} | ${before.toFixed(2)} | ${after.toFixed(2)} | ${((after / before - 1) * 100).toFixed(0)} % | ${spread(medians[0])} | ${spread(medians[1])} |`);
  }
  await Promise.all(sites.splice(0).map(site => site.stop()));
  const starts = [[], []];
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const i of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const site = await startSite(path.join(folder, NAMES[i]), path.join(folder, `${NAMES[i]}-storage`));
      starts[i].push(site.seconds);
      await site.stop();
    }
  }

  const [before, after] = starts.map(middle);
  console.log(`\nLater start, to having read the first page: ${before.toFixed(2)} s and now ${after.toFixed(2)} s (${((after / before - 1) * 100).toFixed(0)} %).`);
} finally {
  await Promise.all(sites.map(site => site.stop()));
  git("worktree", "remove", "--force", older);
  rmSync(folder, { recursive: true, force: true });
}
