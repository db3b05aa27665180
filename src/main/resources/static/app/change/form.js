import { LitElement, css, html, nothing } from 'lit';
import { base } from '../styles.js';
import { keepName, make, myName, preview, refusal } from './changes.js';

/** Milliseconds without another choice after which the effect is read. */
const PAUSE = 200;

/**
 * The end of every form that changes the graph: reason, name of the reader, the effect in one line, and the buttons. Fields of
 * the change itself are given as content. `change` is null while something is missing, and `missing` then says what. Fires `done`
 * with the answer, and `cancel`.
 */
class ChangeForm extends LitElement {
  static properties = {
    change: { attribute: false }, verb: {}, missing: {}, reasons: { type: Boolean }, needed: { type: Boolean }, silent: { type: Boolean },
    effect: { state: true }, failure: { state: true }, busy: { state: true },
  };

  static styles = [
    base,
    css`
      :host { display: block; }
      form { display: grid; gap: 0.5rem; }
      .words { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr)); gap: 0.5rem; }
      label { display: block; }
      input { width: 100%; }
      ::slotted(*) { margin: 0; }
      .effect { margin: 0; min-height: 1.45em; }
      .fault { color: var(--bad); }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { change: null, verb: 'Save', missing: '', reasons: false, needed: false, silent: false });
    Object.assign(this, { effect: null, failure: null, busy: false, asked: null, key: '' });
  }

  disconnectedCallback() {
    clearTimeout(this.pause);
    this.asked?.abort();
    super.disconnectedCallback();
  }

  focus() {
    this.renderRoot.querySelector('input')?.focus();
  }

  willUpdate(changed) {
    if (!changed.has('change')) return;
    const key = JSON.stringify(this.change);
    if (key === this.key) return;
    this.key = key;
    clearTimeout(this.pause);
    this.asked?.abort();
    Object.assign(this, { effect: null, failure: null });
    if (this.change && !this.silent) this.pause = setTimeout(() => this.look(), PAUSE);
  }

  /** Reads the effect. A change that cannot be made fails here already. */
  async look() {
    const { signal } = (this.asked = new AbortController());
    try {
      const words = await preview(this.change, signal);
      if (!signal.aborted) this.effect = words;
    } catch (failure) {
      if (signal.aborted) return;
      this.failure = failure;
      this.dispatchEvent(new CustomEvent('refused', { detail: failure }));
    }
  }

  async submit(event) {
    event.preventDefault();
    if (!this.change || this.busy) return;
    const form = new FormData(event.target);
    keepName(form.get('by') ?? '');
    Object.assign(this, { busy: true, failure: null });
    try {
      const answer = await make(this.change, { reason: form.get('reason') ?? '', by: form.get('by') ?? '' });
      this.busy = false;
      this.dispatchEvent(new CustomEvent('done', { detail: answer }));
    } catch (failure) {
      Object.assign(this, { busy: false, failure });
    }
  }

  press(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.cancel();
  }

  cancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  render() {
    const { busy, change, verb } = this;
    return html`<form @submit=${this.submit} @keydown=${this.press}>
      <slot></slot>
      <div class="words small">
        ${this.reasons
          ? html`<label>Reason${this.needed ? '' : ' (optional)'}
              <input name="reason" maxlength="1000" autocomplete="off" ?required=${this.needed} /></label>`
          : nothing}
        <label>Your name (optional) <input name="by" maxlength="100" autocomplete="name" .value=${myName()} /></label>
      </div>
      <p class="small effect" role="status" ?hidden=${Boolean(this.failure)}>${this.line()}</p>
      ${this.failure ? html`<p class="small effect fault" role="alert">${refusal(this.failure)}</p>` : nothing}
      <div class="row">
        <button class="primary" ?disabled=${!change || busy}>${busy ? 'Writing …' : verb}</button>
        <button type="button" @click=${this.cancel} ?disabled=${busy}>Cancel</button>
      </div>
    </form>`;
  }

  line() {
    if (this.failure) return '';
    if (!this.change) return this.missing;
    if (this.silent) return '';
    return this.effect ? `Effect: ${this.effect}.` : 'Reading the effect …';
  }
}
customElements.define('entente-change', ChangeForm);
