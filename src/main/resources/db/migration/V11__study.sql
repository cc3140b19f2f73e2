-- A visitor's own marks on problems: stars, notes, and days on which to come back.
create table if not exists star (
  account uuid not null references account (id),
  problem varchar(200) not null,
  primary key (account, problem)
);

-- The size is that of the text, so that all notes of an account are counted without being read.
create table if not exists note (
  account uuid not null references account (id),
  problem varchar(200) not null,
  text text not null,
  size int not null,
  version bigint not null,
  primary key (account, problem)
);

-- The step is the place in the ladder of waits, from 0.
create table if not exists review (
  account uuid not null references account (id),
  problem varchar(200) not null,
  due_on date not null,
  step int not null,
  primary key (account, problem)
);
