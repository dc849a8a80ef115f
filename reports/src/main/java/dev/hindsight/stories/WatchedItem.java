package dev.hindsight.stories;

import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.watch.Departure;
import dev.hindsight.findings.watch.LeftItem;
import dev.hindsight.findings.watch.WorseItem;
import dev.hindsight.findings.watch.WorseItem.Worsening;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An open item of a kind, in a line.
 *
 * @param risk the kind
 */
record WatchedItem(Risk risk) {

  String entered(RiskItem item) {
    return said(item, List.of(day(item), item.band(), atStake(item), item.owner()));
  }

  String left(LeftItem left) {
    String why = left.why().isMeasured() ? said(left.why().require()) : left.why().notMeasured();
    return said(left.item(), List.of(why));
  }

  String worse(WorseItem worse) {
    RiskItem item = worse.item();
    List<String> parts =
        new ArrayList<>(worse.how().stream().map(each -> said(each, worse)).toList());
    if (!worse.how().contains(Worsening.MONEY)) {
      parts.add(atStake(item));
    }
    parts.add(item.owner());
    return said(item, parts);
  }

  private String said(RiskItem item, List<String> parts) {
    return named(item) + ": " + joined(parts, "; ") + ".";
  }

  /** What it is, and whose. */
  private String named(RiskItem item) {
    return joined(
        switch (risk) {
          case PROMISE_DUE, REFUSAL_PRESSED -> List.of(item.id(), item.what(), item.account());
          case CLOSE_PASSED -> List.of(item.id(), item.account(), item.what());
          case CUSTOMER_EXPOSED -> List.of(item.account(), "waits for " + item.what());
        },
        ", ");
  }

  private String said(Worsening how, WorseItem worse) {
    return switch (how) {
      case DAY -> day(worse.item()) + nearer() + "; " + worse.item().band() + was(worse);
      case MONEY ->
          "%s, was %s"
              .formatted(
                  atStake(worse.item()), Say.money(worse.before().money().require().doubleValue()));
      case SIGNAL -> day(worse.item());
    };
  }

  /** A customer's day comes nearer without a change of how long it has been exposed. */
  private String nearer() {
    return risk == Risk.CUSTOMER_EXPOSED ? ", now a " + risk.urgent() : "";
  }

  private String was(WorseItem worse) {
    return risk == Risk.CUSTOMER_EXPOSED ? "" : ", was " + worse.before().band();
  }

  private static String said(Departure why) {
    String day = why.on().optional().map(Say::day).orElse("");
    return switch (why.reason()) {
      case DELIVERED -> "delivered on " + day;
      case WON -> "the deal was won on " + day;
      case LOST -> "the deal was lost on " + day;
      case NO_DECISION -> "the deal ended without a decision on " + day;
      case CHURNED -> "the customer left on " + day;
      case LONG_DISPLACED -> "since " + day + " displaced too long ago to count as exposed";
      case ANSWERED_OTHERWISE -> "answered otherwise on " + day;
      case PUT_OFF -> "put off to " + day;
      case NOT_EXPORTED -> "no longer in the exports";
    };
  }

  private String day(RiskItem item) {
    return item.date().optional().map(day -> dayOf() + " " + Say.day(day)).orElse("");
  }

  private String dayOf() {
    return switch (risk) {
      case PROMISE_DUE -> "promised for";
      case CUSTOMER_EXPOSED -> "renews on";
      case CLOSE_PASSED -> "planned to close on";
      case REFUSAL_PRESSED -> "pressed on";
    };
  }

  private static String atStake(RiskItem item) {
    return item.money()
        .optional()
        .map(money -> Say.money(money.doubleValue()) + " at stake")
        .orElse("");
  }

  private static String joined(List<String> parts, String between) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
