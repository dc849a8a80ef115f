package dev.hindsight.stories;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.Leaver;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of each roadmap item that a trade-off pushed out: why, who waited, what it cost. */
public final class ItemStories {

  /** The requests, and the customers that left, that one story names. */
  private static final int MOST_NAMED = 20;

  private final Measured<Churn> churn;
  private final Map<String, DisplacedItem> costly;
  private final Map<String, List<Leaver>> leavers;
  private final Map<String, List<TradeOff>> pushedOutBy = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final String source;

  private ItemStories(Findings findings) {
    churn = findings.churn();
    List<DisplacedItem> items = of(churn, each -> each.items().rows());
    costly =
        items.stream()
            .collect(
                Collectors.toMap(
                    DisplacedItem::roadmapItemId, each -> each, (a, b) -> a, LinkedHashMap::new));
    items.forEach(item -> titles.put(item.roadmapItemId(), item.title()));
    leavers =
        of(churn, each -> each.leavers().rows()).stream()
            .collect(Collectors.groupingBy(Leaver::roadmapItemId));
    if (findings.payOff().isMeasured()) {
      findings.payOff().require().ledger().rows().forEach(this::add);
    }
    source =
        "From the review of %s, with what was known on %s."
            .formatted(findings.period().quarter().label(), Say.day(findings.period().asOf()));
  }

  private static <T> List<T> of(Measured<Churn> churn, Function<Churn, List<T>> rows) {
    return churn.isMeasured() ? rows.apply(churn.require()) : List.of();
  }

  private void add(TradeOff tradeOff) {
    for (TradeOff.Displaced item : tradeOff.displaced()) {
      titles.putIfAbsent(item.roadmapItemId(), item.title());
      pushedOutBy.computeIfAbsent(item.roadmapItemId(), id -> new ArrayList<>()).add(tradeOff);
    }
  }

  /** The stories by the items' identifiers: the costliest first, then those last pushed out. */
  public static Map<String, Story> of(Findings findings) {
    ItemStories stories = new ItemStories(findings);
    Map<String, Story> told = new LinkedHashMap<>();
    stories.titles.keySet().forEach(id -> told.put(id, stories.story(id)));
    return told;
  }

  private Story story(String id) {
    StoryText text = new StoryText();
    pushedOut(text, id);
    text.section("Who waited").say(waited(id));
    left(text, id);
    if (costly.containsKey(id)) {
      text.section("What it cost in churn").figures(cost(costly.get(id)));
    }
    String title = titles.get(id);
    return new Story(
        id + (title.isEmpty() ? "" : ": " + title),
        source,
        text.sections(),
        "An item's part of a customer that several items exposed is an even share.");
  }

  private void pushedOut(StoryText text, String id) {
    text.section("What pushed it out");
    List<TradeOff> requests = pushedOutBy.getOrDefault(id, List.of());
    if (requests.isEmpty()) {
      text.say("No request among the trade-offs that this report holds.");
    }
    requests.stream()
        .limit(MOST_NAMED)
        .forEach(each -> text.linked(Subject.REQUEST, each.requestId(), pushedOut(each, id)));
    text.say(more(requests, "request"));
  }

  private static String pushedOut(TradeOff tradeOff, String id) {
    String day =
        tradeOff.displaced().stream()
            .filter(item -> item.roadmapItemId().equals(id) && item.displacedAt() != null)
            .map(item -> ", on " + Say.day(item.displacedAt()))
            .findFirst()
            .orElse("");
    return (tradeOff.feature().isEmpty() ? "" : tradeOff.feature() + ", ")
        + "answered "
        + tradeOff.answer().label().toLowerCase(Locale.ROOT)
        + day
        + ".";
  }

  private String waited(String id) {
    if (!churn.isMeasured()) {
      return StoryText.notMeasured(churn);
    }
    DisplacedItem item = costly.get(id);
    if (item != null) {
      return "%s waited for it while it was pushed out; %s of them left."
          .formatted(Say.count(item.exposedAccounts(), "customer"), Say.count(item.leavers()));
    }
    return churn.require().items().isWhole()
        ? "No customer waited for it while it was pushed out."
        : "It is not among the costliest; all items are in %s."
            .formatted(ChurnTable.DISPLACED_ITEMS.file());
  }

  private void left(StoryText text, String id) {
    List<Leaver> left = leavers.getOrDefault(id, List.of());
    left.stream().limit(MOST_NAMED).forEach(each -> text.item(name(each), left(each)));
    text.say(more(left, "customer"));
  }

  private static String name(Leaver leaver) {
    return leaver.accountName().isEmpty() ? leaver.accountId() : leaver.accountName();
  }

  private static String left(Leaver leaver) {
    return "waited since %s, left on %s%s."
        .formatted(
            Say.day(leaver.waitingSince()),
            Say.day(leaver.leftAt()),
            leaver.reason().isEmpty() ? "" : ": " + leaver.reason().replace('_', ' '));
  }

  private static String more(Collection<?> all, String one) {
    return all.size() > MOST_NAMED
        ? "And " + Say.count(all.size() - MOST_NAMED, "more " + one) + "."
        : "";
  }

  private static List<Story.Line> cost(DisplacedItem item) {
    return List.of(
        new Story.Line(
            "Its part of the customers", Unit.FINE_DECIMAL.say(item.accounts().doubleValue()), ""),
        new Story.Line("Its part of their ARR", Unit.MONEY.say(item.arr().doubleValue()), ""),
        StoryText.figure(
            ChurnFigures.ATTRIBUTABLE_ACCOUNTS.label(),
            Unit.FINE_DECIMAL,
            item.attributableAccounts()),
        StoryText.figure(
            ChurnFigures.ATTRIBUTABLE_ARR.label(), Unit.MONEY, item.attributableArr()));
  }
}
