// Finds the corrections of a document, of an entity and of another correction, and the agreement of a plain id.
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE INDEX correction_document IF NOT EXISTS FOR (n:Correction) ON (n.document);
CREATE INDEX correction_subject IF NOT EXISTS FOR (n:Correction) ON (n.subjectSense);
CREATE INDEX correction_object IF NOT EXISTS FOR (n:Correction) ON (n.objectSense);
CREATE INDEX correction_added IF NOT EXISTS FOR (n:Correction) ON (n.added);
CREATE INDEX description_plain IF NOT EXISTS FOR (n:Description) ON (n.plain);
