package dev.assay.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lets the package's own class Caller call the submission; Caller's return value is the answer.
 *
 * <p>Caller sees the submission's class as a facade of the same name, which hands each call to
 * {@link FacadeBridge}. The submission does not see Caller, which has a class loader of its own.
 * Every case has fresh classes on both sides.
 */
final class CallerProgram extends Program {

  private static final String CALLER = "Caller";

  private final Frame.Load load;
  private final Frame.Caller caller;

  CallerProgram(Frame.Load load, Frame.Caller caller) {
    this.load = load;
    this.caller = caller;
  }

  /** Caller refuses the submission's behaviour, with the reason in its author's words. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message, null, false, false);
    }
  }

  @Override
  void run(Object[] arguments, ByteSink answer) throws Throwable {
    var submission = new SubmissionLoader(load.classes());
    var callers = new SubmissionLoader(caller.classes(), submission);
    Method introduce =
        Class.forName(caller.facade(), true, callers)
            .getDeclaredMethod("$introduce", BiFunction.class);
    introduce.setAccessible(true);
    introduce.invoke(null, new FacadeBridge(load, submission));
    var objects = new ObjectMaker(submission);
    Object[] made = objects.make(caller.step().parameters(), arguments);
    if (caller.step().isNested()) {
      answer.allowDepth(Values.MAX_NESTED_DEPTH);
    }
    Values.write(answer, objects.plain(caller.step().answer(), call(callers, made)), 0);
  }

  private @Nullable Object call(SubmissionLoader callers, Object[] arguments) throws Throwable {
    try {
      Method step = method(Class.forName(CALLER, true, callers), caller.step(), callers);
      return step.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw blamed(Objects.requireNonNullElse(e.getCause(), e));
    } catch (LinkageError e) {
      throw blamed(e);
    }
  }

  /**
   * Tells apart what Caller refuses, what the submission threw, even if Caller wrapped it, and what
   * Caller or a class that it used threw by itself.
   */
  private Throwable blamed(Throwable thrown) {
    Throwable ofSubmission = FacadeBridge.SolutionFailure.in(thrown);
    if (thrown instanceof IllegalStateException
        && !PackageFault.passedSubmission(thrown)
        && (ofSubmission == null || hasOwnWords(thrown))) {
      return new RefusedException(new Thrown(thrown).text());
    }
    if (ofSubmission != null) {
      return ofSubmission;
    }
    PackageFault fault = PackageFault.of(thrown, caller.facade());
    return fault != null ? fault : thrown;
  }

  private static boolean hasOwnWords(Throwable thrown) {
    String message = thrown.getMessage();
    return message != null && !message.equals(String.valueOf(thrown.getCause()));
  }
}
