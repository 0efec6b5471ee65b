/**
 * Makes or uses a passkey and sends the form it stands in with what the browser answers. Without script, or where the browser has no passkeys, its
 * template stays a template, a sentence says why, and the page offers a password.
 */
export class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector("template");
    const form = this.closest("form");
    if (!template || !form || typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON !== "function") {
      return;
    }
    this.querySelector("[data-missing]")?.remove();
    this.append(template.content.cloneNode(true));
    const button = this.querySelector("button");
    const answer = this.querySelector<HTMLInputElement>("input[name=Credential]");
    if (!button || !answer) {
      return;
    }
    button.addEventListener("click", () => void this.ask(button, answer, form));
    // The Enter key in a form without another button means this one.
    form.addEventListener("submit", (event) => {
      if (answer.value === "" && event.submitter === null) {
        event.preventDefault();
        void this.ask(button, answer, form);
      }
    });
  }

  private async ask(button: HTMLButtonElement, answer: HTMLInputElement, form: HTMLFormElement): Promise<void> {
    if (button.disabled) {
      return;
    }
    button.disabled = true;
    this.say("");
    try {
      answer.value = JSON.stringify(await this.credential(form));
      form.requestSubmit();
    } catch (problem) {
      this.say(this.reason(problem));
    }
    // What was sent counts once; who comes back to this page asks anew.
    answer.value = "";
    button.disabled = false;
  }

  private reason(problem: unknown): string {
    const name = problem instanceof DOMException ? problem.name : "";
    const { known, address, failed } = this.dataset;
    return (name === "InvalidStateError" ? known : name === "SecurityError" ? address : failed) ?? "";
  }

  private say(text: string): void {
    const message = this.querySelector("[data-message]");
    if (message) {
      message.textContent = text;
    }
  }

  private async credential(form: HTMLFormElement): Promise<unknown> {
    const address = new URL(this.dataset.options ?? "", window.location.href);
    // Where no account is known yet, the device shows the passkey under the address that was typed.
    const email = form.querySelector<HTMLInputElement>("input[name=Email]")?.value ?? "";
    const response = await fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ email }) });
    if (!response.ok) {
      throw new Error("refused");
    }
    const options = await response.json();
    const credential =
      this.dataset.kind === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    if (!(credential instanceof PublicKeyCredential)) {
      throw new Error("none");
    }
    return credential.toJSON();
  }
}
