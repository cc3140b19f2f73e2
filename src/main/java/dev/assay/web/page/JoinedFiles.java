package dev.assay.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Delivers the style sheet, and each of our scripts, as one file with all files of ours that it
 * imports. This is a resolver, not a transformer, because the version in the URL is the hash of the
 * resolver's result: with a transformer, changes in an imported file would leave the URL as it is,
 * and browsers would keep the old file.
 */
public final class JoinedFiles extends PathResourceResolver {

  private static final String STYLE_SHEET = "assay.css";
  private static final String SCRIPT = ".js";
  private static final String SOURCE_MAP = ".js.map";

  @Override
  protected @Nullable Resource getResource(String path, Resource location) throws IOException {
    boolean isMap = path.endsWith(SOURCE_MAP);
    String file = isMap ? path.replaceFirst("\\.map$", "") : path;
    Resource found = super.getResource(file, location);
    if (found == null) {
      return null;
    }
    if (file.equals(STYLE_SHEET)) {
      return new JoinedFile(found, path, StyleSheet.join(found));
    }
    if (file.endsWith(SCRIPT)) {
      String name = file.substring(0, file.length() - SCRIPT.length());
      JoinedScript script = ScriptJoiner.join(name, location);
      return new JoinedFile(found, path, isMap ? SourceMap.of(script) : withMap(script, found));
    }
    return found;
  }

  /** Returns the script with the address of its source map, which only a debugger asks for. */
  private static String withMap(JoinedScript script, Resource file) {
    String text = script.text();
    return "%s//# sourceMappingURL=%s.map?%08x\n"
        .formatted(text, file.getFilename(), text.hashCode());
  }

  /** Content in place of a file's. */
  private static final class JoinedFile extends TransformedResource {

    private final String path;

    JoinedFile(Resource file, String path, String text) {
      super(file, text.getBytes(StandardCharsets.UTF_8));
      this.path = path;
    }

    /** Returns a text for each path: Spring takes two files for one if they have the same text. */
    @Override
    public String getDescription() {
      return "joined " + path;
    }
  }
}
