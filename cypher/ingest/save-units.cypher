// Saves the units $units {id, name, part, sense} of the document $document, whose entity is not that of their plain name.
UNWIND $units AS unit
CREATE (saved:Unit)
SET saved = unit, saved.document = $document
