// Which signed agreements have a party without a known signatory?
// A person signs for a party in which he or she holds a position. What is missing may be missing from the documents.
// :param status => 'signed'
MATCH (agreement:Agreement {status: $status})<-[:PARTY_TO]-(party:Entity)
WHERE NOT EXISTS { (agreement)<-[:SIGNED]-(:Person)-[:HOLDS_POSITION|MEMBER_OF]->(party) }
  AND NOT EXISTS { (agreement)<-[:SIGNED]-(party) }
WITH agreement, collect(party.name) AS unsigned
RETURN agreement.name AS name, agreement.since AS since, unsigned,
  COUNT { (agreement)<-[:PARTY_TO]-() } AS parties
ORDER BY agreement.sinceDay IS NULL, agreement.sinceDay DESC, name;
