package dev.hindsight.evidence;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.evidence.Evidence.Slips;
import dev.hindsight.stats.CountedMedian;
import java.io.Serializable;
import java.util.TreeMap;

/** Closed deals, and how their closes were moved. */
final class SlipCounts implements Serializable {

  private static final long serialVersionUID = 1;

  private long deals;
  private long slipped;
  private long moves;
  private long answered;
  private long afterAnswer;
  private final TreeMap<Long, Long> days = new TreeMap<>();

  void accept(DealSlips slips) {
    deals++;
    moves += slips.later();
    answered += slips.answeredAt().isPresent() ? 1 : 0;
    afterAnswer += slips.isSlippedAfterAnswer() ? 1 : 0;
    if (slips.isSlipped()) {
      slipped++;
      days.merge(slips.days(), 1L, Long::sum);
    }
  }

  SlipCounts combine(SlipCounts other) {
    deals += other.deals;
    slipped += other.slipped;
    moves += other.moves;
    answered += other.answered;
    afterAnswer += other.afterAnswer;
    other.days.forEach((number, count) -> days.merge(number, count, Long::sum));
    return this;
  }

  Shares.Count share() {
    return new Shares.Count(slipped, deals);
  }

  Slips slips() {
    return new Slips(
        Rates.rate(slipped, deals),
        moves,
        Rates.measured(
            CountedMedian.interval(days), "fewer than six deals slipped, too few for an interval"),
        Shares.rate(afterAnswer, answered, "none of these deals has an answer"));
  }
}
