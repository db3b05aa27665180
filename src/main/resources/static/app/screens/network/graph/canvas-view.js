import { edgeAt, paintEdges, spread } from './edges.js';
import { ahead, fitted, middleOf } from './geometry.js';
import { Hand } from './hand.js';
import { Layout, outward } from '../../../layout/layout.js';
import { nodeAt, paintNodes } from './nodes.js';
import { Overlay } from './overlay.js';
import { palette, radius } from './palette.js';
import { Pane } from './pane.js';
import { picture } from './picture.js';

/** The distance from its parent in which a merge keeps new nodes off the present ones. */
const NEAR = 700;
const MANY = 500;

/**
 * The view of view.js on two canvases: lines and nodes below, names and marks above. A node is {data, r, at, pinned, out}, an
 * edge {data, bend, turn, out}; {version} counts the changes of the picture other than moving it.
 */
export class CanvasView {
  constructor(container, { reducedMotion, onEvent }) {
    Object.assign(this, { container, reducedMotion, onEvent, nodes: new Map(), edges: new Map(), graph: 0, version: 0, ready: true });
    Object.assign(this, { eye: { zoom: 1, x: 0, y: 0 }, hovered: null, selected: null, lit: null, waiting: [] });
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
    this.stage = document.createElement('div');
    this.stage.style.cssText = 'position:absolute;inset:0;overflow:hidden;touch-action:none;user-select:none';
    this.stage.setAttribute('aria-hidden', 'true');
    container.append(this.stage);
    this.colours = palette(container);
    this.layout = new Layout();
    this.pane = new Pane(this.stage, 0.2);
    this.overlay = new Overlay(this);
    this.hand = new Hand(this, this.stage);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(container);
  }

  /** Draws once in the next frame, however often this is called. */
  ask() {
    this.due ??= requestAnimationFrame(() => this.draw());
  }

