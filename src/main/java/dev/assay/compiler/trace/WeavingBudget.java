package dev.assay.compiler.trace;

import dev.assay.compiler.javac.CompileBudget;
import dev.assay.compiler.javac.RefusedSourceException;
import dev.assay.language.Wording;

/**
 * Bounds the weaving of one source: its own counts, planned before anything is woven, and the CPU
 * time and memory of the compilation, which only ticks can end.
 */
final class WeavingBudget {

  /** The most variables of all steps together: what people write has a few thousand. */
  private static final int MAX_VARIABLES = 100_000;

  /** The most variables of one step: a browser draws all of them. */
  private static final int MAX_SCOPE = 200;

  /** The most characters of all names together: all of them are sent. */
  private static final int MAX_CHARACTERS = 1_000_000;

  /** The most work for the frames of all methods: what people write has some thousands. */
  private static final long MAX_FRAME_WORK = 50_000_000;

  /** A class with more superclasses in the same source is nobody's solution. */
  private static final int MAX_SUPERCLASSES = 20;

  /** A method of 64 KB is no class file; some room is left for longer jumps. */
  private static final int MAX_METHOD_BYTES = 60_000;

  private int variables;
  private int characters;
  private long frameWork;

  /** Counts small pieces of work. */
  void spend(int pieces) {
    for (int i = 0; i < pieces; i++) {
      CompileBudget.tick();
    }
  }

  /**
   * Counts variables of a step.
   *
   * @throws RefusedSourceException if all steps have too many
   */
  void spendVariables(int count) {
    spend(count);
    variables += count;
    if (variables > MAX_VARIABLES) {
      throw tooLong("variables");
    }
  }

  /**
   * Checks how many variables a step tells.
   *
   * @throws RefusedSourceException if there are too many
   */
  void expectScope(int count) {
    if (count > MAX_SCOPE) {
      throw tooLong("line");
    }
  }

  /**
   * Returns a name as the trace tells it, and counts its characters.
   *
   * @throws RefusedSourceException if all names have too many
   */
  String name(String full) {
    String name = TracedName.cut(full);
    characters += name.length();
    if (characters > MAX_CHARACTERS) {
      throw tooLong("names");
    }
    return name;
  }

  /**
   * Counts the work for the frames of a method, which can't be ended once it has begun.
   *
   * @throws RefusedSourceException if it is too much
   */
  void spendFrames(long work) {
    frameWork += work;
    if (frameWork > MAX_FRAME_WORK) {
      throw tooLong("branches");
    }
  }

  /**
   * Checks how many superclasses a class has in its source.
   *
   * @throws RefusedSourceException if there are too many
   */
  void expectSuperclasses(int count) {
    if (count > MAX_SUPERCLASSES) {
      throw tooLong("superclasses");
    }
  }

  /**
   * Checks the length of a method.
   *
   * @throws RefusedSourceException if it is too long
   */
  void expectMethod(int bytes) {
    if (bytes > MAX_METHOD_BYTES) {
      throw tooLong("method");
    }
  }

  /**
   * Returns the refusal of a source.
   *
   * @param cap which bound it exceeds, as the messages name it
   */
  static RefusedSourceException tooLong(String cap) {
    return new RefusedSourceException(
        Wording.of("compiler.too-long-to-trace", Wording.of("compiler.too-long-to-trace." + cap)));
  }
}
