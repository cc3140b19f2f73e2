package dev.assay.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds the import map of the modules that browsers load: each library's jar brings its own part,
 * and our modules are {@code assay/<folder>/<name>}. All URLs have versions.
 */
@Component
class ImportMap {

  private static final String OWN = "assay/";
  private static final Pattern IMPORT = Pattern.compile("(?:from|import) ?[\"']([^\"'.][^\"']*)");

  private final ResourceUrlProvider urls;
  private final JsonMapper json;
  private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
  private @Nullable Map<String, Module> modules;
  private Text text = new Text("", "");

  ImportMap(ResourceUrlProvider urls, JsonMapper json) {
    this.urls = urls;
    this.json = json;
  }

  /** The map as JSON, for one path that leads to the server. */
  private record Text(String contextPath, String json) {}

  /** The part of a map that a library brings. */
  private record Part(Map<String, String> imports) {}

  /** A module with its URL and the names of the modules that it imports. */
  private record Module(String url, Set<String> imports) {

    static Module of(String url, Resource source) throws IOException {
      return new Module(
          url,
          IMPORT
              .matcher(source.getContentAsString(StandardCharsets.UTF_8))
              .results()
              .map((MatchResult found) -> found.group(1))
              .collect(Collectors.toSet()));
    }
  }

  /**
   * Returns the map as JSON.
   *
   * @param contextPath begins all URLs
   */
  synchronized String toJson(String contextPath) {
    if (text.json().isEmpty() || !text.contextPath().equals(contextPath)) {
      Map<String, String> imports = new TreeMap<>();
      modules().forEach((name, module) -> imports.put(name, contextPath + module.url()));
      text = new Text(contextPath, json.writeValueAsString(Map.of("imports", imports)));
    }
    return text.json();
  }

  /**
   * Returns the URLs of all modules that one of ours imports, directly or not, so that a page can
   * load them at once instead of step by step.
   */
  public List<String> preloads(String name) {
    Map<String, Module> known = modules();
    Set<String> found = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(OWN + name));
    while (!next.isEmpty()) {
      Module module = known.get(next.remove());
      if (module != null) {
        module.imports().stream().filter(known::containsKey).filter(found::add).forEach(next::add);
      }
    }
    return found.stream().map(known::get).map(Module::url).sorted().toList();
  }

  private synchronized Map<String, Module> modules() {
    if (modules == null) {
      modules = read();
    }
    return modules;
  }

  private Map<String, Module> read() {
    Map<String, Module> found = new TreeMap<>();
    try {
      for (Resource part : resources.getResources("classpath*:META-INF/importmap.json")) {
        for (Map.Entry<String, String> library : read(part).imports().entrySet()) {
          String url = library.getValue();
          if (!url.endsWith("/")) {
            var source = new ClassPathResource("META-INF/resources" + url);
            found.put(library.getKey(), Module.of(url, source));
          }
        }
      }
      for (Resource source : resources.getResources("classpath:static/assets/**/*.js")) {
        String file = source.getURL().toString().replaceFirst(".*/static/assets/", "");
        String url = urls.getForLookupPath("/assets/" + file);
        found.put(
            OWN + file.replace(".js", ""),
            Module.of(url == null ? "/assets/" + file : url, source));
      }
    } catch (IOException e) {
      throw new IllegalStateException("the import map can't be read", e);
    }
    return found;
  }

  private Part read(Resource part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return json.readValue(in, Part.class);
    }
  }
}
