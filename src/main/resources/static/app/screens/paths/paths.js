import { LitElement, css, html, nothing } from 'lit';
import { ApiFailure, download, get } from '../../api.js';
import { Changes } from '../../change/changes.js';
import { entities, learn } from '../../names.js';
import { inOrder } from '../../parts/evidence.js';
import { failed, loading } from '../../parts/states.js';
import { stations } from '../../path/hops.js';
import { MOST_PATHS, asked, changed, read } from '../../path/question.js';
import { go, href } from '../../route.js';
import { base } from '../../styles.js';
import { count, counted } from '../../words.js';
import { noPath } from './nothing.js';
import { inNetwork, pathStyles, row } from './path.js';
import { reachable, suggestions } from './reach.js';
import './form.js';

const MOST_IN_NETWORK = 200;

/** Milliseconds after which a note says that the search takes longer than usual. */
const SLOW = 4_000;

/** Parameters without a field, so without a place for a message beside it. */
const WITHOUT_FIELD = new Set(['k', 'allShortest']);

/** The formats of an export: label and file extension. */
const FORMATS = {
  csv: ['CSV (zip)', 'zip'],
  graphml: ['GraphML', 'graphml'],
  gexf: ['GEXF', 'gexf'],
  jsonld: ['JSON-LD', 'jsonld'],
  cypher: ['Cypher', 'cypher'],
};

/** How two entities are connected. The address holds the question, which is asked as soon as it has both ends. */
class Paths extends LitElement {
  static properties = {
    route: { attribute: false }, names: { state: true }, answer: { state: true }, reach: { state: true }, failure: { state: true },
    busy: { state: true }, slow: { state: true }, saving: { state: true },
  };

