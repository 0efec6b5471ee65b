interface Hit {
  title: string;
  subtitle: string;
  address: string;
}

/** Suggests while typing (combobox with a list, as in the ARIA patterns). Without script, Enter leads to the page with results. */
export class SiteSearch extends HTMLElement {
  private input!: HTMLInputElement;
  private list!: HTMLElement;
  private hits: Hit[] = [];
  private current = -1;
  private waiting: number | undefined;
  private running: AbortController | undefined;

  connectedCallback(): void {
    const input = this.querySelector("input");
    if (!input) {
      return;
    }
    this.input = input;
    this.list = document.createElement("div");
    this.list.id = `${input.id}-list`;
    this.list.className = "sms-suggest";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.dataset.label ?? "");
    this.list.hidden = true;
    (this.querySelector("form") ?? this).append(this.list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.list.id);
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("input", () => this.plan());
    input.addEventListener("keydown", (event) => this.steer(event));
    this.addEventListener("focusout", (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) {
        this.close();
      }
    });
  }

  private plan(): void {
    window.clearTimeout(this.waiting);
    const text = this.input.value.trim();
    if (text.length < 2) {
      this.close();
      return;
    }
    this.waiting = window.setTimeout(() => void this.ask(text), 120);
  }

  private async ask(text: string): Promise<void> {
    this.running?.abort();
    this.running = new AbortController();
    try {
      const answer = await fetch(`${this.dataset.source}?zoek=${encodeURIComponent(text)}`, { signal: this.running.signal });
      if (answer.ok) {
        this.show((await answer.json()) as Hit[], text);
      }
    } catch (failure) {
      if (!(failure instanceof DOMException && failure.name === "AbortError")) {
        this.close();
      }
    }
  }

  private show(hits: Hit[], text: string): void {
    this.hits = hits;
    this.list.dataset.for = text;
    this.current = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(
      ...hits.map((hit, index) => {
        const option = document.createElement("div");
        option.id = `${this.list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = hit.title;
        const detail = document.createElement("span");
        detail.textContent = hit.subtitle;
        option.append(detail);
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          window.location.assign(hit.address);
        });
        return option;
      }),
    );
    this.list.hidden = hits.length === 0;
    this.input.setAttribute("aria-expanded", String(hits.length > 0));
  }

  private steer(event: KeyboardEvent): void {
    if (event.key === "Escape" && !this.list.hidden) {
      // A search field would also clear what was typed; the first Escape only closes the list.
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && this.current >= 0) {
      event.preventDefault();
      window.location.assign(this.hits[this.current]!.address);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && this.hits.length > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.current = (this.current + step + this.hits.length) % this.hits.length;
      [...this.list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === this.current)));
      const option = this.list.children[this.current]!;
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    }
  }

  /** Also what was still asked for: an answer that comes late must not open the list again. */
  private close(): void {
    window.clearTimeout(this.waiting);
    this.running?.abort();
    this.list.hidden = true;
    this.current = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}
