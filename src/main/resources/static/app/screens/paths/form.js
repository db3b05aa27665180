import { LitElement, css, html, nothing } from 'lit';
import { sign } from '../../look.js';
import { names, ontology } from '../../ontology.js';
import { DEFAULT_HOPS, MOST_HOPS, NO_LIMITS, allowed, filters, mode } from '../../path/question.js';
import { base } from '../../styles.js';
import { STATED, counted, plural, relation } from '../../words.js';
import '../../parts/entity-search.js';

const MOST_VIA = 5;

/** Parameters whose fields are folded away at first. */
const FOLDED = new Set(Object.keys(NO_LIMITS).filter((name) => name !== 'allShortest'));

/**
 * The form of a question for paths. It shows `question` and fires `ask` with the parameters that change. `faults` are the
 * messages of the service by parameter; each is shown beside its field.
 */
class PathForm extends LitElement {
  static properties = {
    question: { attribute: false }, names: { attribute: false }, faults: { attribute: false },
    more: { state: true }, modes: { state: true },
  };

  static styles = [
    base,
    css`
      :host { display: block; }
      .ends { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr); gap: 0.5rem; align-items: end; }
      .field { display: block; min-width: 0; }
      .field > .label { display: flex; gap: 0.35rem; align-items: center; font-weight: 600; margin-bottom: 0.2rem; }
      .swap { min-height: 34px; padding: 0 0.6rem; }
      .fault { color: var(--bad); margin: 0.2rem 0 0; grid-column: 1 / -1; }
      .line { margin-top: 0.6rem; gap: 0.5rem 1rem; }
      .chips { margin-top: 0.6rem; gap: 0.35rem; }
      .chips button {
        min-height: 28px; border-radius: 999px; font-size: 0.87rem; padding: 0.1rem 0.6rem; text-align: start; overflow-wrap: anywhere;
      }
      details { margin-top: 0.6rem; }
      summary { cursor: pointer; min-height: 28px; color: var(--accent); }
      .groups {
        display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: 1rem 1.5rem; margin-top: 0.5rem;
      }
      .ticks { display: grid; grid-template-columns: repeat(auto-fill, minmax(145px, 1fr)); gap: 0.1rem 0.75rem; margin-top: 0.35rem; }
      .ticks label { min-height: 26px; }
      .wide { grid-column: 1 / -1; }
      .dates {
        display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.35rem 0.5rem; align-items: center; margin-top: 0.35rem;
      }
      .dates > label { display: contents; }
      .dates .row { grid-column: 2; }
      entente-search + entente-search { margin-top: 0.5rem; }
      @media (max-width: 640px) {
        .ends { grid-template-columns: 1fr; }
        .swap { justify-self: start; }
        .ticks { grid-template-columns: 1fr 1fr; }
      }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { question: null, names: new Map(), faults: {}, more: false, modes: {} });
  }

  /** Unfolds the limits when a message would be hidden. */
  willUpdate(changes) {
    if (changes.has('faults') && Object.keys(this.faults).some((name) => FOLDED.has(name))) this.more = true;
  }

  /** Puts the cursor into the field of an end. */
  focusOn(end) {
    this.renderRoot.querySelector(`#${end}`)?.focus();
  }

  ask(parts) {
    this.dispatchEvent(new CustomEvent('ask', { detail: parts }));
  }

  name(id) {
    return this.names.get(id)?.name ?? '…';
  }

  render() {
    const { question } = this;
    return html`
      <div class="ends">
        ${this.end('from', 'From')}
        <button class="swap" @click=${() => this.ask({ from: question.to, to: question.from, via: [...question.via].reverse() })}
          ?disabled=${!question.from && !question.to} aria-label="Swap the two ends" title="Swap the two ends">⇄</button>
        ${this.end('to', 'To')}
      </div>
      ${this.searchLine()}
      ${this.chips()}
      <details ?open=${this.more} @toggle=${(event) => (this.more = event.target.open)}>
        <summary>More limits: waypoints, relations, types, time, evidence</summary>
        ${this.more ? this.limits() : nothing}
      </details>
    `;
  }

