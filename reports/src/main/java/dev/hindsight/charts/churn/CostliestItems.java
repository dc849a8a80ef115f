package dev.hindsight.charts.churn;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The displaced items that go with most churn: the attributable ARR of each and its interval. */
public final class CostliestItems {

  public static final String NAME = "costliest-displaced-items";

  private static final int SHOWN = 10;

  /** In the title, so that its figures keep their place. */
  private static final double NAME_IN_TITLE = 420;

  private CostliestItems() {}

  public static Measured<Chart> of(Findings findings) {
    return findings.churn().flatMap(churn -> of(findings, churn));
  }

  private static Measured<Chart> of(Findings findings, Churn churn) {
    List<DisplacedItem> items =
        churn.items().rows().stream().filter(item -> item.leavers() > 0).limit(SHOWN).toList();
    if (items.isEmpty()) {
      return Measured.not("no customer left while a displaced item exposed it");
    }
    return churn.attributable().map(attributable -> drawn(findings, churn, items));
  }

  private static Chart drawn(Findings findings, Churn churn, List<DisplacedItem> items) {
    String currency = findings.parameters().reportingCurrency();
    boolean tooFew = churn.verdict().isSilent();
    return new Chart(
        NAME,
        new Caption(
            title(churn, items.get(0), currency),
            subtitle(churn, items, currency),
            ChurnWords.comparedAsOf(findings)),
        Forest.of("Displaced item", Unit.MONEY, items)
            .named(ChurnWords::name)
            .detail("Item", CostliestItems::detail)
            .series(
                "ARR in " + currency,
                7,
                item -> new Mark(item.attributableArr(), Look.EXPOSED, tooFew))
            .reference(Forest.Reference.zero("less", "more than like customers"))
            .build());
  }

  private static String title(Churn churn, DisplacedItem costliest, String currency) {
    String name = Lettering.strong(Look.TITLE).cut(ChurnWords.name(costliest), NAME_IN_TITLE);
    return ChurnHeadline.items(churn, costliest, Typesetting.isolated(name), currency);
  }

  private static String subtitle(Churn churn, List<DisplacedItem> items, String currency) {
    String shown =
        items.size() < churn.items().total()
            ? "the costliest %s of ".formatted(items.size())
            : "all ";
    return "ARR in %s beyond what like customers would have lost, %s%s, with 95\u00a0%% interval"
            .formatted(currency, shown, Say.count(churn.items().total(), "displaced item"))
        + (churn.verdict().isSilent() ? " \u00b7 hollow: too few to say" : "")
        + " \u00b7 "
        + ChurnWords.months(churn.panel());
  }

  private static String detail(DisplacedItem item) {
    return Typesetting.isolated(item.roadmapItemId())
        + " \u00b7 pushed out "
        + Say.day(item.displacedAt())
        + " \u00b7 "
        + Say.count(item.leavers())
        + " left";
  }
}
