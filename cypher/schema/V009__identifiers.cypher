// Finds imported entities that are part of another one, those of a reference list, and those that a name alone denotes.
CREATE INDEX merged_entity_id IF NOT EXISTS FOR (n:MergedEntity) ON (n.id);
CREATE INDEX entity_list IF NOT EXISTS FOR (n:Entity) ON (n.list);
CREATE INDEX merged_entity_list IF NOT EXISTS FOR (n:MergedEntity) ON (n.list);
CREATE INDEX document_list IF NOT EXISTS FOR (n:Document) ON (n.list);
CREATE INDEX reference_name IF NOT EXISTS FOR (n:ReferenceName) ON (n.plain);
CREATE INDEX reference_name_entity IF NOT EXISTS FOR (n:ReferenceName) ON (n.entity);
