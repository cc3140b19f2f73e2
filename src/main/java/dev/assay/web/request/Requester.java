package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The visitor and the network address that a request counts for.
 *
 * @param visitor null for a new visitor
 * @param address of IPv6 only the first 64 bits, since the owner of those may choose the rest
 */
public record Requester(@Nullable UUID visitor, String address) {

  private static final int PREFIX_BYTES = 8;

  /** Returns the address that a request counts for. */
  public static String address(HttpServletRequest request) {
    return address(String.valueOf(request.getRemoteAddr()));
  }

  static String address(String text) {
    try {
      InetAddress address = InetAddress.ofLiteral(text);
      return address instanceof Inet6Address
          ? prefix(address.getAddress())
          : address.getHostAddress();
    } catch (IllegalArgumentException e) {
      return "unknown"; // behind a proxy that hides its clients, all of them count as one
    }
  }

  private static String prefix(byte[] address) {
    var text = new StringBuilder();
    for (int i = 0; i < PREFIX_BYTES; i += 2) {
      int group = (address[i] & 0xff) << 8 | address[i + 1] & 0xff;
      text.append(Integer.toHexString(group)).append(':');
    }
    return text + ":/64";
  }
}
