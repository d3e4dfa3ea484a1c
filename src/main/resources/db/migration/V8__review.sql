-- What waits for an editor, and in which order; what an editor has begun; who is where.

-- A row for each article; nothing waits where doubt is 0. The columns behind marks repeat the article's: the queue is narrowed by them.
create table review_item (
    article_id     bigint           primary key references article,
    -- how likely something is wrong, from 0 to 1
    doubt          double precision not null,
    -- of late: a reader counts half after a month
    readers        double precision not null default 0,
    readers_at     timestamptz,
    score          double precision not null generated always as (doubt * (1 + readers)) stored,
    -- why: [{kind, field?, odds, amount?}]
    doubts         jsonb            not null,
    -- what of it the queue can be narrowed to: a kind, "field:" and a field, a kind and a field
    marks          text[]           not null,
    publication_id bigint           references publication,
    language       text,
    run_id         bigint           not null references import_run,
    review_state   text             not null,
    since          timestamptz      not null,
    snoozed_until  timestamptz,
    -- by which version of the rules; an older one is looked at again
    assessment     integer          not null
);
create index review_item_by_score on review_item (score desc, article_id) where doubt > 0;
create index review_item_by_publication on review_item (publication_id, score desc, article_id) where doubt > 0;
create index review_item_by_run on review_item (run_id, score desc, article_id) where doubt > 0;
create index review_item_by_marks on review_item using gin (marks) where doubt > 0;
create index review_item_by_assessment on review_item (assessment);

-- Somebody has the article open. Whoever was first has it; a row that nobody renews is out of date.
create table presence (
    article_id bigint      not null references article,
    account_id bigint      not null references account,
    since      timestamptz not null,
    seen       timestamptz not null,
    primary key (article_id, account_id)
);

-- What somebody typed and has not saved yet: the inputs of the form, by name.
create table draft (
    article_id bigint      not null references article,
    account_id bigint      not null references account,
    inputs     jsonb       not null,
    at         timestamptz not null,
    primary key (article_id, account_id)
);
create index draft_by_account on draft (account_id, at desc);

-- Undoing and redoing are changesets of their own.
alter table changeset add column undoes bigint references changeset;
create index changeset_undone on changeset (undoes) where undoes is not null;
create index changeset_by_account on changeset (account_id, id desc) where account_id is not null;
alter table changeset drop constraint changeset_kind_check;
alter table changeset add constraint changeset_kind_check
    check (kind in ('edit', 'restore', 'status', 'rollback', 'revival', 'reread', 'update', 'undo', 'redo', 'proposal'));

-- What undoing has to bring back besides the value: whether somebody had settled the field before.
alter table revision add column was_settled boolean not null default false;
update revision r set was_settled = true
where exists (select 1 from revision b join changeset c on c.id = b.changeset_id
              where b.article_id = r.article_id and b.field = r.field and b.id < r.id and c.account_id is not null);

-- A single letter that acts is not for everybody (WCAG 2.1.4).
alter table account add column keys boolean not null default true;
