package dev.assay.web.page;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
 * and our modules that are loaded only when they are needed are {@code assay/<folder>/<name>}. All
 * URLs have versions.
 */
@Component
class ImportMap {

  private static final Resource OWN = new ClassPathResource("static/assets/");
  private static final Pattern IMPORT = Pattern.compile("(?:from|import) ?[\"']([^\"'.][^\"']*)");
  private static final Pattern LATER = Pattern.compile("\\bimport\\(\"assay/([^\"]+)\"\\)");

  private final ResourceUrlProvider urls;
  private final JsonMapper json;
  private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
  private final Map<String, List<String>> preloads = new ConcurrentHashMap<>();
  private @Nullable Map<String, Module> libraries;
  private Text text = new Text("", "");

  ImportMap(ResourceUrlProvider urls, JsonMapper json) {
    this.urls = urls;
    this.json = json;
  }

  /** The map as JSON, for one path that leads to the server. */
  private record Text(String contextPath, String json) {}

  /** The part of a map that a library brings. */
  private record Part(Map<String, String> imports) {}

  /** A library's module with its URL and the names of the modules that it imports. */
  private record Module(String url, Set<String> imports) {}

  /**
   * Returns the map as JSON.
   *
   * @param contextPath begins all URLs
   */
  synchronized String toJson(String contextPath) {
    if (text.json().isEmpty() || !text.contextPath().equals(contextPath)) {
      Map<String, String> imports = new TreeMap<>();
      libraries().forEach((name, module) -> imports.put(name, contextPath + module.url()));
      later().forEach((name, url) -> imports.put(name, contextPath + url));
      text = new Text(contextPath, json.writeValueAsString(Map.of("imports", imports)));
    }
    return text.json();
  }

  /**
   * Returns the URLs of all modules of libraries that one of ours needs, so that a page can load
   * them at once instead of step by step.
   */
  public List<String> preloads(String name) {
    return preloads.computeIfAbsent(name, this::findPreloads);
  }

  private List<String> findPreloads(String name) {
    Map<String, Module> known = libraries();
    Set<String> found = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(join(name).libraries());
    while (!next.isEmpty()) {
      String library = next.remove();
      if (known.containsKey(library) && found.add(library)) {
        next.addAll(known.get(library).imports());
      }
    }
    return found.stream().map(known::get).map(Module::url).sorted().toList();
  }

  private static JoinedScript join(String name) {
    try {
      return ScriptJoiner.join(name, OWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Map<String, Module> libraries() {
    if (libraries == null) {
      try {
        libraries = readLibraries();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return libraries;
  }

  private Map<String, Module> readLibraries() throws IOException {
    Map<String, Module> found = new TreeMap<>();
    for (Resource part : resources.getResources("classpath*:META-INF/importmap.json")) {
      for (Map.Entry<String, String> library : readPart(part).imports().entrySet()) {
        String url = library.getValue();
        if (!url.endsWith("/")) {
          var source = new ClassPathResource("META-INF/resources" + url);
          found.put(library.getKey(), new Module(url, names(IMPORT, source)));
        }
      }
    }
    return found;
  }

  private Part readPart(Resource part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return json.readValue(in, Part.class);
    }
  }

  /** Returns our modules that others load later, with their URLs. */
  private Map<String, String> later() {
    Map<String, String> found = new TreeMap<>();
    try {
      for (Resource source : resources.getResources("classpath:static/assets/**/*.js")) {
        for (String name : names(LATER, source)) {
          String file = "/assets/" + name + ".js";
          found.put(ScriptJoiner.OWN + name, requireNonNullElse(urls.getForLookupPath(file), file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Returns the first group of each match in a source. */
  private static Set<String> names(Pattern pattern, Resource source) throws IOException {
    return pattern
        .matcher(source.getContentAsString(StandardCharsets.UTF_8))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
