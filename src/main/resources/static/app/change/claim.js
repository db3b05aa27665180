import { LitElement, css, html, nothing } from 'lit';
import { base } from '../styles.js';
import { moment } from '../words.js';
import { author, correct, note, quoted, withdraw } from './changes.js';
import './form.js';

const DONE = { reject: 'Rejected', confirm: 'Confirmed', change: 'Changed', add: 'Added' };
const SIGNS = { reject: '✗', confirm: '✓', change: '✎', add: '+' };
const CLAIM = /^(claim|description)-/;

/**
 * What people said about a claim, and what a reader can do with it: confirm, reject, note, undo. `claim` is its id, `sentence`
 * the words that state it, `correction` what a person said last about it, `about` what a note is on: {relation} or {entity}.
 */
class ClaimActions extends LitElement {
  static properties = {
    claim: {}, sentence: {}, correction: { attribute: false }, about: { attribute: false }, doing: { state: true }, text: { state: true },
  };

  static styles = [
    base,
    css`
      :host { display: block; }
      .row { gap: 0.1rem 0.5rem; }
      .row button { min-height: 26px; padding: 0 0.25rem; font-size: 0.87rem; color: var(--accent); text-decoration: underline; }
      .said { margin: 0.1rem 0; overflow-wrap: anywhere; }
      .confirm strong { color: var(--good); }
      .reject strong { color: var(--bad); }
      entente-change { margin: 0.35rem 0 0.5rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-radius: var(--radius); }
      textarea { width: 100%; min-height: 3.5rem; }
      label { display: block; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { claim: '', sentence: '', correction: null, about: null, doing: null, text: '' });
  }

  willUpdate(changed) {
    if (changed.has('claim')) this.doing = null;
  }

  async start(doing) {
    Object.assign(this, { doing: this.doing === doing ? null : doing, text: '' });
    await this.updateComplete;
    (this.renderRoot.querySelector('textarea') ?? this.renderRoot.querySelector('entente-change'))?.focus();
  }

  /** Closes the form and leaves the focus in this row. */
  async close() {
    this.doing = null;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  change() {
    const { doing, claim, sentence, correction, text } = this;
    if (doing === 'undo') {
      return correction && withdraw(correction.id, `Undone: ${quoted(sentence)} was ${DONE[correction.kind].toLowerCase()}`);
    }
    if (doing === 'note') return text.trim() ? note(this.about, text.trim()) : null;
    return correct(doing, claim, sentence);
  }

  render() {
    const { correction, claim, about } = this;
    const known = CLAIM.test(claim);
    if (!known && !about) return nothing;
    return html`
      ${correction ? this.said(correction) : nothing}
      <div class="row">
        ${correction ? this.button('undo', 'Undo') : nothing}
        ${known && correction?.kind !== 'confirm' ? this.button('confirm', 'Confirm') : nothing}
        ${known && correction?.kind !== 'reject' ? this.button('reject', 'Reject') : nothing}
        ${about ? this.button('note', 'Note') : nothing}
      </div>
      ${this.doing ? this.form() : nothing}`;
  }

  said({ kind, by, at, reason }) {
    return html`<p class="small said ${kind}"><strong><span aria-hidden="true">${SIGNS[kind]}</span> ${DONE[kind]}</strong>
      by ${author(by)}, ${moment(at)}${reason ? html`: ${reason}` : nothing}</p>`;
  }

  button(doing, label) {
    return html`<button class="plain" aria-expanded=${this.doing === doing} @click=${() => this.start(doing)}>${label}</button>`;
  }

  form() {
    const { doing } = this;
    const verb = { confirm: 'Confirm', reject: 'Reject', note: 'Add note', undo: 'Undo' }[doing];
    return html`<entente-change role="group" aria-label=${verb} .change=${this.change()} verb=${verb} ?silent=${doing === 'note'}
      ?reasons=${doing === 'confirm' || doing === 'reject'} @done=${this.close} @cancel=${this.close}>
      ${doing === 'note'
        ? html`<label class="small">Note <textarea maxlength="10000" .value=${this.text}
            @input=${(event) => (this.text = event.target.value)}></textarea></label>`
        : nothing}
    </entente-change>`;
  }
}
customElements.define('entente-claim', ClaimActions);
