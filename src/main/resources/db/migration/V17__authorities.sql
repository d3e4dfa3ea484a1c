-- Publications and authors by other names: renamed, merged, and put back.

alter table publication
    -- addresses that it had before a renaming
    add column former_slugs text[] not null default '{}',
    -- what it is a name of; its own row stays, so that the merging can be taken back
    add column merged_into bigint references publication check (merged_into <> id);
create index publication_merged on publication (merged_into) where merged_into is not null;

-- A merging moves the articles as a bulk edit does.
alter table bulk_edit add column merges bigint references publication;
alter table bulk_edit drop constraint bulk_edit_operation_check;
alter table bulk_edit add constraint bulk_edit_operation_check
    check (operation in ('publication', 'section', 'language', 'review', 'status', 'replace', 'suggested', 'merge'));

-- What was done to names, by whom; a row that nobody has taken back holds.
create table authority_change (
    id             bigint      generated always as identity primary key,
    kind           text        not null check (kind in ('publication-name', 'publication-aliases', 'author-name')),
    publication_id bigint      references publication,
    -- of an author: the name that is printed, and the one under which it stands
    before         text        not null,
    after          text        not null,
    account_id     bigint      not null references account,
    at             timestamptz not null,
    undone_by      bigint      references account,
    undone_at      timestamptz
);
create unique index authority_author on authority_change (lower(before)) where kind = 'author-name' and undone_at is null;
create index authority_author_preferred on authority_change (lower(after)) where kind = 'author-name' and undone_at is null;
create index authority_publication on authority_change (publication_id, id) where publication_id is not null;

-- Two articles that are the same: the one is removed, and its address leads to the other that is kept.
create table article_twin (
    article_id   bigint primary key references article,
    kept_id      bigint not null references article check (kept_id <> article_id),
    -- the one that removed it; taken back, the article stands by itself again
    changeset_id bigint not null references changeset
);
create index article_twin_kept on article_twin (kept_id);

-- Trusted correctors: what they propose and the original bears out is published at once, and some of it is looked at.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in ('corrector', 'editor', 'senior-editor', 'administrator'));
alter table proposal
    -- the trusted corrector whose proposal it is; null for readers
    add column corrector_id bigint references account,
    add column sampled boolean not null default false;
create index proposal_by_corrector on proposal (corrector_id) where corrector_id is not null;

-- One kind of changeset more, whichever there are already.
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'changeset_kind_check' and conrelid = 'changeset'::regclass;
    alter table changeset drop constraint changeset_kind_check;
    execute 'alter table changeset add constraint changeset_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''correction''::text, ''twin''::text, ');
end
$$;
