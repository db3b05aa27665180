import { LitElement, css, html, nothing } from 'lit';
import { get } from '../api.js';
import { sign } from '../look.js';
import { base } from '../styles.js';
import { counted, typeName } from '../words.js';

/** Milliseconds without typing after which the search starts. */
const PAUSE = 120;
const SHOWN = 8;

/**
 * A box to find an entity by name: an ARIA combobox. Fires `pick` with {id, type, name}, and `clear` when it is emptied.
 * With `keep` the picked name stays in the box, as in a form; `value` is the name that the box shows at first.
 */
class EntitySearch extends LitElement {
  static properties = {
    label: {}, placeholder: {}, keep: { type: Boolean }, large: { type: Boolean }, value: {}, type: {},
    items: { state: true }, active: { state: true }, message: { state: true }, open: { state: true },
  };

  static styles = [
    base,
    css`
      :host { display: block; position: relative; }
      input { width: 100%; }
      :host([large]) input { min-height: 52px; font-size: 1.2rem; padding: 0.25rem 1rem; border-radius: 12px; }
      ul, .message {
        position: absolute; z-index: 20; inset-inline: 0; top: calc(100% + 4px); text-align: start;
        background: var(--surface); border: 1px solid var(--outline); border-radius: var(--radius);
      }
      ul { margin: 0; padding: 4px; list-style: none; box-shadow: 0 8px 24px #0004; max-height: 60vh; overflow: auto; }
      li { display: flex; gap: 0.5rem; align-items: center; padding: 0.35rem 0.5rem; border-radius: 6px; cursor: pointer; }
      li[aria-selected='true'] { background: var(--selected); }
      li .name { overflow-wrap: anywhere; }
      li .side { margin-inline-start: auto; white-space: nowrap; }
      .message { padding: 0.5rem 0.75rem; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { label: 'Search for a name', placeholder: '', value: '', type: null });
    Object.assign(this, { items: [], active: -1, message: '', open: false, asked: null });
  }

  focus() {
    this.renderRoot.querySelector('input')?.focus();
  }

  /** Searches when typing pauses, and ends the search before. */
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
      this.message = items.length ? '' : `No name matches “${q}”. On the start page you can add a document that mentions it.`;
      this.open = true;
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      this.items = [];
      this.message = failure.message;
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
    this.message = '';
    this.active = -1;
  }

  render() {
    const shown = this.open && this.items.length > 0;
    const active = shown && this.active >= 0 ? `name-${this.active}` : nothing;
    return html`
      <input type="text" role="combobox" aria-label=${this.label} placeholder=${this.placeholder || this.label}
        autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${shown} aria-controls="names"
        aria-activedescendant=${active} .value=${this.value} @input=${this.write} @keydown=${this.press} @blur=${() => this.close()} />
      <ul id="names" role="listbox" aria-label="Names" ?hidden=${!shown} @mousedown=${(event) => event.preventDefault()}>
        ${this.items.map((item, i) => this.option(item, i))}
      </ul>
      <div class="message small" role="status" ?hidden=${!this.open || !this.message}>${this.message}</div>
    `;
  }

  option(item, i) {
    const { type, name, matched, relations } = item;
    const also = matched && matched !== name ? html` <span class="quiet small">also “${matched}”</span>` : nothing;
    return html`<li id="name-${i}" role="option" aria-selected=${i === this.active}
      @click=${() => this.pick(item)} @mousemove=${() => (this.active = i)}>
      ${sign(type)}
      <span class="name">${name}${also}</span>
      <span class="side quiet small">${typeName(type)} · ${counted(relations, 'relation')}</span>
    </li>`;
  }
}
customElements.define('entente-search', EntitySearch);
