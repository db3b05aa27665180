import { LitElement, css, html } from 'lit';
import { get, save } from '../../api.js';
import { Changes } from '../../change/changes.js';
import { entities, learn } from '../../names.js';
import { failed, loading } from '../../parts/states.js';
import { asked, read as readQuestion } from '../../path/question.js';
import { href } from '../../route.js';
import { base } from '../../styles.js';
import { count } from '../../words.js';
import * as ofEntity from './entity.js';
import * as ofPaths from './paths.js';
import { onePage, sheetStyle } from './sheet.js';

/** Parameters of the question that the API takes as a filter of the facts around one entity. */
const OF_FACTS = ['type', 'notType', 'relation', 'notRelation', 'since', 'until', 'asOf', 'time', 'minDocuments', 'modality', 'avoid'];

/** A page to print or save: what the documents state about an entity, or how two are connected, with all sentences. */
class Dossier extends LitElement {
  static properties = { route: { attribute: false }, content: { state: true }, failure: { state: true }, progress: { state: true } };

  static styles = [
    base,
    sheetStyle,
    css`
      .bar {
        position: sticky; top: 0; z-index: 2; justify-content: center; padding: 0.5rem 1rem;
        background: var(--raised); border-bottom: 1px solid var(--line);
      }
      @media print { .bar, [data-live] { display: none; } }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { route: null, content: null, failure: null, progress: null, running: null });
    new Changes(this, () => this.follow());
  }

  disconnectedCallback() {
    this.running?.abort();
    super.disconnectedCallback();
  }

  willUpdate(changes) {
    if (changes.has('route') && this.route?.screen === 'dossier') this.follow();
  }

  /** A printed page takes its file name from the title. */
  updated() {
    const title = this.renderRoot.querySelector('.sheet')?.dataset.title;
    if (title) document.title = `${title} · Entente`;
  }

  follow = async () => {
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    Object.assign(this, { content: null, failure: null, progress: null });
    try {
      const content = await this.read(signal);
      if (!signal.aborted) this.content = content;
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    }
  };

  /** {@return the sheet, or 'nothing' when the address names neither an entity nor two ends} */
  async read(signal) {
    const { params } = this.route;
    const question = readQuestion(params);
    const id = params.get('entity');
    if (id) return this.entity(id, question, signal);
    return question.from && question.to ? this.paths(question, signal) : 'nothing';
  }

  async entity(id, question, signal) {
    const wanted = Math.max(1, Number(this.route.params.get('facts')) || ofEntity.FACTS);
    const limits = Object.fromEntries(Object.entries(asked(question)).filter(([name]) => OF_FACTS.includes(name)));
    const [read, names] = await Promise.all([
      ofEntity.read(id, limits, wanted, (done, of) => (this.progress = { done, of }), signal),
      entities(question.avoid, signal),
    ]);
    const more = (facts) => href('dossier', null, { ...limits, entity: id, facts });
    return ofEntity.sheet(read, question, (one) => names.get(one)?.name ?? one, more);
  }

  async paths(question, signal) {
    const [answer, names] = await Promise.all([
      get('/api/paths', asked(question), { signal }),
      entities([...question.via, ...question.avoid], signal),
    ]);
    learn(answer.from, answer.to);
    return ofPaths.sheet(answer, question, Number(this.route.params.get('path')) || 0, (one) => names.get(one)?.name ?? one);
  }

  render() {
    if (this.failure) return this.page(this.trouble());
    if (!this.content) return this.page(this.waiting());
    if (this.content === 'nothing') {
      return this.page(html`<p class="card quiet">A dossier is about an entity or about the paths between two entities. Search for a name
        above and open its dossier from there, or search for <a href="#/paths">paths</a>.</p>`);
    }
    return html`
      <div class="row bar" role="group" aria-label="Dossier">
        <button class="primary" @click=${() => window.print()}>Print</button>
        <button @click=${this.keep}>Save as HTML page</button>
        <a class="button" href=${this.back()}>${this.route.params.get('entity') ? 'Show in the network' : 'Back to the paths'}</a>
      </div>
      ${this.content}`;
  }

  page(content) {
    return html`<div class="page"><h1>Dossier</h1>${content}</div>`;
  }

  waiting() {
    const { done, of } = this.progress ?? {};
    if (!of) return loading('Reading the facts');
    return html`${loading(`Reading the sentences: ${count(done)} of ${count(of)} facts`)}
      <progress max=${of} value=${done} aria-label="Facts read"></progress>`;
  }

  trouble() {
    if (this.failure.code === 'entity-not-found') {
      return html`<p class="card" role="status">The subject of this dossier is no longer in the graph. Its documents may have been deleted.
        Search for its name again above.</p>`;
    }
    return failed(this.failure, this.failure.status === 400 ? null : this.follow);
  }

  back() {
    const { params } = this.route;
    return params.get('entity') ? href('network', params.get('entity')) : href('paths', null, asked(readQuestion(params)));
  }

  keep = () => {
    const sheet = this.renderRoot.querySelector('.sheet');
    const title = sheet.dataset.title;
    const name = title.toLowerCase().normalize('NFKD').replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-|-$/g, '');
    save(onePage(sheet, title), `${name}.html`);
  };
}
customElements.define('entente-dossier', Dossier);
