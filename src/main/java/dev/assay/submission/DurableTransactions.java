package dev.assay.submission;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs transactions whose effects survive a kill of the process once they have returned. */
@Component
class DurableTransactions {
  private final TransactionTemplate transactions;
  private final EmbeddedDatabase embedded;

  DurableTransactions(PlatformTransactionManager transactions, EmbeddedDatabase embedded) {
    this.transactions = new TransactionTemplate(transactions);
    this.embedded = embedded;
  }

  <T> T in(Supplier<T> work) {
    T result = Objects.requireNonNull(transactions.execute(status -> work.get()));
    embedded.flush();
    return result;
  }
}
