// Finds what the machine left undecided, what people judged, and imported entities that are part of another one.
CREATE INDEX judgement_by IF NOT EXISTS FOR (n:Judgement) ON (n.by, n.verdict);
CREATE INDEX merged_entity_id IF NOT EXISTS FOR (n:MergedEntity) ON (n.id);
