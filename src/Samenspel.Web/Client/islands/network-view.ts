import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from "d3-force";
import type { MapZoom } from "./map-zoom.js";

interface Dot extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly element: SVGGElement;
  readonly name?: SVGGElement;
  readonly home: readonly [number, number];
  readonly isMunicipality: boolean;
  readonly neighbours: Set<Dot>;
}

interface Line extends SimulationLinkDatum<Dot> {
  source: Dot;
  target: Dot;
  readonly element: SVGLineElement;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const STEPS = 300;
const MARGIN = 26;

// What the visitor chose stays when a filter gives a new drawing.
let chosen: "apart" | "map" = "apart";

/**
 * Pulls a network apart that the server drew on its place on the map, so that groups and what holds them together can be seen. Nothing
 * moves while one looks: the places are computed first. All words come from data attributes.
 */
export class NetworkView extends HTMLElement {
  private dots: Dot[] = [];
  private lines: Line[] = [];
  private apart?: readonly (readonly [number, number])[];
  private buttons = new Map<typeof chosen, HTMLButtonElement>();
  private zoom = 1;

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>("svg.sms-net");
    if (!svg || this.buttons.size > 0) {
      return;
    }
    this.read(svg);
    this.addButtons(svg);
    this.addEventListener("sms-zoom", event => {
      this.zoom = (event as CustomEvent<number>).detail;
      this.placeNames();
    });
    for (const [kind, isOn] of [["pointerover", true], ["focusin", true], ["pointerout", false], ["focusout", false]] as const) {
      svg.addEventListener(kind, event => this.light(svg, event.target as Element, isOn));
    }
    this.show(svg, chosen);
  }

  private read(svg: SVGSVGElement): void {
    const names = new Map(Array.from(svg.querySelectorAll<SVGGElement>(".sms-map-label"), name => [name.dataset.node, name]));
    const byPlace = new Map<string, Dot>();
    for (const element of Array.from(svg.querySelectorAll<SVGGElement>(".sms-net-node"))) {
      const { e, f } = element.transform.baseVal.getItem(0).matrix;
      const name = names.get(element.dataset.node);
      const dot: Dot = { x: e, y: f, home: [e, f], element, isMunicipality: name !== undefined, neighbours: new Set(), ...(name && { name }) };
      byPlace.set(element.dataset.node ?? "", dot);
      this.dots.push(dot);
    }
    for (const element of Array.from(svg.querySelectorAll<SVGLineElement>(".sms-net-lines line"))) {
      const source = byPlace.get(element.dataset.from ?? "");
      const target = byPlace.get(element.dataset.to ?? "");
      if (source && target) {
        source.neighbours.add(target);
        target.neighbours.add(source);
        this.lines.push({ source, target, element });
      }
    }
  }

  // Everybody is drawn to the own place a little, so that the north stays up; d3-force needs no chance for that.
  private pullApart(svg: SVGSVGElement): readonly (readonly [number, number])[] {
    const simulation = forceSimulation<Dot>(this.dots)
      .force("lines", forceLink<Dot, Line>(this.lines).distance(22).strength(0.6))
      .force("apart", forceManyBody<Dot>().strength(-45).distanceMax(140))
      .force("room", forceCollide<Dot>(dot => (dot.isMunicipality ? 11 : 7)))
      .force("west", forceX<Dot>(dot => dot.home[0]).strength(0.06))
      .force("north", forceY<Dot>(dot => dot.home[1]).strength(0.06))
      .stop();
    simulation.tick(STEPS);
    const xs = this.dots.map(dot => dot.x);
    const ys = this.dots.map(dot => dot.y);
    const { width, height } = svg.viewBox.baseVal;
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
    const scale = Math.min((width - 2 * MARGIN) / Math.max(wide, 1), (height - 2 * MARGIN) / Math.max(high, 1), 2.5);
    const [dx, dy] = [(width - wide * scale) / 2, (height - high * scale) / 2];
    return this.dots.map(dot => [(dot.x - left) * scale + dx, (dot.y - top) * scale + dy] as const);
  }

