package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCollection;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.study.OwnList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the {@link Trail} that an address names. */
@Component
class Trails {

  private final ProblemCatalogue problems;
  private final ProblemListings listings;

  Trails(ProblemCatalogue problems, ProblemListings listings) {
    this.problems = problems;
    this.listings = listings;
  }

  /**
   * Returns the trail that {@code asked} names; all problems by number if there is none.
   *
   * @param current the slug of the visitor's problem. It stays in a list of, say, unsolved problems
   *     when it has just been solved: the next one is found from its place.
   */
  Trail find(TrailQuery asked, String current, ListFacts facts, Locale language) {
    return Optional.ofNullable(asked.collection())
        .flatMap(problems::collection)
        .map(collection -> trail(collection, language))
        .orElseGet(() -> list(asked, current, facts, language));
  }

  private Trail trail(ProblemCollection collection, Locale language) {
    return new Trail(
        collection.title().in(language),
        "/collections/" + collection.slug(),
        new TrailQuery(collection.slug(), null),
        collection.problems().stream().flatMap(slug -> problems.find(slug).stream()).toList());
  }

  private Trail list(TrailQuery asked, String current, ListFacts facts, Locale language) {
    ProblemListing listing = listings.current();
    ProblemFilter filter = asked.filter();
    TrailQuery query = filter.trail();
    if (query.list() == null) {
      return new Trail(null, "/", TrailQuery.NONE, listing.all());
    }
    List<Problem> found =
        filter.withoutStatus().apply(listing, facts, language).problems().stream()
            .filter(problem -> problem.slug().equals(current) || filter.accepts(problem, facts))
            .toList();
    OwnList own = facts.list(filter.mark());
    return new Trail(own == null ? null : own.name(), "/?" + query.list(), query, found);
  }
}
