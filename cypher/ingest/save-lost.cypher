// Notes for the corrections $ids whether their claim was found; $found lists those whose claim was.
UNWIND $ids AS id
MATCH (correction:Correction {id: id})
SET correction.lost = CASE WHEN id IN $found THEN null ELSE true END
