-- What is put off is little, and listed and counted by itself.
create index review_item_snoozed on review_item (score desc, article_id) include (snoozed_until) where doubt > 0 and snoozed_until is not null;
