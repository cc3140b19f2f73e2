package dev.assay.web.request;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page of a list that a program asks for.
 *
 * @param page from 0
 * @param size the most elements of a page
 */
public record PageRange(int page, int size) {

  /**
   * Reads the parameters of a request.
   *
   * @param usual the size if there is none
   * @throws Refusal if one is not a number or out of its bounds
   */
  public static PageRange of(@Nullable String page, @Nullable String size, int usual, int most) {
    int number = number(page, 0, most);
    int wanted = number(size, usual, most);
    if (number < 0 || wanted < 1 || wanted > most) {
      throw refusal(most);
    }
    return new PageRange(number, wanted);
  }

  /** Returns the number of elements on the pages before this one. */
  public long offset() {
    return (long) page * size;
  }

  /** Returns the {@code Link} header that leads to the next page of the list at {@code uri}. */
  public String linkToNext(UriComponentsBuilder uri) {
    String next = uri.queryParam("page", page + 1).queryParam("size", size).toUriString();
    return "<%s>; rel=\"next\"".formatted(next);
  }

  private static int number(@Nullable String text, int usual, int most) {
    if (text == null || text.isEmpty()) {
      return usual;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw refusal(most);
    }
  }

  private static Refusal refusal(int most) {
    return new Refusal(HttpStatus.BAD_REQUEST, "no-such-page", most);
  }
}
