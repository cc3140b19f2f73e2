import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return new EscapeProbe()
        .attempt("this host", () -> InetAddress.getByName("host.docker.internal"))
        .attempt("all", () -> InetAddress.getAllByName("data.assay-attack.invalid"))
        .attempt("reverse", () -> {
          String name = InetAddress.getByAddress(new byte[] {127, 0, 0, 1}).getCanonicalHostName();
          return name.equals("127.0.0.1") ? null : name;
        })
        .attempt("the host's name", () -> {
          try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.equals("localhost") ? null : name;
          } catch (UnknownHostException e) {
            return e.getMessage().startsWith("localhost") ? null : e.getMessage();
          }
        })
        .attempt("interfaces", () -> NetworkInterface.getNetworkInterfaces().nextElement())
        .attempt("an interface", () -> NetworkInterface.getByName("lo"))
        .attemptOnEachKindOfThread("interfaces", () -> NetworkInterface.networkInterfaces().count())
        .verdict();
  }
}
