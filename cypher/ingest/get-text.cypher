// Returns the text of the document $id with the places of its passages. Returns no row for an unknown one.
MATCH (document:Document {id: $id})
WHERE document.text IS NOT NULL
RETURN document.text AS text, COLLECT {
  MATCH (document)<-[:PART_OF_DOCUMENT]-(passage:Passage)
  RETURN [passage.start, passage.end] ORDER BY passage.index
} AS passages
