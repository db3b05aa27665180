import { get } from '../../api.js';

const PAGE = 200;

export const STEP = 50;

const PARAMETERS = ['party', 'kind', 'status', 'place', 'since', 'until', 'view', 'n'];

/** {@return the question in the address} */
export const read = (params) => Object.fromEntries(PARAMETERS.map((name) => [name, params.get(name) ?? '']));

/** {@return the first n agreements and how many there are} It reads page by page. */
export async function list({ party, kind, status, place, since, until, n }, signal) {
  const wanted = Number(n) || STEP;
  const items = [];
  let answer;
  do {
    const page = { limit: Math.min(PAGE, wanted - items.length), after: answer?.next };
    answer = await get('/api/agreements', { party, kind, status, place, since, until, ...page }, { signal });
    items.push(...answer.items);
  } while (answer.next && items.length < wanted);
  return { items, total: answer.total };
}

let kinds = null;

/** {@return the kinds of the newest agreements, as suggestions} They are read once. */
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
