-- How many submissions of a problem have which verdict; counted together with each judgement.
-- A start may have ended in the middle of this, so it begins anew.
create table if not exists verdict_count (
  problem varchar(200) not null,
  verdict varchar(30) not null,
  number bigint not null,
  primary key (problem, verdict)
);
delete from verdict_count;
insert into verdict_count (problem, verdict, number)
  select problem, verdict, count(*) from submission
  where verdict is not null group by problem, verdict;
