-- What of an article's past readers may not see, though they may see the article: what was defamatory and was fixed does not live on. Kept
-- for good, with who hid it and who showed it again.

create table hiding (
    id          bigint generated always as identity primary key,
    article_id  bigint      not null references article,
    revision_id bigint      references revision,
    proposal_id bigint      references proposal,
    -- words of the originals, wherever they stand in them, normalised
    words       text,
    reason      text        not null,
    hidden_by   bigint      not null references account,
    hidden_at   timestamptz not null,
    lifted_by   bigint      references account,
    lifted_at   timestamptz,
    check (num_nonnulls(revision_id, proposal_id, words) = 1),
    check ((lifted_by is null) = (lifted_at is null))
);
create index hiding_by_article on hiding (article_id, id);
create unique index hiding_of_revision on hiding (revision_id) where lifted_at is null;
create unique index hiding_of_proposal on hiding (proposal_id) where lifted_at is null;
create unique index hiding_of_words on hiding (article_id, md5(words)) where lifted_at is null;

-- It never was used: this table is where it stands.
alter table revision drop column hidden_at;
