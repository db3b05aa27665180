import { open } from './filter.js';

/** The workspace in the address: reload, Back and a sent link show the same view. */
const LONGEST = 8000;
const FILTERS = ['offType', 'offRelation', 'offModality'];

/** {@return the state in an address} */
export function read({ id, params }) {
  return {
    id,
    entities: params.getAll('entity'),
    community: params.get('community'),
    document: params.get('document'),
    hops: Number(params.get('hops')) || 1,
    limit: Number(params.get('limit')) || undefined,
    view: params.get('view') ?? 'graph',
    selected: params.get('selected') ?? id,
    expanded: params.getAll('expand').map((one) => {
      const [entity, relations = ''] = one.split('~');
      return { id: entity, relations: relations ? relations.split('.') : [] };
    }),
    hidden: params.getAll('hide'),
    pins: params.getAll('pin'),
    filter: readFilter(params),
    places: readPlaces(params.get('at')),
  };
}

/** {@return the parameters, and whether they include the positions} A long address leaves them out. */
export function write(state, workspace, positions) {
  const { now } = workspace;
  const params = new URLSearchParams();
  state.entities.forEach((one) => params.append('entity', one));
  if (state.community) params.set('community', state.community);
  if (state.document) params.set('document', state.document);
  if (state.hops > 1) params.set('hops', state.hops);
  if (state.limit) params.set('limit', state.limit);
  if (state.view !== 'graph') params.set('view', state.view);
  if (state.selected) params.set('selected', state.selected);
  now.expanded.forEach(({ id, relations }) => params.append('expand', relations.length ? `${id}~${relations.join('.')}` : id));
  now.hidden.forEach((id) => params.append('hide', id));
  now.pins.forEach((id) => params.append('pin', id));
  const { filter } = now;
  FILTERS.forEach((name) => filter[name].forEach((value) => params.append(name, value)));
  if (filter.documents > 1) params.set('documents', filter.documents);
  if (filter.years) params.set('years', filter.years.join('-'));
  if (!filter.between) params.set('between', 'off');
  const at = writePlaces([...now.nodes.keys()], positions);
  const fits = params.toString().length + at.length < LONGEST;
  if (at && fits) params.set('at', at);
  return { params, complete: fits };
}

function readFilter(params) {
  const filter = open();
  FILTERS.forEach((name) => params.getAll(name).forEach((value) => filter[name].add(value)));
  filter.documents = Number(params.get('documents')) || 1;
  const years = /^(\d{4})-(\d{4})$/.exec(params.get('years') ?? '');
  filter.years = years ? [Number(years[1]), Number(years[2])] : null;
  filter.between = params.get('between') !== 'off';
  return filter;
}

/** Positions in the order of the ids. They are used only for the same entities. */
function writePlaces(ids, positions) {
  const places = ids.sort().map((id) => positions[id]);
  return places.length && places.every(Boolean) ? places.map(([x, y]) => `${Math.round(x)}_${Math.round(y)}`).join('.') : '';
}

function readPlaces(text) {
  const places = text ? text.split('.').map((one) => one.split('_').map(Number)) : [];
  return (ids) => (places.length === ids.length ? Object.fromEntries([...ids].sort().map((id, i) => [id, places[i]])) : {});
}
