package dev.assay.web.guard;

import dev.assay.web.request.Refusal;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/**
 * The room that the body of one request takes in the {@link HeapRoom}: much while it is read and
 * understood, little once only the compact form of its values is left.
 */
final class BodyShare implements ConcurrencyLimit.Permit {

  private static final String ATTRIBUTE = BodyShare.class.getName();

  /** Lists in lists, "[[[[", take 26 bytes for each byte of JSON, and its text takes two. */
  static final int WHILE_READ = 28;

  /** Parameters of forms stay, and numbers of one digit are encoded in five bytes. */
  static final int AFTERWARDS = 5;

  private final HeapRoom.Share share;
  private final boolean told;
  private long length;

  private BodyShare(HeapRoom.Share share, boolean told, long length) {
    this.share = share;
    this.told = told;
    this.length = length;
  }

  /**
   * Takes room for the body of {@code request}; for one whose length is not told, when it arrives.
   *
   * @throws Refusal if others take the room
   */
  static BodyShare take(HeapRoom room, String address, HttpServletRequest request) {
    boolean told = request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    long length =
        told ? Math.clamp(request.getContentLengthLong(), 0, RequestSizeFilter.MAX_BYTES) : 0;
    var body = new BodyShare(room.take(address, WHILE_READ * length), told, length);
    request.setAttribute(ATTRIBUTE, body);
    return body;
  }

  /**
   * Counts bytes that have arrived.
   *
   * @throws Refusal if others take the room
   */
  static void arrived(ServletRequest request, int bytes) {
    if (request.getAttribute(ATTRIBUTE) instanceof BodyShare body && !body.told && bytes > 0) {
      body.length = Math.min(body.length + bytes, RequestSizeFilter.MAX_BYTES);
      body.share.resize(WHILE_READ * body.length);
    }
  }

  /** Gives back the room of all that was only needed to read the body of {@code request}. */
  static void shrink(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof BodyShare body) {
      body.share.resize(AFTERWARDS * body.length);
    }
  }

  @Override
  public void close() {
    share.close();
  }
}
