import { css, html, nothing } from 'lit';
import { href } from '../../route.js';
import { counted, date, period, relation, sign } from '../../words.js';
import { evidence } from '../../parts/evidence.js';

/** One found path: the line of names and relations, the proof of each hop, and what else can be asked from here. */

/** Relations without a direction, as the ontology has them. */
const EITHER = new Set(['MET', 'TWINNED_WITH', 'COOPERATES_WITH', 'FAMILY_OF']);
const SENTENCES_SHOWN = 2;

/** Relations that happen and are over, as the ontology has them. */
const MOMENTS = new Set(['VISITED', 'MET', 'PARTY_TO', 'SIGNED', 'SIGNED_AT', 'PARTICIPATED_IN', 'HELD_IN']);

/** {@return when it held, or the day on which it happened} */
export const when = ({ type, since, until }) => (MOMENTS.has(type) && !until ? date(since) : period(since, until));

/** {@return how a relation is said: its own words, and the title that a position has} */
export const said = ({ type, title }) => (title ? `${relation(type)} (${title})` : relation(type));

/** {@return the fact in its own direction, whichever way the path walks it} */
export function fact({ source, target, relation: one }) {
  const [subject, object] = one.subject === source.id ? [source, target] : [target, source];
  return { subject, object };
}

/** {@return what stands before and after the words of a hop, so that they point from subject to object} */
export function arrow({ source, relation: one }) {
  if (EITHER.has(one.type)) return ['↔', ''];
  return one.subject === source.id ? ['—', '→'] : ['←', '—'];
}

/** {@return the entities on a path, in its order} */
export const stations = ({ hops }) => [hops[0].source, ...hops.map(({ target }) => target)];

/** {@return the address of the network that shows exactly these entities} */
export const inNetwork = (ids) => href('network', null, { entity: [...new Set(ids)] });

export const pathStyles = css`
  .path { margin: 0 0 0.9rem; padding: 0.75rem 1rem; }
  .chain { display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; align-items: center; margin: 0.35rem 0 0.5rem; padding: 0; list-style: none; }
  .chain li { display: inline-flex; flex-wrap: wrap; gap: 0.3rem; align-items: center; min-width: 0; }
  .chain .name { display: inline-flex; align-items: center; }
  .who { display: inline-flex; gap: 0.3rem; align-items: center; min-width: 0; overflow-wrap: anywhere; }
  .chain .arrow { font-size: 1.15rem; line-height: 1; color: var(--outline); }
  .chain .name { font-weight: 600; overflow-wrap: anywhere; color: var(--text); min-height: 24px; }
  .by { display: inline-flex; flex-wrap: wrap; gap: 0.3rem; align-items: center; color: var(--quiet); font-size: 0.87rem; }
  .by.dashed .words { border-bottom: 2px dashed var(--warn); }
  .weak { color: var(--warn); font-weight: 600; white-space: nowrap; }
  .top { gap: 0.25rem 1rem; justify-content: space-between; }
  .top h3 { margin: 0; }
  .hops { list-style: none; margin: 0.5rem 0 0; padding: 0; }
  .hops > li { margin: 0 0 0.6rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); }
  .hops > li.weakest { border-inline-start-color: var(--warn); }
  .hops .row { gap: 0.3rem 0.45rem; }
  summary { cursor: pointer; min-height: 26px; }
  summary:hover { text-decoration: underline; }
  .doing { gap: 0.35rem 0.5rem; margin-top: 0.35rem; }
  .doing button, .doing .button { min-height: 28px; font-size: 0.87rem; padding: 0.1rem 0.6rem; }
  .cost table { width: auto; margin-top: 0.35rem; }
`;

/**
 * A row of the results.
 *
 * @param {object} path as the service tells it
 * @param {{number: number, open: boolean, dossier: string, ask: (parts: object) => void, question: object}} about
 */
