import { LitElement, css, html, nothing } from 'lit';
import { get } from '../api.js';
import { failed, loading } from '../parts/states.js';
import { base } from '../styles.js';
import { capital, count, moment } from '../words.js';
import { Changes, MACHINE, author, withdraw } from './changes.js';
import './form.js';

const JUDGED = ['same', 'different', 'unsure', 'split'];

/** What people and the machine judged and corrected about an entity, each standing entry of a person with a way to undo it. */
class History extends LitElement {
  static properties = { entity: { attribute: false }, entries: { state: true }, failure: { state: true }, undoing: { state: true } };

  static styles = [
    base,
    css`
      :host { display: block; }
      ol { list-style: none; margin: 0; padding: 0; }
      li { margin-bottom: 0.6rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--outline); overflow-wrap: anywhere; }
      li.gone { border-inline-start-style: dashed; }
      p { margin: 0; }
      summary { cursor: pointer; min-height: 26px; }
      details ol { margin-top: 0.35rem; }
      button.undo { min-height: 26px; font-size: 0.87rem; padding: 0 0.5rem; margin-top: 0.2rem; }
      entente-change { margin-top: 0.35rem; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { entity: null, entries: null, failure: null, undoing: null });
    new Changes(this, () => this.load());
  }

  willUpdate(changed) {
    if (!changed.has('entity') || changed.get('entity')?.id === this.entity?.id) return;
    Object.assign(this, { entries: null, undoing: null });
    this.load();
  }

  async load() {
    const { id } = this.entity ?? {};
    if (!id) return;
    this.failure = null;
    try {
      const [{ items }, notes] = await Promise.all([
        get(`/api/entities/${encodeURIComponent(id)}/history`),
        get('/api/corrections', { entity: id, kind: 'note', limit: 200 }).then((answer) => answer.items, () => []),
      ]);
      const texts = new Map(notes.map((one) => [one.id, one.text]));
      if (this.entity.id === id) this.entries = items.map((one) => ({ ...one, text: texts.get(one.id) })).reverse();
    } catch (failure) {
      if (this.entity.id === id) this.failure = failure;
    }
  }

  render() {
    const { entries } = this;
    if (this.failure) return failed(this.failure, () => this.load());
    if (!entries) return loading('Reading the history');
    const [machine, people] = [true, false].map((made) => entries.filter(({ by }) => (by === MACHINE) === made));
    return html`
      ${people.length
        ? html`<ol aria-label="History">${people.map((one) => this.entry(one))}</ol>`
        : html`<p class="small quiet">Nobody has judged or corrected anything about it.</p>`}
      ${machine.length
        ? html`<details><summary class="small">What the machine judged (${count(machine.length)})</summary>
            <ol aria-label="What the machine judged">${machine.map((one) => this.entry(one))}</ol></details>`
        : nothing}`;
  }

  entry(one) {
    const { id, by, at, reason, text, withdrawnBy, withdrawnAt } = one;
    const standing = by !== MACHINE && !withdrawnAt;
    const words = said(one);
    return html`<li class=${withdrawnAt ? 'gone' : ''}>
      <p>${withdrawnAt ? html`<del>${words}</del>` : words}</p>
      ${text ? html`<p>“${text}”</p>` : nothing}
      <p class="small quiet">${moment(at)}${reason ? html`: ${reason}` : nothing}</p>
      ${withdrawnAt ? html`<p class="small quiet">Undone by ${author(withdrawnBy)}, ${moment(withdrawnAt)}</p>` : nothing}
      ${standing && this.undoing !== id
        ? html`<button class="undo" @click=${() => this.start(id)}>Undo<span class="hidden-text">: ${one.what}</span></button>`
        : nothing}
      ${standing && this.undoing === id
        ? html`<entente-change role="group" aria-label="Undo" verb="Undo" .change=${withdraw(id, `Undone: ${one.what}`)}
            @done=${() => (this.undoing = null)} @cancel=${() => (this.undoing = null)}></entente-change>`
        : nothing}
    </li>`;
  }

  async start(id) {
    this.undoing = id;
    await this.updateComplete;
    this.renderRoot.querySelector('entente-change').focus();
  }
}
customElements.define('entente-history', History);

/** Who did what: "Ana: K. Holt and Karin Holt are the same", "Ana rejects that …". */
function said({ kind, by, what }) {
  return JUDGED.includes(kind)
    ? html`<strong>${capital(author(by))}</strong>: ${what.replace(/^1 documents mean/, '1 document means')}`
    : html`<strong>${capital(author(by))}</strong> ${what}`;
}
