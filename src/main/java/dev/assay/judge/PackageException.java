package dev.assay.judge;

import dev.assay.language.Localized;

/**
 * Code of a problem's package is at fault: its author must mend it, and no solver can. The message
 * names the file.
 */
public final class PackageException extends JudgeException {

  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;
  private final transient Localized<String> said;
  private final transient Localized<String> reason;

  private PackageException(
      String file, int line, Localized<String> said, Localized<String> reason) {
    super(reason.en());
    this.file = file;
    this.line = line;
    this.said = said;
    this.reason = reason;
  }

  /**
   * Reports a fault in the source of {@code file}.
   *
   * @param file its path in the package
   * @param line from 1
   */
  public static PackageException at(String file, int line, Localized<String> said) {
    String place = file + ":" + line + ": ";
    return new PackageException(
        file, line, said, new Localized<>(place + said.en(), place + said.zh()));
  }

  /**
   * Reports what {@code file} did.
   *
   * @param said a sentence that names the file
   */
  public static PackageException of(String file, Localized<String> said) {
    return new PackageException(file, 1, said, said);
  }

  public String file() {
    return file;
  }

  /** Returns the line of the fault, from 1; 1 if it is not known. */
  public int line() {
    return line;
  }

  /** Returns the fault, for a reader who knows the place. */
  public Localized<String> said() {
    return said;
  }

  /** Returns the fault with its file. */
  public Localized<String> reason() {
    return reason;
  }
}
