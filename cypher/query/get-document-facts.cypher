// Reads the mentions, claims and descriptions of the document $id in the order of its text, with the ids in the graph.
// An agreement or event that is gone because its description was rejected is there too.
MATCH (document:Document {id: $id})
RETURN
  COLLECT {
    MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[mention:MENTIONS]->(entity:Entity)
    RETURN {entity: entity.id, start: mention.start, end: mention.end}
    ORDER BY mention.start, mention.end, entity.id
  } AS mentions,
  COLLECT {
    MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(claim:Claim)
    RETURN claim {.*, correction: head(COLLECT {
      MATCH (correction:Correction {id: claim.correction})
      RETURN correction {.id, .kind, .by, .reason, .at} AS made
    })} AS stated
    ORDER BY claim.start, claim.end, claim.id
  } AS claims,
  COLLECT {
    MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(description:Description)
    RETURN description {.*, correction: head(COLLECT {
      MATCH (correction:Correction {id: description.correction})
      RETURN correction {.id, .kind, .by, .reason, .at} AS made
    })} AS stated
    ORDER BY description.start, description.end, description.id
  } AS descriptions,
  COLLECT {
    CALL (document) {
      MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:MENTIONS]->(entity:Entity)
      RETURN entity.id AS id
      UNION
      MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(stated:Claim|Description)
      UNWIND [stated.subject, stated.object, stated.entity] AS id
      WITH DISTINCT id
      WHERE id IS NOT NULL
      RETURN id
    }
    OPTIONAL MATCH (entity:Entity {id: id})
    OPTIONAL MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(gone:Description {entity: id, rejected: true})
    WITH id, entity, head(collect(gone)) AS gone
    WHERE entity IS NOT NULL OR gone IS NOT NULL
    RETURN {id: id, name: coalesce(entity.name, gone.name), labels: coalesce(labels(entity), [gone.type])}
    ORDER BY id
  } AS entities
