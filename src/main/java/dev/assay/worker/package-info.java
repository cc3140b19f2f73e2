/**
 * Runs one submission, confined, inside the worker JVM.
 *
 * <p>The package stays flat because it is packed as one module with one package, and each further
 * class costs every start of a worker. It depends on java.base alone, since nothing else exists in
 * the worker. Its classes in four groups:
 *
 * <ul>
 *   <li><b>Protocol.</b> {@link dev.assay.worker.WorkerMain} starts, warms up, locks the process
 *       down, says ready and then obeys {@link dev.assay.worker.Frame}s until its input ends.
 *       {@code HostLink} reads them; {@link dev.assay.worker.FrameChannel} and {@link
 *       dev.assay.worker.Values} define the bytes, on the host's side of the pipe as well; {@code
 *       ByteSink}, {@code ByteSource}, {@code Unhashed}, {@code HeapSize}.
 *   <li><b>Calling.</b> {@code CaseRunner} and {@code CaseSeries} call the submission through a
 *       {@code Program}: {@code MethodProgram} passes arguments to a method, {@code ClassProgram}
 *       makes calls on one object, {@code CallerProgram} goes through the problem's own Caller.java
 *       and {@code FacadeBridge}. {@code SubmissionLoader}, {@code ObjectMaker}, {@code
 *       CapturedOutput}, {@code Thrown}, {@code JdkState}, {@code IdleThreads}.
 *   <li><b>Lock.</b> {@code Lockdown} with {@code SeccompFilter}, {@link
 *       dev.assay.worker.Syscalls}, {@code NativeAccess}, {@code Errno}; {@code CapabilityProbe}
 *       tries to get past it, one {@link dev.assay.worker.Capability} at a time.
 *   <li><b>Warm-up.</b> {@code WarmUp}, {@code WarmUpSolution}, {@code Rehearsal}, {@code
 *       JdkFiles}.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.assay.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
