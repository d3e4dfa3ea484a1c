-- Removals are gone from every node before whoever removed something is told so.

-- A row for each process that answers readers. It may use what it remembers (rendered pages, its index) while its lease runs, which it
-- renews each second; "seen" is the moment of the database that all it answers is at least as new as.
create table node_lease (
    process  uuid        primary key,
    held_to  timestamptz not null,
    seen     pg_snapshot not null
);

-- True if readers must not see these articles any more. A row of article 0 tells that pages show something else than before, though no
-- article changed.
alter table article_change add column removal boolean not null default false;
