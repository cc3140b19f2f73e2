-- Until when further submissions of a sender let others go first, because of the time that earlier ones took.
create table busy_sender (
  sender varchar(70) primary key,
  until timestamp with time zone not null
);
