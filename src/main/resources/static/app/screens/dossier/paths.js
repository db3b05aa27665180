import { html, nothing } from 'lit';
import { count, counted } from '../../words.js';
import { filters } from '../../path/question.js';
import { arrow, fact, said, stations } from '../paths/path.js';
import { head, statement } from './sheet.js';

/**
 * The dossier of the paths between two entities, or of one of them.
 *
 * @param {object} answer of the service
 * @param {number} chosen the number of the only path to tell, from 1; 0 for all
 */
export function sheet(answer, question, chosen, name) {
  const { from, to, paths, shown, total, cut, reason } = answer;
  const told = paths.map((path, i) => [path, i + 1]).filter(([, number]) => !chosen || number === chosen);
  const title = `Dossier: ${from.name} and ${to.name}`;
  const limits = [`up to ${counted(Number(question.maxHops || 4), 'hop')}`, ...(question.modality.length ? [] : ['facts that are stated']), ...filters(question, name).map(({ text }) => text)];
  return html`<article class="sheet" data-title=${title}>
    ${head(title, `How are ${from.name} and ${to.name} connected?`, limits)}
    ${paths.length ? nothing : html`<h2>No path</h2><p>${reason}</p>`}
    ${chosen && paths.length && !told.length ? html`<h2>No such path</h2><p>There are ${shown} paths now, and none of number ${chosen}: documents may have been added or removed.</p>` : nothing}
    ${chosen && told.length ? html`<p class="note">Path ${chosen} of ${count(total)}${cut ? ' or more' : ''}.</p>` : nothing}
    ${!chosen && paths.length ? html`<p class="note ${shown < total || cut ? 'cut' : ''}">${shown < total || cut ? `Only ${shown} of ${count(total)}${cut ? ' or more' : ''} paths are told here, the best first.` : `All of ${counted(total, 'path')}.`}</p>` : nothing}
    ${answer.evidenceAvailable ? nothing : html`<p class="cut">The database did not answer: dates and sentences are missing.</p>`}
    ${told.map(([path, number]) => one(path, number))}
  </article>`;
}

function one(path, number) {
  return html`<h2>Path ${number}: ${counted(path.length, 'hop')}</h2>
    <p class="lead"><strong>${path.hops[0].source.name}</strong>${path.hops.map((hop) => step(hop))}</p>
    <p class="note lead">Through ${stations(path).length - 2 ? `${stations(path).length - 2} in between` : 'nobody else'}; the weakest hop is stated by ${counted(path.score, 'document')}; cost ${path.cost.toFixed(2)}.</p>
    ${path.hops.map((hop, i) => statement({
      ...fact(hop),
      relation: hop.relation,
      sentences: hop.relation.evidence,
      note: path.length > 1 && i === path.weakest ? 'the weakest hop' : '',
    }))}`;
}

/** A hop in words that need no colour; the arrow points from the subject to the object. */
function step(hop) {
  const [before, after] = arrow(hop);
  return html` ${before} <em>${said(hop.relation)}</em> ${after} <strong>${hop.target.name}</strong>`;
}
