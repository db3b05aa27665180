// Lists the relations that the document $id states, and the agreements and events that it describes.
MATCH (:Document {id: $id})<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(stated:Claim|Description)
RETURN DISTINCT stated.relation AS id, stated.predicate AS type, stated.subject AS subject, stated.object AS object,
  stated.entity AS entity
