package dev.assay.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Removes comments from the editor's modules, whose jars hold the unminified source: a third of it
 * is comments. Only comments that begin their line are removed, since others could be part of a
 * string or regular expression. Template texts over several lines would suffer; neither our own
 * modules nor these, pinned in the pom, have any.
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

  /** A line of code without the blanks around it; its number in the source counts from 0. */
  record Line(int number, String code) {}

  static String strip(String source) {
    return lines(source).stream().map(line -> line.code() + '\n').collect(Collectors.joining());
  }

  /** Returns the lines that are left of {@code source}. */
  static List<Line> lines(String source) {
    List<Line> left = new ArrayList<>();
    boolean inComment = false;
    int number = 0;
    for (String line : (Iterable<String>) source.lines()::iterator) {
      String code = line.strip();
      boolean opens = inComment || code.startsWith("/*");
      int end = opens ? code.indexOf("*/") : -1;
      if (opens) {
        inComment = end < 0;
        code = end < 0 ? "" : code.substring(end + 2);
      }
      if (!code.isEmpty() && !code.startsWith("//")) {
        left.add(new Line(number, code));
      }
      number++;
    }
    return left;
  }
}
