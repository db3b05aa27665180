import { html, svg } from 'lit';
import { href } from '../route.js';
import { count, counted, sign } from '../words.js';

const WIDTH = 900;
const HEIGHT = 260;

/** The communities of the whole graph: circles as large as they are, lines where facts bridge them, and the same as a list. */
export function communities({ communities: all, bridges, total, entities }) {
  if (!all.length) return html`<p class="quiet">There are none yet.</p>`;
  const placed = place(all);
  const at = new Map(placed.map((one) => [one.number, one]));
  const most = Math.max(...bridges.map((bridge) => bridge.facts), 1);
  return html`
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="100%" style="max-height:300px" role="img" aria-label="Communities as circles; the list below holds the same">
      ${bridges.filter((bridge) => at.has(bridge.from) && at.has(bridge.to)).map((bridge) => svg`<line x1=${at.get(bridge.from).x} y1=${at.get(bridge.from).y} x2=${at.get(bridge.to).x} y2=${at.get(bridge.to).y}
        stroke="var(--outline)" stroke-opacity="0.6" stroke-width=${1 + (4 * bridge.facts) / most} />`)}
      ${placed.map((one) => svg`<circle cx=${one.x} cy=${one.y} r=${one.r} fill="var(--selected)" stroke="var(--accent)" stroke-width="1.5" style="cursor:pointer" @click=${() => (location.hash = href('network', null, { community: one.number }))} />
        <text x=${one.x} y=${one.y} text-anchor="middle" dominant-baseline="central" font-size="12" fill="var(--text)" pointer-events="none">${short(one.central[0]?.name ?? '', one.r)}</text>`)}
    </svg>
    <ul class="plain">${all.map((one) => html`<li>${sign(one.central[0]?.type ?? 'Event')}<a href=${href('network', null, { community: one.number })}>${one.central.slice(0, 3).map((entity) => entity.name).join(', ')}</a>
      <span class="side quiet small">${count(one.size)} entities, ${counted(one.facts, 'fact')}</span></li>`)}</ul>
    <p class="small quiet">${all.length} of ${count(total)} communities, ${count(entities)} entities in all</p>`;
}

/** Circles side by side in two rows, their areas by the number of entities. */
function place(all) {
  const largest = Math.sqrt(all[0].size);
  const step = WIDTH / Math.ceil(all.length / 2 + 0.5);
  return all.map((one, i) => ({
    ...one,
    r: Math.max(12, (Math.sqrt(one.size) / largest) * Math.min(62, step / 2.2)),
    x: step * (Math.floor(i / 2) + (i % 2 ? 1 : 0.5)),
    y: i % 2 ? HEIGHT * 0.75 : HEIGHT * 0.28,
  }));
}

const short = (name, r) => (name.length * 6.2 > r * 2 + 30 ? `${name.slice(0, Math.max(3, Math.floor((r * 2 + 24) / 6.2)))}…` : name);
