-- What aids found for submissions: JSON, or an empty text where there was nothing to find. The
-- same code finds it again by its hash.
create table if not exists aid (
  submission uuid not null references submission (id) on delete cascade,
  kind varchar(20) not null,
  problem_version varchar(200) not null,
  code_hash varchar(64) not null,
  result text not null,
  primary key (submission, kind)
);

create index if not exists aid_of_code on aid (code_hash, problem_version, kind);
