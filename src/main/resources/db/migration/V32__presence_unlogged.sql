-- Who has which article before them is true for a minute: after a crash of the database nobody misses it, and no page waits for the disk to note it.
alter table presence set unlogged;
