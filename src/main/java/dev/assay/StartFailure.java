package dev.assay;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Explains those failures of a start that the people who run the server can mend. */
final class StartFailure {

  private static final int H2_IN_USE = 90020;
  private static final int H2_WRONG_USER = 28000;

  private static final String FULL =
      "There is no space left in the data folder: free some, or set assay.data to another folder.";

  private StartFailure() {}

  /** Returns one sentence that says why and what to do, if the cause is not a fault of our own. */
  static Optional<String> explain(Throwable failure) {
    List<Throwable> causes = causes(failure);
    return causes.stream()
        .map(cause -> explain(cause, causes.getLast()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable each = failure; each != null && !causes.contains(each); each = each.getCause()) {
      causes.add(each);
    }
    return causes;
  }

  private static Optional<String> explain(Throwable cause, Throwable root) {
    String message = String.valueOf(cause.getMessage());
    return Optional.ofNullable(
        switch (cause) {
          case StartException known -> message;
          case PortInUseException busy -> portInUse(busy.getPort());
          case FlywayValidateException mismatch -> mismatch(message);
          case SQLException fault -> isFull(root) ? FULL : database(fault);
          case BindException property -> property(property, root);
          case InvalidConfigurationPropertyValueException property ->
              "%s has the value %s: %s."
                  .formatted(property.getName(), property.getValue(), property.getReason());
          case TypeMismatchException property ->
              "A property has the value %s, but %s is needed: set it anew."
                  .formatted(property.getValue(), kind(property.getRequiredType()));
          case java.net.BindException address ->
              "The server can't listen at its address (%s): set server.address to one of this machine's, or leave it out."
                  .formatted(message);
          case MarkedYAMLException yaml -> configuration(yaml);
          case FileSystemException file ->
              "%s can't be used (%s): see that this user may read and write there, and that nothing else has its name."
                  .formatted(file.getFile(), StartCheck.reason(file));
          case Exception other -> named(message);
          default -> null;
        });
  }

  /** Explains a failure by its message, if that is one of ours or one of a few others. */
  private static @Nullable String named(String message) {
    if (message.startsWith("assay.")) {
      return sentence(message);
    }
    if (message.contains("port out of range")) {
      return "server.port must be between 0 and 65535 (0 takes any free port).";
    }
    return message.contains("claims to not accept jdbcUrl")
            || message.startsWith("Failed to load class ")
        ? "spring.datasource.url must begin with jdbc:h2: or jdbc:postgresql: and name a database."
        : null;
  }

  private static String configuration(MarkedYAMLException fault) {
    Mark mark = fault.getProblemMark();
    return "The configuration, such as application.yaml in the folder from which you start, is not valid YAML (%s%s): mend it; indent with spaces."
        .formatted(
            firstLine(String.valueOf(fault.getProblem())),
            mark == null ? "" : " in line " + (mark.getLine() + 1));
  }

  private static String portInUse(int port) {
    return "Port %d is in use: stop the program that uses it, or choose another one by server.port."
        .formatted(port);
  }

  private static boolean isFull(Throwable root) {
    String message = String.valueOf(root.getMessage());
    return message.contains("No space left") || message.contains("quota exceeded");
  }

  private static String mismatch(String message) {
    return message.contains("not resolved locally")
        ? "The database was written by a newer version of Assay: start that version, or restore a"
            + " backup from before it."
        : "The tables of the database are not those of this version of Assay (%s): restore a backup."
            .formatted(firstLine(message));
  }

  private static @Nullable String database(SQLException fault) {
    return fault.getClass().getName().startsWith("org.h2.") ? h2(fault) : server(fault);
  }

  private static String h2(SQLException fault) {
    return switch (fault.getErrorCode()) {
      case H2_IN_USE ->
          "The database in the data folder is in use by another server: stop that one, or set"
              + " assay.data to another folder.";
      case H2_WRONG_USER ->
          "The database in the data folder has another user or password: leave"
              + " spring.datasource.username and spring.datasource.password as they were.";
      default ->
          "The database in the data folder can't be opened (%s): restore assay.mv.db from a backup, or move it away to start with an empty one."
              .formatted(firstLine(String.valueOf(fault.getMessage())));
    };
  }

  /** Explains a fault of a database server by the class of its SQL state. */
  private static @Nullable String server(SQLException fault) {
    String state = String.valueOf(fault.getSQLState());
    String message = firstLine(String.valueOf(fault.getMessage()));
    return switch (state.substring(0, Math.min(2, state.length()))) {
      case "08" ->
          "The database can't be reached (%s): see that it runs, and that spring.datasource.url is right."
              .formatted(message);
      case "28" ->
          "The database refuses the user (%s): set spring.datasource.username and spring.datasource.password."
              .formatted(message);
      case "3D" ->
          "The database does not exist (%s): create it, or mend spring.datasource.url."
              .formatted(message);
      case "42" ->
          "The database denies a right that its tables need (%s): make the user the owner of the database."
              .formatted(message);
      case "53" ->
          "The database has no connection left (%s): raise its limit, or set spring.datasource.hikari.maximum-pool-size lower."
              .formatted(message);
      default -> null;
    };
  }

  private static String property(BindException fault, Throwable root) {
    if (root instanceof IllegalArgumentException
        && String.valueOf(root.getMessage()).startsWith("assay.")) {
      return sentence(root.getMessage());
    }
    Object value = fault.getProperty() == null ? null : fault.getProperty().getValue();
    return "%s has the value %s, but %s is needed: set it anew."
        .formatted(fault.getName(), value, kind(fault.getTarget().getType().resolve()));
  }

  private static String kind(@Nullable Class<?> type) {
    if (type == null) {
      return "another one";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(each -> each.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" or "));
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer", "long", "Long" -> "a whole number";
      case "boolean", "Boolean" -> "true or false";
      case "Duration" -> "a time such as 3s";
      case "DataSize" -> "a size such as 400MB";
      case "Path", "File" -> "a path";
      case "InetAddress" -> "an address of this machine";
      default -> "a value of the kind " + type.getSimpleName();
    };
  }

  private static String sentence(@Nullable String message) {
    String text = String.valueOf(message);
    return text.endsWith(".") ? text : text + ".";
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
