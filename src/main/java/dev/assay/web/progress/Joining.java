package dev.assay.web.progress;

import dev.assay.account.Accounts;
import dev.assay.account.JoinCodes;
import dev.assay.aid.trace.KeptTraces;
import dev.assay.study.Study;
import dev.assay.submission.Submissions;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Moves all that an account owns to the account of a code. */
@Component
class Joining {

  private final JoinCodes codes;
  private final Accounts accounts;
  private final Submissions submissions;
  private final Study study;
  private final KeptTraces traces;
  private final TransactionOperations transactions;

  Joining(
      JoinCodes codes,
      Accounts accounts,
      Submissions submissions,
      Study study,
      KeptTraces traces,
      TransactionOperations transactions) {
    this.codes = codes;
    this.accounts = accounts;
    this.submissions = submissions;
    this.study = study;
    this.traces = traces;
    this.transactions = transactions;
  }

  /** Joins an account to that of the code, unless the code has ended. */
  void join(UUID joined, String code) {
    transactions.executeWithoutResult(
        status ->
            codes
                .redeem(code)
                .filter(into -> !into.equals(joined))
                .ifPresent(into -> join(joined, into)));
  }

  private void join(UUID joined, UUID into) {
    submissions.handOver(joined, into);
    study.handOver(joined, into);
    traces.handOver(joined, into);
    accounts.join(joined, into);
  }
}
