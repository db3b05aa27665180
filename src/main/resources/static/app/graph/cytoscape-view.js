import { Edges, spread } from './edges.js';
import { Layout, outward } from './layout.js';
import { Overlay } from './overlay.js';
import { palette, radius } from './palette.js';
import { picture } from './picture.js';
import { element, makeStage, paint } from './stage.js';

const CHUNK = 150;
const MANY = 500;
/** How far around its parent a merge looks for nodes to keep clear of. */
const NEAR = 700;

/** Lets the page answer before the next piece of work. */
const pause = () => (globalThis.scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done)));

/**
 * The view of view.js: nodes by cytoscape, edges on a canvas below, names and marks on one above. A node is kept as
 * {data, r, at, pinned, out, ele}, an edge as {data, bend, turn, out}.
 */
export class CytoscapeView {
  constructor(container, { reducedMotion, onEvent }) {
    Object.assign(this, { container, reducedMotion, onEvent, nodes: new Map(), edges: new Map(), version: 0, graph: 0, ready: true, hovered: null, selected: null });
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
    this.stage = document.createElement('div');
    this.stage.style.cssText = 'position:absolute;inset:0;overflow:hidden;touch-action:none';
    this.stage.setAttribute('aria-hidden', 'true');
    container.append(this.stage);
    this.colours = palette(container);
    this.layout = new Layout();
    this.make(false);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(container);
  }

  /** Cytoscape takes its way of drawing at birth: the nodes of a big graph are moved as one texture. */
  make(big) {
    this.big = big;
    this.cy?.destroy();
    this.lines?.pane.destroy();
    this.overlay?.destroy();
    this.stage.replaceChildren();
    this.ground = document.createElement('div');
    this.ground.style.cssText = 'position:absolute;inset:0';
    this.lines = new Edges(this, this.stage);
    this.stage.append(this.ground);
    this.overlay = new Overlay(this);
    this.cy = makeStage(this, this.ground, big);
    this.scale();
  }

  scale() {
    const ratio = this.big ? 1 : Math.min(2, devicePixelRatio || 1);
    this.lines.pane.resize(ratio);
    this.overlay.pane.resize(ratio);
  }

  /** After cytoscape has drawn the nodes: edges and names follow in the same frame, moved where that is enough. */
  drawn() {
    if (!this.ready) return;
    const zoom = this.cy.zoom();
    const pan = this.cy.pan();
    const moved = this.lines.version === this.version && this.lines.pane.shift(zoom, pan, { scale: this.big });
    if (!moved) this.paintLines();
    const named = this.overlay.version === this.version && !this.overlay.due && this.overlay.pane.shift(zoom, pan);
    if (!named) this.overlay.paint();
    if (moved || named) this.rest();
    this.waiting?.();
    this.onEvent({ type: 'frame' });
  }

  paintLines() {
    this.lines.paint(this.cy.zoom(), this.cy.pan());
    this.lines.version = this.version;
  }

