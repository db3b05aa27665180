package entente.query.path;

import entente.adjacency.FactGraph;
import entente.query.Budget;
import entente.query.FactTest;

/** What one search for chains runs on: the graph, which facts may be run over and at what cost, and how far. */
record SearchContext(FactGraph graph, FactTest test, PathCost cost, Budget budget) {}
