import cytoscape from 'cytoscape';
import { Layout, outward } from './layout.js';
import { Overlay } from './overlay.js';
import { colourOf, palette, radius, shapeOf, stretch } from './palette.js';
import { picture } from './picture.js';

const CHUNK = 120;
const MANY = 500;

/** Lets the page answer before the next piece of work. */
const pause = () => (globalThis.scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done)));

/** The view of view.js, drawn by cytoscape with a canvas of its own above it for names and marks. */
export class CytoscapeView {
  constructor(container, { reducedMotion, onEvent }) {
    Object.assign(this, { container, reducedMotion, onEvent, nodes: new Map(), edges: new Map(), version: 0, turn: 0 });
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
    this.stage = document.createElement('div');
    this.stage.style.cssText = 'position:absolute;inset:0;overflow:hidden;touch-action:none';
    this.stage.setAttribute('aria-hidden', 'true');
    container.append(this.stage);
    this.colours = palette(container);
    this.layout = new Layout();
    this.make(false);
    this.overlay = new Overlay(this);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(container);
  }

  /** Cytoscape takes its way of drawing at birth: a big graph is moved as a texture. */
  make(big) {
    this.big = big;
    this.cy?.destroy();
    this.ground?.remove();
    this.ground = document.createElement('div');
    this.ground.style.cssText = 'position:absolute;inset:0';
    this.stage.prepend(this.ground);
    this.cy = cytoscape({
      container: this.ground,
      style: this.rules(),
      minZoom: 0.02,
      maxZoom: 5,
      boxSelectionEnabled: false,
      autounselectify: true,
      textureOnViewport: big,
      hideEdgesOnViewport: false,
      pixelRatio: big ? 1 : 'auto',
    });
    this.listen();
  }

  rules() {
    const { big } = this;
    return [
      {
        selector: 'node',
        style: {
          width: 'data(d)', height: 'data(d)', shape: 'data(shape)', 'background-color': 'data(colour)',
          'border-width': 'data(rim)', 'border-color': 'data(edge)', 'overlay-opacity': 0, events: 'yes',
        },
      },
      {
        selector: 'edge',
        style: {
          width: 'data(w)', 'line-color': 'data(colour)', 'line-style': 'data(line)', 'curve-style': 'data(curve)', 'haystack-radius': 0,
          opacity: big ? 0.45 : 0.85, 'overlay-opacity': 0,
          ...(big ? {} : { 'target-arrow-shape': 'triangle', 'target-arrow-color': 'data(colour)', 'arrow-scale': 0.8 }),
        },
      },
      { selector: 'edge[bend]', style: { 'control-point-distances': 'data(bend)', 'control-point-weights': 0.5, 'edge-distances': 'node-position' } },
      { selector: '.out', style: { opacity: 0.1, events: 'no' } },
      { selector: 'core', style: { 'active-bg-opacity': 0, 'outside-texture-bg-opacity': 0 } },
    ];
  }

  listen() {
    const kind = (target) => (target.isNode() ? 'node' : 'edge');
    this.cy.on('tap', ({ target, originalEvent: by }) => {
      if (target === this.cy) this.onEvent({ type: 'background' });
      else this.onEvent({ type: 'select', id: target.id(), kind: kind(target), extend: Boolean(by?.shiftKey || by?.ctrlKey || by?.metaKey) });
    });
    this.cy.on('dbltap', 'node', ({ target }) => this.onEvent({ type: 'open', id: target.id() }));
    this.cy.on('mouseover', 'node, edge', ({ target, renderedPosition: at }) => this.hover(target.id(), kind(target), at));
    this.cy.on('mouseout', 'node, edge', () => this.hover(null));
    this.cy.on('drag', 'node', ({ target }) => {
      const { x, y } = target.position();
      this.nodes.get(target.id()).at = [x, y];
      this.version++;
    });
    this.cy.on('dragfree', 'node', ({ target }) => {
      this.pin(target.id(), true);
      this.onEvent({ type: 'pinned', id: target.id() });
    });
    this.cy.on('render', () => this.drawn());
    this.cy.on('pan zoom', () => (this.touched = !this.moving));
  }

  drawn() {
    this.overlay.paint();
    this.waiting?.();
    this.onEvent({ type: 'frame' });
  }

