import { LitElement, css, html } from 'lit';
import { base } from '../styles.js';
import { get } from '../api.js';
import { href } from '../route.js';
import { count, counted, period, relation, sign } from '../words.js';
import { failed, loading } from '../parts/states.js';

/** The text of a document with what it mentions marked, and its claims beside it. `claim` is the one that is lit. Fires `claim`. */
class MarkedText extends LitElement {
  static properties = { document: {}, claim: {}, text: { state: true }, facts: { state: true }, failure: { state: true } };

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
    if (changed.has('document')) this.load();
  }

  updated(changed) {
    if (changed.has('claim') || changed.has('facts')) {
      const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
      this.renderRoot.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: quiet ? 'auto' : 'smooth' });
    }
  }

  async load() {
    const id = encodeURIComponent(this.document);
    Object.assign(this, { text: null, facts: null, failure: null });
    try {
      const [{ text }, facts] = await Promise.all([get(`/api/documents/${id}`), get(`/api/documents/${id}/facts`)]);
      Object.assign(this, { text, facts });
    } catch (failure) {
      this.failure = failure;
    }
  }

  render() {
    if (this.failure) return failed(this.failure, () => this.load());
    if (!this.facts) return loading('Reading the document');
    const names = new Map(this.facts.entities.map((one) => [one.id, one]));
    const stated = [...this.facts.claims, ...this.facts.descriptions];
    const lit = stated.find((one) => one.id === this.claim);
    const types = [...new Set(this.facts.mentions.map((one) => names.get(one.entity)?.type).filter(Boolean))];
    return html`
      <div>
        <p class="row small">${types.map((type) => html`<span class="chip">${sign(type)} <span class=${type}>${type}</span></span>`)} <span class="quiet">${counted(this.facts.mentions.length, 'mention')}</span></p>
        <div class="text">${this.pieces(names, lit)}</div>
      </div>
      <div class="claims" role="region" aria-label="Claims" tabindex="0">
        <h2 style="margin-top:0">What it says (${count(stated.length)})</h2>
        ${stated.length ? '' : html`<p class="quiet">No relation, agreement or event was found in it.</p>`}
        ${stated.map((one) => html`<button aria-pressed=${one.id === this.claim} @click=${() => this.light(one.id)} @focus=${() => this.light(one.id)}>${this.said(one, names)}
          <span class="quiet small">${period(one.since, one.until)}${one.modality === 'stated' ? '' : ` ${one.modality}`} · ${Math.round(one.confidence * 100)} %</span></button>`)}
      </div>`;
  }

  said(one, names) {
    const name = (id) => names.get(id)?.name ?? id;
    return one.subject ? html`${name(one.subject)} <em>${relation(one.type)}</em> ${name(one.object)}` : html`${name(one.entity)}${one.status ? html`: <em>${one.status}</em>` : ''}`;
  }

  light(id) {
    if (this.claim === id) return;
    this.claim = id;
    this.dispatchEvent(new CustomEvent('claim', { detail: id }));
  }

  /** The text in pieces: plain, a mention, within the quote that is lit or not. Of mentions within each other the innermost counts. */
  pieces(names, lit) {
    const pieces = [];
    const cuts = new Set([0, this.text.length]);
    if (lit) cuts.add(lit.start).add(lit.end);
    const mentions = [];
    const inner = this.facts.mentions.filter((one) => names.has(one.entity) && !this.facts.mentions.some((other) => other !== one && other.end - other.start < one.end - one.start && other.start >= one.start && other.end <= one.end));
    for (const one of inner) {
      if (one.start < (mentions.at(-1)?.end ?? 0)) continue;
      mentions.push(one);
      cuts.add(one.start).add(one.end);
    }
    const ends = [...cuts].sort((a, b) => a - b);
    let next = 0;
    for (let i = 0; i + 1 < ends.length; i++) {
      const [from, to] = [ends[i], ends[i + 1]];
      while (mentions[next]?.end <= from) next++;
      const mention = mentions[next]?.start <= from ? names.get(mentions[next].entity) : null;
      const text = this.text.slice(from, to);
      const piece = mention ? html`<a class=${mention.type} href=${href('network', mention.id)} title="${mention.type}: ${mention.name}">${text}</a>` : text;
      pieces.push(lit && from >= lit.start && to <= lit.end ? html`<mark>${piece}</mark>` : piece);
    }
    return pieces;
  }
}
customElements.define('entente-marked-text', MarkedText);
