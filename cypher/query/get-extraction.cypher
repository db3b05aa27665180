// Reads the extraction of the document $id as JSON.
MATCH (document:Document {id: $id})
RETURN document.extraction AS extraction
