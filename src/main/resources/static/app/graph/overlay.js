import { relation } from '../words.js';
import { Labels, write } from './labels.js';
import { cross, line, node as drawNode, pin, ring } from './marks.js';

const FEW_EDGES = 200;

/** The canvas above cytoscape's: names, rings, pins, crosses, what is highlighted, and the loop of the lasso. */
export class Overlay {
  constructor(view) {
    this.view = view;
    this.canvas = document.createElement('canvas');
    this.canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
    view.stage.append(this.canvas);
    this.context = this.canvas.getContext('2d');
    this.labels = new Labels();
    this.shown = [];
    this.resize();
  }

  forget() {
    this.labels.placed.clear();
    this.shown = [];
    this.state = null;
  }

  resize() {
    const { clientWidth, clientHeight } = this.view.container;
    this.ratio = this.view.big ? 1 : Math.min(2, devicePixelRatio || 1);
    this.width = clientWidth;
    this.height = clientHeight;
    this.canvas.width = Math.max(1, Math.round(clientWidth * this.ratio));
    this.canvas.height = Math.max(1, Math.round(clientHeight * this.ratio));
    this.state = null;
    this.ask();
  }

  /** Paints in the next frame, once, however often it is asked. */
  ask() {
    this.fresh = true;
    this.due ??= requestAnimationFrame(() => this.paint());
  }

  /** Where a node or a bend is on the screen. */
  on([x, y]) {
    return [x * this.zoom + this.pan.x, y * this.zoom + this.pan.y];
  }

  ends({ data, bend }) {
    const { nodes } = this.view;
    const from = nodes.get(data.source).at;
    const to = nodes.get(data.target).at;
    if (!from || !to) return null;
    const long = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const bow = bend ? [middle[0] - (bend * (to[1] - from[1])) / long, middle[1] + (bend * (to[0] - from[0])) / long] : null;
    return { from, to, bow, middle: bow ? [(middle[0] + bow[0]) / 2, (middle[1] + bow[1]) / 2] : middle, long };
  }

  paint() {
    if (this.due) cancelAnimationFrame(this.due);
    this.due = null;
    const { view, context } = this;
    this.zoom = view.cy.zoom();
    this.pan = view.cy.pan();
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    const still = this.state && !this.fresh && this.state.zoom === this.zoom && this.state.version === view.version;
    this.marks();
    if (!still) this.choose();
    write(context, this.shown, view.colours, this.pan.x - this.state.pan.x, this.pan.y - this.state.pan.y);
    if (still && (this.pan.x !== this.state.pan.x || this.pan.y !== this.state.pan.y)) {
      clearTimeout(this.later);
      this.later = setTimeout(() => this.ask(), 150);
    }
    this.fresh = false;
    if (this.loop?.length) this.drawLoop();
  }

  /** What is not a name: highlighted parts above a veil, crosses, rings and pins. */
  marks() {
    const { view, context } = this;
    const { colours, lit } = view;
    if (lit) {
      context.globalAlpha = 0.82;
      context.fillStyle = colours.surface;
      context.fillRect(0, 0, this.width, this.height);
      context.globalAlpha = 1;
    }
    let crosses = 0;
    for (const edge of view.edges.values()) {
      const { id, modality } = edge.data;
      const strong = id === view.selected || id === view.hovered || lit?.has(id);
      if (!strong && (modality !== 'denied' || edge.out || lit)) continue;
      const ends = this.ends(edge);
      if (!ends) continue;
      if (strong) this.strongLine(edge, ends);
      if (modality === 'denied' && this.zoom > 0.25 && crosses++ < 400) cross(context, this.on(ends.middle), 4, colours);
    }
    for (const [id, node] of view.nodes) {
      const special = id === view.selected || id === view.hovered || node.pinned || node.data.centre || lit?.has(id);
      if (!special || !node.at) continue;
      const [x, y] = this.on(node.at);
      const r = Math.max(3, node.r * this.zoom);
      if (lit?.has(id) || (lit && id === view.selected)) drawNode(context, node.data, x, y, r, colours);
      if (id === view.selected) ring(context, x, y, r, 3, colours.accent, colours.surface);
      else if (id === view.hovered) ring(context, x, y, r, 2, colours.outline, colours.surface);
      else if (node.data.centre) ring(context, x, y, r, 1.5, colours.text, colours.surface);
      if (node.pinned) pin(context, x, y, r, colours);
    }
  }

