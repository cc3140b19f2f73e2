package dev.assay.web.problem;

import dev.assay.web.request.VisitorHistory;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Reads the facts that a list shows to a visitor. */
@Component
class ListFactsReader {

  private final VisitorHistory history;
  private final AcceptanceRates rates;

  ListFactsReader(VisitorHistory history, AcceptanceRates rates) {
    this.history = history;
    this.rates = rates;
  }

  ListFacts read(HttpServletRequest request) {
    return new ListFacts(history.standings(request), rates.all());
  }
}
