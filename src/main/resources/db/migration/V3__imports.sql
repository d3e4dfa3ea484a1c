-- Imports that stop, go on where they were, and are shared by several processes.

alter table import_run rename column folder to label;
drop index import_run_unfinished;
alter table import_run
    add column state       text    not null default 'finished' check (state in ('running', 'paused', 'canceled', 'finished')),
    -- the data folder whose archive works on it; null: whoever is told to on the command line
    add column node        text,
    -- what is still to be listed, once it is told; null when all of its files are known
    add column paths       text[],
    -- withhold what it brings
    add column hold        boolean not null default false,
    -- of articles that name none
    add column publication text;
update import_run set state = 'running' where finished_at is null;
create index import_run_open on import_run (id) where state in ('running', 'paused');

-- A file of a run, and how far it is read.
create table import_file (
    id          bigint generated always as identity primary key,
    run_id      bigint      not null references import_run,
    path        text        not null,
    place       text        not null,
    bytes       bigint      not null,
    modified_at timestamptz not null,
    -- where reading goes on
    position    bigint      not null default 0,
    done        boolean     not null default false,
    -- who reads it now, and until when that may be believed without word from there
    worker      text,
    lease_until timestamptz,
    -- the one item that is tried again; null where the whole file is read
    item_id     bigint
);
create unique index import_file_once on import_file (run_id, path) where item_id is null;
create unique index import_file_retry on import_file (item_id) where item_id is not null and not done;
create index import_file_waiting on import_file (run_id, id) where not done;
create index import_file_by_place on import_file (place);

alter table import_item drop constraint import_item_place_sha256_key;
alter table import_item drop constraint import_item_outcome_check;
alter table import_item alter column sha256 drop not null;
alter table import_item
    add constraint import_item_outcome_check
        check (outcome in ('imported', 'duplicate', 'updated', 'skipped', 'failed', 'quarantined')),
    -- where it was found: a retry reads it there
    add column file_id  bigint references import_file,
    add column position bigint not null default 0;
drop index import_item_by_run;
create index import_item_by_run on import_item (run_id, outcome, id);

-- what a container said of the original
alter table sighting add column content_type text;
create index sighting_by_run on sighting (run_id);

alter table reading
    add column kind      text    not null default 'article',
    add column truncated boolean not null default false;
create index reading_by_version on reading (parser_version);

-- What an article was read as before: by an older parser, or from an older original.
create table earlier_reading (
    reading_id  bigint      primary key references reading,
    article_id  bigint      not null references article,
    replaced_at timestamptz not null
);
create index earlier_reading_by_article on earlier_reading (article_id);

-- a page that comes again is known by its address
create index article_by_url on article using hash (url) where url is not null;

alter table changeset drop constraint changeset_kind_check;
alter table changeset add constraint changeset_kind_check
    check (kind in ('edit', 'restore', 'status', 'rollback', 'revival', 'reread', 'update'));
