import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return new EscapeProbe()
        .attempt("native access for the worker's name", () -> enableNativeAccess("assay.worker"))
        .attempt("native access for a new name", () -> enableNativeAccess("attack"))
        .attempt("opened java.base", () -> {
          layer("attack").addOpens(Object.class.getModule(), "java.lang", Solution.class.getModule());
          return true;
        })
        .attempt("a module in an exported package of the JDK", () -> {
          Module module = layer("java.base").layer().findModule("java.base").orElseThrow();
          return module != Object.class.getModule() && module.isNativeAccessEnabled();
        })
        .attempt("modules of the system", () -> system("jdk.unsupported", "sun.misc.Unsafe"))
        .attempt("management", () -> system("java.management", "java.lang.management.ManagementFactory"))
        .attempt("attach", () -> system("jdk.attach", "com.sun.tools.attach.VirtualMachine"))
        .attempt("the worker again", () -> system("assay.worker", "dev.assay.worker.Syscalls"))
        .verdict();
  }

  private static Object enableNativeAccess(String name) {
    ModuleLayer.Controller controller = layer(name);
    Module module = controller.layer().findModule(name).orElseThrow();
    controller.enableNativeAccess(module);
    return module.isNativeAccessEnabled();
  }

  private static ModuleLayer.Controller layer(String name) {
    Configuration configuration =
        Configuration.resolve(
            new Finder(name), List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), Set.of(name));
    return ModuleLayer.defineModulesWithOneLoader(
        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader());
  }

  /** Loads a module of the run-time once more, in a layer of its own, and makes its class work. */
  private static Object system(String module, String className) throws Exception {
    Configuration configuration =
        Configuration.resolve(
            ModuleFinder.ofSystem(),
            List.of(Configuration.empty()),
            ModuleFinder.of(),
            Set.of(module));
    ModuleLayer layer =
        ModuleLayer.defineModulesWithOneLoader(configuration, List.of(ModuleLayer.empty()), null).layer();
    Class<?> type = layer.findLoader(module).loadClass(className);
    for (var constructor : type.getDeclaredConstructors()) {
      constructor.setAccessible(true);
      return constructor.newInstance();
    }
    return type;
  }

  /** Finds one module that requires java.base and has one package. */
  private record Finder(String name) implements ModuleFinder {
    @Override
    public Optional<ModuleReference> find(String wanted) {
      return wanted.equals(name) ? Optional.of(reference()) : Optional.empty();
    }

    @Override
    public Set<ModuleReference> findAll() {
      return Set.of(reference());
    }

    private ModuleReference reference() {
      ModuleDescriptor descriptor = ModuleDescriptor.newModule(name).packages(Set.of("attack")).build();
      return new ModuleReference(descriptor, URI.create("attack:/")) {
        @Override
        public ModuleReader open() {
          return new Reader();
        }
      };
    }
  }

  private static final class Reader implements ModuleReader {
    @Override
    public Optional<URI> find(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<ByteBuffer> read(String name) {
      return Optional.of(ByteBuffer.wrap(ClassFile.of().build(ClassDesc.of("attack.Attack"), any -> {})));
    }

    @Override
    public Stream<String> list() {
      return Stream.of("attack/Attack.class");
    }

    @Override
    public void close() {}
  }
}
