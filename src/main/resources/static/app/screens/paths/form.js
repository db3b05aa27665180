import { LitElement, css, html, nothing } from 'lit';
import { base } from '../../styles.js';
import { TYPES, relation, sign } from '../../words.js';
import { DEFAULT_HOPS, MODALITIES, MOST_HOPS, NO_LIMITS, RELATIONS, filters, mode, plural } from '../../path/question.js';
import '../../parts/entity-search.js';

const MOST_VIA = 5;

/** Parts of the question whose fields are folded away at first. */
const FOLDED = new Set(Object.keys(NO_LIMITS).filter((name) => name !== 'allShortest'));

/**
 * What is asked of a path. Shows `question`, fires `ask` with the parts that a reader changed; a word of the service
 * about one of the parts (`faults`, by name) stands beside its field.
 */
class PathForm extends LitElement {
  static properties = { question: { attribute: false }, names: { attribute: false }, faults: { attribute: false }, more: { state: true }, ways: { state: true } };

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
      .chips button { min-height: 28px; border-radius: 999px; font-size: 0.87rem; padding: 0.1rem 0.6rem; text-align: start; overflow-wrap: anywhere; }
      details { margin-top: 0.6rem; }
      summary { cursor: pointer; min-height: 28px; color: var(--accent); }
      .groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: 1rem 1.5rem; margin-top: 0.5rem; }
      .ticks { display: grid; grid-template-columns: repeat(auto-fill, minmax(145px, 1fr)); gap: 0.1rem 0.75rem; margin-top: 0.35rem; }
      .ticks label { min-height: 26px; }
      .wide { grid-column: 1 / -1; }
      .dates { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.35rem 0.5rem; align-items: center; margin-top: 0.35rem; }
      .dates > label { display: contents; }
      .dates .row { grid-column: 2; }
      entente-search + entente-search { margin-top: 0.5rem; }
      @media (max-width: 640px) { .ends { grid-template-columns: 1fr; } .swap { justify-self: start; } .ticks { grid-template-columns: 1fr 1fr; } }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { question: null, names: new Map(), faults: {}, more: false, ways: {} });
  }

  /** A word beside a field that is folded away would be missed. */
  willUpdate(changes) {
    if (changes.has('faults') && Object.keys(this.faults).some((name) => FOLDED.has(name))) this.more = true;
  }

  /** Puts the cursor where something is missing. */
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
    const chips = filters(question, (id) => (this.names.get(id)?.gone ? `${id} (no longer there)` : this.name(id)));
    return html`
      <div class="ends">
        ${this.end('from', 'From')}
        <button class="swap" @click=${() => this.ask({ from: question.to, to: question.from, via: [...question.via].reverse() })}
          ?disabled=${!question.from && !question.to} aria-label="Swap the two ends" title="Swap the two ends">⇄</button>
        ${this.end('to', 'To')}
      </div>
      <div class="row line">
        <label>Up to
          <select @change=${(event) => this.ask({ maxHops: event.target.value })} aria-describedby=${this.faults.maxHops ? 'fault-maxHops' : nothing}>
            ${Array.from({ length: MOST_HOPS }, (_, i) => i + 1).map((hops) =>
              html`<option value=${hops} .selected=${hops === Number(question.maxHops || DEFAULT_HOPS)}>${hops} ${hops === 1 ? 'hop' : 'hops'}</option>`)}
          </select></label>
        <label>First
          <select @change=${(event) => this.ask({ rank: event.target.value })}>
            <option value="" .selected=${question.rank !== 'strong'}>the shortest</option>
            <option value="strong" .selected=${question.rank === 'strong'}>the best proved, away from hubs</option>
          </select></label>
        <label><input type="checkbox" .checked=${question.allShortest === 'true'} @change=${(event) => this.ask({ allShortest: event.target.checked ? 'true' : '' })} />
          all shortest</label>
        ${this.fault('maxHops')}${this.fault('rank')}
      </div>
      ${chips.length
        ? html`<div class="row chips" role="group" aria-label="What limits the search">
            ${chips.map(({ text, parts }) => html`<button @click=${() => this.ask(parts)} title="Lift this limit">${text} <span aria-hidden="true">✕</span><span class="hidden-text">, lift this limit</span></button>`)}
            ${chips.length > 1 ? html`<button class="plain" @click=${() => this.ask(NO_LIMITS)}>Lift all</button>` : nothing}
          </div>`
        : nothing}
      <details ?open=${this.more} @toggle=${(event) => (this.more = event.target.open)}>
        <summary>More limits: way-points, relations, types, time, proof</summary>
        ${this.more ? this.limits() : nothing}
      </details>
    `;
  }

  end(which, label) {
    const id = this.question[which];
    const entity = id ? this.names.get(id) : null;
    const gone = entity?.gone ? 'This entity is no longer in the graph: the documents that spoke of it may have been removed. Search its name again.' : null;
    const fault = gone ?? this.faults[which];
    return html`<div class="field">
      <span class="label">${entity?.type ? sign(entity.type) : nothing}${label}</span>
      <entente-search id=${which} keep label=${label} placeholder=${id && !entity ? '…' : 'Type a name'} .value=${gone ? '' : (entity?.name ?? '')}
        @pick=${(event) => this.ask({ [which]: event.detail.id })} @clear=${() => this.ask({ [which]: '' })}></entente-search>
      ${fault ? html`<p class="fault small" role="alert">${fault}</p>` : nothing}
    </div>`;
  }

  fault(name) {
    return this.faults[name] ? html`<p class="fault small" id="fault-${name}" role="alert">${this.faults[name]}</p>` : nothing;
  }

  limits() {
    const { question } = this;
    return html`<div class="groups">
      <fieldset>
        <legend>Way-points</legend>
        ${question.via.length < MOST_VIA
          ? html`<entente-search label="Through, in this order" @pick=${(event) => this.ask({ via: [...question.via.filter((id) => id !== event.detail.id), event.detail.id] })}></entente-search>`
          : html`<p class="small quiet">A path goes through ${MOST_VIA} way-points at the most.</p>`}
        <entente-search label="Not through" @pick=${(event) => this.ask({ avoid: [...question.avoid.filter((id) => id !== event.detail.id), event.detail.id] })}></entente-search>
        ${question.via.slice(1).map((id, i) => html`<button class="link small" @click=${() => this.ask({ via: earlier(question.via, i + 1) })}>Go through ${this.name(id)} before ${this.name(question.via[i])}</button>`)}
        ${this.fault('via')}${this.fault('avoid')}
      </fieldset>
      <fieldset>
        <legend>Time</legend>
        <div class="dates">
          ${this.time('asOf', 'In')}${this.time('since', 'Since')}${this.time('until', 'Until')}
          <div class="row small"><label><input type="checkbox" .checked=${question.time === 'certain'} @change=${(event) => this.ask({ time: event.target.checked ? 'certain' : '' })} />
            only where all readings of a date agree</label></div>
        </div>
        <p class="small quiet">A year, 2011-10 or 2011-10-27. Facts without a date are left out then.</p>
        ${this.fault('time')}
      </fieldset>
      <fieldset>
        <legend>Proof</legend>
        <label>At least
          <input type="number" min="1" max="65535" style="width:5.5rem" .value=${question.minDocuments || '1'} aria-invalid=${this.faults.minDocuments ? 'true' : nothing}
            aria-describedby=${this.faults.minDocuments ? 'fault-minDocuments' : nothing}
            @change=${(event) => this.ask({ minDocuments: event.target.value === '1' ? '' : event.target.value })} /> documents for each fact</label>
        ${this.fault('minDocuments')}
        <div class="ticks" role="group" aria-label="How facts are said">
          ${MODALITIES.map((one) => this.tick(one, one, question.modality.length ? question.modality.includes(one) : one === 'stated', (on) => this.say(one, on)))}
        </div>
        ${this.fault('modality')}
      </fieldset>
      ${this.choice('Relations', 'relation', 'notRelation', RELATIONS, relation, 'wide')}
      ${this.choice('Types to go through', 'type', 'notType', TYPES, plural, 'wide')}
    </div>`;
  }

  time(name, label) {
    return html`<label><span>${label}</span><input type="text" inputmode="numeric" placeholder="e.g. 2011" .value=${this.question[name]} aria-invalid=${this.faults[name] ? 'true' : nothing} aria-describedby=${this.faults[name] ? `fault-${name}` : nothing}
      @change=${(event) => this.ask(name === 'asOf' ? { asOf: event.target.value.trim(), since: '', until: '' } : { [name]: event.target.value.trim(), asOf: '' })} /></label>
      ${this.fault(name)}`;
  }

  /** A choice of what is followed only, or of what is not followed. */
  choice(legend, only, not, values, words, place) {
    const { question } = this;
    const way = question[only].length || question[not].length ? mode(question[only], question[not]) : (this.ways[only] ?? 'only');
    const list = way === 'only' ? only : not;
    const chosen = question[list];
    return html`<fieldset class=${place}>
      <legend>${legend}</legend>
      <div class="row small" role="radiogroup" aria-label="${legend}: what the ticks mean">
        <label><input type="radio" name=${only} .checked=${way === 'only'} @change=${() => this.turn(only, 'only', { [only]: chosen, [not]: [] })} />only the ticked ones</label>
        <label><input type="radio" name=${only} .checked=${way === 'not'} @change=${() => this.turn(only, 'not', { [only]: [], [not]: chosen })} />all but the ticked ones</label>
        ${chosen.length ? html`<button class="link" @click=${() => this.ask({ [only]: [], [not]: [] })}>all</button>` : html`<span class="quiet">none ticked: all</span>`}
      </div>
      <div class="ticks">
        ${values.map((one) => this.tick(one, words(one), chosen.includes(one), (on) => this.ask({ [list]: on ? [...chosen, one] : chosen.filter((other) => other !== one) })))}
      </div>
      ${this.fault(only)}${this.fault(not)}
    </fieldset>`;
  }

  /** Without a tick the question stays as it is; the way is kept for the ticks to come. */
  turn(list, way, parts) {
    this.ways = { ...this.ways, [list]: way };
    if (Object.values(parts).flat().length) this.ask(parts);
  }

  tick(value, text, on, change) {
    return html`<label><input type="checkbox" value=${value} .checked=${on} @change=${(event) => change(event.target.checked)} />${text}</label>`;
  }

  say(one, on) {
    const before = this.question.modality.length ? this.question.modality : ['stated'];
    const after = MODALITIES.filter((word) => (word === one ? on : before.includes(word)));
    this.ask({ modality: after.join() === 'stated' ? [] : after });
  }
}
customElements.define('entente-path-form', PathForm);

const earlier = (list, at) => [...list.slice(0, at - 1), list[at], list[at - 1], ...list.slice(at + 1)];
