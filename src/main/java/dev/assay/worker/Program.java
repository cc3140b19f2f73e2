package dev.assay.worker;

/** What a submission is called through, found and opened. */
abstract class Program {

  /** Loads the classes without initializing them: that is the case's own time and risk. */
  static Program of(Frame.Load load) throws ReflectiveOperationException {
    return load.entries().getFirst().method().equals(CONSTRUCTOR)
        ? new ClassProgram(load)
        : new MethodProgram(load);
  }

  /** The name of constructors in class files. */
  private static final String CONSTRUCTOR = "<init>";

  /** Runs one case and writes its answer as one value. */
  abstract void run(Object[] arguments, ByteSink answer) throws Throwable;
}
