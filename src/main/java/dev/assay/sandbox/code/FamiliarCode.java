package dev.assay.sandbox.code;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes code that can do without the JDK's own files (time zones, security settings, random
 * devices). Opening them before the lock would raise the cost of a worker's start by half.
 *
 * <p>Familiar code names only the JDK classes listed here, from java.lang, java.util and the like.
 * To reach an object of any other class it would have to name that class, at least in a descriptor,
 * or use reflection, which is not on the list. Code that gets past this check is still behind the
 * lock: it meets an error of the JDK, and {@code LackOfFiles} has it called again.
 */
final class FamiliarCode {

  /** A JDK class name, alone or inside a descriptor or a signature. */
  private static final Pattern JDK_CLASS = Pattern.compile("(?:javax?|jdk|sun|com/sun)/[\\w$/]+");

  /** A format for String.format that prints a number as date or time. */
  private static final Pattern DATE_FORMAT = Pattern.compile("%(?:\\d+\\$|<)?-?\\d*[tT]");

  /** The beginning of a format whose kind is added at run time. */
  private static final Pattern OPEN_FORMAT =
      Pattern.compile("%(?:\\d+\\$|<)?[-#+ 0,(]*\\d*[tT]?(?:$|\\x01)");

  private static final Set<String> FORMATTING =
      Set.of("format", "formatted", "printf", "java/util/Formatter");

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

  /** Classes of these packages that need files, or lead to classes that do. */
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

  /** Methods of Class, and those that find method handles. */
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

  /** Tells whether {@code text} names a way to use a format. */
  static boolean formats(String text) {
    return FORMATTING.contains(text);
  }

  /** Tells whether {@code text} ends within a format, which the code completes at run time. */
  static boolean opensFormat(String text) {
    return OPEN_FORMAT.matcher(text.replace("%%", "")).find();
  }

  /** Tells whether {@code text}, a constant of a class, names familiar classes only. */
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
