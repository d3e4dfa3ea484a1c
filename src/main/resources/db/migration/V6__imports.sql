-- Each file of a run is noted twice after it is listed, when a worker takes it and when it is read: with room in its page the
-- first of these touches no index.
alter table import_file set (fillfactor = 60);
