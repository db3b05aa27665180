import { LitElement, css, html } from 'lit';
import { base } from '../../styles.js';
import { get, post } from '../../api.js';
import { go, href } from '../../route.js';
import { counted, count, date, sign } from '../../words.js';
import { empty, failed, loading } from '../../parts/states.js';
import './communities.js';
import './add-document.js';

/** What the start page asks for, each on its own, so that a slow one holds up none of the others. */
const BLOCKS = {
  holds: () => saved('what-the-graph-holds'),
  people: () => get('/api/metrics', { metric: 'degree', type: 'Person', limit: 6 }),
  organizations: () => get('/api/metrics', { metric: 'degree', type: 'Organization', limit: 6 }),
  agreements: () => get('/api/agreements', { limit: 6 }),
  events: () => saved('newest-events', { limit: 6 }),
  communities: () => get('/api/communities', { limit: 12 }),
  documents: () => get('/api/documents', { limit: 6 }),
};

/** Asks a saved query; {@return its rows, each by the names of the columns} */
async function saved(name, parameters = {}) {
  const { columns, rows } = await post(`/api/queries/${name}`, JSON.stringify({ parameters }), 'application/json');
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}

/** The first page: one box to search, what there is, and where to add a document. */
class Start extends LitElement {
  static properties = { route: {}, blocks: { state: true }, over: { state: true } };

  static styles = [
    base,
    css`
      .ask { margin: 4vh auto 1.5rem; text-align: center; }
      .ask entente-search { max-width: 720px; margin: 0 auto 0.75rem; }
      .ask h1 { font-size: 1.9rem; }
      .blocks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 1rem; }
      .blocks h2 { margin-top: 0; }
      .wide { grid-column: 1 / -1; }
      @media (min-width: 1000px) { .blocks { grid-template-columns: repeat(6, minmax(0, 1fr)); } .third { grid-column: span 2; } .half { grid-column: span 3; } }
      li { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.2rem 0; min-height: 28px; }
      li .side { margin-inline-start: auto; white-space: nowrap; }
      li a { overflow-wrap: anywhere; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { blocks: {}, over: false });
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  load(names = Object.keys(BLOCKS)) {
    for (const name of names) {
      this.blocks = { ...this.blocks, [name]: {} };
      BLOCKS[name]().then(
        (answer) => (this.blocks = { ...this.blocks, [name]: { answer } }),
        (failure) => (this.blocks = { ...this.blocks, [name]: { failure } }),
      );
    }
  }

  firstUpdated() {
    if (innerWidth > 640) this.renderRoot.querySelector('entente-search').focus();
  }

  block(name, title, show, width = 'third') {
    const { answer, failure } = this.blocks[name] ?? {};
    return html`<section class="card ${width}" aria-label=${title}><h2>${title}</h2>
      ${failure ? failed(failure, () => this.load([name])) : answer ? show(answer) : loading()}</section>`;
  }

  ranked = ({ items, total }) =>
    items.length
      ? html`<ul class="plain">${items.map((one) => html`<li>${sign(one.type)}<a href=${href('network', one.id)}>${one.name}</a><span class="side quiet small">${counted(one.value, 'neighbour')}</span></li>`)}</ul>
        <p class="small quiet">${items.length} of ${count(total)}, by neighbours</p>`
      : empty('There are none yet.');

  dropped(event) {
    event.preventDefault();
    this.over = false;
    this.renderRoot.querySelector('entente-add-document').file(event.dataTransfer.files[0]);
  }

  holding(holds) {
    if (!holds?.facts) return '';
    const kinds = ['organization', 'place', 'event', 'agreement', 'fact'].map((kind) => counted(holds[`${kind}s`], kind));
    return html`<p class="quiet">${holds.persons === 1 ? '1 person' : `${count(holds.persons)} people`}, ${kinds.join(', ')}, from ${counted(holds.documents, 'document')}.</p>`;
  }

  example() {
    const from = this.blocks.people?.answer?.items[0];
    const to = this.blocks.organizations?.answer?.items[0];
    return from && to ? html`<p>For example: <a href=${href('paths', null, { from: from.id, to: to.id })}>How is ${from.name} connected to ${to.name}?</a></p>` : '';
  }

  render() {
    const [holds] = this.blocks.holds?.answer ?? [];
    const nothing = holds && !holds.documents && !holds.facts;
    return html`<div class="page" @dragover=${(event) => { event.preventDefault(); this.over = true; }} @dragleave=${() => (this.over = false)} @drop=${this.dropped}>
      <div class="ask">
        <h1>Who is connected to whom, and where does it say so?</h1>
        <entente-search large label="Search a person, an organization, a place, an event or an agreement" placeholder="Type a name"
          @pick=${(event) => go(href('network', event.detail.id))}></entente-search>
        ${this.holding(holds)}
        ${this.example()}
      </div>
      ${nothing ? html`<p class="card"><strong>The graph is empty.</strong> Add a first document below: a report, an article, a page. Entente finds the people, organizations, places, events and agreements in it.</p>` : ''}
      <entente-add-document ?open=${nothing} ?over=${this.over} @added=${() => this.load()}></entente-add-document>
      <div class="blocks" style="margin-top:1rem">
        ${this.block('people', 'Most connected people', this.ranked)}
        ${this.block('organizations', 'Most connected organizations', this.ranked)}
        ${this.block('agreements', 'Newest agreements', ({ items, total }) => items.length
          ? html`<ul class="plain">${items.map((one) => html`<li>${sign('Agreement')}<a href=${href('agreements', one.id)}>${one.name}</a><span class="side quiet small">${date(one.date) || one.status}</span></li>`)}</ul>
            <p class="small"><a href=${href('agreements')}>All ${count(total)}</a></p>`
          : empty('No document speaks of an agreement yet.'))}
        ${this.block('events', 'Newest events', (items) => items.length
          ? html`<ul class="plain">${items.map((one) => html`<li>${sign('Event')}<a href=${href('network', one.id)}>${one.name}</a><span class="side quiet small">${date(one.since) || 'undated'}</span></li>`)}</ul>
            <p class="small quiet">${items.length} of ${count(holds?.events ?? items.length)}</p>`
          : empty('No document speaks of an event yet.'), 'half')}
        ${this.block('documents', 'Documents', ({ items, total }) => items.length
          ? html`<ul class="plain">${items.map((one) => html`<li><a href=${href('documents', one.id)}>${one.title || 'Untitled'}</a><span class="side quiet small">${date(one.publishedOn)}</span></li>`)}</ul>
            <p class="small"><a href=${href('documents')}>All ${count(total)}</a></p>`
          : empty('No document has been read yet.'), 'half')}
        ${this.block('communities', 'Communities', (answer) => html`<entente-communities .answer=${answer}></entente-communities>`, 'wide')}
      </div></div>`;
  }
}
customElements.define('entente-start', Start);
