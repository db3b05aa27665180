// Locks the correction $id, which adds a fact, until the end of the transaction; see lock-document.
MATCH (fact:Correction {id: $id})
SET fact.locked = true
REMOVE fact.locked, fact:Stale
RETURN fact.id AS id
