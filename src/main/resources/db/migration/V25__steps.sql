-- The steps of a draft, so that each is taken back and done again by itself: what stood in the form after it.
create table draft_step (
    article_id bigint  not null references article,
    account_id bigint  not null references account,
    number     integer not null,
    inputs     jsonb   not null,
    undone     boolean not null default false,
    primary key (article_id, account_id, number)
);
