-- What the pages that readers browse ask for first.

-- the list of all that is dated, in the order in which pages go through it
drop index article_by_date;
create index article_by_date on article (published_from desc nulls last, id desc) where publication_status = 'usable' and published is not null;
-- what is known to the month, the year or less: few among many, and looked for on each page of a month or a year
create index article_uncertain on article (published_from desc nulls last, id desc) where publication_status = 'usable' and published_from is not null and published_day is null;
-- what people fixed last, beside what they decided and what the archive did by itself
create index changeset_of_fixes on changeset (id desc) where account_id is not null and kind in ('edit', 'restore', 'redo', 'proposal', 'correction', 'bulk');
