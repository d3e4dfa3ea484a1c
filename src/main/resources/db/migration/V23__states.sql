-- What few articles of the queue are: a problem, or checked already. They are found, and counted, without going through all that nobody has looked at.
create index review_item_by_state on review_item (review_state, score desc, article_id) include (snoozed_until) where doubt > 0 and review_state <> 'unreviewed';
