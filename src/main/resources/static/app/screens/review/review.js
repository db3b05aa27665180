import { LitElement, css, html, nothing } from 'lit';
import { get } from '../../api.js';
import { Changes, judge, keepName, make, myName, preview, refusal, withdraw } from '../../change/changes.js';
import { names } from '../../ontology.js';
import { failed, loading } from '../../parts/states.js';
import { go, href } from '../../route.js';
import { base } from '../../styles.js';
import { capital, count, plural, typeName } from '../../words.js';
import { common, head, side, sides } from './pair.js';

const PAGE = 20;
/** The most pairs of one call. */
const MOST = 100;
/** With fewer pairs ahead, the next ones are read. */
const FEW = 5;

const KEYS = { s: 'same', d: 'different', u: 'unsure' };
const BUTTONS = [['same', 'Same', 'S'], ['different', 'Different', 'D'], ['unsure', 'Unsure', 'U']];

/** Pairs of entities that the machine could not tell to be one or two, for people to judge, one pair at a time. */
class Review extends LitElement {
  static properties = {
    route: { attribute: false }, pairs: { state: true }, at: { state: true }, progress: { state: true }, failure: { state: true },
    effects: { state: true }, waiting: { state: true }, past: { state: true }, busy: { state: true }, said: { state: true },
  };

