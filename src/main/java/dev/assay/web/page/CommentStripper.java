package dev.assay.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Removes comments from the editor's modules, whose jars hold the unminified source: a third of it
 * is comments. Only comments that begin their line are removed, since others could be part of a
 * string or regular expression. Template texts over several lines would suffer; the modules, pinned
 * in the pom, have none.
 */
public class CommentStripper implements ResourceTransformer {

  @Override
  public Resource transform(
      HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
      throws IOException {
    Resource transformed = chain.transform(request, resource);
    String name = transformed.getFilename();
    if (name == null || !name.endsWith(".js")) {
      return transformed;
    }
    String source = transformed.getContentAsString(StandardCharsets.UTF_8);
    byte[] stripped = strip(source).getBytes(StandardCharsets.UTF_8);
    return new TransformedResource(transformed, stripped);
  }

  static String strip(String source) {
    var bare = new StringBuilder(source.length());
    boolean inComment = false;
    for (String line : (Iterable<String>) source.lines()::iterator) {
      String code = line.strip();
      boolean opens = inComment || code.startsWith("/*");
      int end = opens ? code.indexOf("*/") : -1;
      if (opens) {
        inComment = end < 0;
        code = end < 0 ? "" : code.substring(end + 2);
      }
      if (!code.isEmpty() && !code.startsWith("//")) {
        bare.append(code).append('\n');
      }
    }
    return bare.toString();
  }
}
