-- Accepted submissions that their owners show to others. Problem and time never change once a
-- submission is judged; they stand here for the indexes of the lists.
create table if not exists shared_solution (
  id uuid primary key,
  submission uuid not null unique references submission (id) on delete cascade,
  problem varchar(200) not null,
  time_millis bigint not null,
  visibility varchar(10) not null,
  note text not null,
  shared_at timestamp with time zone not null
);

create index if not exists shared_solution_newest on shared_solution (problem, shared_at);
create index if not exists shared_solution_fastest on shared_solution (problem, time_millis);
