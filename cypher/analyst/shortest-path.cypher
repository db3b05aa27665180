// How are two names connected?
// Shows one of the shortest paths over stated and reported facts, never through documents, with a quote for each hop.
// :param from => 'Li Shufu'
// :param to => 'Ghent'
MATCH (from:Entity), (to:Entity)
WHERE any(name IN [from.name] + from.aliases WHERE toLower(name) = toLower($from))
  AND any(name IN [to.name] + to.aliases WHERE toLower(name) = toLower($to))
  AND from <> to
MATCH path = SHORTEST 1 (from)(()-[fact WHERE fact.modality IN ['stated', 'reported']]-(:Entity)){1,6}(to)
WITH nodes(path) AS stations, relationships(path) AS facts
UNWIND range(0, size(facts) - 1) AS hop
RETURN hop + 1 AS hop, stations[hop].name AS source, type(facts[hop]) AS relation, stations[hop + 1].name AS target,
  facts[hop].documents AS documents, facts[hop].quote AS quote
ORDER BY hop;
