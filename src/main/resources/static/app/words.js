import { html, svg } from 'lit';

/** How the dashboard speaks of the ontology: types, relations, modality, dates. */
export const TYPES = ['Person', 'Organization', 'Place', 'Event', 'Agreement'];

/** A shape for each type, so that colour is never the only sign. In a box from -1 to 1. */
const SHAPES = {
  Person: svg`<circle r="0.9"/>`,
  Organization: svg`<rect x="-0.85" y="-0.85" width="1.7" height="1.7" rx="0.2"/>`,
  Place: svg`<path d="M0-.95 .95.75H-.95z"/>`,
  Event: svg`<path d="M0-1 1 0 0 1-1 0z"/>`,
  Agreement: svg`<path d="M-.5-.87H.5L1 0 .5.87H-.5L-1 0z"/>`,
};

/** {@return the sign of a type: its shape in its colour} */
export const sign = (type) => html`<svg class="sign" viewBox="-1.1 -1.1 2.2 2.2" width="14" height="14" aria-hidden="true"
  style="fill:var(--${type.toLowerCase()});flex:none">${SHAPES[type] ?? SHAPES.Event}</svg>`;

/** "MEMBER_OF" as "member of". */
export const relation = (type) => type.toLowerCase().replaceAll('_', ' ');

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date of the API (EDTF: 2011, 2011-10, 2011-10-27, or two of these with a slash) as people write it. */
export function date(edtf) {
  if (!edtf) return '';
  return edtf
    .split('/')
    .map((point) => {
      const [year, month, day] = point.split('-');
      return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
    })
    .join(' – ');
}

/** "since 2011", "2011 until May 2015", or nothing. */
export function period(since, until) {
  if (since && until) return since === until ? date(since) : `${date(since)} until ${date(until)}`;
  return since ? `since ${date(since)}` : until ? `until ${date(until)}` : '';
}

/** First and last day that a date can mean, as milliseconds; null when there is none. */
export function span(edtf) {
  if (!edtf) return null;
  const ends = edtf.split('/');
  const [fromYear, fromMonth = '1', fromDay = '1'] = ends[0].split('-');
  const [year, month, day] = ends.at(-1).split('-');
  const from = Date.UTC(+fromYear, +fromMonth - 1, +fromDay);
  const to = day ? Date.UTC(+year, +month - 1, +day) : month ? Date.UTC(+year, +month, 0) : Date.UTC(+year, 11, 31);
  return [from, to];
}

/** 1793 as "1,793". */
export const count = (number) => Number(number).toLocaleString('en');

/** "1 relation", "5 relations", "5 entities". */
export const counted = (number, word) => `${count(number)} ${number === 1 ? word : `${word.replace(/([^aeiou])y$/, '$1ie')}s`}`;
