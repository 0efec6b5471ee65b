/**
 * Makes or uses a passkey and sends the form it stands in with what the browser answers. Without script, or where the browser has no passkeys, its
 * template stays a template and the page offers a password.
 */
export class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector("template");
    if (!template || typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON !== "function") {
      return;
    }
    this.append(template.content.cloneNode(true));
    const button = this.querySelector("button");
    const answer = this.querySelector("input");
    const form = this.closest("form");
    if (!button || !answer || !form) {
      return;
    }
    button.addEventListener("click", (event) => {
      if (answer.value !== "") {
        return;
      }
      event.preventDefault();
      void this.ask(button, answer, form);
    });
  }

  private async ask(button: HTMLButtonElement, answer: HTMLInputElement, form: HTMLFormElement): Promise<void> {
    const message = this.querySelector("[data-message]");
    button.disabled = true;
    try {
      const credential = await this.credential(form);
      answer.value = JSON.stringify(credential);
      button.disabled = false;
      form.requestSubmit(button);
    } catch {
      button.disabled = false;
      if (message) {
        message.textContent = this.dataset.failed ?? "";
      }
    }
  }

  private async credential(form: HTMLFormElement): Promise<unknown> {
    const address = new URL(this.dataset.options ?? "", window.location.href);
    const email = form.querySelector<HTMLInputElement>("input[name=Email]")?.value;
    if (email && this.dataset.kind === "create") {
      address.searchParams.set("email", email);
    }
    const response = await fetch(address, { method: "POST" });
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
