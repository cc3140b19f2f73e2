-- Traces that visitors keep by a link: what was traced. What came out is made anew each time.
create table if not exists kept_trace (
  id uuid primary key,
  account uuid not null references account (id),
  problem varchar(200) not null,
  problem_version varchar(200) not null,
  code text not null,
  input text not null,
  kept_at timestamp with time zone not null
);

create index if not exists kept_trace_by_account on kept_trace (account, kept_at);
