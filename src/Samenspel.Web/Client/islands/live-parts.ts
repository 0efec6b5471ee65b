/** Puts the new version of every part that carries `data-live` in the place of the old one. */
export function replaceLiveParts(html: string): void {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const part of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const fresh = page.getElementById(part.id);
    if (fresh) {
      // What the reader folded open stays open.
      for (const open of part.querySelectorAll<HTMLDetailsElement>("details[open][id]")) {
        fresh.querySelector(`#${CSS.escape(open.id)}`)?.setAttribute("open", "");
      }
      part.replaceChildren(...fresh.childNodes);
    }
  }
}

/** The address that a form with GET would go to. */
export function addressOf(form: HTMLFormElement): URL {
  const address = new URL(form.action);
  address.search = new URLSearchParams(
    [...new FormData(form).entries()].map(([name, value]) => [name, String(value)]),
  ).toString();
  return address;
}
