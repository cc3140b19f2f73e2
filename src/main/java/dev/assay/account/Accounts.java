package dev.assay.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Knows who is using Assay. Of a token only its hash is stored. */
@Service
public class Accounts {
  private static final int TOKEN_BYTES = 32;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Accounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Stores a new guest. To be called only once the guest has something to keep, so that visitors
   * who just look leave no trace.
   */
  public Guest newGuest() {
    var token = newToken();
    var account = new Account(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    jdbc.sql("insert into account (id, token_hash, created_at) values (?, ?, ?)")
        .params(account.id(), hash(token), account.createdAt().atOffset(ZoneOffset.UTC))
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

  /** Finds the account that {@code token}, whatever a visitor sent, belongs to. */
  public Optional<Account> byToken(String token) {
    return jdbc.sql("select id, created_at from account where token_hash = ?")
        .param(hash(token))
        .query(Accounts::account)
        .optional();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    Instant createdAt = row.getObject("created_at", OffsetDateTime.class).toInstant();
    return new Account(row.getObject("id", UUID.class), createdAt);
  }

  private String newToken() {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String hash(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