  hover(id, kind, at) {
    if (id === (this.hovered ?? null)) return;
    this.hovered = id;
    this.ground.style.cursor = id ? 'pointer' : '';
    this.overlay.ask();
    this.onEvent({ type: 'hover', id, kind: kind ?? null, x: at?.x ?? null, y: at?.y ?? null });
  }

  /** What cytoscape has to know of a node; the rest stays here. */
  nodeJson(node) {
    const { data, r, at } = node;
    const colour = data.stub ? this.colours.surface : colourOf(data.type, this.colours);
    return {
      group: 'nodes',
      data: {
        id: data.id, d: 2 * r * stretch(data), shape: shapeOf(data), colour,
        rim: data.stub ? 2 : this.big ? 0 : 1.5, edge: data.stub ? this.colours.outline : this.colours.surface,
      },
      position: { x: at[0], y: at[1] },
    };
  }

  edgeJson({ data, bend }) {
    const { colours, big } = this;
    const loop = data.source === data.target;
    return {
      group: 'edges',
      data: {
        id: data.id, source: data.source, target: data.target,
        w: Math.min(4, 1.1 + 0.5 * Math.log2(Math.max(1, data.documents ?? 1))) * (big ? 0.8 : 1),
        colour: data.modality === 'denied' ? colours.bad : colours.outline,
        line: { planned: 'dashed', denied: 'dotted', reported: 'dashed' }[data.modality] ?? 'solid',
        curve: loop ? 'bezier' : bend ? 'unbundled-bezier' : big ? 'haystack' : 'straight',
        ...(bend ? { bend } : {}),
      },
    };
  }

  /** Several edges between the same two are spread apart; a single one stays straight. */
  spread() {
    const pairs = new Map();
    for (const edge of this.edges.values()) {
      const { source, target } = edge.data;
      const key = source < target ? `${source}\n${target}` : `${target}\n${source}`;
      if (!pairs.has(key)) pairs.set(key, []);
      pairs.get(key).push(edge);
    }
    for (const list of pairs.values()) {
      list.forEach((edge, i) => {
        const { source, target } = edge.data;
        const bend = source === target ? 0 : (i - (list.length - 1) / 2) * 22 * (source < target ? 1 : -1);
        if (edge.bend === bend) return;
        edge.bend = bend;
        if (!edge.ele) return;
        const { curve } = this.edgeJson(edge).data;
        if (bend) edge.ele.data({ curve, bend });
        else edge.ele.data({ curve }).removeData('bend');
      });
    }
  }

  async setGraph({ nodes, edges }, { positions = {}, seeds = {} } = {}) {
    const turn = ++this.turn;
    const start = performance.now();
    this.layout.stop();
    this.overlay.forget();
    const big = nodes.length > MANY;
    if (big !== this.big) this.make(big);
    else {
      this.cy.notifications(false);
      this.cy.elements().remove();
    }
    this.nodes = new Map(nodes.map((data) => [data.id, {
      data, r: radius(data, nodes.length), at: positions[data.id] ?? seeds[data.id] ?? null, kept: data.id in positions, pinned: Boolean(data.pinned),
    }]));
    this.edges = new Map(edges.filter((edge) => this.nodes.has(edge.source) && this.nodes.has(edge.target)).map((data) => [data.id, { data }]));
    this.spread();
    this.touched = false;
    const free = [...this.nodes.values()].some((node) => !node.kept);
    const laid = free ? this.lay([...this.nodes.values()], [...this.edges.values()], (node) => node.kept, turn) : null;
    if (laid) await laid.first;
    if (turn !== this.turn) return;
    await this.build([...this.nodes.values()], [...this.edges.values()], turn);
    if (turn !== this.turn) return;
    if (this.filter) this.setFilter(this.filter);
    this.place(this.nodes.values());
    this.fit();
    await this.frame();
    performance.measure('entente:first-frame', { start, end: performance.now() });
    if (laid) {
      this.built = true;
      this.stream?.();
      await laid.done;
      if (turn !== this.turn) return;
      await this.frame();
    }
    performance.measure('entente:settled', { start, end: performance.now() });
    this.onEvent({ type: 'settled' });
  }

