package dev.hindsight.stories;

import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.watch.ItemChanges;
import dev.hindsight.findings.watch.KindChanges;
import dev.hindsight.findings.watch.KindTotals;
import dev.hindsight.findings.watch.WatchChanges;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What entered, left or got worse since the last watch. */
public final class WatchStory {

  private static final String CAUTION =
      "What is listed may still end well: the shares say how often such items did not.";

  private final WatchChanges changes;
  private final int most;
  private final StoryText text = new StoryText();

  private WatchStory(WatchChanges changes, int most) {
    this.changes = changes;
    this.most = most;
  }

  /**
   * The story.
   *
   * @param most how many items of a kind are told to have entered, to have left, or to have got
   *     worse; of others it is said how many there are
   */
  public static Story of(WatchChanges changes, int most) {
    return new WatchStory(changes, most).story();
  }

  /** What changed in a few words, such as "3 entered, 2 got worse, 1 left". */
  public static String inShort(WatchChanges changes) {
    List<KindChanges> kinds = changes.kinds().stream().flatMap(List::stream).toList();
    if (!changes.since().isMeasured()) {
      long count =
          kinds.stream().flatMap(kind -> kind.now().stream()).mapToLong(KindTotals::count).sum();
      return Say.count(count) + " at risk";
    }
    List<ItemChanges> found = kinds.stream().flatMap(kind -> kind.changes().stream()).toList();
    String counts =
        Stream.of(
                counted(found, ItemChanges::entered, "entered"),
                counted(found, ItemChanges::worse, "got worse"),
                counted(found, ItemChanges::left, "left"))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "nothing changed" : counts;
  }

  private static String counted(
      List<ItemChanges> found, Function<ItemChanges, List<?>> items, String what) {
    long count = found.stream().mapToLong(each -> items.apply(each).size()).sum();
    return count == 0 ? "" : Say.count(count) + " " + what;
  }

  private Story story() {
    if (changes.kinds().isMeasured()) {
      changes.kinds().require().forEach(this::kind);
    } else {
      text.section("At risk").say(StoryText.notMeasured(changes.kinds()));
    }
    return new Story("At risk on " + Say.day(changes.asOf()), source(), text.sections(), CAUTION);
  }

  private String source() {
    Measured<?> since = changes.since();
    String compared =
        since.isMeasured()
            ? "Since the watch of %s: %s."
                .formatted(Say.day(changes.since().require()), inShort(changes))
            : Say.capital(since.notMeasured()) + ".";
    return compared + " Money in " + changes.reportingCurrency() + ".";
  }

  private void kind(KindChanges kind) {
    Measured<KindTotals> now = kind.now();
    if (!now.isMeasured()) {
      text.section(kind.risk().label()).say(StoryText.notMeasured(now));
      return;
    }
    KindTotals totals = now.require();
    text.section(kind.risk().label() + ": " + Say.count(totals.count()))
        .say(urgent(kind.risk(), totals), money(totals), rate(kind.risk(), totals.replayed()));
    if (kind.changes().isMeasured()) {
      changes(kind.risk(), kind.changes().require());
    } else if (changes.since().isMeasured()) {
      text.say("Not compared: " + kind.changes().notMeasured() + ".");
    }
  }

  /** Such as "Passed: 5 of them." */
  private static String urgent(Risk risk, KindTotals totals) {
    return risk.urgent().isEmpty() || totals.urgent() == 0
        ? ""
        : "%s: %s of them.".formatted(Say.capital(risk.urgent()), Say.count(totals.urgent()));
  }

  private static String money(KindTotals totals) {
    if (totals.count() == 0) {
      return "";
    }
    if (totals.withoutMoney() == totals.count()) {
      return "What is at stake is not known.";
    }
    String unknown =
        totals.withoutMoney() == 0
            ? ""
            : " Of %s it is not known.".formatted(Say.count(totals.withoutMoney()));
    return "At stake: " + Say.money(totals.money().doubleValue()) + "." + unknown;
  }

  /** How often such items hit, beside those that were open and not listed. */
  private static String rate(Risk risk, Measured<Replayed> replayed) {
    Measured<Estimate> hit = replayed.flatMap(known -> known.listed().estimate());
    if (!hit.isMeasured()) {
      return "How often such items hit is not known: " + hit.notMeasured() + ".";
    }
    Replayed known = replayed.require();
    String others =
        known
            .others()
            .flatMap(Rate::estimate)
            .optional()
            .map(estimate -> "; of %s %s".formatted(risk.others(), Say.share(estimate)))
            .orElse("");
    return "Of %s such at earlier quarter ends %s %s by the end of the quarter after%s."
        .formatted(Say.count(known.listed().of()), Say.share(hit.require()), risk.came(), others);
  }

  private void changes(Risk risk, ItemChanges found) {
    WatchedItem words = new WatchedItem(risk);
    if (found.areNone()) {
      text.say("Nothing entered, left or got worse.");
    }
    list("Entered", found.entered(), words::entered);
    list("Worse", found.worse(), words::worse);
    list("Left", found.left(), words::left);
    if (found.untold() > 0) {
      text.say(
          "Of %s it cannot be told whether they entered or left, since the lists are too long to hold all."
              .formatted(Say.count(found.untold(), "item")));
    }
  }

  private <T> void list(String label, List<T> items, Function<T, String> words) {
    items.stream().limit(most).forEach(item -> text.item(label, words.apply(item)));
    if (items.size() > most) {
      text.item(label, "and %s more.".formatted(Say.count(items.size() - most)));
    }
  }
}
