package entente.query.path;

import entente.adjacency.FactGraph;
import entente.query.Budget;
import entente.query.FactTest;

/** The context of one search for chains: the graph, the filter, the costs and the budget. */
record SearchContext(FactGraph graph, FactTest test, PathCost cost, Budget budget) {}