  /** Makes the elements in pieces, and their styles with them, so that the page answers in between. */
  async build(nodes, edges, turn) {
    const all = [...nodes.map((node) => [node, () => this.nodeJson(node)]), ...edges.map((edge) => [edge, () => this.edgeJson(edge)])];
    for (let i = 0; i < all.length; i += CHUNK) {
      const part = all.slice(i, i + CHUNK);
      this.cy.notifications(i + CHUNK >= all.length);
      const made = this.cy.add(part.map(([, json]) => json()));
      part.forEach(([one], k) => (one.ele = made[k]));
      made.boundingBox();
      if (all.length > 2 * CHUNK) await pause();
      if (turn !== this.turn) return;
    }
    this.cy.notifications(true);
    this.version++;
  }

  /** Starts the worker on these nodes; the positions it sends are put in place as soon as the elements are there. */
  lay(nodes, edges, fixed, turn, { ticks, every } = {}) {
    const count = nodes.length;
    ticks ??= count > 1200 ? 70 : count > 400 ? 110 : 160;
    every ??= count > 400 ? 24 : 40;
    let seeded;
    let settled;
    const first = new Promise((done) => (seeded = done));
    const done = new Promise((finish) => (settled = finish));
    this.built = false;
    const movable = nodes.map((node) => !fixed(node));
    this.layout.run(
      nodes.map((node) => ({ id: node.data.id, radius: node.r, community: node.data.community, at: node.at, fixed: fixed(node) })),
      edges.map((edge) => edge.data),
      { ticks, every },
      (xy, end) => {
        if (turn !== this.turn) return;
        if (xy) {
          nodes.forEach((node, i) => {
            if (movable[i] && !(node.pinned && node.at) && !node.ele?.grabbed()) node.at = [xy[2 * i], xy[2 * i + 1]];
          });
        }
        seeded();
        this.stream = () => {
          this.place(nodes);
          if (!this.touched) this.fit();
          if (end) settled();
        };
        if (this.built && (end || !this.reducedMotion)) this.stream();
      },
    );
    return { first, done };
  }

