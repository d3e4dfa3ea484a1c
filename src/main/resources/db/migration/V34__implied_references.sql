-- Each reference is looked up for each row that an import writes. These say nothing that others do not: a row of the queue repeats its article's publication and run,
-- and an item was found in a file of its run.
alter table review_item
    drop constraint review_item_publication_id_fkey,
    drop constraint review_item_run_id_fkey;
alter table import_item drop constraint import_item_run_id_fkey;
