/** Computes positions in a worker. The main thread only passes numbers. */
export class Layout {
  constructor() {
    this.worker = new Worker('/app/layout/layout-worker.js');
    this.job = 0;
    this.worker.onmessage = ({ data }) => {
      if (data.job === this.job) this.onPositions?.(data.xy, data.done);
    };
    this.worker.onerror = () => this.onPositions?.(null, true);
  }

  /**
   * Lays out nodes [{id, radius, community, at: [x, y] or null, fixed}] and edges [{source, target}]; calls onPositions(xy, done)
   * with the positions in the order of the nodes. A new call ends the one before.
   */
  run(nodes, edges, { ticks, every, aspect }, onPositions) {
    this.onPositions = onPositions;
    const index = new Map(nodes.map((node, i) => [node.id, i]));
    const links = [];
    for (const { source, target } of edges) {
      const from = index.get(source);
      const to = index.get(target);
      if (from !== undefined && to !== undefined && from !== to) links.push(from, to);
    }
    this.worker.postMessage({
      job: ++this.job,
      x: Float64Array.from(nodes, (node) => node.at?.[0] ?? NaN),
      y: Float64Array.from(nodes, (node) => node.at?.[1] ?? NaN),
      fixed: Uint8Array.from(nodes, (node) => (node.fixed ? 1 : 0)),
      radius: Float32Array.from(nodes, (node) => node.radius),
      community: Int32Array.from(nodes, (node) => (Number.isInteger(node.community) ? node.community : -1)),
      links: Uint32Array.from(links),
      ticks,
      every,
      aspect,
    });
  }

  /** Ends the running layout. Nodes stay where they are. */
  stop() {
    this.onPositions = null;
    this.worker.postMessage({ job: ++this.job });
  }

  destroy() {
    this.worker.terminate();
  }
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Start positions of new nodes: half a sunflower that opens from the parent, away from the middle of the other nodes. */
export function outward(parent, middle, count, spacing) {
  const dx = parent[0] - middle[0];
  const dy = parent[1] - middle[1];
  const away = Math.hypot(dx, dy) < 1 ? 0 : Math.atan2(dy, dx);
  return Array.from({ length: count }, (_, k) => {
    const distance = spacing * (1.6 + Math.sqrt(k) * 1.1);
    const spread = ((k * GOLDEN) % (2 * Math.PI)) / (2 * Math.PI) - 0.5;
    const angle = away + spread * Math.PI * 1.1;
    return [parent[0] + distance * Math.cos(angle), parent[1] + distance * Math.sin(angle)];
  });
}
