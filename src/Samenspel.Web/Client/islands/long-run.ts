import { replaceLiveParts } from "./live-parts.js";

/** Looks every second how far a long computation is, until it has ended; then the page is loaded once more, without what only made sense before. */
export class LongRun extends HTMLElement {
  private timer: number | undefined;

  connectedCallback(): void {
    if (this.isOpen) {
      this.timer = window.setTimeout(() => void this.look(), 1000);
    }
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  private get isOpen(): boolean {
    return this.querySelector("[data-open]") !== null;
  }

  private async look(): Promise<void> {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const html = await answer.text();
      const still = new DOMParser().parseFromString(html, "text/html").querySelector("[data-open]") !== null;
      if (!answer.ok || !still) {
        location.reload();
        return;
      }
      replaceLiveParts(html);
    } catch {
      // The server may be away for a moment: the next look tells.
    }
    this.timer = window.setTimeout(() => void this.look(), 1000);
  }
}
