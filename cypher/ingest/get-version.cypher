// Returns the fingerprint and the extractor of the document $id. Returns no row for a new document.
MATCH (document:Document {id: $id})
WHERE document.fingerprint IS NOT NULL
RETURN document.fingerprint AS fingerprint, document.extractor AS extractor
