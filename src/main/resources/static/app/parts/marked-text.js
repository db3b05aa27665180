import { LitElement, css, html } from 'lit';
import { base } from '../styles.js';
import { get } from '../api.js';
import { href } from '../route.js';
import { count, counted, period, relation, sign } from '../words.js';
import { failed, loading } from './states.js';

/**
 * The text of a document as the API gives it, what it mentions marked, its claims beside it. `claim` is the chosen one, whose
 * sentence is lit; one under the hand or in focus is lit in its place. Fires `claim` when another is chosen.
 */
class MarkedText extends LitElement {
  static properties = { document: {}, claim: {}, near: { state: true }, facts: { state: true }, failure: { state: true } };

  static styles = [
    base,
    css`
      :host { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); gap: 1.5rem; align-items: start; }
      .text { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.8; max-width: 75ch; }
      .text a { color: inherit; text-decoration-thickness: 2px; text-underline-offset: 3px; }
      .Person { text-decoration: underline solid var(--person); }
      .Organization { text-decoration: underline double var(--organization); }
      .Place { text-decoration: underline dotted var(--place); }
      .Event { text-decoration: underline wavy var(--event); }
      .Agreement { text-decoration: underline dashed var(--agreement); }
      .claims { position: sticky; top: 0.5rem; max-height: calc(100dvh - 5rem); overflow: auto; }
      .claims button { display: block; width: 100%; text-align: start; margin-bottom: 0.35rem; overflow-wrap: anywhere; }
      @media (max-width: 900px) { :host { grid-template-columns: minmax(0, 1fr); } .claims { position: static; max-height: none; } }
    `,
  ];

  willUpdate(changed) {
    if (changed.has('document') && changed.get('document')?.id !== this.document.id) this.load();
  }

  updated(changed) {
    if (changed.has('claim') || changed.has('facts')) {
      const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
      this.renderRoot.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: quiet ? 'auto' : 'smooth' });
    }
  }

  async load() {
    Object.assign(this, { facts: null, failure: null, near: null });
    try {
      this.facts = await get(`/api/documents/${encodeURIComponent(this.document.id)}/facts`);
    } catch (failure) {
      this.failure = failure;
    }
  }

  render() {
    if (this.failure) return failed(this.failure, () => this.load());
    if (!this.facts) return loading('Reading the document');
    const names = new Map(this.facts.entities.map((one) => [one.id, one]));
    const stated = [...this.facts.claims, ...this.facts.descriptions];
    const lit = stated.find((one) => one.id === (this.near ?? this.claim));
    const types = [...new Set(this.facts.mentions.map((one) => names.get(one.entity)?.type).filter(Boolean))];
    return html`
      <div>
        <p class="row small">${types.map((type) => html`<span class="chip">${sign(type)} <span class=${type}>${type}</span></span>`)} <span class="quiet">${counted(this.facts.mentions.length, 'mention')}</span>
          ${names.size > 1 ? html`<a href=${href('network', null, { document: this.document.id })}>Show them in the network</a>` : ''}</p>
        ${this.claim && !stated.some((one) => one.id === this.claim) ? html`<p class="card small">The fact that the address names is not stated by a sentence of this document: it was imported as a row, or the document has been read anew.</p>` : ''}
        <div class="text">${this.pieces(names, lit)}</div>
      </div>
      <div class="claims" role="region" aria-label="Claims" tabindex="0">
        <h2 style="margin-top:0">What it says (${count(stated.length)})</h2>
        ${stated.length ? '' : html`<p class="quiet">No relation, agreement or event was found in it.</p>`}
        ${stated.map((one) => html`<button aria-pressed=${one.id === this.claim} @click=${() => this.choose(one.id)}
          @mouseenter=${() => (this.near = one.id)} @mouseleave=${() => (this.near = null)} @focus=${() => (this.near = one.id)} @blur=${() => (this.near = null)}>${this.said(one, names)}
          <span class="quiet small">${period(one.since, one.until)}${one.modality === 'stated' ? '' : ` ${one.modality}`} · ${Math.round(one.confidence * 100)} %</span></button>`)}
      </div>`;
  }

  said(one, names) {
    const name = (id) => names.get(id)?.name ?? id;
    return one.subject ? html`${name(one.subject)} <em>${relation(one.type)}</em> ${name(one.object)}` : html`${name(one.entity)}${one.status ? html`: <em>${one.status}</em>` : ''}`;
  }

  choose(id) {
    if (this.claim === id) return;
    this.claim = id;
    this.dispatchEvent(new CustomEvent('claim', { detail: id }));
  }

  /** The text in pieces: plain or a mention, within the quote that is lit or not. Of mentions within each other the innermost counts. */
  pieces(names, lit) {
    const { text } = this.document;
    const mentions = this.facts.mentions.filter((one) => names.has(one.entity)).sort((a, b) => a.start - b.start);
    const cuts = new Set([0, text.length, ...(lit ? [lit.start, lit.end] : []), ...mentions.flatMap((one) => [one.start, one.end])]);
    const ends = [...cuts].sort((a, b) => a - b);
    let around = [];
    let next = 0;
    return ends.slice(1).map((to, i) => {
      const from = ends[i];
      while (mentions[next]?.start <= from) around.push(mentions[next++]);
      around = around.filter((one) => one.end > from);
      const inner = around.reduce((least, one) => (least && least.end - least.start <= one.end - one.start ? least : one), null);
      const mention = inner && names.get(inner.entity);
      const piece = mention ? html`<a class=${mention.type} href=${href('network', mention.id)} title="${mention.type}: ${mention.name}">${text.slice(from, to)}</a>` : text.slice(from, to);
      return lit && from >= lit.start && to <= lit.end ? html`<mark>${piece}</mark>` : piece;
    });
  }
}
customElements.define('entente-marked-text', MarkedText);
