-- Of each decision that two articles are the same, or are not after all, the one that is kept: the history of both and the log tell it. The other one is that of its revision.
create table twin_deed (
    changeset_id bigint primary key references changeset,
    kept_id      bigint not null references article
);
create index twin_deed_kept on twin_deed (kept_id);
insert into twin_deed (changeset_id, kept_id) select t.changeset_id, t.kept_id from article_twin t join changeset c on c.id = t.changeset_id where c.kind = 'twin';
