import { get } from '../api.js';

const PAGE = 500;
const GROUP = 100;
const MOST_GROUPS = 12;
export const STRONGEST = 50;
const FEW = 15;

/** What the service is asked for to show a network; every answer is {nodes, edges, notes, …} and names what it left out. */

/** {@return what an address begins with: a neighbourhood, named entities, or a community} */
export async function base(state, signal) {
  if (state.community) return community(state, signal);
  const ids = state.id ? [state.id, ...state.entities.filter((one) => one !== state.id)] : state.entities;
  if (state.id && ids.length === 1) return around(state, signal);
  return among(ids, signal);
}

async function around({ id, hops, limit }, signal) {
  const notes = [];
  const counts = await get(`/api/entities/${encodeURIComponent(id)}/neighbourhood/counts`, {}, { signal });
  const far = hops ?? (counts.neighbours < FEW ? 2 : 1);
  const answer = await pages(id, { hops: far }, limit ?? STRONGEST, signal);
  if (!hops && far === 2) notes.push(`It has ${counts.neighbours} ${counts.neighbours === 1 ? 'neighbour' : 'neighbours'}, so those of its neighbours are shown, too.`);
  if (answer.cut) notes.push('The service ended its search at a bound; there may be more.');
  const left = counts.neighbours - answer.nodes.filter(({ hop }) => hop === 1).length;
  return { ...answer, notes, seeds: [id], rest: left > 0 ? [{ id, left, relations: [] }] : [] };
}

/** Asks for page after page until {limit} neighbours are there. */
async function pages(id, parameters, limit, signal) {
  const nodes = new Map();
  const edges = new Map();
  let after = null;
  let answer;
  do {
    const rest = limit + 1 - nodes.size;
    answer = await get(`/api/entities/${encodeURIComponent(id)}/neighbourhood`, { ...parameters, limit: Math.max(1, Math.min(PAGE, after ? rest : limit)), after }, { signal });
    for (const node of answer.nodes) nodes.set(node.id, node);
    for (const edge of answer.edges) edges.set(edgeId(edge), edge);
    after = answer.next;
  } while (after && nodes.size < limit + 1);
  return { nodes: [...nodes.values()], edges: [...edges.values()].map(edgeOf), total: answer.total, cut: answer.cut };
}

async function among(ids, signal) {
  const notes = [];
  if (ids.length === 1) return around({ id: ids[0], hops: null, limit: null }, signal);
  const { nodes, edges } = await between(ids, signal, notes);
  const missing = ids.length - nodes.length;
  if (missing > 0) notes.push(`${missing} of the ${ids.length} entities in the address are no longer in the graph.`);
  return { nodes, edges, total: { nodes: ids.length, edges: edges.length }, notes, seeds: ids, rest: [] };
}

async function community({ community: number, limit }, signal) {
  const ids = [];
  const most = limit ?? 200;
  let after = null;
  let answer;
  do {
    answer = await get(`/api/communities/${encodeURIComponent(number)}`, { limit: Math.min(200, most - ids.length), after }, { signal });
    ids.push(...answer.items.map(({ id }) => id));
    after = answer.next;
  } while (after && ids.length < most);
  const notes = [];
  const members = ids.length < 2 ? { nodes: answer.items, edges: [] } : await between(ids, signal, notes);
  notes.unshift(ids.length < answer.total
    ? `Community ${number}: its ${ids.length} best connected of ${answer.total} members.`
    : `Community ${number}: all its ${answer.total} members.`);
  return { ...members, total: { nodes: answer.total, edges: members.edges.length }, notes, seeds: ids.slice(0, 1), rest: [] };
}

/** All facts among these; more than 200 are asked for in pairs of groups, and what that leaves out is said. */
export async function between(ids, signal, notes = []) {
  if (ids.length < 2) return { nodes: [], edges: [] };
  if (ids.length <= 200) {
    const { nodes, edges } = await get('/api/subgraph', { entity: ids }, { signal });
    return { nodes, edges: edges.map(edgeOf) };
  }
  const groups = [];
  for (let i = 0; i < ids.length && groups.length < MOST_GROUPS; i += GROUP) groups.push(ids.slice(i, i + GROUP));
  if (ids.length > MOST_GROUPS * GROUP) notes.push(`Facts between more than ${MOST_GROUPS * GROUP} entities are not asked for; those of each expansion are shown.`);
  const nodes = new Map();
  const edges = new Map();
  for (let i = 0; i < groups.length; i++) {
    for (let j = i + 1; j < groups.length; j++) {
      const answer = await get('/api/subgraph', { entity: [...groups[i], ...groups[j]] }, { signal });
      for (const node of answer.nodes) nodes.set(node.id, node);
      for (const edge of answer.edges) edges.set(edgeId(edge), edge);
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()].map(edgeOf) };
}

export const counts = (id, signal) => get(`/api/entities/${encodeURIComponent(id)}/neighbourhood/counts`, {}, { signal });

/** {@return the neighbours of an entity that an expansion brings} */
export async function expansion({ id, limit, relations }, signal) {
  const [found, all] = await Promise.all([
    pages(id, { hops: 1, relation: relations }, limit, signal),
    counts(id, signal),
  ]);
  return { ...found, counts: all };
}

/** Facts come without an id while Neo4j is away: their ends and type name them then. */
const edgeId = ({ id, source, target, type }) => id ?? `${source} ${type} ${target}`;
const edgeOf = (edge) => ({ ...edge, id: edgeId(edge), known: Boolean(edge.id) });
