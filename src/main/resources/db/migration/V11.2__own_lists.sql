-- Lists of problems that visitors make for themselves; a deleted one stays for a while to be undone.
create table if not exists own_list (
  id uuid primary key,
  account uuid not null references account (id),
  name varchar(60) not null,
  created_at timestamp with time zone not null,
  deleted_at timestamp with time zone
);
create index if not exists own_list_by_account on own_list (account);

create table if not exists own_list_entry (
  list uuid not null references own_list (id),
  problem varchar(200) not null,
  place int not null,
  primary key (list, problem)
);
