import { entry } from './ontology.js';

/** The words of the dashboard: labels of the ontology, dates, numbers. */

/** The modality of a plain statement. The dashboard names only the others. */
export const STATED = 'stated';

/** {@return the label of a relation type, such as "member of"} */
export const relation = (type) => entry('relationTypes', type)?.label ?? type.toLowerCase().replaceAll('_', ' ');

/** {@return the label of an entity type, such as "Person"} */
export const typeName = (type) => capital(entry('entityTypes', type)?.label ?? type);

/** {@return the label of several entities of a type, such as "people"} */
export const plural = (type) => entry('entityTypes', type)?.plural ?? type;

export const modalityName = (modality) => entry('modalities', modality)?.label ?? modality;

/** {@return the label of a modality; nothing for a plain statement} */
export const unlessStated = (modality) => (modality === STATED ? '' : modalityName(modality));

/** {@return the label of the status of an agreement or event; nothing when it has none} */
export const statusName = (status) => entry('agreementStatuses', status)?.label ?? modalityName(status) ?? '';

/** {@return the label of the kind of an event; an agreement's kind is a word of its document} */
export const kindName = (kind) => entry('eventKinds', kind)?.label ?? kind ?? '';

/** "people" as "People". */
export const capital = (text) => text.replace(/^./, (letter) => letter.toUpperCase());

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

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

/** {@return when a fact holds, or the day on which it happened} */
export const when = ({ type, since, until }) =>
  entry('relationTypes', type)?.momentary && !until ? date(since) : period(since, until);

/** An instant of the API, such as 2026-05-04T03:02:01Z, as the day and time of the reader. */
export const moment = (at) => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** First and last day that a date can mean, in milliseconds; null when there is none. */
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

/** "1 relation", "5 relations", "5 entities"; an irregular plural is given. */
export const counted = (number, word, words = `${word.replace(/([^aeiou])y$/, '$1ie')}s`) =>
  `${count(number)} ${number === 1 ? word : words}`;
