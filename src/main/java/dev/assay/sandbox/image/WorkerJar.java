package dev.assay.sandbox.image;

import dev.assay.worker.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.reflect.AccessFlag;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Packs the worker's classes into a modular jar, from the IDE, from tests and from the boot jar
 * alike.
 *
 * <p>The module exports nothing, which keeps a submission's reflection out of the harness.
 */
public final class WorkerJar {

  public static final String MODULE = "assay.worker";
  public static final String PACKAGE = Values.class.getPackageName();
  public static final String MAIN_CLASS = PACKAGE + ".WorkerMain";

  private WorkerJar() {}

  /** Returns the jar's content. */
  public static byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new JarOutputStream(bytes)) {
      put(out, "module-info.class", moduleInfo());
      String path = PACKAGE.replace('.', '/');
      var resolver = new PathMatchingResourcePatternResolver(WorkerJar.class.getClassLoader());
      for (Resource resource : resolver.getResources("classpath*:" + path + "/*.class")) {
        String name = resource.getFilename();
        if (name == null || name.equals("package-info.class") || name.endsWith("Tests.class")) {
          continue;
        }
        try (InputStream in = resource.getInputStream()) {
          put(out, path + "/" + name, in.readAllBytes());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] moduleInfo() {
    var attribute =
        ModuleAttribute.of(
            ModuleDesc.of(MODULE),
            builder ->
                builder.requires(ModuleDesc.of("java.base"), AccessFlag.MANDATED.mask(), null));
    return ClassFile.of()
        .buildModule(
            attribute,
            builder ->
                builder.with(
                    java.lang.classfile.attribute.ModulePackagesAttribute.ofNames(
                        PackageDesc.of(PACKAGE))));
  }

  /** Entries carry a fixed time, so that the same classes make the same bytes. */
  private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    var entry = new JarEntry(name);
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
