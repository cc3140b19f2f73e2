package dev.assay.judge;

import dev.assay.language.Localized;
import dev.assay.problem.file.OneLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Code of a problem's package is at fault: its author must mend it, and no solver can. The message
 * names the file of the first fault; it is for the log, and so on one line, since the code's own
 * words and the values of visitors could otherwise pass for lines of others.
 */
public final class PackageException extends JudgeException {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;
  private final transient Localized<String> reason;

  /**
   * A fault in the package.
   *
   * @param file its path in the package
   * @param line from 1; 1 if it is not known
   * @param said the fault, for a reader who knows the place
   * @param publicly the same for everybody, not just for the visitor whose values met it; null if
   *     only a visitor's code has shown it, whose word counts for nobody else
   */
  public record Fault(
      String file, int line, Localized<String> said, @Nullable Localized<String> publicly) {

    public Fault(String file, int line, Localized<String> said) {
      this(file, line, said, said);
    }

    private Localized<String> placed() {
      String place = file + ":" + line + ": ";
      return new Localized<>(place + said.en(), place + said.zh());
    }
  }

  private PackageException(List<Fault> faults, Localized<String> reason) {
    super(OneLine.of(reason.en()));
    this.faults = List.copyOf(faults);
    this.reason = reason;
  }

  /**
   * Reports all faults of sources.
   *
   * @param faults at least one
   */
  public static PackageException at(List<Fault> faults) {
    return new PackageException(faults, faults.getFirst().placed());
  }

  /**
   * Reports a fault in the source of {@code file}.
   *
   * @param file its path in the package
   * @param line from 1
   */
  public static PackageException at(String file, int line, Localized<String> said) {
    return at(List.of(new Fault(file, line, said)));
  }

  /**
   * Reports what {@code file} did.
   *
   * @param said a sentence that names the file
   */
  public static PackageException of(String file, Localized<String> said) {
    return of(file, 1, said);
  }

  /** Reports a fault of {@code file} at {@code line} that only a visitor's code has shown. */
  public static PackageException toSender(String file, int line, Localized<String> said) {
    return at(List.of(new Fault(file, line, said, null)));
  }

  /**
   * Reports a fault at a place as {@link #at(String, int, Localized)} does, met by values that a
   * visitor chose.
   *
   * @param publicly the same as {@code said}, without their words
   */
  public static PackageException atVisitor(
      String file, int line, Localized<String> said, Localized<String> publicly) {
    return at(List.of(new Fault(file, line, said, publicly)));
  }

  /**
   * Reports what {@code file} did at {@code line} with values that a visitor chose, and that {@code
   * said} may quote.
   *
   * @param publicly the same, without their words
   */
  public static PackageException ofVisitor(
      String file, int line, Localized<String> said, Localized<String> publicly) {
    return new PackageException(List.of(new Fault(file, line, said, publicly)), said);
  }

  /**
   * Reports what {@code file} did at {@code line}, from 1.
   *
   * @param said a sentence that names the file
   */
  public static PackageException of(String file, int line, Localized<String> said) {
    return new PackageException(List.of(new Fault(file, line, said)), said);
  }

  /** Returns all faults, at least one. */
  public List<Fault> faults() {
    return faults;
  }

  /** Returns the first fault with its file. */
  public Localized<String> reason() {
    return reason;
  }
}
