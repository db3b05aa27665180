import { LitElement, css, html, nothing } from 'lit';
import { get } from '../../api.js';
import { Changes } from '../../change/changes.js';
import { sign } from '../../look.js';
import { evidence, inOrder } from '../../parts/evidence.js';
import { failed, loading } from '../../parts/states.js';
import { href } from '../../route.js';
import { base } from '../../styles.js';
import { capital, count, counted, date, period, relation, statusName, unlessStated } from '../../words.js';
import { about } from './history.js';
import '../../change/actions.js';

/**
 * The headings of this screen for three relation types, and the text when an agreement has none of them. All other types
 * have their label from the ontology as heading.
 */
const GROUPS = {
  PARTY_TO: { title: 'Parties', none: 'No document names a party.' },
  SIGNED: { title: 'Signatories', none: 'No document says who signed.' },
  SIGNED_AT: { title: 'Signed at' },
};

/** The details of an agreement: parties, signatories, history of its status, each with the sentences that state it. */
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
      .history > li { border-inline-start: 3px solid var(--type-agreement); padding-inline-start: 0.75rem; }
      entente-actions { margin: 0.5rem 0 0; }
      .proof { margin: 0.35rem 0 0 1rem; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { agreement: null, found: null, failure: null, proofs: new Map(), running: null });
    new Changes(this, () => this.refresh());
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

  /** Reads everything again after a change, without closing anything. */
  async refresh() {
    if (!this.agreement || !this.found) return;
    const { signal } = this.running;
    const { id } = this.agreement;
    try {
      const shown = [...this.proofs.keys()];
      const found = await about(id, signal);
      await Promise.all(shown.map((one) => this.prove(one, true)));
      if (!signal.aborted) this.found = found;
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    }
  }

  async prove(id, again = false) {
    if (!id || (!again && Array.isArray(this.proofs.get(id)))) return;
    const set = (value) => (this.proofs = new Map(this.proofs).set(id, value));
    try {
      const { items } = await get(`/api/relations/${encodeURIComponent(id)}/evidence`);
      const before = this.proofs.get(id);
      set(inOrder(items, Array.isArray(before) ? before : []));
    } catch (failure) {
      set(failure);
    }
  }

  render() {
    if (this.failure) {
      return this.failure.status === 404
        ? html`<p class="card" role="status">This agreement is no longer in the graph. Its documents may have been deleted.</p>`
        : failed(this.failure, this.load);
    }
    if (!this.found) return loading('Reading the agreement');
    const { card, facts, cut, neighbours } = this.found;
    const others = [...new Set(facts.map(({ type }) => type))].filter((type) => !GROUPS[type]);
    const of = (type) => facts.filter((fact) => fact.type === type);
    const entity = [card.id, ...facts.map(({ other }) => other.id)];
    return html`
      ${this.agreement.name ? nothing : html`<h2 style="margin-top:0">${card.name}</h2>`}
      ${this.summary()}
      <div class="groups">
        <div>
          ${Object.entries(GROUPS).map(([type, { title, none }]) => this.group(title, of(type), none))}
          ${others.map((type) => this.group(capital(relation(type)), of(type)))}
          ${cut
            ? html`<p class="small quiet">These are the first ${count(facts.length)} facts. It has ${counted(neighbours, 'neighbour')}.</p>`
            : nothing}
        </div>
        <div>${this.history()}</div>
      </div>
      <div class="row" style="margin-top:0.5rem">
        <a class="button" href=${href('network', null, { entity })}>Show in the network</a>
        <a class="button" href=${href('paths', null, { from: card.id })}>Paths from here</a>
        <a class="button" href=${href('dossier', null, { entity: card.id })}>Dossier</a>
      </div>
      <entente-actions heading="Judgements and corrections" .entity=${card}
        .asked=${card.mergedInto ? this.agreement.id : null}></entente-actions>`;
  }

  summary() {
    const { card } = this.found;
    const topics = this.agreement.topics ?? [];
    const concluded = card.since && `concluded ${date(card.since)}`;
    const until = card.until && `until ${date(card.until)}`;
    const parts = [card.kind, statusName(card.status), concluded, until].filter(Boolean);
    return html`<p class="small">${parts.join(', ')}${topics.length ? html`. Topics: ${topics.join(', ')}` : nothing}
      <span class="quiet"> · ${counted(card.documents, 'document')}</span></p>`;
  }

  group(title, facts, none) {
    if (!facts.length) return none ? html`<h3>${title}</h3><p class="small quiet">${none}</p>` : nothing;
    return html`<h3>${title}</h3><ul class="plain">${facts.map((fact) => this.fact(fact))}</ul>`;
  }

  fact(fact) {
    const { id, type, name } = fact.other;
    const notes = [unlessStated(fact.modality), counted(fact.documents, 'document')].filter(Boolean).join(', ');
    return html`<li>
      <span class="who">${sign(type)}<a href=${href('network', id)}>${name}</a></span>
      <details @toggle=${(event) => event.target.open && this.prove(fact.id)}>
        <summary class="small">${notes}<span class="hidden-text"> on ${name}</span></summary>
        <div class="proof">${this.proof(fact)}</div>
      </details>
    </li>`;
  }

  proof({ id, other }) {
    const on = { relation: id };
    const proof = this.proofs.get(id);
    if (!id || proof?.length === 0) return html`<p class="small quiet">This fact has no sentence.</p>`;
    if (proof instanceof Error) return failed(proof, () => this.prove(id));
    return proof ? proof.map((one) => evidence(one, [other.name], on)) : loading('Reading');
  }

  history() {
    const { history, card } = this.found;
    const names = [card.name, ...(this.agreement.parties ?? []).map(({ name }) => name)];
    if (!history) {
      return html`<h3>Sentences about the agreement</h3>
        <p class="small quiet">The status in each sentence is unavailable now.</p>
        ${(this.agreement.quotes ?? []).map((quote) => evidence(quote, names, { entity: card.id }))}`;
    }
    return html`<h3>History</h3>
      ${history.length
        ? html`<ol class="history">${history.map((step) => stage(step, names, { entity: card.id }))}</ol>`
        : html`<p class="small quiet">There is no sentence about the agreement itself.</p>`}`;
  }
}
customElements.define('entente-agreement', AgreementDetail);

/** One stage of the history: a status, its date and the sentence that states it. */
function stage(step, names, about) {
  const written = step.publishedOn ? `no date; published ${date(step.publishedOn)}` : 'no date';
  const when = period(step.since, step.until).replace(/^since /, '') || written;
  return html`<li>
    <strong>${statusName(step.status) || 'mentioned'}</strong> <span class="small quiet">${when}</span>
    ${evidence(step, names, about)}
  </li>`;
}
