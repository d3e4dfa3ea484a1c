-- What kind of page an original is, and what a publisher says of an article after its publication.

-- rule, confidence and places of what told the kind; null where a parser read that told no kinds
alter table reading add column kind_evidence jsonb;
alter table reading add constraint reading_kind_check
    check (kind in ('article', 'index', 'topic', 'search', 'gallery', 'media', 'login', 'consent', 'error', 'data', 'empty'));
