// Reads the texts of the documents $ids.
MATCH (document:Document)
WHERE document.id IN $ids
RETURN document.id AS id, document.text AS text
