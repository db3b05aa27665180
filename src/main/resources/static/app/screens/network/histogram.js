import { LitElement, css, html, svg } from 'lit';
import { base } from '../../styles.js';
import { years } from './workspace/filter.js';

const HEIGHT = 44;
/** The minimum number of years side by side. */
const LEAST = 10;

/** The number of facts by year, with a window to drag. Fires `window` with [first, last] or null. */
class Histogram extends LitElement {
  static properties = { edges: { attribute: false }, window: { attribute: false } };

  static styles = [
    base,
    css`
      :host { display: block; padding: 0.25rem 0.75rem; border-top: 1px solid var(--line); background: var(--raised); }
      svg { display: block; width: 100%; height: ${HEIGHT}px; touch-action: none; cursor: crosshair; }
      rect { fill: var(--outline); }
      rect.in { fill: var(--accent); }
      .ends { display: flex; gap: 0.75rem; align-items: center; flex-wrap: wrap; }
      input { width: 5.5em; }
    `,
  ];

  willUpdate() {
    this.bars = new Map();
    this.undated = 0;
    for (const edge of this.edges ?? []) {
      const own = years(edge);
      if (own) this.bars.set(own[0], (this.bars.get(own[0]) ?? 0) + 1);
      else this.undated++;
    }
    const all = [...this.bars.keys()];
    this.first = Math.min(...all);
    this.last = Math.max(...all);
    this.wide = Math.max(LEAST, this.last - this.first + 1);
    this.left = this.first - Math.floor((this.wide - (this.last - this.first + 1)) / 2);
  }

  render() {
    if (!this.bars.size) return html`<p class="small quiet">No fact here has a date.</p>`;
    const [from, to] = this.window ?? [this.first, this.last];
    return html`
      <svg viewBox="0 0 ${this.wide} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"
        @pointerdown=${this.press} @pointermove=${this.drag} @pointerup=${this.drop}>${this.columns(from, to)}</svg>
      <div class="ends small">
        <label>Facts from ${this.field(from, (year) => this.tell(year, to))}</label>
        <label>to ${this.field(to, (year) => this.tell(from, year))}</label>
        ${this.window ? html`<button @click=${() => this.fire(null)}>All years</button>` : ''}
        <span class="quiet">${this.undated} undated${this.window ? ', not shown' : ''}</span>
      </div>`;
  }

  columns(from, to) {
    const most = Math.max(...this.bars.values());
    return [...this.bars].map(([year, number]) => {
      const height = (number / most) * (HEIGHT - 4);
      return svg`<rect class=${year >= from && year <= to ? 'in' : ''} x=${year - this.left + 0.1} width="0.8"
        y=${HEIGHT - height} height=${height} />`;
    });
  }

  field(year, change) {
    return html`<input type="number" min=${this.first} max=${this.last} .value=${String(year)}
      @change=${(event) => change(Number(event.target.value))} />`;
  }

  year(event) {
    const box = this.renderRoot.querySelector('svg').getBoundingClientRect();
    const share = Math.min(0.9999, Math.max(0, (event.clientX - box.left) / box.width));
    return Math.min(this.last, Math.max(this.first, this.left + Math.floor(share * this.wide)));
  }

  press(event) {
    event.target.setPointerCapture?.(event.pointerId);
    this.origin = this.year(event);
  }

  drag(event) {
    if (this.origin !== undefined && event.buttons) {
      this.window = [Math.min(this.origin, this.year(event)), Math.max(this.origin, this.year(event))];
    }
  }

  drop(event) {
    if (this.origin === undefined) return;
    const end = this.year(event);
    const origin = this.origin;
    this.origin = undefined;
    this.tell(Math.min(origin, end), Math.max(origin, end));
  }

  tell(from, to) {
    this.fire(from <= this.first && to >= this.last ? null : [Math.min(from, to), Math.max(from, to)]);
  }

  fire(detail) {
    this.dispatchEvent(new CustomEvent('window', { detail }));
  }
}
customElements.define('entente-histogram', Histogram);
