package dev.assay.web.guard;

import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on one visitor, on one network address and on everybody together.
 *
 * <p>A visitor may do more than anybody does by hand, but too little to keep a server busy. A class
 * or a company often shares one address: it may do as much as fifteen visitors at their limits,
 * which is about sixty people at work; only of diagnostics at one time it has as many as four.
 * Calls without a cookie, such as curl's, count for the address alone. The editor asks for
 * diagnostics while its user types, so there may be many; they are cheap.
 *
 * @param enabled whether any of these limits holds
 * @param submissionsPerVisitor submissions a minute, and likewise requests to join browsers and to
 *     share solutions
 * @param bytesPerVisitor code of submissions and notes of solutions a day, as they are kept
 * @param runsPerVisitor runs and traces a minute
 * @param diagnosticsPerVisitor diagnostics a minute, also completions and formatting
 * @param runningPerVisitor runs and traces at one time, waiting ones included
 * @param running the same for everybody together; each holds one of the server's threads
 * @param diagnosingPerVisitor diagnostics at one time, waiting ones included; few, because
 *     submissions wait for the same compilers
 * @param diagnosing the same for everybody together
 * @param streamsPerVisitor event streams open at one time
 * @param streams the same for everybody together; each asks the database once a second
 * @param seatsPerAddress requests that are computed at one time, others wait for them; 0 stands for
 *     one more than there are cores, since one of them may wait for the database
 */
@ConfigurationProperties("assay.fair-use")
record FairUseProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("20") int submissionsPerVisitor,
    @DefaultValue("300") int submissionsPerAddress,
    @DefaultValue("10MB") DataSize bytesPerVisitor,
    @DefaultValue("100MB") DataSize bytesPerAddress,
    @DefaultValue("30") int runsPerVisitor,
    @DefaultValue("450") int runsPerAddress,
    @DefaultValue("240") int diagnosticsPerVisitor,
    @DefaultValue("3600") int diagnosticsPerAddress,
    @DefaultValue("2") int runningPerVisitor,
    @DefaultValue("30") int runningPerAddress,
    @DefaultValue("60") int running,
    @DefaultValue("3") int diagnosingPerVisitor,
    @DefaultValue("12") int diagnosingPerAddress,
    @DefaultValue("60") int diagnosing,
    @DefaultValue("10") int streamsPerVisitor,
    @DefaultValue("150") int streamsPerAddress,
    @DefaultValue("1000") int streams,
    @DefaultValue("0") int seatsPerAddress) {

  private static final DataSize LONGEST_CODE = DataSize.ofKilobytes(512);

  FairUseProperties {
    if (seatsPerAddress == 0) {
      seatsPerAddress = Runtime.getRuntime().availableProcessors() + 1;
    }
    IntStream limits =
        IntStream.of(
            submissionsPerVisitor,
            submissionsPerAddress,
            runsPerVisitor,
            runsPerAddress,
            diagnosticsPerVisitor,
            diagnosticsPerAddress,
            runningPerVisitor,
            runningPerAddress,
            running,
            diagnosingPerVisitor,
            diagnosingPerAddress,
            diagnosing,
            streamsPerVisitor,
            streamsPerAddress,
            streams,
            seatsPerAddress);
    if (limits.anyMatch(limit -> limit < 1)) {
      throw new IllegalArgumentException(
          "assay.fair-use.* must be at least 1; assay.fair-use.enabled=false lifts the limits");
    }
    if (Math.min(bytesPerVisitor.toBytes(), bytesPerAddress.toBytes()) < LONGEST_CODE.toBytes()) {
      throw new IllegalArgumentException(
          "assay.fair-use.bytes-per-visitor and -address must be at least 512KB, as code may be");
    }
  }
}
