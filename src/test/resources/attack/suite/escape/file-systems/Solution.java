import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.zip.ZipFile;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    Path place = Path.of(folder);
    return new EscapeProbe()
        .attempt("a watch", () -> FileSystems.getDefault().newWatchService())
        .attempt(
            "a watched folder",
            () ->
                place.register(
                    FileSystems.getDefault().newWatchService(),
                    StandardWatchEventKinds.ENTRY_CREATE))
        .attempt("a file store", () -> Files.getFileStore(place).getTotalSpace())
        .attempt(
            "all file stores",
            () -> {
              for (FileStore store : FileSystems.getDefault().getFileStores()) {
                return store;
              }
              return null;
            })
        .attempt("a zip", () -> FileSystems.newFileSystem(place.resolve("secret")))
        .attempt("a zip file", () -> new ZipFile("/usr/share/java/any.jar"))
        .attempt(
            "another run-time's files",
            () -> FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", folder)))
        .attempt(
            "any provider",
            () -> {
              for (FileSystemProvider provider : FileSystemProvider.installedProviders()) {
                if (!provider.getScheme().equals("jrt")) {
                  return provider.newByteChannel(place.resolve("secret"), java.util.Set.of());
                }
              }
              return null;
            })
        .verdict();
  }
}
