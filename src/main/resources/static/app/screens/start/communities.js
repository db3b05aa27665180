import { LitElement, css, html, svg } from 'lit';
import { base } from '../../styles.js';
import { href } from '../../route.js';
import { Layout } from '../../layout/layout.js';
import { count, counted, sign } from '../../words.js';

const WIDTH = 1100;
const HEIGHT = 300;
const LARGEST = 40;
const NAME = 22;
const TICKS = 120;

/** The communities of the whole graph as super-nodes: areas by entities, lines by the facts between them, and the same as a list. */
class Communities extends LitElement {
  static properties = { answer: {}, places: { state: true } };

  static styles = [
    base,
    css`
      svg.picture { display: block; width: 100%; max-height: 300px; }
      circle { stroke-width: 1.5; }
      a:hover circle, a:focus-visible circle { stroke-width: 4; }
      text { fill: var(--text); font-size: 12px; text-anchor: middle; pointer-events: none; paint-order: stroke; stroke: var(--raised); stroke-width: 3px; }
      ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); column-gap: 2rem; }
      li { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.2rem 0; min-height: 28px; }
      .side { margin-inline-start: auto; white-space: nowrap; }
    `,
  ];

  disconnectedCallback() {
    super.disconnectedCallback();
    this.layout?.destroy();
  }

  willUpdate(changed) {
    if (changed.has('answer')) this.place();
  }

  /** Lets the worker of the network find places, so that communities with many facts between them lie together. */
  place() {
    const all = this.answer.communities;
    const most = Math.sqrt(all[0]?.size);
    const circles = all.map((one, i) => ({ id: one.number, radius: Math.max(10, (LARGEST * Math.sqrt(one.size)) / most), community: i, at: null, fixed: false }));
    const links = this.answer.bridges.map(({ from, to }) => ({ source: from, target: to }));
    this.places = null;
    this.layout?.destroy();
    if (!all.length) return;
    this.layout = new Layout();
    this.layout.run(circles, links, { ticks: TICKS, every: TICKS, aspect: WIDTH / HEIGHT }, (xy, over) => {
      if (!over || !xy) return;
      const [across, down] = [0, 1].map((axis) => stretched(circles.map((_, i) => xy[2 * i + axis]), [WIDTH, HEIGHT][axis]));
      this.places = new Map(circles.map(({ id, radius }, i) => [id, { x: across(xy[2 * i]), y: down(xy[2 * i + 1]), r: radius }]));
      this.layout.destroy();
    });
  }

  render() {
    const { communities, total, entities } = this.answer;
    if (!communities.length) return html`<p class="quiet">There are none yet.</p>`;
    return html`${this.places ? this.picture() : html`<div style="height:300px"></div>`}
      <ul class="plain">${communities.map((one) => html`<li>${sign(leading(one).type)}<a href=${address(one)}>${name(one)}</a>
        <span class="side quiet small">${counted(one.size, 'member')}, ${counted(one.facts, 'fact')}</span></li>`)}</ul>
      <p class="small quiet">${communities.length} of ${count(total)} communities, ${count(entities)} entities in all. Each has the sign of its most central member.</p>`;
  }

  picture() {
    const { communities, bridges } = this.answer;
    const most = Math.max(...bridges.map((bridge) => bridge.facts), 1);
    const shown = bridges.filter(({ from, to }) => this.places.has(from) && this.places.has(to));
    return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Communities; the list below holds the same">
      ${shown.map(({ from, to, facts }) => svg`<line x1=${this.places.get(from).x} y1=${this.places.get(from).y} x2=${this.places.get(to).x} y2=${this.places.get(to).y}
        stroke="var(--outline)" stroke-opacity="0.6" stroke-width=${1 + (4 * facts) / most} />`)}
      ${communities.map((one) => {
        const { x, y, r } = this.places.get(one.number);
        const colour = `var(--${leading(one).type.toLowerCase()})`;
        return svg`<a href=${address(one)} tabindex="-1"><title>${name(one)}: ${counted(one.size, 'member')}, ${counted(one.facts, 'fact')}</title>
          <circle cx=${x} cy=${y} r=${r} style="fill:color-mix(in srgb, ${colour} 22%, var(--raised));stroke:${colour}" /></a>`;
      })}
      ${communities.map((one) => {
        const { x, y, r } = this.places.get(one.number);
        return svg`<text x=${x} y=${y + r + 14}>${short(leading(one).name)}</text>`;
      })}
    </svg>`;
  }
}
customElements.define('entente-communities', Communities);

const leading = (one) => one.central[0] ?? { type: 'Event', name: '' };
const name = (one) => one.central.slice(0, 3).map((entity) => entity.name).join(', ');
const address = (one) => href('network', null, { community: one.number });
const short = (text) => (text.length > NAME ? `${text.slice(0, NAME - 1)}…` : text);

/** {@return how places along one axis fill it, with room for circles and names} */
function stretched(places, length) {
  const from = Math.min(...places);
  const to = Math.max(...places);
  const room = LARGEST + 24;
  return (at) => (to > from ? room + ((at - from) / (to - from)) * (length - 2 * room) : length / 2);
}
