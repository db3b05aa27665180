import { ontology } from '../ontology.js';
import { STATED, count, date, modalityName, plural, relation } from '../words.js';

/** A question for paths, as the address holds it: its parameters, and how the dashboard describes them. */

/** Parameters that the service takes as lists. */
const LISTS = ['via', 'avoid', 'type', 'notType', 'relation', 'notRelation', 'modality'];
const SINGLES = ['from', 'to', 'k', 'maxHops', 'rank', 'allShortest', 'since', 'until', 'asOf', 'time', 'minDocuments'];

export const MOST_HOPS = 8;
export const DEFAULT_HOPS = 4;
export const MOST_PATHS = 20;

/** {@return the question} Lists may be repeated or separated by commas, as in the API. */
export function read(params) {
  const question = {};
  for (const name of SINGLES) question[name] = params.get(name) ?? '';
  for (const name of LISTS) question[name] = params.getAll(name).flatMap((value) => value.split(',')).filter(Boolean);
  return question;
}

/** {@return the question with some of its parameters changed} */
export const changed = (question, parts) => ({ ...question, ...parts });

/** {@return the parameters of the question, for the API and for the address} */
export const asked = (question) =>
  Object.fromEntries(Object.entries(question).filter(([, value]) => (Array.isArray(value) ? value.length : value)));

/** {@return the modalities that the question allows} */
export const allowed = (question) => (question.modality.length ? question.modality : [STATED]);

/** {@return which of two lists is in use: what paths may run over, or what they may not} */
export const mode = (only, not) => (not.length && !only.length ? 'not' : 'only');

const choice = (words) => words.join(' or ');

/**
 * {@return each limit of the question in words, with the parameters that remove it}
 *
 * @param {(id: string) => string} name the name of an entity
 */
export function filters(question, name) {
  const all = [];
  const add = (text, parts) => all.push({ text, parts });
  const without = (list, value) => ({ [list]: question[list].filter((one) => one !== value) });
  const position = (i) => (question.via.length > 1 ? `${i + 1}: ` : '');
  question.via.forEach((id, i) => add(`through ${position(i)}${name(id)}`, without('via', id)));
  question.avoid.forEach((id) => add(`not through ${name(id)}`, without('avoid', id)));
  question.relation.forEach((one) => add(`only “${relation(one)}”`, without('relation', one)));
  question.notRelation.forEach((one) => add(`not “${relation(one)}”`, without('notRelation', one)));
  question.type.forEach((one) => add(`only through ${plural(one)}`, without('type', one)));
  question.notType.forEach((one) => add(`not through ${plural(one)}`, without('notType', one)));
  if (question.asOf) add(`holding in ${date(question.asOf)}`, { asOf: '' });
  if (question.since) add(`since ${date(question.since)}`, { since: '' });
  if (question.until) add(`until ${date(question.until)}`, { until: '' });
  if (question.time === 'certain') add('dates read strictly', { time: '' });
  if (question.modality.length) add(`status: ${choice(question.modality.map(modalityName))}`, { modality: [] });
  if (Number(question.minDocuments) > 1) add(`at least ${count(question.minDocuments)} documents`, { minDocuments: '' });
  if (question.allShortest === 'true') add('all shortest paths', { allShortest: '' });
  return all;
}

/** The parameters of a question without limits. */
export const NO_LIMITS = {
  via: [], avoid: [], relation: [], notRelation: [], type: [], notType: [], modality: [],
  since: '', until: '', asOf: '', time: '', minDocuments: '', allShortest: '',
};

/** {@return the limits that the API names when a filter excludes every path, in words and with the parameters that remove each} */
export function removals() {
  const modalities = ontology.modalities.filter(({ name }) => name !== STATED);
  return {
    relation: { text: 'the choice of relations', parts: { relation: [], notRelation: [] } },
    type: { text: 'the choice of types', parts: { type: [], notType: [] } },
    time: { text: 'the time limit', parts: { since: '', until: '', asOf: '', time: '' } },
    minDocuments: { text: 'the minimum number of documents', parts: { minDocuments: '' } },
    avoid: { text: 'the list of entities to avoid', parts: { avoid: [] } },
    modality: {
      text: 'the limit on the status of facts',
      button: `Include facts that are ${choice(modalities.map(({ label }) => label))}`,
      parts: { modality: ontology.modalities.map(({ name }) => name) },
    },
    via: { text: 'the list of waypoints', parts: { via: [] } },
  };
}
