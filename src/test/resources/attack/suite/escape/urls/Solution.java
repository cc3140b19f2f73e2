import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    String[] urls = {
      "file:" + folder + "/secret", "file://localhost" + folder + "/secret", "jar:file:" + folder + "/secret!/x",
      "http://127.0.0.1:" + port + "/", "https://127.0.0.1:" + port + "/", "http://[::1]:" + web + "/",
      "http://localhost:" + web + "/api/problems", "ftp://127.0.0.1:" + port + "/", "mailto:a@localhost"
    };
    for (String url : urls) {
      doors.attempt(url, () -> URI.create(url).toURL().openStream().read());
    }
    return doors
        .attempt("classes", () -> {
          URL[] from = {URI.create("http://127.0.0.1:" + port + "/").toURL()};
          return URLClassLoader.newInstance(from).loadClass("Elsewhere");
        })
        .attempt("resources", () -> {
          URL[] from = {URI.create("file:" + folder + "/").toURL()};
          return URLClassLoader.newInstance(from).getResourceAsStream("secret");
        })
        .attempt("post", () -> {
          HttpURLConnection connection =
              (HttpURLConnection) URI.create("http://127.0.0.1:" + web + "/").toURL().openConnection();
          connection.setRequestMethod("POST");
          connection.setDoOutput(true);
          return connection.getResponseCode();
        })
        .verdict();
  }
}
