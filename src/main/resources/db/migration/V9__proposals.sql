-- What readers propose. The same value from several people is one proposal with several sendings.
create table proposal (
    id              bigint generated always as identity primary key,
    article_id      bigint      not null references article,
    field           text        not null,
    -- of the field, as evidence names it; null for the whole value
    part            text,
    -- what the sender saw, and what they propose; empty words: there is none
    before          text        not null,
    words           text        not null,
    -- where the words stand in the original: [{from, to, role}]
    spans           jsonb       not null,
    -- the words are what the spans say
    verifiable      boolean     not null,
    status          text        not null default 'waiting' check (status in ('waiting', 'accepted', 'declined')),
    first_sent_at   timestamptz not null,
    decided_at      timestamptz,
    decided_by      bigint      references account,
    changeset_id    bigint      references changeset,
    -- one of the list, or null if it is told in words alone
    decline_reason  text,
    decline_words   text
);
create unique index proposal_once on proposal (article_id, field, coalesce(part, ''), md5(words)) where status = 'waiting';
create index proposal_by_article on proposal (article_id, id);

create table proposal_sending (
    id           bigint generated always as identity primary key,
    proposal_id  bigint      not null references proposal,
    -- only the hash is kept: whoever reads the database cannot use the link
    receipt_hash bytea       not null unique check (length(receipt_hash) = 32),
    -- of the sender's address, salted anew each day
    sender_hash  bytea       not null,
    reason       text,
    sent_at      timestamptz not null
);
create index proposal_sending_by_proposal on proposal_sending (proposal_id, id);
create index proposal_sending_by_sender on proposal_sending (sender_hash, sent_at);
