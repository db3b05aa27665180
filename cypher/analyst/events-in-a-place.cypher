// What has happened in a place, and who took part?
// Events that are planned or denied are listed too: the modality of their place says so.
// :param place => 'Chongqing'
MATCH (event:Event)-[venue:HELD_IN]->(place:Place)
WHERE any(name IN [place.name] + place.aliases WHERE toLower(name) = toLower($place))
OPTIONAL MATCH (participant:Entity)-[:PARTICIPATED_IN]->(event)
WITH event, venue, collect(DISTINCT participant.name) AS participants
RETURN event.since AS since, event.kind AS kind, event.name AS name, venue.modality AS modality, participants
ORDER BY event.sinceDay IS NULL, event.sinceDay, name;
