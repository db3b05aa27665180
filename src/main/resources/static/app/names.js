import { get } from './api.js';

/** Entities by id, read once each: addresses hold ids only. */
const known = new Map();

/** Keeps entities that an answer contains, so that they are not read again. */
export function learn(...ends) {
  for (const { id, type, name } of ends) known.set(id, { id, type, name });
}

/** Forgets all names, because entities became one or two. */
export const forget = () => known.clear();

/** {@return the entity by the id that was asked for, also if it was merged into another one; with `gone` when it no longer exists} */
export async function entity(id, signal) {
  if (known.has(id)) return known.get(id);
  try {
    const { type, name } = await get(`/api/entities/${encodeURIComponent(id)}`, {}, { signal });
    learn({ id, type, name });
    return known.get(id);
  } catch (failure) {
    if (failure.status === 404) return { id, type: null, name: id, gone: true };
    throw failure;
  }
}

/** {@return the entities by id} */
export async function entities(ids, signal) {
  const all = await Promise.all([...new Set(ids)].map((id) => entity(id, signal)));
  return new Map(all.map((one) => [one.id, one]));
}
