// Tells what the document $id was read from and by whom: nothing while it is new.
MATCH (document:Document {id: $id})
WHERE document.fingerprint IS NOT NULL
RETURN document.fingerprint AS fingerprint, document.extractor AS extractor
