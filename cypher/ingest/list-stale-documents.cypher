// Lists up to $most documents that must be written again.
MATCH (document:Stale)
WHERE document:Document
RETURN document.id AS id
ORDER BY id
LIMIT $most
