import { css, html, nothing } from 'lit';
import { sign } from '../../look.js';
import { evidence } from '../../parts/evidence.js';
import { arrow, fact, said, stations } from '../../path/hops.js';
import { href } from '../../route.js';
import { counted, date, unlessStated, when } from '../../words.js';

/** One path of the results: its names and relations in a line, the evidence of each hop, its cost, further questions. */

const SENTENCES_SHOWN = 2;

/** {@return the address of the network of exactly these entities} */
export const inNetwork = (ids) => href('network', null, { entity: [...new Set(ids)] });

export const pathStyles = css`
  .path { margin: 0 0 0.9rem; padding: 0.75rem 1rem; }
  .chain {
    display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; align-items: center;
    margin: 0.35rem 0 0.5rem; padding: 0; list-style: none;
  }
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
  .actions { gap: 0.35rem 0.5rem; margin-top: 0.35rem; }
  .actions button, .actions .button { min-height: 28px; font-size: 0.87rem; padding: 0.1rem 0.6rem; }
  .cost table { width: auto; margin-top: 0.35rem; }
`;

/**
 * One path of the results.
 *
 * @param {object} path as the API returns it
 * @param {{number: number, open: boolean, dossier: string, ask: (parts: object) => void, question: object}} context
 */
export function row(path, { number, open, dossier, ask, question }) {
  const between = stations(path).slice(1, -1).filter(({ id }) => !question.via.includes(id));
  return html`<li class="card path">
    <div class="row top">
      <h3>Path ${number}: ${counted(path.length, 'hop')}</h3>
      <span class="small quiet">${weakestText(path)}</span>
    </div>
    ${line(path)}
    <details ?open=${open}>
      <summary>Evidence: the sentences behind ${path.length === 1 ? 'the hop' : 'each hop'}</summary>
      <ol class="hops">${path.hops.map((hop, i) => proof(hop, path.length > 1 && i === path.weakest))}</ol>
    </details>
    <details class="cost small"><summary>Cost ${path.cost.toFixed(2)}: how it is computed</summary>${cost(path)}</details>
    <div class="row actions">
      <a class="button" href=${inNetwork(stations(path).map(({ id }) => id))}>Show in the network</a>
      <a class="button" href=${dossier}>Dossier</a>
      ${between.map(({ id, name }) => html`<button @click=${() => ask({ avoid: [...question.avoid, id] })}
        title="Search again without ${name}">Avoid ${name}</button>`)}
    </div>
  </li>`;
}

const weakestText = ({ score, length }) => `${length > 1 ? 'weakest hop: ' : ''}stated by ${counted(score, 'document')}`;

/** Names and relations in one line. The arrow points from the subject of a fact to its object. */
export function line(path) {
  return html`<ol class="chain">
    <li>${station(path.hops[0].source)}</li>
    ${path.hops.map((hop, i) => html`<li>${by(hop, path.length > 1 && i === path.weakest)}${station(hop.target)}</li>`)}
  </ol>`;
}

const station = ({ id, type, name }) =>
  html`<span class="who">${sign(type)}<a class="name" href=${href('network', id)}>${name}</a></span>`;

const who = ({ type, name }) => html`<span class="who">${sign(type)}<strong>${name}</strong></span>`;

/** The arrows in words, for readers who do not see them. */
const DIRECTIONS = { '↔': 'in both directions', '—': 'towards the next name', '←': 'towards the previous name' };

function by(hop, weakest) {
  const { relation: one } = hop;
  const [before, after] = arrow(hop);
  const modality = unlessStated(one.modality);
  return html`<span class="by ${modality ? 'dashed' : ''}">
    <span class="arrow" aria-hidden="true">${before}</span>
    <span class="words">${said(one)}</span>${modality ? html` <strong>(${modality})</strong>` : nothing}
    ${after ? html`<span class="arrow" aria-hidden="true">${after}</span>` : nothing}
    <span class="hidden-text">${DIRECTIONS[before]}</span>
    ${weakest ? mark : nothing}
  </span>`;
}

const mark = html`<span class="weak small"><span aria-hidden="true">⚠</span> weakest hop</span>`;

function proof(hop, weakest) {
  const { relation: one } = hop;
  const { subject, object } = fact(hop);
  const names = [subject.name, object.name];
  const [first, rest] = [one.evidence.slice(0, SENTENCES_SHOWN), one.evidence.slice(SENTENCES_SHOWN)];
  const notes = [when(one), unlessStated(one.modality), counted(one.documents, 'document')].filter(Boolean).join(', ');
  const about = one.id ? { relation: one.id } : null;
  return html`<li class=${weakest ? 'weakest' : ''}>
    <div class="row">
      ${who(subject)} <span>${said(one)}</span> ${who(object)} <span class="small quiet">${notes}</span> ${weakest ? mark : nothing}
    </div>
    ${first.length
      ? first.map((sentence) => evidence(sentence, names, about))
      : html`<p class="small quiet">This fact has no sentence: it was imported without text, or the sentence is unavailable now.</p>`}
    ${rest.length
      ? html`<details class="small"><summary>${counted(rest.length, 'more sentence')}</summary>
          ${rest.map((sentence) => evidence(sentence, names, about))}</details>`
      : nothing}
  </li>`;
}

function cost({ cost: whole, length, hops }) {
  return html`<p>Each hop costs 1, ${length} in total. The remaining ${(whole - length).toFixed(2)} is for weak evidence and hubs.
      A fact adds up to 0.3 when few documents state it, up to 0.5 for low confidence, and up to 0.1 when it is old or undated.
      An entity with more than ten facts adds 0.5 for each factor of ten, because a shared hub explains little.</p>
    <div class="scroll" tabindex="0" role="group" aria-label="How the cost is computed"><table>
      <thead><tr>
        <th scope="col">Fact</th><th scope="col">Documents</th><th scope="col">Confidence</th><th scope="col">Dates</th>
      </tr></thead>
      <tbody>${hops.map((hop) => costRow(hop))}</tbody>
    </table></div>`;
}

function costRow(hop) {
  const { subject, object } = fact(hop);
  const { documents, confidence, since, until } = hop.relation;
  return html`<tr>
    <td>${subject.name} ${said(hop.relation)} ${object.name}</td>
    <td class="number">${documents}</td>
    <td class="number">${Math.round(confidence * 100)} %</td>
    <td>${[date(since), date(until)].filter(Boolean).join(' – ') || 'undated'}</td>
  </tr>`;
}
