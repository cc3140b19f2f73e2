package dev.assay.submission.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's file system for URLs such as {@code jdbc:h2:failstop:/path}: a file there takes no further
 * change once one has failed.
 *
 * <p>H2 itself goes on after a failed write. Threads that wait for the store's lock still write
 * their versions before the store is closed. A smaller one fits into space that the missing version
 * gave up, and overwrites what the last complete version needs. Then H2 opens an older version, or
 * finds none: "unable to recover a valid set of chunks".
 *
 * <p>Public, with a public constructor, because H2 makes the paths.
 */
public final class FailStop extends FilePathWrapper {

  private static final String SCHEME = "failstop";

  /** URLs that name a file by its path alone; a scheme has at least two letters, a drive one. */
  private static final Pattern PLAIN_FILE = Pattern.compile("jdbc:h2:(?:file:)?(?!\\w{2,}:)(.*)");

  /** Makes H2 know the scheme. Without it H2 would take a URL's scheme for a part of the path. */
  static void register() {
    FilePath.register(new FailStop());
  }

  /** Returns {@code url} with our scheme if it names a file of H2, or else as it is. */
  static String url(String url) {
    Matcher plain = PLAIN_FILE.matcher(url);
    return plain.matches() ? "jdbc:h2:" + SCHEME + ":" + plain.group(1) : url;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new FailStopFile(super.open(mode));
  }
}
