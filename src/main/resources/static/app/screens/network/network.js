import { LitElement, html } from 'lit';
import { get } from '../../api.js';
import { Changes } from '../../change/changes.js';
import { sign } from '../../look.js';
import { failed, loading } from '../../parts/states.js';
import { go, href, parse } from '../../route.js';
import { base } from '../../styles.js';
import { STATED, count, counted, relation, typeName } from '../../words.js';
import { expandDialog } from './expand-dialog.js';
import { createGraphView } from './graph/view.js';
import { keys } from './keys.js';
import { layout } from './layout-css.js';
import { legend } from './legend.js';
import { entityMenu, factMenu, factOf } from './menu.js';
import { keep } from './save.js';
import { table, timeline } from './table.js';
import { read, write } from './workspace/address.js';
import { open, pass } from './workspace/filter.js';
import { Workspace, STRONGEST } from './workspace/workspace.js';
import '../../parts/menu.js';
import './histogram.js';
import './panel.js';

const VIEWS = { graph: 'Graph', table: 'Table', map: 'Map', timeline: 'Timeline' };
const FILES = { png: 'PNG', svg: 'SVG', csv: 'CSV', graphml: 'GraphML' };
const STUB = 'stub:';
const PICTURE =
  'Network. Arrow keys go from entity to entity, E expands, M opens the menu, question mark shows all keys. The tab Table has the same ' +
  'as text.';

/** The network around an entity, among some, of a community or of a document: drawn, filtered, expanded, with its evidence. */
class Network extends LitElement {
  static properties = {
    route: {}, state: { state: true }, ready: { state: true }, failure: { state: true }, dialog: { state: true }, message: { state: true },
    top: { state: true }, merged: { state: true },
  };

  static styles = [base, layout];

