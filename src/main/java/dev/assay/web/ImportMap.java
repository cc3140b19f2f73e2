package dev.assay.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * Joins the modules that browsers load: each library's jar brings its own part of the map, and our
 * modules are {@code assay/<name>}. All URLs have versions.
 */
@Component
class ImportMap {

  private final ResourceUrlProvider urls;
  private final JsonMapper json;
  private @Nullable String text;
  private List<String> libraries = List.of();

  ImportMap(ResourceUrlProvider urls, JsonMapper json) {
    this.urls = urls;
    this.json = json;
  }

  /** The part of a map that a library brings. */
  private record Part(Map<String, String> imports) {}

  /** Returns the map as JSON. */
  synchronized String text() {
    if (text == null) {
      text = read(new PathMatchingResourcePatternResolver());
    }
    return text;
  }

  /** Returns the URLs of the libraries' modules, so that pages can load them all at once. */
  synchronized List<String> libraries() {
    text();
    return libraries;
  }

  private String read(ResourcePatternResolver resources) {
    Map<String, String> imports = new TreeMap<>();
    try {
      for (Resource part : resources.getResources("classpath*:META-INF/importmap.json")) {
        try (InputStream in = part.getInputStream()) {
          imports.putAll(json.readValue(in, Part.class).imports());
        }
      }
      imports.keySet().removeIf(name -> name.endsWith("/"));
      libraries = List.copyOf(new ArrayList<>(imports.values()));
      for (Resource module : resources.getResources("classpath:static/assets/*.js")) {
        String name = String.valueOf(module.getFilename());
        String url = urls.getForLookupPath("/assets/" + name);
        imports.put("assay/" + name.replace(".js", ""), url == null ? "/assets/" + name : url);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the import map can't be read", e);
    }
    return json.writeValueAsString(Map.of("imports", imports));
  }
}
