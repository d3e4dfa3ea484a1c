-- The archive: originals as they came, what was read from them, the articles that are published, and who changed what.

create extension if not exists pg_trgm;

create table publication (
    id      bigint generated always as identity primary key,
    slug    text   not null unique,
    name    text   not null,
    aliases text[] not null default '{}',
    hosts   text[] not null default '{}'
);
create unique index publication_name on publication (lower(name));

create table import_run (
    id             bigint generated always as identity primary key,
    folder         text        not null,
    started_at     timestamptz not null,
    finished_at    timestamptz,
    rolled_back_at timestamptz
);
create unique index import_run_unfinished on import_run (folder) where finished_at is null;

create table original (
    id         bigint generated always as identity primary key,
    sha256     bytea  not null unique check (length(sha256) = 32),
    media_type text   not null,
    length     bigint not null,
    erased_at  timestamptz
);

-- Apart from the row that lists and joins read. The bytes come compressed: PostgreSQL need not try again.
create table original_bytes (
    original_id bigint primary key references original,
    compressed  bytea not null
);
alter table original_bytes alter column compressed set storage external;

create table sighting (
    id          bigint generated always as identity primary key,
    original_id bigint not null references original,
    run_id      bigint not null references import_run,
    place       text   not null,
    target_uri  text,
    captured_at timestamptz,
    unique (original_id, place)
);

create table reading (
    id                bigint generated always as identity primary key,
    original_id       bigint           not null references original,
    parser_version    text             not null,
    charset           text             not null,
    fields            jsonb            not null,
    evidence          jsonb            not null,
    unclaimed         integer          not null,
    lowest_confidence double precision not null,
    read_at           timestamptz      not null,
    unique (original_id, parser_version)
);

create table article (
    id                 bigint generated always as identity primary key,
    version            integer not null default 1,
    reading_id         bigint  not null references reading,
    run_id             bigint  not null references import_run,
    imported_at        timestamptz not null,
    kicker             text,
    headline           text,
    headline_folded    text not null,
    standfirst         text,
    byline             text,
    authors            text[] not null default '{}',
    dateline           text,
    section            text,
    publication_id     bigint references publication,
    language           text,
    published          text,
    published_from     date,
    published_to       date,
    -- the day, if it is one day without a doubt
    published_day      date,
    source_line        text,
    agencies           text[] not null default '{}',
    topics             text[] not null default '{}',
    url                text,
    lead_picture       jsonb,
    body               jsonb,
    promos             jsonb,
    furniture          jsonb,
    unclaimed          integer not null,
    review_state       text not null check (review_state in ('unreviewed', 'checked', 'validated', 'problem')),
    publication_status text not null check (publication_status in ('usable', 'embargoed', 'withheld', 'canceled')),
    check ((published is null) = (published_from is null) and (published is null) = (published_to is null))
);
-- what readers page through: only what they may see
create index article_by_date on article (published_from desc, id desc) where publication_status = 'usable' and published is not null;
create index article_undated on article (id desc) where publication_status = 'usable' and published is null;
create index article_by_day on article (published_day, id) where publication_status = 'usable';
create index article_by_publication on article (publication_id, published_from desc nulls last, id desc) where publication_status = 'usable';
create index article_by_headline on article using gin (headline_folded gin_trgm_ops);
create index article_of_headline on article using hash (headline_folded);
create index article_by_run on article (run_id);
create index article_by_reading on article (reading_id);

create table import_item (
    id          bigint generated always as identity primary key,
    run_id      bigint not null references import_run,
    place       text   not null,
    sha256      bytea  not null,
    outcome     text   not null check (outcome in ('imported', 'duplicate', 'updated', 'failed', 'quarantined')),
    original_id bigint references original,
    article_id  bigint references article,
    reason      text,
    unique (place, sha256)
);
create index import_item_by_run on import_item (run_id, id);

create table changeset (
    id         bigint generated always as identity primary key,
    kind       text        not null check (kind in ('edit', 'restore', 'status', 'rollback', 'revival')),
    account_id bigint references account,
    reason     text,
    run_id     bigint references import_run,
    at         timestamptz not null
);
create index changeset_by_run on changeset (run_id) where run_id is not null;

-- One field of one article, before and after. Never changed, never deleted.
create table revision (
    id              bigint generated always as identity primary key,
    changeset_id    bigint  not null references changeset,
    article_id      bigint  not null references article,
    article_version integer not null,
    field           text    not null,
    before          jsonb,
    after           jsonb,
    evidence        jsonb   not null,
    hidden_at       timestamptz
);
create index revision_by_article on revision (article_id, id);
create index revision_by_changeset on revision (changeset_id);

-- Only the fields that were touched since the import; revision_id is what a save compares.
create table field_state (
    article_id  bigint  not null references article,
    field       text    not null,
    revision_id bigint  not null references revision,
    settled     boolean not null,
    state       text    not null check (state in ('found', 'confirmed_absent', 'editor_supplied')),
    primary key (article_id, field)
);
