package dev.assay.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/**
 * Joins the style sheet: replaces each {@code @import} by the file that it names, in its cascade
 * layer, without comments.
 */
final class StyleSheet {

  private static final Pattern IMPORT =
      Pattern.compile("@import \"(?<file>[^\"]+)\"(?: layer\\((?<layer>\\w+)\\))?;");

  private StyleSheet() {}

  /** Returns the rules of {@code sheet} and of all sheets that it imports. */
  static String join(Resource sheet) throws IOException {
    var joined = new StringBuilder();
    Matcher imports = IMPORT.matcher(read(sheet));
    while (imports.find()) {
      String rules = read(sheet.createRelative(imports.group("file")));
      String layer = imports.group("layer");
      String part = layer == null ? rules : "@layer " + layer + " {\n" + rules + "}\n";
      imports.appendReplacement(joined, Matcher.quoteReplacement(part));
    }
    return imports.appendTail(joined).toString();
  }

  private static String read(Resource file) throws IOException {
    return CommentStripper.strip(file.getContentAsString(StandardCharsets.UTF_8));
  }
}
