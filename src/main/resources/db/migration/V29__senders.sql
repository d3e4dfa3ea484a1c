-- Who sent a proposal while signed in; null of readers, who have no account.
alter table proposal_sending add column account_id bigint references account;
