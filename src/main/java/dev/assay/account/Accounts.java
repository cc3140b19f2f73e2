package dev.assay.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Stores accounts and finds them by their tokens, of which only the hashes are stored. */
@Service
public class Accounts {
  private final JdbcClient jdbc;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Stores a new guest. Call it only when the guest has something to keep, so that visitors who
   * just look around leave no trace.
   */
  public Guest newGuest() {
    var token = Secrets.token();
    var account = new Account(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    jdbc.sql("insert into account (id, token_hash, created_at) values (?, ?, ?)")
        .params(account.id(), Secrets.hash(token), account.createdAt().atOffset(ZoneOffset.UTC))
        .update();
    return new Guest(account, token);
  }

  /** Finds an account by its id. */
  public Optional<Account> find(UUID id) {
    return jdbc.sql("select id, created_at from account where id = ?")
        .param(id)
        .query(Accounts::account)
        .optional();
  }

  /** Finds the account that {@code token} belongs to; any text is allowed. */
  public Optional<Account> byToken(String token) {
    return jdbc.sql(
            """
            select account.id, account.created_at from account guest
            join account on account.id = coalesce(guest.same_as, guest.id)
            where guest.token_hash = ?""")
        .param(Secrets.hash(token))
        .query(Accounts::account)
        .optional();
  }

  /**
   * Lets the tokens of {@code joined} stand for {@code into} from now on. The caller must hand over
   * all that {@code joined} owns.
   */
  public void join(UUID joined, UUID into) {
    jdbc.sql("update account set same_as = :into where id = :joined or same_as = :joined")
        .param("into", into)
        .param("joined", joined)
        .update();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    Instant createdAt = row.getObject("created_at", OffsetDateTime.class).toInstant();
    return new Account(row.getObject("id", UUID.class), createdAt);
  }
}
