package dev.hindsight.expectations;

import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.findings.expectations.Mark;
import dev.hindsight.findings.expectations.Marked;
import dev.hindsight.findings.expectations.Marked.Outturn;
import dev.hindsight.findings.expectations.MarkedReport;
import dev.hindsight.findings.expectations.Marks;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How right the last report was, in a few sentences for the review. */
public final class MarkSentences {

  private MarkSentences() {}

  /** The sentences as one text; empty where nothing was marked. */
  public static Optional<String> of(Measured<Expectations> expectations) {
    return expectations
        .flatMap(Expectations::marks)
        .optional()
        .filter(marks -> marks.inShort().ranges() > 0)
        .map(MarkSentences::text);
  }

  private static String text(Marks marks) {
    return held(marks) + wins(marks) + farOff(marks);
  }

  /** The bias, and how far chances lay from what happened, over all open deals. */
  private static String wins(Marks marks) {
    List<Marked> wins =
        marks.marked().stream()
            .filter(each -> each.expected().awaited() == Awaited.WIN && each.outturn().isMeasured())
            .toList();
    long items = wins.stream().mapToLong(each -> each.outturn().require().items()).sum();
    double brier = mean(wins, items, Outturn::brier);
    double base = mean(wins, items, Outturn::baseBrier);
    return items == 0
        ? ""
        : " %s wins among open deals were expected, and %s came; the chances given to single deals told %s than the base rate (Brier score %s against %s)."
            .formatted(
                Unit.DECIMAL.say(
                    wins.stream().mapToDouble(each -> each.expected().expected()).sum()),
                Say.count(
                    wins.stream().mapToLong(each -> each.outturn().require().happened()).sum()),
                brier < base ? "more" : "no more",
                Unit.PROBABILITY.say(brier),
                Unit.PROBABILITY.say(base));
  }

  private static double mean(List<Marked> all, long items, ToDoubleFunction<Outturn> score) {
    return all.stream()
            .map(each -> each.outturn().require())
            .mapToDouble(outturn -> score.applyAsDouble(outturn) * outturn.items())
            .sum()
        / items;
  }

  private static String held(Marks marks) {
    MarkedReport all = marks.inShort();
    return "Of %s that the report of %s gave for what would happen by %s, %s held, where %s were expected to%s."
        .formatted(
            Say.count(all.ranges(), "range"),
            marks.quarter(),
            Say.day(marks.until()),
            Say.count(all.held()),
            Unit.DECIMAL.say(all.toHold()),
            tooSoon(marks));
  }

  private static String tooSoon(Marks marks) {
    return marks.seenUntil().isBefore(marks.until())
        ? "; what happened is counted up to " + Say.day(marks.seenUntil())
        : "";
  }

  private static String farOff(Marks marks) {
    List<Marked> far =
        marks.marked().stream()
            .filter(
                each -> each.outturn().stream().anyMatch(outturn -> outturn.mark() == Mark.FAR_OFF))
            .toList();
    return far.isEmpty()
        ? ""
        : far.stream()
            .map(each -> said(each.expected(), each.outturn().require()))
            .collect(Collectors.joining("; ", " Beyond chance it was wrong about ", "."));
  }

  private static String said(Expected expected, Outturn outturn) {
    String what = expected.what();
    return "%s (%s to %s expected, %s came)"
        .formatted(
            what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1),
            Say.count(expected.lower()),
            Say.count(expected.upper()),
            Say.count(outturn.happened()));
  }
}
