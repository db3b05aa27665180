import { html, nothing } from 'lit';
import { get } from '../../api.js';
import { sign } from '../../look.js';
import { names } from '../../ontology.js';
import { STATED, capital, count, plural } from '../../words.js';

/** Suggestions for the second end of a path: entities within a few hops of the first, without its neighbours. */
const HOPS = 3;
const READ = 200;
const SHOWN_OF_A_TYPE = 8;

/** {@return the entities within three hops, without the direct neighbours} */
export async function reachable(id, signal) {
  const parameters = { hops: HOPS, limit: READ, modality: STATED };
  const { nodes, total, cut } = await get(`/api/entities/${encodeURIComponent(id)}/neighbourhood`, parameters, { signal });
  return { nodes: nodes.filter(({ hop }) => hop > 1), total: total.nodes - 1, cut };
}

/** @param {(id: string) => void} pick called with the chosen entity */
export function suggestions({ nodes, total, cut }, name, pick) {
  if (!nodes.length) return html`<p class="quiet">There is nothing beyond the direct neighbours of ${name}.</p>`;
  return html`<section>
    <h2>Within ${HOPS} hops of ${name}</h2>
    <p class="small quiet">Some of ${count(total)} entities${cut ? ' or more' : ''}, the nearest first. Choose one to see how the two are
      connected, or type another name above.</p>
    ${names('entityTypes').map((type) => ofType(type, nodes.filter((node) => node.type === type).slice(0, SHOWN_OF_A_TYPE), pick))}
  </section>`;
}

const ofType = (type, nodes, pick) =>
  nodes.length
    ? html`<h3 class="row">${sign(type)}${capital(plural(type))}</h3>
        <div class="row">${nodes.map((node) => html`<button @click=${() => pick(node.id)}>${node.name}</button>`)}</div>`
    : nothing;
