// Returns the ends of the relation $id, as its claims or its correction give them. Returns no row for an unknown one.
MATCH (claim:Claim {relation: $id})
RETURN claim.subject AS subject, claim.predicate AS predicate, claim.object AS object
LIMIT 1