  static styles = [
    base,
    sides,
    css`
      .top { justify-content: space-between; gap: 0.25rem 1rem; margin-bottom: 0.5rem; }
      .top h1 { margin: 0; }
      .decide {
        position: sticky; inset-block-end: 0; margin-top: 0.75rem; padding: 0.6rem 0 0.5rem; background: var(--surface);
        border-top: 1px solid var(--line);
      }
      .decide .verdicts button { min-height: 38px; padding-inline: 1rem; font-weight: 600; }
      .decide .verdicts button.plain { font-weight: 400; padding-inline: 0.5rem; }
      .effect { min-height: 1.45em; margin: 0.35rem 0; }
      .fault { color: var(--bad); }
      .words { gap: 0.25rem 0.75rem; }
      .words label { flex: 1 1 12rem; }
      .words input { flex: 1; min-width: 0; }
      kbd { border: 1px solid currentColor; border-radius: 4px; padding: 0 0.3rem; font: inherit; font-size: 0.8rem; font-weight: 400; }
      @media (max-width: 640px) {
        kbd { display: none; }
        .decide { padding: 0.4rem 0 0.25rem; }
        .decide .verdicts { gap: 0.25rem; }
        .decide .verdicts button { padding-inline: 0.6rem; }
        .decide .verdicts button.plain { padding-inline: 0.3rem; min-height: 34px; }
        .words { display: grid; grid-template-columns: 1fr 1fr; }
        .words label { display: block; }
        .words input { width: 100%; }
      }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { route: null, pairs: null, at: 0, progress: null, failure: null, effects: new Map(), waiting: null, past: [] });
    Object.assign(this, { busy: 0, said: '', next: null, asked: null });
    // Decisions are sent one after the other, whatever the reader does meanwhile.
    this.last = Promise.resolve();
    this.press = (event) => this.pressed(event);
    new Changes(this, (change) => this.changed(change));
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.press);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.press);
    this.asked?.abort();
    this.looking?.abort();
  }

  get type() {
    return this.route?.params.get('type') || null;
  }

  get pair() {
    return this.pairs?.[this.at] ?? null;
  }

  willUpdate(changed) {
    // What was pressed counts for the pair that was shown.
    if (this.waiting && this.waiting !== this.pair?.id) this.waiting = null;
    if (!changed.has('route') || this.route?.screen !== 'review') return;
    if (!this.pairs || this.type !== this.shownType) this.load();
  }

  updated() {
    this.look();
  }

  /** Reads the first pairs. With `keep`, the pair that is shown stays if it is still open. */
  async load({ keep = null, limit = PAGE } = {}) {
    this.asked?.abort();
    const { signal } = (this.asked = new AbortController());
    const { type } = this;
    this.shownType = type;
    if (!keep) Object.assign(this, { pairs: null, at: 0 });
    this.failure = null;
    try {
      const { items, progress, next } = await get('/api/review', { type, limit }, { signal });
      if (signal.aborted) return;
      const place = keep ? items.findIndex(({ id }) => id === keep) : 0;
      this.next = next;
      this.effects = new Map();
      this.count(progress);
      Object.assign(this, { pairs: items, at: place >= 0 ? place : Math.min(this.at, Math.max(0, items.length - 1)) });
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    }
  }

  /** Reads the pairs behind those that are here. */
  async more() {
    const { next: after, asked, type } = this;
    if (!after || this.loadingMore) return;
    this.loadingMore = true;
    try {
      const { items, next } = await get('/api/review', { type, limit: PAGE, after }, { signal: asked.signal });
      if (asked !== this.asked) return;
      const known = new Set(this.pairs.map(({ id }) => id));
      this.next = next;
      this.pairs = [...this.pairs, ...items.filter(({ id }) => !known.has(id))];
    } catch (failure) {
      if (!asked.signal.aborted) this.said = failure.message;
    } finally {
      this.loadingMore = false;
    }
  }

  /** Keeps the progress. The number beside the name of the screen is that of all types. */
  count(progress) {
    this.progress = progress;
    if (!this.type) window.dispatchEvent(new CustomEvent('entente-pairs', { detail: progress.open }));
  }

  /** Reads the effect of "same" for the pair shown, after the decisions before it are written. */
  async look() {
    const { pair } = this;
    if (!pair || this.effects.has(pair.id) || this.lookingAt === pair.id) return;
    this.looking?.abort();
    const { signal } = (this.looking = new AbortController());
    this.lookingAt = pair.id;
    const set = (effect) => (this.effects = new Map(this.effects).set(pair.id, effect));
    try {
      await this.last;
      if (signal.aborted) return;
      set({ words: await preview(decision(pair, 'same'), signal) });
    } catch (failure) {
      if (!signal.aborted) set({ failure });
    } finally {
      if (!signal.aborted) this.lookingAt = null;
    }
    if (this.waiting === pair.id && this.effects.has(pair.id)) this.decide('same');
  }

  pressed(event) {
    const target = event.composedPath()[0];
    const writing = target instanceof HTMLElement && /^(input|textarea|select)$/i.test(target.tagName);
    const covered = document.querySelector('entente-app')?.dialogOpen();
    if (writing || covered || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const key = event.key.toLowerCase();
    if (KEYS[key]) this.decide(KEYS[key]);
    else if (key === 'z') this.undo();
    else if (event.key === 'ArrowRight') this.turn(1);
    else if (event.key === 'ArrowLeft') this.turn(-1);
    else return;
    event.preventDefault();
  }

  /** Goes to another pair without judging. */
  turn(step) {
    if (!this.pairs?.length) return;
    const to = this.at + step;
    if (to < 0 || to >= this.pairs.length) {
      this.said = step > 0 ? 'This is the last pair.' : 'This is the first pair.';
      return;
    }
    this.go(to);
  }

  go(to) {
    Object.assign(this, { at: to, waiting: null, said: '' });
    if (this.pairs.length - to < FEW) this.more();
  }

  /** Judges the pair shown. "Same" takes effect when its effect has been shown. */
  decide(verdict) {
    const { pair } = this;
    if (!pair || (this.waiting && this.waiting !== pair.id)) return;
    if (verdict === 'same') {
      const effect = this.effects.get(pair.id);
      if (effect?.failure) return;
      if (!effect) {
        this.waiting = pair.id;
        return;
      }
    }
    const reason = this.field('reason');
    const by = this.field('by');
    keepName(by.value);
    const words = { reason: reason.value, by: by.value };
    reason.value = '';
    this.judged(pair, verdict, words);
  }

  field(name) {
    return this.renderRoot.querySelector(`input[name="${name}"]`);
  }

  /** Shows the next pair at once, and sends the judgement when the ones before are written. */
  judged(pair, verdict, words) {
    const one = { pair, verdict, id: null };
    this.past = [...this.past, one];
    this.waiting = null;
    this.take(pair);
    this.busy++;
    this.last = this.last.then(async () => {
      try {
        const { id, repeated } = await make(decision(pair, verdict), words);
        one.id = repeated ? null : id;
      } catch (failure) {
        this.past = this.past.filter((other) => other !== one);
        this.putBack(pair);
        this.said = `${pair.left.name} and ${pair.right.name}: ${refusal(failure)}`;
      } finally {
        this.busy--;
      }
    });
  }

  take(pair) {
    const pairs = this.pairs.filter((other) => other !== pair);
    this.pairs = pairs;
    this.go(Math.min(this.at, Math.max(0, pairs.length - 1)));
  }

  putBack(pair) {
    const others = (this.pairs ?? []).filter(({ id }) => id !== pair.id);
    const at = Math.min(this.at, others.length);
    Object.assign(this, { pairs: [...others.slice(0, at), pair, ...others.slice(at)], at, waiting: null });
  }

  /** Undoes the last decision and shows its pair again. */
  undo() {
    const one = this.past.at(-1);
    if (!one) {
      this.said = 'There is no decision to undo.';
      return;
    }
    this.past = this.past.slice(0, -1);
    this.busy++;
    this.last = this.last.then(async () => {
      try {
        if (one.id) await make(withdraw(one.id, `Undone: ${decision(one.pair, one.verdict).words}`));
        this.putBack(one.pair);
      } catch (failure) {
        this.past = [...this.past, one];
        this.said = failure.message;
      } finally {
        this.busy--;
      }
    });
  }

  /** After any change, one here too, other pairs can be open: those of entities that became one. */
  changed({ withdrawn }) {
    const back = this.past.find(({ id }) => id && id === withdrawn)?.pair;
    if (back) {
      this.past = this.past.filter(({ pair }) => pair !== back);
      this.putBack(back);
    }
    // Once all decisions are written, one call is enough.
    this.last.then(() => {
      if (!this.isConnected || this.busy) return;
      const limit = Math.min(MOST, Math.max(PAGE, this.pairs?.length ?? 0));
      this.load({ keep: this.pair?.id ?? '-', limit });
    });
  }

  choose(event) {
    go(href('review', null, { type: event.target.value }));
  }

  render() {
    return html`<div class="page">
      <div class="row top">
        <h1>Review</h1>
        <p class="small quiet" role="status" id="progress" style="margin:0">${this.howFar()}</p>
        <label class="small">Type <select @change=${this.choose}>
          <option value="" .selected=${!this.type}>All</option>
          ${names('entityTypes').map((name) =>
            html`<option value=${name} .selected=${name === this.type}>${capital(plural(name))}</option>`)}
        </select></label>
      </div>
      ${this.content()}
    </div>`;
  }

  howFar() {
    const { progress } = this;
    if (!progress) return '';
    const what = this.type ? `, ${plural(this.type)} only` : '';
    return `${count(progress.judged)} judged, ${count(progress.open)} open${what}`;
  }

  content() {
    const { pair } = this;
    if (this.failure) return failed(this.failure, () => this.load());
    if (!this.pairs) return loading('Reading the pairs');
    if (!pair) return this.nothing();
    const all = Math.max(this.progress.open, this.pairs.length);
    return html`
      <p class="quiet small">Are these two the same? Pair ${count(this.at + 1)} of ${count(all)}: ${typeName(pair.type)}.</p>
      ${head(pair)}
      ${common(pair)}
      <div class="pair">${side(pair.left, pair)}${side(pair.right, pair)}</div>
      ${this.decision(pair)}`;
  }

  nothing() {
    const open = this.progress?.open;
    if (open) {
      return html`<div class="card"><p>These were the pairs read so far. ${count(open)} more ${open === 1 ? 'is' : 'are'} open.</p>
        <div class="row">
          <button class="primary" @click=${() => this.load()}>Show ${open === 1 ? 'it' : 'them'}</button>${this.undoButton()}
        </div></div>`;
    }
    return html`<div class="card">
      <p><strong>No pair waits for you.</strong> ${this.type
        ? html`There is none among the ${plural(this.type)}.`
        : html`Where names in the documents are so alike that the program cannot tell whether they mean one or two, the pairs appear
            here. You can also open any entity and choose “Same as …” or “Split …”.`}</p>
      <div class="row">
        ${this.type ? html`<a class="button" href=${href('review')}>Show all types</a>` : nothing}
        ${this.undoButton()}
      </div></div>`;
  }

  undoButton() {
    return html`<button class="plain" ?disabled=${!this.past.length} @click=${this.undo}>Undo <kbd>Z</kbd></button>`;
  }

  decision(pair) {
    const effect = this.effects.get(pair.id);
    return html`<div class="decide" role="group" aria-label="Decision">
      <div class="row verdicts">
        ${BUTTONS.map(([verdict, label, key]) => html`<button class=${verdict === 'same' ? 'primary' : ''}
          aria-keyshortcuts=${key} aria-describedby=${verdict === 'same' ? 'effect' : nothing}
          ?disabled=${verdict === 'same' && Boolean(effect?.failure)}
          @click=${() => this.decide(verdict)}>${label} <kbd>${key}</kbd></button>`)}
        ${this.undoButton()}
        <button class="plain" ?disabled=${!this.at} @click=${() => this.turn(-1)} aria-keyshortcuts="ArrowLeft">
          <span aria-hidden="true">←</span> Back</button>
        <button class="plain" ?disabled=${this.at >= this.pairs.length - 1} @click=${() => this.turn(1)} aria-keyshortcuts="ArrowRight">
          Skip <span aria-hidden="true">→</span></button>
      </div>
      <p class="small effect ${effect?.failure ? 'fault' : ''}" id="effect" role="status">${this.effectLine(pair, effect)}</p>
      ${this.said ? html`<p class="small" role="status">${this.said}</p>` : nothing}
      <div class="row words small">
        <label>Reason <input name="reason" maxlength="1000" autocomplete="off" placeholder="optional" /></label>
        <label>Your name <input name="by" maxlength="100" autocomplete="name" placeholder="optional" .defaultValue=${myName()}
          @change=${(event) => keepName(event.target.value)} /></label>
      </div>
    </div>`;
  }

  effectLine(pair, effect) {
    if (effect?.failure) return `They cannot be judged the same. ${refusal(effect.failure)}`;
    if (effect) return `If they are the same: ${effect.words}.`;
    return this.waiting === pair.id ? 'Same, as soon as the effect is known …' : 'Reading what “same” changes …';
  }
}
customElements.define('entente-review', Review);

/** A judgement about the senses that the machine could not judge, which stay when entities change. */
const decision = ({ left, right }, verdict) =>
  judge({ id: left.sense, name: left.name }, { id: right.sense, name: right.name }, verdict);
