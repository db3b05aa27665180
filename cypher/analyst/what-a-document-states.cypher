// What does a document state?
// Lists its claims in the order of its text; a part of the title is enough.
// :param title => 'ambassador'
MATCH (document:Document)<-[:PART_OF_DOCUMENT]-(passage:Passage)-[:STATES]->(claim:Claim)
WHERE toLower(document.title) CONTAINS toLower($title) AND claim.rejected IS NULL
MATCH (subject:Entity {id: claim.subject})
MATCH (object:Entity {id: claim.object})
RETURN document.title AS title, passage.index AS sentence, subject.name AS subject, claim.predicate AS predicate,
  object.name AS object, claim.modality AS modality, claim.quote AS quote
ORDER BY title, sentence, claim.start, claim.id;
