import { LitElement, css, html } from 'lit';
import { base } from '../../styles.js';
import { get } from '../../api.js';
import { href } from '../../route.js';
import { counted, date, period, relation, sign } from '../../words.js';
import { evidence } from '../../parts/evidence.js';
import { failed, loading } from '../../parts/states.js';

/** So many facts are listed at first, and so many more each time they are asked for. */
const LISTED = 50;

/** What is known of the selected entity or fact, with the sentences that say so. Fires `act` with {what, id}. */
class Panel extends LitElement {
  static properties = { selected: { attribute: false }, workspace: { attribute: false }, answer: { state: true }, failure: { state: true }, proofs: { state: true }, listed: { state: true } };

  static styles = [base, css`:host { display: block; padding: 0.75rem; } h2 { margin-top: 0; overflow-wrap: anywhere; } .row { margin-bottom: 0.5rem; } li { margin-bottom: 0.25rem; }`];

  willUpdate(changed) {
    if (changed.has('selected')) this.load();
  }

  async load() {
    const { selected } = this;
    Object.assign(this, { answer: null, failure: null, proofs: new Map(), listed: LISTED });
    if (!selected) return;
    try {
      const answer = this.workspace.edges.has(selected) ? await get(`/api/relations/${encodeURIComponent(selected)}/evidence`) : await get(`/api/entities/${encodeURIComponent(selected)}`);
      if (this.selected === selected) this.answer = answer;
    } catch (failure) {
      if (this.selected === selected) this.failure = failure;
    }
  }

  act(what, id = this.selected) {
    this.dispatchEvent(new CustomEvent('act', { detail: { what, id } }));
  }

  async prove(id) {
    const items = await get(`/api/relations/${encodeURIComponent(id)}/evidence`).then((answer) => answer.items, () => []);
    this.proofs = new Map(this.proofs).set(id, items);
  }

  render() {
    if (!this.selected) return html`<p class="quiet">Select an entity or a line to read what is known of it and where it is said.</p>`;
    if (this.failure) return failed(this.failure, () => this.load());
    if (!this.answer) return loading();
    return this.workspace.edges.has(this.selected) ? this.fact() : this.entity();
  }

  entity() {
    const { answer, workspace } = this;
    const facts = [...workspace.edges.values()].filter((edge) => edge.source === answer.id || edge.target === answer.id).sort((a, b) => b.documents - a.documents);
    const pinned = workspace.now.pins.has(answer.id);
    return html`
      <h2>${sign(answer.type)} ${answer.name}</h2>
      <p class="quiet small">${answer.type}${answer.kind ? `, ${answer.kind}` : ''}${answer.status ? `, ${answer.status}` : ''} · ${counted(answer.documents, 'document')}${answer.first ? ` · ${date(answer.first)} to ${date(answer.last)}` : ''}</p>
      ${answer.aliases.length ? html`<p class="small">Also: ${answer.aliases.join(', ')}</p>` : ''}
      <div class="row">
        <button @click=${() => this.act('expand')}>Expand</button><button @click=${() => this.act('pin')} aria-pressed=${pinned}>${pinned ? 'Pinned' : 'Pin'}</button>
        <button @click=${() => this.act('hide')}>Hide</button><button @click=${() => this.act('hideOthers')}>Hide others</button>
      </div>
      <div class="row"><a class="button primary" href=${href('paths', null, { from: answer.id })}>Paths from here</a><a class="button" href=${href('dossier', null, { entity: answer.id })}>Dossier</a></div>
      ${answer.agreements.length ? html`<h3>Agreements</h3><ul class="plain">${answer.agreements.map((one) => html`<li><a href=${href('agreements', one.id)}>${one.name}</a> <span class="quiet small">${one.status ?? ''} ${period(one.since, one.until)}</span></li>`)}</ul>` : ''}
      ${answer.events.length ? html`<h3>Events</h3><ul class="plain">${answer.events.map((one) => html`<li><a href=${href('network', one.id)}>${one.name}</a> <span class="quiet small">${date(one.since)}</span></li>`)}</ul>` : ''}
      <h3>Facts shown (${facts.length} of ${Object.values(answer.relations).reduce((a, b) => a + b, 0)})</h3>
      <ul class="plain">${facts.slice(0, this.listed).map((edge) => this.line(edge))}</ul>
      ${facts.length > this.listed ? html`<p><button @click=${() => (this.listed += LISTED)}>Show ${Math.min(LISTED, facts.length - this.listed)} more</button></p>` : ''}`;
  }

  line(edge) {
    const name = (id) => this.workspace.nodes.get(id)?.name ?? id;
    const proofs = this.proofs.get(edge.id);
    return html`<li>
      <button class="link" @click=${() => this.act('select', edge.id)}>${name(edge.source)} <em>${relation(edge.type)}</em> ${name(edge.target)}</button>
      <span class="quiet small">${period(edge.since, edge.until)}${edge.modality === 'stated' ? '' : ` ${edge.modality}`}</span>
      ${proofs ? proofs.map((proof) => evidence(proof, [name(edge.source), name(edge.target)])) : html`<div class="small"><q>${edge.quote}</q> <button class="link small" @click=${() => this.prove(edge.id)}>${counted(edge.documents, 'document')}</button></div>`}
    </li>`;
  }

  fact() {
    const edge = this.workspace.edges.get(this.selected);
    const ends = [edge.source, edge.target].map((id) => this.workspace.nodes.get(id));
    const proofs = this.answer.items;
    return html`
      <h2>${ends[0]?.name} <em>${relation(edge.type)}</em> ${ends[1]?.name}</h2>
      <p class="quiet small">${edge.title ? `${edge.title} · ` : ''}${period(edge.since, edge.until) || 'undated'} · ${edge.modality} · ${counted(edge.documents, 'document')}</p>
      <div class="row">${ends.map((end) => html`<button @click=${() => this.act('select', end.id)}>${sign(end.type)} ${end.name}</button>`)}</div>
      <h3>Where it is said (${proofs.length} of ${this.answer.total})</h3>
      ${proofs.map((proof) => evidence(proof, ends.map((end) => end?.name)))}`;
  }
}
customElements.define('entente-panel', Panel);
