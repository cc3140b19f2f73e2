-- For the place of a submission among all that were accepted, and for a year of somebody's activity.
create index submission_by_verdict on submission (problem, verdict, time_millis, memory_bytes);
create index submission_by_account_and_time on submission (account, created_at);
