// Lists the units of the document $document whose entity is not that of their plain name.
MATCH (unit:Unit {document: $document})
RETURN unit.name AS name, unit.part AS part
