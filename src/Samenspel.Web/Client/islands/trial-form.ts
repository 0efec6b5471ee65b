import { addressOf, replaceLiveParts } from "./live-parts.js";

/**
 * Sliders beside the number fields of a form that is sent with GET, and the outcome computed again while one slides. One question is on its
 * way at a time; what was changed meanwhile is asked as soon as it is answered, so that nothing piles up and the last value always comes
 * last. Without script the fields and the button do the same.
 */
export class TrialForm extends HTMLElement {
  private isAsking = false;
  private isStale = false;

  connectedCallback(): void {
    for (const row of this.querySelectorAll<HTMLElement>("[data-from]")) {
      this.addSlider(row);
    }
    this.addEventListener("input", (event) => {
      if (event.target instanceof HTMLInputElement) {
        this.follow(event.target);
        void this.ask();
      }
    });
    this.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.ask();
    });
  }

  private get form(): HTMLFormElement | null {
    return this.querySelector("form");
  }

  private addSlider(row: HTMLElement): void {
    const field = row.querySelector<HTMLInputElement>("input");
    const value = field ? readNumber(field.value) : undefined;
    if (!field || value === undefined) {
      return;
    }
    const slider = document.createElement("input");
    slider.type = "range";
    slider.min = row.dataset["from"] ?? "0";
    slider.max = row.dataset["to"] ?? "1";
    slider.step = row.dataset["step"] ?? "any";
    slider.value = String(value);
    const group = field.closest("fieldset")?.querySelector("legend")?.textContent?.trim() ?? "";
    const label = row.querySelector("label")?.textContent?.trim() ?? "";
    slider.setAttribute("aria-label", `${group} ${label}`.trim());
    row.append(slider);
  }

  /** The field follows its slider and the slider its field; numbers that must go up take their neighbours along. */
  private follow(changed: HTMLInputElement): void {
    const row = changed.closest<HTMLElement>("[data-from]");
    const group = changed.closest<HTMLElement>("fieldset");
    if (!row || !group) {
      return;
    }
    const isSlider = changed.type === "range";
    const value = isSlider ? Number(changed.value) : readNumber(changed.value);
    if (value === undefined) {
      return;
    }
    set(row, value, isSlider, !isSlider);
    if (!isSlider || !group.dataset["rising"]) {
      return;
    }
    const rows = [...group.querySelectorAll<HTMLElement>("[data-from]")];
    const place = rows.indexOf(row);
    rows.forEach((other, i) => {
      const own = readNumber(other.querySelector<HTMLInputElement>("input")?.value ?? "");
      if (own !== undefined && ((i < place && own > value) || (i > place && own < value))) {
        set(other, value, true, true);
      }
    });
  }

  private async ask(): Promise<void> {
    if (this.isAsking) {
      this.isStale = true;
      return;
    }
    const form = this.form;
    if (!form) {
      return;
    }
    this.isAsking = true;
    this.tell("busy");
    do {
      this.isStale = false;
      const address = addressOf(form);
      try {
        const answer = await fetch(address, { headers: { Accept: "text/html" } });
        if (!answer.ok && answer.status !== 422) {
          throw new Error(String(answer.status));
        }
        const html = await answer.text();
        this.show(html, address, answer.status === 422);
      } catch {
        this.tell("failed");
        this.isAsking = false;
        return;
      }
    } while (this.isStale);
    this.isAsking = false;
  }

  private show(html: string, address: URL, isFaulty: boolean): void {
    if (!this.isStale) {
      this.showFaults(html);
    }
    if (!isFaulty) {
      replaceLiveParts(html);
      history.replaceState(null, "", address);
    }
    this.dataset["shown"] = String(Number(this.dataset["shown"] ?? "0") + 1);
    this.tell(isFaulty ? "failed" : "ready");
  }

  /** Faults belong at their fields; the fields themselves stay, because somebody is typing in one. */
  private showFaults(html: string): void {
    const page = new DOMParser().parseFromString(html, "text/html");
    for (const row of this.querySelectorAll<HTMLElement>("[data-from]")) {
      const field = row.querySelector<HTMLInputElement>("input:not([type=range])");
      const fresh = field ? page.getElementById(field.id) : null;
      const error = fresh ? page.getElementById(`${fresh.id}-e`) : null;
      if (!field) {
        continue;
      }
      document.getElementById(`${field.id}-e`)?.remove();
      field.closest(".utrecht-form-field")?.classList.toggle("utrecht-form-field--invalid", error !== null);
      field.classList.toggle("utrecht-textbox--invalid", error !== null);
      if (error) {
        field.setAttribute("aria-invalid", "true");
        field.setAttribute("aria-describedby", `${field.id}-e`);
        field.parentElement?.before(document.importNode(error, true));
      } else {
        field.removeAttribute("aria-invalid");
        field.removeAttribute("aria-describedby");
      }
    }
  }

  private tell(what: "busy" | "ready" | "failed"): void {
    const status = this.querySelector<HTMLElement>("[data-status]");
    if (status) {
      status.textContent = this.dataset[what] ?? "";
    }
  }
}

/** The page's own way of writing numbers: `0,5` and `0.5` are both a half; a minus may be the printed one. */
function readNumber(text: string): number | undefined {
  const plain = text.trim().replace("\u2212", "-").replace(",", ".");
  const value = Number(plain);
  return plain.length === 0 || Number.isNaN(value) ? undefined : value;
}

function set(row: HTMLElement, value: number, field: boolean, slider: boolean): void {
  const input = row.querySelector<HTMLInputElement>("input:not([type=range])");
  const range = row.querySelector<HTMLInputElement>("input[type=range]");
  if (field && input) {
    const text = String(Math.round(value * 10000) / 10000);
    input.value = document.documentElement.lang === "en" ? text : text.replace(".", ",");
  }
  if (slider && range) {
    range.value = String(value);
  }
}
