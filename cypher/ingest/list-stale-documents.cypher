// Lists up to $most documents that must be written again.
MATCH (document:Stale)
RETURN document.id AS id
ORDER BY id
LIMIT $most