  /** Draws sharp and to the rim when the hand has come to rest. */
  rest() {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      const { x, y } = this.cy.pan();
      const { drawn } = this.lines.pane;
      if (drawn && (drawn.x !== x || drawn.y !== y || drawn.zoom !== this.cy.zoom())) this.paintLines();
      this.overlay.paint();
    }, 140);
  }

  hover(id, kind = null, at = null) {
    if (id === this.hovered) return;
    this.hovered = id;
    this.ground.style.cursor = id ? 'pointer' : '';
    this.overlay.ask();
    this.onEvent({ type: 'hover', id, kind, x: at?.x ?? null, y: at?.y ?? null });
  }

  async setGraph({ nodes, edges }, { positions = {}, seeds = {} } = {}) {
    const graph = ++this.graph;
    const start = performance.now();
    this.end();
    const big = nodes.length > MANY;
    if (big !== this.big) this.make(big);
    else this.cy.elements().remove();
    this.overlay.forget();
    this.nodes = new Map(nodes.map((data) => [data.id, {
      data, r: radius(data, nodes.length), at: positions[data.id] ?? seeds[data.id] ?? null, kept: data.id in positions, pinned: Boolean(data.pinned),
    }]));
    this.edges = new Map(edges.filter((edge) => this.nodes.has(edge.source) && this.nodes.has(edge.target)).map((data) => [data.id, { data }]));
    spread(this.edges.values());
    this.judge();
    this.touched = false;
    this.ready = false;
    const all = [...this.nodes.values()];
    const laid = all.every((node) => node.kept) ? null : this.lay(all, [...this.edges.values()], (node) => node.kept);
    this.building = this.begin(all, laid, graph);
    if (!(await this.building)) return;
    performance.measure('entente:first-frame', { start, end: performance.now() });
    if (laid) {
      laid.flow();
      await laid.done;
      if (graph !== this.graph) return;
      await this.frame();
    }
    if (graph !== this.graph) return;
    performance.measure('entente:settled', { start, end: performance.now() });
    this.onEvent({ type: 'settled' });
  }

  /** Up to the first frame; false when another graph has come in between. */
  async begin(all, laid, graph) {
    if (laid) await laid.first;
    if (graph !== this.graph || !(await this.build(all, graph))) return false;
    this.place(all);
    this.fit();
    this.ready = true;
    await this.frame();
    return graph === this.graph;
  }

  /** Makes the elements in pieces, and their styles with them, so that the page answers in between. */
  async build(nodes, graph) {
    const { cy } = this;
    for (let i = 0; i < nodes.length; i += CHUNK) {
      const part = nodes.slice(i, i + CHUNK).filter((node) => this.nodes.get(node.data.id) === node);
      cy.notifications(i + CHUNK >= nodes.length);
      const made = cy.add(part.map((node) => element(node, this.colours, this.big)));
      part.forEach((node, k) => (node.ele = made[k]));
      made.boundingBox();
      cy.notifications(true);
      if (nodes.length > CHUNK) await pause();
      if (graph !== this.graph) return false;
    }
    this.version++;
    return true;
  }

  /**
   * Starts the worker on these nodes. {first} resolves with the first positions, {done} with the last or when another
   * layout takes over; nothing is moved on the screen before flow() is called.
   */
  lay(nodes, edges, fixed, { ticks, every, at = (node) => node.at } = {}) {
    this.end();
    const count = nodes.length;
    const movable = nodes.map((node) => !fixed(node));
    let seeded;
    let finish;
    let flowing = false;
    let fresh = false;
    let over = false;
    const first = new Promise((done) => (seeded = done));
    const done = new Promise((end) => (finish = end));
    const show = () => {
      if (fresh && (over || !this.reducedMotion)) {
        fresh = false;
        this.place(nodes);
        if (!this.touched) this.fit();
      }
      if (over) finish();
    };
    this.layout.run(
      nodes.map((node) => ({ id: node.data.id, radius: node.r, community: node.data.community, at: at(node), fixed: fixed(node) })),
      edges.map((edge) => edge.data),
      { ticks: ticks ?? (count > 1200 ? 70 : count > 400 ? 110 : 160), every: every ?? (count > 400 ? 24 : 40) },
      (xy, end) => {
        nodes.forEach((node, i) => {
          if (xy && movable[i] && !node.ele?.grabbed()) node.at = [xy[2 * i], xy[2 * i + 1]];
          node.at ??= [0, 0];
        });
        fresh = true;
        over = end;
        seeded();
        if (flowing) show();
      },
    );
    this.end = () => {
      this.layout.stop();
      seeded();
      finish();
      this.end = () => {};
    };
    return { first, done, flow: () => { flowing = true; show(); } };
  }

  /** Ends the layout under way, if any. */
  end() {}

  place(nodes) {
    this.cy.batch(() => {
      for (const { ele, at } of nodes) {
        const old = ele?.position();
        if (ele && (old.x !== at[0] || old.y !== at[1])) ele.position({ x: at[0], y: at[1] });
      }
    });
    this.version++;
  }

  /** Resolves when cytoscape has drawn once more. */
  frame() {
    return new Promise((done) => {
      const late = setTimeout(done, 2000);
      this.waiting = () => {
        this.waiting = null;
        clearTimeout(late);
        done();
      };
      this.cy.forceRender();
    });
  }

  async merge({ nodes, edges }, { parent = null, positions = {} } = {}) {
    const { graph } = this;
    const start = performance.now();
    await this.building;
    if (graph !== this.graph) return;
    this.end();
    const middle = this.middle();
    const old = [...this.nodes.values()];
    const total = old.length + nodes.length;
    const fresh = nodes.filter((data) => !this.nodes.has(data.id)).map((data) => ({ data, r: radius(data, total), at: positions[data.id], kept: data.id in positions, pinned: Boolean(data.pinned) }));
    const root = this.nodes.get(parent)?.at ?? middle;
    const loose = fresh.filter((node) => !node.kept);
    outward(root, middle, loose.length, 34).forEach((at, i) => (loose[i].at = at));
    for (const node of fresh) this.nodes.set(node.data.id, node);
    for (const data of edges) {
      if (!this.edges.has(data.id) && this.nodes.has(data.source) && this.nodes.has(data.target)) this.edges.set(data.id, { data });
    }
    spread(this.edges.values());
    this.judge();
    const laid = loose.length ? this.lay(...this.around(old, fresh, root)) : null;
    this.touched = true;
    if (!(await (this.building = this.build(fresh, graph)))) return;
    laid?.flow();
    await laid?.done;
    if (graph !== this.graph) return;
    await this.frame();
    performance.measure('entente:expanded', { start, end: performance.now() });
    this.onEvent({ type: 'settled' });
  }

  /** What a merge has to lay out: the new nodes, and those near the parent, which stay where they are. */
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
    const eles = [];
    for (const id of gone) {
      if (this.nodes.get(id)?.ele) eles.push(this.nodes.get(id).ele);
      this.nodes.delete(id);
    }
    this.cy.collection(eles).remove();
    if (gone.has(this.hovered)) this.hovered = null;
    spread(this.edges.values());
    this.renew();
  }

  setFilter({ node = () => true, edge = () => true } = {}) {
    this.filter = { node, edge };
    this.judge();
    this.renew();
  }

  /** Asks the filter of everything; what it turns away fades. */
  judge() {
    if (!this.filter) return;
    this.cy.batch(() => {
      for (const one of this.nodes.values()) {
        const out = !this.filter.node(one.data);
        if (Boolean(one.out) === out) continue;
        one.out = out;
        one.ele?.toggleClass('out', out);
      }
    });
    for (const one of this.edges.values()) {
      const { source, target } = one.data;
      one.out = !this.filter.edge(one.data) || Boolean(this.nodes.get(source).out || this.nodes.get(target).out);
    }
  }

  /** Draws all canvases again in the next frame. */
  renew() {
    this.version++;
    this.cy.forceRender();
  }

  select(id) {
    this.selected = id;
    this.overlay.ask();
  }

  highlight(ids) {
    this.lit = ids?.length ? new Set(ids) : null;
    this.overlay.ask();
  }

  pin(id, on) {
    const node = this.nodes.get(id);
    if (!node) return;
    node.pinned = on;
    this.overlay.ask();
  }

  /** The middle of what is shown, from which new nodes turn away. */
  middle() {
    const all = [...this.nodes.values()];
    const mean = (d) => all.reduce((sum, { at }) => sum + at[d], 0) / (all.length || 1);
    return [mean(0), mean(1)];
  }

  fit(ids = null) {
    const some = ids ? ids.map((id) => this.nodes.get(id)).filter(Boolean) : [...this.nodes.values()].filter((node) => !node.out);
    const nodes = (some.length ? some : [...this.nodes.values()]).filter((node) => node.at);
    const { clientWidth: width, clientHeight: height } = this.container;
    if (!nodes.length || !width || !height) return;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { at: [x, y], r } of nodes) {
      left = Math.min(left, x - r);
      right = Math.max(right, x + r);
      top = Math.min(top, y - r);
      bottom = Math.max(bottom, y + r);
    }
    const across = Math.max(width - Math.min(180, width * 0.3), 60) / (right - left);
    const zoom = Math.max(0.02, Math.min(1.3, across, Math.max(height - 90, 60) / (bottom - top)));
    this.look(zoom, { x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 });
  }

  /** Moves the picture by program, which does not count as the hand having moved it. */
  look(zoom, pan) {
    this.moving = true;
    this.cy.viewport({ zoom, pan });
    this.moving = false;
  }

  zoom(factor) {
    const { clientWidth, clientHeight } = this.container;
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: clientWidth / 2, y: clientHeight / 2 } });
  }

  centre(id) {
    const at = this.nodes.get(id)?.at;
    if (!at) return;
    const zoom = this.cy.zoom();
    this.cy.pan({ x: this.container.clientWidth / 2 - zoom * at[0], y: this.container.clientHeight / 2 - zoom * at[1] });
  }

  async relayout() {
    const { graph } = this;
    await this.building;
    if (graph !== this.graph) return;
    const laid = this.lay([...this.nodes.values()], [...this.edges.values()], (node) => node.pinned, { at: (node) => (node.pinned ? node.at : null) });
    this.touched = false;
    laid.flow();
    await laid.done;
    if (graph === this.graph) this.onEvent({ type: 'settled' });
  }

  lasso(on) {
    this.overlay.lasso.set(on, (ids) => this.onEvent({ type: 'lasso', ids }));
  }

  neighbourInDirection(id, direction) {
    const from = this.nodes.get(id);
    const [dx, dy] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction];
    let best = null;
    let least = Infinity;
    for (const [other, node] of from ? this.nodes : []) {
      if (node === from || node.out || !this.ready) continue;
      const x = node.at[0] - from.at[0];
      const y = node.at[1] - from.at[1];
      const along = x * dx + y * dy;
      const aside = Math.abs(x * dy - y * dx);
      const far = along + 2 * aside;
      if (along > 0 && aside <= along * 1.2 && far < least) [least, best] = [far, other];
    }
    return best;
  }

  positions() {
    return Object.fromEntries([...this.nodes].filter(([, node]) => node.at).map(([id, { at }]) => [id, [...at]]));
  }

  positionOf(id) {
    const at = this.nodes.get(id)?.at;
    if (!at) return null;
    const zoom = this.cy.zoom();
    const { x, y } = this.cy.pan();
    return [at[0] * zoom + x, at[1] * zoom + y];
  }

  visibleLabels() {
    return this.overlay.rectangles();
  }

  export(format) {
    return picture(this, format);
  }

  theme() {
    this.colours = palette(this.container);
    this.cy.batch(() => {
      for (const { data, ele } of this.nodes.values()) ele?.data(paint(data, this.colours));
    });
    this.renew();
  }

  resize() {
    this.scale();
    this.cy.resize();
    if (!this.touched) this.fit();
    this.renew();
  }

  destroy() {
    this.graph++;
    this.end();
    clearTimeout(this.resting);
    this.watch.disconnect();
    this.layout.destroy();
    this.overlay.destroy();
    this.cy.destroy();
    this.stage.remove();
  }
}
