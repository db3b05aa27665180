import { css, html, nothing } from 'lit';
import { counted, date, span, statusName } from '../../words.js';
import { members, opener } from './table.js';
import './agreement.js';

/** Agreements by the year in which they were concluded, each with the precision of its date. */
export const yearStyles = css`
  .years { list-style: none; margin: 0; padding: 0; }
  .years > li {
    display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 1rem; border-top: 1px solid var(--line); padding: 0.6rem 0;
  }
  .years h3 { margin: 0; font-size: 1.2rem; }
  .entries { list-style: none; margin: 0; padding: 0; }
  .entries > li + li { margin-top: 0.8rem; }
  .bar {
    position: relative; height: 10px; max-width: 26rem; border-radius: 3px; margin: 0.3rem 0;
    background: repeating-linear-gradient(to right, var(--line) 0 1px, var(--sunken) 1px calc(100% / 12));
  }
  .bar i { position: absolute; top: 0; bottom: 0; min-width: 8px; border-radius: 3px; background: var(--type-agreement); }
  .bar i.month { opacity: 0.8; }
  .bar i.year, .bar i.interval {
    background: repeating-linear-gradient(45deg, var(--type-agreement) 0 4px, transparent 4px 8px);
    border: 1px solid var(--type-agreement);
  }
  @media (max-width: 640px) { .years > li { grid-template-columns: 1fr; } }
`;

const PRECISION = { day: 'to the day', month: 'to the month', year: 'to the year', interval: 'between two dates' };

/** {@return the precision of a date: day, month, year or interval} */
export function precision(edtf) {
  if (edtf.includes('/')) return 'interval';
  return { 4: 'year', 7: 'month' }[edtf.length] ?? 'day';
}

/** As `table`, but by year, the newest first. Agreements without a date come last. */
export function years(items, open, link) {
  const groups = Map.groupBy(items, ({ date: when }) => when?.slice(0, 4) ?? '');
  return html`<ol class="years">${[...groups].map(([year, some]) => html`<li>
    <div><h3>${year || 'Undated'}</h3><span class="small quiet">${counted(some.length, 'agreement')}</span></div>
    <ul class="entries">${some.map((agreement) => entry(agreement, year, agreement.id === open, link))}</ul>
  </li>`)}</ol>`;
}

function entry(agreement, year, isOpen, link) {
  const { status, parties, date: when } = agreement;
  return html`<li>
    <div class="row">${opener(agreement, isOpen, link)} ${status ? html`<span class="chip">${statusName(status)}</span>` : nothing}</div>
    ${year
      ? html`${bar(when, Number(year))}<span class="small">${date(when)} <span class="quiet">(${PRECISION[precision(when)]})</span></span>`
      : html`<span class="small quiet">No document gives a date.</span>`}
    <div class="small">${members(parties)}</div>
    ${isOpen
      ? html`<div class="card" style="margin-top:0.5rem"><entente-agreement .agreement=${agreement}></entente-agreement></div>`
      : nothing}
  </li>`;
}

/** The days of the year that the date can mean, on a scale of twelve months. */
function bar(when, year) {
  const [from, to] = span(when);
  const start = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const at = (time) => (100 * (Math.min(Math.max(time, start), end) - start)) / (end - start);
  const place = `left:min(${at(from)}%, calc(100% - 8px));width:${at(to + 86_400_000) - at(from)}%`;
  return html`<div class="bar" aria-hidden="true"><i class=${precision(when)} style=${place}></i></div>`;
}
