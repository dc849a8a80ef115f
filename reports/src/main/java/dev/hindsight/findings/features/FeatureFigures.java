package dev.hindsight.findings.features;

import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The figures of what became of features. */
public final class FeatureFigures {

  private static final String CREDIBILITY =
      "Bühlmann and Straub, Glaubwürdigkeit für Schadensätze, 1970; Bühlmann and Gisler, A course in"
          + " credibility theory and its applications, 2005, doi:10.1007/3-540-29273-X";
  private static final String MOVED =
      "mean of all features + kept × (the feature's mean − that), kept = n ÷ (n + variance of requests"
          + " within features ÷ variance between features' true means, at most 5), both variances"
          + " estimated without bias";

  public static final Figure<Feature, Long> REQUESTS =
      Figure.of(
          "requests",
          "Requests",
          Unit.COUNT,
          "Requests that ask for the feature, raised or first answered in the last twelve quarters."
              + " Names that differ in case, blanks and how letters are composed are one feature.",
          "count of requests",
          Feature::requests);
  public static final Figure<Feature, Long> ACCOUNTS =
      Figure.of(
          "accounts",
          "Accounts",
          Unit.COUNT,
          "How many accounts asked for it, counted to 1,000.",
          "count of different accounts of these requests, else of their deals",
          Feature::accounts);
  public static final Figure<Feature, BigDecimal> ASKED =
      Figure.measured(
          "asked",
          "Asked for in deals of",
          Unit.MONEY,
          "The sizes of the deals that it was asked for, each deal once and whole: several features"
              + " can hang on one deal, so these do not add up.",
          "Σ size of the deals",
          Feature::asked);
  public static final Figure<Feature, BigDecimal> OPEN =
      Figure.measured(
          "open",
          "Of that, open",
          Unit.MONEY,
          "The sizes of those of these deals that are open on the as-of date.",
          "Σ size of the open deals",
          Feature::open);
  public static final Figure<Feature, Rate> WON_WITHOUT =
      Figure.of(
          "won_without",
          "Won without it",
          Unit.SHARE,
          "Of the closed deals that it was refused to, the share that was won all the same.",
          "won ÷ closed deals of which all requests for it are answered not now or never, Wilson"
              + " interval",
          Sources.WILSON,
          Feature::wonWithout);
  public static final Figure<Feature, Rate> WON_WITH =
      Figure.of(
          "won_with",
          "Won with it",
          Unit.SHARE,
          "Of the closed deals that it was given to, the share that was won.",
          "won ÷ closed deals of which all requests for it are answered yes or alternative, Wilson"
              + " interval",
          Sources.WILSON,
          Feature::wonWith);
  public static final Figure<Feature, DealComparison> COMPARED =
      Figure.measured(
          "compared",
          "With it against without",
          Unit.POINTS,
          "How much more often deals are won that it was given to than like deals that it was refused"
              + " to. The features that can be compared are one family: where none matters, 95"
              + " reports of 100 name none.",
          "Mantel–Haenszel risk difference within strata, its interval at the level 1 − 0.05 ÷ the"
              + " features compared",
          Sources.LIKE_SHARES,
          Feature::compared);
  public static final Figure<FeatureMoney, Long> SETTLED =
      Figure.of(
          "settled",
          "Settled",
          Unit.COUNT,
          "Decided requests for it that can be judged.",
          "as under Pay-off",
          FeatureMoney::settled);
  public static final Figure<FeatureMoney, BigDecimal> GAINED =
      Figure.measured(
          "gained",
          "Gained",
          Unit.MONEY,
          "What its yeses and alternatives gained against like deals with a not now, before costs.",
          "Σ gain of the settled yeses and alternatives",
          FeatureMoney::gained);
  public static final Figure<FeatureMoney, BigDecimal> FORGONE =
      Figure.measured(
          "forgone",
          "Forgone",
          Unit.MONEY,
          "What its refusals forwent against like deals with a yes.",
          "Σ forgone of the settled not nows and nevers",
          FeatureMoney::forgone);
  public static final Figure<FeatureMoney, BigDecimal> NET =
      Figure.measured(
          "net",
          "Net",
          Unit.MONEY,
          "What it came to: gained, less what that displaced and took, less what was forgone.",
          "Σ net of the settled requests",
          FeatureMoney::net);
  public static final Figure<FeatureMoney, Double> WORTH =
      moved(
          "worth",
          "A yes is worth, per request",
          "What a yes to it is worth: the gain where it was given, what was forgone where it was"
              + " refused.",
          FeatureMoney::worth);
  public static final Figure<FeatureMoney, Double> GIVEN_NET =
      moved(
          "given_net",
          "Net per yes or alternative",
          "What a yes or an alternative came to, less what it cost.",
          FeatureMoney::givenNet);
  public static final Figure<FeatureMoney, Double> REFUSED_FORGONE =
      moved(
          "refused_forgone",
          "Forgone per refusal",
          "What a not now or a never forwent.",
          FeatureMoney::refusedForgone);
  public static final Figure<PerRequest, Double> RAW =
      Figure.measured(
          "raw",
          "Own mean",
          Unit.MONEY,
          "The mean of the feature's own requests. With few of them it is mostly chance.",
          "Σ money ÷ requests",
          PerRequest::raw);
  public static final Figure<Feature, Long> DISPLACED =
      Figure.of(
          "displaced",
          "Items displaced",
          Unit.COUNT,
          "Roadmap items that were pushed out for it.",
          "count of different items that its yeses and alternatives displaced",
          Feature::displaced);
  public static final Figure<FeaturePromises, Long> NOT_DELIVERED =
      Figure.of(
          "not_delivered",
          "Overdue",
          Unit.COUNT,
          "Promises of it whose day has passed, and that are not delivered.",
          "count of yeses and alternatives with promised_for up to the as-of date, without"
              + " delivered_at",
          FeaturePromises::notDelivered);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          REQUESTS,
          ACCOUNTS,
          ASKED,
          OPEN,
          WON_WITHOUT,
          WON_WITH,
          COMPARED,
          SETTLED,
          GAINED,
          FORGONE,
          NET,
          WORTH,
          GIVEN_NET,
          REFUSED_FORGONE,
          RAW,
          DISPLACED,
          NOT_DELIVERED);

  private FeatureFigures() {}

  private static Figure<FeatureMoney, Double> moved(
      String key, String label, String definition, Function<FeatureMoney, PerRequest> of) {
    return Figure.measured(
        key,
        label,
        Unit.MONEY,
        definition
            + " The mean is moved towards that of all features, the further the fewer requests there"
            + " are: so it is nearer to what the next requests come to.",
        MOVED,
        CREDIBILITY,
        money -> of.apply(money).shrunk());
  }
}
