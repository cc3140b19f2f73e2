package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a request is counted for.
 *
 * @param visitor null for somebody new
 * @param address the sender's network address; of IPv6 the first 64 bits, since the rest is for
 *     whoever has those to choose
 */
public record Requester(@Nullable UUID visitor, String address) {

  private static final int PREFIX_BYTES = 8;

  /** Returns the address that a request is counted by. */
  public static String address(HttpServletRequest request) {
    return address(String.valueOf(request.getRemoteAddr()));
  }

  public static String address(String text) {
    try {
      InetAddress address = InetAddress.ofLiteral(text);
      return address instanceof Inet6Address
          ? prefix(address.getAddress())
          : address.getHostAddress();
    } catch (IllegalArgumentException e) {
      return "unknown"; // a proxy that hides its clients has all of them counted as one
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
