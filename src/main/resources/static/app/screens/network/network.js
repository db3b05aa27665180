import { LitElement, html } from 'lit';
import { base } from '../../styles.js';
import { get } from '../../api.js';
import { go, href } from '../../route.js';
import { count, counted, relation, sign } from '../../words.js';
import { createGraphView } from './graph/view.js';
import { Workspace, STRONGEST } from './workspace/workspace.js';
import { read, write } from './workspace/address.js';
import { open, pass } from './workspace/filter.js';
import { failed, loading } from '../../parts/states.js';
import { legend } from './legend.js';
import { table, timeline } from './table.js';
import { expandDialog } from './expand-dialog.js';
import { keep } from './save.js';
import { layout } from './layout-css.js';
import { keys } from './keys.js';
import './histogram.js';
import './panel.js';

const VIEWS = { graph: 'Graph', table: 'Table', map: 'Map', timeline: 'Timeline' };
const STUB = 'stub:';

/** The network around an entity, among some, of a community or a document: drawn, filtered, expanded, with the proof beside it. */
class Network extends LitElement {
  static properties = { route: {}, state: { state: true }, ready: { state: true }, failure: { state: true }, dialog: { state: true }, told: { state: true }, top: { state: true } };
  static styles = [base, layout];

  constructor() {
    super();
    Object.assign(this, { state: null, ready: false, failure: null, dialog: null, told: '', top: [], workspace: new Workspace(), written: '' });
    this.press = (event) => keys(event, this);
    this.dress = () => this.view?.theme();
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('entente-theme', this.dress);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.dress);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('entente-theme', this.dress);
    matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', this.dress);
    this.asked?.abort();
    this.view?.destroy();
    this.view = null;
  }

  willUpdate(changed) {
    if (changed.has('route') && location.hash !== this.written) this.load();
  }

  /** What is drawn, for tests: how many entities and facts the filter lets through. */
  get shown() {
    const { nodes, edges } = this.passed();
    return { nodes: nodes.size, edges: edges.size };
  }

  passed() {
    return pass(this.workspace);
  }

  async load() {
    const state = read(this.route);
    this.asked?.abort();
    this.asked = new AbortController();
    this.view?.destroy();
    this.view = null;
    Object.assign(this, { state, ready: false, failure: null, workspace: new Workspace(), told: '' });
    if (!begun(state)) return this.suggest();
    const { workspace } = this;
    const { signal } = this.asked;
    try {
      Object.assign(workspace.now, { hidden: new Set(state.hidden), filter: state.filter });
      await workspace.begin(state, signal);
      for (const { id, relations } of state.expanded) await workspace.expand(id, relations, signal);
      workspace.past = [];
      workspace.now.pins = new Set(state.pins.filter((id) => workspace.nodes.has(id)));
    } catch (failure) {
      if (failure.name !== 'AbortError') this.failure = failure;
      return;
    }
    if (state.view === 'map') await import('./map.js');
    await breath();
    if (signal.aborted) return;
    this.ready = true;
    await this.updateComplete;
    await breath();
    if (signal.aborted) return;
    await this.draw(state.places([...workspace.nodes.keys()]));
  }

  async suggest() {
    try {
      this.top = (await get('/api/metrics', { metric: 'degree', limit: 12 })).items;
    } catch (failure) {
      this.failure = failure;
    }
  }

  /** Draws all anew; positions that are known are kept. */
  async draw(positions = {}) {
    const container = this.renderRoot.querySelector('#picture');
    if (!container) return;
    const view = (this.view ??= createGraphView(container, { reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches, onEvent: (event) => this.hear(event) }));
    await view.setGraph(this.graph(), { positions });
    // Meanwhile somebody may have left, or gone to another network.
    if (this.view !== view) return;
    this.workspace.now.pins.forEach((id) => view.pin(id, true));
    this.filterPicture();
    view.select(this.state.selected);
    this.keepAddress();
  }

  /** The workspace as the view takes it, with a stub beside each entity of which neighbours were left out. */
  graph() {
    const { nodes, edges, now } = this.workspace;
    const degree = new Map();
    for (const edge of edges.values()) for (const end of [edge.source, edge.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    const graph = { nodes: [...nodes.values()].map((node) => ({ ...node, size: degree.get(node.id) ?? 0, pinned: now.pins.has(node.id) })), edges: [...edges.values()] };
    for (const [id, rests] of now.more) {
      rests.filter(() => nodes.has(id)).forEach((rest, i) => {
        const stub = `${STUB}${i}:${id}`;
        graph.nodes.push({ id: stub, type: nodes.get(id).type, name: `+${count(rest.left)} ${rest.relation ? relation(rest.relation) : 'more'}`, size: 1, stub: true });
        graph.edges.push({ id: `${stub}-line`, source: id, target: stub, type: '', modality: 'stated', documents: Infinity });
      });
    }
    return graph;
  }

  filterPicture() {
    const { nodes, edges } = this.passed();
    this.view?.setFilter({ node: (node) => node.stub || nodes.has(node.id), edge: (edge) => edge.id.startsWith(STUB) || edges.has(edge.id) });
  }

  async expand(id, relations) {
    this.dialog = null;
    try {
      if (!relations) {
        const counts = await this.workspace.counts(id);
        if (counts.neighbours > STRONGEST) {
          this.dialog = { id, counts };
          await this.updateComplete;
          this.renderRoot.querySelector('dialog').showModal();
          return;
        }
      }
      const before = this.workspace.nodes.size;
      await this.workspace.expand(id, relations ?? []);
      this.say(`${counted(this.workspace.nodes.size - before, 'entity')} added`);
      await this.follow(id, { step: true });
    } catch (failure) {
      this.say(failure.message);
    }
  }

  /** Brings the picture to the workspace after a step; what stays does not move. */
  async follow(parent = null, { step = false } = {}) {
    this.requestUpdate();
    if (step) this.keepAddress({ step });
    const { view } = this;
    if (view) {
      const positions = view.positions();
      Object.assign((this.known ??= {}), positions);
      const { nodes, edges } = this.graph();
      const ids = new Set([...nodes, ...edges].map((one) => one.id));
      const lines = new Set([...this.drawnEdges(), ...Object.keys(positions)]);
      const gone = [...lines].filter((id) => !ids.has(id));
      if (gone.length) view.remove(gone);
      await view.merge(
        { nodes: nodes.filter((node) => !positions[node.id]), edges: edges.filter((edge) => !lines.has(edge.id)) },
        { parent, positions: parent ? {} : Object.fromEntries(nodes.filter((node) => this.known[node.id]).map((node) => [node.id, this.known[node.id]])) },
      );
      if (this.view !== view) return;
      nodes.forEach((node) => view.pin(node.id, node.pinned ?? false));
      this.filterPicture();
      view.select(this.state.selected);
    }
    this.keepAddress();
  }

  drawnEdges() {
    return this.view.edges.keys();
  }

  hear(event) {
    if (event.type === 'select') this.select(event.id);
    else if (event.type === 'open') this.openNode(event.id);
    else if (event.type === 'background') this.select(null);
    else if (event.type === 'pinned') { this.workspace.pin(event.id, true); this.follow(); }
    else if (event.type === 'lasso') { this.lassoed = event.ids.filter((id) => this.workspace.nodes.has(id)); this.view.highlight(this.lassoed); this.say(`${counted(this.lassoed.length, 'entity')} in the lasso: H hides, Shift H hides all others`); this.requestUpdate(); }
    else if (event.type === 'settled' && this.ready) this.keepAddress();
  }

  openNode(id) {
    const stub = new RegExp(`^${STUB}\\d+:(.*)$`).exec(id);
    if (stub) this.expand(stub[1]);
    else this.expand(id);
  }

  select(id) {
    if (id?.startsWith(STUB)) return this.openNode(id);
    this.lassoed = null;
    this.view?.highlight(null);
    this.state = { ...this.state, selected: id };
    this.view?.select(id);
    const node = this.workspace.nodes.get(id);
    if (node) this.say(`${node.name}, ${node.type}`);
    this.keepAddress();
  }

  act({ what, id }) {
    const those = this.lassoed ?? [id];
    if (what === 'expand') this.expand(id);
    else if (what === 'select') this.select(id);
    else if (what === 'pin') { this.workspace.pin(id, !this.workspace.now.pins.has(id)); this.follow(); }
    else if (what === 'hide') { this.workspace.hide(those); this.select(null); this.follow(null, { step: true }); }
    else if (what === 'hideOthers') { this.workspace.hideOthers(those); this.lassoed = null; this.view?.highlight(null); this.follow(null, { step: true }); }
    else if (what === 'undo' || what === 'redo') { this.say(this.workspace[what]() ? `${what}: done` : `Nothing to ${what}`); this.follow(); }
  }

  filter(filter) {
    this.workspace.filter(filter);
    this.requestUpdate();
    this.filterPicture();
    this.keepAddress({ step: true });
  }

  async show(view) {
    if (view === 'map') await import('./map.js');
    this.state = { ...this.state, view };
    this.keepAddress({ step: true });
  }

  say(text) {
    this.told = text;
  }

  /** Writes the address anew; a step is one that the browser goes back to. */
  keepAddress({ step = false } = {}) {
    const { params, complete } = write(this.state, this.workspace, this.view?.positions() ?? {});
    this.complete = complete;
    this.written = href('network', this.state.id, params);
    go(this.written, { replace: !step });
  }

  render() {
    if (!this.state) return '';
    if (this.failure) return html`<div class="page">${failed(this.failure, () => this.load())}</div>`;
    if (!this.ready) return begun(this.state) ? html`<div class="page">${loading('Reading the network')}</div>` : this.invite();
    const { workspace, state } = this;
    const passed = this.passed();
    const { total } = workspace.now;
    return html`
      <div class="bar">
        <div role="tablist" aria-label="View" class="row">${Object.entries(VIEWS).map(([name, label]) => html`<button role="tab" aria-selected=${name === state.view} @click=${() => this.show(name)}>${label}</button>`)}</div>
        <span class="small" role="status" id="shown">${count(passed.nodes.size)} of ${count(Math.max(total?.nodes ?? 0, workspace.nodes.size))} entities, ${count(passed.edges.size)} of ${count(Math.max(total?.edges ?? 0, workspace.edges.size))} facts shown</span>
        <div class="row">
          <button @click=${() => this.act({ what: 'undo' })} ?disabled=${!workspace.past.length}>Undo</button><button @click=${() => this.act({ what: 'redo' })} ?disabled=${!workspace.future.length}>Redo</button>
          <button @click=${() => this.view.fit()}>Fit</button><button @click=${() => this.view.lasso(true)}>Lasso</button>
          <label class="small">Save as <select @change=${(event) => { keep(event.target.value, this.view, workspace, passed).catch((failure) => this.say(failure.message)); event.target.value = ''; }}>
            <option value="">…</option><option value="png">PNG</option><option value="svg">SVG</option><option value="csv">CSV</option><option value="graphml">GraphML</option></select></label>
        </div>
      </div>
      <details class="legend" ?open=${innerWidth > 900}><summary>Legend and filter</summary>${legend(workspace, workspace.now.filter, (filter) => this.filter(filter))}
        ${workspace.nodes.size > passed.nodes.size || workspace.edges.size > passed.edges.size ? html`<p class="small">${count(workspace.nodes.size - passed.nodes.size)} entities and ${count(workspace.edges.size - passed.edges.size)} facts are left out by the filter. <button class="link" @click=${() => this.filter(open())}>Show all</button></p>` : ''}
        ${workspace.now.hidden.size ? html`<p class="small">${count(workspace.now.hidden.size)} entities are hidden.</p>` : ''}
        ${this.complete === false ? html`<p class="small">The address does not hold where each entity stands: there are too many.</p>` : ''}
      </details>
      <div class="middle">
        <div id="picture" ?hidden=${state.view !== 'graph'} tabindex="0" role="application" aria-label="Network. Arrow keys go from entity to entity, E expands, question mark tells all keys. The tab Table holds the same as text." @keydown=${this.press}></div>
        ${state.view === 'table' ? table(workspace, passed, (id) => this.select(id)) : state.view === 'timeline' ? timeline(workspace, passed, (id) => this.select(id)) : ''}
        ${state.view === 'map' ? html`<entente-map .workspace=${workspace} .passed=${passed} @pick=${(event) => this.select(event.detail)}></entente-map>` : ''}
        <p class="told small" role="status">${this.told}</p>
      </div>
      <entente-panel class=${state.selected ? 'open' : ''} .selected=${state.selected} .workspace=${workspace} @act=${(event) => this.act(event.detail)}></entente-panel>
      <entente-histogram .edges=${[...workspace.edges.values()]} .window=${workspace.now.filter.years} @window=${(event) => this.filter({ ...workspace.now.filter, years: event.detail })}></entente-histogram>
      ${this.dialog ? expandDialog(this.dialog.counts, (relations) => this.expand(this.dialog.id, relations), () => (this.dialog = null)) : ''}`;
  }

  invite() {
    return html`<div class="page"><h1>Network</h1><p>Search a name above, or begin with one that many facts are about.</p>
      <ul class="plain row">${this.top.map((one) => html`<li><a class="button" href=${href('network', one.id)}>${sign(one.type)} ${one.name} <span class="quiet number">${count(one.value)}</span></a></li>`)}</ul></div>`;
  }
}
/** Lets the browser answer the reader between two pieces of work. */
const breath = () => new Promise((done) => setTimeout(done));

/** Whether an address names what to show. */
const begun = ({ id, entities, community, document }) => id || entities.length || community || document;

customElements.define('entente-network', Network);
