-- What was done to names is an act that the log tells, from now on: what was done before stands on the desk alone.

alter table authority_change
    add column changeset_id bigint references changeset,
    add column undo_changeset_id bigint references changeset;
alter table authority_change drop constraint authority_change_kind_check;
alter table authority_change add constraint authority_change_kind_check check (kind in ('publication-name', 'publication-aliases', 'publication-merged', 'author-name'));
create index authority_by_changeset on authority_change (changeset_id) where changeset_id is not null;
create index authority_by_undo on authority_change (undo_changeset_id) where undo_changeset_id is not null;

-- One kind of changeset more, whichever there are already.
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'changeset_kind_check' and conrelid = 'changeset'::regclass;
    alter table changeset drop constraint changeset_kind_check;
    execute 'alter table changeset add constraint changeset_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''naming''::text, ');
end
$$;
