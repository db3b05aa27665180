/* A classic worker, because import maps do not apply to workers and d3 comes as scripts. It only computes positions. */
/* global d3 */
importScripts(
  '/webjars/d3-dispatch/dist/d3-dispatch.min.js',
  '/webjars/d3-timer/dist/d3-timer.min.js',
  '/webjars/d3-quadtree/dist/d3-quadtree.min.js',
  '/webjars/d3-force/dist/d3-force.min.js',
);

let current = 0;

/**
 * One layout: {job, x, y, fixed, radius, links (pairs of indices), ticks, every}. Where x is NaN the worker chooses a start
 * beside the community of the node. It posts {job, xy, done} every few ticks. A new job ends the one before.
 */
onmessage = ({ data }) => {
  current = data.job;
  if (data.x) run(data);
};

function run({ job, x, y, fixed, radius, links, community, ticks, every, aspect }) {
  const n = x.length;
  const groups = label(n, links, community);
  if (x.some(Number.isNaN)) seed(n, x, y, groups, radius, aspect);
  const nodes = Array.from({ length: n }, (_, i) => {
    const node = { index: i, x: x[i], y: y[i], r: radius[i], g: groups[i] };
    if (fixed[i]) {
      node.fx = x[i];
      node.fy = y[i];
    }
    return node;
  });
  const degree = new Uint32Array(n);
  const edges = [];
  for (let i = 0; i < links.length; i += 2) {
    degree[links[i]]++;
    degree[links[i + 1]]++;
    edges.push({ source: links[i], target: links[i + 1] });
  }
  // Many nodes are closer together, so that all of them fit into the picture.
  const room = n > 150 ? Math.max(0.35, Math.pow(150 / n, 0.4)) : 1;
  const pull = 0.03;
  const same = (link) => link.source.g === link.target.g;
  const simulation = d3
    .forceSimulation(nodes)
    .alphaDecay(1 - Math.pow(0.002, 1 / ticks))
    .velocityDecay(0.35)
    .force('charge', d3.forceManyBody().strength((node) => -(120 + 14 * node.r) * room).theta(1.1).distanceMax(900))
    .force('link', d3.forceLink(edges)
      .distance((link) => (same(link) ? 60 : 130) * room + link.source.r + link.target.r)
      .strength((link) => (same(link) ? 1 : 0.25) / Math.max(1, Math.min(degree[link.source.index], degree[link.target.index]))))
    .force('x', d3.forceX().strength(pull / aspect))
    .force('y', d3.forceY().strength(pull * aspect))
    .force('collide', d3.forceCollide((node) => node.r + 2 + 6 * room).iterations(1))
    .stop();
  let done = 0;
  const step = () => {
    if (job !== current) return;
    const until = Math.min(ticks, done + every);
    while (done < until) {
      simulation.tick();
      done++;
    }
    const xy = new Float32Array(2 * n);
    for (let i = 0; i < n; i++) {
      xy[2 * i] = nodes[i].x;
      xy[2 * i + 1] = nodes[i].y;
    }
    postMessage({ job, xy, done: done >= ticks }, [xy.buffer]);
    if (done < ticks) setTimeout(step);
  };
  const first = new Float32Array(2 * n);
  for (let i = 0; i < n; i++) {
    first[2 * i] = nodes[i].x;
    first[2 * i + 1] = nodes[i].y;
  }
  postMessage({ job, xy: first, done: false }, [first.buffer]);
  step();
}

/** The community of each node: as given (>= 0), or by label propagation along the links in a fixed order. */
function label(n, links, given) {
  const groups = Int32Array.from(given, (group, i) => (group >= 0 ? group : 1e6 + i));
  if (given.every((group) => group >= 0)) return groups;
  const near = Array.from({ length: n }, () => []);
  for (let i = 0; i < links.length; i += 2) {
    near[links[i]].push(links[i + 1]);
    near[links[i + 1]].push(links[i]);
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => near[a].length - near[b].length || a - b);
  for (let round = 0; round < 8; round++) {
    let changed = 0;
    for (const i of order) {
      if (given[i] >= 0 || !near[i].length) continue;
      const votes = new Map();
      let best = groups[i];
      let most = 0;
      for (const j of near[i]) {
        const count = (votes.get(groups[j]) ?? 0) + 1 / Math.sqrt(near[j].length);
        votes.set(groups[j], count);
        if (count > most + 1e-9) {
          most = count;
          best = groups[j];
        }
      }
      if (best !== groups[i]) {
        groups[i] = best;
        changed++;
      }
    }
    if (changed < n / 100) break;
  }
  return groups;
}

/** Start positions: communities on a sunflower by size, the largest in the middle, and the members of each on another. */
function seed(n, x, y, groups, radius, aspect) {
  const members = new Map();
  for (let i = 0; i < n; i++) {
    if (!members.has(groups[i])) members.set(groups[i], []);
    members.get(groups[i]).push(i);
  }
  const golden = Math.PI * (3 - Math.sqrt(5));
  let area = 0;
  let turn = 0;
  for (const list of [...members.values()].sort((a, b) => b.length - a.length || a[0] - b[0])) {
    const own = list.reduce((sum, i) => sum + Math.pow(radius[i] + 20, 2), 0) * 1.6;
    const away = turn === 0 ? 0 : Math.sqrt(area + own / 2);
    const cx = away * Math.cos(turn * golden) * Math.sqrt(aspect);
    const cy = (away * Math.sin(turn * golden)) / Math.sqrt(aspect);
    turn++;
    area += own;
    list.sort((a, b) => radius[b] - radius[a] || a - b);
    list.forEach((i, k) => {
      if (!Number.isNaN(x[i])) return;
      const r = Math.sqrt((own * (k + 0.5)) / list.length);
      x[i] = cx + r * Math.cos(k * golden);
      y[i] = cy + r * Math.sin(k * golden);
    });
  }
}
