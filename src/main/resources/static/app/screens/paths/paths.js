import { LitElement, css, html, nothing } from 'lit';
import { base } from '../../styles.js';
import { ApiFailure, download, get } from '../../api.js';
import { go, href } from '../../route.js';
import { count, counted } from '../../words.js';
import { failed, loading } from '../../parts/states.js';
import { MOST_PATHS, asked, changed, read } from '../../path/question.js';
import { entities, learn } from '../../names.js';
import { inNetwork, pathStyles, row, stations } from './path.js';
import { noPath } from './nothing.js';
import { reachable, suggestions } from './reach.js';
import './form.js';

const MOST_IN_NETWORK = 200;

/** Milliseconds after which a reader is told that it may take longer. */
const SLOW = 4_000;

/** Parts of the question that have no field of their own for a word beside it. */
const WITHOUT_FIELD = new Set(['k', 'allShortest']);
const FORMATS = { csv: ['CSV (zip)', 'zip'], graphml: ['GraphML', 'graphml'], gexf: ['GEXF', 'gexf'], jsonld: ['JSON-LD', 'jsonld'], cypher: ['Cypher', 'cypher'] };

/** How two entities are connected: the question stands in the address and is asked as soon as it has both ends. */
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
      .told { color: var(--warn); }
      select, button { min-height: 32px; }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { route: null, names: new Map(), answer: null, reach: null, failure: null, busy: false, slow: false, saving: null, running: null, askedFor: null });
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

  /** Where an end is missing, that is what the reader will give next. */
  placeCursor() {
    const { from, to } = this.question;
    if (from && to) return;
    this.renderRoot.querySelector('entente-path-form')?.focusOn(from ? 'to' : 'from');
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
        const [, reach] = await Promise.all([this.look([from || to, ...via, ...avoid], signal), reachable(from || to, signal).catch(unlessAborted)]);
        this.reach = reach;
      }
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    } finally {
      clearTimeout(clock);
    }
    if (!signal.aborted) this.busy = false;
  }

  async look(ids, signal) {
    this.names = await entities(ids, signal);
  }

  async find(signal) {
    const { from, to, via } = this.question;
    const end = via.find((id) => id === from || id === to);
    if (end) throw new ApiFailure(400, 'invalid-parameter', '', [{ parameter: 'via', message: 'An end of the path cannot be a way-point of it, too.' }]);
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

  /** {@return what the service says of each part of the question, by its name} */
  faults() {
    if (this.answer?.why?.code === 'same-entity') return { to: 'Both ends are the same entity. Choose another one here.' };
    return Object.fromEntries((this.failure?.errors ?? []).map(({ parameter, value, expected, message }) =>
      [parameter, message ?? `This must be ${expected}${value ? `; it was “${value}”` : ''}.`]));
  }

  render() {
    return html`<div class="page">
      <h1>Paths</h1>
      <p class="quiet intro">How are two entities connected, and which sentences say so?</p>
      <entente-path-form .question=${this.question} .names=${this.names} .faults=${this.faults()} @ask=${(event) => this.ask(event.detail)}></entente-path-form>
      <p class="hidden-text" role="status">${this.summary()}</p>
      <div class="results" aria-busy=${this.busy}>${this.results()}</div>
    </div>`;
  }

  /** What a reader who does not see the screen is told when the answer is there. */
  summary() {
    const { answer } = this;
    if (!answer) return '';
    return answer.paths.length ? `${counted(answer.shown, 'path')} shown of ${count(answer.total)}.` : `No path. ${answer.reason}`;
  }

  results() {
    const { question, answer, failure } = this;
    if (failure) return this.trouble(failure);
    if (this.busy) {
      return html`${loading(question.from && question.to ? 'Looking for paths' : 'Looking around')}
        ${this.slow ? html`<p class="small quiet">This takes longer than usual. Fewer hops, or a limit, make it quicker; a changed question ends this one.</p>` : nothing}`;
    }
    if (answer?.paths.length) return this.found(answer);
    if (answer) return noPath(answer, question, this.ask, (end) => this.renderRoot.querySelector('entente-path-form').focusOn(end));
    const end = this.names.get(question.from || question.to);
    if (this.reach && end && !end.gone) return suggestions(this.reach, end.name, (id) => this.ask(question.from ? { to: id } : { from: id }));
    return end?.gone ? nothing : html`<p class="quiet card">Give two names. The answer shows the shortest chains of facts between them, each fact with the sentence that states it. Nothing is found that no document says.</p>`;
  }

  /** What stands beside a field already is not told again. */
  trouble(failure) {
    if (failure.errors?.length) {
      const apart = failure.errors.filter(({ parameter }) => WITHOUT_FIELD.has(parameter));
      return html`<p class="card" role="status">A part of the question cannot be used as it stands${apart.length ? '.' : '; see the word beside it.'}
        ${apart.map(({ parameter, expected }) => html`<strong>${parameter}</strong> must be ${expected}. `)} ${this.lift(failure)}</p>`;
    }
    if (failure.code === 'entity-not-found') {
      const { from, to, via, avoid } = this.question;
      const gone = [...via, ...avoid].filter((id) => this.names.get(id)?.gone);
      return html`<div class="card" role="status">
        <p>${[from, to].some((id) => this.names.get(id)?.gone) ? 'One end of this path is no longer in the graph.' : 'A way-point of this path is no longer in the graph.'}</p>
        ${gone.length ? html`<button @click=${() => this.ask({ via: via.filter((id) => !gone.includes(id)), avoid: avoid.filter((id) => !gone.includes(id)) })}>Ask without it</button>` : nothing}
      </div>`;
    }
    return failed(failure, this.again);
  }

  lift({ errors }) {
    const parts = Object.fromEntries(errors.map(({ parameter }) => [parameter, Array.isArray(this.question[parameter]) ? [] : '']));
    return html`<button @click=${() => this.ask(parts)}>Ask without ${errors.length === 1 ? 'it' : 'them'}</button>`;
  }

  found(answer) {
    const { question } = this;
    const { paths, shown, total, cut } = answer;
    const ids = [...new Set(paths.flatMap((path) => stations(path).map(({ id }) => id)))];
    const more = (total > shown || cut) && question.allShortest !== 'true' && Number(question.k || 0) < MOST_PATHS;
    return html`
      <div class="row found">
        <h2>${counted(shown, 'path')} shown of ${count(total)}${cut ? ' or more' : ''}</h2>
        <div class="row">
          ${more ? html`<button @click=${() => this.ask({ k: String(MOST_PATHS) })}>Show ${cut ? `up to ${MOST_PATHS}` : Math.min(MOST_PATHS, total)}</button>` : nothing}
          <a class="button" href=${inNetwork(ids.slice(0, MOST_IN_NETWORK))}>${shown > 1 ? 'All in the network' : 'In the network'}</a>
          <a class="button" href=${href('dossier', null, asked(question))}>Dossier of ${shown > 1 ? 'all' : 'it'}</a>
          <label><span class="hidden-text">Format of the file</span><select id="format">${Object.entries(FORMATS).map(([name, [words]]) => html`<option value=${name}>${words}</option>`)}</select></label>
          <button @click=${this.save} ?disabled=${this.saving === 'busy'}>${this.saving === 'busy' ? 'Saving …' : 'Export'}</button>
        </div>
      </div>
      ${cut ? html`<p class="small told">The search was ended before all was looked at: there may be more paths. Fewer hops or a limit make the question smaller.</p>` : nothing}
      ${ids.length > MOST_IN_NETWORK ? html`<p class="small told">The network takes the first ${MOST_IN_NETWORK} of ${count(ids.length)} entities.</p>` : nothing}
      ${answer.evidenceAvailable ? nothing : html`<p class="small told">The database does not answer: paths come from memory, without dates and sentences. <button class="link" @click=${this.again}>Try again</button></p>`}
      ${this.saving instanceof Error ? failed(this.saving, this.save) : nothing}
      <ol class="paths">${paths.map((path, i) => row(path, { number: i + 1, open: i === 0, dossier: href('dossier', null, { ...asked(question), path: i + 1 }), ask: this.ask, question }))}</ol>
    `;
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

/** Suggestions are an extra: without them the question can still be asked. */
function unlessAborted(failure) {
  if (failure.name === 'AbortError') throw failure;
  return null;
}
