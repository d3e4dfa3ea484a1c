-- What people decided, for the figures of the desk and for the logs: found by when and by whom, without reading what they decided about.

-- true if somebody looked at the value and left it as it was
alter table revision add column kept boolean generated always as (before is not distinct from after) stored;
drop index revision_by_changeset;
create index revision_by_changeset on revision (changeset_id) include (article_id, field, kept, was_settled);
-- what readings change is nobody's decision
create index changeset_by_time on changeset (at) where kind not in ('reread', 'update');
create index changeset_by_deed on changeset (id desc) where kind not in ('reread', 'update');
create index changeset_by_kind on changeset (kind, id desc) where kind not in ('reread', 'update');
create index changeset_of_account on changeset (account_id, at desc) where account_id is not null;
create index proposal_declined_by on proposal (decided_by, decided_at desc) where status = 'declined';

-- The kinds of an article's doubts as one number, a bit each; and an index that tells all that the queue is narrowed by, so that of a hundred thousand articles the first
-- are found, and those that wait are counted, without reading why they wait.
alter table review_item add column kinds integer not null default 0;
update review_item set kinds = (select coalesce(bit_or(1 << number), 0) from (values ('proposed', 0), ('differs', 1), ('problem', 2), ('withheld', 3), ('missing', 4), ('unsure', 5),
    ('conflict', 6), ('unclaimed', 7)) kind (word, number) where marks @> array[kind.word]);
drop index review_item_by_score;
create index review_item_by_score on review_item (score desc, article_id) include (kinds, since, snoozed_until, publication_id, language, run_id, review_state) where doubt > 0;
