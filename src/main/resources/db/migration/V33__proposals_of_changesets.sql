-- Of what was accepted, who had sent it: a history says whether it was a reader.
create index proposal_by_changeset on proposal (changeset_id) where changeset_id is not null;
