-- Runs on H2 and PostgreSQL alike.

create table account (
  id uuid primary key,
  token_hash varchar(64) not null unique,
  created_at timestamp with time zone not null
);

-- The ordinal is the order of arrival: the queue's order and, backwards, the lists'.
create table submission (
  id uuid primary key,
  ordinal bigint generated always as identity,
  account uuid not null references account (id),
  problem varchar(200) not null,
  problem_version varchar(200) not null,
  code text not null,
  state varchar(10) not null,
  claims int default 0 not null,
  created_at timestamp with time zone not null,
  judged_at timestamp with time zone,
  verdict varchar(30),
  passed int,
  total int,
  time_millis bigint,
  memory_bytes bigint,
  diagnostics text,
  failure text
);

create index submission_by_account on submission (account, problem, ordinal);
create index submission_by_state on submission (state, ordinal);
