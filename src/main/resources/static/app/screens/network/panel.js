import { LitElement, css, html } from 'lit';
import { get } from '../../api.js';
import { Changes, author } from '../../change/changes.js';
import { sign } from '../../look.js';
import { evidence, inOrder, isRejected } from '../../parts/evidence.js';
import { failed, loading } from '../../parts/states.js';
import { href } from '../../route.js';
import { base } from '../../styles.js';
import { counted, date, kindName, modalityName, moment, period, relation, statusName, typeName, unlessStated, when } from '../../words.js';
import '../../change/actions.js';

/** The number of facts listed at first, and added by each "Show more". */
const LISTED = 50;

/**
 * The selected entity or fact, with the sentences that state it. `merged` is the id of an entity that was merged into it, if the
 * reader came by that id. Fires `act` with {what, id}.
 */
class Panel extends LitElement {
  static properties = {
    selected: { attribute: false }, workspace: { attribute: false }, answer: { state: true }, failure: { state: true },
    proofs: { state: true }, listed: { state: true }, merged: {}, notes: { state: true },
  };

  static styles = [
    base,
    css`
      :host { display: block; padding: 0.75rem; }
      h2 { margin-top: 0; overflow-wrap: anywhere; }
      .row { margin-bottom: 0.5rem; }
      li { margin-bottom: 0.25rem; }
    `,
  ];

  constructor() {
    super();
    new Changes(this, () => this.again());
  }

  willUpdate(changed) {
    if (changed.has('selected')) this.load();
  }

  /** Reads what is selected. The fact that was selected stays, also when nothing supports it any more. */
  async load() {
    const { selected } = this;
    Object.assign(this, { answer: null, failure: null, proofs: new Map(), listed: LISTED, notes: [], ranks: new Map() });
    this.edge = this.workspace?.edges.get(selected) ?? null;
    this.ends = this.edge && [this.edge.source, this.edge.target].map((id) => this.workspace.nodes.get(id));
    if (selected) await this.read();
  }

  async read() {
    const { selected, edge } = this;
    const id = encodeURIComponent(selected);
    try {
      const [answer, notes] = edge
        ? await Promise.all([get(`/api/relations/${id}/evidence`), notesOn(edge)])
        : [await get(`/api/entities/${id}`), []];
      if (edge) answer.items = inOrder(answer.items, this.answer?.items);
      if (this.selected === selected) Object.assign(this, { answer, notes, failure: null });
    } catch (failure) {
      if (this.selected === selected) this.failure = failure;
    }
  }

  /** Reads everything shown again after a change, without closing anything. */
  async again() {
    if (!this.selected) return;
    await Promise.all([this.read(), ...[...this.proofs.keys()].map((id) => this.prove(id))]);
  }

  act(what, id = this.selected) {
    this.dispatchEvent(new CustomEvent('act', { detail: { what, id } }));
  }

  async prove(id) {
    const items = await get(`/api/relations/${encodeURIComponent(id)}/evidence`).then((answer) => answer.items, () => []);
    const before = this.proofs.get(id);
    const edge = this.workspace.edges.get(id) ?? before.edge;
    this.proofs = new Map(this.proofs).set(id, { edge, items: inOrder(items, before?.items) });
  }

  name(id) {
    return this.workspace.nodes.get(id)?.name ?? id;
  }

  render() {
    if (!this.selected) return html`<p class="quiet">Select an entity or a line to see its facts and their sentences.</p>`;
    if (this.failure) return failed(this.failure, () => this.load());
    if (!this.answer) return loading();
    return this.edge ? this.fact() : this.entity();
  }

  entity() {
    const { answer } = this;
    return html`
      <h2>${sign(answer.type)} ${answer.name}</h2>
      <p class="quiet small">${summary(answer)}</p>
      ${answer.aliases.length ? html`<p class="small">Also: ${answer.aliases.join(', ')}</p>` : ''}
      ${answer.identifiers?.length ? html`<p class="small">Identifiers: ${answer.identifiers.join(', ')}</p>` : ''}
      ${this.actions()}
      <entente-actions .entity=${answer} .asked=${this.merged ?? null}></entente-actions>
      ${list('Agreements', answer.agreements, (one) =>
        link(href('agreements', one.id), one.name, `${statusName(one.status)} ${period(one.since, one.until)}`))}
      ${list('Events', answer.events, (one) => link(href('network', one.id), one.name, date(one.since)))}
      ${this.facts()}`;
  }

