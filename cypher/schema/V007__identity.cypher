// Finds what was judged about a name, and which documents use it in another sense than most.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_left IF NOT EXISTS FOR (n:Judgement) ON (n.left);
CREATE INDEX judgement_right IF NOT EXISTS FOR (n:Judgement) ON (n.right);
CREATE INDEX judgement_part IF NOT EXISTS FOR (n:Judgement) ON (n.part);
CREATE CONSTRAINT identity_id IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE;
CREATE INDEX identity_entity IF NOT EXISTS FOR (n:Identity) ON (n.entity);
CREATE INDEX identity_sureness IF NOT EXISTS FOR (n:Identity) ON (n.sureness);
CREATE CONSTRAINT unit_id IF NOT EXISTS FOR (n:Unit) REQUIRE n.id IS UNIQUE;
CREATE INDEX unit_document IF NOT EXISTS FOR (n:Unit) ON (n.document);
CREATE INDEX unit_sense IF NOT EXISTS FOR (n:Unit) ON (n.sense);
