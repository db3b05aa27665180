package entente.query;

import entente.adjacency.FactGraph;

/** What one search for chains runs on: the graph, which facts may be run over and at what cost, and how far. */
record Ground(FactGraph graph, FactTest test, PathCost cost, Budget budget) {}
