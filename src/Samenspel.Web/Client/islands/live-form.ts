import { addressOf, replaceLiveParts } from "./live-parts.js";

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
    const address = addressOf(form);
    try {
      const answer = await fetch(address, { signal: this.running.signal, headers: { Accept: "text/html" } });
      if (!answer.ok && answer.status !== 422) {
        form.requestSubmit();
        return;
      }
      replaceLiveParts(await answer.text());
      history.replaceState(null, "", address);
    } catch (failure) {
      if (!(failure instanceof DOMException && failure.name === "AbortError")) {
        form.requestSubmit();
      }
    }
  }
}
