-- Who works here.

create table account (
    id              bigint generated always as identity primary key,
    name            text        not null,
    -- null until the person has chosen one
    password_hash   text,
    role            text        not null check (role in ('editor', 'administrator')),
    -- part of each session: counting up ends them all
    session_version integer     not null default 1,
    disabled_at     timestamptz,
    created_at      timestamptz not null
);
create unique index account_name on account (lower(name));

-- Only the hash is kept: whoever reads the database cannot use the link.
create table one_time_link (
    token_hash bytea       primary key check (length(token_hash) = 32),
    -- null for the setup link: its account is made when it is used
    account_id bigint references account,
    purpose    text        not null check (purpose in ('setup', 'invitation', 'reset')),
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- Secrets of the archive, made at the first start and shared by all its nodes.
create table server_key (
    name   text primary key,
    secret bytea not null
);
