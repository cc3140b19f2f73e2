package dev.assay.attack;

import dev.assay.Assay;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The application in this JVM. */
final class ServerHere implements AttackedServer {

  private final Path folder = Files.createTempDirectory("assay");
  private final Host host = new Host(Files.createTempDirectory("host"));
  private final ConfigurableApplicationContext application;
  private final Target target;

  /**
   * @param sandbox {@code enforce} or {@code off}
   * @param more further arguments of the command line
   */
  ServerHere(String sandbox, String... more) throws IOException {
    int web = AttackedServer.freePort();
    AttackProblems.write(
        folder.resolve("problems"), AttackedServer.facts(host, web, process().pid()));
    List<String> arguments = new ArrayList<>(AttackedServer.arguments(folder, web, sandbox));
    arguments.addAll(List.of(more));
    application = new SpringApplicationBuilder(Assay.class).run(arguments.toArray(String[]::new));
    target = new Target(URI.create("http://localhost:" + web));
  }

  @Override
  public Target target() {
    return target;
  }

  @Override
  public Host host() {
    return host;
  }

  @Override
  public ProcessHandle process() {
    return ProcessHandle.current();
  }

  @Override
  public void close() throws IOException {
    target.close();
    application.close();
    host.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
