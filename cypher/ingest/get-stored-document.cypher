// Returns the document $id with its passages and its extraction.
MATCH (document:Document {id: $id})
RETURN document.title AS title, document.url AS url, document.author AS author, document.language AS language,
  document.publishedOn AS publishedOn, document.text AS text, document.extraction AS extraction,
  COLLECT {
    MATCH (document)<-[:PART_OF_DOCUMENT]-(passage:Passage)
    RETURN [passage.index, passage.start, passage.end] ORDER BY passage.index
  } AS passages
