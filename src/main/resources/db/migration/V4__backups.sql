-- When the archive was last saved, for whoever has to know.
create table backup (
    id         bigint generated always as identity primary key,
    made_at    timestamptz not null,
    -- null for the command line
    account_id bigint references account,
    bytes      bigint      not null,
    rows       bigint      not null
);
