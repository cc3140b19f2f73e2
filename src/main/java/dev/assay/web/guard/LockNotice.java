package dev.assay.web.guard;

import dev.assay.sandbox.Lock;
import org.jspecify.annotations.Nullable;

/**
 * The warning that every page shows while the lock does not hold.
 *
 * @param kind {@code missing}: nothing is judged; or {@code off}: all is judged, unconfined
 * @param code of the message that says what to do, without its prefix {@code error.}
 * @param detail the message's argument
 */
public record LockNotice(String kind, String code, String detail) {

  /** Returns the notice for {@code lock}; null if the lock holds or is still tested. */
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
