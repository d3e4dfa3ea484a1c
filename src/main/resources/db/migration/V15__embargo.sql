-- An embargo has an end. Who may not be seen until then is not seen after it either, until the archive or somebody has said so.

alter table article add column embargo_until timestamptz;
-- Nobody could set an embargo so far; one without an end would never be over.
update article set publication_status = 'withheld' where publication_status = 'embargoed';
alter table article add constraint article_embargo_check check ((publication_status = 'embargoed') = (embargo_until is not null));
create index article_embargoed on article (embargo_until) where publication_status = 'embargoed';

alter table changeset drop constraint changeset_kind_check;
alter table changeset add constraint changeset_kind_check
    check (kind in ('edit', 'restore', 'status', 'rollback', 'revival', 'reread', 'update', 'undo', 'redo', 'proposal', 'embargo_ended'));