  end(which, label) {
    const id = this.question[which];
    const entity = id ? this.names.get(id) : null;
    const gone = entity?.gone
      ? 'This entity is no longer in the graph. Its documents may have been deleted. Search for its name again.'
      : null;
    const fault = gone ?? this.faults[which];
    return html`<div class="field">
      <span class="label">${entity?.type ? sign(entity.type) : nothing}${label}</span>
      <entente-search id=${which} keep label=${label} placeholder=${id && !entity ? '…' : 'Type a name'}
        .value=${gone ? '' : (entity?.name ?? '')}
        @pick=${(event) => this.ask({ [which]: event.detail.id })} @clear=${() => this.ask({ [which]: '' })}></entente-search>
      ${fault ? html`<p class="fault small" role="alert">${fault}</p>` : nothing}
    </div>`;
  }

  /** How far to search, and which paths come first. */
  searchLine() {
    const { question } = this;
    const lengths = Array.from({ length: MOST_HOPS }, (_, i) => i + 1);
    const chosen = Number(question.maxHops || DEFAULT_HOPS);
    return html`<div class="row line">
      <label>Up to
        <select @change=${(event) => this.ask({ maxHops: event.target.value })} aria-describedby=${this.described('maxHops')}>
          ${lengths.map((hops) => html`<option value=${hops} .selected=${hops === chosen}>${counted(hops, 'hop')}</option>`)}
        </select></label>
      <label>Order
        <select @change=${(event) => this.ask({ rank: event.target.value })}>
          <option value="" .selected=${question.rank !== 'strong'}>shortest first</option>
          <option value="strong" .selected=${question.rank === 'strong'}>best evidence first, away from hubs</option>
        </select></label>
      <label><input type="checkbox" .checked=${question.allShortest === 'true'}
        @change=${(event) => this.ask({ allShortest: event.target.checked ? 'true' : '' })} /> all shortest</label>
      ${this.fault('maxHops')}${this.fault('rank')}
    </div>`;
  }

  /** The limits of the question. A click removes one. */
  chips() {
    const chips = filters(this.question, (id) => (this.names.get(id)?.gone ? `${id} (no longer there)` : this.name(id)));
    if (!chips.length) return nothing;
    return html`<div class="row chips" role="group" aria-label="Limits of the search">
      ${chips.map(({ text, parts }) => html`<button @click=${() => this.ask(parts)} title="Remove this limit">${text}
        <span aria-hidden="true">✕</span><span class="hidden-text">, remove this limit</span></button>`)}
      ${chips.length > 1 ? html`<button class="plain" @click=${() => this.ask(NO_LIMITS)}>Remove all</button>` : nothing}
    </div>`;
  }

  fault(name) {
    return this.faults[name] ? html`<p class="fault small" id="fault-${name}" role="alert">${this.faults[name]}</p>` : nothing;
  }

  /** {@return the id of the message beside a field, for aria-describedby} */
  described(name) {
    return this.faults[name] ? `fault-${name}` : nothing;
  }

  limits() {
    return html`<div class="groups">
      ${this.waypoints()}${this.times()}${this.evidence()}
      ${this.choice('Relations', 'relation', 'notRelation', names('relationTypes'), relation)}
      ${this.choice('Types to go through', 'type', 'notType', names('entityTypes'), plural)}
    </div>`;
  }

  waypoints() {
    const { question } = this;
    const add = (list) => (event) => this.ask({ [list]: [...question[list].filter((id) => id !== event.detail.id), event.detail.id] });
    return html`<fieldset>
      <legend>Waypoints</legend>
      ${question.via.length < MOST_VIA
        ? html`<entente-search label="Through, in this order" @pick=${add('via')}></entente-search>`
        : html`<p class="small quiet">A path can have at most ${MOST_VIA} waypoints.</p>`}
      <entente-search label="Not through" @pick=${add('avoid')}></entente-search>
      ${question.via.slice(1).map((id, i) => html`<button class="link small"
        @click=${() => this.ask({ via: earlier(question.via, i + 1) })}>
        Move ${this.name(id)} before ${this.name(question.via[i])}</button>`)}
      ${this.fault('via')}${this.fault('avoid')}
    </fieldset>`;
  }

