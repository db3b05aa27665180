// Indexes claims by relation, and descriptions by agreement or event.
CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation);
CREATE INDEX description_entity IF NOT EXISTS FOR (n:Description) ON (n.entity);
