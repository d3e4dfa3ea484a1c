-- A run's report tells which of the articles that it brought no reader sees; of a million that are published none is looked at for that.
create index article_withheld on article (run_id) where publication_status = 'withheld';

-- How far the bytes of a file are read: where reading goes on is told by the number of a record in most formats.
alter table import_file add column bytes_read bigint not null default 0;
-- Since when it has been worked on without a break, and how many bytes had been read by then: what is left is told by how fast it goes.
alter table import_run
    add column paced_at    timestamptz,
    add column paced_bytes bigint not null default 0;
