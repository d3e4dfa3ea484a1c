-- Lawful erasure: what stays of an article, or of one original of it, that an administrator erased. When, by whom and why stand in its changeset.

create table erasure (
    id           bigint  generated always as identity primary key,
    -- the article's number, which no other article gets
    article_id   bigint  not null,
    -- null if the article is gone; else the first of its versions that can still be told
    from_version integer,
    changeset_id bigint  not null references changeset
);
create index erasure_by_article on erasure (article_id);
create index erasure_by_changeset on erasure (changeset_id);

-- The digest stays, so that the same bytes are not imported again.
alter table original drop column erased_at;
alter table original add column erasure_id bigint references erasure;
create index original_erased on original (erasure_id) where erasure_id is not null;

-- Hiding and showing again are acts that the log tells, from now on: reasons that were given before were given to the desk alone.
alter table hiding
    add column changeset_id bigint references changeset,
    add column lift_changeset_id bigint references changeset;
create index hiding_by_changeset on hiding (changeset_id) where changeset_id is not null;
create index hiding_by_lift on hiding (lift_changeset_id) where lift_changeset_id is not null;

-- An original that was taken for a newer one of an article, and became an article of its own.
create table article_split (
    id           bigint generated always as identity primary key,
    article_id   bigint not null references article,
    split_id     bigint not null references article check (split_id <> article_id),
    changeset_id bigint not null references changeset,
    -- the one that took it back
    undone_by    bigint references changeset
);
create index article_split_from on article_split (article_id);
create index article_split_off on article_split (split_id);

-- Four kinds of changesets more, whichever there are already.
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'changeset_kind_check' and conrelid = 'changeset'::regclass;
    alter table changeset drop constraint changeset_kind_check;
    execute 'alter table changeset add constraint changeset_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''hiding''::text, ''showing''::text, ''erasure''::text, ''split''::text, ');
end
$$;

-- Who has chosen to be shown by name where readers see what was done.
alter table account add column named boolean not null default false;