  strongLine(edge, { from, to, bow }) {
    const { context, view } = this;
    line(context, this.on(from), this.on(to), bow && this.on(bow));
    context.lineWidth = edge.data.id === view.selected ? 4 : 3;
    context.strokeStyle = edge.data.modality === 'denied' ? view.colours.bad : view.colours.accent;
    context.setLineDash({ planned: [7, 5], denied: [2, 4], reported: [12, 4] }[edge.data.modality] ?? []);
    context.stroke();
    context.setLineDash([]);
  }

  choose() {
    const { view } = this;
    const { lit, selected, hovered } = view;
    const nodes = [];
    for (const [id, { data, at, r, out }] of view.nodes) {
      if (!at) continue;
      const [x, y] = this.on(at);
      if (x < -120 || y < -40 || x > this.width + 120 || y > this.height + 40) continue;
      const must = id === selected || id === hovered || lit?.has(id);
      if ((out || lit) && !must) continue;
      nodes.push({ id, text: data.name, x, y, r: Math.max(2, r * this.zoom), must, strong: data.centre, rank: (data.centre ? 1e5 : 0) + (data.stub ? 1e4 : 0) + (data.size ?? 0) + r });
    }
    const most = Math.round((this.width * this.height) / 8000);
    this.shown = this.labels.place(this.context, view.colours.font, nodes, this.edgeNames(), { width: this.width, height: this.height, most });
    this.state = { zoom: this.zoom, pan: { ...this.pan }, version: view.version };
  }

  /** Names of relations: of what is chosen or under the pointer, and of all where there are few enough to be read. */
  edgeNames() {
    const { view } = this;
    const names = [];
    let inSight = 0;
    for (const edge of view.edges.values()) {
      const { id, source, target, type } = edge.data;
      const must = id === view.selected || id === view.hovered || view.lit?.has(id);
      const near = source === view.hovered || target === view.hovered;
      if (edge.out && !must) continue;
      if (view.lit && !must) continue;
      const ends = this.ends(edge);
      if (!ends) continue;
      const [x, y] = this.on(ends.middle);
      if (x < 0 || y < 0 || x > this.width || y > this.height) continue;
      inSight++;
      names.push({ id, text: relation(type), x, y, must, near, room: ends.long * this.zoom - 24 });
    }
    return inSight < FEW_EDGES ? names.sort((a, b) => Number(b.must ?? 0) - Number(a.must ?? 0)) : names.filter((name) => name.must || name.near);
  }

  rectangles() {
    const dx = this.state ? this.view.cy.pan().x - this.state.pan.x : 0;
    const dy = this.state ? this.view.cy.pan().y - this.state.pan.y : 0;
    return this.shown.map(({ id, text, x, y, width, height }) => ({ id, text, x: x + dx, y: y + dy, width, height }));
  }

  /** The next drag draws a loop; what lies inside is told, and the hand moves the picture again. */
  lasso(on, tell) {
    this.net?.remove();
    this.net = null;
    this.loop = null;
    if (!on) return this.ask();
    this.net = document.createElement('div');
    this.net.style.cssText = 'position:absolute;inset:0;cursor:crosshair;touch-action:none';
    this.view.stage.append(this.net);
    const at = (event) => {
      const box = this.net.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    this.net.addEventListener('pointerdown', (event) => {
      this.net.setPointerCapture(event.pointerId);
      this.loop = [at(event)];
    });
    this.net.addEventListener('pointermove', (event) => {
      if (!this.loop) return;
      this.loop.push(at(event));
      this.ask();
    });
    this.net.addEventListener('pointerup', () => {
      const inside = [...this.view.nodes].filter(([, node]) => !node.out && node.at && within(this.on(node.at), this.loop)).map(([id]) => id);
      this.lasso(false);
      tell(inside);
    });
    this.ask();
  }

  drawLoop() {
    const { context, view } = this;
    context.beginPath();
    this.loop.forEach(([x, y], i) => context[i ? 'lineTo' : 'moveTo'](x, y));
    context.closePath();
    context.globalAlpha = 0.12;
    context.fillStyle = view.colours.accent;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = view.colours.accent;
    context.lineWidth = 1.5;
    context.setLineDash([6, 4]);
    context.stroke();
    context.setLineDash([]);
  }

  destroy() {
    clearTimeout(this.later);
    if (this.due) cancelAnimationFrame(this.due);
  }
}

/** Whether a point lies inside a polygon: a ray to the right crosses its rim an odd number of times. */
function within([x, y], loop) {
  let inside = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const [xi, yi] = loop[i];
    const [xj, yj] = loop[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
