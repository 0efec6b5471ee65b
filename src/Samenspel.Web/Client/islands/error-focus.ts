/** Moves the focus to the error summary it holds, so that a screen reader and a keyboard user start there. */
export class ErrorFocus extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>("[tabindex='-1']")?.focus();
  }
}
