const STEPS = 50;

/**
 * What is on the desk: entities, facts, what is hidden or pinned, the filters, and the steps that led here. A step is kept
 * as the whole state before it; the collections are replaced and never changed, so that keeping one is cheap.
 */
export class Workspace {
  constructor(state) {
    this.now = { nodes: new Map(), edges: new Map(), stubs: new Map(), ...state };
    this.past = [];
    this.future = [];
  }

  /** Changes something that undo returns from; {positions} are those before the step. */
  step(what, change, positions) {
    this.past = [...this.past, { what, state: this.now, positions }].slice(-STEPS);
    this.future = [];
    this.now = { ...this.now, ...change };
  }

  /** Changes something that is no step: the view, the selection. */
  set(change) {
    this.now = { ...this.now, ...change };
  }

  undo(positions) {
    return this.turn('past', 'future', positions);
  }

  redo(positions) {
    return this.turn('future', 'past', positions);
  }

  turn(from, to, positions) {
    const last = this[from].at(-1);
    if (!last) return null;
    this[from] = this[from].slice(0, -1);
    this[to] = [...this[to], { what: last.what, state: this.now, positions }].slice(-STEPS);
    const { view, select } = this.now;
    this.now = { ...last.state, view, select };
    return last;
  }

  /** Entities and facts that are not hidden; filters are asked by {@link sift}. */
  there() {
    const { nodes, edges, hidden, filters, centres } = this.now;
    if (this.thereFor === this.now) return this.thereIs;
    const kept = [...nodes.values()].filter(({ id }) => !hidden.has(id));
    const ids = new Set(kept.map(({ id }) => id));
    const joined = [...edges.values()].filter(({ source, target }) =>
      ids.has(source) && ids.has(target) && (filters.between || centres.has(source) || centres.has(target)));
    this.thereFor = this.now;
    return (this.thereIs = { nodes: kept, edges: joined, hidden: nodes.size - kept.length });
  }
}
