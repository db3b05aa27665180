import { LitElement, css, html, nothing } from 'lit';
import { base } from '../../styles.js';
import { get } from '../../api.js';
import { href } from '../../route.js';
import { count, counted, date, period, relation, sign } from '../../words.js';
import { evidence } from '../../parts/evidence.js';
import { failed, loading } from '../../parts/states.js';
import { about } from './history.js';

const GROUPS = { PARTY_TO: 'Parties', SIGNED: 'Signatories', SIGNED_AT: 'Signed at' };

/** One agreement opened: parties, signatories, history of its status, each with the sentences that say so. */
class AgreementDetail extends LitElement {
  static properties = { agreement: { attribute: false }, found: { state: true }, failure: { state: true }, proofs: { state: true } };

  static styles = [
    base,
    css`
      :host { display: block; }
      .groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr)); gap: 0.5rem 2rem; }
      h3:first-child { margin-top: 0.25rem; }
      li { margin-bottom: 0.35rem; }
      summary { cursor: pointer; min-height: 26px; }
      .who { display: inline-flex; gap: 0.35rem; align-items: center; overflow-wrap: anywhere; }
      .who a { display: inline-block; padding-block: 2px; }
      details { display: inline-block; margin-inline-start: 0.5rem; max-width: 100%; }
      details[open] { display: block; margin-inline-start: 0; }
      .history { list-style: none; margin: 0; padding: 0; }
      .history > li { border-inline-start: 3px solid var(--agreement); padding-inline-start: 0.75rem; }
      .proof { margin: 0.35rem 0 0 1rem; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { agreement: null, found: null, failure: null, proofs: new Map(), running: null });
  }

  disconnectedCallback() {
    this.running?.abort();
    super.disconnectedCallback();
  }

  willUpdate(changes) {
    if (changes.has('agreement') && this.agreement && changes.get('agreement')?.id !== this.agreement.id) this.load();
  }

  load = async () => {
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    Object.assign(this, { found: null, failure: null, proofs: new Map() });
    try {
      this.found = await about(this.agreement.id, signal);
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    }
  };

  async prove(id) {
    if (!id || Array.isArray(this.proofs.get(id))) return;
    const set = (value) => (this.proofs = new Map(this.proofs).set(id, value));
    try {
      set((await get(`/api/relations/${encodeURIComponent(id)}/evidence`)).items);
    } catch (failure) {
      set(failure);
    }
  }

  render() {
    if (this.failure) {
      return this.failure.status === 404
        ? html`<p class="card" role="status">This agreement is no longer in the graph: the documents that spoke of it may have been removed.</p>`
        : failed(this.failure, this.load);
    }
    if (!this.found) return loading('Reading the agreement');
    const { card, facts, cut, neighbours } = this.found;
    const topics = this.agreement.topics ?? [];
    const others = [...new Set(facts.map(({ type }) => type))].filter((type) => !GROUPS[type]);
    return html`
      ${this.agreement.name ? nothing : html`<h2 style="margin-top:0">${card.name}</h2>`}
      <p class="small">${[card.kind, card.status, card.since && `concluded ${date(card.since)}`, card.until && `until ${date(card.until)}`].filter(Boolean).join(', ')}${topics.length ? html`. About: ${topics.join(', ')}` : nothing}
        <span class="quiet"> · ${counted(card.documents, 'document')}</span></p>
      <div class="groups">
        <div>
          ${Object.entries(GROUPS).map(([type, title]) => this.group(title, facts.filter((fact) => fact.type === type), type === 'SIGNED' ? 'No text says who signed.' : type === 'PARTY_TO' ? 'No text names a party.' : null))}
          ${others.map((type) => this.group(relation(type), facts.filter((fact) => fact.type === type), null))}
          ${cut ? html`<p class="small quiet">Shown ${count(facts.length)} facts, of ${counted(neighbours, 'neighbour')} the first.</p>` : nothing}
        </div>
        <div>${this.history()}</div>
      </div>
      <div class="row" style="margin-top:0.5rem">
        <a class="button" href=${href('network', null, { entity: [card.id, ...facts.map(({ other }) => other.id)] })}>Show in the network</a>
        <a class="button" href=${href('paths', null, { from: card.id })}>Paths from here</a>
        <a class="button" href=${href('dossier', null, { entity: card.id })}>Dossier</a>
      </div>`;
  }

  group(title, facts, none) {
    if (!facts.length) return none ? html`<h3>${title}</h3><p class="small quiet">${none}</p>` : nothing;
    return html`<h3>${title}</h3><ul class="plain">${facts.map((fact) => this.fact(fact))}</ul>`;
  }

  fact(fact) {
    const proof = this.proofs.get(fact.id);
    const notes = [fact.modality === 'stated' ? '' : fact.modality, counted(fact.documents, 'document')].filter(Boolean).join(', ');
    return html`<li>
      <span class="who">${sign(fact.other.type)}<a href=${href('network', fact.other.id)}>${fact.other.name}</a></span>
      <details @toggle=${(event) => event.target.open && this.prove(fact.id)}>
        <summary class="small">${notes}<span class="hidden-text"> on ${fact.other.name}</span></summary>
        <div class="proof">${!fact.id || proof?.length === 0
          ? html`<p class="small quiet">No sentence is kept for this.</p>`
          : proof instanceof Error
            ? failed(proof, () => this.prove(fact.id))
            : proof ? proof.map((one) => evidence(one, [fact.other.name])) : loading('Reading')}</div>
      </details>
    </li>`;
  }

  history() {
    const { history, card } = this.found;
    const quotes = this.agreement.quotes ?? [];
    const names = [card.name, ...(this.agreement.parties ?? []).map(({ name }) => name)];
    if (!history) {
      return html`<h3>What the texts say of it</h3>
        <p class="small quiet">The status that each sentence states cannot be read now.</p>
        ${quotes.map((quote) => evidence(quote, names))}`;
    }
    return html`<h3>How it went</h3>
      ${history.length
        ? html`<ol class="history">${history.map((step) => html`<li>
            <strong>${step.status ?? 'mentioned'}</strong>
            <span class="small quiet">${step.since || step.until ? period(step.since, step.until).replace(/^since /, '') : step.publishedOn ? `no date; written ${date(step.publishedOn)}` : 'no date'}</span>
            ${evidence(step, names)}
          </li>`)}</ol>`
        : html`<p class="small quiet">No sentence about the agreement itself is kept.</p>`}`;
  }
}
customElements.define('entente-agreement', AgreementDetail);
