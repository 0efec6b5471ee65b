// What a first visit transfers: the page and everything that it loads, as it travels (compressed), with and without fonts.
import { ask, read } from "./site.mjs";

export async function weigh(site, page) {
  const seen = new Set();
  const sizes = { page: 0, style: 0, script: 0, image: 0, font: 0 };
  const take = async (address, kind) => {
    if (seen.has(address)) {
      return "";
    }
    seen.add(address);
    const answer = await ask(address, { Accept: "*/*" });
    if (answer.status !== 200) {
      throw new Error(`${address} answered ${answer.status}`);
    }
    sizes[kind] += answer.bytes;
    return kind === "font" || kind === "image" ? "" : read(address);
  };

  const script = async address => {
    const source = await take(address, "script");
    for (const [, part] of source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
      await script(new URL(part, address).href);
    }
  };

  const base = site + page;
  const html = await take(base, "page");
  for (const [link] of html.matchAll(/<link [^>]*>/g)) {
    const address = new URL(/href="([^"]+)"/.exec(link)[1].replaceAll("&amp;", "&"), base).href;
    const kind = /rel="(?:stylesheet)"/.test(link) ? "style" : /as="font"/.test(link) ? "font" : /rel="icon"/.test(link) ? "image" : /modulepreload/.test(link) ? "script" : null;
    if (kind === null) {
      continue;
    }
    const text = kind === "script" ? await script(address) : await take(address, kind);
    if (kind === "style") {
      for (const [, font] of text.matchAll(/url\("?([^")]+\.woff2)"?\)/g)) {
        await take(new URL(font, address).href, "font");
      }
    }
  }
  for (const [, source] of html.matchAll(/<script [^>]*src="([^"]+)"/g)) {
    await script(new URL(source, base).href);
  }
  for (const [, source] of html.matchAll(/<img [^>]*src="([^"]+)"/g)) {
    await take(new URL(source, base).href, "image");
  }
  const without = sizes.page + sizes.style + sizes.script + sizes.image;
  return { ...sizes, without, with: without + sizes.font };
}
