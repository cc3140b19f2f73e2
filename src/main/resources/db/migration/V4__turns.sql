-- The queue's order, which is not quite that of arrival: whoever has some waiting lets others go first.
alter table submission add column turn timestamp with time zone;
update submission set turn = created_at;
alter table submission alter column turn set not null;

drop index submission_by_state;
create index submission_by_state on submission (state, turn, ordinal);
