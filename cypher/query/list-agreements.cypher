// Lists the agreements with the party $party, the kind $kind and the status $status, each unless it is null.
MATCH (agreement:Agreement)
WHERE ($party IS NULL OR EXISTS { (:Entity {id: $party})-[:PARTY_TO]->(agreement) })
  AND ($kind IS NULL OR toLower(agreement.kind) = toLower($kind))
  AND ($status IS NULL OR agreement.status = $status)
RETURN agreement.id AS id, agreement.since AS since
