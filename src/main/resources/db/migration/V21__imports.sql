-- Paths may be longer than a row of a B-tree can be: they are told apart by their digests.
drop index import_file_once;
create unique index import_file_once on import_file (run_id, md5(path)) where item_id is null;
drop index import_file_by_place;
create index import_file_by_place on import_file using hash (place);
alter table sighting drop constraint sighting_original_id_place_key;
create unique index sighting_once on sighting (original_id, md5(place));

-- Not only when the archive was saved, but also when it was restored, and from the backup of which moment.
alter table backup add column restored_from timestamptz;