  constructor() {
    super();
    Object.assign(this, { state: null, ready: false, failure: null, dialog: null, message: '', top: [], written: '', merged: null });
    new Changes(this, () => this.refresh());
    this.workspace = new Workspace();
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

  /** How many entities and facts the filter lets through, for tests. */
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
    Object.assign(this, { state, ready: false, failure: null, workspace: new Workspace(), message: '', merged: null });
    if (!begun(state)) return this.suggest();
    const { workspace } = this;
    const { signal } = this.asked;
    try {
      this.settleOn(await fill(workspace, state, signal));
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

  /** Goes on with the entity that the one in the address was merged into. */
  settleOn(centre) {
    const { state } = this;
    if (!centre || centre === state.id) return;
    this.merged = state.id;
    this.state = { ...state, id: centre, selected: state.selected === state.id ? centre : state.selected };
  }

  /** Reads the network again after a change. What stays keeps its place. */
  async refresh() {
    if (!this.ready) return this.state && begun(this.state) ? this.load() : null;
    const { signal } = this.asked;
    const { view } = this;
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const { params } = write(this.state, this.workspace, {});
    const state = { ...read({ id: this.state.id, params }), view: this.state.view };
    const fresh = new Workspace();
    try {
      const centre = await fill(fresh, state, signal);
      const selected = await this.stillSelected(fresh, signal);
      if (signal.aborted || turn !== this.turn) return;
      this.state = { ...this.state, selected };
      Object.assign(this, { workspace: fresh });
      this.settleOn(centre);
      if (!view) return;
      const { eye } = view;
      const places = { ...this.known, ...view.positions() };
      await this.draw(places);
      if (this.view === view && [...fresh.nodes.keys()].every((id) => places[id])) view.look(eye);
    } catch (failure) {
      if (failure.name !== 'AbortError') this.say(failure.message);
    }
  }

  /** {@return what is selected now: an entity that was merged away is the other one} A fact stays, so that it can come back. */
  async stillSelected({ nodes }, signal) {
    const { selected } = this.state;
    if (!this.workspace.nodes.has(selected) || nodes.has(selected)) return selected;
    const card = await get(`/api/entities/${encodeURIComponent(selected)}`, {}, { signal }).catch(() => null);
    return card && nodes.has(card.id) ? card.id : null;
  }

  async suggest() {
    try {
      this.top = (await get('/api/metrics', { metric: 'degree', limit: 12 })).items;
    } catch (failure) {
      this.failure = failure;
    }
  }

  /** Draws everything again. Entities with known positions keep them. */
  async draw(positions = {}) {
    const container = this.renderRoot.querySelector('#picture');
    if (!container) return;
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const view = (this.view ??= createGraphView(container, { reducedMotion, onEvent: (event) => this.handle(event) }));
    await view.setGraph(this.graph(), { positions });
    // Meanwhile the reader may have left, or opened another network.
    if (this.view !== view) return;
    this.workspace.now.pins.forEach((id) => view.pin(id, true));
    this.filterPicture();
    view.select(this.state.selected);
    this.keepAddress();
  }

  /** The workspace as the view takes it, with a stub beside each entity that has more neighbours. */
  graph() {
    const { nodes, edges, now } = this.workspace;
    const degree = new Map();
    for (const edge of edges.values()) for (const end of [edge.source, edge.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    const drawn = (node) => ({ ...node, size: degree.get(node.id) ?? 0, pinned: now.pins.has(node.id) });
    const graph = { nodes: [...nodes.values()].map(drawn), edges: [...edges.values()] };
    for (const [id, rests] of now.more) {
      rests.filter(() => nodes.has(id)).forEach((rest, i) => {
        const stub = `${STUB}${i}:${id}`;
        const name = `+${count(rest.left)} ${rest.relation ? relation(rest.relation) : 'more'}`;
        graph.nodes.push({ id: stub, type: nodes.get(id).type, name, size: 1, stub: true });
        graph.edges.push({ id: `${stub}-line`, source: id, target: stub, type: '', modality: STATED, documents: Infinity });
      });
    }
    return graph;
  }

  filterPicture() {
    const { nodes, edges } = this.passed();
    this.view?.setFilter({
      node: (node) => node.stub || nodes.has(node.id),
      edge: (edge) => edge.id.startsWith(STUB) || edges.has(edge.id),
    });
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

  /** Brings the picture up to date after a step. Entities that stay do not move. */
  async follow(parent = null, { step = false } = {}) {
    this.requestUpdate();
    if (step) this.keepAddress({ step });
    if (this.view && !(await this.redraw(this.view, parent))) return;
    this.keepAddress();
  }

  /** {@return whether the view is still the one on the screen} */
  async redraw(view, parent) {
    const positions = view.positions();
    Object.assign((this.known ??= {}), positions);
    const { nodes, edges } = this.graph();
    const ids = new Set([...nodes, ...edges].map((one) => one.id));
    const drawn = new Set([...view.edges.keys(), ...Object.keys(positions)]);
    const gone = [...drawn].filter((id) => !ids.has(id));
    if (gone.length) view.remove(gone);
    const known = nodes.filter((node) => this.known[node.id]).map((node) => [node.id, this.known[node.id]]);
    await view.merge(
      { nodes: nodes.filter((node) => !positions[node.id]), edges: edges.filter((edge) => !drawn.has(edge.id)) },
      { parent, positions: parent ? {} : Object.fromEntries(known) },
    );
    if (this.view !== view) return false;
    nodes.forEach((node) => view.pin(node.id, node.pinned ?? false));
    this.filterPicture();
    view.select(this.state.selected);
    return true;
  }

  handle(event) {
    switch (event.type) {
      case 'select': return this.select(event.id);
      case 'open': return this.openNode(event.id);
      case 'menu': return this.menuOf(event.id, [event.x, event.y]);
      case 'background': return this.select(null);
      case 'pinned': return this.pin(event.id, true);
      case 'lasso': return this.choose(event.ids.filter((id) => this.workspace.nodes.has(id)));
      case 'settled': return this.ready && this.keepAddress();
      default: return null;
    }
  }

  openNode(id) {
    const stub = new RegExp(`^${STUB}\\d+:(.*)$`).exec(id);
    this.expand(stub ? stub[1] : id);
  }

  /** Opens the menu of an entity or a fact. {@return whether there is one} */
  menuOf(id, at = null) {
    const { workspace } = this;
    const node = workspace.nodes.get(id);
    const fact = node ? null : factOf(id, workspace);
    if (!node && !fact) return false;
    const picture = this.renderRoot.querySelector('#picture');
    const box = picture.getBoundingClientRect();
    const [x, y] = this.view.positionOf(node ? id : fact.ends[0].id) ?? [box.width / 2, box.height / 2];
    if (node) this.select(id);
    this.renderRoot.querySelector('entente-menu').open({
      label: node ? node.name : fact.about,
      items: node ? entityMenu(node, this) : factMenu(fact, this),
      at: at ?? [box.left + x, box.top + y],
      from: picture,
    });
    return true;
  }

  select(id) {
    if (id?.startsWith(STUB)) return this.openNode(id);
    this.lassoed = null;
    this.view?.highlight(null);
    this.state = { ...this.state, selected: id };
    this.view?.select(id);
    const node = this.workspace.nodes.get(id);
    if (node) this.say(`${node.name}, ${typeName(node.type)}`);
    this.keepAddress();
  }

  /** Keeps the entities in the lasso for the next step. */
  choose(ids) {
    this.lassoed = ids;
    this.view.highlight(ids);
    this.say(`${counted(ids.length, 'entity')} in the lasso: press H to hide, Shift H to hide all others`);
    this.requestUpdate();
  }

  pin(id, on) {
    this.workspace.pin(id, on);
    this.follow();
  }

  act({ what, id }) {
    switch (what) {
      case 'expand': return this.expand(id);
      case 'select': return this.select(id);
      case 'pin': return this.pin(id, !this.workspace.now.pins.has(id));
      case 'hide': return this.hide(this.lassoed ?? [id]);
      case 'hideOthers': return this.hideOthers(this.lassoed ?? [id]);
      default: return this.step(what);
    }
  }

  hide(ids) {
    this.workspace.hide(ids);
    this.select(null);
    this.follow(null, { step: true });
  }

  hideOthers(ids) {
    this.workspace.hideOthers(ids);
    this.lassoed = null;
    this.view?.highlight(null);
    this.follow(null, { step: true });
  }

  /** Undoes or redoes a step. */
  step(way) {
    this.say(this.workspace[way]() ? `${way}: done` : `Nothing to ${way}`);
    this.follow();
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

  /** Shows a message below the picture. */
  say(text) {
    this.message = text;
  }

  /** Writes the address. Back returns to a step. */
  keepAddress({ step = false } = {}) {
    // A reader who has just left for another screen must not come back here.
    if (parse(location.hash).screen !== this.route.screen) return;
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
    return html`
      ${this.bar(passed)}
      ${this.legend(passed)}
      ${this.middle(passed)}
      <entente-menu></entente-menu>
      <entente-panel class=${state.selected ? 'open' : ''} .selected=${state.selected} .workspace=${workspace}
        .merged=${state.selected === state.id ? this.merged : null}
        @act=${(event) => this.act(event.detail)}></entente-panel>
      <entente-histogram .edges=${[...workspace.edges.values()]} .window=${workspace.now.filter.years}
        @window=${(event) => this.filter({ ...workspace.now.filter, years: event.detail })}></entente-histogram>
      ${this.dialog ? this.question() : ''}`;
  }

  bar(passed) {
    const { workspace, state } = this;
    const tab = ([name, label]) =>
      html`<button role="tab" aria-selected=${name === state.view} @click=${() => this.show(name)}>${label}</button>`;
    return html`<div class="bar">
      <div role="tablist" aria-label="View" class="row">${Object.entries(VIEWS).map(tab)}</div>
      <span class="small" role="status" id="shown">${this.howMuch(passed)}</span>
      <div class="row">
        <button @click=${() => this.step('undo')} ?disabled=${!workspace.past.length}>Undo</button>
        <button @click=${() => this.step('redo')} ?disabled=${!workspace.future.length}>Redo</button>
        <button @click=${() => this.view.fit()}>Fit</button>
        <button @click=${() => this.view.lasso(true)}>Lasso</button>
        <label class="small">Save as <select @change=${(event) => this.save(event.target, passed)}>
          <option value="">…</option>
          ${Object.entries(FILES).map(([name, label]) => html`<option value=${name}>${label}</option>`)}</select></label>
      </div>
    </div>`;
  }

  howMuch(passed) {
    const { nodes, edges, now } = this.workspace;
    const entities = Math.max(now.total?.nodes ?? 0, nodes.size);
    const facts = Math.max(now.total?.edges ?? 0, edges.size);
    return `${count(passed.nodes.size)} of ${count(entities)} entities, ${count(passed.edges.size)} of ${count(facts)} facts shown`;
  }

  save(choice, passed) {
    keep(choice.value, this.view, this.workspace, passed).catch((failure) => this.say(failure.message));
    choice.value = '';
  }

  legend(passed) {
    const { nodes, edges, now } = this.workspace;
    const [entities, facts] = [nodes.size - passed.nodes.size, edges.size - passed.edges.size];
    return html`<details class="legend" ?open=${innerWidth > 900}><summary>Legend and filter</summary>
      ${legend(this.workspace, now.filter, (filter) => this.filter(filter))}
      ${entities || facts
        ? html`<p class="small">The filter excludes ${counted(entities, 'entity')} and ${counted(facts, 'fact')}.
            <button class="link" @click=${() => this.filter(open())}>Show all</button></p>`
        : ''}
      ${now.hidden.size ? html`<p class="small">Hidden: ${counted(now.hidden.size, 'entity')}.</p>` : ''}
      ${this.complete === false
        ? html`<p class="small">The address does not contain the positions of the entities, because there are too many.</p>`
        : ''}
    </details>`;
  }

  middle(passed) {
    const { workspace, state } = this;
    const pick = (id) => this.select(id);
    return html`<div class="middle">
      <div id="picture" ?hidden=${state.view !== 'graph'} tabindex="0" role="application" aria-label=${PICTURE}
        @keydown=${this.press}></div>
      ${state.view === 'table' ? table(workspace, passed, pick) : ''}
      ${state.view === 'timeline' ? timeline(workspace, passed, pick) : ''}
      ${state.view === 'map'
        ? html`<entente-map .workspace=${workspace} .passed=${passed} @pick=${(event) => pick(event.detail)}></entente-map>`
        : ''}
      <p class="message small" role="status">${this.message}</p>
    </div>`;
  }

  question() {
    const { id, counts } = this.dialog;
    return expandDialog(counts, (relations) => this.expand(id, relations), () => (this.dialog = null));
  }

  invite() {
    return html`<div class="page"><h1>Network</h1><p>Search for a name above, or start with an entity with many facts.</p>
      <ul class="plain row">${this.top.map((one) => html`<li><a class="button" href=${href('network', one.id)}>
        ${sign(one.type)} ${one.name} <span class="quiet number">${count(one.value)}</span></a></li>`)}</ul></div>`;
  }
}

/** Fills a workspace with what an address says. {@return the id of the entity in the middle, if there is one} */
async function fill(workspace, state, signal) {
  Object.assign(workspace.now, { hidden: new Set(state.hidden), filter: state.filter });
  const centre = await workspace.begin(state, signal);
  for (const { id, relations } of state.expanded) await workspace.expand(id, relations, signal);
  workspace.past = [];
  workspace.now.pins = new Set(state.pins.filter((id) => workspace.nodes.has(id)));
  return centre;
}

/** Lets the browser respond to the reader between two pieces of work. */
const breath = () => new Promise((done) => setTimeout(done));

/** Whether an address says what to show. */
const begun = ({ id, entities, community, document }) => id || entities.length || community || document;

customElements.define('entente-network', Network);
