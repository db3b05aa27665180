import { LitElement, css, html } from 'lit';
import { get } from '../api.js';
import { Changes, author } from '../change/changes.js';
import { sign } from '../look.js';
import { href } from '../route.js';
import { base } from '../styles.js';
import { count, counted, relation, statusName, typeName, unlessStated, when } from '../words.js';
import { isRejected } from './evidence.js';
import { failed, loading } from './states.js';
import '../change/claim.js';

/**
 * The text of a document with its mentions marked and its claims beside it. `claim` is the chosen claim, whose sentence is
 * highlighted; a claim under the pointer or in focus is highlighted instead. Fires `claim` when another one is chosen.
 */
class MarkedText extends LitElement {
  static properties = { document: {}, claim: {}, near: { state: true }, facts: { state: true }, failure: { state: true } };

  static styles = [
    base,
    css`
      :host { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); gap: 1.5rem; align-items: start; }
      .text { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.8; max-width: 75ch; }
      .text a { color: inherit; text-decoration-thickness: 2px; text-underline-offset: 3px; }
      .mention { text-decoration: underline solid 1px var(--outline); }
      .mention.Person { text-decoration: underline solid var(--type-person); }
      .mention.Organization { text-decoration: underline double var(--type-organization); }
      .mention.Place { text-decoration: underline dotted var(--type-place); }
      .mention.Event { text-decoration: underline wavy var(--type-event); }
      .mention.Agreement { text-decoration: underline dashed var(--type-agreement); }
      .claims { position: sticky; top: 0.5rem; max-height: calc(100dvh - 5rem); overflow: auto; }
      .claims button { display: block; width: 100%; text-align: start; overflow-wrap: anywhere; }
      .claims li { margin-bottom: 0.35rem; }
      .claims entente-claim { margin: 0.1rem 0 0.5rem 0.25rem; }
      @media (max-width: 900px) {
        :host { grid-template-columns: minmax(0, 1fr); }
        .claims { position: static; max-height: none; }
      }
    `,
  ];

  constructor() {
    super();
    new Changes(this, () => this.again());
  }

  willUpdate(changed) {
    if (changed.has('document') && changed.get('document')?.id !== this.document.id) this.load();
  }

  updated(changed) {
    // What was read again after a change must not move the text.
    if (changed.has('claim') || (changed.has('facts') && !changed.get('facts'))) {
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

  /** Reads the facts again after a change. */
  async again() {
    if (!this.facts) return;
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
    const unknown = this.claim && !stated.some((one) => one.id === this.claim);
    return html`
      <div>
        ${this.legend(names)}
        ${unknown
          ? html`<p class="card small">No sentence of this document states the fact in the address. The fact was imported as a row, or the
              document has changed since.</p>`
          : ''}
        <div class="text">${this.pieces(names, lit)}</div>
      </div>
      <div class="claims" role="region" aria-label="Claims" tabindex="0">
        <h2 style="margin-top:0">Claims (${count(stated.length)})</h2>
        ${stated.length ? '' : html`<p class="quiet">The document states no relation, agreement or event.</p>`}
        <ul class="plain">${stated.map((one) => html`<li>${this.statement(one, names)}${this.actions(one)}</li>`)}</ul>
      </div>`;
  }

  legend(names) {
    const { mentions } = this.facts;
    const types = [...new Set(mentions.map((one) => names.get(one.entity)?.type).filter(Boolean))];
    return html`<p class="row small">
      ${types.map((type) => html`<span class="chip">${sign(type)} <span class="mention ${type}">${typeName(type)}</span></span>`)}
      <span class="quiet">${counted(mentions.length, 'mention')}</span>
      ${names.size > 1 ? html`<a href=${href('network', null, { document: this.document.id })}>Show them in the network</a>` : ''}
    </p>`;
  }

  statement(one, names) {
    const near = () => (this.near = one.id);
    const away = () => (this.near = null);
    const about = [when(one), unlessStated(one.modality)].filter(Boolean).join(' ');
    return html`<button aria-pressed=${one.id === this.claim} @click=${() => this.choose(one.id)}
      @mouseenter=${near} @mouseleave=${away} @focus=${near} @blur=${away}>
      ${isRejected(one) ? html`<del>${said(one, names)}</del>` : said(one, names)}
      <span class="quiet small">${about} · ${Math.round(one.confidence * 100)} %${one.id === this.claim ? '' : mark(one)}</span></button>`;
  }

  /** What can be done with the chosen claim. */
  actions(one) {
    if (one.id !== this.claim) return '';
    const about = one.relation ? { relation: one.relation } : { entity: one.entity };
    return html`<entente-claim .claim=${one.id} .sentence=${one.quote} .correction=${one.correction ?? null}
      .about=${about}></entente-claim>`;
  }

  choose(id) {
    if (this.claim === id) return;
    this.claim = id;
    this.dispatchEvent(new CustomEvent('claim', { detail: id }));
  }

  /** The text in pieces, each a mention or plain, highlighted or not. Of nested mentions the innermost counts. */
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
      const piece = mention(inner && names.get(inner.entity), text.slice(from, to));
      return lit && from >= lit.start && to <= lit.end ? html`<mark>${piece}</mark>` : piece;
    });
  }
}
customElements.define('entente-marked-text', MarkedText);

/** {@return a piece of the text, as a link when it mentions an entity} */
function mention(entity, text) {
  if (!entity) return text;
  const { id, type, name } = entity;
  return html`<a class="mention ${type}" href=${href('network', id)} title="${typeName(type)}: ${name}">${text}</a>`;
}

const MARKS = { reject: 'rejected', confirm: 'confirmed', change: 'changed', add: 'added' };

/** What a person said last about a claim. */
const mark = ({ correction }) => (correction ? ` · ${MARKS[correction.kind]} by ${author(correction.by)}` : '');

/** A claim or a description in words. */
function said(one, names) {
  const name = (id) => names.get(id)?.name ?? id;
  if (one.subject) return html`${name(one.subject)} <em>${relation(one.type)}</em> ${name(one.object)}`;
  return html`${name(one.entity)}${one.status ? html`: <em>${statusName(one.status)}</em>` : ''}`;
}
