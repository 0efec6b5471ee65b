// The published program as a child process, and one way of asking it something.
import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import path from "node:path";

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** Starts the program, in demonstration mode when asked; resolves when the first page was read, with the time that took. */
export async function startSite(folder, storage, firstPage = "/", demo = false, more = []) {
  const started = performance.now();
  const program = spawn("dotnet", ["Samenspel.Web.dll", `--Storage:Folder=${storage}`, "--urls=http://127.0.0.1:0", ...(demo ? ["--demo"] : []), ...more], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DOTNET_ROOT: process.env.DOTNET_ROOT ?? "", DOTNET_NOLOGO: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(program, "exit");
  let said = "";
  const address = await new Promise((resolve, reject) => {
    program.once("exit", code => reject(new Error(`The program ended with code ${code}:\n${said}`)));
    program.stdout.on("data", text => {
      said += text;
      const open = /^Open (http\S+)\/ in a browser/m.exec(said);
      if (open) {
        resolve(open[1]);
      }
    });
  });
  const page = await ask(address + firstPage);
  if (page.status !== 200) {
    throw new Error(`${firstPage} answered ${page.status}`);
  }
  const seconds = (performance.now() - started) / 1000;
  const stop = async () => {
    program.kill("SIGINT");
    await ended;
  };
  return { address, seconds, pid: program.pid, said: () => said, stop };
}

/** One GET, compressed as a browser asks for it. `bytes` is the size of the body on the wire. */
export function ask(address, headers = {}) {
  return new Promise((resolve, reject) => {
    const sent = performance.now();
    const request = http.get(address, { agent, headers: { "Accept-Encoding": "br, gzip", Accept: "text/html", ...headers } }, answer => {
      const parts = [];
      answer.on("data", part => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const body = Buffer.concat(parts);
        resolve({ status: answer.statusCode, headers: answer.headers, body, bytes: body.length, milliseconds: performance.now() - sent });
      });
    });
    request.on("error", reject);
  });
}

/** Signs in as somebody of the demonstration; gives the headers that say so. */
export async function signIn(site, person) {
  const page = await ask(`${site}/demo`, { "Accept-Encoding": "identity" });
  const token = /name="__RequestVerificationToken" value="([^"]+)/.exec(page.body.toString("utf8"))[1];
  const answer = await fetch(`${site}/demo/aanmelden`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookieOf(page.headers["set-cookie"]) },
    body: new URLSearchParams({ wie: person, __RequestVerificationToken: token }),
  });
  if (answer.status !== 302) {
    throw new Error(`Nobody can be ${person}: ${answer.status}`);
  }
  return { Cookie: cookieOf(answer.headers.getSetCookie()) };
}

const cookieOf = set => set.map(cookie => cookie.split(";")[0]).join("; ");

/** The text of an answer that was not compressed. */
export async function read(address, headers = {}) {
  return (await ask(address, { "Accept-Encoding": "identity", ...headers })).body.toString("utf8");
}

/** Follows links from page to page and gives the address of the last one. */
export async function follow(site, from, ...forms) {
  return followAs({}, site, from, ...forms);
}

/** The same as whoever these headers say. */
export async function followAs(headers, site, from, ...forms) {
  let here = from;
  for (const form of forms) {
    const links = [...(await read(site + here, headers)).matchAll(/href="(\/[^"#?]*)"/g)].map(link => link[1]).filter(link => form.test(link));
    if (links.length === 0) {
      throw new Error(`${here} has no link like ${form}`);
    }
    here = links.at(-1);
  }
  return here;
}

export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];

export const folderOf = url => path.dirname(new URL(url).pathname);
