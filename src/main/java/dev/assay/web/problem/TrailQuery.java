package dev.assay.web.problem;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/**
 * The parameters of an address that name the {@link Trail}.
 *
 * @param collection a slug, or null
 * @param list the query of the list of problems, such as {@code tag=array&difficulty=easy}, or null
 */
public record TrailQuery(@Nullable String collection, @Nullable String list) {

  static final TrailQuery NONE = new TrailQuery(null, null);

  private static final int LONGEST = 500;

  public TrailQuery {
    collection = usable(collection);
    list = usable(list);
  }

  private static @Nullable String usable(@Nullable String part) {
    return part == null || part.isBlank() || part.length() > LONGEST ? null : part;
  }

  /** Returns the query of an address that has these parameters; empty if there are none. */
  public String suffix() {
    if (collection != null) {
      return "?collection=" + URLEncoder.encode(collection, StandardCharsets.UTF_8);
    }
    return list == null ? "" : "?list=" + URLEncoder.encode(list, StandardCharsets.UTF_8);
  }

  /** Returns the filter that {@link #list} asks for; parts that no list knows are dropped. */
  ProblemFilter filter() {
    var binder = new DataBinder(null);
    binder.setTargetType(ResolvableType.forClass(ProblemFilter.class));
    binder.construct(new Parts(parts(list)));
    return Objects.requireNonNull((ProblemFilter) binder.getTarget());
  }

  /** The parts of a query, as the binder of requests reads them. */
  private record Parts(Map<String, String> byName) implements DataBinder.ValueResolver {
    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
      return byName.get(name);
    }

    @Override
    public Set<String> getNames() {
      return byName.keySet();
    }
  }

  private static Map<String, String> parts(@Nullable String query) {
    Map<String, String> parts = new HashMap<>();
    if (query != null) {
      for (String part : query.split("&")) {
        int equals = part.indexOf('=');
        if (equals > 0) {
          parts.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
        }
      }
    }
    return parts;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // a percent sign without its digits
    }
  }
}
