package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.request.Visitors;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The requests that tests of several rooms send, and how they read the answers. */
public final class TestClient {

  private TestClient() {}

  /** Returns the page at {@code uri}, which must exist. */
  public static Document page(MockMvcTester mvc, String uri, Cookie... cookies) {
    var request = mvc.get().uri(uri);
    var result = (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    assertThat(result).hasStatusOk();
    return parse(result);
  }

  public static Document parse(MvcTestResult result) {
    return Jsoup.parse(BodyText.of(result));
  }

  /** Submits by form, and returns the cookie of the guest that the sender becomes. */
  public static Cookie submit(MockMvcTester mvc, String slug, String code) {
    return guest(submitForm(mvc, slug, code));
  }

  public static MvcTestResult submitForm(MockMvcTester mvc, String slug, String code) {
    return mvc.post().uri("/problems/" + slug + "/submissions").param("code", code).exchange();
  }

  /** Posts JSON. */
  public static MvcTestResult post(MockMvcTester mvc, String uri, String body) {
    return mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  /** Returns the JSON of a request that sends {@code code}, which needs no escapes. */
  public static String json(String code) {
    return "{\"code\": \"%s\"}".formatted(code);
  }

  public static Cookie guest(MvcTestResult result) {
    Cookie cookie = result.getResponse().getCookie(Visitors.COOKIE);
    assertThat(cookie).as("guest cookie").isNotNull();
    return cookie;
  }
}
