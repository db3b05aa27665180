// Marks the added fact $id, to be written again.
MATCH (fact:Correction {id: $id})
SET fact:Stale
