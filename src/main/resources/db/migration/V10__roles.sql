-- Validating and changes of many articles at once are for senior editors; each role may do what the ones before it may.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in ('editor', 'senior-editor', 'administrator'));