  private show(svg: SVGSVGElement, mode: typeof chosen): void {
    chosen = mode;
    if (mode === "apart" && this.dots.length > 0) {
      this.apart ??= this.pullApart(svg);
    }
    this.dots.forEach((dot, i) => {
      [dot.x, dot.y] = (mode === "apart" ? this.apart?.[i] : undefined) ?? dot.home;
      const place = `translate(${dot.x.toFixed(1)} ${dot.y.toFixed(1)})`;
      dot.element.setAttribute("transform", place);
      dot.name?.setAttribute("transform", place);
    });
    for (const { source, target, element } of this.lines) {
      element.setAttribute("x1", source.x.toFixed(1));
      element.setAttribute("y1", source.y.toFixed(1));
      element.setAttribute("x2", target.x.toFixed(1));
      element.setAttribute("y2", target.y.toFixed(1));
    }
    svg.classList.toggle("sms-net--apart", mode === "apart");
    for (const [name, button] of this.buttons) {
      button.setAttribute("aria-pressed", String(name === mode));
    }
    this.querySelector<MapZoom>("sms-map")?.reread();
    this.placeNames();
  }

  // What stands out first, then the one with the most lines; above, below or beside the dot, and not at all where it would lie on another.
  private placeNames(): void {
    const frame = this.querySelector<SVGSVGElement>("svg.sms-net")!.viewBox.baseVal;
    const whole: Box = [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height];
    const boxes: Box[] = this.dots.map(dot => [dot.x - 5, dot.y - 5, dot.x + 5, dot.y + 5]);
    const named = this.dots.flatMap(dot => (dot.name ? [{ dot, name: dot.name }] : []));
    named.forEach(one => one.name.classList.remove("is-hidden"));
    for (const { dot, name } of named.sort((one, other) => weight(other.dot) - weight(one.dot))) {
      const text = name.querySelector("text")!;
      const size = parseFloat(getComputedStyle(text).fontSize);
      const half = text.getComputedTextLength() / 2 + 2;
      const sides = [[0, -11], [0, size * 0.75 + 9], [half + 9, size * 0.34], [-half - 9, size * 0.34]] as const;
      const place = sides.map(([x, y]) => ({ x, y, box: this.boxOf(dot, x, y, half, size) })).find(({ box }) => holds(whole, box, this.zoom) && !boxes.some(other => meets(box, other)));
      name.classList.toggle("is-hidden", !place);
      if (place) {
        text.setAttribute("x", place.x.toFixed(1));
        text.setAttribute("y", place.y.toFixed(1));
        boxes.push(place.box);
      }
    }
  }

  // Names keep their size while the drawing grows.
  private boxOf(dot: Dot, x: number, y: number, half: number, size: number): Box {
    const k = this.zoom;
    return [dot.x + (x - half) / k, dot.y + (y - size * 0.8) / k, dot.x + (x + half) / k, dot.y + (y + size * 0.25) / k];
  }

  private light(svg: SVGSVGElement, target: Element, isOn: boolean): void {
    const element = target.closest(".sms-net-node");
    const dot = this.dots.find(one => one.element === element);
    if (!dot) {
      return;
    }
    // Through a partnership one sees who else takes part.
    const near = new Set([dot, ...dot.neighbours]);
    if (dot.isMunicipality) {
      dot.neighbours.forEach(one => one.neighbours.forEach(other => near.add(other)));
    }
    svg.classList.toggle("sms-net--lit", isOn);
    this.dots.forEach(one => {
      one.element.classList.toggle("is-lit", isOn && near.has(one));
      one.name?.classList.toggle("is-lit", isOn && near.has(one));
    });
    this.lines.forEach(one => one.element.classList.toggle("is-lit", isOn && near.has(one.source) && near.has(one.target)));
  }

  private addButtons(svg: SVGSVGElement): void {
    const bar = document.createElement("div");
    bar.className = "sms-net-modes";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", this.dataset.modes ?? "");
    for (const [mode, words] of [["apart", this.dataset.apart], ["map", this.dataset.onMap]] as const) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words ?? "";
      button.addEventListener("click", () => this.show(svg, mode));
      this.buttons.set(mode, button);
      bar.append(button);
    }
    this.prepend(bar);
  }
}

function weight(dot: Dot): number {
  return dot.neighbours.size + (dot.element.querySelector(".sms-net-dot--own, .sms-net-dot--bridge") ? 1000 : 0);
}

function meets(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** Whoever has zoomed in sees a part anyway, and moves on to the rest. */
function holds(whole: Box, box: Box, zoom: number): boolean {
  return zoom > 1 || (box[0] >= whole[0] && box[1] >= whole[1] && box[2] <= whole[2] && box[3] <= whole[3]);
}
