// Which are the newest events?
// Planned ones that still lie ahead come first; those without a date stand last.
// :param limit => 10
MATCH (event:Event)
WITH event
ORDER BY event.sinceDay IS NULL, event.sinceDay DESC, event.name
LIMIT $limit
RETURN event.id AS id, event.name AS name, event.since AS since, event.kind AS kind,
  [(event)-[:HELD_IN]->(place:Place) | place.name] AS places;
