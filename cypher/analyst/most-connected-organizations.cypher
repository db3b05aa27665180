// Which organizations have the most ties?
// Counts distinct partners and facts, leaving out facts that few documents state.
// :param minDocuments => 1
// :param limit => 20
MATCH (organization:Organization)-[fact]-(partner:Entity)
WHERE fact.documents >= $minDocuments
RETURN organization.name AS organization, count(DISTINCT partner) AS partners, count(DISTINCT fact) AS facts
ORDER BY partners DESC, facts DESC, organization
LIMIT $limit;
