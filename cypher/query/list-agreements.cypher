// Lists the agreements with the party $party, the kind $kind, the status $status and the place $place.
// A null parameter matches all. The place is the one of the signature or a party.
MATCH (agreement:Agreement)
WHERE ($party IS NULL OR EXISTS { (:Entity {id: $party})-[:PARTY_TO]->(agreement) })
  AND ($kind IS NULL OR toLower(agreement.kind) = toLower($kind))
  AND ($status IS NULL OR agreement.status = $status)
  AND ($place IS NULL OR EXISTS { (agreement)-[:SIGNED_AT]->(:Entity {id: $place}) }
    OR EXISTS { (:Entity {id: $place})-[:PARTY_TO]->(agreement) })
RETURN agreement.id AS id, agreement.since AS since
