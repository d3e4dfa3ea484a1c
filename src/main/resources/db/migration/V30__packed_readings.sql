-- What was read of an original is read whole, and never asked about: packed by the archive it takes less room, and less of the time of whoever keeps it.
alter table reading
    -- values and evidence as JSON, in a frame of Zstandard
    add column packed bytea,
    -- as they were kept before
    alter column fields drop not null,
    alter column evidence drop not null;
alter table reading alter column packed set storage external;
alter table reading add constraint reading_whole check (packed is not null or fields is not null and evidence is not null);
