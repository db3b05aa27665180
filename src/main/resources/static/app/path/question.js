import { date, relation } from '../words.js';

/** The question of a path, as it stands in the address: what may be asked, and how people would say it. */

/** Parameters that the service takes as lists. */
const LISTS = ['via', 'avoid', 'type', 'notType', 'relation', 'notRelation', 'modality'];
const SINGLES = ['from', 'to', 'k', 'maxHops', 'rank', 'allShortest', 'since', 'until', 'asOf', 'time', 'minDocuments'];

export const MODALITIES = ['stated', 'reported', 'planned', 'denied'];
export const MOST_HOPS = 8;
export const DEFAULT_HOPS = 4;
export const MOST_PATHS = 20;

export const RELATIONS = [
  'HOLDS_POSITION', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'NATIONAL_OF', 'VISITED', 'MET', 'TWINNED_WITH', 'COOPERATES_WITH', 'OWNS',
  'INVESTS_IN', 'OPERATES_IN', 'FOUNDED', 'FAMILY_OF', 'PARTY_TO', 'SIGNED', 'SIGNED_AT', 'PARTICIPATED_IN', 'HELD_IN',
];

/** {@return the question} Lists may be repeated or separated by commas, as the service reads them. */
export function read(params) {
  const question = {};
  for (const name of SINGLES) question[name] = params.get(name) ?? '';
  for (const name of LISTS) question[name] = params.getAll(name).flatMap((value) => value.split(',')).filter(Boolean);
  return question;
}

/** {@return the question with some of its parts changed, for `href`} */
export const changed = (question, parts) => ({ ...question, ...parts });

/** {@return the question as the service takes it, which is also how it stands in the address} */
export const asked = (question) =>
  Object.fromEntries(Object.entries(question).filter(([, value]) => (Array.isArray(value) ? value.length : value)));

/** {@return the one of two lists that is in use: what is followed only, or what is not followed} */
export const mode = (only, not) => (not.length && !only.length ? 'not' : 'only');

/**
 * Each part of the question that leaves something out, in words, with the parts to change when it is lifted.
 *
 * @param {(id: string) => string} name the name of an entity
 */
export function filters(question, name) {
  const all = [];
  const add = (text, parts) => all.push({ text, parts });
  const without = (list, value) => ({ [list]: question[list].filter((one) => one !== value) });
  question.via.forEach((id, i) => add(question.via.length > 1 ? `through ${i + 1}: ${name(id)}` : `through ${name(id)}`, without('via', id)));
  question.avoid.forEach((id) => add(`not through ${name(id)}`, without('avoid', id)));
  question.relation.forEach((one) => add(`only by “${relation(one)}”`, without('relation', one)));
  question.notRelation.forEach((one) => add(`not by “${relation(one)}”`, without('notRelation', one)));
  question.type.forEach((one) => add(`only through ${plural(one)}`, without('type', one)));
  question.notType.forEach((one) => add(`not through ${plural(one)}`, without('notType', one)));
  if (question.asOf) add(`holding in ${date(question.asOf)}`, { asOf: '' });
  if (question.since) add(`since ${date(question.since)}`, { since: '' });
  if (question.until) add(`until ${date(question.until)}`, { until: '' });
  if (question.time === 'certain') add('dates read strictly', { time: '' });
  if (question.modality.length) add(`facts that are ${question.modality.join(' or ')}`, { modality: [] });
  if (Number(question.minDocuments) > 1) add(`in ${question.minDocuments} documents or more`, { minDocuments: '' });
  if (question.allShortest === 'true') add('all shortest paths', { allShortest: '' });
  return all;
}

/** The parts of a question that leaves nothing out. */
export const NO_LIMITS = {
  via: [], avoid: [], relation: [], notRelation: [], type: [], notType: [], modality: [],
  since: '', until: '', asOf: '', time: '', minDocuments: '', allShortest: '',
};

/** What the service calls the parts of a filter when it says which leaves every path out, and how each is lifted. */
export const LIFTS = {
  relation: { text: 'the choice of relations', parts: { relation: [], notRelation: [] } },
  type: { text: 'the choice of types', parts: { type: [], notType: [] } },
  time: { text: 'the limit in time', parts: { since: '', until: '', asOf: '', time: '' } },
  minDocuments: { text: 'the least number of documents', parts: { minDocuments: '' } },
  avoid: { text: 'what is to be avoided', parts: { avoid: [] } },
  modality: { text: 'the limit to how facts are said', button: 'Take in reported, planned and denied facts', parts: { modality: MODALITIES } },
  via: { text: 'the list of way-points', parts: { via: [] } },
};

const PLURALS = { Person: 'people', Organization: 'organizations', Place: 'places', Event: 'events', Agreement: 'agreements' };

/** "Person" as "people". */
export const plural = (type) => PLURALS[type] ?? type;
