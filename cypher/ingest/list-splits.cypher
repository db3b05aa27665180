// Lists the splits that concern the document $document, in the order in which they were made.
MATCH (split:Judgement)
WHERE split.part IS NOT NULL AND split.withdrawnAt IS NULL AND $document IN split.documents
RETURN split.part AS part, split.units AS units
ORDER BY split.at, split.id
