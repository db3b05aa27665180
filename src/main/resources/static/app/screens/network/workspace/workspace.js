import { get } from '../../../api.js';
import { open } from './filter.js';

const STEPS = 50;
/** The number of neighbours that one step adds. The number of the others is shown. */
export const STRONGEST = 50;
const PAGE = 500;
const MOST = 2000;
const GROUP = 100;
/** With more entities, the facts between old and new neighbours would take hundreds of calls. */
const LINKED = 1000;

/**
 * What the network shows: entities, the facts between them, pins, and the steps that led to them, which can be undone. It
 * does not depend on the drawing or the page.
 */
export class Workspace {
  constructor() {
    this.now = {
      nodes: new Map(), edges: new Map(), pins: new Set(), expanded: [], hidden: new Set(), more: new Map(), total: null, filter: open(),
    };
    this.past = [];
    this.future = [];
  }

  get nodes() {
    return this.now.nodes;
  }

  get edges() {
    return this.now.edges;
  }

  /**
   * Loads the start of an address: the neighbourhood of an entity, some entities, a community, or the mentions of a document.
   * {@return the id of the entity in the middle, which is another one than `id` if it was merged; null without one}
   */
  async begin({ id, entities, community, document, hops, limit }, signal) {
    if (id) {
      const answer = await surroundings(id, { hops, limit }, signal);
      const centre = answer.centre.id;
      this.take(answer, centre);
      this.now.total = answer.total;
      const left = answer.total.nodes - answer.shown.nodes;
      if (left > 0) this.now.more.set(centre, [{ left }]);
      return centre;
    }
    const given = { ids: entities, total: entities.length };
    const { ids, total } = community ? await members(community, signal) : document ? await mentioned(document, signal) : given;
    const answer = await get('/api/subgraph', { entity: ids }, { signal });
    this.take(answer, null);
    this.now.total = { nodes: total, edges: this.edges.size };
    return null;
  }

  /** {@return the number of neighbours of an entity, by relation and direction} */
  counts(id, signal) {
    return get(`/api/entities/${encodeURIComponent(id)}/neighbourhood/counts`, {}, { signal });
  }

  /** Adds the strongest neighbours of an entity, by the chosen relations or by all. */
  async expand(id, relations = [], signal) {
    const answer = await surroundings(id, { hops: 1, limit: STRONGEST, relation: relations }, signal);
    const known = answer.nodes.map((node) => node.id).concat([...this.nodes.keys()]);
    const all = [...new Set(known)];
    const links = all.length <= LINKED ? await subgraph(all, signal) : [];
    this.step(() => {
      for (const node of answer.nodes) this.now.hidden.delete(node.id);
      this.take({ nodes: answer.nodes, edges: answer.edges.concat(links) }, id);
      const others = this.now.expanded.filter((one) => one.id !== id || one.relations.join() !== relations.join());
      this.now.expanded = [...others, { id, relations }];
      const left = answer.total.nodes - answer.shown.nodes;
      const rest = (this.now.more.get(id) ?? []).filter((one) => one.relation && !relations.includes(one.relation));
      this.now.more.set(id, left > 0 ? [...rest, { left, relation: relations.length === 1 ? relations[0] : undefined }] : rest);
    });
    return answer;
  }

  /** Removes entities from the picture; the graph keeps them. */
  hide(ids) {
    this.step(() => {
      for (const id of ids) {
        this.now.nodes.delete(id);
        this.now.pins.delete(id);
        this.now.hidden.add(id);
      }
      for (const [key, edge] of this.now.edges) {
        if (!this.now.nodes.has(edge.source) || !this.now.nodes.has(edge.target)) this.now.edges.delete(key);
      }
    });
  }

  hideOthers(ids) {
    const kept = new Set(ids);
    this.hide([...this.nodes.keys()].filter((id) => !kept.has(id)));
  }

  pin(id, on) {
    if (this.now.pins.has(id) === on) return;
    this.step(() => (on ? this.now.pins.add(id) : this.now.pins.delete(id)));
  }

