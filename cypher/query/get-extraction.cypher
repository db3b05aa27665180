// Reads what was found in the document $id, as JSON.
MATCH (document:Document {id: $id})
RETURN document.extraction AS extraction
