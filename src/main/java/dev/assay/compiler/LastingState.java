package dev.assay.compiler;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds code through which one call could leave something in the JVM that the next one sees even
 * with fresh classes: such code gets a worker for each call.
 *
 * <p>Code must name a member of the JDK to change state there, or to see it. Reflection leads to
 * members that are not named, and to classes that are defined at run time.
 */
final class LastingState {

  /** Classes all of whose members count: they hold such state, or lead to it. */
  private static final Pattern OWNERS =
      Pattern.compile(
          "java/lang/(?:ClassLoader|Module|ModuleLayer(?:\\$\\w+)?|ThreadGroup|\\w*ThreadLocal)"
              + "|java/lang/(?:ref|reflect)/\\w+"
              + "|java/lang/invoke/(?:MethodHandles?|MethodHandles\\$Lookup|VarHandle)"
              + "|java/net/[\\w$]+"
              + "|java/security/(?:Security|Provider|SecureClassLoader)"
              + "|java/io/ObjectInput[\\w$]*");

  /** Classes that match and are as harmless as the members of others below. */
  private static final Set<String> HARMLESS_OWNERS = Set.of("java/lang/reflect/Array");

  private static final Set<String> HARMLESS_OF_CLASS =
      Set.of(
          "arrayType",
          "cast",
          "componentType",
          "desiredAssertionStatus",
          "equals",
          "getComponentType",
          "getEnumConstants",
          "getName",
          "getSimpleName",
          "getSuperclass",
          "getTypeName",
          "hashCode",
          "isArray",
          "isAssignableFrom",
          "isEnum",
          "isInstance",
          "isInterface",
          "isPrimitive",
          "isRecord",
          "toString");

  /** Members of a thread that outlive a call, or tell how many threads there were before. */
  private static final Set<String> OF_THREAD =
      Set.of(
          "activeCount",
          "enumerate",
          "getAllStackTraces",
          "getContextClassLoader",
          "getDefaultUncaughtExceptionHandler",
          "getId",
          "getName",
          "getStackTrace",
          "getThreadGroup",
          "getUncaughtExceptionHandler",
          "setContextClassLoader",
          "setDefaultUncaughtExceptionHandler",
          "setName",
          "setUncaughtExceptionHandler",
          "threadId",
          "toString");

  private static final Pattern THREAD = Pattern.compile("java/(?:lang|util/concurrent)/\\w*Thread");

  private static final Map<String, Set<String>> MEMBERS =
      Map.of(
          "java/lang/String", Set.of("intern"),
          "java/lang/System",
              Set.of("clearProperty", "getProperties", "setProperties", "setProperty"),
          "java/lang/Runtime", Set.of("addShutdownHook", "removeShutdownHook"),
          "java/util/Locale", Set.of("setDefault"),
          "java/util/TimeZone", Set.of("setDefault"),
          "java/util/concurrent/ForkJoinPool", Set.of("setParallelism"));

  private LastingState() {}

  /** Tells whether {@code classFiles} name anything that can hold or change such state. */
  static boolean isIn(Collection<byte[]> classFiles) {
    List<ClassModel> models = classFiles.stream().map(ClassFile.of()::parse).toList();
    Set<String> threads = threadsIn(models);
    return models.stream()
        .flatMap(LastingState::members)
        .anyMatch(member -> isLasting(member, threads));
  }

  /** Returns the names of the classes that extend a thread of the JDK. */
  private static Set<String> threadsIn(List<ClassModel> models) {
    Set<String> threads = new HashSet<>();
    int known;
    do {
      known = threads.size();
      for (ClassModel model : models) {
        String parent = model.superclass().map(ClassEntry::asInternalName).orElse("");
        if (THREAD.matcher(parent).matches() || threads.contains(parent)) {
          threads.add(model.thisClass().asInternalName());
        }
      }
    } while (threads.size() > known);
    return threads;
  }

  private static Stream<MemberRefEntry> members(ClassModel model) {
    return StreamSupport.stream(model.constantPool().spliterator(), false)
        .filter(MemberRefEntry.class::isInstance)
        .map(MemberRefEntry.class::cast);
  }

  private static boolean isLasting(MemberRefEntry member, Set<String> threads) {
    String owner = member.owner().asInternalName();
    String name = member.name().stringValue();
    if (owner.equals("java/lang/Class")) {
      return !HARMLESS_OF_CLASS.contains(name);
    }
    return MEMBERS.getOrDefault(owner, Set.of()).contains(name)
        || OWNERS.matcher(owner).matches() && !HARMLESS_OWNERS.contains(owner)
        || OF_THREAD.contains(name) && (threads.contains(owner) || THREAD.matcher(owner).matches());
  }
}
