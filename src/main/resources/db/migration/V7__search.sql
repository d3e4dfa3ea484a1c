-- What each node's index follows. PostgreSQL stays the only store of record: an index can be made anew from it at any time.

-- One row a save, one row an import batch, written in the transaction that changes the articles. A follower that has applied all rows
-- of transactions before its snapshot's xmin has missed none, however late another one commits; a sequence alone would not tell.
create table article_change (
    seq      bigint      generated always as identity primary key,
    xid      xid8        not null default pg_current_xact_id(),
    first_id bigint      not null,
    last_id  bigint      not null check (last_id >= first_id),
    at       timestamptz not null default clock_timestamp()
);
create index article_change_by_xid on article_change (xid, seq);
create index article_change_by_age on article_change (at);

-- What a node is asked to do with its index: a command never opens the folder of a running archive.
create table index_job (
    id          bigint      generated always as identity primary key,
    -- the data folder whose index it is
    node        text        not null,
    kind        text        not null check (kind in ('rebuild', 'verify')),
    -- null for the command line
    account_id  bigint      references account,
    posted_at   timestamptz not null default clock_timestamp(),
    started_at  timestamptz,
    finished_at timestamptz,
    -- of 100
    progress    integer     not null default 0,
    failed      boolean     not null default false,
    -- how many articles there were, and of how many the index did not have what PostgreSQL has
    articles    bigint,
    differing   bigint,
    report      text
);
create index index_job_open on index_job (node, id) where finished_at is null;

-- The desk finds headlines in the search index now.
drop index article_by_headline;
