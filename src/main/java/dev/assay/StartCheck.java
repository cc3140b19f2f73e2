package dev.assay;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Checks, before anything is started, the folders that the server needs.
 *
 * <p>The data folder becomes an absolute path for all: otherwise H2 reads a leading {@code ~} as
 * the home folder, while everything else takes it for a name.
 */
final class StartCheck
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  private static final String DATA = "assay.data";

  /** How Java shows a byte that its character set can't read. */
  private static final char UNREADABLE = '\uFFFD';

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE; // after the configuration is read
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    ConfigurableEnvironment environment = event.getEnvironment();
    Path data = path(environment.getProperty(DATA, "./data"), DATA);
    for (String folder : environment.getProperty("assay.problems", "./problems").split(",")) {
      path(folder.strip(), "assay.problems");
    }
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("assay.start", Map.of(DATA, data.toString())));
    if (environment.getProperty("spring.datasource.url", "").contains(data.toString())) {
      checkForDatabase(data);
    }
    checkWritable(data);
    checkTemporary(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** Returns the absolute path that a value means, as a shell would read it. */
  static Path path(String value, String property) {
    if (value.isBlank()) {
      throw new StartException(property + " is empty: set it to a folder.");
    }
    String home = System.getProperty("user.home");
    String meant = value.equals("~") || value.startsWith("~/") ? home + value.substring(1) : value;
    try {
      Path path = Path.of(meant).toAbsolutePath().normalize();
      if (path.toString().indexOf(UNREADABLE) < 0) {
        return path;
      }
    } catch (InvalidPathException e) {
      if (meant.indexOf('\0') >= 0) {
        throw new StartException(property + " contains a character that no path can have.");
      }
    }
    throw new StartException(
        "%s=%s has letters beyond %s, the character set of this environment: start Assay with"
                .formatted(property, value, System.getProperty("sun.jnu.encoding"))
            + " LC_ALL=C.UTF-8, or choose another path.");
  }

  /** Refuses a path that has a meaning in the URL of an H2 database. */
  static void checkForDatabase(Path data) {
    if (data.toString().matches(".*[;\\\\].*")) {
      throw new StartException(
          "H2 keeps no database in a folder whose path has a semicolon or a backslash: set"
              + " assay.data to another folder than %s.".formatted(data));
    }
  }

  /** Creates the folder if it is missing, and makes sure that files can be written there. */
  static void checkWritable(Path data) {
    try {
      Files.createDirectories(data);
      Files.delete(Files.createTempFile(data, "start", ".tmp"));
    } catch (FileAlreadyExistsException e) {
      throw new StartException(
          "%s is %s: set assay.data to a folder, or move it away."
              .formatted(
                  e.getFile(),
                  Files.isSymbolicLink(Path.of(e.getFile()))
                      ? "a link that leads to no folder"
                      : "a file"));
    } catch (IOException e) {
      throw new StartException(
          "The data folder %s can't be written to (%s): give this user the right to, or set"
                  .formatted(data, reason(e))
              + " assay.data to another folder.");
    }
  }

  static void checkTemporary(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, "assay", ".tmp"));
    } catch (IOException e) {
      throw new StartException(
          "The folder %s for temporary files can't be written to (%s): create it, or name another"
                  .formatted(folder, reason(e))
              + " one by JDK_JAVA_OPTIONS=-Djava.io.tmpdir=<folder>.");
    }
  }

  /** Returns why a file can't be used, in words. */
  static String reason(IOException e) {
    String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return switch (e) {
      case NoSuchFileException missing -> "it is missing";
      case AccessDeniedException denied -> "permission denied";
      case FileAlreadyExistsException other -> "it is a file";
      default -> String.valueOf(reason);
    };
  }
}