  /** Draws what has changed. A picture that only moved is moved, and drawn again when the pointer rests. */
  draw({ sharp = false } = {}) {
    cancelAnimationFrame(this.due);
    this.due = null;
    if (!this.ready) return;
    const { pane, eye, version } = this;
    const moved = !sharp && pane.version === version && pane.shift(eye, this.nodes.size > MANY);
    if (!moved && !(pane.version === version && pane.shows(eye))) {
      const context = pane.begin(eye);
      paintEdges(context, this, pane, eye);
      paintNodes(context, this, pane, eye.zoom, eye);
      pane.version = version;
    }
    const named = this.overlay.draw(sharp);
    if (!pane.shows(eye) || !named) {
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.draw({ sharp: true }), 140);
    }
    for (const done of this.waiting.splice(0)) done();
    this.onEvent({ type: 'frame' });
  }

  /** Draws everything again in the next frame. */
  renew() {
    this.version++;
    this.ask();
  }

  /** Resolves when the next frame is drawn. A hidden page draws at once. */
  frame() {
    return new Promise((done) => {
      this.waiting.push(done);
      if (document.hidden) this.draw();
      else this.ask();
    });
  }

  async setGraph({ nodes, edges }, { positions = {}, seeds = {} } = {}) {
    const graph = ++this.graph;
    const start = performance.now();
    this.end();
    this.overlay.forget();
    this.hovered = null;
    this.nodes = new Map(nodes.map((data) => {
      const at = positions[data.id] ?? seeds[data.id] ?? null;
      const r = radius(data, nodes.length);
      return [data.id, { data, r, at, kept: data.id in positions, pinned: Boolean(data.pinned) }];
    }));
    this.edges = new Map();
    this.join(edges);
    this.touched = false;
    const all = [...this.nodes.values()];
    const laid = all.every((node) => node.kept) ? null : this.lay(all, [...this.edges.values()], (node) => node.kept);
    this.ready = !laid;
    this.placed = laid?.first;
    await this.placed;
    if (graph !== this.graph) return;
    this.ready = true;
    this.fit();
    this.renew();
    await this.frame();
    performance.measure('entente:first-frame', { start, end: performance.now() });
    await this.settle(laid, graph, start, 'entente:settled');
  }

  /** Adds edges whose two ends are there, spreads those between the same two, and applies the filter. */
  join(edges) {
    for (const data of edges) {
      if (!this.edges.has(data.id) && this.nodes.has(data.source) && this.nodes.has(data.target)) this.edges.set(data.id, { data });
    }
    spread(this.edges.values());
    this.judge();
  }

  async settle(laid, graph, start, measure) {
    laid?.flow();
    await laid?.done;
    if (graph !== this.graph) return;
    await this.frame();
    performance.measure(measure, { start, end: performance.now() });
    this.onEvent({ type: 'settled' });
  }

  /**
   * Starts the worker on these nodes. {first} resolves with the first positions, {done} with the last or when another
   * layout starts. Nothing moves on the screen before flow() is called.
   */
  lay(nodes, edges, fixed, { ticks, every, at = (node) => node.at } = {}) {
    this.end();
    const count = nodes.length;
    const movable = nodes.map((node) => !fixed(node));
    let seeded;
    let finish;
    const state = { flowing: false, latest: null, over: false };
    const first = new Promise((done) => (seeded = done));
    const done = new Promise((end) => (finish = end));
    const show = () => {
      if (state.latest && (state.over || !this.reducedMotion)) {
        this.put(nodes, movable, state.latest);
        state.latest = null;
        if (!this.touched) this.fit();
        this.renew();
      }
      if (state.over) finish();
    };
    this.layout.run(
      nodes.map((node) => ({ id: node.data.id, radius: node.r, community: node.data.community, at: at(node), fixed: fixed(node) })),
      edges.map((edge) => edge.data),
      { ticks: ticks ?? (count > 1200 ? 70 : 110), every: every ?? (count > 400 ? 24 : 40), aspect: this.aspect() },
      (xy, over) => {
        state.over = over;
        if (xy && nodes.some((node) => !node.at)) this.put(nodes, movable, xy);
        else if (xy) state.latest = xy;
        seeded();
        if (state.flowing) show();
      },
    );
    this.end = () => {
      this.layout.stop();
      seeded();
      finish();
      this.end = () => {};
    };
    return { first, done, flow: () => { state.flowing = true; show(); } };
  }

  /** Ends the running layout, if any. Nodes stay where they are. */
  end() {}

  put(nodes, movable, xy) {
    nodes.forEach((node, i) => {
      if (movable[i] && node !== this.hand.held) node.at = [xy[2 * i], xy[2 * i + 1]];
    });
  }

  aspect() {
    const { clientWidth, clientHeight } = this.container;
    return Math.max(0.5, Math.min(2, (clientWidth || 1) / (clientHeight || 1)));
  }

  async merge({ nodes, edges }, { parent = null, positions = {} } = {}) {
    const { graph } = this;
    const start = performance.now();
    await this.placed;
    if (graph !== this.graph) return;
    this.end();
    const old = [...this.nodes.values()];
    const middle = middleOf(old);
    const total = old.length + nodes.length;
    const fresh = nodes
      .filter((data) => !this.nodes.has(data.id))
      .map((data) => ({
        data, r: radius(data, total), at: positions[data.id], kept: data.id in positions, pinned: Boolean(data.pinned),
      }));
    const root = this.nodes.get(parent)?.at ?? middle;
    const loose = fresh.filter((node) => !node.kept);
    outward(root, middle, loose.length, 34).forEach((at, i) => (loose[i].at = at));
    for (const node of fresh) this.nodes.set(node.data.id, node);
    this.join(edges);
    const laid = loose.length ? this.lay(...this.around(old, fresh, root)) : null;
    this.touched = true;
    this.renew();
    await this.settle(laid, graph, start, 'entente:expanded');
  }

  /** The nodes of the layout of a merge: the new ones, and those near the parent, which stay where they are. */
  around(old, fresh, root) {
    const near = old.filter(({ at }) => Math.hypot(at[0] - root[0], at[1] - root[1]) < NEAR);
    const here = new Set([...near, ...fresh].map((node) => node.data.id));
    const links = [...this.edges.values()].filter(({ data }) => here.has(data.source) && here.has(data.target));
    const still = new Set(near);
    return [[...near, ...fresh], links, (node) => still.has(node) || node.kept, { ticks: 40, every: 40 }];
  }

  remove(ids) {
    const gone = new Set(ids);
    for (const [id, { data }] of this.edges) {
      if (gone.has(id) || gone.has(data.source) || gone.has(data.target)) this.edges.delete(id);
    }
    for (const id of gone) this.nodes.delete(id);
    if (gone.has(this.hovered)) this.hovered = null;
    this.join([]);
    this.renew();
  }

  setFilter({ node = () => true, edge = () => true } = {}) {
    this.filter = { node, edge };
    this.judge();
    this.renew();
  }

  /** Applies the filter. What it excludes fades. */
  judge() {
    if (!this.filter) return;
    for (const one of this.nodes.values()) one.out = !this.filter.node(one.data);
    for (const one of this.edges.values()) {
      const { source, target } = one.data;
      one.out = !this.filter.edge(one.data) || this.nodes.get(source).out || this.nodes.get(target).out;
    }
  }

  select(id) {
    this.selected = id;
    this.overlay.renew();
  }

  highlight(ids) {
    this.lit = ids?.length ? new Set(ids) : null;
    this.overlay.renew();
  }

  hover(id, kind = null, at = null) {
    if (id === this.hovered) return;
    this.hovered = id;
    this.stage.style.cursor = id ? 'pointer' : '';
    this.overlay.renew();
    this.onEvent({ type: 'hover', id, kind, x: at?.[0] ?? null, y: at?.[1] ?? null });
  }

  pin(id, on) {
    const node = this.nodes.get(id);
    if (!node) return;
    node.pinned = on;
    this.overlay.renew();
  }

  /** Moves a dragged node with the pointer. */
  drag(node, [x, y]) {
    const { zoom } = this.eye;
    node.at = [(x - this.eye.x) / zoom, (y - this.eye.y) / zoom];
    this.renew();
  }

  /** Pins a dragged node where it is dropped. */
  dropped({ data: { id } }) {
    this.pin(id, true);
    this.onEvent({ type: 'pinned', id });
  }

  nodeAt(at, reach) {
    return this.ready ? nodeAt(this.nodes.values(), at, this.eye.zoom, this.eye, reach) : null;
  }

  /** The id and the kind of what is under a point. Nodes come before edges. */
  under(at, reach) {
    const node = this.nodeAt(at, 2);
    if (node) return [node.data.id, 'node'];
    const edge = this.ready ? edgeAt(this, at, reach) : null;
    return edge ? [edge.data.id, 'edge'] : [null, null];
  }

  fit(ids = null) {
    const all = [...this.nodes.values()].filter((node) => node.at);
    const some = ids ? all.filter((node) => ids.includes(node.data.id)) : all.filter((node) => !node.out);
    const { clientWidth: width, clientHeight: height } = this.container;
    this.eye = fitted(some.length ? some : all, { width, height }) ?? this.eye;
    this.ask();
  }

  zoom(factor) {
    this.zoomAt(factor, [this.container.clientWidth / 2, this.container.clientHeight / 2]);
  }

  zoomAt(factor, [x, y]) {
    const zoom = Math.max(0.02, Math.min(5, this.eye.zoom * factor));
    const by = zoom / this.eye.zoom;
    this.look({ zoom, x: x - (x - this.eye.x) * by, y: y - (y - this.eye.y) * by });
  }

  move(dx, dy) {
    this.look({ ...this.eye, x: this.eye.x + dx, y: this.eye.y + dy });
  }

  centre(id) {
    const at = this.nodes.get(id)?.at;
    const { zoom } = this.eye;
    if (at) this.look({ zoom, x: this.container.clientWidth / 2 - zoom * at[0], y: this.container.clientHeight / 2 - zoom * at[1] });
  }

  /** Moves the eye. After that, layouts and new sizes do not move it. */
  look(eye) {
    this.eye = eye;
    this.touched = true;
    this.ask();
  }

  async relayout() {
    const { graph } = this;
    await this.placed;
    if (graph !== this.graph) return;
    const start = performance.now();
    this.touched = false;
    const pinned = (node) => node.pinned;
    const laid = this.lay([...this.nodes.values()], [...this.edges.values()], pinned, { at: (node) => (node.pinned ? node.at : null) });
    await this.settle(laid, graph, start, 'entente:settled');
  }

  lasso(on) {
    this.overlay.lasso.set(on, (ids) => this.onEvent({ type: 'lasso', ids }));
  }

  neighbourInDirection(id, direction) {
    const from = this.nodes.get(id);
    return from && this.ready ? ahead(this.nodes.values(), from, direction) : null;
  }

  positions() {
    return Object.fromEntries([...this.nodes].filter(([, node]) => node.at).map(([id, { at }]) => [id, [...at]]));
  }

  positionOf(id) {
    const at = this.nodes.get(id)?.at;
    return at ? [at[0] * this.eye.zoom + this.eye.x, at[1] * this.eye.zoom + this.eye.y] : null;
  }

  visibleLabels() {
    return this.overlay.rectangles();
  }

  export(format) {
    return picture(this, format);
  }

  theme() {
    this.colours = palette(this.container);
    this.renew();
  }

  resize() {
    this.pane.resize();
    this.overlay.pane.resize();
    if (!this.touched) this.fit();
    this.draw();
  }

  destroy() {
    this.graph++;
    this.end();
    clearTimeout(this.resting);
    cancelAnimationFrame(this.due);
    this.watch.disconnect();
    this.layout.destroy();
    this.hand.destroy();
    this.stage.remove();
  }
}
