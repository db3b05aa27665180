import { css, html, nothing } from 'lit';
import { sign } from '../../look.js';
import { go } from '../../route.js';
import { date, statusName } from '../../words.js';
import './agreement.js';

export const tableStyles = css`
  tr.open > td { background: var(--selected); border-bottom-color: transparent; }
  td.date { white-space: nowrap; }
  td .row { gap: 0.15rem 0.6rem; }
  .who { display: inline-flex; gap: 0.3rem; align-items: center; overflow-wrap: break-word; }
  button.name {
    display: block; font-weight: 600; text-decoration: none; overflow-wrap: anywhere;
    padding-inline-start: 1.1em; text-indent: -1.1em;
  }
  button.name:hover { text-decoration: underline; background: none; }
  .name::before { content: '▸'; display: inline-block; width: 1.1em; text-indent: 0; }
  .name[aria-expanded='true']::before { content: '▾'; }
  td.detail { padding: 0.5rem 1rem 1rem; background: var(--raised); }
  @media (max-width: 760px) {
    table, tbody, tr, td { display: block; }
    thead { display: none; }
    tr { border: 1px solid var(--line); border-radius: var(--radius); margin-bottom: 0.6rem; background: var(--raised); }
    tr.details { margin-top: -0.9rem; border-top: 0; }
    td { border: 0; padding: 0.2rem 0.75rem; display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); white-space: normal; }
    td[data-label]::before { content: attr(data-label); color: var(--quiet); font-size: 0.87rem; }
    td.title, td.detail { display: block; padding-top: 0.5rem; }
    td:empty, td.none { display: none; }
  }
`;

const MEMBERS_SHOWN = 6;

/** {@return names with their signs; of a long list, the first ones and how many more there are} */
export const members = (list) => html`<span class="row">
  ${list.slice(0, MEMBERS_SHOWN).map(({ type, name }) => html`<span class="who">${sign(type)}${name}</span>`)}
  ${list.length > MEMBERS_SHOWN ? html`<span class="quiet small">and ${list.length - MEMBERS_SHOWN} more</span>` : nothing}</span>`;

/** {@return the button that opens and closes an agreement} */
export const opener = ({ id, name }, isOpen, link) =>
  html`<button class="link name" aria-expanded=${isOpen} @click=${() => go(link(id))}>${name}</button>`;

/**
 * Agreements as rows. The open one has its details below.
 *
 * @param {object[]} items
 * @param {string} open id of the open one
 * @param {(id: string) => string} link the address that opens an agreement, or closes it when it is open
 */
export const table = (items, open, link) => html`<table>
  <thead><tr>
    <th scope="col">Agreement</th><th scope="col">Concluded</th><th scope="col">Kind</th><th scope="col">Status</th>
    <th scope="col">Parties</th><th scope="col">Signed at</th>
  </tr></thead>
  <tbody>${items.map((agreement) => rows(agreement, agreement.id === open, link))}</tbody>
</table>`;

function rows(agreement, isOpen, link) {
  const { kind, status, place, parties } = agreement;
  return html`
    <tr class=${isOpen ? 'open' : ''}>
      <td class="title">${opener(agreement, isOpen, link)}</td>
      <td class="date" data-label="Concluded">${date(agreement.date) || html`<span class="quiet">undated</span>`}</td>
      <td data-label="Kind" class=${kind ? '' : 'none'}>${kind}</td>
      <td data-label="Status" class=${status ? '' : 'none'}>${statusName(status)}</td>
      <td data-label="Parties" class=${parties.length ? '' : 'none'}>${members(parties)}</td>
      <td data-label="Signed at" class=${place ? '' : 'none'}>${place ? members([place]) : ''}</td>
    </tr>
    ${isOpen
      ? html`<tr class="details"><td class="detail" colspan="6">
          <entente-agreement .agreement=${agreement}></entente-agreement></td></tr>`
      : nothing}`;
}
