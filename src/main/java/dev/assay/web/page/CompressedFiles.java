package dev.assay.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends files compressed, and compresses each only once: compressing is most of the work of a first
 * visit. URLs have versions, so no stored file becomes stale; and each file has one plain URL, so
 * the store can't grow without end.
 */
public final class CompressedFiles extends OncePerRequestFilter {

  public static final String[] PATHS = {"/assets/*", "/_static/*"};

  private final Map<String, CompressedFile> files = new ConcurrentHashMap<>();

  private record CompressedFile(
      byte[] content, @Nullable String contentType, @Nullable String cacheControl) {

    void send(HttpServletResponse response) throws IOException {
      response.setContentType(contentType);
      response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
      response.setContentLength(content.length);
      response.getOutputStream().write(content);
    }
  }

  /** Leaves requests for parts of files, and whether a file has changed, to Spring. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return !request.getMethod().equals("GET")
        || request.getRequestURI().contains("%")
        || accepted == null
        || !accepted.contains("gzip")
        || Stream.of(HttpHeaders.RANGE, HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE)
            .anyMatch(header -> request.getHeader(header) != null);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    CompressedFile known = files.get(file(request));
    if (known != null) {
      known.send(response);
      return;
    }
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    if (answer.getStatus() != HttpServletResponse.SC_OK) {
      answer.copyBodyToResponse();
      return;
    }
    var file =
        new CompressedFile(
            compress(answer.getContentAsByteArray()),
            answer.getContentType(),
            answer.getHeader(HttpHeaders.CACHE_CONTROL));
    files.put(file(request), file);
    file.send(response);
  }

  /** Returns the path without that which leads to the server: clients may make up many of them. */
  private static String file(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static byte[] compress(byte[] content) throws IOException {
    var compressed = new ByteArrayOutputStream(content.length / 3);
    try (var out = new BestGzip(compressed)) {
      out.write(content);
    }
    return compressed.toByteArray();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
