-- Changes of one field of many articles at once: looked at first, then done in batches, and taken back as a whole.

create table bulk_edit (
    id                bigint      generated always as identity primary key,
    account_id        bigint      not null references account,
    reason            text        not null,
    operation         text        not null check (operation in ('publication', 'section', 'language', 'review', 'status', 'replace', 'suggested')),
    -- the one field that it may write
    field             text        not null,
    -- what is set, or put in the place of what is sought
    value             text,
    sought            text,
    same_case         boolean     not null default false,
    whole_words       boolean     not null default false,
    state             text        not null check (state in ('looking', 'ready', 'running', 'stopped', 'done', 'undoing', 'undone', 'discarded')),
    -- one each, whatever the number of batches
    changeset_id      bigint      references changeset,
    undone_by         bigint      references account,
    undo_changeset_id bigint      references changeset,
    made_at           timestamptz not null,
    begun_at          timestamptz,
    finished_at       timestamptz
);
create index bulk_edit_open on bulk_edit (id) where state in ('looking', 'running', 'undoing');

-- Each of its articles, what the preview saw of it and what became of it. Written in the transaction that does it: a kill doubles nothing.
create table bulk_item (
    bulk_id    bigint  not null references bulk_edit,
    article_id bigint  not null references article,
    version    integer,
    outcome    text    not null default 'unseen',
    primary key (bulk_id, article_id)
);
create index bulk_item_by_outcome on bulk_item (bulk_id, outcome, article_id);

-- Two kinds of changesets more, whichever there are already.
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'changeset_kind_check' and conrelid = 'changeset'::regclass;
    alter table changeset drop constraint changeset_kind_check;
    execute 'alter table changeset add constraint changeset_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''bulk''::text, ''bulk_undo''::text, ');
end
$$;
