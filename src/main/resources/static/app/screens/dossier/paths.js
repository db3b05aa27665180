import { html, nothing } from 'lit';
import { arrow, fact, said, stations } from '../../path/hops.js';
import { DEFAULT_HOPS, filters } from '../../path/question.js';
import { STATED, count, counted, modalityName } from '../../words.js';
import { head, statement } from './sheet.js';

/**
 * The dossier of the paths between two entities, or of one of these paths.
 *
 * @param {object} answer of the API
 * @param {number} chosen the number of the only path to show, from 1; 0 for all paths
 */
export function sheet(answer, question, chosen, name) {
  const { from, to, paths, shown, total, cut, reason } = answer;
  const kept = paths.map((path, i) => [path, i + 1]).filter(([, number]) => !chosen || number === chosen);
  const title = `Dossier: ${from.name} and ${to.name}`;
  const limits = [
    `up to ${counted(Number(question.maxHops || DEFAULT_HOPS), 'hop')}`,
    ...(question.modality.length ? [] : [`status: ${modalityName(STATED)}`]),
    ...filters(question, name).map(({ text }) => text),
  ];
  return html`<article class="sheet" data-title=${title}>
    ${head(title, `How are ${from.name} and ${to.name} connected?`, limits)}
    ${paths.length ? nothing : html`<h2>No path</h2><p>${reason}</p>`}
    ${chosen && paths.length && !kept.length
      ? html`<h2>Path ${chosen} does not exist</h2>
          <p>There are ${counted(shown, 'path')} now. Documents may have been added or deleted.</p>`
      : nothing}
    ${chosen && kept.length ? html`<p class="note">Path ${chosen} of ${count(total)}${cut ? ' or more' : ''}.</p>` : nothing}
    ${!chosen && paths.length ? howMany(answer) : nothing}
    ${answer.evidenceAvailable
      ? nothing
      : html`<p class="cut">The database did not respond, so dates and sentences are missing.</p>`}
    ${kept.map(([path, number]) => one(path, number))}
  </article>`;
}

const howMany = ({ shown, total, cut }) =>
  shown < total || cut
    ? html`<p class="note cut">Only ${shown} of ${count(total)}${cut ? ' or more' : ''} paths are shown here, the best first.</p>`
    : html`<p class="note">Complete: ${counted(total, 'path')}.</p>`;

function one(path, number) {
  const between = stations(path).length - 2;
  const through = between ? `Through ${counted(between, 'entity')}` : 'A direct connection';
  return html`<h2>Path ${number}: ${counted(path.length, 'hop')}</h2>
    <p class="lead"><strong>${path.hops[0].source.name}</strong>${path.hops.map((hop) => step(hop))}</p>
    <p class="note lead">${through}; weakest hop stated by ${counted(path.score, 'document')}; cost ${path.cost.toFixed(2)}.</p>
    ${path.hops.map((hop, i) => statement({
      ...fact(hop),
      relation: hop.relation,
      sentences: hop.relation.evidence,
      note: path.length > 1 && i === path.weakest ? 'weakest hop' : '',
    }))}`;
}

/** A hop in words that need no colour. The arrow points from the subject to the object. */
function step(hop) {
  const [before, after] = arrow(hop);
  return html` ${before} <em>${said(hop.relation)}</em> ${after} <strong>${hop.target.name}</strong>`;
}
