// Finds what the machine left undecided, what people judged.
CREATE INDEX judgement_by IF NOT EXISTS FOR (n:Judgement) ON (n.by, n.verdict);
