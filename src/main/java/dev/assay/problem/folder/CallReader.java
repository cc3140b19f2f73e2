package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.file.YamlFields;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import dev.assay.problem.signature.SignatureException;
import dev.assay.problem.signature.SignatureParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code call}: the headers of Caller.java's methods, one or a list, in the order of the
 * calls.
 */
final class CallReader {

  /** Marks a class that has no values in cases. */
  private static final JavaType NO_VALUE = new JavaType.Scalar("void");

  private static final List<String> CALLBACKS = List.of("Runnable", "IntConsumer");

  private final YamlFields fields;
  private final PackageFolder files;
  private final Map<String, JavaType> notations;

  CallReader(YamlFields fields, PackageFolder files, Map<String, JavaType> notations) {
    this.fields = fields;
    this.files = files;
    this.notations = notations;
  }

  /**
   * Returns the problem's signature.
   *
   * @param solution the header that a solution must have
   * @throws SignatureException if {@code solution} is at fault, with the reason
   * @throws CallException if {@code call} is at fault, with the reason
   */
  Signature read(String solution) throws CallException {
    Signature called = SignatureParser.header(solution, knownToSolutions()).called();
    if (!files.exists("Caller.java")) {
      throw new CallException(Wording.of("finding.call.no-file"));
    }
    if (fields.has("answer")) {
      throw new CallException(Wording.of("finding.call.answer"));
    }
    List<Signature> steps = steps();
    return new CallerContract(called, steps).signature();
  }

  /** {@code call} is at fault. */
  static final class CallException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Localized<String> reason;

    CallException(Localized<String> reason) {
      super(reason.en());
      this.reason = reason;
    }

    Localized<String> reason() {
      return reason;
    }
  }

  /** A solution may take any object that Caller.java can make, since cases never hold it. */
  private Map<String, JavaType> knownToSolutions() {
    Map<String, JavaType> known = new HashMap<>();
    CALLBACKS.forEach(name -> known.put(name, NO_VALUE));
    for (PackageFile file : files.filesIn("support/")) {
      known.put(file.name().replace(".java", ""), NO_VALUE);
    }
    known.putAll(notations);
    return known;
  }

  private List<Signature> steps() throws CallException {
    YamlNode node = fields.node("call").orElseThrow();
    List<String> texts =
        node instanceof YamlNode.Sequence
            ? YamlFields.texts(fields.entries("call"))
            : fields.text("call").stream().toList();
    List<Signature> steps = new ArrayList<>();
    for (String text : texts) {
      steps.add(step(text, steps));
    }
    if (steps.isEmpty()) {
      throw new CallException(Wording.of("finding.call.none"));
    }
    return steps;
  }

  private Signature step(String text, List<Signature> before) throws CallException {
    Signature step;
    try {
      step = SignatureParser.header(text, notations).answeredBy(null, false);
    } catch (SignatureException e) {
      throw new CallException(e.reason());
    }
    if (step.design() != null) {
      throw new CallException(Wording.of("finding.call.class"));
    }
    if (before.stream().anyMatch(earlier -> earlier.method().equals(step.method()))) {
      throw new CallException(Wording.of("finding.call.same-name", step.method()));
    }
    if (!before.isEmpty()) {
      JavaType passed = before.getLast().returnType();
      List<JavaType> taken = step.parameters().stream().map(Signature.Parameter::type).toList();
      if (!taken.equals(List.of(passed))) {
        throw new CallException(Wording.of("finding.call.chain", step.method(), passed));
      }
    }
    return step;
  }
}
