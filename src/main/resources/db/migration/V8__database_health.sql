-- A row that is written to see whether the database can be written.
create table database_health (
  id int primary key,
  written_at timestamp with time zone
);
insert into database_health (id) values (1);