  place(nodes) {
    this.cy.batch(() => {
      for (const { ele, at } of nodes) {
        const old = ele?.position();
        if (ele && (old.x !== at[0] || old.y !== at[1])) ele.position({ x: at[0], y: at[1] });
      }
    });
    this.version++;
    this.overlay.ask();
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

  async merge({ nodes, edges }, { parent = null } = {}) {
    const turn = ++this.turn;
    const start = performance.now();
    const middle = this.middle();
    const old = [...this.nodes.values()];
    const fresh = nodes.filter((data) => !this.nodes.has(data.id)).map((data) => ({ data, r: radius(data, this.nodes.size + nodes.length), pinned: Boolean(data.pinned) }));
    const root = this.nodes.get(parent)?.at ?? middle;
    outward(root, middle, fresh.length, 34).forEach((at, i) => (fresh[i].at = at));
    for (const node of fresh) this.nodes.set(node.data.id, node);
    const added = edges.filter((edge) => !this.edges.has(edge.id) && this.nodes.has(edge.source) && this.nodes.has(edge.target)).map((data) => ({ data }));
    for (const edge of added) this.edges.set(edge.data.id, edge);
    this.spread();
    this.touched = true;
    const near = old.filter((node) => node.at && Math.hypot(node.at[0] - root[0], node.at[1] - root[1]) < 700);
    const here = new Set([...near, ...fresh].map((node) => node.data.id));
    const links = [...this.edges.values()].filter(({ data }) => here.has(data.source) && here.has(data.target));
    const still = new Set(old);
    const laid = fresh.length ? this.lay([...near, ...fresh], links, (node) => still.has(node), turn, { ticks: 40, every: 40 }) : null;
    await this.build(fresh, added, turn);
    if (turn !== this.turn) return;
    if (this.filter) this.setFilter(this.filter);
    if (laid) {
      this.built = true;
      await laid.done;
    }
    if (turn !== this.turn) return;
    await this.frame();
    performance.measure('entente:expanded', { start, end: performance.now() });
    this.onEvent({ type: 'settled' });
  }

  remove(ids) {
    const gone = new Set(ids);
    let eles = this.cy.collection();
    for (const [id, edge] of this.edges) {
      if (!gone.has(id) && !gone.has(edge.data.source) && !gone.has(edge.data.target)) continue;
      if (edge.ele) eles = eles.union(edge.ele);
      this.edges.delete(id);
    }
    for (const id of gone) {
      if (this.nodes.get(id)?.ele) eles = eles.union(this.nodes.get(id).ele);
      this.nodes.delete(id);
    }
    eles.remove();
    if (gone.has(this.hovered)) this.hovered = null;
    this.spread();
    this.version++;
    this.overlay.ask();
  }

  setFilter({ node = () => true, edge = () => true } = {}) {
    this.filter = { node, edge };
    this.cy.batch(() => {
      for (const one of this.nodes.values()) this.fade(one, !node(one.data));
      for (const one of this.edges.values()) {
        const { source, target } = one.data;
        this.fade(one, !edge(one.data) || this.nodes.get(source).out || this.nodes.get(target).out);
      }
    });
    this.version++;
    this.overlay.ask();
  }

  fade(one, out) {
    if (Boolean(one.out) === out) return;
    one.out = out;
    one.ele?.toggleClass('out', out);
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
    let x = 0;
    let y = 0;
    let count = 0;
    for (const { at } of this.nodes.values()) {
      if (!at) continue;
      x += at[0];
      y += at[1];
      count++;
    }
    return count ? [x / count, y / count] : [0, 0];
  }

  fit(ids = null) {
    const some = ids ? ids.map((id) => this.nodes.get(id)).filter(Boolean) : [...this.nodes.values()].filter((node) => !node.out);
    const nodes = some.length ? some : [...this.nodes.values()];
    if (!nodes.length) return;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { at: [x, y], r } of nodes) {
      left = Math.min(left, x - r);
      right = Math.max(right, x + r);
      top = Math.min(top, y - r);
      bottom = Math.max(bottom, y + r);
    }
    const { clientWidth: width, clientHeight: height } = this.container;
    if (!width || !height) return;
    const zoom = Math.max(0.02, Math.min(1.3, (width - 90) / (right - left), (height - 80) / (bottom - top)));
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
    this.cy.viewport({ zoom, pan: { x: this.container.clientWidth / 2 - zoom * at[0], y: this.container.clientHeight / 2 - zoom * at[1] } });
  }

  async relayout() {
    const turn = ++this.turn;
    const nodes = [...this.nodes.values()];
    for (const node of nodes) if (!node.pinned) node.at = null;
    const held = new Map(nodes.map((node) => [node, node.ele?.position()]));
    const laid = this.lay(nodes, [...this.edges.values()], (node) => node.pinned, turn);
    for (const [node, at] of held) node.at ??= at ? [at.x, at.y] : [0, 0];
    this.touched = false;
    this.built = true;
    await laid.done;
    if (turn === this.turn) this.onEvent({ type: 'settled' });
  }

  lasso(on) {
    this.overlay.lasso(on, (ids) => this.onEvent({ type: 'lasso', ids }));
  }

  neighbourInDirection(id, direction) {
    const from = this.nodes.get(id);
    if (!from) return null;
    const [dx, dy] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction];
    let best = null;
    let least = Infinity;
    for (const [other, node] of this.nodes) {
      if (node === from || node.out) continue;
      const x = node.at[0] - from.at[0];
      const y = node.at[1] - from.at[1];
      const along = x * dx + y * dy;
      const aside = Math.abs(x * dy - y * dx);
      if (along <= 0 || aside > along * 1.2) continue;
      const far = along + 2 * aside;
      if (far < least) [least, best] = [far, other];
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
      for (const node of this.nodes.values()) {
        const { colour, edge } = this.nodeJson(node).data;
        node.ele?.data({ colour, edge });
      }
      for (const edge of this.edges.values()) edge.ele?.data('colour', this.edgeJson(edge).data.colour);
    });
    this.overlay.ask();
  }

  resize() {
    this.cy.resize();
    this.overlay.resize();
    if (!this.touched) this.fit();
  }

  destroy() {
    this.turn++;
    this.watch.disconnect();
    this.layout.destroy();
    this.overlay.destroy();
    this.cy.destroy();
    this.stage.remove();
  }
}
