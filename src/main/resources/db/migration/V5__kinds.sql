-- What kind of page an original is, and what a publisher says of an article after its publication.

-- rule, confidence and places of what told the kind; null where a parser read that told no kinds
alter table reading add column kind_evidence jsonb;
alter table reading add constraint reading_kind_check
    check (kind in ('article', 'index', 'topic', 'search', 'gallery', 'media', 'login', 'consent', 'error', 'data', 'empty'));

alter table article
    -- EDTF, as published; the publisher's, never ours
    add column modified    text,
    add column corrected   text,
    -- the original has only the beginning of the story
    add column truncated   boolean not null default false,
    -- corrections, clarifications and editor's notes as printed, one a line
    add column corrections text;
