// Lists up to $most added facts that must be written again.
MATCH (fact:Stale)
WHERE fact:Correction
RETURN fact.id AS id
ORDER BY id
LIMIT $most
