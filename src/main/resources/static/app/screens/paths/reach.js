import { html, nothing } from 'lit';
import { get } from '../../api.js';
import { count, sign } from '../../words.js';
import { plural } from '../../path/question.js';

/** Ends that could be asked for: what can be reached from one entity, but not directly. */
const HOPS = 3;
const LOOKED_AT = 200;
const EACH = 8;
const KINDS = ['Organization', 'Person', 'Place', 'Agreement', 'Event'];

/** {@return the entities within three hops, without the nearest} */
export async function reachable(id, signal) {
  const { nodes, total, cut } = await get(`/api/entities/${encodeURIComponent(id)}/neighbourhood`, { hops: HOPS, limit: LOOKED_AT, modality: 'stated' }, { signal });
  return { nodes: nodes.filter(({ hop }) => hop > 1), total: total.nodes - 1, cut };
}

/** @param {(id: string) => void} pick is told which of them was chosen */
export function suggestions({ nodes, total, cut }, name, pick) {
  if (!nodes.length) return html`<p class="quiet">Nothing lies beyond the direct neighbours of ${name}.</p>`;
  return html`<section>
    <h2>Within ${HOPS} hops of ${name}</h2>
    <p class="small quiet">Some of ${count(total)} entities${cut ? ' or more' : ''}, nearest first. Choose one to see how the two are connected, or type any other name above.</p>
    ${KINDS.map((type) => {
      const some = nodes.filter((node) => node.type === type).slice(0, EACH);
      return some.length
        ? html`<h3 class="row">${sign(type)}${plural(type).replace(/^./, (letter) => letter.toUpperCase())}</h3>
            <div class="row">${some.map((node) => html`<button @click=${() => pick(node.id)}>${node.name}</button>`)}</div>`
        : nothing;
    })}
  </section>`;
}
