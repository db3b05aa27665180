import { get } from '../../api.js';

const PAGE = 200;

export const STATUSES = ['proposed', 'negotiating', 'planned', 'signed', 'in force', 'suspended', 'rejected', 'terminated'];
export const STEP = 50;

/** {@return the question as it stands in the address} */
export const read = (params) =>
  Object.fromEntries(['party', 'kind', 'status', 'place', 'since', 'until', 'view', 'n'].map((name) => [name, params.get(name) ?? '']));

/** {@return the agreements asked for and how many there are} Reads page by page until as many are there as are asked for. */
export async function list({ party, kind, status, place, since, until, n }, signal) {
  const wanted = Number(n) || STEP;
  const items = [];
  let answer;
  do {
    answer = await get('/api/agreements', { party, kind, status, place, since, until, limit: Math.min(PAGE, wanted - items.length), after: answer?.next }, { signal });
    items.push(...answer.items);
  } while (answer.next && items.length < wanted);
  return { items, total: answer.total };
}

let kinds = null;

/** {@return the kinds that the newest agreements have, asked once, to choose from} */
export function knownKinds() {
  kinds ??= get('/api/agreements', { limit: PAGE }).then(
    ({ items }) => [...new Set(items.map(({ kind }) => kind).filter(Boolean))].sort(),
    () => {
      kinds = null;
      return [];
    },
  );
  return kinds;
}
