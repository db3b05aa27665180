// Lists the documents that hold the relations of the reference list $list.
MATCH (document:Document {list: $list})
RETURN document.id AS id
