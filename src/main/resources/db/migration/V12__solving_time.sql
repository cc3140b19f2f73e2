-- The seconds that the visitor's stopwatch showed; null where it was off.
alter table submission add column if not exists solving_seconds int;