  /** Sets the filter. */
  filter(filter) {
    this.step(() => (this.now.filter = filter));
  }

  undo() {
    if (!this.past.length) return false;
    this.future.push(this.now);
    this.now = this.past.pop();
    return true;
  }

  redo() {
    if (!this.future.length) return false;
    this.past.push(this.now);
    this.now = this.future.pop();
    return true;
  }

  /** Makes a change that can be undone. */
  step(change) {
    this.past.push(this.now);
    if (this.past.length > STEPS) this.past.shift();
    this.future = [];
    const { nodes, edges, pins, hidden, more } = this.now;
    Object.assign((this.now = { ...this.now }), { nodes: new Map(nodes), edges: new Map(edges), more: new Map(more) });
    Object.assign(this.now, { pins: new Set(pins), hidden: new Set(hidden) });
    change();
  }

  take({ nodes, edges }, centre) {
    for (const { id, type, name } of nodes) {
      if (this.now.nodes.has(id) || this.now.hidden.has(id)) continue;
      this.now.nodes.set(id, { id, type, name, centre: id === centre && !this.now.nodes.size });
    }
    for (const edge of edges) {
      if (this.now.nodes.has(edge.source) && this.now.nodes.has(edge.target)) this.now.edges.set(edge.id, edge);
    }
  }
}

/** The most central members of a community, as many as one call takes for the facts between them. */
async function members(community, signal) {
  const { items, total } = await get(`/api/communities/${community}`, { limit: 2 * GROUP }, { signal });
  return { ids: items.map((one) => one.id), total };
}

/** The most mentioned entities of a document, as many as one call takes for the facts between them. */
async function mentioned(document, signal) {
  const { mentions, entities } = await get(`/api/documents/${encodeURIComponent(document)}/facts`, {}, { signal });
  const often = new Map(entities.map((one) => [one.id, 0]));
  for (const { entity } of mentions) often.set(entity, (often.get(entity) ?? 0) + 1);
  const ids = [...often.keys()].sort((a, b) => often.get(b) - often.get(a));
  return { ids: ids.slice(0, 2 * GROUP), total: ids.length };
}

/** The facts between some entities. A call takes 200 entities, so more are read by pairs of groups. */
async function subgraph(ids, signal) {
  const among = (entity) => get('/api/subgraph', { entity }, { signal }).then((answer) => answer.edges);
  if (ids.length <= 2 * GROUP) return among(ids);
  const groups = [];
  for (let i = 0; i < ids.length; i += GROUP) groups.push(ids.slice(i, i + GROUP));
  const edges = new Map();
  for (let i = 0; i < groups.length; i++) {
    for (let j = i + 1; j < groups.length; j++) {
      for (const edge of await among([...groups[i], ...groups[j]])) edges.set(edge.id, edge);
    }
  }
  return [...edges.values()];
}

/** Reads the neighbourhood page by page: an answer holds at most 500 entities. */
async function surroundings(id, { hops = 1, limit = STRONGEST, relation = [] }, signal) {
  const path = `/api/entities/${encodeURIComponent(id)}/neighbourhood`;
  const wanted = Math.min(limit, MOST);
  let answer = await get(path, { hops, limit: Math.min(wanted, PAGE), relation }, { signal });
  const nodes = new Map(answer.nodes.map((node) => [node.id, node]));
  const edges = new Map(answer.edges.map((edge) => [edge.id, edge]));
  while (answer.next && nodes.size < wanted) {
    answer = await get(path, { hops, limit: Math.min(wanted - nodes.size, PAGE), relation, after: answer.next }, { signal });
    for (const node of answer.nodes) nodes.set(node.id, node);
    for (const edge of answer.edges) edges.set(edge.id, edge);
  }
  return { ...answer, nodes: [...nodes.values()], edges: [...edges.values()], shown: { nodes: nodes.size, edges: edges.size } };
}
