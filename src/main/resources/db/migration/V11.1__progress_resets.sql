-- Where a visitor starts a problem anew: submissions up to an ordinal count for nothing but the history.
-- The earlier ordinal is there to undo the reset, which may be one of many problems.
create table if not exists progress_reset (
  account uuid not null references account (id),
  problem varchar(200) not null,
  reset_id uuid not null,
  after_ordinal bigint not null,
  earlier_ordinal bigint not null,
  primary key (account, problem)
);
