import { LitElement, css, html } from 'lit';
import { get, post } from '../../api.js';
import { Changes } from '../../change/changes.js';
import { sign } from '../../look.js';
import { ontology } from '../../ontology.js';
import { empty, failed, loading } from '../../parts/states.js';
import { go, href } from '../../route.js';
import { base } from '../../styles.js';
import { count, counted, date, statusName } from '../../words.js';
import './communities.js';
import './add-document.js';

/** The calls of the start page, one for each block, so that a slow one does not delay the others. */
const BLOCKS = {
  holds: () => saved('what-the-graph-holds'),
  people: () => get('/api/metrics', { metric: 'degree', type: 'Person', limit: 6 }),
  organizations: () => get('/api/metrics', { metric: 'degree', type: 'Organization', limit: 6 }),
  agreements: () => get('/api/agreements', { limit: 6 }),
  events: () => saved('newest-events', { limit: 6 }),
  communities: () => get('/api/communities', { limit: 12 }),
  documents: () => get('/api/documents', { limit: 6 }),
};

/** Runs a saved query. {@return its rows, each as an object by column} */
async function saved(name, parameters = {}) {
  const { columns, rows } = await post(`/api/queries/${name}`, JSON.stringify({ parameters }), 'application/json');
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}

/** The first page: a search box, what the graph holds, and where to add a document. */
class Start extends LitElement {
  static properties = { route: {}, blocks: { state: true }, over: { state: true } };

  static styles = [
    base,
    css`
      .ask { margin: 4vh auto 1.5rem; text-align: center; }
      .ask entente-search { max-width: 720px; margin: 0 auto 0.75rem; }
      .ask h1 { font-size: 1.9rem; }
      .blocks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 1rem; margin-top: 1rem; }
      .blocks h2 { margin-top: 0; }
      .wide { grid-column: 1 / -1; }
      @media (min-width: 1000px) {
        .blocks { grid-template-columns: repeat(6, minmax(0, 1fr)); }
        .third { grid-column: span 2; }
        .half { grid-column: span 3; }
      }
      li { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.2rem 0; min-height: 28px; }
      li .side { margin-inline-start: auto; white-space: nowrap; }
      li a { overflow-wrap: anywhere; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { blocks: {}, over: false });
    new Changes(this, () => this.load());
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

  dragged(event) {
    event.preventDefault();
    this.over = true;
  }

  dropped(event) {
    event.preventDefault();
    this.over = false;
    this.renderRoot.querySelector('entente-add-document').file(event.dataTransfer.files[0]);
  }

  render() {
    const [holds] = this.blocks.holds?.answer ?? [];
    const nothing = holds && !holds.documents && !holds.facts;
    return html`<div class="page" @dragover=${this.dragged} @dragleave=${() => (this.over = false)} @drop=${this.dropped}>
      <div class="ask">
        <h1>Who is connected to whom, and where does it say so?</h1>
        <entente-search large label="Search for a person, an organization, a place, an event or an agreement" placeholder="Type a name"
          @pick=${(event) => go(href('network', event.detail.id))}></entente-search>
        ${this.holding(holds)}
        ${this.example()}
      </div>
      ${nothing
        ? html`<p class="card"><strong>The graph is empty.</strong> Add a first document below: a report, an article, a web page. Entente
            finds the people, organizations, places, events and agreements in it.</p>`
        : ''}
      <entente-add-document ?open=${nothing} ?over=${this.over} @added=${() => this.load()}></entente-add-document>
      <div class="blocks">
        ${this.block('people', 'Most connected people', ranked)}
        ${this.block('organizations', 'Most connected organizations', ranked)}
        ${this.block('agreements', 'Newest agreements', agreements)}
        ${this.block('events', 'Newest events', (items) => events(items, holds), 'half')}
        ${this.block('documents', 'Documents', documents, 'half')}
        ${this.block('communities', 'Communities', (answer) => html`<entente-communities .answer=${answer}></entente-communities>`, 'wide')}
      </div></div>`;
  }

  /** How many entities of each type there are, as far as the saved query counts them, and how many facts and documents. */
  holding(holds) {
    if (!holds?.facts) return '';
    const types = ontology.entityTypes
      .map(({ name, label, plural }) => [holds[`${name.toLowerCase()}s`], label, plural])
      .filter(([number]) => number !== undefined);
    const counts = [...types, [holds.facts, 'fact']].map((one) => counted(...one));
    return html`<p class="quiet">${counts.join(', ')}, from ${counted(holds.documents, 'document')}.</p>`;
  }

  example() {
    const from = this.blocks.people?.answer?.items[0];
    const to = this.blocks.organizations?.answer?.items[0];
    if (!from || !to) return '';
    const address = href('paths', null, { from: from.id, to: to.id });
    return html`<p>For example: <a href=${address}>How is ${from.name} connected to ${to.name}?</a></p>`;
  }

  block(name, title, show, width = 'third') {
    const { answer, failure } = this.blocks[name] ?? {};
    const content = failure ? failed(failure, () => this.load([name])) : answer ? show(answer) : loading();
    return html`<section class="card ${width}" aria-label=${title}><h2>${title}</h2>${content}</section>`;
  }
}
customElements.define('entente-start', Start);

/** One line of a block: a link, and a note at the right. */
const line = (type, address, name, note) =>
  html`<li>${type ? sign(type) : ''}<a href=${address}>${name}</a><span class="side quiet small">${note}</span></li>`;

const ranked = ({ items, total }) =>
  items.length
    ? html`<ul class="plain">${items.map((one) => line(one.type, href('network', one.id), one.name, counted(one.value, 'neighbour')))}</ul>
        <p class="small quiet">${items.length} of ${count(total)}, by neighbours</p>`
    : empty('There are none yet.');

const agreements = ({ items, total }) =>
  items.length
    ? html`<ul class="plain">${items.map((one) =>
          line('Agreement', href('agreements', one.id), one.name, date(one.date) || statusName(one.status)))}</ul>
        <p class="small"><a href=${href('agreements')}>All ${count(total)}</a></p>`
    : empty('No document mentions an agreement yet.');

const events = (items, holds) =>
  items.length
    ? html`<ul class="plain">${items.map((one) => line('Event', href('network', one.id), one.name, date(one.since) || 'undated'))}</ul>
        <p class="small quiet">${items.length} of ${count(holds?.events ?? items.length)}</p>`
    : empty('No document mentions an event yet.');

const documents = ({ items, total }) =>
  items.length
    ? html`<ul class="plain">${items.map((one) =>
          line(null, href('documents', one.id), one.title || 'Untitled', date(one.publishedOn)))}</ul>
        <p class="small"><a href=${href('documents')}>All ${count(total)}</a></p>`
    : empty('There is no document yet.');
