/** A button that copies a text. Without script the text can be selected. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector<HTMLElement>("[data-text]");
    if (!text || !navigator.clipboard || this.querySelector("button")) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nl-button nl-button--secondary";
    button.textContent = this.dataset["label"] ?? "";
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    status.className = "sms-sub";
    button.addEventListener("click", () => {
      const paragraphs = [...text.querySelectorAll("p")].map((paragraph) => paragraph.textContent?.trim() ?? "");
      void navigator.clipboard.writeText(paragraphs.join("\n\n")).then(() => {
        status.textContent = this.dataset["done"] ?? "";
      });
    });
    this.append(button, status);
  }
}