  static styles = [
    base,
    pathStyles,
    css`
      .intro { max-width: 60rem; }
      .found { margin-top: 1rem; justify-content: space-between; gap: 0.5rem 1rem; }
      .found h2 { margin: 0; }
      ol.paths { list-style: none; margin: 0.75rem 0 0; padding: 0; }
      .results { margin-top: 1rem; }
      .warning { color: var(--warn); }
      select, button { min-height: 32px; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { route: null, names: new Map(), answer: null, reach: null, failure: null, busy: false, slow: false });
    Object.assign(this, { saving: null, running: null, askedFor: null });
    new Changes(this, () => this.refresh());
  }

  disconnectedCallback() {
    this.running?.abort();
    super.disconnectedCallback();
  }

  willUpdate(changes) {
    if (changes.has('route') && this.route?.screen === 'paths') {
      this.question = read(this.route.params);
      this.follow();
    }
  }

  updated(changes) {
    if (changes.has('route')) setTimeout(() => this.placeCursor());
  }

  /** Puts the cursor into the field of a missing end. */
  placeCursor() {
    const { from, to } = this.question;
    if (from && to) return;
    this.form()?.focusOn(from ? 'to' : 'from');
  }

  form() {
    return this.renderRoot.querySelector('entente-path-form');
  }

  async follow() {
    const key = JSON.stringify(asked(this.question));
    if (key === this.askedFor) return;
    this.askedFor = key;
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    Object.assign(this, { answer: null, reach: null, failure: null, busy: true, slow: false });
    const clock = setTimeout(() => (this.slow = true), SLOW);
    const { from, to, via, avoid } = this.question;
    try {
      if (from && to) {
        await Promise.all([this.look([from, to, ...via, ...avoid], signal), this.find(signal)]);
      } else if (from || to) {
        const around = reachable(from || to, signal).catch(unlessAborted);
        const [, reach] = await Promise.all([this.look([from || to, ...via, ...avoid], signal), around]);
        this.reach = reach;
      }
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    } finally {
      clearTimeout(clock);
    }
    if (!signal.aborted) this.busy = false;
  }

  /** Asks again after a change. The paths stay where they are until the answer comes. */
  async refresh() {
    const { from, to, via, avoid } = this.question;
    if (this.busy || !from || !to) return this.again();
    const { signal } = this.running;
    const shown = new Map(relations(this.answer).map((one) => [one.id, one.evidence]));
    try {
      await Promise.all([this.look([from, to, ...via, ...avoid], signal), this.find(signal)]);
      for (const one of relations(this.answer)) one.evidence = inOrder(one.evidence, shown.get(one.id));
      this.requestUpdate();
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    }
  }

  async look(ids, signal) {
    this.names = await entities(ids, signal);
  }

  async find(signal) {
    const { from, to, via } = this.question;
    if (via.some((id) => id === from || id === to)) {
      throw new ApiFailure(400, 'invalid-parameter', '', [{ parameter: 'via', message: 'An end of the path cannot also be a waypoint.' }]);
    }
    const answer = await get('/api/paths', asked(this.question), { signal });
    learn(answer.from, answer.to);
    this.answer = answer;
  }

  ask = (parts) => go(href('paths', null, asked(changed(this.question, parts))));

  again = () => {
    this.askedFor = null;
    this.follow();
    this.requestUpdate();
  };

  /** {@return the messages of the service about the question, by parameter} */
  faults() {
    if (this.answer?.why?.code === 'same-entity') return { to: 'Both ends are the same entity. Choose another one here.' };
    return Object.fromEntries((this.failure?.errors ?? []).map(({ parameter, value, expected, message }) =>
      [parameter, message ?? `This must be ${expected}${value ? `, but is “${value}”` : ''}.`]));
  }

  render() {
    return html`<div class="page">
      <h1>Paths</h1>
      <p class="quiet intro">How are two entities connected, and which sentences state it?</p>
      <entente-path-form .question=${this.question} .names=${this.names} .faults=${this.faults()}
        @ask=${(event) => this.ask(event.detail)}></entente-path-form>
      <p class="hidden-text" role="status">${this.summary()}</p>
      <div class="results" aria-busy=${this.busy}>${this.results()}</div>
    </div>`;
  }

  /** The result in one sentence, for screen readers. */
  summary() {
    const { answer } = this;
    if (!answer) return '';
    return answer.paths.length ? `${counted(answer.shown, 'path')} shown of ${count(answer.total)}.` : `No path. ${answer.reason}`;
  }

  results() {
    const { question, answer, failure } = this;
    if (failure) return this.trouble(failure);
    if (this.busy) return this.waiting();
    if (answer?.paths.length) return this.found(answer);
    if (answer) return noPath(answer, question, this.ask, (end) => this.form().focusOn(end));
    const end = this.names.get(question.from || question.to);
    if (end?.gone) return nothing;
    if (this.reach && end) return suggestions(this.reach, end.name, (id) => this.ask(question.from ? { to: id } : { from: id }));
    return html`<p class="quiet card">Enter two names. The answer shows the shortest chains of facts between them, each fact with the
      sentence that states it. Every fact comes from a document.</p>`;
  }

  waiting() {
    const { from, to } = this.question;
    return html`${loading(from && to ? 'Searching for paths' : 'Reading the neighbourhood')}
      ${this.slow
        ? html`<p class="small quiet">This takes longer than usual. Fewer hops or a limit make the search faster. You can change the
            question at any time.</p>`
        : nothing}`;
  }

  /** A failure, unless a message beside a field shows it already. */
  trouble(failure) {
    if (failure.errors?.length) {
      const apart = failure.errors.filter(({ parameter }) => WITHOUT_FIELD.has(parameter));
      return html`<p class="card" role="status">A parameter of the question is invalid${apart.length ? '.' : '; see the message beside it.'}
        ${apart.map(({ parameter, expected }) => html`<strong>${parameter}</strong> must be ${expected}. `)} ${this.removal(failure)}</p>`;
    }
    return failure.code === 'entity-not-found' ? this.goneEntity() : failed(failure, this.again);
  }

  goneEntity() {
    const { from, to, via, avoid } = this.question;
    const isGone = (id) => this.names.get(id)?.gone;
    const gone = [...via, ...avoid].filter(isGone);
    const kept = (list) => list.filter((id) => !gone.includes(id));
    return html`<div class="card" role="status">
      <p>${[from, to].some(isGone) ? 'One end of this path' : 'A waypoint of this path'} is no longer in the graph.</p>
      ${gone.length ? html`<button @click=${() => this.ask({ via: kept(via), avoid: kept(avoid) })}>Search without it</button>` : nothing}
    </div>`;
  }

  removal({ errors }) {
    const parts = Object.fromEntries(errors.map(({ parameter }) => [parameter, Array.isArray(this.question[parameter]) ? [] : '']));
    return html`<button @click=${() => this.ask(parts)}>Search without ${errors.length === 1 ? 'it' : 'them'}</button>`;
  }

  found(answer) {
    const { question } = this;
    const { paths, cut } = answer;
    const ids = [...new Set(paths.flatMap((path) => stations(path).map(({ id }) => id)))];
    const dossier = (number) => href('dossier', null, { ...asked(question), path: number });
    return html`
      ${this.top(answer, ids)}
      ${cut
        ? html`<p class="small warning">The search stopped before it was complete, so there may be more paths. Fewer hops or a limit make
            the search smaller.</p>`
        : nothing}
      ${ids.length > MOST_IN_NETWORK
        ? html`<p class="small warning">The network shows the first ${MOST_IN_NETWORK} of ${count(ids.length)} entities.</p>`
        : nothing}
      ${answer.evidenceAvailable
        ? nothing
        : html`<p class="small warning">The database does not respond. These paths come from memory, without dates and sentences.
            <button class="link" @click=${this.again}>Try again</button></p>`}
      ${this.saving instanceof Error ? failed(this.saving, this.save) : nothing}
      <ol class="paths">${paths.map((path, i) =>
        row(path, { number: i + 1, open: i === 0, dossier: dossier(i + 1), ask: this.ask, question }))}</ol>
    `;
  }

  /** How many of the paths are shown, and the actions on all of them. */
  top({ shown, total, cut }, ids) {
    const { question, saving } = this;
    const more = (total > shown || cut) && question.allShortest !== 'true' && Number(question.k || 0) < MOST_PATHS;
    const formats = Object.entries(FORMATS).map(([name, [label]]) => html`<option value=${name}>${label}</option>`);
    return html`<div class="row found">
      <h2>${counted(shown, 'path')} shown of ${count(total)}${cut ? ' or more' : ''}</h2>
      <div class="row">
        ${more
          ? html`<button @click=${() => this.ask({ k: String(MOST_PATHS) })}>
              Show ${cut ? `up to ${MOST_PATHS}` : Math.min(MOST_PATHS, total)}</button>`
          : nothing}
        <a class="button" href=${inNetwork(ids.slice(0, MOST_IN_NETWORK))}>Show ${shown > 1 ? 'all ' : ''}in the network</a>
        <a class="button" href=${href('dossier', null, asked(question))}>Dossier${shown > 1 ? ' of all' : ''}</a>
        <label><span class="hidden-text">File format</span><select id="format">${formats}</select></label>
        <button @click=${this.save} ?disabled=${saving === 'busy'}>${saving === 'busy' ? 'Exporting …' : 'Export'}</button>
      </div>
    </div>`;
  }

  save = async () => {
    const format = this.renderRoot.querySelector('#format').value;
    this.saving = 'busy';
    try {
      await download('/api/paths/export', { ...asked(this.question), format }, `paths.${FORMATS[format][1]}`);
      this.saving = null;
    } catch (failure) {
      this.saving = failure;
    }
  };
}
customElements.define('entente-paths', Paths);

const relations = (answer) => (answer?.paths ?? []).flatMap(({ hops }) => hops.map(({ relation }) => relation));

/** Suggestions are optional: the question works without them. */
function unlessAborted(failure) {
  if (failure.name === 'AbortError') throw failure;
  return null;
}
