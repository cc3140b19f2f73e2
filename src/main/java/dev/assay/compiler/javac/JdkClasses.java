package dev.assay.compiler.javac;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * The class files of java.base, the one module that a submission has, shared by all compilations.
 *
 * <p>The listing never changes after the start, and each class keeps its bytes in one field, so a
 * compilation that dies at any point can't leave anything half-done here.
 */
public final class JdkClasses {
  private static final Path ROOT =
      FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");

  private final Map<String, List<JavaFileObject>> byPackage;
  private final Map<String, Set<String>> packagesOfType;

  private JdkClasses(Map<String, List<JavaFileObject>> byPackage) {
    this.byPackage = byPackage;
    packagesOfType = new HashMap<>();
    Object.class.getModule().getDescriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .forEach(exports -> addTypes(exports.source()));
  }

  private void addTypes(String packageName) {
    for (JavaFileObject file : in(packageName)) {
      String name = ((JdkClass) file).binaryName().substring(packageName.length() + 1);
      packagesOfType.computeIfAbsent(name, key -> new TreeSet<>()).add(packageName);
    }
  }

  /** Reads the listing; takes some ten milliseconds. */
  static JdkClasses read() {
    Map<String, List<JavaFileObject>> byPackage = new HashMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .map(file -> ROOT.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .forEach(
              name ->
                  byPackage
                      .computeIfAbsent(packageOf(name), key -> new ArrayList<>())
                      .add(new JdkClass(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new JdkClasses(Map.copyOf(byPackage));
  }

  /** Returns the classes of a package such as java.util, without its subpackages. */
  public List<JavaFileObject> in(String packageName) {
    return byPackage.getOrDefault(packageName, List.of());
  }

  /** Returns the exported packages that have a class file of this simple name. */
  public Set<String> packagesOf(String typeName) {
    return packagesOfType.getOrDefault(typeName, Set.of());
  }

  /** Returns the module's declaration. */
  JavaFileObject moduleInfo() {
    return in("").stream()
        .filter(file -> file.isNameCompatible("module-info", JavaFileObject.Kind.CLASS))
        .findFirst()
        .orElseThrow();
  }

  private static String packageOf(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash).replace('/', '.');
  }

  /** One class file, read when first asked for. */
  static final class JdkClass extends SimpleJavaFileObject {
    private final String file;
    private volatile byte @Nullable [] bytes;

    JdkClass(String file) {
      super(URI.create("jrt:/java.base/" + file.replace("$", "%24")), Kind.CLASS);
      this.file = file;
    }

    /** Returns the name as in {@code java.util.Map$Entry}. */
    String binaryName() {
      return file.substring(0, file.length() - ".class".length()).replace('/', '.');
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.CLASS
          && file.substring(file.lastIndexOf('/') + 1).equals(simpleName + ".class");
    }

    @Override
    public InputStream openInputStream() throws IOException {
      byte[] read = bytes;
      if (read == null) {
        read = read();
        bytes = read;
      }
      return new ByteArrayInputStream(read);
    }

    private byte[] read() throws IOException {
      try (InputStream in = Object.class.getModule().getResourceAsStream(file)) {
        if (in == null) {
          throw new FileNotFoundException(file);
        }
        return in.readAllBytes();
      }
    }
  }
}
