package dev.assay.compiler.source;

import dev.assay.compiler.javac.JdkClasses;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Imports the packages whose types a source names by a word of its own, which costs javac less than
 * the import of the whole module. The answer is the same, since neither hides a class of the
 * source's own. Where a source could tell the two apart, it gets the module.
 */
public record NeededImports(JdkClasses jdk) implements Imports {
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\w*");

  /** An import that can take precedence over the module's, or names that are spelled otherwise. */
  private static final Pattern OWN =
      Pattern.compile("\\bimport\\b[^;]*(?:\\*|\\bmodule\\b)|\\\\u|[^\\x00-\\x7F]");

  @Override
  public SourceText into(String source, boolean besideSupport) {
    String code = SourceText.of(source).blanked();
    return OWN.matcher(code).find()
        ? SourceText.withImports(source, besideSupport)
        : SourceText.withImports(source, of(code), besideSupport);
  }

  private String of(String code) {
    Set<String> packages = new TreeSet<>();
    for (String name : words(code)) {
      Set<String> having = jdk.packagesOf(name);
      if (having.size() > 1) {
        return SourceText.ALL_IMPORTS;
      }
      packages.addAll(having);
    }
    packages.remove("java.lang");
    return packages.stream().map(each -> "import " + each + ".*;").collect(Collectors.joining());
  }

  private static Set<String> words(String code) {
    return NAME.matcher(code).results().map(each -> each.group()).collect(Collectors.toSet());
  }
}