  actions() {
    const { id } = this.answer;
    const pinned = this.workspace.now.pins.has(id);
    return html`<div class="row">
        <button @click=${() => this.act('expand')}>Expand</button>
        <button @click=${() => this.act('pin')} aria-pressed=${pinned}>${pinned ? 'Pinned' : 'Pin'}</button>
        <button @click=${() => this.act('hide')}>Hide</button>
        <button @click=${() => this.act('hideOthers')}>Hide others</button>
      </div>
      <div class="row">
        <a class="button primary" href=${href('paths', null, { from: id })}>Paths from here</a>
        <a class="button" href=${href('dossier', null, { entity: id })}>Dossier</a>
      </div>`;
  }

  facts() {
    const { id, relations } = this.answer;
    // A fact whose sentences are open stays in the list when all of them are rejected.
    const opened = [...this.proofs.values()].map(({ edge }) => [edge.id, edge]);
    const facts = [...new Map([...opened, ...this.workspace.edges]).values()]
      .filter((edge) => edge.source === id || edge.target === id)
      .sort((a, b) => this.rank(b) - this.rank(a));
    const total = Object.values(relations).reduce((a, b) => a + b, 0);
    const more = Math.min(LISTED, facts.length - this.listed);
    return html`<h3>Facts shown (${facts.length} of ${total})</h3>
      <ul class="plain">${facts.slice(0, this.listed).map((edge) => this.line(edge))}</ul>
      ${more > 0 ? html`<p><button @click=${() => (this.listed += LISTED)}>Show ${more} more</button></p>` : ''}`;
  }

  /** The number of documents when the fact was first shown, so that a correction moves no line. */
  rank({ id, documents }) {
    if (!this.ranks.has(id)) this.ranks.set(id, documents);
    return this.ranks.get(id);
  }

  line(edge) {
    const [source, target] = [this.name(edge.source), this.name(edge.target)];
    const proofs = this.proofs.get(edge.id)?.items;
    return html`<li>
      <button class="link" @click=${() => this.act('select', edge.id)}>${source} <em>${relation(edge.type)}</em> ${target}</button>
      <span class="quiet small">${when(edge)} ${unlessStated(edge.modality)}</span>
      ${proofs
        ? proofs.map((proof) => evidence(proof, [source, target], { relation: edge.id }))
        : html`<div class="small"><q>${edge.quote}</q>
            <button class="link small" @click=${() => this.prove(edge.id)}>${counted(edge.documents, 'document')}</button></div>`}
    </li>`;
  }

  fact() {
    const { edge, ends } = this;
    const proofs = this.answer.items;
    const about = [
      edge.title, when(edge) || 'undated', modalityName(edge.modality), counted(edge.documents, 'document'),
    ];
    return html`
      <h2>${ends[0]?.name} <em>${relation(edge.type)}</em> ${ends[1]?.name}</h2>
      <p class="quiet small">${about.filter(Boolean).join(' · ')}</p>
      ${proofs.length && proofs.every(isRejected)
        ? html`<p class="card small" role="status">Every sentence is rejected, so this fact is no longer in the graph.</p>`
        : ''}
      <div class="row">
        ${ends.filter(Boolean).map((end) =>
          html`<button @click=${() => this.act('select', end.id)}>${sign(end.type)} ${end.name}</button>`)}
      </div>
      <h3>Sentences (${proofs.length} of ${this.answer.total})</h3>
      ${proofs.map((proof) => evidence(proof, ends.map((end) => end?.name), { relation: edge.id }))}
      ${list('Notes', this.notes, (one) => html`${one.text} <span class="quiet small">${author(one.by)}, ${moment(one.at)}</span>`)}`;
  }
}
customElements.define('entente-panel', Panel);

/** The notes on a fact; none when they cannot be read. */
const notesOn = (edge) =>
  get('/api/corrections', { entity: edge.source, kind: 'note', state: 'standing', limit: 200 }).then(
    ({ items }) => items.filter(({ relation: on }) => on === edge.id),
    () => [],
  );

function summary({ type, kind, status, documents, first, last }) {
  const what = [typeName(type), kindName(kind), statusName(status)].filter(Boolean).join(', ');
  return [what, counted(documents, 'document'), first && `${date(first)} to ${date(last)}`].filter(Boolean).join(' · ');
}

const list = (title, items, show) =>
  items.length ? html`<h3>${title}</h3><ul class="plain">${items.map((one) => html`<li>${show(one)}</li>`)}</ul>` : '';

const link = (address, name, note) => html`<a href=${address}>${name}</a> <span class="quiet small">${note}</span>`;
