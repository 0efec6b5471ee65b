import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from "d3-zoom";

const MOST_ZOOM = 12;
const STEP = 1.6;

/** Pinching sends many small steps and a wheel few large ones; one notch zooms by at most a third. */
function wheelStep(event: WheelEvent): number {
  const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 30);
  return -Math.sign(pixels) * Math.min(Math.abs(pixels) * 0.02, 0.4);
}

/**
 * Zoom, move and hover for a map that the server drew. Every movement also has a button, so nothing needs dragging; the wheel
 * only zooms with Ctrl, so that the page keeps scrolling. All words come from data attributes.
 */
export class MapZoom extends HTMLElement {
  private svg?: SVGSVGElement;
  private view?: SVGGElement;
  private labels: { element: SVGGElement; place: string }[] = [];
  private strokes: SVGElement[] = [];
  private behavior?: ZoomBehavior<SVGSVGElement, unknown>;
  private buttons = new Map<string, HTMLButtonElement>();
  private tip?: HTMLDivElement;
  private transform: ZoomTransform = zoomIdentity;

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>("svg.sms-map");
    const view = svg?.querySelector<SVGGElement>(".sms-map-view");
    if (!svg || !view || this.behavior) {
      return;
    }
    this.svg = svg;
    this.view = view;
    this.strokes = Array.from(svg.querySelectorAll<SVGElement>("[data-width]"));
    this.readLabels();
    const { width, height } = svg.viewBox.baseVal;
    this.behavior = zoom<SVGSVGElement, unknown>()
      .extent([[0, 0], [width, height]])
      .translateExtent([[0, 0], [width, height]])
      .scaleExtent([1, MOST_ZOOM])
      .wheelDelta(wheelStep)
      .filter((event: Event) => this.accepts(event))
      .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => this.show(event.transform));
    select(svg).call(this.behavior).on("dblclick.zoom", null);
    svg.addEventListener("wheel", this.explain, { passive: true });
    this.addControls();
    this.addTip();
    this.show(zoomIdentity);
  }

  /** Takes over where names stand after somebody moved them. */
  reread(): void {
    if (this.svg) {
      this.readLabels();
      this.show(this.transform);
    }
  }

  private readLabels(): void {
    this.labels = Array.from(this.svg!.querySelectorAll<SVGGElement>(".sms-map-label")).map(element => ({
      element,
      place: element.getAttribute("transform") ?? "",
    }));
  }

  // One finger scrolls the page as long as the map is not zoomed; two fingers always zoom.
  private accepts(event: Event): boolean {
    if (event instanceof WheelEvent) {
      return event.ctrlKey || event.metaKey;
    }
    if (typeof TouchEvent !== "undefined" && event instanceof TouchEvent) {
      return event.touches.length > 1 || this.transform.k > 1;
    }
    return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && this.transform.k > 1;
  }

  private show(transform: ZoomTransform): void {
    this.transform = transform;
    this.view?.setAttribute("transform", transform.toString());
    for (const { element, place } of this.labels) {
      element.setAttribute("transform", `${place} scale(${1 / transform.k})`);
    }
    for (const stroke of this.strokes) {
      stroke.setAttribute("stroke-width", String(Number(stroke.dataset.width) / transform.k));
    }
    const { width, height } = this.svg!.viewBox.baseVal;
    this.svg?.classList.toggle("sms-map--moved", transform.k > 1);
    this.enable("zoom-in", transform.k < MOST_ZOOM);
    this.enable("zoom-out", transform.k > 1);
    this.enable("reset", transform.k > 1);
    this.enable("left", transform.x < -0.5);
    this.enable("right", transform.x + width * transform.k > width + 0.5);
    this.enable("up", transform.y < -0.5);
    this.enable("down", transform.y + height * transform.k > height + 0.5);
    this.hideTip();
    this.dispatchEvent(new CustomEvent("sms-zoom", { detail: transform.k, bubbles: true }));
  }

  // aria-disabled and not disabled: a button that takes the focus with it when it goes grey would drop the keyboard user.
  private enable(name: string, isOn: boolean): void {
    this.buttons.get(name)?.setAttribute("aria-disabled", String(!isOn));
  }

  private addControls(): void {
    const bar = document.createElement("div");
    bar.className = "sms-map-controls";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", this.dataset.controls ?? "");
    const third = (side: "width" | "height") => this.svg!.viewBox.baseVal[side] / 3 / this.transform.k;
    this.addButton(bar, "zoom-in", "+", map => map.scaleBy(select(this.svg!), STEP));
    this.addButton(bar, "zoom-out", "−", map => map.scaleBy(select(this.svg!), 1 / STEP));
    this.addButton(bar, "left", "←", map => map.translateBy(select(this.svg!), third("width"), 0));
    this.addButton(bar, "up", "↑", map => map.translateBy(select(this.svg!), 0, third("height")));
    this.addButton(bar, "down", "↓", map => map.translateBy(select(this.svg!), 0, -third("height")));
    this.addButton(bar, "right", "→", map => map.translateBy(select(this.svg!), -third("width"), 0));
    this.addButton(bar, "reset", "⤢", map => map.transform(select(this.svg!), zoomIdentity));
    bar.addEventListener("keydown", event => this.moveByKey(event));
    this.append(bar);
  }

  private addButton(bar: HTMLElement, name: string, sign: string, act: (map: ZoomBehavior<SVGSVGElement, unknown>) => void): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `sms-map-${name}`;
    button.textContent = sign;
    const words = this.getAttribute(`data-${name}`) ?? "";
    button.setAttribute("aria-label", words);
    button.title = words;
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") {
        act(this.behavior!);
      }
    });
    this.buttons.set(name, button);
    bar.append(button);
  }

  private moveByKey(event: KeyboardEvent): void {
    const keys: Record<string, string> = {
      ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down", "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", "0": "reset",
    };
    const name = keys[event.key];
    if (name && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.buttons.get(name)?.click();
    }
  }

  private explain = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || this.querySelector(".sms-map-hint")) {
      return;
    }
    const hint = document.createElement("p");
    hint.className = "sms-map-hint";
    hint.setAttribute("role", "status");
    this.append(hint);
    hint.textContent = this.dataset.hint ?? "";
  };

  private addTip(): void {
    // The browser's own tooltip would show beside ours; a link keeps its name for assistive technology.
    for (const path of Array.from(this.svg!.querySelectorAll<SVGPathElement>(".sms-map-area"))) {
      const title = path.querySelector("title");
      if (title?.textContent) {
        path.dataset.tip = title.textContent;
        path.closest("a")?.setAttribute("aria-label", title.textContent);
        title.remove();
      }
    }
    this.tip = document.createElement("div");
    this.tip.className = "sms-map-tip";
    this.tip.hidden = true;
    this.tip.setAttribute("aria-hidden", "true");
    this.append(this.tip);
    this.svg!.addEventListener("pointermove", event => this.showTip(event.target, event.clientX, event.clientY));
    this.svg!.addEventListener("pointerleave", () => this.hideTip());
    this.svg!.addEventListener("focusin", event => {
      const path = (event.target as Element).querySelector(".sms-map-area");
      const box = path?.getBoundingClientRect();
      if (path && box) {
        this.showTip(path, box.left + box.width / 2, box.top + box.height / 2);
      }
    });
    this.svg!.addEventListener("focusout", () => this.hideTip());
    this.addEventListener("keydown", event => {
      if (event.key === "Escape") {
        this.hideTip();
      }
    });
  }

  private showTip(target: EventTarget | null, clientX: number, clientY: number): void {
    const words = target instanceof SVGElement ? target.dataset.tip : undefined;
    if (!words || !this.tip) {
      this.hideTip();
      return;
    }
    this.tip.textContent = words;
    this.tip.hidden = false;
    const frame = this.getBoundingClientRect();
    const size = this.tip.getBoundingClientRect();
    const x = Math.max(0, Math.min(clientX - frame.left + 12, frame.width - size.width));
    const y = clientY - frame.top + 16;
    this.tip.style.setProperty("transform", `translate(${x}px, ${y}px)`);
  }

  private hideTip(): void {
    if (this.tip) {
      this.tip.hidden = true;
    }
  }
}

