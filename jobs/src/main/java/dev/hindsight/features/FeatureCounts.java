package dev.hindsight.features;

import dev.hindsight.basis.EvenSplit;
import dev.hindsight.comparing.FewAccounts;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.comparing.Stratum;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import dev.hindsight.payoff.PromiseRules;
import dev.hindsight.stats.TwoByTwo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is counted of one feature. Money is in units of {@link EvenSplit}. */
final class FeatureCounts implements Serializable {

  private static final long serialVersionUID = 1;

  /** Closed deals that are alike, to which it was given or refused. */
  private record Side(boolean given, Stratum stratum) implements Serializable {}

  private final Spellings spellings = new Spellings();
  private final FewAccounts accounts = new FewAccounts(Features.MOST_ACCOUNTS);
  private final Map<String, Long> teams = new HashMap<>();
  private final Map<String, Long> segments = new HashMap<>();
  private final Map<DecisionClass, Long> answers = new HashMap<>();
  private final Map<PromiseKept, Long> promises = new HashMap<>();

  /** Those won, all, and those that closed in the last four quarters. */
  private final Map<Side, long[]> closed = new HashMap<>();

  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;
  private long deals;
  private long withoutSize;
  private long asked;
  private long open;

  /** Counts a request. */
  void accept(KnownRequest request, String team, String segment, PromiseRules rules) {
    spellings.accept(request.request().feature());
    request.account().map(FewAccounts::hash).ifPresent(accounts::add);
    teams.merge(team, 1L, Long::sum);
    segments.merge(segment, 1L, Long::sum);
    Optional<Decision> inForce = request.answers().inForce();
    answers.merge(inForce.map(Decision::decision).orElse(DecisionClass.UNDECIDED), 1L, Long::sum);
    inForce.map(rules::kept).ifPresent(kept -> promises.merge(kept, 1L, Long::sum));
    see(request.request().requestedAt(), request.request().requestedAt());
  }

  private void see(LocalDate earliest, LocalDate latest) {
    first = earliest.isBefore(first) ? earliest : first;
    last = latest.isAfter(last) ? latest : last;
  }

  /** Counts a deal that its requests are for. */
  void accept(KnownDeal deal, Stratum stratum, List<KnownRequest> requests) {
    deals++;
    if (deal.size() == null) {
      withoutSize++;
    } else {
      long units = EvenSplit.units(deal.size());
      asked = Math.addExact(asked, units);
      open = Math.addExact(open, deal.isOpen() ? units : 0);
    }
    if (!deal.isOpen()) {
      given(requests).ifPresent(given -> close(new Side(given, stratum), deal));
    }
  }

  /** Whether all requests were given, or none was; empty where that cannot be said. */
  private static Optional<Boolean> given(List<KnownRequest> requests) {
    List<Boolean> given =
        requests.stream()
            .map(each -> each.answers().inForce().map(answer -> answer.decision().isGiven()))
            .map(each -> each.orElse(null))
            .distinct()
            .toList();
    return given.size() == 1 ? Optional.ofNullable(given.get(0)) : Optional.empty();
  }

  private void close(Side side, KnownDeal deal) {
    long[] counted = closed.computeIfAbsent(side, none -> new long[3]);
    counted[0] += deal.isWon() ? 1 : 0;
    counted[1]++;
    counted[2] += deal.isInWindow() ? 1 : 0;
  }

  void combine(FeatureCounts other) {
    spellings.combine(other.spellings);
    accounts.combine(other.accounts);
    merge(teams, other.teams);
    merge(segments, other.segments);
    merge(answers, other.answers);
    merge(promises, other.promises);
    other.closed.forEach(
        (side, theirs) -> {
          long[] ours = closed.computeIfAbsent(side, none -> new long[3]);
          ours[0] += theirs[0];
          ours[1] += theirs[1];
          ours[2] += theirs[2];
        });
    see(other.first, other.last);
    deals += other.deals;
    withoutSize += other.withoutSize;
    asked = Math.addExact(asked, other.asked);
    open = Math.addExact(open, other.open);
  }

  private static <K> void merge(Map<K, Long> sums, Map<K, Long> others) {
    others.forEach((key, count) -> sums.merge(key, count, Long::sum));
  }

  /** Closed deals that it was given to against those that it was refused to. */
  List<SideCounts> sides() {
    return closed.entrySet().stream()
        .map(
            each ->
                new SideCounts(
                    each.getKey().stratum(),
                    TwoByTwo.side(each.getKey().given(), each.getValue()[0], each.getValue()[1]),
                    TwoByTwo.side(each.getKey().given(), 0, each.getValue()[2])))
        .sorted(Comparator.comparing(SideCounts::toString))
        .toList();
  }

  Spellings spellings() {
    return spellings;
  }

  int accounts() {
    return accounts.count();
  }

  /** Requests by sales team. */
  Map<String, Long> teams() {
    return teams;
  }

  /** Requests by the segment of their deal. */
  Map<String, Long> segments() {
    return segments;
  }

  long answered(DecisionClass answer) {
    return answers.getOrDefault(answer, 0L);
  }

  long promised(PromiseKept kept) {
    return promises.getOrDefault(kept, 0L);
  }

  long requests() {
    return answers.values().stream().mapToLong(Long::longValue).sum();
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }

  long deals() {
    return deals;
  }

  long withoutSize() {
    return withoutSize;
  }

  long asked() {
    return asked;
  }

  long open() {
    return open;
  }
}
