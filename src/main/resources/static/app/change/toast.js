import { LitElement, css, html, nothing } from 'lit';
import { base } from '../styles.js';
import { make, refusal } from './changes.js';

/** Milliseconds for which a message stays, unless the pointer or the focus is on it. */
const STAYS = 20_000;

/** Says what the last change did, with a button to undo it. The same button stands in the history of the entity. */
class Toast extends LitElement {
  static properties = { said: { state: true }, failure: { state: true }, busy: { state: true } };

  static styles = [
    base,
    css`
      :host {
        position: fixed; z-index: 30; inset-block-start: 3.4rem; inset-inline-start: 50%; transform: translateX(-50%);
        width: max-content; max-width: min(640px, calc(100vw - 2rem)); pointer-events: none;
      }
      .toast {
        display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; pointer-events: auto;
        padding: 0.5rem 0.5rem 0.5rem 1rem; background: var(--raised); border: 1px solid var(--outline);
        border-radius: var(--radius); box-shadow: 0 8px 24px #0004;
      }
      p { margin: 0; flex: 1 1 14rem; overflow-wrap: anywhere; }
      .fault { color: var(--bad); }
      @media (max-width: 640px) { :host { inset-block-start: 8rem; } }
      @media print { :host { display: none; } }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { said: null, failure: null, busy: false });
    this.changed = (event) => this.say(event.detail);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('entente-changed', this.changed);
  }

  disconnectedCallback() {
    window.removeEventListener('entente-changed', this.changed);
    clearTimeout(this.clock);
    super.disconnectedCallback();
  }

  say(said) {
    Object.assign(this, { said, failure: null });
    this.wait();
  }

  wait = () => {
    clearTimeout(this.clock);
    this.clock = setTimeout(() => (this.said = null), STAYS);
  };

  hold = () => clearTimeout(this.clock);

  async undo() {
    this.busy = true;
    try {
      await make(this.said.undo);
    } catch (failure) {
      this.failure = failure;
    }
    this.busy = false;
  }

  render() {
    const { said, failure } = this;
    return html`<div role="status">${said
      ? html`<div class="toast" @mouseenter=${this.hold} @mouseleave=${this.wait} @focusin=${this.hold} @focusout=${this.wait}>
          <p class=${failure ? 'fault' : ''}>${failure ? refusal(failure) : `${said.text}.`}</p>
          <span class="row">
            ${said.undo && !failure ? html`<button ?disabled=${this.busy} @click=${this.undo}>Undo</button>` : nothing}
            <button class="plain" aria-label="Close the message" @click=${() => (this.said = null)}>✕</button>
          </span>
        </div>`
      : nothing}</div>`;
  }
}
customElements.define('entente-toast', Toast);
