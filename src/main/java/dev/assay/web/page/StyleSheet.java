package dev.assay.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Delivers the style sheet as one file, without comments: replaces each {@code @import} by the file
 * that it names, in its cascade layer. This is a resolver, not a transformer, because the version
 * in the URL is the hash of the resolver's result: with a transformer, changes in an imported file
 * would leave the URL as it is, and browsers would keep the old style.
 */
public final class StyleSheet extends PathResourceResolver {

  private static final String FILE = "assay.css";
  private static final Pattern IMPORT =
      Pattern.compile("@import \"(?<file>[^\"]+)\"(?: layer\\((?<layer>\\w+)\\))?;");

  @Override
  protected @Nullable Resource getResource(String path, Resource location) throws IOException {
    Resource found = super.getResource(path, location);
    return found == null || !path.equals(FILE)
        ? found
        : new TransformedResource(found, join(found).getBytes(StandardCharsets.UTF_8));
  }

  private static String join(Resource sheet) throws IOException {
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