  times() {
    return html`<fieldset>
      <legend>Time</legend>
      <div class="dates">
        ${this.time('asOf', 'In')}${this.time('since', 'Since')}${this.time('until', 'Until')}
        <div class="row small"><label><input type="checkbox" .checked=${this.question.time === 'certain'}
          @change=${(event) => this.ask({ time: event.target.checked ? 'certain' : '' })} />
          only if every reading of an imprecise date fits</label></div>
      </div>
      <p class="small quiet">Enter 2011, 2011-10 or 2011-10-27. A time limit excludes facts without a date.</p>
      ${this.fault('time')}
    </fieldset>`;
  }

  time(name, label) {
    const change = (value) => this.ask(name === 'asOf' ? { asOf: value, since: '', until: '' } : { [name]: value, asOf: '' });
    return html`<label><span>${label}</span><input type="text" inputmode="numeric" placeholder="e.g. 2011" .value=${this.question[name]}
      aria-invalid=${this.faults[name] ? 'true' : nothing} aria-describedby=${this.described(name)}
      @change=${(event) => change(event.target.value.trim())} /></label>
      ${this.fault(name)}`;
  }

  evidence() {
    const { question } = this;
    const change = (value) => this.ask({ minDocuments: value === '1' ? '' : value });
    return html`<fieldset>
      <legend>Evidence</legend>
      <label>At least
        <input type="number" min="1" max="65535" style="width:5.5rem" .value=${question.minDocuments || '1'}
          aria-invalid=${this.faults.minDocuments ? 'true' : nothing} aria-describedby=${this.described('minDocuments')}
          @change=${(event) => change(event.target.value)} /> documents for each fact</label>
      ${this.fault('minDocuments')}
      <div class="ticks" role="group" aria-label="Status of facts">
        ${ontology.modalities.map(({ name, label }) =>
          this.tick(name, label, allowed(question).includes(name), (on) => this.allow(name, on)))}
      </div>
      ${this.fault('modality')}
    </fieldset>`;
  }

  /** A choice of values: only the ticked ones, or all but the ticked ones. */
  choice(legend, only, not, values, text) {
    const { question } = this;
    const used = question[only].length || question[not].length ? mode(question[only], question[not]) : (this.modes[only] ?? 'only');
    const list = used === 'only' ? only : not;
    const chosen = question[list];
    const turn = (name, parts) => () => this.turn(only, name, parts);
    const tick = (one) => (on) => this.ask({ [list]: on ? [...chosen, one] : chosen.filter((other) => other !== one) });
    return html`<fieldset class="wide">
      <legend>${legend}</legend>
      <div class="row small" role="radiogroup" aria-label="${legend}: meaning of the ticks">
        <label><input type="radio" name=${only} .checked=${used === 'only'}
          @change=${turn('only', { [only]: chosen, [not]: [] })} />only the ticked ones</label>
        <label><input type="radio" name=${only} .checked=${used === 'not'}
          @change=${turn('not', { [only]: [], [not]: chosen })} />all but the ticked ones</label>
        ${chosen.length
          ? html`<button class="link" @click=${() => this.ask({ [only]: [], [not]: [] })}>all</button>`
          : html`<span class="quiet">none ticked: all</span>`}
      </div>
      <div class="ticks">${values.map((one) => this.tick(one, text(one), chosen.includes(one), tick(one)))}</div>
      ${this.fault(only)}${this.fault(not)}
    </fieldset>`;
  }

  /** Without a tick the question stays the same. The mode is kept for the next tick. */
  turn(list, name, parts) {
    this.modes = { ...this.modes, [list]: name };
    if (Object.values(parts).flat().length) this.ask(parts);
  }

  tick(value, text, on, change) {
    return html`<label><input type="checkbox" value=${value} .checked=${on}
      @change=${(event) => change(event.target.checked)} />${text}</label>`;
  }

  allow(modality, on) {
    const before = allowed(this.question);
    const after = names('modalities').filter((name) => (name === modality ? on : before.includes(name)));
    this.ask({ modality: after.join() === STATED ? [] : after });
  }
}
customElements.define('entente-path-form', PathForm);

const earlier = (list, at) => [...list.slice(0, at - 1), list[at], list[at - 1], ...list.slice(at + 1)];