export function row(path, { number, open, dossier, ask, question }) {
  const between = stations(path).slice(1, -1);
  const through = (id) => !question.via.includes(id);
  return html`<li class="card path">
    <div class="row top">
      <h3>Path ${number}: ${counted(path.length, 'hop')}</h3>
      <span class="small quiet">${weakestWords(path)}</span>
    </div>
    ${line(path)}
    <details ?open=${open}>
      <summary>Proof: the sentences behind ${path.length === 1 ? 'it' : 'each hop'}</summary>
      <ol class="hops">${path.hops.map((hop, i) => proof(hop, path.length > 1 && i === path.weakest))}</ol>
    </details>
    <details class="cost small"><summary>Cost ${path.cost.toFixed(2)}: what it is made of</summary>${cost(path)}</details>
    <div class="row doing">
      <a class="button" href=${inNetwork(stations(path).map(({ id }) => id))}>Show in the network</a>
      <a class="button" href=${dossier}>Dossier</a>
      ${between.filter(({ id }) => through(id)).map(({ id, name }) => html`<button @click=${() => ask({ avoid: [...question.avoid, id] })} title="Ask again without ${name}">Avoid ${name}</button>`)}
    </div>
  </li>`;
}

const weakestWords = ({ score, length }) => `${length > 1 ? 'weakest hop ' : ''}stated by ${counted(score, 'document')}`;

/** Names and relations as one line; the arrow points from the subject of the fact to its object. */
export function line(path) {
  return html`<ol class="chain">
    <li>${station(path.hops[0].source)}</li>
    ${path.hops.map((hop, i) => html`<li>${by(hop, path.length > 1 && i === path.weakest)}${station(hop.target)}</li>`)}
  </ol>`;
}

const station = ({ id, type, name }) => html`<span class="who">${sign(type)}<a class="name" href=${href('network', id)}>${name}</a></span>`;

const who = ({ type, name }) => html`<span class="who">${sign(type)}<strong>${name}</strong></span>`;

function by(hop, weakest) {
  const { relation: one } = hop;
  const [before, after] = arrow(hop);
  return html`<span class="by ${one.modality === 'stated' ? '' : 'dashed'}">
    <span class="arrow" aria-hidden="true">${before}</span>
    <span class="words">${said(one)}</span>${one.modality === 'stated' ? nothing : html` <strong>(${one.modality})</strong>`}
    ${after ? html`<span class="arrow" aria-hidden="true">${after}</span>` : nothing}
    <span class="hidden-text">${{ '↔': 'both ways', '—': 'towards the next name', '←': 'towards the name before' }[before]}</span>
    ${weakest ? mark : nothing}
  </span>`;
}

const mark = html`<span class="weak small"><span aria-hidden="true">⚠</span> weakest hop</span>`;

function proof(hop, weakest) {
  const { relation: one } = hop;
  const { subject, object } = fact(hop);
  const names = [subject.name, object.name];
  const rest = one.evidence.slice(SENTENCES_SHOWN);
  return html`<li class=${weakest ? 'weakest' : ''}>
    <div class="row">
      ${who(subject)} <span>${said(one)}</span> ${who(object)}
      <span class="small quiet">${when(one) ? `${when(one)}, ` : ''}${one.modality === 'stated' ? '' : `${one.modality}, `}${counted(one.documents, 'document')}</span>
      ${weakest ? mark : nothing}
    </div>
    ${one.evidence.length ? one.evidence.slice(0, SENTENCES_SHOWN).map((sentence) => evidence(sentence, names)) : html`<p class="small quiet">No sentence is kept for this fact: it was imported without text, or cannot be read now.</p>`}
    ${rest.length ? html`<details class="small"><summary>${counted(rest.length, 'more sentence')}</summary>${rest.map((sentence) => evidence(sentence, names))}</details>` : nothing}
  </li>`;
}

function cost({ cost: whole, length, hops }) {
  return html`<p>${counted(length, 'hop')} cost ${length}; the other ${(whole - length).toFixed(2)} is what makes the path less convincing. A fact adds up to 0.3 when few documents state it,
      up to 0.5 for doubt, and up to 0.1 when it is old or undated. Going through an entity with more than ten facts adds 0.5 for each tenfold: that both know a hub explains little.</p>
    <div class="scroll" tabindex="0" role="group" aria-label="What the cost is made of"><table>
      <thead><tr><th scope="col">Fact</th><th scope="col">Documents</th><th scope="col">Confidence</th><th scope="col">Dates</th></tr></thead>
      <tbody>${hops.map((hop) => {
        const { subject, object } = fact(hop);
        return html`<tr><td>${subject.name} ${said(hop.relation)} ${object.name}</td><td class="number">${hop.relation.documents}</td><td class="number">${Math.round(hop.relation.confidence * 100)} %</td>
          <td>${hop.relation.since || hop.relation.until ? [date(hop.relation.since), date(hop.relation.until)].filter(Boolean).join(' – ') : 'undated'}</td></tr>`;
      })}</tbody>
    </table></div>`;
}
