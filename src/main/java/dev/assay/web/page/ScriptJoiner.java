package dev.assay.web.page;

import static java.util.Objects.requireNonNull;

import dev.assay.web.page.JoinedScript.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;

/**
 * Joins one of our ES modules with all modules of ours that it imports, so that a page loads one
 * file in place of sixty.
 *
 * <p>The modules stand in the order in which a browser would run them. Each imported one becomes a
 * function, which keeps its names to itself, is called once, and returns the exports:
 *
 * <pre>{@code
 * import * as $_codemirror_view from "@codemirror/view";
 * const $assay_solve_fixes = (() => {
 * const { EditorView } = $_codemirror_view;
 * function offerFixes() { … }
 * return { offerFixes };
 * })();
 * const { offerFixes } = $assay_solve_fixes;
 * }</pre>
 *
 * <p>Modules of libraries stay files of their own. This knows the few forms of imports and exports
 * that our modules have, each at the beginning of a line, and refuses others.
 */
final class ScriptJoiner {

  static final String OWN = "assay/";

  private static final Pattern IMPORT =
      Pattern.compile(
          "^import\\s+(?:(?:\\* as )?(?<names>\\{[^}]*}|(?<=as )\\w+)\\s+from\\s+)?\"(?<module>[^\"]+)\";$",
          Pattern.MULTILINE);
  private static final Pattern EXPORT =
      Pattern.compile(
          "^export (?=(?:const|class|(?:async )?function\\*?) (?<name>\\w+))", Pattern.MULTILINE);
  private static final Pattern OTHER_FORM =
      Pattern.compile("^(?:import\\b(?!\\()|export\\b).*", Pattern.MULTILINE);

  private final Resource folder;
  private final Set<String> open = new LinkedHashSet<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Set<String> libraries = new LinkedHashSet<>();
  private final List<Line> lines = new ArrayList<>();

  private ScriptJoiner(Resource folder) {
    this.folder = folder;
  }

  /**
   * Joins a module.
   *
   * @param name without ending, such as {@code solve/workspace}
   * @param folder of all our modules
   * @throws IOException if a module can't be read
   * @throws IllegalStateException if modules import each other, or in another form
   */
  static JoinedScript join(String name, Resource folder) throws IOException {
    var joiner = new ScriptJoiner(folder);
    String module = OWN + name;
    joiner.add(module, joiner.withoutImports(module));
    List<Line> lines = new ArrayList<>();
    for (String library : joiner.libraries) {
      String code = "import * as %s from \"%s\";".formatted(constant(library), library);
      lines.add(new Line(code, module, 0));
    }
    lines.addAll(joiner.lines);
    return new JoinedScript(lines, joiner.sources, joiner.libraries);
  }

  /** Adds a module as a function, unless it is there. */
  private void addImported(String module) throws IOException {
    if (sources.containsKey(module)) {
      return;
    }
    String code = withoutImports(module);
    Matcher exports = EXPORT.matcher(code);
    String names =
        exports.results().map(export -> export.group("name")).collect(Collectors.joining(", "));
    lines.add(new Line("const %s = (() => {".formatted(constant(module)), module, 0));
    add(module, exports.replaceAll(""));
    lines.add(new Line("return { %s };".formatted(names), module, 0));
    lines.add(new Line("})();", module, 0));
  }

  /** Adds each line of {@code code}, which has as many as the bare source. */
  private void add(String module, String code) {
    List<CommentStripper.Line> bare = CommentStripper.lines(requireNonNull(sources.get(module)));
    List<String> codes = code.lines().toList();
    for (int i = 0; i < codes.size(); i++) {
      lines.add(new Line(codes.get(i), module, bare.get(i).number()));
    }
  }

  /**
   * Returns the module's code with its imports as constants, once the modules that it imports are
   * added.
   */
  private String withoutImports(String module) throws IOException {
    if (!open.add(module)) {
      throw new IllegalStateException(
          "these modules import each other, so none can run first: " + open);
    }
    String file = module.substring(OWN.length()) + ".js";
    String source = folder.createRelative(file).getContentAsString(StandardCharsets.UTF_8);
    Matcher imports = IMPORT.matcher(CommentStripper.strip(source));
    var code = new StringBuilder();
    while (imports.find()) {
      String imported = imports.group("module");
      String names = imports.group("names");
      if (imported.startsWith(OWN)) {
        addImported(imported);
      } else {
        libraries.add(imported);
      }
      String line =
          names == null
              ? ""
              : "const %s = %s;".formatted(names.replace(" as ", ": "), constant(imported));
      imports.appendReplacement(code, Matcher.quoteReplacement(line));
    }
    imports.appendTail(code);
    refuseOtherForms(module, code);
    open.remove(module);
    sources.put(module, source);
    return code.toString();
  }

  private static void refuseOtherForms(String module, CharSequence code) {
    Matcher other = OTHER_FORM.matcher(EXPORT.matcher(code).replaceAll(""));
    if (other.find()) {
      throw new IllegalStateException(
          "%s: scripts are joined without this form of import or export: %s"
              .formatted(module, other.group()));
    }
  }

  /** Returns the name of the constant that holds a module's exports; our code has no such names. */
  private static String constant(String module) {
    return "$" + module.replaceAll("\\W", "_");
  }
}
