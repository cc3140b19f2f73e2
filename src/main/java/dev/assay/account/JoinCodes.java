package dev.assay.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Makes and redeems codes that join another browser to a guest's account; each works once. */
@Service
public class JoinCodes {

  /** How long a code works. */
  public static final Duration VALID = Duration.ofMinutes(10);

  private final JdbcClient jdbc;
  private final Clock clock;

  JoinCodes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns a new code for {@code account}, and ends its earlier ones. */
  public String create(Account account) {
    String code = Secrets.code();
    jdbc.sql("delete from join_code where account = ? or expires_at < ?")
        .params(account.id(), now())
        .update();
    jdbc.sql("insert into join_code (code_hash, account, expires_at) values (?, ?, ?)")
        .params(Secrets.hash(code), account.id(), now().plus(VALID))
        .update();
    return code;
  }

  /** Tells whether {@code typed}, with or without dashes, is a code that works. */
  public boolean works(String typed) {
    return owner(typed).isPresent();
  }

  /**
   * Returns the account of the code {@code typed}, and ends the code; empty if it does not work.
   */
  public Optional<UUID> redeem(String typed) {
    Optional<UUID> account = owner(typed);
    int ended =
        jdbc.sql("delete from join_code where code_hash = ?")
            .param(Secrets.hash(Secrets.typed(typed)))
            .update();
    return ended == 1 ? account : Optional.empty();
  }

  private Optional<UUID> owner(String typed) {
    return jdbc.sql("select account from join_code where code_hash = ? and expires_at >= ?")
        .params(Secrets.hash(Secrets.typed(typed)), now())
        .query(UUID.class)
        .optional();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
