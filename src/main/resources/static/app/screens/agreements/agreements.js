import { LitElement, css, html, nothing } from 'lit';
import { save } from '../../api.js';
import { Changes } from '../../change/changes.js';
import { sign } from '../../look.js';
import { entities } from '../../names.js';
import { ontology } from '../../ontology.js';
import { empty, failed, loading } from '../../parts/states.js';
import { go, href } from '../../route.js';
import { base } from '../../styles.js';
import { count, counted } from '../../words.js';
import { csv } from './csv.js';
import { STEP, knownKinds, list, read } from './list.js';
import { table, tableStyles } from './table.js';
import { yearStyles, years } from './years.js';
import '../../parts/entity-search.js';

const MOST_IN_NETWORK = 200;
const FILTERS = ['party', 'kind', 'status', 'place', 'since', 'until'];

/** All agreements: parties, kind, date and status. */
class Agreements extends LitElement {
  static properties = {
    route: { attribute: false }, found: { state: true }, failure: { state: true }, busy: { state: true }, names: { state: true },
    kinds: { state: true },
  };

  static styles = [
    base,
    tableStyles,
    yearStyles,
    css`
      .filters {
        display: grid; grid-template-columns: repeat(auto-fit, minmax(min(170px, 100%), 1fr)); gap: 0.5rem 0.75rem;
        align-items: start; margin-bottom: 0.75rem;
      }
      .filters label, .field { display: block; font-weight: 600; }
      .filters input, .filters select, entente-search { width: 100%; font-weight: 400; margin-top: 0.2rem; }
      .fault { color: var(--bad); font-weight: 400; margin: 0.2rem 0 0; }
      .top { justify-content: space-between; margin-bottom: 0.5rem; gap: 0.5rem 1rem; }
      .top h2 { margin: 0; }
      .years-pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; }
      .more { justify-content: center; margin: 0.75rem 0; }
      @media (max-width: 640px) { .filters { grid-template-columns: 1fr 1fr; } .filters .wide { grid-column: 1 / -1; } }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { route: null, found: null, failure: null, busy: false, names: new Map(), kinds: [] });
    Object.assign(this, { running: null, askedFor: null });
    new Changes(this, () => this.again());
    knownKinds().then((kinds) => (this.kinds = kinds));
  }

  disconnectedCallback() {
    this.running?.abort();
    super.disconnectedCallback();
  }

  willUpdate(changes) {
    if (changes.has('route') && this.route?.screen === 'agreements') {
      this.question = read(this.route.params);
      this.follow();
    }
  }

  async follow() {
    const { view, ...asked } = this.question;
    const key = JSON.stringify(asked);
    if (key === this.askedFor) return;
    this.askedFor = key;
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    Object.assign(this, { failure: null, busy: true });
    try {
      const [found, names] = await Promise.all([
        list(this.question, signal),
        entities([asked.party, asked.place].filter(Boolean), signal),
      ]);
      Object.assign(this, { found, names, busy: false });
    } catch (failure) {
      if (signal.aborted) return;
      Object.assign(this, { failure, busy: false, found: null });
    }
  }

  again = () => {
    this.askedFor = null;
    this.follow();
  };

  /** Asks another question, which closes the open agreement and starts at the first page. */
  ask = (parts) => go(href('agreements', null, { ...this.question, n: '', ...parts }));

  link = (id) => href('agreements', id === this.route.id ? null : id, this.question);

  render() {
    const shown = this.found && !this.busy;
    return html`<div class="page">
      <h1>Agreements</h1>
      ${this.filters()}
      <p class="hidden-text" role="status">
        ${shown ? `${counted(this.found.items.length, 'agreement')} shown of ${count(this.found.total)}.` : ''}</p>
      <div aria-busy=${this.busy}>${this.results()}</div>
    </div>`;
  }

  filters() {
    const { question } = this;
    return html`<div class="filters" role="group" aria-label="Filter">
      ${this.entityField('party', 'Party', 'Party', null)}
      ${this.entityField('place', 'Place', 'Place where it was signed, or that is bound by it', 'Place')}
      <label>Kind
        <input list="kinds" .value=${question.kind} placeholder="Any"
          @change=${(event) => this.ask({ kind: event.target.value.trim().toLowerCase() })} />
        <datalist id="kinds">${this.kinds.map((kind) => html`<option value=${kind}></option>`)}</datalist>
        ${this.fault('kind')}
      </label>
      <label>Status
        <select @change=${(event) => this.ask({ status: event.target.value })}>
          <option value="" .selected=${!question.status}>Any</option>
          ${ontology.agreementStatuses.map(({ name, label }) =>
            html`<option value=${name} .selected=${name === question.status}>${label}</option>`)}
        </select>
        ${this.fault('status')}
      </label>
      <div class="years-pair wide">
        ${this.yearField('since', 'From year')}${this.yearField('until', 'To year')}
      </div>
    </div>`;
  }

  entityField(name, title, label, type) {
    const id = this.question[name];
    const entity = this.names.get(id);
    const gone = entity?.gone || (id && this.failure?.status === 404);
    const clear = () => this.ask({ [name]: '' });
    return html`<div class="field wide"><span class="row">${title}${entity?.type ? sign(entity.type) : nothing}</span>
      <entente-search keep label=${label} placeholder="Any" .type=${type} .value=${entity && !entity.gone ? entity.name : ''}
        @pick=${(event) => this.ask({ [name]: event.detail.id })} @clear=${clear}></entente-search>
      ${gone
        ? html`<p class="fault small" role="alert">It is no longer in the graph.
            <button class="link" @click=${clear}>Remove this filter</button></p>`
        : nothing}
    </div>`;
  }

  yearField(name, label) {
    return html`<label>${label}<input type="text" inputmode="numeric" placeholder="e.g. 2011" .value=${this.question[name]}
      @change=${(event) => this.ask({ [name]: event.target.value.trim() })} />${this.fault(name)}</label>`;
  }

  fault(name) {
    const error = this.failure?.errors?.find(({ parameter }) => parameter === name);
    return error ? html`<p class="fault small" role="alert">This must be ${error.expected}.</p>` : nothing;
  }

  results() {
    const { question, found, failure } = this;
    if (failure) return failure.errors?.length || failure.status === 404 ? nothing : failed(failure, this.again);
    if (!found) return loading('Reading the agreements');
    const { items, total } = found;
    const show = question.view === 'timeline' ? years : table;
    return html`
      ${this.top(found)}
      ${this.apart(items)}
      ${items.length ? show(items, this.route.id, this.link) : this.none()}
      ${items.length < total
        ? html`<div class="row more"><button @click=${() => this.show(items.length + STEP)} ?disabled=${this.busy}>
            ${this.busy ? 'Loading …' : `Show ${Math.min(STEP, total - items.length)} more`}</button></div>`
        : nothing}`;
  }

  none() {
    const { question } = this;
    if (!FILTERS.some((name) => question[name])) {
      return empty(html`No document mentions an agreement yet. You can add a document on the <a href="#/">start page</a>.`);
    }
    const undated = question.since || question.until ? 'Undated agreements are left out when a year is given.' : '';
    return html`<div class="card"><p>No agreement matches. ${undated}</p>
      <button @click=${() => this.ask(Object.fromEntries(FILTERS.map((name) => [name, ''])))}>Show all agreements</button></div>`;
  }

  /** How many of the agreements are shown, and the actions on all of them. */
  top({ items, total }) {
    const ids = [...new Set(items.flatMap(({ id, parties }) => [id, ...parties.map((party) => party.id)]))];
    const timeline = this.question.view === 'timeline';
    return html`<div class="row top">
        <h2>${counted(items.length, 'agreement')} shown of ${count(total)}</h2>
        <div class="row">
          <span class="row" role="group" aria-label="View">
            <button aria-pressed=${!timeline} @click=${() => this.turn('')}>Table</button>
            <button aria-pressed=${timeline} @click=${() => this.turn('timeline')}>Timeline</button>
          </span>
          ${items.length
            ? html`<a class="button" href=${href('network', null, { entity: ids.slice(0, MOST_IN_NETWORK) })}>Show in the network</a>
                <button @click=${() => save(csv(items), 'agreements.csv')} title="Save the ${items.length} agreements shown">CSV</button>`
            : nothing}
        </div>
      </div>
      ${ids.length > MOST_IN_NETWORK
        ? html`<p class="small quiet">The network shows the first ${MOST_IN_NETWORK} of ${count(ids.length)} entities.</p>`
        : nothing}`;
  }

  /** The agreement in the address, when it is not among those shown. */
  apart(items) {
    const { id } = this.route;
    if (!id || items.some((item) => item.id === id)) return nothing;
    return html`<section class="card" style="margin-bottom:0.75rem">
      <div class="row top"><span class="small quiet">The agreement in the address is not among those shown below:</span>
        <a class="button" href=${this.link(id)}>Close</a></div>
      <entente-agreement .agreement=${this.named(id)}></entente-agreement>
    </section>`;
  }

  /** {@return the same object for the same id, so that a new rendering does not read its details again} */
  named(id) {
    if (this.single?.id !== id) this.single = { id };
    return this.single;
  }

  turn(view) {
    go(href('agreements', this.route.id, { ...this.question, view }), { replace: true });
  }

  show(n) {
    go(href('agreements', this.route.id, { ...this.question, n }), { replace: true });
  }
}
customElements.define('entente-agreements', Agreements);
