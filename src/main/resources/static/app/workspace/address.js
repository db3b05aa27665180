/**
 * The address of a workspace: what to ask the service for (seeds, expansions), and what the reader made of it (hidden,
 * pinned, positions, filters, view, selection). Entities that the answers bring anyway are named by a short print of their
 * id, so that hundreds of positions fit into a link.
 */
const LONGEST = 8000;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PRINT = 4;
const HALF = 64 ** 3 / 2;

export const VIEWS = ['graph', 'table', 'map', 'timeline'];

/** {@return four characters for an id} 24 bits of FNV-1a: no two of a few hundred are likely to be the same. */
export function print(id) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return digits((hash ^ (hash >>> 24)) & 0xffffff, PRINT);
}

function digits(number, length) {
  let text = '';
  for (let i = 0; i < length; i++, number = Math.floor(number / 64)) text = DIGITS[number % 64] + text;
  return text;
}

function numberOf(text) {
  let number = 0;
  for (const one of text) number = number * 64 + DIGITS.indexOf(one);
  return number;
}

const tenths = (value) => digits(Math.max(0, Math.min(2 * HALF - 1, Math.round(value * 10) + HALF)), 3);

/** Prints of ids beside each other. */
const prints = (ids) => [...ids].map(print).join('');
const unprinted = (text) => new Set(text?.match(/.{4}/g) ?? []);

/** {@return what an address asks for} Nothing in it is trusted: what cannot be read is left out. */
export function read({ id, params }) {
  const list = (name) => params.getAll(name).flatMap((one) => one.split(',')).filter(Boolean);
  const entities = list('entity');
  const many = (name, most) => Math.min(most, Math.max(1, Number.parseInt(params.get(name), 10) || 0)) || null;
  return {
    id,
    entities,
    community: params.get('community'),
    hops: params.has('hops') ? many('hops', 3) : null,
    limit: params.has('limit') ? many('limit', 5000) : null,
    expand: params.getAll('expand').map(readExpansion),
    hidden: unprinted(params.get('hidden')),
    pins: unprinted(params.get('pins')),
    at: new Map((params.get('at')?.match(/.{10}/g) ?? []).map((one) => [one.slice(0, 4), [(numberOf(one.slice(4, 7)) - HALF) / 10, (numberOf(one.slice(7)) - HALF) / 10]])),
    filters: {
      types: new Set(list('notType')),
      relations: new Set(list('notRelation')),
      modalities: new Set(list('notModality')),
      documents: many('minDocuments', 999) ?? 1,
      brush: /^\d{4}(-\d\d)?_\d{4}(-\d\d)?$/.test(params.get('brush') ?? '') ? params.get('brush').split('_') : null,
      between: params.get('between') !== 'off',
    },
    view: VIEWS.includes(params.get('view')) ? params.get('view') : 'graph',
    select: params.get('select'),
  };
}

/** "ID~50~MET~OWNS": whose neighbours, how many at most, by which relations (all when none is named). */
function readExpansion(text) {
  const [id, limit, ...relations] = text.split('~');
  return { id, limit: Math.max(1, Math.min(500, Number.parseInt(limit, 10) || 50)), relations };
}

export const sameExpansion = (a, b) => a.id === b.id && a.limit === b.limit && String(a.relations) === String(b.relations);

/** {@return the part of an address that decides what is asked of the service} */
export const asked = ({ id, entities, community, hops, limit, expand }) => JSON.stringify([id, entities, community, hops, limit, expand]);

/** {@return {params, cut}} {cut} when not all positions fit into a link that every program carries. */
export function write(state, positions) {
  const params = new URLSearchParams();
  const set = (name, value) => value && params.set(name, value);
  for (const one of state.entities) params.append('entity', one);
  set('community', state.community);
  set('hops', state.hops && String(state.hops));
  set('limit', state.limit && String(state.limit));
  for (const { id, limit, relations } of state.expand) params.append('expand', [id, limit, ...relations].join('~'));
  const { filters } = state;
  set('notType', [...filters.types].join(','));
  set('notRelation', [...filters.relations].join(','));
  set('notModality', [...filters.modalities].join(','));
  set('minDocuments', filters.documents > 1 && String(filters.documents));
  set('brush', filters.brush?.join('_'));
  set('between', !filters.between && 'off');
  set('view', state.view !== 'graph' && state.view);
  set('select', state.select);
  set('pins', prints(state.pins));
  let cut = params.toString().length > LONGEST;
  const room = () => LONGEST - params.toString().length;
  const hidden = prints(state.hidden).slice(0, Math.max(0, room()) & ~3);
  set('hidden', hidden);
  cut ||= hidden.length < state.hidden.size * PRINT;
  const ids = Object.keys(positions);
  const fit = ids.slice(0, Math.max(0, Math.floor((room() - 10) / 10)));
  // The pinned come first: their place was chosen by hand.
  const first = ids.length > fit.length ? [...ids].sort((a, b) => state.pins.has(b) - state.pins.has(a)).slice(0, fit.length) : fit;
  set('at', first.map((id) => print(id) + tenths(positions[id][0]) + tenths(positions[id][1])).join(''));
  cut ||= fit.length < ids.length;
  return { params, cut };
}
