package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time zone in which a visitor's days begin and end. */
public final class VisitorZone {

  private static final String COOKIE = "zone";

  private VisitorZone() {}

  /** Returns the browser's time zone, which its script stores in a cookie; UTC without one. */
  public static ZoneId of(HttpServletRequest request) {
    String zone = Cookies.find(request, COOKIE);
    try {
      return zone == null ? ZoneOffset.UTC : ZoneId.of(zone.replace('.', '/'));
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }

  /** Returns the date that it is for the visitor. */
  public static LocalDate today(HttpServletRequest request, Clock clock) {
    return LocalDate.ofInstant(clock.instant(), of(request));
  }
}
