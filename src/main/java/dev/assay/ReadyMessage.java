package dev.assay;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Logs the address of the first page once requests are answered. */
@Component
class ReadyMessage {

  private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

  private final ServerProperties server;

  ReadyMessage(ServerProperties server) {
    this.server = server;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void on(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      String path = server.getServlet().getContextPath();
      log.info(
          "Assay is ready: http://{}:{}{}",
          host(),
          context.getWebServer().getPort(),
          path == null ? "" : path + "/");
    }
  }

  private String host() {
    return host(server.getAddress());
  }

  /** Returns the host of a link that reaches the server from this machine. */
  static String host(@Nullable InetAddress address) {
    if (address == null || address.isAnyLocalAddress() || address.isLoopbackAddress()) {
      return "localhost";
    }
    String text = address.getHostAddress();
    return address instanceof Inet6Address ? "[" + text + "]" : text;
  }
}
