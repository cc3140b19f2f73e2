package dev.assay.web.guard;

import dev.assay.sandbox.Lock;
import org.jspecify.annotations.Nullable;

/**
 * What everybody should know of a lock that does not hold.
 *
 * @param kind {@code missing}: nothing is judged; or {@code off}: all is judged, unconfined
 * @param code of the message that says what to do, without its prefix {@code error.}
 * @param detail that fits into the message
 */
public record LockNotice(String kind, String code, String detail) {

  /** Returns what is to be said of {@code lock}, or null if nothing is. */
  public static @Nullable LockNotice of(Lock lock) {
    return switch (lock) {
      case Lock.Checking checking -> null;
      case Lock.Holds holds -> null;
      case Lock.Missing missing -> of(missing);
      case Lock.Off off -> new LockNotice("off", "lock-off", "");
    };
  }

  static LockNotice of(Lock.Missing missing) {
    return new LockNotice("missing", "no-lock." + missing.cause(), missing.detail());
  }
}
