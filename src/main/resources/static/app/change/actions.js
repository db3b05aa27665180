import { LitElement, css, html, nothing } from 'lit';
import { base } from '../styles.js';
import { nameOf, open } from './changes.js';
import './history.js';

/** What a reader can say about an entity: what it is the same as, which documents mean another one, a note; and its history. */
export const ACTIONS = [['same', 'Same as …'], ['split', 'Split …'], ['note', 'Note …']];

/**
 * The actions on an entity {id, type, name}, and its history. With `asked`, the id of one that was merged into it, it says so. `heading`
 * names the history where another one is near.
 */
class EntityActions extends LitElement {
  static properties = { entity: { attribute: false }, asked: {}, heading: {}, before: { state: true }, shown: { state: true } };

  static styles = [
    base,
    css`
      :host { display: block; margin-bottom: 0.5rem; }
      .row { margin-bottom: 0.35rem; }
      summary { cursor: pointer; min-height: 26px; font-weight: 600; }
      .merged { padding: 0.35rem 0.75rem; border-inline-start: 3px solid var(--accent); }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { entity: null, asked: null, heading: 'History', before: null, shown: false });
  }

  willUpdate(changed) {
    if (changed.has('asked')) this.look();
  }

  async look() {
    const { asked } = this;
    this.before = null;
    if (!asked) return;
    const name = await nameOf(asked).catch(() => asked);
    if (this.asked === asked) this.before = name;
  }

  render() {
    const { entity } = this;
    if (!entity) return nothing;
    const { id, type, name } = entity;
    return html`
      ${this.asked && this.before
        ? html`<p class="card small merged" role="status">${this.before === name
            ? html`This is now part of another entity of the name <strong>${name}</strong>.`
            : html`<strong>${this.before}</strong> is now part of <strong>${name}</strong>.`}</p>`
        : nothing}
      <div class="row">
        ${ACTIONS.map(([what, label]) => html`<button @click=${() => open(what, { id, type, name })}>${label}</button>`)}
      </div>
      <details @toggle=${(event) => (this.shown = event.target.open)}><summary>${this.heading}</summary>
        ${this.shown ? html`<entente-history .entity=${entity}></entente-history>` : nothing}
      </details>`;
  }
}
customElements.define('entente-actions', EntityActions);
