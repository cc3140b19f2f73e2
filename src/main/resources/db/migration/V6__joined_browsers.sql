-- A guest who goes on in another browser: that browser's own account stands for the first one.
alter table account add column same_as uuid references account (id);
create index account_by_same_as on account (same_as);

-- Codes that join a browser to an account, once and for some minutes.
create table join_code (
  code_hash varchar(64) primary key,
  account uuid not null references account (id),
  expires_at timestamp with time zone not null
);
