package dev.assay.compiler.javac;

import java.util.List;

/** The options of javac, one list for each depth of work on a source. */
public final class JavacOptions {
  private JavacOptions() {}

  /** Returns the options to parse only. */
  public static List<String> toParse(int maxErrors) {
    return List.of("-proc:none", "-Xmaxerrs", String.valueOf(maxErrors));
  }

  /** Returns the options to attribute a source that need not be right, as far as possible. */
  public static List<String> toAttribute() {
    return List.of(
        "-proc:none",
        "-implicit:none",
        "-Xlint:none",
        "--should-stop=ifError=ATTR",
        "--should-stop=ifNoError=ATTR");
  }

  /** Returns the options to compile. */
  public static List<String> toCompile(int maxErrors) {
    return List.of(
        "-proc:none",
        "-implicit:none",
        "-Xlint:none",
        "-g",
        "-XDstringConcat=inline",
        "--should-stop=ifError=FLOW",
        "-Xmaxerrs",
        String.valueOf(maxErrors));
  }
}
