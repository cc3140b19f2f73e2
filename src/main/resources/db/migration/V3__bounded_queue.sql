-- Where a submission came from, for as long as it waits; then it is forgotten.
alter table submission add column origin varchar(60);

-- Whoever adds to the queue locks this row, so that no two count the same free place.
create table queue_door (
  id int primary key
);
insert into queue_door (id) values (1);
