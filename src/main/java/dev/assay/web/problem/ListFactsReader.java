package dev.assay.web.problem;

import dev.assay.account.Account;
import dev.assay.study.Marks;
import dev.assay.study.OwnLists;
import dev.assay.study.Study;
import dev.assay.web.request.VisitorHistory;
import dev.assay.web.request.VisitorZone;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the facts that a list shows to a visitor. */
@Component
class ListFactsReader {

  private final VisitorHistory history;
  private final Visitors visitors;
  private final Study study;
  private final OwnLists lists;
  private final AcceptanceRates rates;
  private final Clock clock;

  ListFactsReader(
      VisitorHistory history,
      Visitors visitors,
      Study study,
      OwnLists lists,
      AcceptanceRates rates,
      Clock clock) {
    this.history = history;
    this.visitors = visitors;
    this.study = study;
    this.lists = lists;
    this.rates = rates;
    this.clock = clock;
  }

  ListFacts read(HttpServletRequest request) {
    Optional<UUID> visitor = visitors.find(request).map(Account::id);
    return new ListFacts(
        history.standings(request),
        rates.all(),
        visitor.map(study::marks).orElse(Marks.NONE),
        visitor.map(lists::all).orElse(List.of()),
        VisitorZone.today(request, clock));
  }
}
