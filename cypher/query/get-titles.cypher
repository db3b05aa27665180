// Reads the titles of the documents $ids.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.title AS title
