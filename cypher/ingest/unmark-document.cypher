// Notes that the document $id is written as its identities say.
MATCH (document:Document {id: $id})
REMOVE document:Stale
