import { LitElement, css, html, nothing } from 'lit';
import { sign } from '../look.js';
import { failed, loading } from '../parts/states.js';
import { base } from '../styles.js';
import { count, counted, date, typeName } from '../words.js';
import { judge, note, split } from './changes.js';
import { MOST, naming } from './documents.js';
import '../parts/entity-search.js';
import './form.js';
import './history.js';

/** With more documents, a field to find some of them appears. */
const MANY = 12;

const TITLES = {
  same: ({ name }) => `What is the same as ${name}?`,
  split: ({ name }) => `Which documents mean another ${name}?`,
  note: ({ name }) => `Note on ${name}`,
  history: ({ name }) => `History of ${name}`,
};

/** The dialogs in which a reader says what is the same, what is not, or notes something. `open` shows one of them. */
class Dialogs extends LitElement {
  static properties = {
    what: { state: true }, about: { state: true }, other: { state: true }, force: { state: true }, forced: { state: true },
    documents: { state: true }, failure: { state: true }, chosen: { state: true }, name: { state: true }, find: { state: true },
    text: { state: true },
  };

  static styles = [
    base,
    css`
      dialog {
        border: 1px solid var(--outline); border-radius: var(--radius); background: var(--surface); color: var(--text);
        width: min(620px, 94vw); max-height: 90dvh; overflow: auto;
      }
      dialog.wide { min-height: min(480px, 90dvh); }
      entente-change > p { margin: 0; }
      h2 { margin-top: 0; overflow-wrap: anywhere; }
      label.field { display: block; }
      label.field input, textarea { width: 100%; }
      textarea { min-height: 5rem; }
      .documents { max-height: 38dvh; overflow: auto; border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 0.5rem; }
      .documents li { padding: 0.25rem 0; border-bottom: 1px solid var(--line); }
      .documents li:last-child { border-bottom: 0; }
      .documents label {
        display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.5rem; align-items: start; overflow-wrap: anywhere;
      }
      .documents .passage {
        grid-column: 2; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden;
      }
    `,
  ];

  /** Opens a dialog about an entity {id, type, name}, or about a fact {relation, name}. */
  async open(what, about) {
    Object.assign(this, { what, about, other: null, force: false, forced: false, documents: null, failure: null });
    Object.assign(this, { chosen: new Set(), name: '', find: '', text: '' });
    if (what === 'split') this.load();
    await this.updateComplete;
    this.dialog().showModal();
    this.renderRoot.querySelector('entente-search, textarea')?.focus();
  }

  async load() {
    const { id } = this.about;
    this.failure = null;
    try {
      const documents = await naming(id);
      if (this.about?.id === id) this.documents = documents;
    } catch (failure) {
      this.failure = failure;
    }
  }

  dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  close = () => this.dialog()?.close();

  closed() {
    Object.assign(this, { what: null, about: null });
  }

  render() {
    const { what, about } = this;
    if (!what) return nothing;
    return html`<dialog class=${what === 'same' ? 'wide' : ''} aria-labelledby="change-title" @close=${this.closed}>
      <h2 id="change-title">${about.type ? sign(about.type) : nothing} ${TITLES[what](about)}</h2>
      ${this[what]()}
    </dialog>`;
  }

  same() {
    const { about, other } = this;
    const itself = other?.id === about.id;
    const change = other && !itself ? judge(about, other, 'same', this.force) : null;
    const missing = itself ? 'This is the entity itself.' : 'Choose the other entity.';
    return html`<entente-change reasons ?needed=${this.force} verb="They are the same" .change=${change} missing=${missing}
      @done=${this.close} @cancel=${this.close}
      @refused=${this.refused}>
      <p class="quiet small">Both become one entity with all names and facts. You can undo this at any time.</p>
      <entente-search keep label="The other entity" placeholder="Type its name" @pick=${this.pick}
        @clear=${() => Object.assign(this, { other: null, force: false, forced: false })}></entente-search>
      ${other && !itself ? html`<p class="small">${sign(other.type)} ${other.name}, ${typeName(other.type)}</p>` : nothing}
      ${this.forced
        ? html`<label class="small"><input type="checkbox" .checked=${this.force}
              @change=${(event) => (this.force = event.target.checked)} />
            They are the same although one is of another type. This needs a reason.</label>`
        : nothing}
    </entente-change>`;
  }

  /** Two types are the same only if the reader insists. */
  refused(event) {
    if (event.detail.code === 'types-differ') this.forced = true;
  }

  pick(event) {
    Object.assign(this, { other: event.detail, force: false, forced: false });
  }

  split() {
    const { about, documents, chosen, name } = this;
    if (this.failure) return html`${failed(this.failure, () => this.load())}${this.closing()}`;
    if (!documents) return html`${loading('Reading its documents')}${this.closing()}`;
    if (!documents.length) {
      return html`<p>No document names it: it was imported from a table, which cannot be split.</p>${this.closing()}`;
    }
    const change = chosen.size ? split(about, [...chosen], name) : null;
    return html`<entente-change reasons verb="Split" .change=${change} missing="Choose the documents that mean another one."
      @done=${this.close} @cancel=${this.close}>
      <p class="quiet small">What the chosen documents say moves to another entity. You can undo this at any time.</p>
      ${this.finder()}
      ${this.list()}
      <label class="field small">Name of the other one
        <input maxlength="200" autocomplete="off" placeholder=${`${about.name} (…)`} .value=${name}
          @input=${(event) => (this.name = event.target.value)} /></label>
      ${chosen.size === documents.length
        ? html`<p class="small" role="status">All its documents are chosen, so nothing stays with the first one.</p>`
        : nothing}
    </entente-change>`;
  }

  finder() {
    if (this.documents.length <= MANY) return nothing;
    return html`<label class="field small">Show documents with these words
      <input autocomplete="off" .value=${this.find} @input=${(event) => (this.find = event.target.value)} /></label>`;
  }

  list() {
    const { documents, chosen } = this;
    const words = this.find.trim().toLowerCase();
    const shown = documents.filter(({ title, passage }) => !words || `${title} ${passage}`.toLowerCase().includes(words));
    return html`<p class="small quiet">${count(chosen.size)} of ${counted(documents.length, 'document')} chosen${
        documents.length === MOST ? html`; these are the first ${count(MOST)}` : nothing}</p>
      <ul class="plain documents small" tabindex="0" aria-label="Documents">${shown.map((one) => html`<li><label>
        <input type="checkbox" .checked=${chosen.has(one.id)} @change=${() => this.choose(one.id)} />
        <span><strong>${one.title || 'Untitled'}</strong>${one.publishedOn ? html`, ${date(one.publishedOn)}` : nothing}</span>
        <span class="quiet passage">${one.passage}</span></label></li>`)}</ul>`;
  }

  choose(id) {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  note() {
    const { about, text } = this;
    const on = about.relation ? { relation: about.relation } : { entity: about.id };
    return html`<entente-change silent verb="Add note" .change=${text.trim() ? note(on, text.trim()) : null}
      @done=${this.close} @cancel=${this.close}>
      <p class="quiet small">A note changes nothing in the graph. It is kept in the history.</p>
      <label class="field">Note <textarea maxlength="10000" .value=${text}
        @input=${(event) => (this.text = event.target.value)}></textarea></label>
    </entente-change>`;
  }

  history() {
    return html`<entente-history .entity=${this.about}></entente-history>${this.closing()}`;
  }

  closing() {
    return html`<form method="dialog" style="margin-top:0.75rem"><button class="primary">Close</button></form>`;
  }
}
customElements.define('entente-dialogs', Dialogs);
