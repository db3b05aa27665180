// Who met whom, and when?
// Lists meetings between two people or organizations; a meeting without a date stands last. Dates are as precise as the
// documents: "2023" means some day of that year.
// :param since => date('2010-01-01')
// :param until => date('2030-12-31')
MATCH (one:Entity)-[meeting:MET]->(other:Entity)
WHERE meeting.modality IN ['stated', 'reported']
  AND (meeting.sinceDay IS NULL OR meeting.sinceDay <= $until)
  AND (meeting.untilDay IS NULL OR meeting.untilDay >= $since)
RETURN coalesce(meeting.since, meeting.until) AS when, one.name AS one, other.name AS other,
  meeting.documents AS documents, meeting.quote AS quote
ORDER BY meeting.sinceDay IS NULL, meeting.sinceDay, one, other;
