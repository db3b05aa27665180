import { LitElement, css, html, svg } from 'lit';
import { Layout } from '../../layout/layout.js';
import { colour, sign } from '../../look.js';
import { href } from '../../route.js';
import { base } from '../../styles.js';
import { count, counted } from '../../words.js';

const WIDTH = 1100;
const HEIGHT = 300;
const LARGEST = 40;
const NAME = 22;
const TICKS = 120;

/**
 * The communities of the whole graph, as a picture and as a list. The area of a circle shows the number of entities, the
 * width of a line the number of facts between two communities.
 */
class Communities extends LitElement {
  static properties = { answer: {}, places: { state: true } };

  static styles = [
    base,
    css`
      svg.picture { display: block; width: 100%; max-height: 300px; }
      circle { stroke-width: 1.5; }
      a:hover circle, a:focus-visible circle { stroke-width: 4; }
      text {
        fill: var(--text); font-size: 12px; text-anchor: middle; pointer-events: none;
        paint-order: stroke; stroke: var(--raised); stroke-width: 3px;
      }
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

  /** Places the circles with the layout worker, so that communities with many facts between them are close together. */
  place() {
    const all = this.answer.communities;
    const most = Math.sqrt(all[0]?.size);
    const radius = ({ size }) => Math.max(10, (LARGEST * Math.sqrt(size)) / most);
    const circles = all.map((one, i) => ({ id: one.number, radius: radius(one), community: i, at: null, fixed: false }));
    const links = this.answer.bridges.map(({ from, to }) => ({ source: from, target: to }));
    this.places = null;
    this.layout?.destroy();
    if (!all.length) return;
    this.layout = new Layout();
    this.layout.run(circles, links, { ticks: TICKS, every: TICKS, aspect: WIDTH / HEIGHT }, (xy, over) => {
      if (!over || !xy) return;
      const along = (axis) => stretched(circles.map((_, i) => xy[2 * i + axis]), [WIDTH, HEIGHT][axis]);
      const [across, down] = [along(0), along(1)];
      this.places = new Map(circles.map((one, i) => [one.id, { x: across(xy[2 * i]), y: down(xy[2 * i + 1]), r: one.radius }]));
      this.layout.destroy();
    });
  }

  render() {
    const { communities, total, entities } = this.answer;
    if (!communities.length) return html`<p class="quiet">There are none yet.</p>`;
    return html`${this.places ? this.picture() : html`<div style="height:300px"></div>`}
      <ul class="plain">${communities.map((one) => html`<li>${sign(leading(one).type)}<a href=${address(one)}>${name(one)}</a>
        <span class="side quiet small">${size(one)}</span></li>`)}</ul>
      <p class="small quiet">${communities.length} of ${count(total)} communities, ${count(entities)} entities in total. The sign is that of
        the most central member.</p>`;
  }

  picture() {
    const { communities, bridges } = this.answer;
    const most = Math.max(...bridges.map((bridge) => bridge.facts), 1);
    const shown = bridges.filter(({ from, to }) => this.places.has(from) && this.places.has(to));
    return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Communities, as in the list below">
      ${shown.map((bridge) => this.line(bridge, most))}
      ${communities.map((one) => this.circle(one))}
      ${communities.map((one) => this.label(one))}
    </svg>`;
  }

  line({ from, to, facts }, most) {
    const [one, other] = [this.places.get(from), this.places.get(to)];
    return svg`<line x1=${one.x} y1=${one.y} x2=${other.x} y2=${other.y}
      stroke="var(--outline)" stroke-opacity="0.6" stroke-width=${1 + (4 * facts) / most} />`;
  }

  circle(one) {
    const { x, y, r } = this.places.get(one.number);
    const own = colour(leading(one).type);
    return svg`<a href=${address(one)} tabindex="-1"><title>${name(one)}: ${size(one)}</title>
      <circle cx=${x} cy=${y} r=${r} style="fill:color-mix(in srgb, ${own} 22%, var(--raised));stroke:${own}" /></a>`;
  }

  label(one) {
    const { x, y, r } = this.places.get(one.number);
    return svg`<text x=${x} y=${y + r + 14}>${short(leading(one).name)}</text>`;
  }
}
customElements.define('entente-communities', Communities);

const leading = (one) => one.central[0] ?? { type: '', name: '' };
const name = (one) => one.central.slice(0, 3).map((entity) => entity.name).join(', ');
const size = (one) => `${counted(one.size, 'member')}, ${counted(one.facts, 'fact')}`;
const address = (one) => href('network', null, { community: one.number });
const short = (text) => (text.length > NAME ? `${text.slice(0, NAME - 1)}…` : text);

/** {@return a function that spreads places over the length of one axis, with room for circles and names} */
function stretched(places, length) {
  const from = Math.min(...places);
  const to = Math.max(...places);
  const room = LARGEST + 24;
  return (at) => (to > from ? room + ((at - from) / (to - from)) * (length - 2 * room) : length / 2);
}
