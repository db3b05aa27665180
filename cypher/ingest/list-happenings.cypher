// Lists the agreements and events that the document $id describes: the id of each without judgements, and its entity.
MATCH (:Document {id: $id})<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(description:Description)
WHERE description.rejected IS NULL
RETURN DISTINCT description.plain AS plain, description.entity AS entity
