// Indexes changes by number.
CREATE INDEX change_number IF NOT EXISTS FOR (n:Change) ON (n.number);
