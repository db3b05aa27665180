import { dashes } from '../../../look.js';
import { relation } from '../../../words.js';
import { course, trace } from './edges.js';
import { Labels, write } from './labels.js';
import { Lasso } from './lasso.js';
import { cross, pin, ring } from './marks.js';
import { paintNode, sizeOn } from './nodes.js';
import { Pane } from './pane.js';

const FEW_EDGES = 200;

/** The upper canvas: names, rings, pins, what is highlighted, and the loop of the lasso. */
export class Overlay {
  constructor(view) {
    this.view = view;
    this.pane = new Pane(view.stage, 0.15);
    this.labels = new Labels();
    this.lasso = new Lasso(this);
    this.shown = [];
  }

  forget() {
    this.labels.placed.clear();
    this.shown = [];
  }

  /** Draws names and marks again in the next frame. */
  renew() {
    this.fresh = true;
    this.view.ask();
  }

  /** {@return whether it shows exactly what the eye sees} While the picture is dragged, the names move with it. */
  draw(sharp) {
    const { view, pane } = this;
    const { eye, version } = view;
    const same = !this.fresh && pane.version === version;
    if (same && (pane.shows(eye) || (!sharp && pane.shift(eye)))) return pane.shows(eye);
    this.fresh = false;
    pane.version = version;
    this.on = ([x, y]) => [x * eye.zoom + eye.x, y * eye.zoom + eye.y];
    this.zoom = eye.zoom;
    const context = pane.begin(eye);
    if (view.lit) this.veil(context);
    this.strongEdges(context);
    this.marks(context);
    this.choose(context);
    write(context, this.shown, view.colours);
    this.lasso.paint(context, view.colours);
    return true;
  }

  /** Fades everything behind what is highlighted. */
  veil(context) {
    const { margin, width, height } = this.pane;
    context.globalAlpha = 0.82;
    context.fillStyle = this.view.colours.surface;
    context.fillRect(-margin, -margin, width + 2 * margin, height + 2 * margin);
    context.globalAlpha = 1;
  }

  /** Whether an edge or a node is selected, under the pointer or highlighted. */
  strong(id) {
    const { view } = this;
    return id === view.selected || id === view.hovered || Boolean(view.lit?.has(id));
  }

  strongEdges(context) {
    const { view, on, zoom } = this;
    for (const edge of view.edges.values()) {
      const { id, modality } = edge.data;
      if (!this.strong(id)) continue;
      const way = course(edge, view.nodes);
      const colour = modality === 'denied' ? view.colours.bad : view.colours.accent;
      context.beginPath();
      trace(context, way, on, zoom);
      context.lineWidth = id === view.selected ? 4 : 3;
      context.strokeStyle = colour;
      context.setLineDash(dashes(modality));
      context.stroke();
      context.setLineDash([]);
      if (modality === 'denied') cross(context, on(way.middle), 5, colour);
    }
    // A line over its two ends would hide their shapes.
    const ends = new Set();
    for (const id of [view.selected, view.hovered]) {
      const edge = view.edges.get(id);
      if (edge) ends.add(edge.data.source).add(edge.data.target);
    }
    for (const id of ends) this.again(context, view.nodes.get(id));
  }

  again(context, node) {
    paintNode(context, node, ...this.on(node.at), sizeOn(node, this.zoom), this.view.colours);
  }

  marks(context) {
    const { view } = this;
    const { colours, lit, selected, hovered } = view;
    for (const [id, node] of view.nodes) {
      if (!(node.pinned || node.data.centre || this.strong(id))) continue;
      const [x, y] = this.on(node.at);
      const r = sizeOn(node, this.zoom);
      if (lit && this.strong(id)) this.again(context, node);
      if (id === selected) ring(context, x, y, r, 3, colours.accent, colours.surface);
      else if (id === hovered) ring(context, x, y, r, 2, colours.outline, colours.surface);
      else if (node.data.centre && !lit) ring(context, x, y, r, 1.5, colours.text, colours.surface);
      if (node.pinned && !lit) pin(context, x, y, r, colours);
    }
  }

  choose(context) {
    const { view, pane } = this;
    const nodes = [];
    for (const [id, node] of view.nodes) {
      const { data, out } = node;
      const [x, y] = this.on(node.at);
      const r = sizeOn(node, this.zoom);
      if (!pane.holds(x, y, 100)) continue;
      const must = this.strong(id);
      if ((out || view.lit) && !must) continue;
      const rank = (data.centre ? 1e5 : 0) + (data.stub ? 1e4 : 0) + (data.size ?? 0) + node.r;
      nodes.push({ id, text: data.name, x, y, r, must, strong: data.centre || data.stub, rank });
    }
    // The more nodes are in sight, the fewer names: a picture of 2,000 nodes is a map, not a list.
    const most = Math.round((pane.width * pane.height) / (6000 + 5 * nodes.length));
    this.shown = this.labels.place(context, view.colours.font, nodes, this.edgeNames(), most);
  }

  /** Names of relations: of strong edges, and of all when there are few enough to read. */
  edgeNames() {
    const { view, pane } = this;
    const names = [];
    let inSight = 0;
    for (const edge of view.edges.values()) {
      const { id, source, target, type } = edge.data;
      const must = this.strong(id);
      if ((edge.out || view.lit) && !must) continue;
      const { middle, long } = course(edge, view.nodes);
      const [x, y] = this.on(middle);
      if (!pane.holds(x, y)) continue;
      inSight++;
      const near = source === view.hovered || target === view.hovered;
      names.push({ id, text: relation(type), x, y, must, near, room: long * this.zoom - 24 });
    }
    const few = inSight < FEW_EDGES ? names : names.filter((name) => name.must || name.near);
    return few.sort((a, b) => Number(b.must) - Number(a.must));
  }

  rectangles() {
    const { eye } = this.view;
    const { pane } = this;
    const drawn = pane.drawn ?? eye;
    return this.shown
      .map(({ id, text, x, y, width, height }) => ({ id, text, x: x + eye.x - drawn.x, y: y + eye.y - drawn.y, width, height }))
      .filter(({ x, y, width, height }) => x < pane.width && y < pane.height && x + width > 0 && y + height > 0);
  }
}
