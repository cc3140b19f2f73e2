package dev.assay.compiler.javac;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Shows javac the classes of java.base only, and keeps its class files in memory. */
public final class MemoryFileManager implements JavaFileManager {
  /** The place of the one module; javac asks for modules by place. */
  private enum ModulePlace implements Location {
    JAVA_BASE;

    @Override
    public String getName() {
      return "java.base";
    }

    @Override
    public boolean isOutputLocation() {
      return false;
    }
  }

  private final JdkClasses jdk;
  private final Map<String, ClassOutput> outputs = new LinkedHashMap<>();

  MemoryFileManager(JdkClasses jdk) {
    this.jdk = jdk;
  }

  /** Forgets the class files written so far. */
  void forgetOutput() {
    outputs.clear();
  }

  /** Returns the class files written so far, by binary name. */
  public Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    outputs.forEach((name, output) -> classes.put(name, output.bytes.toByteArray()));
    return classes;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {
    if (location != ModulePlace.JAVA_BASE || !kinds.contains(JavaFileObject.Kind.CLASS)) {
      return List.of();
    }
    return jdk.in(packageName);
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return ((JdkClasses.JdkClass) file).binaryName();
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) {
    return location == StandardLocation.SYSTEM_MODULES
        ? List.of(Set.of(ModulePlace.JAVA_BASE))
        : List.of();
  }

  @Override
  public @Nullable Location getLocationForModule(Location location, String moduleName) {
    return location == StandardLocation.SYSTEM_MODULES && moduleName.equals("java.base")
        ? ModulePlace.JAVA_BASE
        : null;
  }

  @Override
  public @Nullable Location getLocationForModule(Location location, JavaFileObject file) {
    return file instanceof JdkClasses.JdkClass && location == StandardLocation.SYSTEM_MODULES
        ? ModulePlace.JAVA_BASE
        : null;
  }

  @Override
  public String inferModuleName(Location location) {
    return location.getName();
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SYSTEM_MODULES
        || location == StandardLocation.CLASS_OUTPUT
        || location == ModulePlace.JAVA_BASE;
  }

  @Override
  public @Nullable JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) {
    return location == ModulePlace.JAVA_BASE && className.equals("module-info")
        ? jdk.moduleInfo()
        : null;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    ClassOutput output = new ClassOutput(outputs.size());
    outputs.put(className, output);
    return output;
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one == other;
  }

  @Override
  public boolean contains(Location location, FileObject file) {
    return file instanceof JdkClasses.JdkClass && location == ModulePlace.JAVA_BASE;
  }

  @Override
  public @Nullable ClassLoader getClassLoader(Location location) {
    return null;
  }

  @Override
  public boolean handleOption(String current, Iterator<String> remaining) {
    return false;
  }

  @Override
  public int isSupportedOption(String option) {
    return -1;
  }

  @Override
  public @Nullable FileObject getFileForInput(
      Location location, String packageName, String relativeName) {
    return null;
  }

  @Override
  public @Nullable FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return null;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** A class file that javac writes. */
  private static final class ClassOutput extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassOutput(int number) {
      super(URI.create("memory:///" + number + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }
}
