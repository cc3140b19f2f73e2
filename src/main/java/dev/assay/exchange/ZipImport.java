package dev.assay.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Imports one package from a zip file, which a stranger may have made. */
public final class ZipImport {

  private ZipImport() {}

  /**
   * Unpacks the package in {@code zip} into its own folder in {@code problems}. Afterwards that
   * folder is complete, or does not exist.
   *
   * @throws RefusedArchiveException with the reason why nothing was written
   */
  public static Import of(Path zip, Path problems) throws IOException, RefusedArchiveException {
    try (PackagesImport packages = PackagesImport.open(zip)) {
      if (!packages.isSingle()) {
        throw PackagesImport.noPackage(zip);
      }
      return packages.single(problems);
    }
  }
}
