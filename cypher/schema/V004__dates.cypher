// Indexes agreements, events and documents by date.
CREATE INDEX agreement_since IF NOT EXISTS FOR (n:Agreement) ON (n.sinceDay);
CREATE INDEX event_since IF NOT EXISTS FOR (n:Event) ON (n.sinceDay);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.publishedFrom);
CREATE INDEX document_read IF NOT EXISTS FOR (n:Document) ON (n.readAt);
