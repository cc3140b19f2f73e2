package dev.assay.compiler.knowledge;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.javac.MemorySource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads documentation from the sources of the running JDK, where its {@code lib/src.zip} is
 * installed. The types asked for last stay in memory.
 */
final class JdkSources {
  /** A type takes some ten kilobytes. */
  private static final int MOST_TYPES = 120;

  /** The largest file of java.base has 600 KB. */
  private static final int LARGEST_FILE = 1_000_000;

  private final Path zip;
  private final Map<String, TypeDocs> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, TypeDocs> eldest) {
              return size() > MOST_TYPES;
            }
          });

  /**
   * @param zip need not exist; then nothing is documented
   */
  JdkSources(Path zip) {
    this.zip = zip;
  }

  /** Returns those of the JDK that runs this. */
  static JdkSources ofRunningJdk() {
    return new JdkSources(Path.of(System.getProperty("java.home"), "lib", "src.zip"));
  }

  /**
   * Returns the documentation of a type of java.base and the types in it.
   *
   * @param name such as {@code java.util.Map}
   */
  TypeDocs of(FreshContext fresh, String name) throws IOException {
    TypeDocs found = known.get(name);
    if (found == null) {
      String source = read("java.base/" + name.replace('.', '/') + ".java");
      found = source == null ? TypeDocs.NONE : parse(fresh, source);
      known.put(name, found);
    }
    return found;
  }

  private @Nullable String read(String file) throws IOException {
    if (!Files.isRegularFile(zip)) {
      return null;
    }
    try (ZipFile sources = new ZipFile(zip.toFile())) {
      ZipEntry entry = sources.getEntry(file);
      if (entry == null) {
        return null;
      }
      try (InputStream in = sources.getInputStream(entry)) {
        return new String(in.readNBytes(LARGEST_FILE), StandardCharsets.UTF_8);
      }
    }
  }

  private static TypeDocs parse(FreshContext fresh, String source) throws IOException {
    return fresh.run(
        JavacOptions.toParse(1),
        List.of(new MemorySource(0, "Type.java", source)),
        ignored -> {},
        (task, files) -> {
          Iterator<? extends CompilationUnitTree> units = task.parse().iterator();
          return units.hasNext()
              ? TypeDocs.of(DocTrees.instance(task), units.next())
              : TypeDocs.NONE;
        });
  }
}
