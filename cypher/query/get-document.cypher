// Reads the document $id with its passages in order.
MATCH (document:Document {id: $id})
RETURN document.id AS id, document.title AS title, document.url AS url, document.author AS author,
  document.language AS language, document.publishedOn AS publishedOn, document.text AS text,
  COLLECT {
    MATCH (document)<-[:PART_OF_DOCUMENT]-(passage:Passage)
    RETURN {index: passage.index, start: passage.start, end: passage.end}
    ORDER BY passage.index
  } AS passages
