import { LitElement, css, html, nothing } from 'lit';
import { base } from '../styles.js';
import { get } from '../api.js';
import { counted, sign } from '../words.js';

const PAUSE = 120;
const SHOWN = 8;

/**
 * A box to find an entity by name: an ARIA combobox. Fires `pick` with {id, type, name}. With `keep` the name picked
 * stays in the box, as a form needs it; `value` shows one that was picked before.
 */
class EntitySearch extends LitElement {
  static properties = {
    label: {}, placeholder: {}, keep: { type: Boolean }, large: { type: Boolean }, value: {}, type: {},
    items: { state: true }, active: { state: true }, told: { state: true }, open: { state: true },
  };

  static styles = [
    base,
    css`
      :host { display: block; position: relative; }
      input { width: 100%; }
      :host([large]) input { min-height: 52px; font-size: 1.2rem; padding: 0.25rem 1rem; border-radius: 12px; }
      ul { position: absolute; z-index: 20; inset-inline: 0; top: calc(100% + 4px); margin: 0; padding: 4px; list-style: none; background: var(--surface);
        border: 1px solid var(--outline); border-radius: var(--radius); box-shadow: 0 8px 24px #0004; max-height: 60vh; overflow: auto; text-align: start; }
      li { display: flex; gap: 0.5rem; align-items: center; padding: 0.35rem 0.5rem; border-radius: 6px; cursor: pointer; }
      li[aria-selected='true'] { background: var(--selected); }
      li .name { overflow-wrap: anywhere; }
      li .side { margin-inline-start: auto; white-space: nowrap; }
      .told { position: absolute; z-index: 20; inset-inline: 0; top: calc(100% + 4px); background: var(--surface); border: 1px solid var(--outline); border-radius: var(--radius); padding: 0.5rem 0.75rem; text-align: start; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { label: 'Search a name', placeholder: '', value: '', type: null, items: [], active: -1, told: '', open: false, asked: null });
  }

  focus() {
    this.renderRoot.querySelector('input')?.focus();
  }

  /** Asks once typing pauses; what was asked before is called off. */
  write(event) {
    this.value = event.target.value;
    clearTimeout(this.pause);
    this.asked?.abort();
    if (!this.value.trim()) {
      this.close();
      this.dispatchEvent(new CustomEvent('clear'));
      return;
    }
    this.pause = setTimeout(() => this.ask(this.value.trim()), PAUSE);
  }

  async ask(q) {
    this.asked = new AbortController();
    try {
      const { items } = await get('/api/entities', { q, limit: SHOWN, type: this.type }, { signal: this.asked.signal });
      this.items = items;
      this.active = items.length ? 0 : -1;
      this.told = items.length ? '' : `No name is like “${q}”. Add a document that speaks of it on the start page.`;
      this.open = true;
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      this.items = [];
      this.told = failure.message;
      this.open = true;
    }
  }

  async press(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.items.length) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.open = true;
      this.active = (this.active + step + this.items.length) % this.items.length;
      await this.updateComplete;
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && this.open && this.items[this.active]) {
      event.preventDefault();
      this.pick(this.items[this.active]);
    } else if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      this.close();
    }
  }

  pick({ id, type, name }) {
    this.value = this.keep ? name : '';
    this.close();
    this.dispatchEvent(new CustomEvent('pick', { detail: { id, type, name }, bubbles: true, composed: true }));
  }

  close() {
    this.open = false;
    this.items = [];
    this.told = '';
    this.active = -1;
  }

  render() {
    const shown = this.open && this.items.length > 0;
    return html`
      <input type="text" role="combobox" aria-label=${this.label} placeholder=${this.placeholder || this.label} autocomplete="off" spellcheck="false"
        aria-autocomplete="list" aria-expanded=${shown} aria-controls="names" aria-activedescendant=${shown && this.active >= 0 ? `name-${this.active}` : nothing}
        .value=${this.value} @input=${this.write} @keydown=${this.press} @blur=${() => this.close()} />
      <ul id="names" role="listbox" aria-label="Names" ?hidden=${!shown} @mousedown=${(event) => event.preventDefault()}>
        ${this.items.map((item, i) => html`<li id="name-${i}" role="option" aria-selected=${i === this.active} @click=${() => this.pick(item)} @mousemove=${() => (this.active = i)}>
          ${sign(item.type)}
          <span class="name">${item.name}${item.matched && item.matched !== item.name ? html` <span class="quiet small">also “${item.matched}”</span>` : nothing}</span>
          <span class="side quiet small">${item.type} · ${counted(item.relations, 'relation')}</span>
        </li>`)}
      </ul>
      <div class="told small" role="status" ?hidden=${!this.open || !this.told}>${this.told}</div>
    `;
  }
}
customElements.define('entente-search', EntitySearch);
