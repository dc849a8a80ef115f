package dev.hindsight.findings;

import dev.hindsight.findings.evidence.Evidence;
import dev.hindsight.findings.evidence.Evidence.AmountChanges;
import dev.hindsight.findings.evidence.Evidence.Candidate;
import dev.hindsight.findings.evidence.Evidence.Candidates;
import dev.hindsight.findings.evidence.Evidence.ClassSlips;
import dev.hindsight.findings.evidence.Evidence.Slippage;
import dev.hindsight.findings.evidence.Evidence.Slips;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.List;

/** What tools of the made-up company have kept. */
final class FixtureEvidence {

  private FixtureEvidence() {}

  static Evidence none() {
    String noHistory = "there is no `deal_history` export";
    return new Evidence(
        Measured.not(noHistory),
        Measured.not(noHistory),
        Measured.not("there is no `roadmap_history` export"));
  }

  static Evidence full() {
    return new Evidence(
        Measured.of(
            new Slippage(
                12,
                slips(310, 140, 171),
                List.of(
                    new ClassSlips(DecisionClass.YES, slips(106, 55, 70)),
                    new ClassSlips(DecisionClass.NOT_NOW, slips(97, 40, 44)),
                    new ClassSlips(DecisionClass.NO_REQUEST, slips(4, 1, 1))),
                Measured.of(
                    new TeamFunnel(
                        FixtureStatistics.rate(140, 310),
                        List.of(
                            new TeamFunnel.Team(
                                "EMEA Enterprise",
                                FixtureStatistics.rate(31, 50),
                                new ChanceLimits(50, 0.31, 0.59, 0.24, 0.67))),
                        List.of(),
                        2,
                        11)))),
        Measured.of(
            new AmountChanges(
                230,
                60,
                20,
                FixtureStatistics.rate(21, 150),
                FixtureStatistics.rate(9, 150),
                FixtureStatistics.rate(12, 70),
                FixtureStatistics.rate(31, 70))),
        Measured.of(
            new Candidates(
                30,
                2,
                List.of(
                    new Candidate(
                        "R-000412",
                        "I-000031",
                        LocalDate.of(2026, 6, 12),
                        LocalDate.of(2026, 12, 1),
                        "Crew calendar",
                        LocalDate.of(2026, 9, 1),
                        "Single sign-on",
                        LocalDate.of(2026, 6, 1)),
                    new Candidate(
                        "R-000207",
                        "I-000019",
                        LocalDate.of(2025, 2, 20),
                        null,
                        null,
                        LocalDate.of(2025, 4, 1),
                        null,
                        LocalDate.of(2025, 2, 19))))));
  }

  private static Slips slips(long deals, long slipped, long moves) {
    return new Slips(
        FixtureStatistics.rate(slipped, deals),
        moves,
        slipped < 6
            ? Measured.not("fewer than six deals slipped, too few for an interval")
            : Measured.of(new Estimate(34, 29, 41)),
        FixtureStatistics.rate(slipped / 2, deals));
  }
}
