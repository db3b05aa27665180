// Describes the agreements $ids with their places, parties and signatories.
MATCH (agreement:Agreement)
WHERE agreement.id IN $ids
RETURN agreement.id AS id, agreement.name AS name, agreement.kind AS kind, agreement.status AS status,
  agreement.since AS since, agreement.topics AS topics,
  COLLECT {
    MATCH (agreement)-[fact:SIGNED_AT]->(place:Place)
    RETURN {id: place.id, labels: labels(place), name: place.name}
    ORDER BY fact.documents DESC, fact.confidence DESC, place.id
  } AS places,
  COLLECT {
    MATCH (agreement)<-[:PARTY_TO]-(party:Entity)
    RETURN {id: party.id, labels: labels(party), name: party.name}
    ORDER BY party.name, party.id
  } AS parties,
  COLLECT {
    MATCH (agreement)<-[:SIGNED]-(signatory:Person)
    RETURN {id: signatory.id, labels: labels(signatory), name: signatory.name}
    ORDER BY signatory.name, signatory.id
  } AS signatories
