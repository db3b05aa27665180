import { get } from '../api.js';

/** The agreements that a reader asks for. The service filters by all but the place, which is looked at here. */
const PAGE = 200;
const MOST_LOOKED_AT = 2_000;

export const STATUSES = ['proposed', 'negotiating', 'planned', 'signed', 'in force', 'suspended', 'rejected', 'terminated'];
export const STEP = 50;

/** {@return the question as it stands in the address} */
export const read = (params) =>
  Object.fromEntries(['party', 'kind', 'status', 'place', 'since', 'until', 'view', 'n'].map((name) => [name, params.get(name) ?? '']));

/**
 * {@return the agreements, how many there are, and for a place how many were looked at} Reads page by page until as many
 * are there as are asked for.
 */
export async function list({ party, kind, status, place, since, until, n }, signal) {
  const wanted = Number(n) || STEP;
  const all = [];
  let after = null;
  let total = 0;
  do {
    const limit = place ? PAGE : Math.min(PAGE, wanted - all.length);
    const page = await get('/api/agreements', { party, kind, status, since, until, limit, after }, { signal });
    all.push(...page.items);
    total = page.total;
    after = page.next;
  } while (after && all.length < (place ? MOST_LOOKED_AT : wanted));
  if (!place) return { items: all, total, lookedAt: total, of: total };
  const there = all.filter((agreement) => isAt(agreement, place));
  return { items: there.slice(0, wanted), total: there.length, lookedAt: all.length, of: total };
}

/** An agreement belongs to a place where it was signed or that it binds. */
const isAt = (agreement, place) => agreement.place?.id === place || agreement.parties.some(({ id }) => id === place);

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
