/**
 * Recomputes while somebody changes a form that is sent with GET: asks the server for the same page with the new values and
 * puts the new version of every part that carries `data-live` in its place. Without script the form has a button that does the same.
 */
export class LiveForm extends HTMLElement {
  private waiting: number | undefined;
  private running: AbortController | undefined;

  connectedCallback(): void {
    this.addEventListener("input", () => {
      window.clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => void this.refresh(), 150);
    });
  }

  private async refresh(): Promise<void> {
    const form = this.querySelector("form");
    if (!form) {
      return;
    }
    this.running?.abort();
    this.running = new AbortController();
    const address = new URL(form.action);
    address.search = new URLSearchParams(
      [...new FormData(form).entries()].map(([name, value]) => [name, String(value)]),
    ).toString();
    try {
      const answer = await fetch(address, { signal: this.running.signal, headers: { Accept: "text/html" } });
      if (!answer.ok && answer.status !== 422) {
        form.requestSubmit();
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of document.querySelectorAll<HTMLElement>("[data-live]")) {
        const fresh = page.getElementById(part.id);
        if (fresh) {
          part.replaceChildren(...fresh.childNodes);
        }
      }
      history.replaceState(null, "", address);
    } catch (failure) {
      if (!(failure instanceof DOMException && failure.name === "AbortError")) {
        form.requestSubmit();
      }
    }
  }
}
