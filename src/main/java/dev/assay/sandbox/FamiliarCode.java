package dev.assay.sandbox;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells code that can do without the JDK's own files (time zones, settings of security, random
 * devices) from other code: to open them before the lock costs a worker half as much again as its
 * start.
 *
 * <p>Such code names no class of the JDK but those listed here: of java.lang, java.util and the
 * like. It can get at no object of another without naming its class, be it in a descriptor, but by
 * reflection, and that is not among them. Whatever does so still can't pass the lock: it gets an
 * error of the JDK's.
 */
final class FamiliarCode {

  /** Names of the JDK's classes, wherever they stand: alone, in a descriptor, in a signature. */
  private static final Pattern JDK_CLASS = Pattern.compile("(?:javax?|jdk|sun|com/sun)/[\\w$/]+");

  /** In what String.format gets: date and time of a number. */
  private static final Pattern DATE_FORMAT = Pattern.compile("%(?:\\d+\\$|<)?-?\\d*[tT]");

  private static final Set<String> PACKAGES =
      Set.of(
          "java/lang/",
          "java/lang/annotation/",
          "java/lang/constant/",
          "java/lang/invoke/",
          "java/lang/runtime/",
          "java/math/",
          "java/util/",
          "java/util/concurrent/",
          "java/util/concurrent/atomic/",
          "java/util/concurrent/locks/",
          "java/util/function/",
          "java/util/regex/",
          "java/util/stream/");

  /** Classes of these packages that need files, or give others access to what does. */
  private static final Set<String> STRANGE =
      Set.of(
          "java/lang/ClassLoader",
          "java/lang/Module",
          "java/lang/ModuleLayer",
          "java/lang/System$Logger",
          "java/util/Calendar",
          "java/util/Currency",
          "java/util/Date",
          "java/util/GregorianCalendar",
          "java/util/Properties",
          "java/util/ResourceBundle",
          "java/util/ServiceLoader",
          "java/util/SimpleTimeZone",
          "java/util/TimeZone",
          "java/util/UUID");

  /** Of Class, and what method handles are found with. */
  private static final Set<String> STRANGE_METHODS =
      Set.of(
          "forName",
          "getMethod",
          "getMethods",
          "getDeclaredMethod",
          "getDeclaredMethods",
          "getDeclaredConstructor",
          "getConstructor",
          "newInstance",
          "findStatic",
          "findVirtual",
          "findConstructor",
          "fromMethodDescriptorString",
          "resolveConstantDesc",
          "findClass",
          "loadClass");

  private static final Set<String> FAMILIAR_OF_IO =
      Set.of(
          "java/io/BufferedReader",
          "java/io/IOException",
          "java/io/InputStream",
          "java/io/InputStreamReader",
          "java/io/PrintStream",
          "java/io/Serializable",
          "java/io/StringReader",
          "java/io/UncheckedIOException");

  private FamiliarCode() {}

  /** Tells whether {@code text}, from the constants of a class, is nothing else. */
  static boolean is(String text) {
    if (STRANGE_METHODS.contains(text) || DATE_FORMAT.matcher(text).find()) {
      return false;
    }
    Matcher names = JDK_CLASS.matcher(text);
    while (names.find()) {
      String name = names.group();
      String packageName = name.substring(0, name.lastIndexOf('/') + 1);
      if (!FAMILIAR_OF_IO.contains(name)
          && (!PACKAGES.contains(packageName) || STRANGE.contains(name))) {
        return false;
      }
    }
    return true;
  }
}
